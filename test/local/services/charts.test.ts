/** Charts as scripts make them: nothing on the tab before they are put there, and only what the add-on needs. */
import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../../local/document/charts';
import type { SheetDocument } from '../../../local/document/workbookDocument';
import { guest, openBook } from './openBook';

function stored({ document }: ReturnType<typeof openBook>) {
  return chartsOf(document.sheets[document.sheetOrder[0] ?? ''] as SheetDocument);
}

function built(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  return sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange('B2:D10'))
    .setNumHeaders(1)
    .setPosition(5, 6, 10, 20)
    .setOption('title', 'Tiến độ')
    .setOption('legend', { position: 'top' })
    .build();
}

describe('a bar chart', () => {
  it('is on the tab once it is inserted, as it was built', () => {
    const book = openBook();
    const chart = built(book.sheet);
    expect(stored(book)).toEqual([]);
    book.sheet.insertChart(chart);
    expect(stored(book)).toEqual([
      {
        id: 'chart1',
        type: 'bar',
        ranges: [{ sheetId: 'sheet1', area: { startRow: 1, endRow: 9, startColumn: 1, endColumn: 3 } }],
        headers: 1,
        position: { row: 4, column: 5, x: 10, y: 20 },
        options: { title: 'Tiến độ', legend: { position: 'top' } },
      },
    ]);
    book.sheet.insertChart(built(book.sheet));
    expect(stored(book).map(({ id }) => id)).toEqual(['chart1', 'chart2']);
  });

  it('costs one data call, when it is inserted', () => {
    const { sheet, context } = openBook();
    const { calls } = context.settings.meter;
    const before = calls.data;
    const chart = built(sheet);
    expect(calls.data).toBe(before);
    sheet.insertChart(chart);
    expect(calls.data).toBe(before + 1);
  });

  it('needs a kind, a range, and a place on the tab', () => {
    const { sheet } = openBook();
    expect(() => sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1')).build())).toThrow('chart');
    expect(() => sheet.insertChart(sheet.newChart().asBarChart().build())).toThrow('chart');
    expect(() => sheet.newChart().asBarChart().setPosition(0, 1, 0, 0)).toThrow('position');
    const far = sheet.newChart().asBarChart().addRange(sheet.getRange('A1')).setPosition(1, 27, 0, 0);
    expect(() => sheet.insertChart(far.build())).toThrow('outside the dimensions');
  });

  it('refuses arguments of another kind', () => {
    const { sheet } = openBook();
    const builder = sheet.newChart().asBarChart() as unknown as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    expect(() => builder.addRange?.('A1:B2')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedBarChartBuilder.addRange.",
    );
    expect(() => (sheet as unknown as { insertChart(chart: unknown): void }).insertChart(builder)).toThrow(
      'SpreadsheetApp.Sheet.insertChart',
    );
  });

  it('cannot be put on a tab that is protected against this person', () => {
    const owned = openBook();
    owned.sheet.protect();
    const { sheet } = openBook({ user: guest }, owned.document);
    expect(() => sheet.insertChart(built(sheet))).toThrow('protected');
  });
});

describe('rows and columns that come and go', () => {
  it('move a chart and what it is drawn from', () => {
    const book = openBook();
    book.sheet.insertChart(built(book.sheet));
    book.sheet.insertRowsBefore(1, 2);
    book.sheet.insertColumnsAfter(3, 1);
    book.sheet.deleteRow(8);
    expect(stored(book)[0]).toMatchObject({
      // One row of the range is gone, and the one the chart hung from has moved.
      ranges: [{ area: { startRow: 3, endRow: 10, startColumn: 1, endColumn: 4 } }],
      position: { row: 6, column: 6 },
    });
  });

  it('take a range away whose cells are gone; the chart of another tab follows as well', () => {
    const book = openBook();
    const other = book.book.insertSheet('Hai');
    const chart = other
      .newChart()
      .asBarChart()
      .addRange(book.sheet.getRange('B2:C5'))
      .setPosition(3, 3, 0, 0);
    other.insertChart(chart.build());
    const ofOther = () =>
      chartsOf(book.document.sheets[book.document.sheetOrder[1] ?? ''] as SheetDocument)[0];
    book.sheet.insertRowsBefore(1, 1);
    expect(ofOther()).toMatchObject({ ranges: [{ area: { startRow: 2, endRow: 5 } }], position: { row: 2 } });
    book.sheet.deleteColumns(2, 2);
    expect(ofOther()).toMatchObject({ ranges: [], position: { row: 2, column: 2 } });
  });
});
