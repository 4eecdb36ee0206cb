/** Row rules and counts with plain objects and strings, for the two plain peers. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { type BenchResult, findingLine, type UnitFigures } from '../result';
import { foldName } from './foldByPatterns';
import { isNoWord, isoDay, type NoWord, plainFont, type State, swappedDay } from './plainCells';
import { PlainParts, readPlainPlans } from './plainParts';
import { kindNames, type LeftOut, type Meant, type PlainUnit, PlainUnits } from './plainUnits';
import { type RowFindingName, rowFindingLine, rowFindings } from './rowFindings';

/** A row with its cells read. */
export interface PlainRow {
  readonly at: number;
  /** Of the checked year, and not merely of none. */
  readonly dated: boolean;
  readonly unit: Meant;
  readonly via: Meant;
  readonly kind: string;
  readonly name: string;
  readonly role: string;
  readonly sent: Date | NoWord;
  /** Whether it came as a date and not as text. */
  readonly sentAsDate: boolean;
  readonly state: State | NoWord;
}

export interface Verdict {
  readonly unit: PlainUnit;
  count(): void;
  leaveOut(reason: LeftOut): void;
}

const dayMs = 86_400_000;
const swapWindow = 200;
const longestName = 300;
const individual = foldName('cá nhân');

export class PlainCounts {
  readonly units: PlainUnits;
  readonly countedStatuses: readonly string[];
  private readonly parts: PlainParts;
  private readonly findings: string[];
  private readonly rowGravity: Record<number, 'error' | 'warning'> = {};
  private readonly rowUnits: Record<number, PlainUnit> = {};
  private registrations = 0;
  private unattributed = 0;
  ignoredRows = 0;

  constructor(grids: RegisterGrids) {
    this.units = new PlainUnits(grids);
    this.parts = new PlainParts(this.units, grids.allocations);
    this.findings = readPlainPlans(this.units, grids.plans);
    const counted: Cell = grids.settings?.find(([key]) => key === 'Trạng thái được tính')?.[1];
    this.countedStatuses = String(counted).split(',').map(foldName);
  }

  tell(name: RowFindingName, at: number, detail: string | number = ''): void {
    this.findings.push(rowFindingLine(name, at, detail));
    if (rowFindings[name].isError) this.rowGravity[at] = 'error';
    else this.rowGravity[at] ??= 'warning';
  }

  /** Null when the row cannot count; findings of its own cells are told. */
  judge(row: PlainRow): Verdict | null {
    const { at, dated, state } = row;
    this.registrations++;
    const settled = state === 'refused' || state === 'withdrawn';
    const judging = this.countingUnit(row, settled);
    const counting = dated ? judging : undefined;
    if (counting === undefined) this.unattributed++;
    else this.rowUnits[at] = counting;
    const leaveOut = (reason: LeftOut): void => {
      if (counting !== undefined) counting.leftOut[reason]++;
    };
    if (settled) {
      leaveOut('status');
      return null;
    }
    const reason = this.faultOfCells(row, judging);
    const isLate = this.isLate(row, counting);
    if (state === 'open') leaveOut('status');
    else if (reason !== null) leaveOut(reason);
    const unit = row.unit.unit;
    if (state === 'open' || reason !== null || counting === undefined || unit === null) return null;
    return {
      unit,
      leaveOut,
      count: () => {
        counting.byKind[row.kind] = (counting.byKind[row.kind] ?? 0) + 1;
        if (isLate) counting.late++;
        this.parts.count(unit, counting);
      },
    };
  }

  private countingUnit({ at, dated, unit, via }: PlainRow, settled: boolean): PlainUnit | undefined {
    const own = unit.unit === null ? undefined : this.units.countingOf(unit.unit);
    const through = via.unit?.hasQuota && unit.unit !== null ? via.unit : undefined;
    if (!settled) {
      if (unit.how === 'blank') this.tell('noUnit', at);
      else if (unit.how === 'failed') this.tell('failedUnit', at);
      else if (unit.how === 'ambiguous') this.tell('unsureUnit', at);
      else if (unit.unit === null) this.tell('strangeUnit', at);
      else if (unit.how === 'loose') this.tell('looseUnit', at, unit.unit.name);
      const alone = via.how === 'blank' || via.how === 'failed';
      if (unit.unit !== null && own === undefined && dated && alone) this.tell('noQuota', at);
      if (via.how === 'failed') this.tell('failedVia', at);
      else if (via.how === 'unknown') this.tell('strangeVia', at);
      else if (via.unit !== null && !via.unit.hasQuota) this.tell('viaNoQuota', at);
      else if (via.unit !== null && unit.unit !== null && !this.units.isRelated(unit.unit, via.unit))
        this.tell('viaStray', at);
    }
    return via.how === 'blank' ? own : through;
  }

  /** What its own cells keep the row from counting for. */
  private faultOfCells(row: PlainRow, counting: PlainUnit | undefined): 'incomplete' | 'kind' | null {
    const { at, kind, role, name, state } = row;
    let incomplete = isNoWord(state) || isNoWord(kind) || name === '' || name === '#N/A';
    let misfit = false;
    if (isNoWord(state))
      this.tell(
        ({ blank: 'noStatus', unknown: 'strangeStatus', failed: 'failedStatus' } as const)[state],
        at,
      );
    if (isNoWord(kind))
      this.tell(({ blank: 'noKind', unknown: 'strangeKind', failed: 'failedKind' } as const)[kind], at);
    if (name === '') this.tell('noName', at);
    else if (name === '#N/A') this.tell('failedName', at);
    else {
      if (name.length > longestName) this.tell('longName', at);
      const font = plainFont(name);
      if (font !== null) this.tell('oldFont', at, font);
    }
    const roles = kind === individual ? (counting?.roles ?? []) : [];
    if (role === 'unknown') this.tell(roles.length > 0 ? 'badRole' : 'strangeRole', at);
    else if (role === 'failed') this.tell('failedRole', at);
    if (counting === undefined || isNoWord(kind)) return incomplete ? 'incomplete' : null;
    if (counting.hasQuota && !counting.kinds.includes(kind)) {
      this.tell('wrongKind', at);
      misfit = true;
    }
    if (roles.length > 0) {
      if (role === 'blank') this.tell('noRole', at);
      if (isNoWord(role)) incomplete = true;
      else if (!roles.includes(role)) {
        this.tell('wrongRole', at);
        misfit = true;
      }
    }
    return incomplete ? 'incomplete' : misfit ? 'kind' : null;
  }

  private isLate({ at, sent, sentAsDate, state }: PlainRow, counting: PlainUnit | undefined): boolean {
    if (sent === 'blank') {
      if (state !== 'open') this.tell('noDate', at);
      return false;
    }
    if (typeof sent === 'string') {
      this.tell(sent === 'failed' ? 'failedDate' : 'badDate', at);
      return false;
    }
    if (state === 'open' || counting === undefined || sent < counting.due) return false;
    this.tell('late', at, isoDay(sent));
    const swapped = sentAsDate ? swappedDay(sent) : null;
    if (swapped === null) return true;
    const daysBefore = (counting.due.getTime() - swapped.getTime()) / dayMs - 1;
    if (daysBefore >= 0 && daysBefore <= swapWindow) this.tell('swapped', at, isoDay(swapped));
    return true;
  }

  report(namesakes: readonly (readonly number[])[]): BenchResult {
    for (const [at, gravity] of Object.entries(this.rowGravity)) {
      const unit = this.rowUnits[Number(at)];
      if (gravity === 'error' && unit !== undefined) unit.errorRows++;
    }
    const units = this.units.all.filter((unit) => unit.hasQuota);
    const unitFindings = units.flatMap((unit) => {
      const { result, planMissing } = figures(unit);
      const said = result === 'met' ? [] : [{ code: `quota_${result}`, grave: result === 'over' }];
      return [...said, ...(planMissing ? [{ code: 'plan_missing', grave: false }] : [])].map(
        ({ code, grave }) => findingLine('units', unit.row, code, grave ? 'error' : 'warning'),
      );
    });
    const parts = this.parts.report();
    const gravities = Object.values(this.rowGravity);
    const sum = (of: (unit: PlainUnit) => number): number =>
      units.reduce((total, unit) => total + of(unit), 0);
    return {
      units: units.map(figures),
      parts,
      totals: {
        registrations: this.registrations,
        counted: sum((unit) => kindNames.reduce((total, kind) => total + (unit.byKind[kind] ?? 0), 0)),
        leftOut: [
          sum(({ leftOut }) => leftOut.duplicate),
          sum(({ leftOut }) => leftOut.status),
          sum(({ leftOut }) => leftOut.kind),
          sum(({ leftOut }) => leftOut.incomplete),
        ],
        unattributed: this.unattributed,
        rowsWithErrors: gravities.filter((gravity) => gravity === 'error').length,
        rowsWithWarnings: gravities.filter((gravity) => gravity === 'warning').length,
        ignoredRows: this.ignoredRows,
      },
      namesakes: namesakes.map((group) => group.map((at) => at + 1)),
      findings: [...this.findings, ...unitFindings, ...this.parts.findings],
    };
  }
}

function figures(unit: PlainUnit): UnitFigures {
  const [models = 0, collectives = 0, individuals = 0] = kindNames.map((kind) => unit.byKind[kind] ?? 0);
  const n = models + collectives + individuals;
  const { duplicate, status, kind, incomplete } = unit.leftOut;
  return {
    code: unit.code,
    byKind: [models, collectives, individuals],
    result: n === 0 ? 'none' : n < unit.min ? 'short' : n > unit.max ? 'over' : 'met',
    difference: n < unit.min ? n - unit.min : n > unit.max ? n - unit.max : 0,
    late: unit.late,
    leftOut: [duplicate, status, kind, incomplete],
    errorRows: unit.errorRows,
    planMissing: unit.needsPlan && !unit.planCame,
  };
}
