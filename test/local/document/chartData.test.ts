/** What a chart shows: names, labels and values out of its cells, without the blank rows at the end. */
import { describe, expect, test } from 'vitest';
import { chartData } from '../../../local/document/chartData';
import type { StoredChart } from '../../../local/document/charts';
import { rectangle } from '../../../local/document/rectangle';
import { emptyDocument, findSheet, type SheetDocument } from '../../../local/document/workbookDocument';

function documentOf(rows: readonly (readonly (string | number | null)[])[]) {
  const document = emptyDocument('Sổ', 'Một');
  const sheet = findSheet(document, 'Một') as SheetDocument;
  rows.forEach((cells, row) => {
    sheet.cellData[row] = Object.fromEntries(
      cells.flatMap((v, column) => (v === null ? [] : [[column, { v, t: typeof v === 'number' ? 2 : 1 }]])),
    );
  });
  return document;
}

function chart(
  rows: number,
  columns: number,
  options: StoredChart['options'] = {},
  headers = 1,
): StoredChart {
  return {
    id: 'chart1',
    type: 'bar',
    ranges: [{ sheetId: 'sheet1', area: rectangle(0, 0, rows, columns) }],
    headers,
    position: { row: 0, column: 5, x: 0, y: 0 },
    options,
  };
}

const table = [
  ['', 'Đạt', 'Thiếu'],
  ['Xã A', 9, 0],
  ['Xã B', 'chưa có', 9],
  [null, null, null],
];

describe('a chart', () => {
  test('has the series its headers name and the labels of its first column', () => {
    const shown = chartData(
      documentOf(table),
      chart(40, 3, { title: 'Tiến độ', isStacked: true, colors: ['#111111'] }),
    );
    expect(shown).toMatchObject({ title: 'Tiến độ', stacked: true, labels: ['Xã A', 'Xã B'] });
    expect(shown?.series.map(({ name, colour, values }) => [name, colour, values])).toEqual([
      ['Đạt', '#111111', [9, 0]],
      ['Thiếu', '#111111', [0, 9]],
    ]);
    expect([shown?.labelRange.area, shown?.series[1]?.range.area]).toEqual([
      { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 },
      { startRow: 1, endRow: 2, startColumn: 2, endColumn: 2 },
    ]);
  });

  test('without headers counts every row, in colours of its own', () => {
    const shown = chartData(documentOf([['Xã A', 9]]), chart(9, 2, {}, 0));
    expect(shown).toMatchObject({ title: '', stacked: false, labels: ['Xã A'] });
    expect(shown?.series).toMatchObject([{ name: '', colour: '#4285f4', values: [9] }]);
  });

  test.each([
    ['only heads', [['', 'Đạt']], chart(40, 2)],
    ['nothing', [], chart(40, 2)],
    ['no series', table, chart(40, 1)],
    [
      'a tab that is gone',
      table,
      { ...chart(40, 2), ranges: [{ sheetId: 'x', area: rectangle(0, 0, 4, 2) }] },
    ],
    ['no range', table, { ...chart(40, 2), ranges: [] }],
  ])('shows nothing of %s', (_name, rows, stored) => {
    expect(chartData(documentOf(rows), stored)).toBeNull();
  });
});
