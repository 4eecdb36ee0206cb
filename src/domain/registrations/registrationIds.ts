/** `Mã đăng ký` is a registration's identity: it must be there and stand once (design.md §2). */
import { finding } from '../findings/finding';
import type { JudgedRows } from './judgedRows';
import { codeAt, type Registrations, statusCodes } from './registrations';
import { idText, noId } from './repeatedIds';

/** Adds findings for missing ids, and for ids already used further up, in whatever year. */
export function addIdFindings(registrations: Registrations, rows: JudgedRows): void {
  const { idFaults, status } = registrations;
  const withdrawn = statusCodes.indexOf('withdrawn');
  if (idFaults.size === 0) return;
  for (let place = 0; place < rows.count; place++) {
    const position = rows.positions[place] as number;
    const first = idFaults.get(position);
    if (first === undefined) continue;
    const row = registrations.rows[position] as number;
    const at = { table: 'registrations', row, column: 'id' } as const;
    if (first !== noId) {
      const firstRow = registrations.rows[first] as number;
      rows.addFinding(place, finding('id_duplicate', at, { id: idAt(registrations, position), firstRow }));
    } else if (codeAt(status, position) !== withdrawn) {
      rows.addFinding(place, finding('id_missing', at, {}));
    }
  }
}

export function idAt({ grid, rows, columns }: Registrations, position: number): string {
  return idText(grid[(rows[position] as number) - 1]?.[columns.id]);
}
