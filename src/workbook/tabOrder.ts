/** Where a new tab goes: beside those it belongs with, moving none that is there. */
import { derivedTabs, journalTab, tables } from '../domain/tables/tables';
import { listsTab } from '../text/workbookText';
import type { Spreadsheet } from './spreadsheet';

/** Left to right as a new register shows them: work first, then results, then what they rest on. */
function tabOrder(): readonly string[] {
  return [
    tables.registrations.tab,
    derivedTabs.summary,
    derivedTabs.findings,
    tables.reviews.tab,
    tables.plans.tab,
    tables.nurture.tab,
    tables.communications.tab,
    tables.inspections.tab,
    tables.proposals.tab,
    tables.honoured.tab,
    tables.milestones.tab,
    derivedTabs.years,
    derivedTabs.published,
    derivedTabs.report,
    tables.units.tab,
    tables.quotas.tab,
    tables.allocations.tab,
    tables.criteria.tab,
    tables.bases.tab,
    tables.settings.tab,
    journalTab,
    listsTab,
  ];
}

/** 0-based place for `tab`: right of the nearest tab that comes before it in the order, else at the far right. */
export function placeFor(spreadsheet: Spreadsheet, tab: string): number {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const order = tabOrder();
  const before = order.slice(0, Math.max(order.indexOf(tab), 0)).reverse();
  for (const name of before) {
    const place = names.indexOf(name);
    if (place >= 0) return place + 1;
  }
  const after = order.slice(order.indexOf(tab) + 1).map((name) => names.indexOf(name));
  const next = after.filter((place) => place >= 0);
  return next.length > 0 ? Math.min(...next) : names.length;
}
