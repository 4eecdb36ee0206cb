/** Charts in a file: Excel's own over the filled cells; those written here come back, others are named as lost. */
import { readXlsx as readThroughHucre } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { chartsOf, type StoredChart, setCharts } from '../../../local/document/charts';
import { rectangle } from '../../../local/document/rectangle';
import {
  addSheet,
  findSheet,
  type SheetDocument,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { lostPartsOf } from '../../../local/xlsx/passedThrough';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { blankBook, expectSame } from './roundTripping';
import { unzip, zipOf } from './zipFile';

/** Three units on a tab whose name must be quoted, a chart of them, and one of cells that are still blank. */
function bookWithCharts(): { document: WorkbookDocument; sheet: SheetDocument } {
  const { document } = blankBook();
  const sheet = addSheet(document, "Tổng 'hợp' 2");
  sheet.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
  const rows = [
    ['Đơn vị', 'Được tính', 'Còn thiếu'],
    ['Xã A', 9, 0],
    ['Xã B', 2, 7],
  ];
  rows.forEach((cells, row) => {
    sheet.cellData[row] = Object.fromEntries(
      cells.map((v, column) => [column, { v, t: typeof v === 'number' ? 2 : 1 }]),
    );
  });
  const chart = (id: string, first: number): StoredChart => ({
    id,
    type: 'bar',
    ranges: [{ sheetId: sheet.id, area: rectangle(first, 0, 40, 3) }],
    headers: 1,
    position: { row: 4, column: 4, x: 10, y: 10 },
    options: { title: 'Tiến độ', isStacked: true, colors: ['#1a73e8', 'red'], width: 620, height: 210 },
  });
  setCharts(sheet, [chart('chart1', 0), chart('chart2', 100)]);
  return { document, sheet };
}

const tabOf = (document: WorkbookDocument): SheetDocument =>
  findSheet(document, "Tổng 'hợp' 2") as SheetDocument;

describe('a chart written into a file', () => {
  test('is Excel’s own bar chart over the cells that are filled', async () => {
    const { document } = bookWithCharts();
    const found = await readThroughHucre(await writeXlsx(document));
    const charts = found.sheets[1]?.charts ?? [];
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ title: 'Tiến độ', kinds: ['bar'] });
    const parts = unzip(await writeXlsx(document));
    const xml = parts.get('xl/charts/chart1.xml') ?? '';
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
      "'Tổng ''hợp'' 2'!$A$2:$A$3",
      "'Tổng ''hợp'' 2'!$B$2:$B$3",
      "'Tổng ''hợp'' 2'!$A$2:$A$3",
      "'Tổng ''hợp'' 2'!$C$2:$C$3",
    ]);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    // The first unit on top.
    expect(xml).toContain('<c:orientation val="maxMin"/>');
  });

  test('comes back as it was, with the one that had nothing to show', async () => {
    await expectSame(bookWithCharts().document);
    const back = await readXlsx(await writeXlsx(bookWithCharts().document));
    expect(chartsOf(tabOf(back))).toEqual(chartsOf(bookWithCharts().sheet));
    expect(lostPartsOf(back)).toEqual([]);
  });

  test('is not printed with the table to its left', async () => {
    const found = await readThroughHucre(await writeXlsx(bookWithCharts().document));
    expect(found.sheets[1]?.pageSetup).toMatchObject({ printArea: '$A:$C', fitToWidth: 1 });
    const back = await readXlsx(await writeXlsx(bookWithCharts().document));
    // Worked out anew each time, not kept as somebody's own.
    expect(tabOf(back).custom?.file).toBeUndefined();
  });
});

describe('a file that somebody has worked on', () => {
  const parts = async (): Promise<Record<string, string>> =>
    Object.fromEntries(unzip(await writeXlsx(bookWithCharts().document)));

  test('with a chart of theirs in it loses that one only', async () => {
    const back = await readXlsx(zipOf({ ...(await parts()), 'xl/charts/chart9.xml': '<c/>' }));
    expect(lostPartsOf(back)).toEqual(['charts']);
    expect(chartsOf(tabOf(back))).toHaveLength(2);
  });

  test('who has deleted the chart gets it not back', async () => {
    const { 'xl/charts/chart1.xml': _gone, ...rest } = await parts();
    const back = await readXlsx(zipOf(rest));
    expect(chartsOf(tabOf(back))).toEqual([]);
    expect(lostPartsOf(back)).toEqual([]);
  });
});
