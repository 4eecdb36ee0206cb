/**
 * How a tab is printed when nobody has said: A4, as wide as the page, frozen rows on every page. Charts to the right of a
 * table are for the screen: with them the table would shrink until nobody could read it.
 */

import type { NamedRange } from 'hucre';
import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters, quotedTab } from '../document/a1';
import { chartsOf } from '../document/charts';
import { contentExtent } from '../document/extent';
import type { SheetDocument } from '../document/workbookDocument';

type PageSetup = NonNullable<WriteSheet['pageSetup']>;

/** About what an upright A4 page holds at full size, in pixels. */
const uprightWidth = 700;

export function printSetup(sheet: SheetDocument): PageSetup {
  let width = 0;
  const charts = chartsOf(sheet).map(({ position }) => position.column);
  const columns = Math.min(contentExtent(sheet).columns, ...charts);
  for (let column = 0; column < columns; column += 1) {
    const data = sheet.columnData[column];
    if (!data?.hd) width += data?.w ?? sheet.defaultColumnWidth;
  }
  return {
    paperSize: 'a4',
    orientation: width > uprightWidth ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    // As many pages down as it takes.
    fitToHeight: 0,
    ...(charts.length > 0 && columns > 0 ? { printArea: `$A:$${columnLetters(columns - 1)}` } : {}),
  };
}

const wholeColumns = /^\$A:\$[A-Z]+$/;

/** True for a set-up as `printSetup` makes it: worked out anew each time, so not kept with the tab. */
export function isWorkedOut(setup: PageSetup): boolean {
  const { paperSize, fitToPage, fitToWidth, fitToHeight, scale, printArea } = setup;
  return (
    paperSize === 'a4' &&
    fitToPage === true &&
    fitToWidth === 1 &&
    fitToHeight === 0 &&
    scale === undefined &&
    (printArea === undefined || wholeColumns.test(printArea))
  );
}

/** The rows repeated at the head of each page; hucre would leave the tab's name unquoted. */
export function repeatedRows(sheet: SheetDocument, tab: string, setup: PageSetup | undefined): NamedRange[] {
  const frozen = sheet.freeze.ySplit > 0 ? `$1:$${sheet.freeze.ySplit}` : undefined;
  const rows = setup ? setup.printTitlesRow : frozen;
  if (!rows) return [];
  return [{ name: '_xlnm.Print_Titles', range: `${quotedTab(tab)}!${rows}`, scope: tab }];
}
