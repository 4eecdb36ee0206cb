/** Whether a register follows a programme already: two in one would judge and count each other's rows (design.md §3). */
import type { Programme } from '../domain/programme';
import type { Grid } from '../domain/tables/cell';
import { findColumns } from '../domain/tables/headers';
import { cellText } from '../domain/text/cellText';
import { textKey } from '../domain/text/vietnameseText';
import { settingLabels } from '../text/workbookText';
import { programmeValue } from './settingRows';

/**
 * What `Cấu hình` names as the plan when it is not `programme`'s; null when nothing is named, when an office has only
 * written more about the same one, and for the blank programme, which prescribes nothing.
 */
export function otherProgramme(programme: Programme, settings: Grid | null): string | null {
  const own = textKey(programmeValue(programme));
  if (settings === null || own === '') return null;
  const { columns } = findColumns('settings', settings[0] ?? []);
  const wanted = textKey(settingLabels.programme);
  const row = settings.slice(1).find((cells) => textKey(cellText(cells[columns.key])) === wanted);
  const present = cellText(row?.[columns.value]);
  return present === '' || textKey(present).includes(own) ? null : present;
}
