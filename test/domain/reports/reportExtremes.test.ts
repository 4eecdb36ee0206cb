/** Registers that are too large, too long or too dirty: a correct document, or a refusal that says why. */
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../src/domain/documents/composeDocument';
import { figuresOf, inlinesOf } from '../../../src/domain/documents/figures';
import { withSourceAnnex } from '../../../src/domain/documents/sourceAnnex';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import type { Cell } from '../../../src/domain/tables/cell';
import { vanGiang } from '../../../src/programmes/vanGiang';
import { blockLines, modelLines, plain } from './modelText';
import { programmeGrids } from './programmeBook';
import { build, documentOf, gapCodes, type ReportTabs, request, verify } from './reportBook';
import { vanGiangGrids, vanGiangOffice, vanGiangRegistrations, vanGiangTabs } from './vanGiangBook';

const settings = [
  ['Cơ quan ban hành', 'UBND xã Bình An'],
  ['Tên viết tắt', 'UBND'],
] as const;

const unit = { code: 'TH1', name: 'Trường Tiểu học Bình An', type: 'Trường TH' };
const quota = { code: 'Q1', appliesTo: 'Trường TH', min: 2, max: 10, dueDate: '10/01' };

function rows(count: number, line: Readonly<Record<string, Cell>> = {}) {
  return Array.from({ length: count }, (_, index) => ({
    id: `ĐK-2024-${String(index + 1).padStart(4, '0')}`,
    year: 2024,
    unit: 'TH1',
    kind: 'Mô hình',
    name: `Mô hình số ${index + 1}`,
    sentDate: '05/01/2024',
    status: 'Đạt',
    ...line,
  }));
}

describe('a unit with 400 registrations', () => {
  const tabs: ReportTabs = { settings, units: [unit], quotas: [quota], registrations: rows(400) };

  it('has them all on the list, in the order of their numbers', () => {
    const asked = request({ kind: 'registration_list' });
    const lines = modelLines(documentOf(tabs, asked));
    expect(lines).toContain('== Trường Tiểu học Bình An (400 trường hợp)');
    const names = lines.slice(-400).map((line) => line.split(' | ')[0]);
    expect(names).toEqual(Array.from({ length: 400 }, (_, index) => `Mô hình số ${index + 1}`));
    expect(verify(tabs, asked)).toMatchObject({ mismatches: [] });
  });

  it('is told by how many it is over', () => {
    const lines = modelLines(documentOf(tabs, request({ kind: 'reminder' })));
    expect(lines).toContain(
      '- Đã đăng ký 400 trường hợp, vượt 390 so với mức tối đa 10; phải rà soát, lựa chọn lại.',
    );
  });

  it('parts thousands by points', () => {
    const many: ReportTabs = {
      ...tabs,
      communications: [{ date: '05/02/2024', form: 'Bài viết', count: 901_234 }],
    };
    const lines = modelLines(documentOf(many, request({ kind: 'communications_list' })));
    expect(lines.join('\n')).toContain('Tổng số lượt: 901.234.');
    expect(verify(many, request({ kind: 'communications_list' })).mismatches).toEqual([]);
  });
});

describe('a list of 3,000', () => {
  const units = Array.from({ length: 30 }, (_, index) => ({
    code: `TH${index}`,
    name: `Trường Tiểu học số ${index + 1}`,
    type: 'Trường TH',
  }));
  const registrations = rows(3000).map((row, index) => ({ ...row, unit: `TH${index % 30}` }));
  const tabs: ReportTabs = { settings, units, quotas: [quota], registrations };

  it('stands under its 30 units in the order of their numbers, and every figure agrees', () => {
    const asked = request({ kind: 'registration_list' });
    const groups = modelLines(documentOf(tabs, asked)).filter((line) => line.startsWith('=='));
    expect(groups).toEqual(
      Array.from({ length: 30 }, (_, index) => `== Trường Tiểu học số ${index + 1} (100 trường hợp)`),
    );
    const { matched, total } = verify(tabs, asked);
    // 30 units, all in all, the units themselves and the one kind there is.
    expect([matched, total]).toEqual([33, 33]);
  });

  it('names no unit in a sentence that too many would fill', () => {
    const lines = modelLines(documentOf(tabs, request({ kind: 'registration_report' })));
    expect(lines).toContain('- Đăng ký vượt: 30 đơn vị (xem Bảng 1).');
  });
});

describe('long and dirty cells', () => {
  const longName = `Mô hình ${'rất dài '.repeat(40)}`.trim();
  const dirt: readonly Cell[] = [
    longName,
    'x'.repeat(50_000),
    '=HYPERLINK("http://example.com")',
    '  Nhiều \u00a0 dòng\n\tlệch\u200b ',
    'Tổ Toán'.normalize('NFD'),
    '\ud800 nửa chữ',
    12,
  ];
  const tabs: ReportTabs = {
    settings: [...settings, ['Địa danh', 'x'.repeat(50_000)], ['Quyền hạn ký', '#N/A']],
    units: [unit, { code: '', name: '', type: '' }, { code: 'B', name: 'Đơn vị lạ', type: 'Hội' }],
    quotas: [quota],
    registrations: dirt.map((name, index) => ({
      ...rows(7)[index],
      name,
      achievements: name,
      position: name,
    })),
    nurture: [{ registration: 'ĐK-2024-0001', support: 'x'.repeat(50_000) }],
    communications: dirt.map((channel) => ({
      date: '#REF!',
      form: channel,
      channel,
      registration: 'ĐK-2024-0001',
    })),
    inspections: dirt.map((subject) => ({ date: '05/02/2024', unit: 'TH1', subject, type: 'Vướng mắc' })),
    reviews: [{ registration: 'ĐK-2024-0001', criterion: '#N/A', verdict: 'Đạt' }],
    criteria: [{ code: 'A', label: 'x'.repeat(1000), appliesTo: 'Chung' }],
  };

  it.each(reportKinds.map(({ code }) => code))('are printed by %s, or it is refused', (kind) => {
    const asked = request({ kind });
    const { document, gaps } = build(tabs, asked);
    if (document === null) {
      expect(gaps.some(({ blocking }) => blocking)).toBe(true);
      return;
    }
    expect(verify(tabs, asked).mismatches).toEqual([]);
    expect(composeDocument(withSourceAnnex(document)).sections.length).toBeGreaterThan(0);
  });

  it('keep every name whole', () => {
    const text = modelLines(documentOf(tabs, request({ kind: 'registration_list' }))).join('\n');
    expect(text).toContain(longName);
    expect(text).toContain('=HYPERLINK("http://example.com") | Mô hình');
  });
});

describe('what stands beside figures', () => {
  it.each(reportKinds.map(({ code }) => code))('holds no bare count in %s', (kind) => {
    const document = documentOf(vanGiangGrids, request({ kind }));
    const blocks = [document.body, ...document.annexes.map(({ body }) => body)].flat();
    const tables = blocks.filter((block) => block.type === 'table');
    // A number alone in a cell is a figure, but for the counts of the communications list, which are cells themselves.
    const bare = tables.flatMap(({ rows: own }) =>
      own
        .flatMap((row) => (row.type === 'group' ? [] : row.cells))
        .filter((cell) => typeof cell === 'string' && /^[\d.]+$/.test(cell)),
    );
    expect(bare).toEqual(kind === 'communications_list' ? ['1.250'] : []);
    // In sentences of our own, numbers in strings are years, dates and numbers of documents.
    const loose = blocks
      .filter((block) => block.type === 'paragraph' || block.type === 'bullet')
      .flatMap(({ content }) => inlinesOf(content).filter((piece) => typeof piece === 'string'))
      .map((text) => plain(text).replace(/(ngày|tháng|năm|giai đoạn|ĐK-2024-|VG-|mã|số) ?[\d-]+/giu, ''));
    expect(loose.filter((text) => /\d/.test(text))).toEqual([]);
    expect(figuresOf(document).length).toBeGreaterThan(1);
  });

  it('has no blank paragraph and no cell beyond its columns', () => {
    for (const { code } of reportKinds) {
      const document = documentOf(vanGiangGrids, request({ kind: code }));
      for (const block of [document.body, ...document.annexes.map(({ body }) => body)].flat()) {
        expect(blockLines(block).filter((line) => line.trim() === '' || line === '- ')).toEqual([]);
        if (block.type !== 'table') continue;
        for (const row of block.rows) {
          if (row.type === 'item') expect(row.cells).toHaveLength(block.columns.length);
        }
      }
    }
  });
});

it('tells gaps that stop a document before those that do not', () => {
  // Of the two of the cluster one is of a kind that does not count; the other is gone.
  const registrations = vanGiangRegistrations.filter(({ id }) => id !== 'ĐK-2024-013');
  const tabs = programmeGrids(vanGiang, 2024, vanGiangOffice, { ...vanGiangTabs, registrations });
  const { gaps } = build(tabs, request({ kind: 'registration_list', unit: 'CUM1' }));
  expect(gapCodes(gaps)).toEqual(['!nothing_registered', 'rows_not_counted']);
});
