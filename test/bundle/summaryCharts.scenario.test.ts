/** The charts of Tổng hợp: made with the tab, over cells that every check writes along with the table; a person's from then on. */
import { describe, expect, test } from 'vitest';
import { type ChartData, chartData } from '../../local/document/chartData';
import { chartsOf, type StoredChart, setCharts } from '../../local/document/charts';
import type { SheetDocument } from '../../local/document/workbookDocument';
import type { Host } from '../../local/host/host';
import { sampleDocument } from '../../local/sample/sampleDocument';
import {
  addRecords,
  newRegister,
  sheetOf,
  sound,
  spreadsheetOf,
  testHost,
  workedRegister,
} from './support/registerHost';

function summaryTab(host: Host): SheetDocument {
  const found = Object.values(host.document.sheets).find(({ name }) => name === 'Tổng hợp');
  if (found === undefined) throw new Error('no Tổng hợp');
  return found as SheetDocument;
}

const charts = (host: Host): readonly StoredChart[] => chartsOf(summaryTab(host));

/** What the first or second chart shows: name of the series, then labels with values. */
function shown(host: Host, place: 0 | 1): ChartData | null {
  const chart = charts(host)[place];
  return chart === undefined ? null : chartData(host.document, chart);
}

function lines(data: ChartData | null): string[] {
  return (data?.labels ?? []).map((label, index) =>
    [label, ...(data?.series ?? []).map(({ values }) => values[index])].join(' | '),
  );
}

describe('a register that is made', () => {
  const host = newRegister({ year: '2024' });

  test('has two charts, with nothing to show yet', () => {
    expect(charts(host).map(({ options }) => options.title)).toEqual([
      'Tiến độ đăng ký theo đơn vị',
      'Đăng ký được tính theo loại, đối tượng',
    ]);
    expect([shown(host, 0), shown(host, 1)]).toEqual([null, null]);
  });

  test('has them to the right of the table, one below the other, and their cells further right', () => {
    // The table ends with the 15th column, the hidden one included.
    expect(charts(host).map(({ position }) => [position.row, position.column])).toEqual([
      [4, 15],
      [37, 15],
    ]);
    const [first, second] = charts(host);
    const height = Number(first?.options.height) + 10;
    // Rows of 21 pixels, and lower charts below higher ones.
    expect(height).toBeLessThanOrEqual(((second?.position.row ?? 0) - (first?.position.row ?? 0)) * 21);
    const column = summaryTab(host).columnData[15]?.w ?? 0;
    expect(Number(first?.options.width) + 10).toBeLessThanOrEqual(column);
    expect(charts(host).map(({ ranges }) => ranges[0]?.area)).toEqual([
      { startRow: 3, endRow: 43, startColumn: 16, endColumn: 19 },
      { startRow: 45, endRow: 53, startColumn: 16, endColumn: 17 },
    ]);
  });
});

describe('after a check', () => {
  test('the first shows each unit against its quota, the second kinds and roles', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    expect(shown(host, 0)?.series.map(({ name }) => name)).toEqual([
      'Được tính năm 2024',
      'Vượt tối đa',
      'Còn thiếu',
    ]);
    expect(lines(shown(host, 0))).toEqual(
      expect.arrayContaining([
        'Xã Xuân Quan: 9/9–10 | 9 | 0 | 0',
        'Xã Cửu Cao: 8/9–10 | 8 | 0 | 1',
        'Xã Phụng Công: 11/9–10 | 10 | 1 | 0',
        'Xã Mễ Sở: 0/9–10 | 0 | 0 | 9',
      ]),
    );
    expect(shown(host, 0)?.labels).toHaveLength(11);
    expect(lines(shown(host, 1))).toEqual([
      'Mô hình | 0',
      'Tập thể | 0',
      'Cá nhân: cán bộ quản lý | 0',
      'Cá nhân: giáo viên | 28',
      'Cá nhân: nhân viên | 0',
      'Cá nhân: học sinh | 0',
      'Cá nhân: khác | 0',
      'Cá nhân: chưa ghi hoặc ghi sai đối tượng | 0',
    ]);
  });

  test('of the sample the bars are the figures of the table', () => {
    const host = testHost(sampleDocument());
    host.run('checkQuotas');
    const units = host
      .values('Tổng hợp')
      .filter(([kind]) => ['met', 'short', 'over', 'none'].includes(String(kind)))
      .map((row) => [row[1], row[5], row[6], row[7]]);
    expect(units).toHaveLength(22);
    expect(shown(host, 0)?.labels).toEqual(
      units.map(([name, counted, min, max]) => `${name}: ${counted}/${min}–${max}`),
    );
    expect(lines(shown(host, 1)).slice(0, 2)).toEqual(['Mô hình | 31', 'Tập thể | 44']);
    const individuals = (shown(host, 1)?.series[0]?.values ?? []).slice(2);
    expect(individuals.reduce((sum, value) => sum + value, 0)).toBe(55);
  });

  test('they follow, are no more than two, and cost no call', () => {
    const host = workedRegister();
    const { data } = host.run('checkQuotas').calls;
    const before = charts(host);
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 40, 3));
    host.run('checkQuotas');
    expect(lines(shown(host, 0))).toContain('Xã Mễ Sở: 3/9–10 | 3 | 0 | 6');
    expect(charts(host)).toEqual(before);
    const { calls } = host.run('checkWholeRegister');
    expect(calls.byName['Sheet.insertChart']).toBeUndefined();
    expect(data).toBeLessThanOrEqual(12);
    expect(calls.data).toBeLessThanOrEqual(20);
  });

  test('a unit that ends leaves no bar behind', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    const units = sheetOf(host, 'Đơn vị');
    const row = host.values('Đơn vị').findIndex((cells) => cells.includes('Xã Mễ Sở')) + 1;
    units.deleteRow(row);
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(shown(host, 0)?.labels).toHaveLength(10);
    expect(shown(host, 0)?.labels.some((label) => label.startsWith('Xã Mễ Sở'))).toBe(false);
  });

  test('of all years the newest is drawn', () => {
    const host = workedRegister();
    const row = host.values('Cấu hình').findIndex(([key]) => key === 'Năm đăng ký') + 1;
    host.edit('Cấu hình', `B${row}`, '');
    host.run('checkQuotas');
    expect(shown(host, 0)?.series[0]?.name).toBe('Được tính năm 2024');
    expect(host.values('Tổng hợp').filter(([kind]) => kind === 'year')).toHaveLength(2);
  });

  test('a name that looks like a formula is text in the charts, too', () => {
    const host = workedRegister();
    const row = host.values('Đơn vị').findIndex((cells) => cells.includes('Xã Mễ Sở')) + 1;
    sheetOf(host, 'Đơn vị').getRange(row, 2).setValue("'=HYPERLINK(1;2)");
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(shown(host, 0)?.labels).toContain('=HYPERLINK(1;2): 0/9–10');
    const formulas = sheetOf(host, 'Tổng hợp').getDataRange().getFormulas().flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });
});

describe('a person who', () => {
  test('deletes or changes a chart keeps it so', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    const [first] = charts(host);
    if (first === undefined) throw new Error('no chart');
    const own = { ...first, position: { ...first.position, row: 60 }, options: { title: 'Của tôi' } };
    setCharts(summaryTab(host), [own]);
    host.run('checkQuotas');
    host.run('checkWholeRegister');
    host.run('repairStructure');
    expect(charts(host)).toEqual([own]);
  });

  test('deletes the tab gets them anew with it', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    spreadsheetOf(host).deleteSheet(sheetOf(host, 'Tổng hợp'));
    host.adopt(host.document);
    const { calls } = host.run('checkQuotas');
    expect(calls.byName['Sheet.insertChart']).toBe(2);
    expect(charts(host)).toHaveLength(2);
    expect(lines(shown(host, 0))).toContain('Xã Cửu Cao: 8/9–10 | 8 | 0 | 1');
  });

  test('puts rows and columns in sees the same figures drawn', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    const before = [lines(shown(host, 0)), lines(shown(host, 1))];
    sheetOf(host, 'Tổng hợp').insertColumnsBefore(1, 1);
    host.adopt(host.document);
    host.run('checkQuotas');
    expect([lines(shown(host, 0)), lines(shown(host, 1))]).toEqual(before);
  });
});
