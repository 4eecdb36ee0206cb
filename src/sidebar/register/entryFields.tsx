/** The fields of one registration: those its kind has, with what is wrong beside each. */

import { nomineeFacts } from '../../domain/registering/nomineeFacts';
import type { OwnRow } from '../../domain/registering/ownRows';
import { type FormField, hasField, kindOf, wordsOfField } from '../../domain/registering/registrationFields';
import type { Route } from '../../domain/registering/unitStanding';
import { kinds, roles } from '../../domain/words/vocabulary';
import { wordReader } from '../../domain/words/words';
import type { RegisterText } from '../../text/forms/registerText';
import { Field, type FieldControl } from '../kit/field';
import type { Entry } from './entry';
import { Suggestions } from './suggestions';
import { WordSelect } from './wordSelect';

export interface EntryFieldsProps {
  readonly entry: Entry;
  readonly routes: readonly Route[];
  readonly route: Route;
  /** Name of the chosen unit. */
  readonly unit: string;
  readonly movements: readonly string[];
  /** The unit's registrations of the year: collectives a person may head. */
  readonly rows: readonly OwnRow[];
  readonly text: RegisterText;
  readonly problemOf: (field: FormField) => string | null;
  readonly onChange: (field: FormField, value: string) => void;
}

const firstFields: readonly FormField[] = [
  'via',
  'kind',
  'name',
  'role',
  'collectiveType',
  'position',
  'leader',
  'ledCollective',
  'movement',
  'achievements',
  'evidence',
  'consent',
];
const moreFields: readonly FormField[] = ['scope', 'honoured', 'leader', 'directWorker', 'note'];
const neededFields: readonly FormField[] = ['kind', 'name', 'role'];
const longFields: readonly FormField[] = ['achievements', 'evidence', 'note'];

export function EntryFields(props: EntryFieldsProps) {
  const { entry, routes, text, problemOf } = props;
  const kind = kindOf(entry.values.kind);
  const before = firstFields.filter((field) => field !== 'leader' || heads(entry));
  const isShown = (field: FormField): boolean => {
    if (field === 'via') return routes.length > 1 || entry.values.via !== '';
    if (field === 'ledCollective') return kind === 'individual' && heads(entry);
    // Until a kind is chosen there is nothing to ask of it.
    if (field !== 'kind' && field !== 'name' && kind === null && entry.values[field] === '') return false;
    return hasField(kind, field) || (entry.id !== null && entry.values[field] !== '');
  };
  const first = before.filter(isShown);
  const more = moreFields.filter((field) => isShown(field) && !first.includes(field));
  return (
    <>
      {first.map((field) => (
        <EntryField key={field} field={field} {...props} />
      ))}
      {more.length > 0 && (
        <details open={more.some((field) => problemOf(field) !== null || entry.theirs[field] !== undefined)}>
          <summary>{text.moreFields}</summary>
          {more.map((field) => (
            <EntryField key={field} field={field} {...props} />
          ))}
        </details>
      )}
    </>
  );
}

/** What is written down already stays in sight. */
function heads({ values }: Entry): boolean {
  return values.ledCollective !== '' || nomineeFacts(values).leader;
}

function EntryField(props: EntryFieldsProps & { readonly field: FormField }) {
  const { entry, field, route, unit, text, problemOf, onChange } = props;
  const kind = kindOf(entry.values.kind);
  const role = wordReader(roles).read(entry.values.role);
  const hint = field === 'kind' ? text.kindsLeftOut(route, unit) : text.hint(field, role);
  const theirs = entry.theirs[field];
  return (
    <Field
      label={text.label(field, kind)}
      isRequired={neededFields.includes(field)}
      {...(hint === '' ? {} : { hint })}
      problem={problemOf(field)}
    >
      {(control) => (
        <>
          {inputFor(props, control)}
          {theirs !== undefined && (
            <p class="theirs problem">
              {text.changedField(theirs)}{' '}
              {theirs !== entry.values[field] && (
                <button type="button" onClick={() => onChange(field, theirs)}>
                  {text.takeTheirs}
                </button>
              )}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

function inputFor(props: EntryFieldsProps & { readonly field: FormField }, control: FieldControl) {
  const { entry, field, route, routes, movements, rows, text, onChange } = props;
  const value = entry.values[field];
  const change = (typed: string) => onChange(field, typed);
  if (field === 'via') {
    const known = routes.some(({ via }) => via === value);
    return (
      <select {...control} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {routes.map((way) => (
          <option key={way.via} value={way.via}>
            {way.via === '' ? text.ownWay : text.way(way)}
          </option>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    );
  }
  const list =
    field === 'kind' ? offeredKinds(route, value) : field === 'scope' ? scopesOf(text) : wordsOfField[field];
  if (list !== undefined) {
    const blank = field === 'kind' ? text.chooseKind : field === 'role' ? text.chooseRole : text.notSaid;
    return <WordSelect {...{ control, words: list, value, blank }} onChange={change} />;
  }
  if (longFields.includes(field)) {
    return (
      <textarea
        {...control}
        rows={field === 'achievements' ? 4 : 2}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  }
  if (field === 'movement' || field === 'ledCollective') {
    const collectives = rows.filter((row) => row.kind === 'collective' && row.id !== '');
    const suggested = field === 'movement' ? movements : collectives.map(({ id }) => id);
    return <Suggestions {...{ control, value, options: suggested }} onType={change} />;
  }
  return (
    <input
      {...control}
      type="text"
      autocomplete="off"
      value={value}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}

/** Kinds the quota counts, and the one that stands there already. */
function offeredKinds({ kinds: allowed }: Route, value: string) {
  const now = kindOf(value);
  return kinds.filter(({ code }) => allowed === null || allowed.includes(code) || code === now);
}

function scopesOf(text: RegisterText) {
  return text.scopes.map((stored) => ({ code: stored, stored }));
}
