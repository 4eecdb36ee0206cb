/** What a person is entering, as data: a new registration, one that is edited, or one copied from an earlier year. */
import type { OpenedRegistration } from '../../domain/registering/ownRows';
import {
  blankValues,
  type FormField,
  type FormValues,
  valuesOfKind,
  withKnownWords,
} from '../../domain/registering/registrationFields';
import type { RegistrationRequest } from '../../domain/registering/registrationRequest';
import type { Status } from '../../domain/words/vocabulary';
import { readSelfCheck, withSelfCheck } from '../../text/forms/selfCheckLine';

export interface Entry {
  /** Null until it stands in the register. */
  readonly id: string | null;
  readonly status: Status | null;
  /** What stands in the register, as far as this form knows. */
  readonly base: FormValues | null;
  /** What is typed; Ghi chú without the line of claimed criteria. */
  readonly values: FormValues;
  /** Codes of criteria. */
  readonly claimed: readonly string[];
  readonly copiedFrom: number | null;
  /** What somebody else has written meanwhile into fields of this entry. */
  readonly theirs: Readonly<Partial<FormValues>>;
}

export const newEntry: Entry = {
  id: null,
  status: null,
  base: null,
  values: blankValues,
  claimed: [],
  copiedFrom: null,
  theirs: {},
};

export function openedEntry({ id, status, values }: OpenedRegistration): Entry {
  const { note, claimed } = readSelfCheck(values.note);
  return { ...newEntry, id, status, base: values, values: { ...values, note }, claimed };
}

/** What holds for a year is left out: through whom, what was claimed, and whether publication was agreed to. */
export function copiedEntry({ year, values }: OpenedRegistration): Entry {
  const { note } = readSelfCheck(values.note);
  const fresh = { ...withKnownWords(values), note, via: '', consent: '', ledCollective: '' };
  return { ...newEntry, values: fresh, copiedFrom: year };
}

/** The same for another unit or year, to be registered once more: whom it goes through is that unit's to choose. */
export function asNew({ values, claimed, copiedFrom }: Entry): Entry {
  return { ...newEntry, values: { ...withKnownWords(values), via: '' }, claimed, copiedFrom };
}

export function withValue(entry: Entry, field: FormField, value: string): Entry {
  const { [field]: _settled, ...theirs } = entry.theirs;
  return { ...entry, values: { ...entry.values, [field]: value }, theirs };
}

export function withClaim(entry: Entry, code: string, isClaimed: boolean): Entry {
  const others = entry.claimed.filter((claimed) => claimed !== code);
  return { ...entry, claimed: isClaimed ? [...others, code] : others };
}

/**
 * The values as they go into cells. A note that says what the cell says stays as it is, however that is written.
 * @param claimable codes of the criteria that apply; null where that is not known
 */
export function valuesToSend(
  { id, values, claimed, base }: Entry,
  claimable: readonly string[] | null,
): FormValues {
  const kept = claimable === null ? claimed : claimed.filter((code) => claimable.includes(code));
  const known = base === null ? null : readSelfCheck(base.note);
  const isSame = known !== null && known.note === values.note && known.claimed.join() === kept.join();
  const note = isSame && base !== null ? base.note : withSelfCheck({ note: values.note, claimed: kept });
  // Of a registration that keeps its kind nothing is cleared that the person has not seen.
  const typed = id !== null && values.kind === base?.kind ? values : valuesOfKind(values);
  return { ...typed, note };
}

/** Whether something would be lost if it were put away. */
export function isTouched(entry: Entry): boolean {
  const stands = entry.base ?? blankValues;
  const now = valuesToSend(entry, null);
  return (Object.keys(now) as FormField[]).some((field) => now[field] !== stands[field]);
}

/** Somebody else has changed these fields: what the person had not touched follows, what they had typed stays. */
export function withTheirs(entry: Entry, now: Readonly<Partial<FormValues>>, status: Status): Entry {
  const { base } = entry;
  if (base === null) return entry;
  const mine = valuesToSend(entry, null);
  const fields = Object.keys(now) as FormField[];
  const follows = Object.fromEntries(
    fields.filter((field) => mine[field] === base[field]).map((field) => [field, now[field] ?? '']),
  );
  const own = { note: entry.values.note, claimed: entry.claimed };
  const { note, claimed } = follows.note === undefined ? own : readSelfCheck(follows.note);
  return {
    ...entry,
    status,
    base: { ...base, ...now },
    values: { ...entry.values, ...follows, note },
    claimed,
    theirs: { ...entry.theirs, ...now },
  };
}

export function requestOf(
  entry: Entry,
  values: FormValues,
  { unit, year, send, agreed, overAgreed }: Omit<RegistrationRequest, 'id' | 'values' | 'base'>,
): RegistrationRequest {
  return { id: entry.id, base: entry.base, values, unit, year, send, agreed, overAgreed };
}
