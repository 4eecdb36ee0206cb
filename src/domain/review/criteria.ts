/** The tab `Tiêu chí` as records: what is judged, of whom, and how much depends on it (domain.md 4.2; F03, F13, F49, F58). */

import { type Finding, type FindingPlace, finding } from '../findings/finding';
import type { CriterionCondition, CriterionTarget } from '../programme';
import { type Cell, type Grid, isErrorCell } from '../tables/cell';
import { type Columns, requireColumns } from '../tables/headers';
import { type ColumnKey, tables } from '../tables/tables';
import { cellText } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { textKey } from '../text/vietnameseText';
import { suggestedNames } from '../units/suggestedNames';
import type { UnitTable } from '../units/units';
import { type YesNo, yesNoWords } from '../words/vocabulary';
import { type WordReader, wordReader } from '../words/words';
import { readCondition, readTarget } from './criterionTarget';

export interface Criterion {
  /** Position in the list of criteria: the order in which a review sheet shows them. */
  readonly index: number;
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly code: string;
  /** Bộ tiêu chí: the programme's, or a unit's own. */
  readonly set: string;
  readonly label: string;
  /** To whom it applies; null while that is not known, and then to nobody. */
  readonly target: CriterionTarget | null;
  /** Áp dụng cho as typed. */
  readonly appliesTo: string;
  /**
   * A registration cannot be Đạt without it. Never so within a group, where one Đạt is enough, nor beside a
   * condition, which another record decides.
   */
  readonly required: boolean;
  /** Name of the alternatives it belongs to, unique over all sets; '' for none. */
  readonly group: string;
  readonly condition: CriterionCondition | null;
  /** Indexes of the units whose own criterion it is; null for everyone's, empty while the unit is not known. */
  readonly units: readonly number[] | null;
  readonly basis: string;
}

export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

type Draft = Omit<Criterion, 'index'> & { readonly order: number };

interface Reading {
  readonly columns: Columns<'criteria'>;
  readonly unitTable: UnitTable;
  readonly yesNo: WordReader<YesNo>;
  readonly findings: Finding[];
}

/**
 * Reads the criteria in the order of Thứ tự within each set, sets in the order they first appear. Of two criteria
 * with one code the first stands. Blank lines, total lines and titles are passed over. @throws AppError column_missing
 */
export function readCriteria(grid: Grid | null, unitTable: UnitTable): CriteriaReading {
  if (grid === null) return { criteria: [], findings: [] };
  const { columns, repeated } = requireColumns('criteria', grid);
  const findings: Finding[] = repeated.map((header) =>
    finding('header_duplicate', { table: 'criteria', row: 1 }, { header }),
  );
  const reading = { columns, unitTable, yesNo: wordReader(yesNoWords), findings };
  const drafts: Draft[] = [];
  const firstRows = new Map<string, number>();
  let set = '';
  for (let index = 1; index < grid.length; index++) {
    const draft = readCriterion(grid[index] ?? [], index + 1, set, reading);
    if (draft === null) continue;
    set = draft.set;
    const key = textKey(draft.code);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) {
      firstRows.set(key, draft.row);
      drafts.push(draft);
      continue;
    }
    const place = { table: 'criteria', row: draft.row, column: 'code' } as const;
    findings.push(finding('criterion_code_duplicate', place, { code: draft.code, firstRow }));
  }
  return { criteria: inOrder(drafts), findings };
}

/** @param setAbove Bộ tiêu chí of the line above: cells merged downwards are blank below the first */
function readCriterion(
  row: readonly Cell[],
  sheetRow: number,
  setAbove: string,
  reading: Reading,
): Draft | null {
  const { columns, findings } = reading;
  const cell = (column: ColumnKey<'criteria'>): Cell => row[columns[column]];
  const text = (column: ColumnKey<'criteria'>): string => cellText(cell(column));
  const at = (column: ColumnKey<'criteria'>): FindingPlace => ({ table: 'criteria', row: sheetRow, column });
  const code = text('code');
  const label = text('label');
  if (isNoCriterion(row, code, label, text('appliesTo'))) return null;
  if (code === '') {
    findings.push(finding('criterion_code_missing', at('code'), { label }));
    return null;
  }
  const { target, unknown } = readTarget(cell('appliesTo'));
  for (const value of unknown)
    findings.push(finding('criterion_target_unknown', at('appliesTo'), { code, value }));
  const appliesTo = text('appliesTo');
  const fitsNobody = unknown.length === 0 && excludesItself(target);
  if (fitsNobody) {
    findings.push(finding('criterion_target_contradictory', at('appliesTo'), { code, value: appliesTo }));
  }
  const condition = readOwnCondition(cell('condition'), code, at('condition'), findings);
  const set = text('set') || setAbove;
  const group = text('group');
  return {
    row: sheetRow,
    code,
    set,
    label,
    target: unknown.length > 0 || fitsNobody ? null : target,
    appliesTo,
    required: readRequired(cell('required'), at('required'), reading) && group === '' && condition === null,
    group: group === '' ? '' : `${textKey(set)}|${textKey(group)}`,
    condition,
    units: readOwner(cell('unit'), code, at('unit'), reading),
    basis: text('basis'),
    order: readOrder(cell('order')),
  };
}

/** A total line, a title that stands alone, or a line with neither code nor label nor target. */
function isNoCriterion(row: readonly Cell[], code: string, label: string, appliesTo: string): boolean {
  if (code === '' && label === '' && appliesTo === '') return true;
  const filled = row.map(cellText).filter((text) => text !== '');
  const first = filled[0] ?? '';
  // A code has no spaces: `Tiêu chí chung` alone in the first column is a title.
  return isTotalText(first) || (filled.length === 1 && (isHeadingText(first) || code.includes(' ')));
}

/** A role is an individual's, a type of collective one of collectives and models: beside other kinds they fit nobody. */
function excludesItself({ kinds, roles, collectiveTypes, leader }: CriterionTarget): boolean {
  const ofPersons = roles !== undefined || leader === true;
  if (ofPersons && collectiveTypes !== undefined) return true;
  if (kinds === undefined) return false;
  if (ofPersons && !kinds.includes('individual')) return true;
  return collectiveTypes !== undefined && !kinds.includes('collective') && !kinds.includes('model');
}

/** Any mark but a no binds, as in the other Có/Không columns that rules depend on; a strange one is told of. */
function readRequired(cell: Cell, place: FindingPlace, { yesNo, findings }: Reading): boolean {
  if (typeof cell === 'boolean') return cell;
  const text = isErrorCell(cell) ? String(cell) : cellText(cell);
  if (text === '' || text === '0') return false;
  const answer = yesNo.read(text);
  if (answer === null && text !== '1') {
    const column = tables.criteria.columns.required;
    findings.push(finding('flag_unknown', place, { column, value: text }));
  }
  return answer !== 'no';
}

function readOwnCondition(
  cell: Cell,
  code: string,
  place: FindingPlace,
  findings: Finding[],
): CriterionCondition | null {
  const text = isErrorCell(cell) ? String(cell) : cellText(cell);
  if (text === '') return null;
  const condition = readCondition(text);
  if (condition === null) findings.push(finding('criterion_condition_unknown', place, { code, value: text }));
  return condition;
}

/** A unit's own criterion (F03, F58). A name several units answer to is kept as all of them: the year decides. */
function readOwner(
  cell: Cell,
  code: string,
  place: FindingPlace,
  { unitTable, findings }: Reading,
): readonly number[] | null {
  const text = isErrorCell(cell) ? String(cell) : cellText(cell);
  if (text === '') return null;
  const match = unitTable.resolver.resolve(text);
  if (match.matches.length === 0) {
    const suggestions = suggestedNames(match, unitTable.units);
    findings.push(finding('criterion_unit_unknown', place, { code, value: text, suggestions }));
  }
  return match.matches;
}

/** Lines without a number come last, in the order they stand. */
function readOrder(cell: Cell): number {
  const number = typeof cell === 'number' ? cell : Number(cellText(cell).replace(',', '.') || Number.NaN);
  return Number.isFinite(number) ? number : Number.POSITIVE_INFINITY;
}

function inOrder(drafts: readonly Draft[]): Criterion[] {
  const sets = new Map<string, number>();
  for (const { set, row } of drafts) {
    const key = textKey(set);
    if (!sets.has(key)) sets.set(key, row);
  }
  const setOf = ({ set }: Draft): number => sets.get(textKey(set)) as number;
  const sorted = [...drafts].sort(
    (a, b) => setOf(a) - setOf(b) || (a.order === b.order ? 0 : a.order - b.order) || a.row - b.row,
  );
  return sorted.map(({ order: _order, ...criterion }, index) => ({ ...criterion, index }));
}
