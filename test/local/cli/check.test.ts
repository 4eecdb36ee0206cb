/** `check` on workbooks made elsewhere: the JSON contract, the table, the written workbook. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findSheet } from '../../../local/document/workbookDocument';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { grids, several } from '../../domain/registerGrids';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();
const file = path.join(folder, 'so.xlsx');

const rows = [
  ...several(9),
  { unit: 'MN01', name: 'Trường Mầm non Cửu Cao', kind: 'Tập thể' },
  { unit: 'XA02', name: 'XA01 Cá nhân 1' },
  { unit: 'CUM1', name: 'Một người', kind: 'Cá nhân' },
  { unit: 'XA01', name: 'Năm trước', year: 2023, sent: '05/01/2023' },
];

beforeAll(async () => {
  writeFileSync(file, await writeXlsx(gridsDocument(grids(rows))));
});

describe('--json', () => {
  test('prints the object of the year and nothing else', () => {
    const { code, out, error } = guongSang('check', file, '--year', '2024', '--json');
    expect([code, error]).toEqual([0, '']);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'year',
      'units',
      'registrations',
      'allocations',
      'suspectedDuplicates',
      'totals',
    ]);
    expect(json.year).toBe(2024);
    expect(json.units).toEqual([
      {
        code: 'XA01',
        name: 'Xã Cửu Cao',
        type: 'Xã',
        counted: 10,
        byKind: { model: 0, collective: 1, individual: 9 },
        min: 9,
        max: 10,
        result: 'met',
        difference: 0,
        late: 0,
        planMissing: false,
        leftOut: { duplicate: 0, status: 0, kind: 0, incomplete: 0 },
      },
      {
        code: 'XA02',
        name: 'Xã Phụng Công',
        type: 'Xã',
        counted: 1,
        byKind: { model: 0, collective: 0, individual: 1 },
        min: 9,
        max: 10,
        result: 'short',
        difference: -8,
        late: 0,
        planMissing: false,
        leftOut: { duplicate: 0, status: 0, kind: 0, incomplete: 0 },
      },
      {
        code: 'CUM1',
        name: 'Cụm thi đua số 1',
        type: 'Cụm thi đua',
        counted: 0,
        byKind: { model: 0, collective: 0, individual: 0 },
        min: 1,
        max: 3,
        result: 'none',
        difference: -1,
        late: 0,
        planMissing: true,
        leftOut: { duplicate: 0, status: 0, kind: 1, incomplete: 0 },
      },
      {
        code: 'CQ01',
        name: 'Hội Liên hiệp Phụ nữ',
        type: 'Cơ quan chủ trì',
        counted: 0,
        byKind: { model: 0, collective: 0, individual: 0 },
        min: 3,
        max: 7,
        result: 'none',
        difference: -3,
        late: 0,
        planMissing: true,
        leftOut: { duplicate: 0, status: 0, kind: 0, incomplete: 0 },
      },
    ]);
    expect(json.registrations[9]).toEqual({
      row: 11,
      id: 'ĐK-2024-10',
      unit: 'MN01',
      countingUnit: 'XA01',
      kind: 'collective',
      counted: true,
      findings: [],
    });
    expect(json.registrations[11]).toEqual({
      row: 13,
      id: 'ĐK-2024-12',
      unit: 'CUM1',
      countingUnit: 'CUM1',
      kind: 'individual',
      counted: false,
      findings: [{ code: 'kind_not_allowed', severity: 'error' }],
    });
    expect(json.suspectedDuplicates).toEqual([{ name: 'XA01 Cá nhân 1', kind: 'individual', rows: [2, 12] }]);
    expect(json.totals).toMatchObject({ units: 4, met: 1, short: 1, over: 0, none: 2, counted: 11 });
  });

  test('without --year: one object for each year present, oldest first', () => {
    const { code, out } = guongSang('check', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).map((one: { year: number }) => one.year)).toEqual([2023, 2024]);
  });

  test('a year without registrations is a check too', () => {
    const json = JSON.parse(guongSang('check', file, '--year', '2020', '--json').out);
    expect([json.year, json.registrations, json.totals.none]).toEqual([2020, [], 4]);
  });
});

describe('the table', () => {
  test('shows each unit, the sentence, and how many findings', () => {
    const { code, out } = guongSang('check', file, '--year', '2024', '--today', '2024-01-09');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('NĂM 2024');
    expect(lines.find((line) => line.startsWith('Xã Cửu Cao'))).toMatch(
      /^Xã Cửu Cao +0 +1 +9 +10 +9 +10 +Đạt +0 +0$/,
    );
    expect(lines.find((line) => line.startsWith('Xã Phụng Công'))).toMatch(/Thiếu 8/);
    expect(out).toContain('Năm 2024: 4 đơn vị – 1 đạt, 1 thiếu, 0 vượt, 2 chưa đăng ký; 1 dòng có lỗi.');
    // On 9 January nothing is overdue: the one error is the cluster's individual.
    expect(out).toContain('1 lỗi, 7 cảnh báo.');
    expect(guongSang('check', file, '--year', '2024', '--today', '2024-01-10').out).toContain(
      '2 lỗi, 6 cảnh báo.',
    );
  });

  test('speaks English when asked', () => {
    const { out } = guongSang('check', file, '--year', '2024', '--lang', 'en');
    expect(out).toContain(
      'Year 2024: 4 units – 1 met, 1 short, 0 over, 2 without registrations; 1 row with errors.',
    );
  });
});

describe('--out', () => {
  test('writes the workbook with its results and keeps what stood there before', async () => {
    const out = path.join(folder, 'ket-qua.xlsx');
    const first = guongSang('check', file, '--year', '2024', '--out', out);
    expect([first.code, first.error]).toEqual([0, `Đã ghi tệp ${out}.\n`]);
    const document = await readXlsx(readFileSync(out));
    const column = (tab: string, position: number): unknown[] =>
      Object.values(findSheet(document, tab)?.cellData ?? {}).map((row) => row?.[position]?.v);
    expect(column('Tổng hợp', 1)).toEqual(
      expect.arrayContaining(['Xã Cửu Cao', 'Cụm thi đua số 1', 'TỔNG CỘNG']),
    );
    expect(column('Kiểm tra', 3)).toContain('Lỗi');
    expect(column('Đăng ký', 5)).toEqual(
      expect.arrayContaining(['XA01 Cá nhân 9', 'Trường Mầm non Cửu Cao', 'Một người']),
    );
    const again = guongSang('check', out, '--year', '2024', '--out', out);
    expect(again.code).toBe(0);
    const kept = readdirSync(folder).filter((name) => /^ket-qua\.truoc-\d{8}-\d{6}\.xlsx$/.test(name));
    expect(kept).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('without --year fills in the years it prints, whatever year is set in the register', async () => {
    const settings = [
      ['Khóa', 'Giá trị', 'Ghi chú'],
      ['Năm đăng ký', 2023, ''],
    ];
    const set = path.join(folder, 'nam-2023.xlsx');
    writeFileSync(set, await writeXlsx(gridsDocument(grids(rows, { settings }))));
    const out = path.join(folder, 'moi-nam.xlsx');
    const printed = guongSang('check', set, '--out', out).out;
    expect(printed.match(/^NĂM \d+$/gm)).toEqual(['NĂM 2024', 'NĂM 2023']);
    const summary = findSheet(await readXlsx(readFileSync(out)), 'Tổng hợp');
    const headings = Object.values(summary?.cellData ?? {}).map((row) => String(row?.[1]?.v ?? ''));
    expect(headings.filter((text) => /^NĂM \d+$/.test(text))).toEqual(['NĂM 2024', 'NĂM 2023']);
  });

  test('keeps a Tổng hợp that somebody else has filled in, and says under which name', async () => {
    const brought = gridsDocument(grids(rows));
    const [summary] = Object.values(gridsDocument(grids([])).sheets);
    if (summary === undefined) throw new Error('no tab to fill');
    const cells = ['Đơn vị', 'Mô hình', 'Tập thể', 'Cá nhân', 'Tổng', 'Tối thiểu', 'Tối đa', 'Kết quả'];
    summary.cellData = {
      0: Object.fromEntries(cells.map((text, column) => [column, { v: text, t: 1 }])),
      1: { 0: { v: 'Ghi tay của tôi', t: 1 } },
    };
    brought.sheets.own = { ...summary, id: 'own', name: 'Tổng hợp' };
    brought.sheetOrder.push('own');
    const file = path.join(folder, 'co-tong-hop.xlsx');
    writeFileSync(file, await writeXlsx(brought));
    const out = path.join(folder, 'giu-lai.xlsx');
    const { code, error } = guongSang('check', file, '--year', '2024', '--out', out);
    expect(code).toBe(0);
    expect(error).toContain('Tab Tổng hợp có sẵn được giữ lại với tên “Tổng hợp (cũ)”.');
    const kept = findSheet(await readXlsx(readFileSync(out)), 'Tổng hợp (cũ)');
    expect(kept?.cellData?.[1]?.[0]?.v).toBe('Ghi tay của tôi');
  });
});
