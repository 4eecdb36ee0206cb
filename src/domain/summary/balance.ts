/** The balance report: how many of those put forward are direct workers, small collectives, from difficult areas (F11, F50). */
import { noCounts } from '../check/kindTotals';
import type { KindCounts } from '../check/yearCheck';
import type { YearContext } from '../quotas/yearContext';
import type { CollectiveType } from '../words/vocabulary';

/** A part of a whole, both as counts. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Of the whole, those of whom the register does not say whether they belong to the part. */
  readonly unknown: number;
  /** 0–100 with one decimal; null when there is no whole. */
  readonly percent: number | null;
}

/** Shares of the counted registrations (KP I.2, TT II.2.1). */
export interface Balance {
  /** Lao động trực tiếp among individuals. */
  readonly directWorkers: Share;
  /** Tổ chuyên môn among collectives. */
  readonly smallCollectives: Share;
  /** Those whose unit, or a unit above it, lies in a difficult area, among all. */
  readonly hardAreas: Share;
  readonly hardAreasByKind: KindCounts;
}

export function shareOf(part: number, whole: number, unknown: number): Share {
  return { part, whole, unknown, percent: whole === 0 ? null : Math.round((1000 * part) / whole) / 10 };
}

/** The collectives that TT II.2.1 calls small. */
export const smallCollectiveTypes: readonly CollectiveType[] = ['subject_group'];

/** Gathers the balance row by row. */
export interface BalanceCount {
  individuals: number;
  directWorkers: number;
  individualsUnknown: number;
  collectives: number;
  smallCollectives: number;
  collectivesUnknown: number;
  readonly hardAreas: KindCounts;
  hardAreasUnknown: number;
}

export function noBalance(): BalanceCount {
  return {
    individuals: 0,
    directWorkers: 0,
    individualsUnknown: 0,
    collectives: 0,
    smallCollectives: 0,
    collectivesUnknown: 0,
    hardAreas: noCounts(),
    hardAreasUnknown: 0,
  };
}

/** @param counted all counted registrations, models too */
export function balanceOf(count: BalanceCount, counted: number): Balance {
  const { hardAreas: byKind } = count;
  const hard = byKind.model + byKind.collective + byKind.individual;
  return {
    directWorkers: shareOf(count.directWorkers, count.individuals, count.individualsUnknown),
    smallCollectives: shareOf(count.smallCollectives, count.collectives, count.collectivesUnknown),
    hardAreas: shareOf(hard, counted, count.hardAreasUnknown),
    hardAreasByKind: byKind,
  };
}

/**
 * Whether each unit lies in a difficult area, by unit index: what stands at the unit itself, else at the nearest unit
 * above it that says something; null when none does.
 */
export function hardAreas({ units, firstUpwards }: YearContext): readonly (boolean | null)[] {
  return units.map((unit) => {
    const saying = firstUpwards(unit.index, (place) => (units[place]?.hardArea ?? null) !== null);
    return saying < 0 ? null : (units[saying]?.hardArea ?? null);
  });
}
