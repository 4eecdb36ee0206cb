/** The tab `Chỉ tiêu` as records: intervals, what counts, and when the list is due (domain.md 4.2, 4.3). */

import { readDayMonth } from '../dates/dateCell';
import { type Finding, type FindingPlace, finding } from '../findings/finding';
import type { Cell, Grid } from '../tables/cell';
import { type Columns, requireColumns } from '../tables/headers';
import { readCountCell, readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { suggestedNames } from '../units/suggestedNames';
import type { UnitTable } from '../units/units';
import { readUnitTargets } from '../units/unitTargets';
import { type Kind, kinds, type Role, roles, type UnitType } from '../words/vocabulary';
import { readWordList, readYesNo, type WordReader, wordReader } from '../words/words';
import { type DueDate, readDueExceptions } from './dueDate';

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
  const planRequired = readYesNo(row[columns.planRequired]);
  // A plan may be wanted of units that no document gives a number (KP I.2, HB IV, TT II.2.1: F01, F12, F48).
  if (limits === '' && !planRequired) findings.push(finding('quota_limits_missing', at('min'), {}));
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
    planRequired,
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

function readTargets(
  cell: Cell,
  place: FindingPlace,
  unitTable: UnitTable,
  findings: Finding[],
): Pick<Quota, 'types' | 'units'> {
  if (cellText(cell) === '') findings.push(finding('quota_target_missing', place, {}));
  const { types, units, unknown } = readUnitTargets(cell, unitTable);
  for (const value of unknown) {
    findings.push(
      finding('quota_target_unknown', place, {
        value,
        get suggestions() {
          return suggestedNames(unitTable.resolver.resolve(value), unitTable.units);
        },
      }),
    );
  }
  return { types, units };
}
