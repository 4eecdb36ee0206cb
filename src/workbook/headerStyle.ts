/** How the heads of columns look, in every tab. */
import type { Range } from './spreadsheet';

const background = '#d2e3fc';
const colour = '#174ea6';

/** @returns the range, for what one tab's heads have besides */
export function styleHeader(range: Range): Range {
  return range.setFontWeight('bold').setBackground(background).setFontColor(colour);
}
