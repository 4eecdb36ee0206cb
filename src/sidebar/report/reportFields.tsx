/** What a document is made from: which one, of which years, about whom, with which number and date. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { YearKind } from '../../domain/programme';
import type { Office } from '../../domain/reports/office';
import { takesRegistrations } from '../../domain/reports/reportScope';
import type { ReportFormText } from '../../text/forms/reportText';
import { Combobox } from '../kit/combobox';
import { Field } from '../kit/field';
import { unitsToRemindIn } from './makeDocuments';
import {
  kindsToChoose,
  type OpenRegister,
  registrationOptions,
  unitOptions,
  yearsToChoose,
} from './openRegister';
import { RegistrationsField } from './registrationsField';
import {
  isOfYears,
  type Letters,
  type ReportChoice,
  readDay,
  readNumber,
  type UsualYears,
  unitKinds,
  withKind,
} from './reportChoice';

export interface FieldsProps {
  readonly office: Pick<Office, 'reports'>;
  readonly yearKind: YearKind;
  readonly register: OpenRegister | null;
  readonly choice: ReportChoice;
  readonly usual: UsualYears;
  readonly onChange: (choice: ReportChoice) => void;
  readonly text: ReportFormText;
}

export function ReportFields({ register, ...props }: FieldsProps) {
  return (
    <>
      <KindField {...props} />
      {register !== null && <RegisterFields {...props} register={register} />}
    </>
  );
}

function KindField({ office, choice, usual, onChange, text }: Omit<FieldsProps, 'register' | 'yearKind'>) {
  const used = kindsToChoose(office, false);
  const [all, setAll] = useState(false);
  const every = kindsToChoose(office, true);
  const kinds = all ? every : every.filter((kind) => used.includes(kind) || kind === choice.kind);
  return (
    <>
      <Field label={text.document}>
        {(control) => (
          <select
            {...control}
            value={choice.kind}
            onChange={({ currentTarget }) => {
              const kind = every.find((each) => each === currentTarget.value);
              if (kind !== undefined) onChange(withKind(choice, kind, usual));
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {used.length < every.length && (
        <label class="tick">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          {text.allKinds}
        </label>
      )}
    </>
  );
}

type OpenFieldsProps = FieldsProps & { readonly register: OpenRegister };

function RegisterFields(props: OpenFieldsProps) {
  const { choice, onChange, text } = props;
  const set = (changed: Partial<ReportChoice>) => onChange({ ...choice, ...changed });
  const numberProblem = readNumber(choice.number) === null ? text.numberInvalid : null;
  const dateProblem = readDay(choice.date) === null ? text.dateInvalid : null;
  const isForEach = choice.kind === 'reminder' && choice.letters === 'each';
  return (
    <>
      <YearFields {...props} />
      {choice.kind === 'reminder' && <LettersFields {...props} />}
      {takesRegistrations(choice.kind) && <ChosenRegistrations {...props} />}
      {unitKinds.includes(choice.kind) && choice.registrations.length === 0 && (
        <UnitField hint={text.unitHint} {...props} options={unitOptions(props.register)} />
      )}
      <div class="pair">
        <Field
          label={text.number}
          hint={isForEach ? text.firstNumberHint : text.numberHint}
          problem={numberProblem}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={choice.number}
              onInput={({ currentTarget }) => set({ number: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={text.date} hint={text.dateHint} problem={dateProblem}>
          {(control) => (
            <input
              {...control}
              // A field of type date speaks the browser's language, and month first in an English one.
              type="text"
              autocomplete="off"
              value={choice.date}
              onInput={({ currentTarget }) => set({ date: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      {choice.kind === 'review_sheet' && choice.registrations.length !== 1 && (
        <>
          <NameField label={text.chair} value={choice.chair} onType={(chair) => set({ chair })} />
          <NameField
            label={text.secretary}
            hint={text.signerHint}
            value={choice.secretary}
            onType={(secretary) => set({ secretary })}
          />
        </>
      )}
      <label class="tick">
        <input type="checkbox" checked={choice.sources} onChange={() => set({ sources: !choice.sources })} />
        {text.sources}
      </label>
    </>
  );
}

function NameField({
  label,
  hint,
  value,
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Field>
  );
}

function YearFields({ yearKind, register, choice, onChange, text }: OpenFieldsProps) {
  const known = yearsToChoose(register);
  const years = [...new Set([...known, choice.from, choice.to])].sort((a, b) => b - a);
  const select = (label: string, value: number, choose: (year: number) => void) => (
    <Field label={label} {...(known.length === 0 ? { hint: text.noYear } : {})}>
      {(control) => (
        <select
          {...control}
          value={String(value)}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {years.map((year) => (
            <option key={year} value={String(year)}>
              {yearKind === 'school' ? `${year}-${year + 1}` : year}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  // What was chosen of one year is not of another.
  const changed = (span: Partial<ReportChoice>) =>
    onChange({ ...choice, ...span, registrations: [], unit: null });
  if (!isOfYears(choice.kind)) {
    const label = yearKind === 'school' ? text.schoolYear : text.year;
    return select(label, choice.to, (year) => changed({ from: year, to: year }));
  }
  return (
    <div class="pair">
      {select(text.from, choice.from, (from) => changed({ from }))}
      {select(text.to, choice.to, (to) => changed({ to }))}
    </div>
  );
}

const letterChoices: readonly Letters[] = ['together', 'one', 'each'];

function LettersFields(props: OpenFieldsProps) {
  const { register, choice, onChange, text } = props;
  const { to, date } = choice;
  const units = useMemo(() => unitsToRemindIn(register, to, date), [register, to, date]);
  return (
    <>
      <fieldset>
        <legend>{text.letters}</legend>
        {letterChoices.map((letters) => (
          <label class="tick" key={letters}>
            <input
              type="radio"
              name="letters"
              checked={choice.letters === letters}
              onChange={() => onChange({ ...choice, letters })}
            />
            {text.letterChoices[letters]}
          </label>
        ))}
      </fieldset>
      {choice.letters === 'one' && (
        <UnitField
          {...props}
          hint={text.remindedHint(units.length)}
          problem={choice.unit === null ? text.unitNeeded : null}
          options={units}
        />
      )}
    </>
  );
}

function UnitField({
  choice,
  onChange,
  text,
  hint,
  problem = null,
  options,
}: OpenFieldsProps & {
  readonly hint: string;
  readonly problem?: string | null;
  readonly options: ReturnType<typeof unitOptions>;
}): ComponentChildren {
  return (
    <Field label={text.unit} hint={hint} problem={problem}>
      {(control) => (
        <Combobox
          control={control}
          label={text.unit}
          options={options}
          value={choice.unit}
          onChoose={(unit) => onChange({ ...choice, unit })}
        />
      )}
    </Field>
  );
}

function ChosenRegistrations({ register, choice, onChange, text }: OpenFieldsProps) {
  const { kind, to } = choice;
  const options = useMemo(() => registrationOptions(register, kind, to), [register, kind, to]);
  if (!takesRegistrations(kind)) return null;
  return (
    <RegistrationsField
      options={options}
      chosen={choice.registrations}
      onChange={(registrations) => onChange({ ...choice, registrations, unit: null })}
      hint={text.registrationsHint[kind]}
      text={text}
    />
  );
}
