/** A choice of one word of a closed list; what stands in the cell in another spelling is shown as its word. */
import type { Word } from '../../domain/words/vocabulary';
import { wordReader } from '../../domain/words/words';
import type { FieldControl } from '../kit/field';

export interface WordSelectProps {
  readonly control: FieldControl;
  readonly words: readonly Word<string>[];
  /** As it stands in the cell. */
  readonly value: string;
  /** Said where nothing is chosen. */
  readonly blank: string;
  readonly onChange: (value: string) => void;
}

export function WordSelect({ control, words, value, blank, onChange }: WordSelectProps) {
  const code = wordReader(words).read(value);
  const chosen = words.find((word) => word.code === code)?.stored ?? value;
  const isStrange = chosen !== '' && code === null;
  return (
    <select {...control} value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{blank}</option>
      {isStrange && <option value={chosen}>{chosen}</option>}
      {words.map(({ code: key, stored }) => (
        <option key={key} value={stored}>
          {stored}
        </option>
      ))}
    </select>
  );
}
