/** A list to choose one option from, found by typing (ARIA pattern: editable combobox with a list). */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { closedCombobox, pressed, typedInto } from './comboboxState';
import type { FieldControl } from './field';
import { useKitText } from './kitTextContext';
import { exactOption, type Option, readOptions, searchOptions } from './searchOptions';

export interface ComboboxProps {
  /** From the field around it. */
  readonly control: FieldControl;
  /** Name of the list for screen readers: the field's label. */
  readonly label: string;
  readonly options: readonly Option[];
  /** Value of the chosen option; null when none is. */
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** More than a person reads through; the rest is found by typing on. */
const mostShown = 50;

export function Combobox({ control, label, options, value, onChoose }: ComboboxProps) {
  const text = useKitText();
  const [state, setState] = useState(closedCombobox);
  const read = useMemo(() => readOptions(options), [options]);
  const found = useMemo(() => searchOptions(read, state.typed ?? '', mostShown), [read, state.typed]);
  const chosen = options.find((option) => option.value === value);
  const place = found.options.findIndex((option) => option.value === value);
  const listId = `${control.id}-list`;
  const optionId = (index: number) => `${control.id}-option-${index}`;

  const active = state.isOpen && state.active !== null && found.options[state.active] ? state.active : null;
  const activeId = active === null ? undefined : optionId(active);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const choose = (option: Option | undefined) => {
    setState(closedCombobox);
    if (option && option.value !== value) onChoose(option.value);
  };
  const press = (event: KeyboardEvent) => {
    // While an input method composes a letter its keys are its own.
    if (event.isComposing) return;
    const result = pressed(state, event.key, found.options.length, place < 0 ? null : place);
    if (result === null) return;
    event.preventDefault();
    setState(result.state);
    if (result.chosen !== null) choose(found.options[result.chosen]);
  };
  /** What stands there must be what is chosen: the text becomes a choice, or the choice comes back. */
  const leave = () => {
    const { typed } = state;
    setState(closedCombobox);
    if (typed === null) return;
    const exact = exactOption(read, typed);
    if (exact !== null) choose(exact);
    else if (typed.trim() === '' && value !== null) onChoose(null);
  };

  return (
    <div class="combobox">
      <input
        {...control}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={state.isOpen}
        aria-controls={listId}
        aria-activedescendant={activeId}
        value={state.typed ?? chosen?.label ?? ''}
        onInput={(event) => setState(typedInto(event.currentTarget.value))}
        onClick={() => setState({ ...state, isOpen: true })}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
        onBlur={leave}
      />
      <div
        id={listId}
        class="options"
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        hidden={!state.isOpen}
        // The keyboard stays in the field, when the list is scrolled by its bar, too.
        onMouseDown={(event) => event.preventDefault()}
      >
        {state.isOpen &&
          found.options.map((option, index) => (
            <button
              type="button"
              key={option.value}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.note && <span class="note"> {option.note}</span>}
            </button>
          ))}
      </div>
      {state.isOpen && found.more > 0 && <p class="hint">{text.more(found.more)}</p>}
      {state.isOpen && found.options.length === 0 && <p class="hint">{text.noneFound}</p>}
      <div class="unseen" role="status">
        {state.isOpen && state.typed !== null ? foundText(found.options.length + found.more) : ''}
      </div>
    </div>
  );

  function foundText(count: number): string {
    return count === 0 ? text.noneFound : text.found(count);
  }
}
