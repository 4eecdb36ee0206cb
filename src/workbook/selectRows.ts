/** Takes the person to rows of a tab. */
import type { Run } from './runs';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** Of more places than this only the first is selected: nobody looks at so many at once. */
const mostPlaces = 100;

/**
 * Brings the tab to the front and selects rows of it, all of them where Sheets can select places that are apart.
 * @param runs ascending
 */
export function selectRows(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  runs: readonly Run[],
): 'all' | 'first' | 'none' {
  spreadsheet.setActiveSheet(sheet);
  const width = Math.max(1, sheet.getLastColumn());
  const ranges = runs
    .slice(0, mostPlaces)
    .map(({ first, last }) => sheet.getRange(first, 1, last - first + 1, width));
  const [top] = ranges;
  if (top === undefined) return 'none';
  if (runs.length > 1 && runs.length <= mostPlaces) {
    // The last one of a list becomes the active one, to which Sheets scrolls.
    const places = [...ranges].reverse().map((range) => range.getA1Notation());
    spreadsheet.setActiveRangeList(sheet.getRangeList(places));
    return 'all';
  }
  spreadsheet.setActiveRange(top);
  return runs.length > 1 ? 'first' : 'all';
}
