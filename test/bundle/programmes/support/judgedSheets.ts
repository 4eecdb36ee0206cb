/** A review sheet filled in at one go: the verdicts of one registration pasted beside its criteria. */
import type { Office } from './office';
import { conclude, prepare } from './reviewing';

/**
 * Every criterion of the sheet is Đạt but those named otherwise; `''` leaves one blank. The sheet must have been
 * prepared, and hold each criterion that is named.
 */
export function judgeSheet(
  { host }: Pick<Office, 'host'>,
  id: string,
  otherwise: Readonly<Record<string, string>> = {},
): void {
  const rows = host.values('Thẩm định');
  const first = rows.findIndex((row) => row[0] === id);
  const sheet = rows.slice(first).filter((row) => row[0] === id);
  const criteria = sheet.map((row) => String(row[1]));
  const unknown = Object.keys(otherwise).filter((criterion) => !criteria.includes(criterion));
  if (first < 0 || unknown.length > 0 || rows[first + sheet.length - 1]?.[0] !== id)
    throw new Error(`no sheet of ${id} in one piece with ${unknown.join(', ')}`);
  const verdicts = criteria.map((criterion) => [otherwise[criterion] ?? 'Đạt']);
  host.edit('Thẩm định', `C${first + 1}`, verdicts);
}

/** The criteria on a registration's sheet, top to bottom. */
export function criteriaOf({ host }: Pick<Office, 'host'>, id: string): string {
  return host
    .values('Thẩm định')
    .filter((row) => row[0] === id)
    .map((row) => row[1])
    .join(' ');
}

/** Prepares, judges and concludes Đạt, with every criterion met. */
export function pass(office: Office, ...ids: string[]): void {
  prepare(office, ids);
  for (const id of ids) judgeSheet(office, id);
  conclude(office, ids, `1. Đạt (${ids.length} đăng ký)`);
}
