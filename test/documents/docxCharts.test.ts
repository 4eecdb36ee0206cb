/** Charts in the .docx file: bars of shaded cells, read out of its parts. */
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { figuresOf } from '../../src/domain/documents/figures';
import { countText } from '../../src/domain/documents/numberText';
import type {
  BarTarget,
  Block,
  ChartBar,
  ChartBlock,
  Figure,
  OfficialDocument,
} from '../../src/domain/documents/officialDocument';
import { type DocxFile, fileOf } from './docxFile';
import { counted, letter, registrationCodes } from './samples';
import { schemaProblems } from './schemaOrder';
import { all, child, elements, isOn, textOf, value, type XmlNode } from './xmlTree';

function figure(id: string, count: number): Figure {
  return {
    ...counted(id, id, registrationCodes(1, Math.min(count, 3))),
    value: count,
    text: countText(count),
  };
}

function bar(label: string, count: number, min?: number | null, max?: number | null): ChartBar {
  const limit = (end: string, limitOf: number | null | undefined): Figure | null =>
    limitOf === null || limitOf === undefined ? null : figure(`${label} ${end}`, limitOf);
  const target: BarTarget = { min: limit('min', min), max: limit('max', max) };
  return min === undefined
    ? { label, value: figure(label, count) }
    : { label, value: figure(label, count), target };
}

function chart(bars: readonly ChartBar[], title?: string): ChartBlock {
  return { type: 'chart', caption: 'Tiến độ', groups: [title === undefined ? { bars } : { title, bars }] };
}

function withBody(...body: readonly Block[]): OfficialDocument {
  return { ...letter, body, annexes: [] };
}

const lead: Block = { type: 'paragraph', content: 'Kết quả như sau.' };

/** Rows of the tables that draw charts: those of 61 columns. */
function chartRows(of: DocxFile): XmlNode[] {
  return all(of.body, 'w:tbl')
    .filter((table) => all(table, 'w:gridCol').length === 61)
    .flatMap((table) => elements(table).filter(({ name }) => name === 'w:tr'));
}

/** What a row says, and its shaded cells: fill and columns. */
function drawn(row: XmlNode): { text: string[]; shaded: [string | undefined, number][] } {
  const cells = elements(row).filter(({ name }) => name === 'w:tc');
  return {
    text: cells.map(textOf).filter((text) => text !== ''),
    shaded: cells.flatMap((cell): [string | undefined, number][] => {
      const shading = child(cell, 'w:tcPr', 'w:shd');
      return shading === undefined
        ? []
        : [[value(shading, 'w:fill'), Number(value(child(cell, 'w:tcPr', 'w:gridSpan')))]];
    }),
  };
}

async function rowsOf(...bars: readonly ChartBar[]): Promise<ReturnType<typeof drawn>[]> {
  return chartRows(await fileOf(withBody(lead, chart(bars)))).map(drawn);
}

const dark = '44546A';
const light = 'D0D5DC';

describe('a bar', () => {
  it('is as long as its value, the longest 42 of 60 steps; what is lacking to the minimum follows in light', async () => {
    expect(
      await rowsOf(bar('A', 12, 9, 10), bar('B', 6, 9, 10), bar('C', 9, 9, 10), bar('D', 0, 9, 10)),
    ).toEqual([
      { text: ['A', '12/09–10'], shaded: [[dark, 42]] },
      {
        text: ['B', '06/09–10'],
        // 6 and 9 of 12.
        shaded: [
          [dark, 21],
          [light, 11],
        ],
      },
      { text: ['C', '09/09–10'], shaded: [[dark, 32]] },
      { text: ['D', '0/09–10'], shaded: [[light, 32]] },
    ]);
  });

  it.each<[string, number | null | undefined, number | null | undefined, string]>([
    ['no quota', undefined, undefined, '08'],
    ['neither limit', null, null, '08'],
    ['no maximum', 9, null, '08/từ 09'],
    ['no minimum', null, 10, '08/đến 10'],
    ['one number for both', 9, 9, '08/09'],
    ['thousands', 1000, 1200, '08/1.000–1.200'],
  ])('says what it should come to: %s', async (_name, min, max, said) => {
    expect((await rowsOf(bar('A', 8, min, max)))[0]?.text).toEqual(['A', said]);
  });

  it('can be seen however little it is, and is none for nothing', async () => {
    const rows = await rowsOf(bar('A', 4000), bar('B', 1), bar('C', 0));
    expect(rows.map(({ shaded }) => shaded)).toEqual([[[dark, 42]], [[dark, 1]], []]);
  });

  it('is none where all are nothing', async () => {
    expect(await rowsOf(bar('A', 0), bar('B', 0))).toEqual([
      { text: ['A', '0'], shaded: [] },
      { text: ['B', '0'], shaded: [] },
    ]);
  });

  it('keeps a long name to two lines, cut after a word', async () => {
    const rows = await rowsOf(
      bar('Trường Tiểu học và '.repeat(9), 1),
      bar('X'.repeat(300), 1),
      bar('Đ'.repeat(60), 1),
    );
    expect(rows.map(({ text }) => text[0])).toEqual([
      'Trường Tiểu học và Trường Tiểu học và Trường Tiểu học và…',
      `${'X'.repeat(60)}…`,
      'Đ'.repeat(60),
    ]);
  });

  it('prints its value in bold as the marked figure', async () => {
    const [row] = chartRows(await fileOf(withBody(lead, chart([bar('A', 8, 9, 10)]))));
    const runs = all(row as XmlNode, 'w:r').map((run) => [textOf(run), isOn(child(run, 'w:rPr', 'w:b'))]);
    expect(runs).toEqual([
      ['A', false],
      ['08', true],
      ['/', false],
      ['09', false],
      ['–', false],
      ['10', false],
    ]);
    expect(all(row as XmlNode, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'))).toEqual([
      '_SoLieu_1',
      '_SoLieu_2',
      '_SoLieu_3',
    ]);
  });
});

describe('a chart', () => {
  it('fills the width between the margins to the twip, on upright and on turned pages', async () => {
    const upright = withBody(lead, chart([bar('A', 1)]));
    const turned: OfficialDocument = {
      ...withBody(lead),
      annexes: [{ title: 'Phụ lục', orientation: 'landscape', body: [chart([bar('A', 1)])] }],
    };
    const widths = async (document: OfficialDocument): Promise<number[]> =>
      all((await fileOf(document)).body, 'w:tbl')
        .map((table) => all(table, 'w:gridCol'))
        .filter((columns) => columns.length === 61)
        .map((columns) => columns.reduce((sum, column) => sum + Number(value(column, 'w:w')), 0));
    expect(await widths(upright)).toEqual([9355]);
    expect(await widths(turned)).toEqual([14287]);
  });

  it('takes every row its 61 columns, titles over all of them', async () => {
    const rows = chartRows(
      await fileOf(withBody(lead, chart([bar('A', 5, 9, 10), bar('B', 0)], 'Cụm thi đua'))),
    );
    const columns = rows.map((row) =>
      elements(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell) => Number(value(child(cell, 'w:tcPr', 'w:gridSpan')) ?? 1)),
    );
    expect(columns[0]).toEqual([61]);
    expect(columns.map((spans) => spans.reduce((sum, each) => sum + each, 0))).toEqual([61, 61, 61]);
  });

  it('is numbered apart from tables, each body anew, with its note below', async () => {
    const table: Block = {
      type: 'table',
      caption: 'Số liệu',
      columns: [{ header: 'A', width: 9 }],
      rows: [],
    };
    const document: OfficialDocument = {
      ...withBody(lead, table, chart([bar('A', 1)]), {
        ...chart([bar('B', 1)]),
        note: 'Phần nhạt: còn thiếu.',
      }),
      annexes: [{ title: 'Phụ lục', orientation: 'portrait', body: [chart([bar('C', 1)])] }],
    };
    const texts = (await fileOf(document)).paragraphs.map(({ text }) => text);
    expect(texts.filter((text) => /^(Bảng|Biểu đồ|Phần nhạt)/.test(text))).toEqual([
      'Bảng 1. Số liệu',
      'Biểu đồ 1. Tiến độ',
      'Biểu đồ 2. Tiến độ',
      'Phần nhạt: còn thiếu.',
      'Biểu đồ 1. Tiến độ',
    ]);
    // A document does not end in the middle of a chart.
    expect(texts).toContain('./.');
  });

  it('keeps to what the format allows', async () => {
    const long = 'Trường Tiểu học và Trung học cơ sở '.repeat(9);
    const document = withBody(lead, chart([bar(long, 5, 9, 10), bar('B', 0, null, 3)], long));
    expect(schemaProblems((await fileOf(document)).body)).toEqual([]);
  });

  it('stays on one page when it is short, and goes on by whole rows when it is long', async () => {
    const many = (count: number): ChartBar[] =>
      Array.from({ length: count }, (_, index) => bar(`A${index}`, index));
    const kept = async (count: number): Promise<boolean[]> =>
      chartRows(await fileOf(withBody(lead, chart(many(count))))).map((row) =>
        all(row, 'w:p').some((node) => isOn(child(node, 'w:pPr', 'w:keepNext'))),
      );
    expect(await kept(20)).toEqual([...Array.from({ length: 19 }, () => true), false]);
    expect(await kept(21)).toEqual(Array.from({ length: 21 }, () => false));
    const rows = chartRows(await fileOf(withBody(lead, chart(many(400)))));
    expect(rows.filter((row) => isOn(child(row, 'w:trPr', 'w:cantSplit')))).toHaveLength(400);
  });

  it('counts its figures among those of the document, each once', () => {
    const shared = bar('A', 8, 9, 10);
    const document = withBody({ type: 'paragraph', content: shared.value }, chart([shared, bar('B', 1)]));
    expect(figuresOf(document).map(({ id }) => id)).toEqual(['A', 'A min', 'A max', 'B']);
  });

  it('as composed is plain data, its bars parts of the longest', () => {
    const { sections } = composeDocument(withBody(lead, chart([bar('A', 8, 10, 12), bar('B', 2, 10, 12)])));
    const block = sections[0]?.blocks.find(({ type }) => type === 'chart');
    expect(JSON.parse(JSON.stringify(block))).toEqual(block);
    expect(block).toMatchObject({
      rows: [
        { type: 'bar', label: 'A', filled: 0.8, lacking: 0.2 },
        { type: 'bar', label: 'B', filled: 0.2, lacking: 0.8 },
      ],
    });
  });
});
