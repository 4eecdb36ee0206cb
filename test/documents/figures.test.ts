/** Figures lead back to rows, and a legal base is cited as the rules want. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSentence } from '../../src/domain/documents/citation';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { ComposedRun } from '../../src/domain/documents/composedDocument';
import { documentGaps } from '../../src/domain/documents/documentGaps';
import { documentKinds } from '../../src/domain/documents/documentKinds';
import { codeRanges, figuresOf } from '../../src/domain/documents/figures';
import type { OfficialDocument } from '../../src/domain/documents/officialDocument';
import { sourceAnnex, withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { counted, letter, minutes, registrationCodes, report, submission } from './samples';

const twice = counted('same', 'Số đăng ký', registrationCodes(1, 2));
const withTwo: OfficialDocument = {
  ...letter,
  body: [
    { type: 'paragraph', content: ['Có ', twice, ' đăng ký, và lại ', twice, '.'] },
    {
      type: 'table',
      columns: [
        { header: 'Nội dung', width: 20 },
        { header: 'Số', width: 10 },
      ],
      rows: [
        { type: 'group', title: counted('group', 'Trong nhóm', []) },
        { type: 'total', label: 'Cộng', cells: [counted('total', 'Tổng', ['A'])] },
      ],
    },
  ],
  annexes: [
    {
      title: 'Phụ',
      orientation: 'portrait',
      body: [{ type: 'bullet', content: counted('annex', 'Ở phụ lục', ['B']) }],
    },
  ],
};

describe('figuresOf', () => {
  it('gives every figure once, in the order of the pages', () => {
    expect(figuresOf(withTwo).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'same 02',
      'group 0',
      'total 01',
      'annex 01',
    ]);
  });
});

describe('a cell no column is there for', () => {
  it('is neither printed nor a figure', () => {
    const [lost, kept] = ['lost', 'kept'].map((id) => counted(id, id, ['A']));
    const body: OfficialDocument['body'] = [
      {
        type: 'table',
        columns: [{ header: 'Số', width: 10 }],
        rows: [
          { type: 'item', cells: [kept ?? '', lost ?? ''] },
          { type: 'total', label: 'Cộng', cells: [lost ?? ''] },
        ],
      },
    ];
    expect(figuresOf({ body, annexes: [] }).map(({ id }) => id)).toEqual(['kept']);
    expect(runsOf({ ...letter, body }).flatMap(({ figure }) => figure ?? [])).toEqual([1]);
  });
});

describe('codeRanges', () => {
  const ranges = (codes: readonly string[]) =>
    codeRanges(codes).map(({ first, last, count }) => (count === 1 ? first : `${first}…${last} (${count})`));

  it.each([
    [[], []],
    [['ĐK-2024-001'], ['ĐK-2024-001']],
    [
      ['ĐK-2024-001', 'ĐK-2024-002'],
      ['ĐK-2024-001', 'ĐK-2024-002'],
    ],
    [['ĐK-2024-001', 'ĐK-2024-002', 'ĐK-2024-003'], ['ĐK-2024-001…ĐK-2024-003 (3)']],
    [
      ['ĐK-2024-009', 'ĐK-2024-010', 'ĐK-2024-011', 'ĐK-2024-013'],
      ['ĐK-2024-009…ĐK-2024-011 (3)', 'ĐK-2024-013'],
    ],
    // Another year, another length, another order: not one run.
    [
      ['ĐK-2023-999', 'ĐK-2024-1000', 'ĐK-2024-1001'],
      ['ĐK-2023-999', 'ĐK-2024-1000', 'ĐK-2024-1001'],
    ],
    [
      ['A9', 'A10', 'A11'],
      ['A9', 'A10', 'A11'],
    ],
    [
      ['A3', 'A2', 'A1'],
      ['A3', 'A2', 'A1'],
    ],
    [
      ['A1', 'A1', 'A2'],
      ['A1', 'A1', 'A2'],
    ],
    [
      ['không mã', '', 'XA01'],
      ['không mã', '', 'XA01'],
    ],
  ])('%j', (codes, expected) => {
    expect(ranges(codes)).toEqual(expected);
  });

  it('loses no code and adds none', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, (given) => {
        const codes = [...given]
          .sort((a, b) => a - b)
          .map((number) => `ĐK-${String(number).padStart(3, '0')}`);
        const again = codeRanges(codes).flatMap(({ first, count }) => {
          const from = Number(first.slice(3));
          return Array.from({ length: count }, (_, index) => `ĐK-${String(from + index).padStart(3, '0')}`);
        });
        expect(again).toEqual(codes);
      }),
    );
  });
});

function runsOf(document: OfficialDocument): ComposedRun[] {
  return composeDocument(document).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'line') return block.runs;
      if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
      return [];
    }),
  );
}

describe('withSourceAnnex', () => {
  it('names each figure, its value, its tab and its rows', () => {
    const annex = sourceAnnex(withTwo);
    const [table] = annex?.body ?? [];
    const rows = table?.type === 'table' ? table.rows : [];
    expect(annex?.title).toBe('Nguồn số liệu');
    expect(rows.map((row) => (row.type === 'item' ? row.cells : []))).toEqual([
      ['Số đăng ký', { type: 'link', figure: 'same', text: '02' }, 'Đăng ký', 'ĐK-2024-001; ĐK-2024-002'],
      ['Tổng', { type: 'link', figure: 'total', text: '01' }, 'Đăng ký', 'A'],
      ['Ở phụ lục', { type: 'link', figure: 'annex', text: '01' }, 'Đăng ký', 'B'],
      ['Các số liệu khác, đều bằng 0', '0', 'Đăng ký', 'Không có dòng nào'],
    ]);
  });

  it('marks each figure where it is printed first, and every link leads to a mark', () => {
    const runs = runsOf(withSourceAnnex(withTwo));
    expect(runs.flatMap(({ figure }) => figure ?? [])).toEqual([1, 2, 3, 4]);
    // The second is nought: nothing was counted.
    expect(runs.flatMap(({ link }) => link ?? [])).toEqual([1, 3, 4]);
    expect(runs.filter(({ text }) => text === '02').map(({ figure }) => figure)).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it('leaves a document without figures as it is', () => {
    expect(withSourceAnnex(minutes)).toBe(minutes);
  });

  it('prints a link to a figure that is not there as plain text', () => {
    const body = [{ type: 'paragraph', content: { type: 'link', figure: 'none', text: '05' } }] as const;
    expect(runsOf({ ...letter, body })).toContainEqual({ text: '05./.' });
  });
});

describe('annexes', () => {
  const heads = (document: OfficialDocument) =>
    composeDocument(document)
      .sections.slice(1)
      .map(({ blocks }) =>
        blocks.slice(0, 3).map((block) => (block.type === 'line' ? block.runs[0]?.text : block.type)),
      );

  it('are numbered when there are two and more, and say what they belong to', () => {
    const note =
      '(Kèm theo Tờ trình số 123/TTr-GDĐT ngày 20 tháng 10 năm 2024 của Phòng Giáo dục và Đào tạo)';
    expect(heads(submission)).toEqual([
      ['Phụ lục I', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', note],
      ['Phụ lục II', 'DANH SÁCH TẬP THỂ LAO ĐỘNG', note],
    ]);
  });

  it('have no number when there is one, and the document itself may have none', () => {
    const list = { ...submission, kind: documentKinds.list, annexes: submission.annexes.slice(0, 1) };
    expect(heads({ ...list, header: { ...list.header, symbol: null } })).toEqual([
      [
        'Phụ lục',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
        '(Kèm theo Danh sách ngày 20 tháng 10 năm 2024 của Phòng Giáo dục và Đào tạo)',
      ],
    ]);
  });
});

describe('baseSentence', () => {
  const date = { year: 2022, month: 5, day: 10 };
  it.each([
    [
      {
        number: '72/KH-UBND',
        date,
        issuer: 'Ủy ban nhân dân huyện Văn Giang',
        title: 'Phát hiện, bồi dưỡng.',
      },
      'Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của Ủy ban nhân dân huyện Văn Giang về phát hiện, bồi dưỡng',
    ],
    [
      { number: '06/2022/QH15', date, issuer: 'Quốc hội', title: 'Luật Thi đua, khen thưởng' },
      'Căn cứ Luật Thi đua, khen thưởng ngày 10 tháng 5 năm 2022',
    ],
    [
      { number: '05-CT/TW', date: null, issuer: 'Bộ Chính trị', title: 'Về đẩy mạnh học tập' },
      'Căn cứ Chỉ thị số 05-CT/TW của Bộ Chính trị về đẩy mạnh học tập',
    ],
    [
      { number: '316 /PGDDĐT', date, issuer: '', title: 'v/v đăng ký điển hình' },
      'Căn cứ Công văn số 316 /PGDDĐT ngày 10 tháng 5 năm 2022 về đăng ký điển hình',
    ],
    [
      { number: '30/2020/NĐ-CP', date, issuer: 'Chính phủ', title: 'Công tác văn thư' },
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 10 tháng 5 năm 2022 của Chính phủ về công tác văn thư',
    ],
    [
      { number: '12/QĐ-UBND', date: null, issuer: '', title: 'Hồ Chí Minh toàn tập' },
      'Căn cứ Quyết định số 12/QĐ-UBND về Hồ Chí Minh toàn tập',
    ],
    [
      { number: '12/QĐ-UBND', date: null, issuer: '', title: 'HĐND các cấp' },
      'Căn cứ Quyết định số 12/QĐ-UBND về HĐND các cấp',
    ],
    [{ number: 'Nghị quyết Đại hội', date: null, issuer: '', title: '' }, 'Căn cứ Nghị quyết Đại hội'],
    [
      {
        number: 'Nghị quyết Đại hội Đảng bộ xã Cửu Cao',
        date: null,
        issuer: 'Đảng bộ xã Cửu Cao',
        title: '',
      },
      'Căn cứ Nghị quyết Đại hội Đảng bộ xã Cửu Cao',
    ],
  ])('%j', (base, sentence) => {
    expect(baseSentence(base)).toBe(sentence);
  });
});

describe('documentGaps', () => {
  it('finds nothing missing in a whole document', () => {
    expect(documentGaps(report)).toEqual([]);
    expect(documentGaps({ ...submission, addressees: ['Sở Nội vụ'] })).toEqual([]);
  });

  it('names what is missing, from the top of the page to its foot', () => {
    const bare: OfficialDocument = {
      ...report,
      header: {
        ...report.header,
        issuer: ' ',
        number: null,
        place: '',
        date: { year: 2024, month: 1, day: null },
      },
      subject: '\u200b',
      addressees: [' '],
      body: [],
      signature: { lines: [{ prefix: 'TM.', title: ' ' }], name: null },
    };
    expect(documentGaps(bare)).toEqual([
      'issuer_missing',
      'number_missing',
      'place_missing',
      'date_missing',
      'subject_missing',
      'addressee_missing',
      'body_missing',
      'authority_missing',
      'signatory_missing',
    ]);
  });

  it('asks for no number, place or addressee where the kind has none, and for both signatures', () => {
    const header = { ...minutes.header, symbol: null };
    expect(documentGaps({ ...minutes, header, addressees: [] })).toEqual([]);
    expect(documentGaps({ ...minutes, header, secondSignature: { lines: [], name: '' } })).toEqual([
      'authority_missing',
      'signatory_missing',
    ]);
  });
});
