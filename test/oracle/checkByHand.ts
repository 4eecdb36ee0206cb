/**
 * A slow, plain check of one year, written from domain.md 4.3 and 4.4 and sharing no code with the program:
 * what a patient clerk would do with the register on paper.
 */
import { cleaned, nameKey, yiKey } from './foldedText';
import { nameHeader, type RegistrationRow, registrationRows } from './oracleRows';
import { type OracleUnit, OracleYear, readQuotas, readUnits, type TabRow, tabRows } from './oracleUnits';
import { isBlank, isError, parts, readDay, readLimit, readWord, readYear } from './readCells';
import { type KindCode, kindWords, roleWords, type StatusCode, statusWords } from './vocabulary';

export type Reason = 'status' | 'incomplete' | 'kind' | 'duplicate';

type OracleGrid = readonly (readonly unknown[])[];

export interface OracleGrids {
  readonly settings: OracleGrid | null;
  readonly units: OracleGrid;
  readonly quotas: OracleGrid;
  readonly allocations: OracleGrid | null;
  readonly registrations: OracleGrid;
  readonly plans: OracleGrid | null;
}

export interface OracleRow {
  readonly row: number;
  readonly unit: OracleUnit | null;
  /** Null as well when the row's year cannot be read: then it belongs to no unit's figures. */
  readonly countingUnit: OracleUnit | null;
  readonly kind: KindCode | null;
  readonly name: unknown;
  /** What makes two rows one nominee, besides the year. */
  readonly nominee: string;
  readonly counted: boolean;
  readonly leftOut: Reason | null;
  readonly late: boolean;
}

export interface OracleUnitResult {
  readonly code: string;
  readonly counted: number;
  readonly byKind: Record<KindCode, number>;
  readonly min: number | null;
  readonly max: number | null;
  readonly result: 'met' | 'short' | 'over' | 'none';
  readonly difference: number;
  readonly late: number;
  readonly planMissing: boolean;
  readonly leftOut: Record<Reason, number>;
}

export interface OracleCheck {
  readonly units: readonly OracleUnitResult[];
  readonly rows: readonly OracleRow[];
  readonly allocations: readonly { from: string; to: string; max: number; counted: number; over: number }[];
  /** Spreadsheet rows of each group. */
  readonly suspectedDuplicates: readonly (readonly number[])[];
  readonly ignoredRows: number;
}

interface Rules {
  readonly year: OracleYear;
  readonly dayIncluded: boolean;
  readonly countedStatuses: readonly StatusCode[];
}

/** Checks the rows of `yearNumber`; rows whose year cannot be read are listed with them and never count. */
export function checkByHand(grids: OracleGrids, yearNumber: number): OracleCheck {
  const units = readUnits(tabRows(grids.units));
  const year = new OracleYear(units, readQuotas(tabRows(grids.quotas)), yearNumber);
  const rules = { year, ...readSettings(tabRows(grids.settings)) };
  const { rows: all, ignored } = registrationRows(grids.registrations);
  const rows = judgeRows(
    rules,
    all.filter(({ cells }) => [yearNumber, 'blank', 'invalid'].includes(readYear(cells.Năm))),
  );
  const plans = tabRows(grids.plans);
  return {
    units: units
      .filter((unit) => year.quotaOf(unit) !== null)
      .filter((unit) => year.owes(unit) || rows.some((row) => row.countingUnit === unit))
      .map((unit) => unitResult(year, unit, rows, plans)),
    rows,
    allocations: tabRows(grids.allocations).flatMap((line) => allocationResult(year, line, rows)),
    suspectedDuplicates: suspects(rows.filter((row) => row.counted)),
    ignoredRows: ignored,
  };
}

function readSettings(rows: readonly TabRow[]): Omit<Rules, 'year'> {
  const plain = (text: unknown) => nameKey(text).replace(/["“”]/g, '');
  const value = (key: string) => cleaned(rows.find((row) => plain(row.Khóa) === plain(key))?.['Giá trị']);
  const chosen = parts(value('Trạng thái được tính')).map((part) => readWord(statusWords, part));
  return {
    dayIncluded: value('Cách hiểu "trước ngày"') === 'Tính cả ngày đó',
    countedStatuses:
      chosen.length > 0 ? chosen.filter((status) => status !== null) : ['sent', 'reviewing', 'passed'],
  };
}

function judgeRows(rules: Rules, sheetRows: readonly RegistrationRow[]): OracleRow[] {
  const rows: OracleRow[] = [];
  for (const { row, cells } of sheetRows) {
    const unitCell = cells['Đơn vị đăng ký'];
    const unit = isBlank(unitCell) || isError(unitCell) ? null : rules.year.named(cleaned(unitCell));
    const readable = typeof readYear(cells.Năm) === 'number';
    const countingUnit =
      unit !== null && readable ? rules.year.countingUnit(unit, cleaned(cells['Đăng ký qua'])) : null;
    const kind = readWord(kindWords, cells.Loại);
    const name = cells[nameHeader];
    const nominee = `${kind} ${nameKey(name)}`;
    let leftOut = countingUnit === null ? null : reasonAgainst(rules, countingUnit, kind, cells);
    const repeats = rows.some(
      (earlier) => earlier.counted && earlier.unit === unit && earlier.nominee === nominee,
    );
    if (countingUnit !== null && leftOut === null && repeats) leftOut = 'duplicate';
    const counted = countingUnit !== null && leftOut === null;
    const sent = readDay(cells['Ngày gửi']);
    const late = counted && sent !== null && sent > lastDay(rules, countingUnit);
    rows.push({ row, unit, countingUnit, kind, name, nominee, counted, leftOut, late });
  }
  return rows;
}

/** Why a row of a known counting unit does not count, duplicates aside. */
function reasonAgainst(
  { year, countedStatuses }: Rules,
  countingUnit: OracleUnit,
  kind: KindCode | null,
  cells: TabRow,
): Reason | null {
  const status = readWord(statusWords, cells['Trạng thái']);
  if (status !== null && !countedStatuses.includes(status)) return 'status';
  const name = cells[nameHeader];
  if (status === null || isBlank(name) || isError(name) || kind === null) return 'incomplete';
  const quota = year.quotaOf(countingUnit);
  // Roles are those of individuals (domain.md 4.1); a collective has none to be asked for.
  const rolesAllowed = kind === 'individual' ? (quota?.roles ?? null) : null;
  const role = readWord(roleWords, cells['Đối tượng']);
  if (rolesAllowed !== null && role === null) return 'incomplete';
  if (quota?.kinds && !quota.kinds.includes(kind)) return 'kind';
  if (rolesAllowed !== null && role !== null && !rolesAllowed.includes(role)) return 'kind';
  return null;
}

function lastDay({ year, dayIncluded }: Rules, unit: OracleUnit): number {
  const quota = year.quotaOf(unit);
  const due = quota && year.dueDay(quota);
  if (due === null) return Number.POSITIVE_INFINITY;
  return dayIncluded ? due : due - 1;
}

function unitResult(
  year: OracleYear,
  unit: OracleUnit,
  rows: readonly OracleRow[],
  plans: readonly TabRow[],
): OracleUnitResult {
  const quota = year.quotaOf(unit);
  const own = rows.filter((row) => row.countingUnit === unit);
  const counted = own.filter((row) => row.counted);
  const ofKind = (kind: KindCode) => counted.filter((row) => row.kind === kind).length;
  const left = (reason: Reason) => own.filter((row) => row.leftOut === reason).length;
  const min = quota?.min ?? null;
  const max = quota?.max ?? null;
  const planReceived = plans.some(
    (row) =>
      readYear(row.Năm) === year.year &&
      year.named(cleaned(row['Đơn vị'])) === unit &&
      ['Số ký hiệu', 'Ngày gửi', 'Tệp'].some((header) => !isBlank(row[header])),
  );
  return {
    code: unit.code,
    counted: counted.length,
    byKind: {
      model: ofKind('model'),
      collective: ofKind('collective'),
      individual: ofKind('individual'),
    },
    min,
    max,
    ...judge(counted.length, min, max),
    late: counted.filter((row) => row.late).length,
    planMissing: (quota?.planRequired ?? false) && !planReceived,
    leftOut: {
      duplicate: left('duplicate'),
      status: left('status'),
      kind: left('kind'),
      incomplete: left('incomplete'),
    },
  };
}

function judge(
  n: number,
  min: number | null,
  max: number | null,
): Pick<OracleUnitResult, 'result' | 'difference'> {
  if (n === 0) return { result: 'none', difference: min === null ? 0 : n - min };
  if (min !== null && n < min) return { result: 'short', difference: n - min };
  if (max !== null && n > max) return { result: 'over', difference: n - max };
  return { result: 'met', difference: 0 };
}

/** One line of `Phân bổ`: what `to` and the units below it used of `from`'s maximum. */
function allocationResult(
  year: OracleYear,
  line: TabRow,
  rows: readonly OracleRow[],
): OracleCheck['allocations'] {
  const lineYear = readYear(line.Năm);
  const from = year.named(cleaned(line['Đơn vị có chỉ tiêu']));
  const to = year.named(cleaned(line['Đơn vị được phân bổ']));
  const max = readLimit(line['Số lượng tối đa']);
  if (lineYear !== 'blank' && lineYear !== year.year) return [];
  if (from === null || to === null || max === null || year.quotaOf(from) === null) return [];
  const used = rows.filter((row) => {
    if (!row.counted || row.countingUnit !== from || row.unit === null) return false;
    return from === to ? row.unit === to : year.lineage(row.unit).includes(to);
  });
  const counted = used.length;
  return [{ from: from.code, to: to.code, max, counted, over: Math.max(0, counted - max) }];
}

/** Counted rows of one kind whose names are one name, or differ only by y and i: perhaps one nominee. */
function suspects(counted: readonly OracleRow[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const { row, kind, name } of counted) {
    const key = `${kind} ${yiKey(name)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
