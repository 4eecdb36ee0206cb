/** Those a document names: who may be named, under which unit, in which order. */

import type { Figure } from '../documents/officialDocument';
import { maskedUnit } from '../summary/masking';
import { publishedEntry } from '../summary/publishedList';
import { blockOf } from '../summary/summarise';
import type { QuotaBlockId } from '../summary/summary';
import type { ColumnKey } from '../tables/tables';
import { cellText } from '../text/cellText';
import { type Kind, kinds, type Role } from '../words/vocabulary';
import type { Draft, Question } from './draft';
import type { ReportRow } from './reportRows';
import { compareKeys, orderKey, personKey } from './vietnameseOrder';

export interface Nominee {
  readonly code: string;
  readonly kind: Kind | null;
  readonly role: Role | null;
  /** Initials when masked; '' when not even these can be shown. */
  readonly name: string;
  /** Chức vụ, đơn vị công tác; the registering unit where the cell is blank. */
  readonly workplace: string;
  readonly unit: string;
  readonly movement: string;
  readonly achievements: string;
  readonly evidence: string;
  readonly masked: boolean;
}

export interface NomineeGroup {
  readonly unit: string;
  readonly total: Figure;
  readonly nominees: readonly Nominee[];
}

export const blockOrder: readonly QuotaBlockId[] = ['areas', 'clusters', 'lead_agencies', 'others'];
const kindOrder: readonly (Kind | null)[] = [...kinds.map(({ code }) => code), null];

/** A cell of a registration as a person reads it. */
export function registrationText(
  { sources }: Pick<Draft, 'sources'>,
  { position }: Pick<ReportRow, 'position'>,
  column: ColumnKey<'registrations'>,
): string {
  const { grid, rows, columns } = sources.register.registrations;
  return cellText(grid[(rows[position] as number) - 1]?.[columns[column]]);
}

/** Named as consent allows (publishedList.ts). */
export function nomineeOf(draft: Draft, row: ReportRow): Nominee {
  const { register, details } = draft.sources;
  const entry = publishedEntry(register, details, row.own, row.position);
  return {
    code: row.code,
    kind: row.kind,
    role: row.role,
    name: entry.name,
    workplace: entry.workplace || entry.unit,
    unit: entry.unit,
    movement: entry.movement,
    achievements: entry.achievements,
    // A link leads to what the mask hides.
    evidence: entry.masked ? '' : registrationText(draft, row, 'evidence'),
    masked: entry.masked,
  };
}

/** Named in full, for papers that stay in the office. */
export function openNomineeOf(draft: Draft, row: ReportRow): Nominee {
  const text = (column: ColumnKey<'registrations'>): string => registrationText(draft, row, column);
  const unit = draft.unitName(row.own) || text('unit');
  return {
    code: row.code,
    kind: row.kind,
    role: row.role,
    name: text('name'),
    workplace: text('position') || unit,
    unit,
    movement: text('movement'),
    achievements: text('achievements'),
    evidence: text('evidence'),
    masked: false,
  };
}

/** By block and name of unit, kind, name; people by given name. */
export function inListOrder(draft: Draft, rows: readonly ReportRow[]): ReportRow[] {
  const unitKeys = new Map<number, { block: number; key: string }>();
  const unitOf = (index: number): { block: number; key: string } => {
    let known = unitKeys.get(index);
    if (known === undefined) {
      const type = draft.sources.register.unitTable.units[index]?.type ?? null;
      known = { block: blockOrder.indexOf(blockOf(type)), key: unitOrderKey(draft, index) };
      unitKeys.set(index, known);
    }
    return known;
  };
  return rows
    .map((row) => {
      const name = registrationText(draft, row, 'name');
      const nameKey = row.kind === 'individual' ? personKey(name) : orderKey(name);
      return { row, ...unitOf(row.unit), kind: kindOrder.indexOf(row.kind), nameKey };
    })
    .sort(
      (a, b) =>
        a.block - b.block ||
        compareKeys(a.key, b.key) ||
        a.kind - b.kind ||
        compareKeys(a.nameKey, b.nameKey) ||
        compareKeys(a.row.code, b.row.code),
    )
    .map(({ row }) => row);
}

/** Units of one name follow each other by their codes; one that is not settled comes last. */
export function unitOrderKey(draft: Pick<Draft, 'unitName' | 'unitKey'>, index: number): string {
  if (index < 0) return '\uffff';
  return `${orderKey(draft.unitName(index))}\u0000${draft.unitKey(index)}`;
}

/** Rows under the units in whose name they stand. */
export function nomineeGroups(
  draft: Draft,
  question: Question,
  rows: readonly ReportRow[],
  name: (draft: Draft, row: ReportRow) => Nominee = nomineeOf,
): NomineeGroup[] {
  const byUnit = new Map<number, ReportRow[]>();
  for (const row of inListOrder(draft, rows)) {
    const list = byUnit.get(row.unit);
    if (list === undefined) byUnit.set(row.unit, [row]);
    else list.push(row);
  }
  return [...byUnit].map(([unit, own]) => ({
    unit: maskedUnit(draft.unitName(unit)),
    // In the order of their codes, as everywhere in figures.
    total: draft.countRows(
      { ...question, unit: draft.unitKey(unit) },
      rows.filter((row) => row.unit === unit),
    ),
    nominees: own.map((row) => name(draft, row)),
  }));
}

/**
 * Tells of those a document names by initials only, and of rows that have no code of their own.
 * @param rows those that `nominees` name
 * @param counted those its figures lead to, when these are more
 */
export function tellOfNominees(
  draft: Draft,
  rows: readonly ReportRow[],
  nominees: readonly Nominee[],
  counted: readonly ReportRow[] = rows,
): void {
  draft.tellOf(
    'names_masked',
    nominees.filter(({ masked }) => masked).map(({ code }) => code),
  );
  const { faults } = draft.sources.register.registrations.names;
  draft.tellOf(
    'names_unreadable',
    rows.filter(({ position }) => (faults.get(position)?.encoding ?? null) !== null).map(({ code }) => code),
  );
  tellOfCodes(draft, counted);
}

/** A figure leads to its rows by their codes: rows without one, or with another's, are to be mended. */
export function tellOfCodes(draft: Draft, rows: readonly ReportRow[]): void {
  const { idFaults, rows: sheetRows } = draft.sources.register.registrations;
  const faulty = rows.filter(({ position }) => idFaults.has(position));
  const isMissing = ({ position }: ReportRow): boolean => (idFaults.get(position) ?? 0) < 0;
  const missing = faulty.filter(isMissing).map(({ position }) => sheetRows[position] as number);
  if (missing.length > 0) draft.tell('ids_missing', { rows: missing });
  draft.tellOf('ids_repeated', [...new Set(faulty.filter((row) => !isMissing(row)).map(({ code }) => code))]);
}
