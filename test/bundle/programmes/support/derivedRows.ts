/** The rows of a derived tab as they stand in its table; what charts are drawn from stands beside it. */
import type { Host } from '../../../../local/host/host';

/** Columns of the widest table, that of `Tổng hợp`, the hidden one included. */
const widest = 15;

export function derivedRows(host: Host, tab: string): unknown[][] {
  const rows = host.values(tab).map((row) => row.slice(0, widest));
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell === '')) length--;
  return rows.slice(0, length);
}
