/** Turns a check into the blocks and views that people read (domain.md 4.2 Tổng hợp, 4.3 roll-ups). */

import { addCounts, noCounts, totalCounts } from '../check/kindTotals';
import type { Register } from '../check/register';
import type { KindCounts, YearCheck } from '../check/yearCheck';
import { planStanding } from '../quotas/latePlans';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { type RegistrationDetails, readDetails } from '../registrations/registrationDetails';
import type { Unit } from '../units/units';
import type { UnitType } from '../words/vocabulary';
import { balanceOf } from './balance';
import { movementKey, movementsOf, type RowTally, tallyRows } from './rowTally';
import type { QuotaBlock, QuotaBlockId, Summary, View, ViewLine } from './summary';

const blockOrder: readonly QuotaBlockId[] = ['areas', 'clusters', 'lead_agencies', 'others'];

const areaTypes: readonly (UnitType | null)[] = ['commune', 'ward', 'township', 'special_zone'];

/** The block in which a unit of this type stands. */
export function blockOf(type: UnitType | null): QuotaBlockId {
  if (areaTypes.includes(type)) return 'areas';
  if (type === 'cluster') return 'clusters';
  return type === 'lead_agency' ? 'lead_agencies' : 'others';
}

/**
 * Blocks of units with quotas, then the same rows seen by commune, cluster, movement and closed lists.
 * @param details of the same registrations; read here when not given
 */
export function summarise(
  register: Register,
  check: YearCheck,
  details: RegistrationDetails = readDetails(register.registrations),
): Summary {
  const context = yearContext(register.unitTable, register.quotas, register.settings, check.year);
  const tally = tallyRows(register, context, check, details);
  const views = [
    { id: 'by_parent', lines: linesByParent(context, tally.byUnit) },
    { id: 'by_cluster', lines: linesByCluster(context, tally.byUnit) },
    { id: 'by_movement', lines: linesByMovement(context, tally) },
  ] as const satisfies readonly View[];
  return {
    year: check.year,
    yearKind: register.settings.yearKind,
    blocks: blockOrder.map((id) => quotaBlock(id, check)).filter((block) => block.units.length > 0),
    views: views.filter((view) => view.lines.length > 0),
    wordViews: tally.wordViews,
    balance: balanceOf(tally.balance, check.totals.counted),
    countedBy: tally.countedBy,
    planStates: new Map(planStanding(register, check).map(({ unit, state }) => [unit, state])),
    totals: check.totals,
  };
}

function quotaBlock(id: QuotaBlockId, check: YearCheck): QuotaBlock {
  const units = check.units.filter((unit) => blockOf(unit.type) === id);
  return { id, units, ...totalCounts(units) };
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

/**
 * Lead agencies, and whoever else launches a movement (KP II.1: F02; HB III.2: F19), with what was put forward in it;
 * one line more for each of several.
 */
function linesByMovement(
  context: YearContext,
  { byChair, byMovement }: Pick<RowTally, 'byChair' | 'byMovement'>,
): ViewLine[] {
  const lines: ViewLine[] = [];
  for (const unit of existing(context)) {
    if (unit.type !== 'lead_agency' && unit.movement === '') continue;
    const movements = movementsOf(unit);
    const label = movements.length === 1 ? `${movements[0]} (${unit.name})` : unit.name;
    lines.push(line(0, label, byChair[unit.index] as KindCounts));
    if (movements.length < 2) continue;
    for (const movement of movements) {
      lines.push(line(1, movement, byMovement.get(movementKey(movement)) ?? noCounts()));
    }
  }
  return lines;
}
