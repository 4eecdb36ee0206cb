/** The office that keeps the register, as `Cấu hình` names it. */
import type { Grid } from '../../domain/tables/cell';
import { findColumns } from '../../domain/tables/headers';
import { cellText } from '../../domain/text/cellText';
import { textKey } from '../../domain/text/vietnameseText';
import { issuerSetting } from '../../text/workbookText';

/** '' when it does not. */
export function issuingOffice(settings: Grid | null): string {
  if (settings === null) return '';
  const { columns } = findColumns('settings', settings[0] ?? []);
  const wanted = textKey(issuerSetting);
  const row = settings.slice(1).find((cells) => textKey(cellText(cells[columns.key])) === wanted);
  return cellText(row?.[columns.value]);
}
