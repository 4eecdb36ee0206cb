/** Body and tables, their numbers and the marks at their ends (domain.md 2.3). */
import { describe, expect, it } from 'vitest';
import { composeBody, withBodyEnd } from '../../src/domain/documents/composeBody';
import type { ComposedBlock, ComposedTable } from '../../src/domain/documents/composedDocument';
import { inlineComposer } from '../../src/domain/documents/composeInlines';
import { composeTable } from '../../src/domain/documents/composeTable';
import { listLines } from '../../src/domain/documents/endMarks';
import { pointLetter, romanNumber } from '../../src/domain/documents/itemNumbers';
import type { Block, TableBlock } from '../../src/domain/documents/officialDocument';
import { counted } from './samples';

const plain = inlineComposer([]);

function texts(blocks: readonly ComposedBlock[]): string[] {
  return blocks.map((block) =>
    block.type === 'line' ? block.runs.map(({ text }) => text).join('') : `(${block.type})`,
  );
}

describe('numbers of headings', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [1999, 'MCMXCIX'],
  ])('%i is %s', (value, roman) => {
    expect(romanNumber(value)).toBe(roman);
  });

  it('letters points as the Vietnamese alphabet goes', () => {
    expect(Array.from({ length: 24 }, (_, index) => pointLetter(index + 1)).join(' ')).toBe(
      'a b c d đ e g h i k l m n o p q r s t u v x y aa',
    );
  });

  it('start anew below each heading above', () => {
    const levels = [1, 2, 3, 3, 2, 3, 1, 3, 2] as const;
    const blocks = levels.map((level): Block => ({ type: 'heading', level, text: 'Mục' }));
    expect(texts(composeBody(blocks, plain))).toEqual([
      'I. MỤC',
      '1. Mục',
      'a) Mục',
      'b) Mục',
      '2. Mục',
      'a) Mục',
      'II. MỤC',
      'a) Mục',
      '1. Mục',
    ]);
  });
});

describe('listLines', () => {
  it.each([
    [
      ['một', 'hai', 'ba'],
      ['một;', 'hai;', 'ba.'],
    ],
    [['một'], ['một.']],
    [
      ['một.', ' hai ; ', 'ba;.'],
      ['một;', ' hai;', 'ba.'],
    ],
    [['một', ' ', '...'], ['một.']],
    [[], []],
  ])('%j becomes %j', (given, expected) => {
    expect(listLines(given)).toEqual(expected);
  });
});

describe('the end of a body', () => {
  const ended = (...contents: readonly Block[]) => texts(withBodyEnd(composeBody(contents, plain)));
  it.each([
    'Trên đây là báo cáo',
    'Trên đây là báo cáo.',
    'Trên đây là báo cáo./.',
    'Trên đây là báo cáo ; ',
  ])('"%s" ends with "./."', (content) => {
    expect(ended({ type: 'paragraph', content })).toEqual(['Trên đây là báo cáo./.']);
  });

  it('comes after a figure, which keeps its text', () => {
    const figure = counted('a', 'A', ['ĐK-2024-001']);
    const composed = composeBody([{ type: 'paragraph', content: ['Có ', figure] }], inlineComposer([figure]));
    expect(withBodyEnd(composed)).toEqual([
      {
        type: 'line',
        style: 'paragraph',
        runs: [{ text: 'Có ' }, { text: '01', figure: 1 }, { text: './.' }],
      },
    ]);
  });

  it('passes over pieces that are marks only', () => {
    expect(
      ended({ type: 'paragraph', content: ['Hết', { type: 'styled', text: '. ', bold: true }] }),
    ).toEqual(['Hết./.']);
  });

  it('stands on its own below a table, and nowhere without a body', () => {
    const table: Block = { type: 'table', columns: [{ header: 'A', width: 10 }], rows: [] };
    expect(ended(table)).toEqual(['(table)', './.']);
    expect(ended()).toEqual([]);
  });
});

describe('composeBody', () => {
  it('begins points with a dash, points below them with a plus', () => {
    const blocks: Block[] = [
      { type: 'bullet', content: 'một' },
      { type: 'bullet', level: 2, content: ['hai ', { type: 'styled', text: 'ba', italic: true }] },
    ];
    expect(composeBody(blocks, plain)).toEqual([
      { type: 'line', style: 'bullet', runs: [{ text: '- ' }, { text: 'một' }] },
      {
        type: 'line',
        style: 'subBullet',
        runs: [{ text: '+ ' }, { text: 'hai ' }, { text: 'ba', italic: true }],
      },
    ]);
  });

  it('leaves out blank paragraphs and numbers the tables that have a caption', () => {
    const table = (caption?: string): Block => ({
      type: 'table',
      columns: [{ header: 'A', width: 10 }],
      rows: [],
      ...(caption === undefined ? {} : { caption }),
    });
    const blocks: Block[] = [{ type: 'paragraph', content: ' ' }, table('Một'), table(), table('Hai')];
    expect(texts(composeBody(blocks, plain))).toEqual([
      'Bảng 1. Một',
      '(table)',
      '(table)',
      'Bảng 2. Hai',
      '(table)',
    ]);
  });
});

/** Each row as "type| cell | cell"; a cell over several columns or rows says so: "cell <3" "cell v2". */
function grid(table: ComposedTable): string[] {
  return table.rows.map(({ type, cells }) =>
    [
      type,
      ...cells.map(({ runs, across, down }) => {
        const text = runs.map((run) => run.text).join('');
        return `${text}${across === undefined ? '' : ` <${across}`}${down === undefined ? '' : ` v${down}`}`;
      }),
    ].join(' | '),
  );
}

describe('composeTable', () => {
  const columns = [
    { header: 'Đơn vị', width: 50 },
    { header: 'Mô hình', group: 'Số lượng', width: 20, align: 'center' },
    { header: 'Cá nhân', group: 'Số lượng', width: 20, align: 'center' },
  ] as const;
  const rows: TableBlock['rows'] = [
    { type: 'group', title: 'Cụm số 1' },
    { type: 'item', cells: ['xã Cửu Cao', '01', '02'] },
    { type: 'item', cells: ['xã Xuân Quan'] },
    { type: 'group', title: 'Cụm số 2' },
    { type: 'item', cells: ['xã Phụng Công', '03', '04', 'thừa'] },
    { type: 'total', label: 'Tổng cộng', cells: ['04', '06'] },
  ];

  it('puts columns of a group under one header and numbers rows through', () => {
    expect(grid(composeTable({ type: 'table', columns, rows, numbering: 'through' }, plain))).toEqual([
      'header | STT v2 | Đơn vị v2 | Số lượng <2',
      'header | Mô hình | Cá nhân',
      'group | I | Cụm số 1 <3',
      'item | 1 | xã Cửu Cao | 01 | 02',
      'item | 2 | xã Xuân Quan |  | ',
      'group | II | Cụm số 2 <3',
      'item | 3 | xã Phụng Công | 03 | 04',
      'total | Tổng cộng <2 | 04 | 06',
    ]);
  });

  it('counts anew under each group when told so', () => {
    const table = composeTable({ type: 'table', columns, rows, numbering: 'by_group' }, plain);
    expect(grid(table).filter((row) => row.startsWith('item'))).toEqual([
      'item | 1 | xã Cửu Cao | 01 | 02',
      'item | 2 | xã Xuân Quan |  | ',
      'item | 1 | xã Phụng Công | 03 | 04',
    ]);
  });

  it('prints no numbers unasked', () => {
    expect(grid(composeTable({ type: 'table', columns, rows }, plain))).toEqual([
      'header | Đơn vị v2 | Số lượng <2',
      'header | Mô hình | Cá nhân',
      'group | Cụm số 1 <3',
      'item | xã Cửu Cao | 01 | 02',
      'item | xã Xuân Quan |  | ',
      'group | Cụm số 2 <3',
      'item | xã Phụng Công | 03 | 04',
      'total | Tổng cộng | 04 | 06',
    ]);
  });

  it('says that nothing is there', () => {
    const table = composeTable(
      { type: 'table', columns: columns.slice(0, 1), rows: [], numbering: 'through' },
      plain,
    );
    expect(grid(table)).toEqual(['header | STT | Đơn vị', 'item | Không có <2']);
  });

  it('gives every row cells for all its columns', () => {
    for (const length of [0, 1, 2, 3, 4, 5]) {
      const cells = Array.from({ length }, () => 'x');
      const table = composeTable(
        {
          type: 'table',
          columns,
          rows: [
            { type: 'item', cells },
            { type: 'total', label: 'Cộng', cells },
          ],
          numbering: 'through',
        },
        plain,
      );
      const taken = table.rows
        .slice(2)
        .map((row) => row.cells.reduce((sum, { across = 1 }) => sum + across, 0));
      expect(taken).toEqual([4, 4]);
    }
  });
});
