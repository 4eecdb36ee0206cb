/** One fixed order of findings, so that the same register always gives the same list. */

import { type TableKey, tables } from '../tables/tables';
import type { Finding } from './finding';

const tableOrder = Object.keys(tables) as TableKey[];

/** By tab, then row (what concerns a whole tab first), then code. */
export function compareFindings(a: Finding, b: Finding): number {
  const byTable =
    a.place.table === b.place.table
      ? 0
      : tableOrder.indexOf(a.place.table) - tableOrder.indexOf(b.place.table);
  return (
    byTable || (a.place.row ?? 0) - (b.place.row ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
