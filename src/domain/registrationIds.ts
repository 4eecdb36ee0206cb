/** `Mã đăng ký` is a registration's identity: it must be there and stand once (design.md §2). */

import { cellText } from './cellText';
import { finding } from './finding';
import type { JudgedRows } from './judgedRows';
import { type Registrations, statusCodes } from './registrations';

/** Adds findings for missing ids, and for ids already used further up, in whatever year. */
export function addIdFindings(registrations: Registrations, rows: JudgedRows): void {
  const { columns, status } = registrations;
  if (columns.id < 0) return;
  const firstRows = new Map<string, number>();
  const withdrawn = statusCodes.indexOf('withdrawn');
  let place = 0;
  for (let position = 0; position < registrations.count; position++) {
    const ofYear = rows.positions[place] === position;
    const row = registrations.rows[position] as number;
    const id = idAt(registrations, position);
    const at = { table: 'registrations', row, column: 'id' } as const;
    const first = id === '' ? undefined : firstRows.get(id);
    if (id !== '' && first === undefined) firstRows.set(id, row);
    if (!ofYear) continue;
    if (first !== undefined) rows.addFinding(place, finding('id_duplicate', at, { id, firstRow: first }));
    else if (id === '' && status.codes[status.ids[position] as number] !== withdrawn) {
      rows.addFinding(place, finding('id_missing', at, {}));
    }
    place++;
  }
}

/** Codes are compared as typed, but for the blanks around them. */
export function idAt({ grid, rows, columns }: Registrations, position: number): string {
  const cell = grid[(rows[position] as number) - 1]?.[columns.id];
  if (typeof cell !== 'string') return cellText(cell);
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 35 && last > 32 && last < 127 ? cell : cellText(cell);
}
