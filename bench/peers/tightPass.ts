/**
 * The yardstick: one pass written by hand for just these tabs, typed arrays throughout, nothing configurable.
 * It knows the headers, one year, and only the dirt that the made-up rows have.
 */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import type { BenchResult } from '../result';
import {
  blank,
  dayReader,
  failure,
  kindReader,
  lineKind,
  open,
  refused,
  roleReader,
  statusReader,
  tightColumns,
  unknown,
  withdrawn,
  yearReader,
} from './tightCells';
import { FoundRows, say } from './tightFindings';
import { oldFont } from './tightNames';
import { receivedPlans, TightParts } from './tightParts';
import {
  incomplete,
  leftByKind,
  leftByStatus,
  reportUnits,
  stateCount,
  stateCounts,
  twice,
} from './tightReport';
import { TightTwins } from './tightTwins';
import { failed, loosely, noText, readTightUnits, stranger, type TightUnits, unsure } from './tightUnits';

const longestName = 300;
/** Days before the last day; a swapped date earlier than that is not likely. */
const swapWindow = 200;
const individual = 2;

export function tightPass(grids: RegisterGrids): () => BenchResult {
  const units = readTightUnits(grids);
  const pass = new TightPass(units, grids);
  const plans = receivedPlans(units, grids.plans);
  pass.run();
  // Results and lists are part of the check; spelling out findings is for the comparison alone.
  const result = pass.result(plans);
  return () => ({ ...result, findings: [...pass.rowFindings(), ...result.findings] });
}

class TightPass {
  private readonly rows: Grid;
  private readonly columns: ReturnType<typeof tightColumns>;
  private readonly found: FoundRows;
  private readonly parts: TightParts;
  private readonly kindOf = kindReader();
  private readonly roleOf = roleReader();
  private readonly yearOf = yearReader();
  private readonly statusOf;
  private readonly dayOf = dayReader();
  private readonly ids = new Map<Cell, number>();
  /** By counting unit and state; the last block is for rows that no unit answers for. */
  private readonly states: Int32Array;
  private readonly kinds: Int32Array;
  private readonly lates: Int32Array;
  private readonly names: TightTwins;
  private ignored = 0;

  constructor(
    private readonly units: TightUnits,
    grids: RegisterGrids,
  ) {
    const rows = grids.registrations;
    this.rows = rows;
    this.columns = tightColumns(rows[0] as readonly Cell[]);
    this.found = new FoundRows(rows.length);
    this.parts = new TightParts(units, grids.allocations);
    this.statusOf = statusReader(grids.settings);
    this.states = new Int32Array((units.codes.length + 1) * stateCount);
    this.kinds = new Int32Array(units.codes.length * 3);
    this.lates = new Int32Array(units.codes.length);
    this.names = new TightTwins(rows, this.columns.name);
  }

  run(): void {
    const { rows, columns, ids, kindOf, yearOf, statusOf } = this;
    for (let at = 1; at < rows.length; at++) {
      const row = rows[at] as readonly Cell[];
      const kind = kindOf.code(row[columns.kind]);
      if (kind < 0) {
        const line = lineKind(row, columns);
        if (line === 2) this.ignored++;
        if (line !== 0) continue;
      }
      let id = row[columns.id] as string;
      if (id.charCodeAt(0) === 32) id = id.trim();
      let first: number | undefined = at;
      if (id !== '') {
        first = ids.get(id);
        if (first === undefined) ids.set(id, at);
      }
      const year = yearOf.code(row[columns.year]);
      if (year === 0) continue;
      const status = statusOf.code(row[columns.status]);
      if (id !== '') {
        if (first !== undefined) this.found.tell(say.idTwice, at, first + 1);
      } else if (status !== withdrawn) this.found.tell(say.noId, at, 0);
      if (year < 0) this.found.tell(year === blank ? say.noYear : say.badYear, at, 0);
      this.judge(at, row, kind, status, year > 0);
    }
    for (const group of this.names.groups.values()) {
      for (const at of group) this.found.tell(say.namesake, at, group.length - 1);
    }
  }

  private judge(at: number, row: readonly Cell[], kind: number, status: number, dated: boolean): void {
    const { units, columns, states } = this;
    const settled = status >= refused;
    const unit = this.unitOf(at, row, dated, settled);
    const judging = this.counting;
    // A row without a year belongs to no year's quota; its other faults are told all the same.
    const counting = dated ? judging : -1;
    this.found.counting[at] = counting;
    const block = (counting < 0 ? units.codes.length : counting) * stateCount;
    if (settled) {
      add(states, block + leftByStatus);
      return;
    }
    let state: number = status < 0 || kind < 0 ? incomplete : stateCounts;
    if (status < 0) this.tellWord(status, say.noStatus, say.strangeStatus, say.failedStatus, at);
    if (kind < 0) this.tellWord(kind, say.noKind, say.strangeKind, say.failedKind, at);
    const name = row[columns.name] as string;
    if (!this.hasName(at, name)) state = incomplete;
    const role = this.roleOf.code(row[columns.role]);
    const roles = kind === individual && judging >= 0 ? (units.roles[judging] as number) : 0;
    if (role === unknown) this.found.tell(roles === 0 ? say.strangeRole : say.badRole, at, 0);
    else if (role === failure) this.found.tell(say.failedRole, at, 0);
    if (judging >= 0 && kind >= 0) {
      if (((units.kinds[judging] as number) & (1 << kind)) === 0) {
        this.found.tell(say.wrongKind, at, 0);
        if (state === stateCounts) state = leftByKind;
      }
      if (roles !== 0 && role < 0) {
        state = incomplete;
        if (role === blank) this.found.tell(say.noRole, at, 0);
      } else if (roles !== 0 && (roles & (1 << role)) === 0) {
        this.found.tell(say.wrongRole, at, 0);
        if (state === stateCounts) state = leftByKind;
      }
    }
    const isLate = this.isLate(at, row[columns.sent], counting, status !== open);
    if (status === open) state = leftByStatus;
    if (state === stateCounts && counting >= 0) {
      const first = this.names.firstNominee(at, name, unit, kind);
      if (first !== at) {
        this.found.tell(say.twice, at, first + 1);
        state = twice;
      } else {
        add(this.kinds, counting * 3 + kind);
        if (isLate) add(this.lates, counting);
        this.parts.count(unit, counting);
      }
    }
    add(states, block + state);
  }

  /** Set by {@link unitOf}: the unit whose quota the row consumes, −1 for none. */
  private counting = -1;

  /** The registering unit, below 0 for none. */
  private unitOf(at: number, row: readonly Cell[], dated: boolean, settled: boolean): number {
    const { units, columns, found } = this;
    const ownText = units.find(row[columns.unit] as string);
    const viaText = units.find(row[columns.via] as string);
    const own = ownText & ~loosely;
    const unit = ownText < 0 ? ownText : own;
    const byWalk = ownText < 0 ? -1 : (units.counting[own] as number);
    const through = viaText < 0 ? viaText : viaText & ~loosely;
    if (viaText === noText) this.counting = byWalk;
    else this.counting = ownText >= 0 && viaText >= 0 && units.hasQuota[through] === 1 ? through : -1;
    if (settled) return unit;
    if (ownText < 0) {
      if (ownText === failed) found.tell(say.failedUnit, at, 0);
      else
        found.tell(
          ownText === noText ? say.noUnit : ownText === unsure ? say.unsureUnit : say.strangeUnit,
          at,
          0,
        );
    } else {
      if (ownText >= loosely) found.tell(say.looseUnit, at, own);
      if (byWalk < 0 && dated && (viaText === noText || viaText === failed)) found.tell(say.noQuota, at, 0);
    }
    if (viaText === noText) return unit;
    if (viaText === failed) found.tell(say.failedVia, at, 0);
    else if (viaText === stranger) found.tell(say.strangeVia, at, 0);
    else if (units.hasQuota[through] === 0) found.tell(say.viaNoQuota, at, 0);
    else if (unit >= 0 && !this.isRelated(unit, through)) found.tell(say.viaStray, at, 0);
    return unit;
  }

  private isRelated(unit: number, via: number): boolean {
    const { isAgency, cluster, parent } = this.units;
    if (isAgency[via] === 1) return true;
    for (let above = unit; above >= 0; above = parent[above] as number) {
      if (above === via || cluster[above] === via) return true;
    }
    return false;
  }

  private hasName(at: number, name: string): boolean {
    if (name === '') this.found.tell(say.noName, at, 0);
    else if (name === '#N/A') this.found.tell(say.failedName, at, 0);
    else {
      if (name.length > longestName) this.found.tell(say.longName, at, 0);
      this.names.hash(at, name);
      if (oldFont !== 0) this.found.tell(say.oldFont, at, oldFont);
      return true;
    }
    return false;
  }

  private isLate(at: number, cell: Cell, counting: number, sent: boolean): boolean {
    const day = this.dayOf(cell);
    if (day < 0) {
      if (day === unknown) this.found.tell(say.badDate, at, 0);
      else if (day === failure) this.found.tell(say.failedDate, at, 0);
      else if (sent) this.found.tell(say.noDate, at, 0);
      return false;
    }
    if (!sent || counting < 0) return false;
    const lastDay = this.units.lastDay[counting] as number;
    if (day <= lastDay) return false;
    this.found.tell(say.late, at, day);
    if (typeof cell === 'object') {
      const date = cell as Date;
      const swapped = swappedDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
      if (swapped >= 0 && lastDay - swapped >= 0 && lastDay - swapped <= swapWindow) {
        this.found.tell(say.swapped, at, swapped);
      }
    }
    return true;
  }

  private tellWord(code: number, none: number, strange: number, failing: number, at: number): void {
    this.found.tell(code === blank ? none : code === failure ? failing : strange, at, 0);
  }

  rowFindings(): string[] {
    return this.found.lines(this.units);
  }

  /** Findings of rows apart. */
  result(plans: ReturnType<typeof receivedPlans>): BenchResult {
    const { units, states, kinds, lates, found } = this;
    const errorRows = found.errorRows(units.codes.length);
    const figures = reportUnits(units, { states, kinds, lates, errorRows, received: plans.received });
    const parts = this.parts.report();
    return {
      units: figures.units,
      parts: parts.parts,
      totals: { ...figures.totals, ...found.totals(), ignoredRows: this.ignored },
      namesakes: [...this.names.groups.values()]
        .sort(([a], [b]) => (a as number) - (b as number))
        .map((group) => group.map((at) => at + 1)),
      findings: [...figures.findings, ...parts.findings, ...plans.findings],
    };
  }
}

function add(numbers: Int32Array, at: number): void {
  numbers[at] = (numbers[at] as number) + 1;
}

/** Days since 1970 of the date with day and month exchanged, −1 when there is none. */
function swappedDay(year: number, month: number, date: number): number {
  return date > 12 || date === month ? -1 : Date.UTC(year, date - 1, month) / 86_400_000;
}
