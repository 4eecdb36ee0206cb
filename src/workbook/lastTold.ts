/** Who last wrote to a registration by this program, as `Nhật ký` tells it. */

import type { ToldWrite } from '../domain/review/reviewOutcome';
import { isDateCell } from '../domain/tables/cell';
import { journalTab } from '../domain/tables/tables';
import { headerPosition } from './journal';
import { clockText } from './session';
import type { Tabs } from './tabs';

/**
 * The newest write to this registration that is not older than `since`; null when there is none. One data call, spent
 * only where somebody has to be told why nothing was written.
 */
export function lastTold(tabs: Tabs, id: string, since: number, timeZone: string): ToldWrite | null {
  const sheet = tabs.find(journalTab);
  if (sheet === null || sheet.getLastRow() < 2) return null;
  const values = sheet.getDataRange().getValues();
  const header = values[0] ?? [];
  const place = {
    time: headerPosition(header, 'time'),
    person: headerPosition(header, 'person'),
    action: headerPosition(header, 'action'),
    id: headerPosition(header, 'id'),
  };
  for (let index = values.length - 1; index > 0; index--) {
    const row = values[index] ?? [];
    const time: unknown = row[place.time];
    if (!isDateCell(time as Date) || (time as Date).getTime() < since - precision) continue;
    if (!names(String(row[place.id] ?? ''), id)) continue;
    const person = String(row[place.person] ?? '');
    return { person, action: String(row[place.action] ?? ''), ...clockText(time as Date, timeZone) };
  }
  return null;
}

/** Milliseconds by which an instant may be off once it has been a cell. */
const precision = 1_000;

/** The cell lists codes parted by commas, and counts those it has no room for behind the last one. */
function names(cell: string, id: string): boolean {
  return cell.split(', ').some((part) => part === id || part.startsWith(`${id} `));
}
