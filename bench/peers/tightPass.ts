/**
 * The yardstick: one pass written by hand for just these tabs, typed arrays throughout, nothing configurable.
 * It knows the headers, one year, the default settings, and only the dirt that the made-up rows have.
 */
import type { Cell, Grid } from '../../src/domain/cell';
import type { RegisterGrids } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import type { BenchResult, UnitFigures } from '../result';
import { likeKey, nameHash, nameKey } from './tightNames';
import { dayMs, readTightUnits, type TightUnits } from './tightUnits';

const kindNames = ['mô hình', 'tập thể', 'cá nhân'];
const findingNames = [
  'id_duplicate',
  'id_missing',
  'unit_unknown',
  'kind_not_allowed',
  'date_missing',
  'late',
  'duplicate',
  'suspected_duplicate',
];
const [idTwice, idMissing, stranger, wrongKind, noDate, late, twice, suspect] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
/** What became of a row, in the order of `leftOut`; `counts` last. */
const [duplicate, byStatus, byKind, counts, stateCount] = [0, 1, 2, 3, 4] as const;
const vietnamMs = 7 * 3_600_000;

export function tightPass(grids: RegisterGrids): () => BenchResult {
  const pass = new TightPass(readTightUnits(grids), grids.registrations);
  pass.run();
  return () => pass.report();
}

class TightPass {
  private readonly states: Int32Array;
  private readonly kinds: Int32Array;
  private readonly lates: Int32Array;
  /** Code and row of each finding, one after the other. */
  private readonly found: number[] = [];
  private readonly kindOf = new Map<Cell, number>();
  private readonly statusOf = new Map<Cell, number>();
  private readonly dayOf = new Map<string, number>();
  private readonly ids = new Set<string>();
  private readonly rowUnit: Int32Array;
  private readonly rowKind: Uint8Array;
  private readonly hashes: Uint32Array;
  private readonly nominees: Int32Array;
  private readonly alike: Int32Array;
  private readonly groups = new Map<number, number[]>();
  private readonly nameColumn: number;

  constructor(
    private readonly units: TightUnits,
    private readonly rows: Grid,
  ) {
    let slots = 16;
    while (slots < rows.length * 2) slots *= 2;
    this.states = new Int32Array(units.codes.length * stateCount);
    this.kinds = new Int32Array(units.codes.length * 3);
    this.lates = new Int32Array(units.codes.length);
    this.rowUnit = new Int32Array(rows.length);
    this.rowKind = new Uint8Array(rows.length);
    this.hashes = new Uint32Array(rows.length);
    this.nominees = new Int32Array(slots);
    this.alike = new Int32Array(slots);
    this.nameColumn = this.column('Tên mô hình, tập thể, cá nhân');
  }

  run(): void {
    const { rows, units, found } = this;
    const idColumn = this.column('Mã đăng ký');
    const yearColumn = this.column('Năm');
    const unitColumn = this.column('Đơn vị đăng ký');
    const kindColumn = this.column('Loại');
    const dateColumn = this.column('Ngày gửi');
    const statusColumn = this.column('Trạng thái');
    for (let at = 1; at < rows.length; at++) {
      const row = rows[at] as readonly Cell[];
      const id = row[idColumn] as string;
      const known = id !== '' && this.ids.has(id);
      if (id !== '') this.ids.add(id);
      const year = row[yearColumn];
      if (year !== checkedYear && (typeof year !== 'string' || Number(year) !== checkedYear)) continue;
      const status = codeOf(this.statusOf, row[statusColumn], statusCode);
      if (known) found.push(idTwice, at);
      else if (id === '' && status !== 3) found.push(idMissing, at);
      const unit = units.find(row[unitColumn] as string);
      const counting = unit < 0 ? -1 : (units.counting[unit] as number);
      if (status >= 2) {
        if (counting >= 0) add(this.states, counting * stateCount + byStatus);
        continue;
      }
      if (unit < 0) found.push(stranger, at);
      const kind = codeOf(this.kindOf, row[kindColumn], kindCode);
      const sent = status === 0 ? this.day(row[dateColumn]) : 0;
      if (sent < 0) found.push(noDate, at);
      if (counting >= 0) this.count(at, unit, counting, kind, status, sent);
    }
    for (const group of this.groups.values()) for (const at of group) found.push(suspect, at);
  }

  private count(
    at: number,
    unit: number,
    counting: number,
    kind: number,
    status: number,
    sent: number,
  ): void {
    const { units, states, found } = this;
    const isLate = sent > (units.lastDay[counting] as number);
    if (isLate) found.push(late, at);
    const allowed = ((units.kinds[counting] as number) & (1 << kind)) !== 0;
    if (!allowed) found.push(wrongKind, at);
    if (status === 1 || !allowed) {
      add(states, counting * stateCount + (status === 1 ? byStatus : byKind));
      return;
    }
    this.rowUnit[at] = unit;
    this.rowKind[at] = kind;
    const hash =
      nameHash((this.rows[at] as readonly Cell[])[this.nameColumn] as string) ^
      Math.imul(kind + 1, 0x9e3779b1);
    this.hashes[at] = hash;
    if (this.first(this.nominees, Math.imul(hash, unit * 2 + 1), at, unit, nameKey) !== at) {
      found.push(twice, at);
      add(states, counting * stateCount + duplicate);
      return;
    }
    add(states, counting * stateCount + counts);
    add(this.kinds, counting * 3 + kind);
    if (isLate) add(this.lates, counting);
    const head = this.first(this.alike, hash, at, -1, likeKey);
    if (head === at) return;
    const group = this.groups.get(head);
    if (group === undefined) this.groups.set(head, [head, at]);
    else group.push(at);
  }

  /** The first row of the same name, kind and (unless −1) unit; `at` itself when there was none. */
  private first(
    slots: Int32Array,
    seed: number,
    at: number,
    unit: number,
    key: (text: string) => string,
  ): number {
    const { rows, hashes, rowUnit, rowKind, nameColumn } = this;
    const mask = slots.length - 1;
    const name = (rows[at] as readonly Cell[])[nameColumn] as string;
    for (let slot = (Math.imul(seed, 0x9e3779b1) >>> 8) & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot] as number;
      if (other === 0) {
        slots[slot] = at;
        return at;
      }
      if (hashes[other] !== hashes[at] || rowKind[other] !== rowKind[at]) continue;
      if (unit >= 0 && rowUnit[other] !== unit) continue;
      const text = (rows[other] as readonly Cell[])[nameColumn] as string;
      if (text === name || key(text) === key(name)) return other;
    }
  }

  /** Days since 1970 in Vietnam, −1 for a blank. */
  private day(cell: Cell): number {
    if (cell === '') return -1;
    if (typeof cell !== 'string') return Math.floor(((cell as Date).getTime() + vietnamMs) / dayMs);
    let value = this.dayOf.get(cell);
    if (value === undefined) {
      const [date = 0, month = 0, year = 0] = cell.split('/').map(Number);
      value = Date.UTC(year, month - 1, date) / dayMs;
      this.dayOf.set(cell, value);
    }
    return value;
  }

  private column(name: string): number {
    return (this.rows[0] as readonly Cell[]).indexOf(name);
  }

  report(): BenchResult {
    const { units, found } = this;
    const findings: string[] = [];
    for (let at = 0; at < found.length; at += 2) {
      findings.push(`${findingNames[found[at] as number]}@${(found[at + 1] as number) + 1}`);
    }
    const figures = units.codes.flatMap((code, unit) =>
      units.hasQuota[unit] === 1 ? [this.figures(code, unit)] : [],
    );
    for (const { code, result } of figures) if (result !== 'met') findings.push(`quota_${result}@${code}`);
    units.codes.forEach((code, unit) => {
      if (units.needsPlan[unit] === 1) findings.push(`plan_missing@${code}`);
    });
    return { units: figures, findings };
  }

  private figures(code: string, unit: number): UnitFigures {
    const state = (which: number): number => this.states[unit * stateCount + which] as number;
    const kind = (which: number): number => this.kinds[unit * 3 + which] as number;
    const min = this.units.min[unit] as number;
    const max = this.units.max[unit] as number;
    const n = state(counts);
    return {
      code,
      byKind: [kind(0), kind(1), kind(2)],
      result: n === 0 ? 'none' : n < min ? 'short' : n > max ? 'over' : 'met',
      difference: n < min ? n - min : n > max ? n - max : 0,
      late: this.lates[unit] as number,
      leftOut: [state(duplicate), state(byStatus), state(byKind), 0],
    };
  }
}

function add(numbers: Int32Array, at: number): void {
  numbers[at] = (numbers[at] as number) + 1;
}

/** Reads each distinct cell once. */
function codeOf(known: Map<Cell, number>, cell: Cell, read: (text: string) => number): number {
  let value = known.get(cell);
  if (value === undefined) {
    value = read(String(cell).trim().toLowerCase());
    known.set(cell, value);
  }
  return value;
}

function kindCode(text: string): number {
  return kindNames.indexOf(text);
}

/** 0 counts, 1 is still open, 2 was refused, 3 was withdrawn. */
function statusCode(text: string): number {
  if (text === 'đã gửi' || text === 'đang thẩm định' || text === 'đạt') return 0;
  if (text === 'không đạt') return 2;
  return text === 'đã rút' ? 3 : 1;
}
