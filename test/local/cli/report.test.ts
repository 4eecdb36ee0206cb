/** `report` fills documents from a register: what stands in the file, what is said beside it, and what is refused. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRows } from '../../../local/sample/sampleRows';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { registerChanges } from '../../../src/commands/registerChanges';
import { vanGiang } from '../../../src/programmes/vanGiang';
import { readDocx } from '../../documents/docxFile';
import { reportGrids } from '../../domain/reports/reportBook';
import { vanGiangGrids } from '../../domain/reports/vanGiangBook';
import { changeSetGrid } from '../../fixtures/changeSetGrids';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { guongSang, type Outcome, temporaryFolder } from './guongSang';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const office = [
  ['Cơ quan chủ quản', 'UBND huyện Văn Giang'],
  ['Cơ quan ban hành', 'Phòng Nội vụ'],
  ['Tên viết tắt', 'PNV'],
  ['Địa danh', 'Văn Giang'],
  ['Người ký', 'Lê Minh Thuận'],
  ['Quyền hạn ký', 'TRƯỞNG PHÒNG'],
];

beforeAll(async () => {
  const nothing = {
    settings: null,
    units: null,
    quotas: null,
    criteria: null,
    milestones: null,
    bases: null,
  };
  const made = registerChanges(vanGiang, 2024, nothing);
  const sample = {
    ...sampleRows,
    quotas: changeSetGrid(made, 'quotas'),
    criteria: changeSetGrid(made, 'criteria'),
    bases: changeSetGrid(made, 'bases'),
  };
  const settings = changeSetGrid(made, 'settings');
  writeFileSync(
    at('mau.xlsx'),
    await writeXlsx(gridsDocument({ ...sample, settings: [...settings, ...office] })),
  );
  writeFileSync(at('chua-ghi.xlsx'), await writeXlsx(gridsDocument({ ...sample, settings })));
  writeFileSync(at('so.xlsx'), await writeXlsx(gridsDocument(vanGiangGrids)));
  const plain = reportGrids({ settings: [['Cơ quan ban hành', 'Trường Thử']] });
  writeFileSync(at('trong.xlsx'), await writeXlsx(gridsDocument(plain)));
});

function report(file: string, ...words: string[]): Outcome {
  return guongSang('report', at(file), ...words);
}

function textOf(file: string): string[] {
  return readDocx(readFileSync(at(file))).paragraphs.map(({ text }) => text);
}

describe('a document', () => {
  test('of the sample register holds its figures, and what is to be settled is said', () => {
    const { code, out, error } = report(
      'mau.xlsx',
      ...['--kind', 'tong-hop', '--year', '2024', '--date', '2024-02-20', '--out', at('th.docx')],
    );
    expect([code, error]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Báo cáo tổng hợp đăng ký, năm 2024. Khớp 165/165 số liệu.',
      `Đã ghi tệp ${at('th.docx')}.`,
      'Cần xem lại trước khi ký:',
    ]);
    expect(lines.slice(3)).toEqual([
      expect.stringMatching(
        /^ {2}1\. Các đăng ký chưa được tính vì trùng, .*: ĐK-2024-046; .* Bấm Kiểm tra chỉ tiêu/,
      ),
      '  2. Văn bản chưa có số. Ghi số khi lập văn bản, hoặc để trống cho văn thư ghi tay.',
    ]);
    const text = textOf('th.docx');
    expect(text.slice(0, 8)).toEqual([
      'UBND HUYỆN VĂN GIANG',
      'PHÒNG NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      expect.stringMatching(/^Số:\s+\/BC-PNV$/),
      'Văn Giang, ngày 20 tháng 02 năm 2024',
      'BÁO CÁO',
      'Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024',
    ]);
    expect(text).toContain(
      'Năm 2024, có 19/22 đơn vị được giao chỉ tiêu đã đăng ký với tổng số 130 trường hợp được tính, gồm 31 mô hình, 44 tập thể và 55 cá nhân.',
    );
    expect(text).toContain('- Đạt chỉ tiêu: 12/22 đơn vị, đạt tỷ lệ 54,5%.');
    expect(text[text.length - 1]).toBe('Lê Minh Thuận');
  });

  test('is the same, byte for byte, when nothing has changed, and what stood there is kept', () => {
    const words = ['--kind', 'to-trinh', '--year', '2024', '--number', '7', '--date', '2024-02-20', '--out'];
    expect(report('so.xlsx', ...words, at('a.docx')).code).toBe(0);
    expect(report('so.xlsx', ...words, at('b.docx')).code).toBe(0);
    const first = readFileSync(at('a.docx'));
    expect(first.equals(readFileSync(at('b.docx')))).toBe(true);
    writeFileSync(at('b.docx'), 'Sửa tay');
    const again = report('so.xlsx', ...words, at('b.docx'));
    const kept = readdirSync(folder).filter((name) => name.startsWith('b.truoc-'));
    expect(kept).toEqual([expect.stringMatching(/^b\.truoc-\d{8}-\d{6}\.docx$/)]);
    expect(again.out).toContain(`; bản trước giữ ở ${at(kept[0] as string)}.`);
    expect(readFileSync(at(kept[0] as string), 'utf8')).toBe('Sửa tay');
    expect(readFileSync(at('b.docx')).equals(first)).toBe(true);
    expect(textOf('b.docx')).toContain('Số: 07/TTr-NV');
  });

  test('bears the day it is in Việt Nam unless another is given', () => {
    const today = (): string =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const inWords = (iso: string): string => {
      const [year, month = '', day] = iso.split('-');
      return `Văn Giang, ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
    };
    const before = today();
    report('so.xlsx', '--kind', 'tuyen-truyen', '--year', '2024', '--out', at('nay.docx'));
    // Midnight may lie between.
    expect([inWords(before), inWords(today())]).toContain(textOf('nay.docx')[4]);
  });

  test('prints the rows behind its figures only when asked', () => {
    const words = ['--kind', 'danh-sach', '--year', '2024', '--unit', 'xa02', '--out'];
    expect(report('so.xlsx', ...words, at('ds.docx')).code).toBe(0);
    expect(textOf('ds.docx').join(' ')).not.toContain('ĐK-2024-011');
    expect(report('so.xlsx', ...words, at('ds-nguon.docx'), '--sources').code).toBe(0);
    const text = textOf('ds-nguon.docx');
    expect(text.slice(text.indexOf('NGUỒN SỐ LIỆU') + 2).slice(5, 10)).toEqual([
      '1',
      'Số trường hợp đăng ký; Xã Phụng Công; năm 2024',
      '02',
      'Đăng ký',
      'ĐK-2024-011; ĐK-2024-012',
    ]);
  });

  test('of chosen registrations is about these alone', () => {
    const words = ['--kind', 'tham-dinh', '--year', '2024', '--out', at('td.docx')];
    const people = ['--chair', 'Đào Văn Thử', '--secretary', 'Hồ Thị Thử'];
    expect(report('so.xlsx', ...words, '--ids', 'ĐK-2024-001; đk-2024-003', ...people).code).toBe(0);
    const text = textOf('td.docx');
    expect(text.filter((line) => /^(Camera|Thôn Hạ|Nguyễn Thị Lan)/.test(line))).toEqual([
      'Camera an ninh do dân góp',
      'Nguyễn Thị Lan',
    ]);
    expect(text.slice(text.indexOf('THƯ KÝ')).slice(0, 4)).toEqual([
      'THƯ KÝ',
      'Hồ Thị Thử',
      'CHỦ TRÌ',
      'Đào Văn Thử',
    ]);
  });

  test.each([
    ['closing_report', 'Báo cáo sơ kết, tổng kết'],
    ['Danh mục tuyên truyền', 'Danh mục tuyên truyền'],
    ['danh muc tuyen truyen', 'Danh mục tuyên truyền'],
    ['TONG-KET', 'Báo cáo sơ kết, tổng kết'],
  ])('of a period is asked for as %s', (kind, name) => {
    const words = ['--kind', kind, '--from', '2023', '--to', '2024', '--out', at('gd.docx')];
    const { code, out } = report('so.xlsx', ...words);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${name}, giai đoạn 2023-2024\\. Khớp (\\d+)/\\1 số liệu\\.`));
  });

  test('is spoken of in English with --lang en, and stays Vietnamese itself', () => {
    const words = ['--kind', 'tong-hop', '--year', '2024', '--lang', 'en', '--out', at('en.docx')];
    const { out } = report('so.xlsx', ...words);
    expect(out).toMatch(
      /^Báo cáo tổng hợp đăng ký, 2024\. Figures agree (\d+)\/\1\.\nWrote .*en\.docx\.\nTo look/,
    );
    expect(out).toContain('The document has no number.');
    expect(textOf('en.docx')).toContain('BÁO CÁO');
  });
});

describe('--each', () => {
  test('writes a letter to each unit that lacks something, numbered on, with only what it lacks', () => {
    const words = ['--kind', 'don-doc', '--year', '2024', '--date', '2024-02-20', '--number', '9'];
    const { code, out, error } = report('so.xlsx', ...words, '--each', at('thu'));
    expect([code, error]).toEqual([0, '']);
    expect(readdirSync(at('thu')).sort()).toEqual([
      'don-doc-2024-CQ01.docx',
      'don-doc-2024-CUM1.docx',
      'don-doc-2024-XA02.docx',
    ]);
    expect(out).toContain('Xã Phụng Công (số 9). Khớp');
    expect(out).toContain('Hội Liên hiệp Phụ nữ huyện (số 11). Khớp');
    expect(out).toContain(`Đã lập 3 công văn trong thư mục ${at('thu')}.`);
    const letter = textOf('thu/don-doc-2024-XA02.docx');
    expect(letter).toContain('Số: 09/NV-TĐ');
    expect(letter).toContain('- Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09.');
    expect(letter.join(' ')).not.toContain('Phụ nữ');
    expect(textOf('thu/don-doc-2024-CUM1.docx')).toContain('Số: 10/NV-TĐ');
  });
});

describe('--list', () => {
  const ids = (out: string): string[] =>
    out.split('\n').flatMap((line) => /^(\S+) {2,}/.exec(line)?.[1] ?? []);

  test('names the nine documents', () => {
    const { code, out } = guongSang('report', '--list');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'danh-sach     Danh sách đăng ký',
      'tong-hop      Báo cáo tổng hợp đăng ký',
      'don-doc       Công văn đôn đốc',
      'tham-dinh     Phiếu thẩm định',
      'to-trinh      Tờ trình đề nghị khen thưởng',
      'ket-qua-nam   Báo cáo kết quả hằng năm',
      'gioi-thieu    Công văn giới thiệu điển hình',
      'tong-ket      Báo cáo sơ kết, tổng kết',
      'tuyen-truyen  Danh mục tuyên truyền',
    ]);
  });

  test('with a register names those it uses', () => {
    const { code, out } = guongSang('report', '--list', at('mau.xlsx'));
    expect(code).toBe(0);
    expect(ids(out)).toEqual([
      ...['danh-sach', 'tong-hop', 'don-doc', 'tham-dinh', 'to-trinh', 'tong-ket', 'tuyen-truyen'],
    ]);
  });

  test('with a register that does not say names all, and says so', () => {
    const { out } = guongSang('report', '--list', at('trong.xlsx'));
    expect(ids(out)).toHaveLength(9);
    expect(out).toContain('Sổ chưa ghi mục “Báo cáo sử dụng”');
  });
});

describe('code 2, one sentence, and no file', () => {
  const year = ['--year', '2024'];
  const out = ['--out', at('khong.docx')];

  test.each<[string, string, string[], RegExp]>([
    [
      'the register has no issuing body',
      'chua-ghi.xlsx',
      ['--kind', 'tong-hop', ...year, ...out],
      /^Chưa có tên cơ quan ban hành văn bản\. Ghi mục “Cơ quan ban hành” ở tab Cấu hình\.$/,
    ],
    [
      'nobody is registered',
      'trong.xlsx',
      ['--kind', 'danh-sach', ...year, ...out],
      /^Chưa có đăng ký nào được tính trong năm 2024\./,
    ],
    ['no such file', 'khong-co.xlsx', ['--kind', 'tong-hop', ...year, ...out], /^Không có tệp /],
    [
      '--each into a file',
      'so.xlsx',
      ['--kind', 'don-doc', ...year, '--each', at('so.xlsx')],
      /là một tệp, không phải thư mục\.$/,
    ],
    [
      'several years of a document about one',
      'so.xlsx',
      ['--kind', 'don-doc', '--from', '2023', '--to', '2024', ...out],
      /^Văn bản này chỉ lập cho một năm/,
    ],
    [
      'an unknown unit',
      'so.xlsx',
      ['--kind', 'danh-sach', ...year, '--unit', 'Xã Không Có', ...out],
      /^Không xác định được đơn vị “Xã Không Có”/,
    ],
    [
      'an unknown code',
      'so.xlsx',
      ['--kind', 'tham-dinh', ...year, '--ids', 'ĐK-2024-999', ...out],
      /^Không có mã đăng ký ĐK-2024-999/,
    ],
  ])('%s', (_what, file, words, sentence) => {
    const before = readdirSync(folder);
    const { code, out: said, error } = report(file, ...words);
    expect([code, said]).toEqual([2, '']);
    expect(error.trimEnd()).toMatch(sentence);
    expect(error.trimEnd()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(before);
  });
});
