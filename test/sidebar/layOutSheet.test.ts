/** A composed document as cells: where each text stands, what is ruled, and that nothing is lost. */
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { ComposedBlock, ComposedDocument } from '../../src/domain/documents/composedDocument';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { reportKinds } from '../../src/domain/reports/officeWords';
import { type PrintedSheet, readPrintedSheet } from '../../src/domain/tables/printedSheet';
import { layOutSheet } from '../../src/sidebar/report/sheet/layOutSheet';
import { brokenLines, centred, textWidth } from '../../src/sidebar/report/sheet/sheetText';
import { build, request } from '../domain/reports/reportBook';
import { vanGiangGrids } from '../domain/reports/vanGiangBook';

function sheetOf(...blocks: ComposedBlock[]): PrintedSheet {
  const document: ComposedDocument = {
    title: '',
    issuer: '',
    date: null,
    sections: [{ orientation: 'portrait', blocks }],
  };
  return layOutSheet(document);
}

const header = (...texts: string[]) => ({
  type: 'header' as const,
  cells: texts.map((text) => ({ runs: [{ text }], align: 'center' as const })),
});
const item = (...texts: string[]) => ({
  type: 'item' as const,
  cells: texts.map((text, index) => ({
    runs: text === '' ? [] : [{ text }],
    align: index === 0 ? ('center' as const) : ('left' as const),
  })),
});
const columns = (...widths: number[]) =>
  widths.map((width, index) => (index === 0 ? { width, fixed: true as const } : { width }));

describe('lines', () => {
  it('are broken at the width of the page, the first one indented', () => {
    const text = 'Năm 2024, các đơn vị đã đăng ký các mô hình, tập thể và cá nhân tiêu biểu '
      .repeat(2)
      .trim();
    const { rows } = sheetOf({ type: 'line', style: 'paragraph', runs: [{ text }] });
    const lines = rows.map(([cell]) => cell?.[1] ?? '');
    // Half an inch, in blanks of a quarter of 13 points.
    expect(lines[0]).toMatch(/^ {11}Năm 2024/);
    expect(lines.slice(1).every((line) => /^\S/.test(line))).toBe(true);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(630);
    expect(rows.every((row) => row.length === 1 && row[0]?.[0] === 0 && row[0][2] === 0)).toBe(true);
  });

  it('of titles are bold and in the middle, with the rule below', () => {
    const { rows } = sheetOf({ type: 'line', style: 'subject', runs: [{ text: 'Về việc A' }], rule: 'part' });
    const [[title] = [], [rule] = []] = rows;
    expect([title?.[1].trim(), title?.[2], rule?.[1].trim()]).toEqual(['Về việc A', 1, '——']);
    const middle = (text: string) => textWidth(text) - textWidth(text.trim()) / 2;
    expect(Math.abs(middle(title?.[1] ?? '') - 312)).toBeLessThan(3);
  });

  it('of long titles are broken evenly, as in the file', () => {
    const text = 'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT GIAI ĐOẠN 2022-2025';
    const { rows } = sheetOf({ type: 'line', style: 'annexTitle', runs: [{ text }] });
    const lines = rows.map(([cell]) => cell?.[1].trim() ?? '');
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(text);
    const [upper = 0, lower = 0] = lines.map(textWidth);
    expect(Math.abs(upper - lower)).toBeLessThan(130);
  });

  it('break words that are longer than a line', () => {
    expect(
      brokenLines('a '.repeat(3) + 'https'.repeat(40), 200).every((line) => textWidth(line) <= 200),
    ).toBe(true);
    expect(brokenLines('', 100)).toEqual(['']);
    expect(brokenLines('W', 1)).toEqual(['W']);
    expect(centred('', 100)).toBe('');
  });
});

describe('a table', () => {
  it('that gives the tab its columns has a row for each of its own, ruled as one box', () => {
    const sheet = sheetOf({
      type: 'table',
      columns: columns(13, 50, 30, 30, 30),
      rows: [
        header('STT', 'Tên', 'Loại', 'Nơi', 'Số'),
        item('1', 'Thôn Hạ', 'Tập thể', 'Xã A', '9'),
        item('2', 'Thôn Thượng có tên rất dài, dài hơn một dòng của cột', '', 'Xã B', '=1+1'),
        {
          type: 'total',
          cells: [
            { runs: [{ text: 'Tổng' }], align: 'center', across: 4 },
            { runs: [{ text: '11' }], align: 'center' },
          ],
        },
      ],
    });
    // 582 pixels behind STT: 50 of 140 to the second column, the others alike.
    expect(sheet.widths).toEqual([208, 124]);
    expect(sheet.rows).toEqual([
      [
        [0, 'STT', 5],
        [1, 'Tên', 5],
        [2, 'Loại', 5],
        [3, 'Nơi', 5],
        [4, 'Số', 5],
      ],
      [
        [0, '1', 4],
        [1, 'Thôn Hạ', 0],
        [2, 'Tập thể', 0],
        [3, 'Xã A', 0],
        [4, '9', 0],
      ],
      [
        [0, '2', 4],
        [1, 'Thôn Thượng có tên rất dài, dài hơn một dòng của cột', 0],
        [3, 'Xã B', 0],
        [4, '=1+1', 0],
      ],
      [
        [0, centred('Tổng', 42 + 208 + 124 + 124), 1],
        [4, '11', 5],
      ],
      [],
    ]);
    expect(sheet.boxes).toEqual([[1, 0, 2, 5]]);
    expect(sheet.frames).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0, 2, 1, 1],
      [0, 3, 1, 1],
      [0, 4, 1, 1],
      [3, 0, 1, 4],
      [3, 4, 1, 1],
    ]);
  });

  it('of fewer columns takes several of the tab, its lines broken to fit and framed cell by cell', () => {
    const long = 'ĐK-2024-001 đến ĐK-2024-020; ĐK-2024-031; ĐK-2024-040 đến ĐK-2024-055; ĐK-2024-066';
    const sheet = sheetOf(
      {
        type: 'table',
        columns: columns(13, 40, 20, 20, 20, 20),
        rows: [header('A', 'B', 'C', 'D', 'E', 'F')],
      },
      {
        type: 'table',
        columns: columns(13, 40, 80),
        rows: [header('STT', 'Nguồn', 'Các dòng'), item('1', 'Tổng', long)],
      },
    );
    const [, , head = [], first = [], second = []] = sheet.rows;
    expect(head.map(([column]) => column)).toEqual([0, 1, 2]);
    expect([first[2]?.[1], second[0]?.[1]].join(' ')).toBe(long);
    expect([first[2]?.[0], second[0]?.[0]]).toEqual([2, 2]);
    expect(sheet.frames.slice(-3)).toEqual([
      [3, 0, 2, 1],
      [3, 1, 2, 1],
      [3, 2, 2, 4],
    ]);
    expect(sheet.boxes).toEqual([]);
  });

  it.each([
    [
      'IV',
      [
        [0, 'IV', 5],
        [1, 'Huyện đoàn', 1],
      ],
    ],
    // Wider than the column of numbers.
    ['XVIII', [[0, 'XVIII. Huyện đoàn', 1]]],
  ])('shows the number %s of a group whole', (number, cells) => {
    const group = {
      type: 'group' as const,
      cells: [
        { runs: [{ text: number }], align: 'center' as const },
        { runs: [{ text: 'Huyện đoàn' }], align: 'left' as const, across: 3 },
      ],
    };
    const sheet = sheetOf({
      type: 'table',
      columns: columns(13, 40, 20, 20),
      rows: [header('A', 'B', 'C', 'D'), group, item('1', 'x', 'y', 'z')],
    });
    expect(sheet.rows[1]).toEqual(cells);
    expect(sheet.rows).toHaveLength(4);
  });

  it('without a column of numbers begins at the second column', () => {
    const plain = [{ width: 50 }, { width: 25 }, { width: 25 }];
    const sheet = sheetOf({
      type: 'table',
      columns: plain,
      rows: [header('A', 'B', 'C'), item('x', 'y', 'z')],
    });
    expect(sheet.boxes).toEqual([[1, 1, 1, 3]]);
    expect(sheet.rows[1]?.map(([column, text]) => [column, text])).toEqual([
      [1, 'x'],
      [2, 'y'],
      [3, 'z'],
    ]);
  });

  it('has headers over two rows where its columns are grouped', () => {
    const sheet = sheetOf({
      type: 'table',
      columns: columns(13, 60, 20, 20),
      rows: [
        {
          type: 'header',
          cells: [
            { runs: [{ text: 'STT' }], align: 'center', down: 2 },
            { runs: [{ text: 'Tên' }], align: 'center', down: 2 },
            { runs: [{ text: 'Số' }], align: 'center', across: 2 },
          ],
        },
        header('A', 'B'),
        item('1', 'x', '2', '3'),
      ],
    });
    expect(sheet.frames).toEqual([
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, 2],
      [1, 2, 1, 1],
      [1, 3, 1, 1],
    ]);
    expect(sheet.rows[1]?.map(([column, text]) => [column, text])).toEqual([
      [2, 'A'],
      [3, 'B'],
    ]);
  });
});

it('bars stand as block signs beside their words', () => {
  const sheet = sheetOf({
    type: 'chart',
    rows: [
      { type: 'title', text: 'Xã' },
      {
        type: 'bar',
        label: 'Xã A',
        filled: 0.5,
        lacking: 0.5,
        value: [{ text: '05' }],
        target: [{ text: '/10' }],
      },
      { type: 'bar', label: 'Xã B', filled: 0, lacking: 0, value: [{ text: '0' }], target: [] },
    ],
  });
  const texts = sheet.rows.map((row) => row.map(([, text]) => text));
  expect(texts).toEqual([['Xã'], ['Xã A', `${'█'.repeat(10)}${'░'.repeat(10)} 05/10`], ['Xã B', '0'], []]);
});

describe('every document', () => {
  it.each(reportKinds.map(({ code }) => code))('%s is laid out whole, as the server takes it', (kind) => {
    const { document } = build(vanGiangGrids, request({ kind }));
    if (document === null) throw new Error('the register is made for every document');
    const composed = composeDocument(withSourceAnnex(document));
    const sheet = layOutSheet(composed);
    expect(readPrintedSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    const letters = (text: string): string => [...text.replace(/[\s—█░]/g, '')].sort().join('');
    const printed = sheet.rows.flat().map(([, text]) => text);
    expect(letters(printed.join(''))).toBe(letters(textsOf(composed).join('')));
    // Every cell once, none over another.
    for (const row of sheet.rows) expect(new Set(row.map(([column]) => column)).size).toBe(row.length);
  });

  function textsOf(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(textsOf);
    if (typeof value !== 'object' || value === null) return [];
    const { type, text, label } = value as { type?: string; text?: string; label?: string };
    const own = [
      ...(text === undefined ? [] : [text]),
      ...(type === 'bar' && label !== undefined ? [label] : []),
    ];
    return [...own, ...Object.values(value).flatMap(textsOf)];
  }
});
