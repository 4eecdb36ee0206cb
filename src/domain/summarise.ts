/** Turns a check into the blocks and views that people read (domain.md 4.2 Tổng hợp, 4.3 roll-ups). */
import { cellText } from './cellText';
import { addCounts, noCounts, totalCounts } from './kindTotals';
import type { Register } from './register';
import type { QuotaBlock, QuotaBlockId, Summary, View, ViewLine } from './summary';
import type { Unit } from './units';
import { textKey } from './vietnameseText';
import type { UnitType } from './vocabulary';
import type { KindCounts, YearCheck } from './yearCheck';
import { type YearContext, yearContext } from './yearContext';

const blockOrder: readonly QuotaBlockId[] = ['areas', 'clusters', 'lead_agencies', 'others'];

const areaTypes: readonly (UnitType | null)[] = ['commune', 'ward', 'township', 'special_zone'];

function blockOf(type: UnitType | null): QuotaBlockId {
  if (areaTypes.includes(type)) return 'areas';
  if (type === 'cluster') return 'clusters';
  return type === 'lead_agency' ? 'lead_agencies' : 'others';
}

/** Blocks of units with quotas, then the same counted rows seen by commune, cluster and movement. */
export function summarise(register: Register, check: YearCheck): Summary {
  const context = yearContext(register.unitTable, register.quotas, register.settings, check.year);
  const counts = countRows(register, context, check);
  const views = [
    { id: 'by_parent', lines: linesByParent(context, counts.byUnit) },
    { id: 'by_cluster', lines: linesByCluster(context, counts.byUnit) },
    { id: 'by_movement', lines: linesByMovement(context, counts.byAgency) },
  ] as const satisfies readonly View[];
  return {
    year: check.year,
    blocks: blockOrder.map((id) => quotaBlock(id, check)).filter((block) => block.units.length > 0),
    views: views.filter((view) => view.lines.length > 0),
    totals: check.totals,
  };
}

function quotaBlock(id: QuotaBlockId, check: YearCheck): QuotaBlock {
  const units = check.units.filter((unit) => blockOf(unit.type) === id);
  return { id, units, ...totalCounts(units) };
}

interface RowCounts {
  /** By index of the registering unit. */
  readonly byUnit: readonly KindCounts[];
  /** By index of the lead agency that chairs the row's movement. */
  readonly byAgency: readonly KindCounts[];
}

function countRows(register: Register, context: YearContext, check: YearCheck): RowCounts {
  const byUnit = context.units.map(noCounts);
  const byAgency = context.units.map(noCounts);
  const chairs = movementChairs(context);
  const { grid, columns } = register.registrations;
  const agencyOfText = new Map<unknown, number>();
  check.forEachCounted((row, unit, countingUnit, kind) => {
    (byUnit[unit] as KindCounts)[kind]++;
    const cell = grid[row - 1]?.[columns.movement];
    let agency = agencyOfText.get(cell);
    if (agency === undefined) {
      agency = chairs.get(textKey(cellText(cell))) ?? -1;
      agencyOfText.set(cell, agency);
    }
    // What an agency puts forward itself belongs to its movement even where the cell is blank.
    if (agency < 0 && context.units[countingUnit]?.type === 'lead_agency') agency = countingUnit;
    if (agency >= 0) (byAgency[agency] as KindCounts)[kind]++;
  });
  return { byUnit, byAgency };
}

/** Movement → index of the lead agency that chairs it. */
function movementChairs({ units, unitYear }: YearContext): Map<string, number> {
  const chairs = new Map<string, number>();
  for (const unit of units) {
    if (unit.movement === '' || !unitYear.existsIn(unit)) continue;
    for (const movement of unit.movement.split(/[;\n]/)) {
      const key = textKey(cellText(movement));
      if (key !== '' && !chairs.has(key)) chairs.set(key, unit.index);
    }
  }
  return chairs;
}

function existing({ units, unitYear }: YearContext): readonly Unit[] {
  return units.filter(unitYear.existsIn);
}

function line(level: 0 | 1, label: string, byKind: KindCounts): ViewLine {
  return { level, label, counted: byKind.model + byKind.collective + byKind.individual, byKind };
}

/** Communes with what they and the units below them put forward, whichever quota it was counted against. */
function linesByParent(context: YearContext, byUnit: readonly KindCounts[]): ViewLine[] {
  const lines: ViewLine[] = [];
  const below = new Map<number, Unit[]>();
  for (const unit of existing(context)) {
    const top = topArea(context, unit.index);
    if (top < 0) continue;
    const list = below.get(top);
    if (list === undefined) below.set(top, [unit]);
    else list.push(unit);
  }
  for (const area of existing(context)) {
    const members = below.get(area.index) ?? [];
    if (members.length < 2) continue;
    const all = members.map((unit) => byUnit[unit.index] as KindCounts);
    lines.push(line(0, area.name, all.reduce(addCounts, noCounts())));
    for (const unit of members) lines.push(line(1, unit.name, byUnit[unit.index] as KindCounts));
  }
  return lines;
}

/** The commune, ward or township above a unit or the unit itself, −1 when there is none. */
function topArea(context: YearContext, index: number): number {
  return context.firstUpwards(index, (place) => areaTypes.includes(context.units[place]?.type ?? null));
}

/** Clusters with what their members and the units below these put forward. */
function linesByCluster(context: YearContext, byUnit: readonly KindCounts[]): ViewLine[] {
  const totals = context.units.map(noCounts);
  for (const unit of existing(context)) {
    const cluster = clusterAbove(context, unit.index);
    if (cluster < 0) continue;
    totals[cluster] = addCounts(totals[cluster] as KindCounts, byUnit[unit.index] as KindCounts);
  }
  return existing(context)
    .filter((unit) => unit.type === 'cluster')
    .map((unit) => line(0, unit.name, totals[unit.index] as KindCounts));
}

/** The unit itself when it is a cluster, else that of the nearest unit from it upwards which is in one. */
function clusterAbove({ units, unitYear, firstUpwards }: YearContext, index: number): number {
  const clusterOf = (place: number): number => {
    const unit = units[place] as Unit;
    return unit.type === 'cluster' ? place : (unitYear.pick(unit.clusters)[0] ?? -1);
  };
  const holder = firstUpwards(index, (place) => clusterOf(place) >= 0);
  return holder < 0 ? -1 : clusterOf(holder);
}

function linesByMovement(context: YearContext, byAgency: readonly KindCounts[]): ViewLine[] {
  const lines: ViewLine[] = [];
  for (const unit of existing(context)) {
    if (unit.type !== 'lead_agency') continue;
    const label = unit.movement === '' ? unit.name : `${unit.movement} (${unit.name})`;
    lines.push(line(0, label, byAgency[unit.index] as KindCounts));
  }
  return lines;
}
