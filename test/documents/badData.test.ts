/** Bad data, kind by kind: a document of the right form with the right figures, or a refusal that says what to fill in and where. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { ReportKind } from '../../src/domain/programme';
import { reportKinds } from '../../src/domain/reports/officeWords';
import { reportGapText } from '../../src/text/reportGapText';
import { viReportGaps } from '../../src/text/viReportGaps';
import { build, documentOf, gapCodes, type ReportTabs, request, verify } from '../domain/reports/reportBook';
import { badBook, settings } from './badBook';
import { type DocxFile, readDocx } from './docxFile';
import { type Expected, formFaults } from './officialForm/formFaults';
import { visibleLines } from './programmes/visibleLines';

const letter = { kindName: null, numbered: true, placed: true, addressed: true, annexes: 1 };
const unnumbered = { ...letter, numbered: false, addressed: false, annexes: 0 };
/** Of documents made of the whole register. */
const expected: Readonly<Record<ReportKind, Expected>> = {
  registration_list: letter,
  registration_report: { ...letter, kindName: 'BÁO CÁO', annexes: 0 },
  reminder: { ...letter, annexes: 0 },
  review_sheet: { ...unnumbered, kindName: 'BIÊN BẢN', numbered: true, placed: false },
  award_proposal: { ...letter, kindName: 'TỜ TRÌNH' },
  yearly_report: { ...letter, kindName: 'BÁO CÁO' },
  introduction: letter,
  closing_report: { ...letter, kindName: 'BÁO CÁO' },
  communications_list: { ...unnumbered, kindName: 'DANH MỤC' },
};
const kinds = reportKinds.map(({ code }) => code);

async function fileOfKind(tabs: ReportTabs, kind: ReportKind): Promise<DocxFile> {
  const asked = request({ kind });
  expect(verify(tabs, asked).mismatches).toEqual([]);
  return readDocx(await renderDocx(composeDocument(documentOf(tabs, asked))));
}

/** The sentences of what stops a document. */
function refusal(tabs: ReportTabs, kind: ReportKind): string[] {
  const { document, gaps } = build(tabs, request({ kind }));
  expect(document).toBeNull();
  return gaps
    .filter(({ blocking }) => blocking)
    .map((gap) => {
      const { problem, remedy } = reportGapText(viReportGaps, gap);
      return `${problem} ${remedy}`;
    });
}

describe('no registrations', () => {
  const none = badBook(0);

  it.each<[ReportKind, string]>([
    [
      'registration_list',
      'Chưa có đăng ký nào được tính trong năm 2024. Kiểm tra cột Năm, Trạng thái ở tab Đăng ký; bấm Kiểm tra chỉ tiêu để biết dòng nào phải sửa.',
    ],
    [
      'review_sheet',
      'Năm 2024 chưa có đăng ký nào đang thẩm định hoặc đã kết luận. Chuyển đăng ký sang Đang thẩm định, hoặc chọn mã đăng ký.',
    ],
    [
      'award_proposal',
      'Năm 2024 chưa có đăng ký nào Đạt để đề nghị khen thưởng. Kết luận thẩm định trước, rồi ghi tab Đề nghị khen thưởng.',
    ],
    [
      'yearly_report',
      'Sổ chưa có số liệu nào của năm 2024. Kiểm tra lại năm đã chọn và cột Năm ở tab Đăng ký.',
    ],
    [
      'introduction',
      'Năm 2024 chưa có điển hình nào Đạt và được đồng ý công bố để giới thiệu. Kết luận thẩm định, xin ý kiến và ghi cột Đồng ý công bố ở tab Đăng ký.',
    ],
    [
      'closing_report',
      'Sổ chưa có số liệu nào của năm 2024. Kiểm tra lại năm đã chọn và cột Năm ở tab Đăng ký.',
    ],
    [
      'communications_list',
      'Tab Tuyên truyền chưa có hoạt động nào của năm 2024. Ghi hoạt động vào tab Tuyên truyền, kèm ngày.',
    ],
  ])('%s is refused', (kind, sentence) => {
    expect(refusal(none, kind)).toEqual([sentence]);
  });

  it.each<[ReportKind, string]>([
    [
      'registration_report',
      'Năm 2024, chưa có đơn vị nào trong 01 đơn vị được giao chỉ tiêu có đăng ký được tính.',
    ],
    ['reminder', '- Chưa có trường hợp đăng ký nào được tính; chỉ tiêu từ 02 đến 10 trường hợp.'],
  ])('%s tells of it', async (kind, line) => {
    const file = await fileOfKind(none, kind);
    expect(visibleLines(file)).toContain(line);
    expect(formFaults(file, expected[kind])).toEqual([]);
  });
});

describe('a unit with 400 registrations', () => {
  const many = badBook(400);
  const last = '400 | Mô hình số 400 | Mô hình | Trường Tiểu học Bình An |  | Được nhiều trường làm theo';

  it.each<[ReportKind, readonly string[]]>([
    ['registration_list', ['I | Trường Tiểu học Bình An (400 trường hợp)', last]],
    ['registration_report', ['1 | Trường Tiểu học Bình An | 400 | 0 | 0 | 400 | 02 | 10 | Vượt 390']],
    ['reminder', ['- Đã đăng ký 400 trường hợp, vượt 390 so với mức tối đa 10; phải rà soát, lựa chọn lại.']],
    [
      'review_sheet',
      [
        'Phòng Văn hóa - Xã hội tổ chức thẩm định 400 trường hợp, gồm 400 mô hình; kết quả: 400 đạt.',
        '1 | Mô hình số 1 | Trường Tiểu học Bình An | 01/01 | – | Đạt',
        '400 | Mô hình số 400 | Trường Tiểu học Bình An | 0/01 | – | Đạt',
      ],
    ],
    [
      'award_proposal',
      [
        '- Giấy khen: 400 mô hình.',
        '400 | Mô hình số 400 | Mô hình | Trường Tiểu học Bình An | Được nhiều trường làm theo | Giấy khen | ',
      ],
    ],
    ['yearly_report', ['I | Trường Tiểu học Bình An (400 trường hợp)', last]],
    ['introduction', [last]],
    ['closing_report', ['1 | Số trường hợp đăng ký | 400', last]],
    ['communications_list', ['1 | 05/02/2024 | Bài viết | Trang tin | Mô hình số 1 |  | ']],
  ])('%s holds them all', async (kind, lines) => {
    const file = await fileOfKind(many, kind);
    expect(visibleLines(file)).toEqual(expect.arrayContaining([...lines]));
    expect(formFaults(file, expected[kind])).toEqual([]);
  });
});

describe('names of 300 letters', () => {
  const long = `Tên ${'rất dài '.repeat(37)}`.trim();
  const sound = badBook(6, { position: long, movement: long, achievements: long });
  const tabs: ReportTabs = {
    ...sound,
    settings: settings.map(([key, value]) => {
      if (key === 'Tên viết tắt') return [key, value];
      return [key, key === 'Nơi nhận' ? `${long}; Lưu: VT` : long];
    }),
    units: [{ code: 'TH1', name: long, type: 'Trường TH' }],
    quotas: [{ code: 'Q1', appliesTo: 'Trường TH', min: 20, max: 30 }],
    registrations: (sound.registrations ?? []).map((row, index) => ({ ...row, name: `${long} ${index}` })),
  };

  it.each(kinds)('%s prints whole, in the right form', async (kind) => {
    const file = await fileOfKind(tabs, kind);
    const whole = file.paragraphs.filter(({ text }) => text.toLowerCase().includes(long.toLowerCase()));
    expect(whole.length).toBeGreaterThan(3);
    // In a narrow column it may fill half a page: such a row may go on on the next.
    expect(formFaults(file, expected[kind]).filter((fault) => fault !== 'row is split')).toEqual([]);
  });
});

describe('settings that are missing', () => {
  const short: ReportTabs = {
    ...badBook(1),
    settings: [['Cơ quan ban hành', 'Trường Thử']],
    bases: [],
  };
  const always = ['bases_missing', 'signatory_missing', 'recipients_missing'];
  const signing = ['authority_missing', 'place_missing'];

  it.each<[ReportKind, readonly string[]]>([
    ['registration_list', [...signing, 'addressee_missing', 'abbreviation_missing']],
    ['registration_report', [...signing, 'addressee_missing', 'abbreviation_missing']],
    // It goes to the school itself.
    ['reminder', [...signing, 'abbreviation_missing']],
    // One registration: a form, without number.
    ['review_sheet', signing],
    ['award_proposal', [...signing, 'addressee_missing', 'abbreviation_missing']],
    ['yearly_report', [...signing, 'addressee_missing', 'abbreviation_missing']],
    ['introduction', [...signing, 'addressee_missing', 'abbreviation_missing']],
    ['closing_report', [...signing, 'addressee_missing', 'abbreviation_missing']],
    ['communications_list', signing],
  ])('%s leaves room and says what to fill in', (kind, more) => {
    const { document, gaps } = build(short, request({ kind }));
    expect(document).not.toBeNull();
    expect(gapCodes(gaps).sort()).toEqual([...always, ...more].sort());
    for (const gap of gaps) expect(reportGapText(viReportGaps, gap).remedy).toMatch(/tab (Cấu hình|Căn cứ)/u);
  });

  it.each(kinds)('%s is refused without the body that issues it', (kind) => {
    expect(refusal({ ...badBook(3), settings: [] }, kind)).toEqual([
      'Chưa có tên cơ quan ban hành văn bản. Ghi mục “Cơ quan ban hành” ở tab Cấu hình.',
    ]);
  });
});

describe('pupils who have not agreed to be named', () => {
  const tabs = badBook(3, {
    kind: 'Cá nhân',
    role: 'Học sinh',
    name: 'Đỗ Thị Ước Mẫu',
    position: 'Học sinh lớp 4A, Trường Tiểu học Bình An',
    consent: 'Chưa hỏi',
  });
  // Three of one name are one.
  const pupils: ReportTabs = {
    ...tabs,
    registrations: (tabs.registrations ?? []).map((row, index) => ({
      ...row,
      name: `${row.name} ${'ABC'.charAt(index)}`,
    })),
  };

  it.each(kinds.filter((kind) => kind !== 'introduction' && kind !== 'reminder'))(
    '%s names them by initials, counts them, and says nothing else of them',
    async (kind) => {
      const file = await fileOfKind(pupils, kind);
      const text = visibleLines(file).join('\n');
      expect(text).not.toMatch(/Ước|lớp 4A|Được nhiều trường/u);
      const named = kind === 'registration_report' ? [] : ['Đ.T.Ư.M.A.'];
      expect(text.match(/Đ\.T\.Ư\.M\.A\./gu) ?? []).toEqual(named);
      expect(formFaults(file, expected[kind])).toEqual([]);
    },
  );

  it('introduction is refused, and says whom to ask', () => {
    expect(refusal(pupils, 'introduction')).toEqual([
      'Năm 2024 chưa có điển hình nào Đạt và được đồng ý công bố để giới thiệu. Kết luận thẩm định, xin ý kiến và ghi cột Đồng ý công bố ở tab Đăng ký.',
    ]);
  });
});
