/** What a workbook lacks, as data: shown to a person first, carried out afterwards (design.md §4). */
import type { AppError } from '../domain/findings/appError';
import type { ClaimedTab } from './claimTab';
import type { TabLayout } from './layout';
import type { ListsPlan } from './lists';
import type { Sheet } from './spreadsheet';

export interface HeaderRename {
  /** Column key. */
  readonly column: string;
  /** 0-based position in the sheet. */
  readonly position: number;
  /** '' for a header that was blanked. */
  readonly from: string;
  readonly to: string;
}

/** One input tab. Every list is empty and every flag false when nothing is wrong. */
export interface TabPlan {
  readonly layout: TabLayout;
  readonly sheet: Sheet | null;
  /** The name the tab has been given, when it is to have its own back. */
  readonly renamedFrom: string | null;
  /** Column key → 0-based position, columns still to be added included. */
  readonly positions: Readonly<Record<string, number>>;
  readonly added: readonly string[];
  readonly renames: readonly HeaderRename[];
  readonly style: boolean;
  readonly freeze: boolean;
  /** Columns whose blank rows lack their number format. */
  readonly formats: readonly string[];
  /** Columns without a drop-down, from `fromRow` down. */
  readonly dropDowns: readonly { readonly column: string; readonly fromRow: number }[];
  readonly colours: boolean;
  readonly protect: boolean;
  /** First row without a record. */
  readonly firstBlankRow: number;
}

/** One tab the program makes for itself. */
export interface MadeTabPlan {
  readonly claim: ClaimedTab;
  readonly name: boolean;
  readonly freeze: boolean;
  readonly colours: boolean;
  readonly protect: boolean;
}

export interface StructurePlan {
  /** The setting as it is, when it is wrong. */
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly tabs: readonly TabPlan[];
  readonly made: readonly MadeTabPlan[];
  readonly lists: ListsPlan;
  /** Tabs that cannot be repaired by a program, each with its reason. */
  readonly blocked: readonly AppError[];
}

export function isTabWhole(tab: TabPlan): boolean {
  return (
    tab.sheet !== null &&
    tab.renamedFrom === null &&
    tab.added.length + tab.renames.length + tab.formats.length + tab.dropDowns.length === 0 &&
    !(tab.style || tab.freeze || tab.colours || tab.protect)
  );
}

export function isMadeTabWhole({ claim, name, freeze, colours, protect }: MadeTabPlan): boolean {
  return (claim.state === 'ours' || claim.state === 'unnamed') && !(name || freeze || colours || protect);
}

/** True when there is nothing to repair, whether or not something is blocked. */
export function isWhole(plan: StructurePlan): boolean {
  return (
    plan.locale === null &&
    plan.timeZone === null &&
    plan.lists.writes.length === 0 &&
    plan.tabs.every(isTabWhole) &&
    plan.made.every(isMadeTabWhole)
  );
}
