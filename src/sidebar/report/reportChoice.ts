/** What a person has chosen in the form, and the request it comes to. */
import { readDateText } from '../../domain/dates/dateText';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { DocumentDate } from '../../domain/documents/officialDocument';
import type { ReportKind } from '../../domain/programme';
import type { Period, Settings } from '../../domain/quotas/settings';
import { periodKinds } from '../../domain/reports/buildReport';
import { mostYearsReported } from '../../domain/reports/closingReport';
import type { ReportRequest } from '../../domain/reports/reportRequest';
import { oneUnitKinds, takesRegistrations } from '../../domain/reports/reportScope';
import { looseKey } from '../../domain/text/vietnameseText';

export type Letters = 'together' | 'one' | 'each';

export interface ReportChoice {
  readonly kind: ReportKind;
  readonly from: number;
  readonly to: number;
  /** Of reminders. */
  readonly letters: Letters;
  readonly unit: string | null;
  readonly registrations: readonly string[];
  /** As typed. */
  readonly number: string;
  /** As typed. */
  readonly date: string;
  readonly chair: string;
  readonly secretary: string;
  /** Prints the annex of sources. */
  readonly sources: boolean;
}

/** @param date as a person would type it */
export function firstChoice(kind: ReportKind, { from, to }: Period, date: string): ReportChoice {
  return {
    kind,
    from,
    to,
    letters: 'together',
    unit: null,
    registrations: [],
    number: '',
    date,
    chair: '',
    secretary: '',
    sources: false,
  };
}

export function isOfYears(kind: ReportKind): boolean {
  return periodKinds.includes(kind);
}

/** Documents about one unit or all; a reminder asks in a way of its own. */
export const unitKinds: readonly ReportKind[] = oneUnitKinds.filter((kind) => kind !== 'reminder');

/** Another document: what has been typed stays, what was chosen for the other one goes. */
export function withKind(choice: ReportChoice, kind: ReportKind, usual: UsualYears): ReportChoice {
  const years = isOfYears(kind) === isOfYears(choice.kind) ? choice : usual(kind);
  return {
    ...choice,
    kind,
    from: years.from,
    to: years.to,
    letters: 'together',
    unit: null,
    registrations: [],
  };
}

/** The years a document is about unless somebody says otherwise. */
export type UsualYears = (kind: ReportKind) => Period;

/** The year that is set, else the newest one, else this one; of documents about years the programme's period, as far as it goes. */
export function usualYears(
  { year, period }: Pick<Settings, 'year' | 'period'>,
  years: readonly number[],
  today: PlainDate,
): UsualYears {
  const newest = year ?? years[years.length - 1] ?? today.year;
  return (kind) => {
    if (!isOfYears(kind)) return { from: newest, to: newest };
    const { from, to } = period ?? { from: years[0] ?? newest, to: newest };
    return { from: Math.max(from, to - mostYearsReported + 1), to };
  };
}

const mostNumber = 99_999;

/** Null when what was typed is no number a document can have; '' leaves the place open. */
export function readNumber(typed: string): { readonly number: number | null } | null {
  const text = typed.trim();
  if (text === '') return { number: null };
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= mostNumber ? { number } : null;
}

const openDate: DocumentDate = { day: null, month: null, year: null };

/** Null when what was typed is no day, day first; '' leaves the place open. */
export function readDay(typed: string): DocumentDate | null {
  return typed.trim() === '' ? openDate : readDateText(looseKey(typed));
}

/** The request of a choice, but for the unit of each of several letters. Null while the choice is not whole. */
export function requestOf(choice: ReportChoice): ReportRequest | null {
  const { kind, from, to, letters, unit, registrations, date, chair, secretary } = choice;
  const number = readNumber(choice.number);
  const day = readDay(date);
  const asksUnit = kind === 'reminder' ? letters === 'one' : unitKinds.includes(kind);
  if (number === null || day === null || (kind === 'reminder' && letters === 'one' && unit === null))
    return null;
  const named = (name: string): string | null => (name.trim() === '' ? null : name.trim());
  return {
    kind,
    from,
    to: isOfYears(kind) ? to : from,
    unit: asksUnit ? unit : null,
    registrations: takesRegistrations(kind) ? registrations : [],
    number: number.number,
    date: day,
    chair: named(chair),
    secretary: named(secretary),
  };
}
