/** `Mã đăng ký` is a registration's identity: it must be there and stand once (design.md §2). */

import { cellText } from './cellText';
import { finding } from './finding';
import type { JudgedRows } from './judgedRows';
import { KeyedIndex } from './keyedIndex';
import { codeAt, type Registrations, statusCodes } from './registrations';
import { hashKey } from './vietnameseText';

/** Adds findings for missing ids, and for ids already used further up, in whatever year. */
export function addIdFindings(registrations: Registrations, rows: JudgedRows): void {
  const { columns, status } = registrations;
  if (columns.id < 0) return;
  const ids = new KeyedIndex(registrations.count);
  const sameId = (a: number, b: number): boolean => idAt(registrations, a) === idAt(registrations, b);
  const withdrawn = statusCodes.indexOf('withdrawn');
  let place = 0;
  for (let position = 0; position < registrations.count; position++) {
    const ofYear = rows.positions[place] === position;
    const id = idAt(registrations, position);
    const first = id === '' ? position : ids.firstWithKey(position, hashKey(id), sameId);
    if (!ofYear) continue;
    if (first === position && id !== '') {
      place++;
      continue;
    }
    const row = registrations.rows[position] as number;
    const at = { table: 'registrations', row, column: 'id' } as const;
    if (first !== position) {
      const firstRow = registrations.rows[first] as number;
      rows.addFinding(place, finding('id_duplicate', at, { id, firstRow }));
    } else if (codeAt(status, position) !== withdrawn) {
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
