/** The tab `Chỉ tiêu` as records: intervals, what counts, and when the list is due (domain.md 4.2, 4.3). */
import type { Cell, Grid } from './cell';
import { cellText } from './cellText';
import { readDayMonth } from './dateCell';
import { type DueDate, readDueExceptions } from './dueDate';
import { type Finding, type FindingPlace, finding } from './finding';
import { type Columns, requireColumns } from './headers';
import { isHeadingText, isTotalText } from './headings';
import { readCountCell, readYearCell } from './numberCell';
import { suggestedNames } from './suggestedNames';
import { readType, type UnitTable } from './units';
import { type Kind, kinds, type Role, roles, type UnitType } from './vocabulary';
import { readWordList, readYesNo, splitList, type WordReader, wordReader } from './words';

export interface Quota {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** Null: every year. */
  readonly year: number | null;
  readonly types: readonly UnitType[];
  /** Units named outright, by index; several when a code was used again. */
  readonly units: readonly number[];
  /** The cell as typed, for messages. */
  readonly target: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Null: all count. */
  readonly kinds: readonly Kind[] | null;
  readonly roles: readonly Role[] | null;
  readonly due: DueDate;
  readonly planRequired: boolean;
}

type Reader = (
  code: 'quota_limit_invalid' | 'quota_year_invalid' | 'due_date_invalid',
  column: string,
  value: string,
) => void;

/** @throws AppError column_missing */
export function readQuotas(
  grid: Grid,
  unitTable: UnitTable,
  timeZone: string,
): { quotas: Quota[]; findings: Finding[] } {
  const { columns } = requireColumns('quotas', grid);
  const findings: Finding[] = [];
  const quotas: Quota[] = [];
  const words = { kinds: wordReader(kinds), roles: wordReader(roles) };
  for (let index = 1; index < grid.length; index++) {
    const quota = readQuota(grid[index] ?? [], columns, index + 1, { unitTable, timeZone, words, findings });
    if (quota !== null) quotas.push(quota);
  }
  return { quotas, findings };
}

interface QuotaReading {
  readonly unitTable: UnitTable;
  readonly timeZone: string;
  readonly words: { readonly kinds: WordReader<Kind>; readonly roles: WordReader<Role> };
  readonly findings: Finding[];
}

function readQuota(
  row: readonly Cell[],
  columns: Columns<'quotas'>,
  sheetRow: number,
  { unitTable, timeZone, words, findings }: QuotaReading,
): Quota | null {
  const target = cellText(row[columns.appliesTo]);
  const limits = [row[columns.min], row[columns.max]].map(cellText).join('');
  const first = cellText(row.find((cell) => cellText(cell) !== ''));
  if (limits === '' && (target === '' || isTotalText(target))) return null;
  if (isTotalText(first) || (limits === '' && isHeadingText(first))) return null;
  const at = (column: string): FindingPlace => ({ table: 'quotas', row: sheetRow, column });
  const reject: Reader = (code, column, value) => {
    if (code === 'quota_limit_invalid') findings.push(finding(code, at(column), { column, value }));
    else findings.push(finding(code, at(column), { value }));
  };
  const year = readYear(row[columns.year], timeZone, reject);
  const min = readLimit(row[columns.min], 'min', timeZone, reject);
  const max = readLimit(row[columns.max], 'max', timeZone, reject);
  if (min !== null && max !== null && min > max) {
    findings.push(finding('quota_min_above_max', at('min'), { min, max }));
  }
  if (limits === '') findings.push(finding('quota_limits_missing', at('min'), {}));
  const kindList = readWordList(words.kinds, row[columns.kinds]);
  for (const value of kindList.unknown) findings.push(finding('quota_kind_unknown', at('kinds'), { value }));
  const roleList = readWordList(words.roles, row[columns.roles]);
  for (const value of roleList.unknown) findings.push(finding('quota_role_unknown', at('roles'), { value }));
  const dayMonth = readDayMonth(row[columns.dueDate], timeZone);
  if (dayMonth.kind === 'invalid') reject('due_date_invalid', 'dueDate', dayMonth.value);
  const exceptions = readDueExceptions(row[columns.dueExceptions], timeZone);
  for (const value of exceptions.invalid) {
    findings.push(finding('due_exception_invalid', at('dueExceptions'), { value }));
  }
  return {
    row: sheetRow,
    year,
    ...readTargets(row[columns.appliesTo], at('appliesTo'), unitTable, findings),
    target,
    min,
    max,
    kinds: kindList.codes,
    roles: roleList.codes,
    due: {
      yearly: dayMonth.kind === 'dayMonth' ? dayMonth : null,
      quotaYear: year,
      exceptions: exceptions.byYear,
    },
    planRequired: readYesNo(row[columns.planRequired]),
  };
}

/** An unreadable year must not turn into "every year": NaN fits none. */
function readYear(cell: Cell, timeZone: string, reject: Reader): number | null {
  const read = readYearCell(cell, timeZone);
  if (read.kind === 'invalid') {
    reject('quota_year_invalid', 'year', read.value);
    return Number.NaN;
  }
  return read.kind === 'year' ? read.value : null;
}

function readLimit(cell: Cell, column: 'min' | 'max', timeZone: string, reject: Reader): number | null {
  const read = readCountCell(cell, timeZone);
  if (read.kind === 'invalid') reject('quota_limit_invalid', column, read.value);
  return read.kind === 'count' ? read.value : null;
}

/** `Xã, Thị trấn`, `UBND các xã`, a unit's code or name. The whole cell is tried first: a type's name may hold a comma. */
function readTargets(
  cell: Cell,
  place: FindingPlace,
  unitTable: UnitTable,
  findings: Finding[],
): Pick<Quota, 'types' | 'units'> {
  const types: UnitType[] = [];
  const units: number[] = [];
  if (cellText(cell) === '') findings.push(finding('quota_target_missing', place, {}));
  const take = (text: string): boolean => {
    const type =
      readType(text) ?? readType(text.replace(/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)?\s*(các\s+)?/iu, ''));
    if (type !== null) {
      if (!types.includes(type)) types.push(type);
      return true;
    }
    const match = unitTable.resolver.resolve(text);
    units.push(...match.matches);
    return match.matches.length > 0;
  };
  for (const part of takenApart(cell, take)) {
    const match = unitTable.resolver.resolve(part);
    findings.push(
      finding('quota_target_unknown', place, {
        value: part,
        suggestions: suggestedNames(match, unitTable.units),
      }),
    );
  }
  return { types, units };
}

/**
 * The parts of a list that `take` does not know. It is offered the whole cell, then what commas and the like
 * part, then what `và`, `&` and dashes part: "TH & THCS" is one type, "Xã & Thị trấn" are two.
 */
function takenApart(cell: Cell, take: (text: string) => boolean): string[] {
  const whole = cellText(cell);
  if (whole === '' || take(whole)) return [];
  const parts = (typeof cell === 'string' ? cell : whole).split(/[,;/+\n]/).map(cellText);
  return parts
    .filter((part) => part !== '' && !take(part))
    .flatMap(splitList)
    .filter((part) => !take(part));
}
