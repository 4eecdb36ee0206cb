/** The charts of a document as the page gets them: the grid draws none itself. */

import { chartData } from '../document/chartData';
import { chartsOf } from '../document/charts';
import { sheetsInOrder, type WorkbookDocument } from '../document/workbookDocument';
import type { SheetCharts } from './protocol';

/** Charts that have something to show, tab by tab. */
export function pageCharts(document: WorkbookDocument): SheetCharts[] {
  return sheetsInOrder(document).flatMap((sheet) => {
    const charts = chartsOf(sheet).flatMap((chart) => {
      const data = chartData(document, chart);
      if (data === null) return [];
      const { title, stacked, labels } = data;
      const series = data.series.map(({ name, colour, values }) => ({ name, colour, values }));
      return [{ id: chart.id, title, stacked, labels, series }];
    });
    return charts.length === 0 ? [] : [{ sheetId: sheet.id, charts }];
  });
}
