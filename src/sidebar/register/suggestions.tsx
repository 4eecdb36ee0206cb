/** A line to type in, with what stands in the register already to choose from. */
import type { FieldControl } from '../kit/field';

export interface SuggestionsProps {
  readonly control: FieldControl;
  readonly value: string;
  readonly options: readonly string[];
  readonly onType: (typed: string) => void;
}

export function Suggestions({ control, value, options, onType }: SuggestionsProps) {
  const listId = `${control.id}-suggested`;
  return (
    <>
      <input
        {...control}
        type="text"
        autocomplete="off"
        list={listId}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </>
  );
}
