/** What an input tab's cells lack in looks: header style, number formats, drop-downs. */
import { formatPatterns, type TabLayout } from './layout';
import type { Sheet } from './spreadsheet';
import type { TabPlan } from './structurePlan';

/** Formats that nobody chose: `General` and what it reads back as (platform.md CF-18). */
const automatic = /^(general|0\.#+|)$/i;
const unpainted = /^(#ffffff|white|)$/i;

/**
 * Only rows without records are formatted: `@` over a date somebody typed would show its number. A format or
 * rule that is there stays, whoever chose it.
 */
export function inspectLooks(
  sheet: Sheet,
  layout: TabLayout,
  positions: Readonly<Record<string, number>>,
  added: readonly string[],
): Pick<TabPlan, 'style' | 'formats' | 'dropDowns'> {
  const width = sheet.getLastColumn();
  const lastRow = sheet.getLastRow();
  const probe = lastRow < sheet.getMaxRows() ? lastRow + 1 : null;
  const patterns = probe === null ? [] : (sheet.getRange(probe, 1, 1, width).getNumberFormats()[0] ?? []);
  const backgrounds = sheet.getRange(1, 1, 1, width).getBackgrounds()[0] ?? [];
  const present = Object.keys(positions).filter((column) => !added.includes(column));
  const formats = present.filter(
    (column) =>
      probe !== null &&
      layout.columns[column]?.format !== 'free' &&
      formatPatterns[layout.columns[column]?.format as keyof typeof formatPatterns] !== undefined &&
      automatic.test(patterns[positions[column] ?? -1] ?? ''),
  );
  return {
    style: present.every((column) => unpainted.test(backgrounds[positions[column] ?? -1] ?? '')),
    formats: [...formats, ...added.filter((column) => layout.columns[column]?.format !== 'free')],
    dropDowns: missingDropDowns(sheet, layout, positions, added, lastRow, probe),
  };
}

function missingDropDowns(
  sheet: Sheet,
  layout: TabLayout,
  positions: Readonly<Record<string, number>>,
  added: readonly string[],
  lastRow: number,
  probe: number | null,
): TabPlan['dropDowns'] {
  const listed = Object.keys(positions).filter((column) => layout.columns[column]?.list !== undefined);
  if (listed.length === 0) return [];
  const width = sheet.getLastColumn();
  const rulesAt = (row: number) => sheet.getRange(row, 1, 1, width).getDataValidations()[0] ?? [];
  const onFirst = lastRow > 1 ? rulesAt(2) : [];
  const onBlank = probe === null ? [] : rulesAt(probe);
  return listed.flatMap((column) => {
    const position = positions[column] ?? -1;
    if (added.includes(column)) return [{ column, fromRow: 2 }];
    const first = onFirst[position] ?? null;
    const blank = onBlank[position] ?? null;
    if (blank !== null || (probe === null && first !== null)) return [];
    // Where records carry a rule of a person's own, only the rows below them get ours.
    return [{ column, fromRow: first === null || probe === null ? 2 : probe }];
  });
}
