/** Danh sách đăng ký, sent as the annex of a letter (KH 72 IV.1.d: F24; domain.md 4.5). */
import { numberWords } from '../documents/numberWords';
import type { Figure } from '../documents/officialDocument';
import { textKey } from '../text/textKey';
import type { CommonFacts, Draft, KindFigures, Question } from './draft';
import { type NomineeGroup, nomineeGroups, tellOfNominees } from './nominees';
import type { ReportRow } from './reportRows';
import { compareKeys, orderKey } from './vietnameseOrder';

export interface RegistrationListFacts extends CommonFacts {
  /** The one unit the list is of; null for all. */
  readonly unit: string | null;
  readonly kinds: KindFigures;
  readonly totalWords: string;
  readonly units: Figure;
  readonly groups: readonly NomineeGroup[];
  readonly masked: boolean;
}

/** Null when there is nobody to list; the gaps say why. */
export function registrationListFacts(draft: Draft): RegistrationListFacts | null {
  const chosen = chosenUnit(draft);
  if (chosen === 'unknown') return null;
  const rows = draft.rows.filter(ofUnit(draft, chosen));
  const listed = rows.filter(({ standing }) => standing === 'listed');
  tellOfLeftOut(draft, rows);
  if (listed.length === 0) {
    const unit = unitAskedFor(draft, chosen);
    draft.tell('nothing_registered', { from: draft.request.from, to: draft.request.to, unit });
    return null;
  }
  const question: Question =
    chosen === null
      ? { measure: 'listed' }
      : { measure: 'listed', [unitColumn(draft, chosen)]: draft.unitKey(chosen) };
  const groups = nomineeGroups(draft, question, listed);
  const nominees = groups.flatMap((group) => group.nominees);
  tellOfNominees(draft, listed, nominees);
  return {
    ...draft.common,
    unit: unitAskedFor(draft, chosen),
    kinds: draft.byKind(question, listed),
    totalWords: numberWords(listed.length),
    units: draft.figure(
      { ...question, measure: 'listing_units' },
      { table: 'units', rows: unitCodes(draft, listed) },
    ),
    groups,
    masked: nominees.some(({ masked }) => masked),
  };
}

/** Index of the unit asked for, null for all; tells when there is no such unit. */
export function chosenUnit(draft: Draft): number | null | 'unknown' {
  const { unit } = draft.request;
  if (unit === null || unit === '') return null;
  const { units, resolver } = draft.sources.register.unitTable;
  const byKey = units.findIndex(({ index }) => textKey(draft.unitKey(index)) === textKey(unit));
  const { unitYear } = draft.sources.contextOf(draft.request.to);
  const [found, ...others] = byKey >= 0 ? [byKey] : unitYear.pick(resolver.resolve(unit).matches);
  if (found !== undefined && others.length === 0) return found;
  draft.tell('unit_unknown', { value: unit });
  return 'unknown';
}

/** The name of the unit asked for; null for all. */
export function unitAskedFor(draft: Draft, chosen: number | null): string | null {
  return chosen === null ? null : draft.unitName(chosen);
}

/** The unit in whose name rows stand, or the one that registered them: a school's list is asked for by its own name. */
export function ofUnit(draft: Draft, chosen: number | null): (row: ReportRow) => boolean {
  if (chosen === null) return () => true;
  const column = unitColumn(draft, chosen);
  return (row) => row[column] === chosen;
}

function unitColumn(draft: Draft, chosen: number): 'unit' | 'own' {
  return draft.rows.some(({ unit }) => unit === chosen) ? 'unit' : 'own';
}

/** Keys of the units in whose name the rows stand, in their own order, as figures name them. */
export function unitCodes(draft: Draft, rows: readonly ReportRow[]): string[] {
  const used = new Set(rows.map(({ unit }) => unit).filter((unit) => unit >= 0));
  return inKeyOrder([...used].map((unit) => draft.unitKey(unit)));
}

export function inKeyOrder(codes: readonly string[]): string[] {
  return codes
    .map((code) => ({ code, key: orderKey(code) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compareKeys(a.code, b.code))
    .map(({ code }) => code);
}

/** Rows that would count once they are mended. */
export function tellOfLeftOut(draft: Draft, rows: readonly ReportRow[]): void {
  const faulty = rows.filter(({ standing }) => standing !== 'listed' && standing !== 'status');
  draft.tellOf(
    'rows_not_counted',
    faulty.map(({ code }) => code),
  );
}
