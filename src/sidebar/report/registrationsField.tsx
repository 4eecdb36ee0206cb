/** Registrations chosen one by one: found by typing, listed below, each with a button that takes it out again. */
import { useRef } from 'preact/hooks';
import type { ReportFormText } from '../../text/forms/reportText';
import { Combobox } from '../kit/combobox';
import { Field } from '../kit/field';
import type { Option } from '../kit/searchOptions';

export interface RegistrationsProps {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint: string;
  readonly text: ReportFormText;
}

export function RegistrationsField({ options, chosen, onChange, hint, text }: RegistrationsProps) {
  const label = (code: string) => options.find(({ value }) => value === code)?.label ?? code;
  const left = options.filter(({ value }) => !chosen.includes(value));
  const place = useRef<HTMLDivElement>(null);
  const remove = (code: string) => {
    onChange(chosen.filter((each) => each !== code));
    // The button that had the keyboard is gone.
    place.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={place}>
      <Field label={text.registrations} hint={hint}>
        {(control) => (
          <Combobox
            control={control}
            label={text.registrations}
            options={left}
            // What was chosen stands in the list below.
            value={null}
            onChoose={(code) => code !== null && onChange([...chosen, code])}
          />
        )}
      </Field>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((code) => (
            <li key={code}>
              <span>{label(code)}</span>
              <button type="button" aria-label={text.remove(label(code))} onClick={() => remove(code)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
