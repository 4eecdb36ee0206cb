/**
 * A sixth programme runs its whole cycle, made both ways: as one data file and one line in the list, built into the
 * add-on; and as rows typed into a blank register of the add-on as it is. Every figure here was counted by hand.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBundle, projectRoot, writeBundle } from '../../../scripts/bundle';
import { type TableKey, tables } from '../../../src/domain/tables/tables';
import { typedRows } from '../../fixtures/sixthProgrammeTyped';
import { playBinhAn } from './sixthStory';
import { agree, type Office, openOffice } from './support/office';
import { section } from './support/shownLines';

type Story = ReturnType<typeof playBinhAn>;

const scratch = path.join(projectRoot, '.cache');
const dataFile = path.join(projectRoot, 'test/fixtures/sixthProgramme.ts');
let folder = '';
let asData: Story;
let asTyped: Story;
let offices: { readonly data: Office; readonly typed: Office };
let created: string | undefined;

/** The sources with the programme among them: its file, and the two places of one line each in the list. */
async function builtWithSixth(): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  folder = mkdtempSync(path.join(scratch, 'sixth-'));
  cpSync(path.join(projectRoot, 'src'), path.join(folder, 'src'), { recursive: true });
  const programmes = path.join(folder, 'src/programmes');
  const file = readFileSync(dataFile, 'utf8');
  writeFileSync(
    path.join(programmes, 'binhAn.ts'),
    replaced(file, [
      ['../../src/domain/programme', '../domain/programme'],
      ['../../src/programmes/tableRows', './tableRows'],
    ]),
  );
  const index = path.join(programmes, 'index.ts');
  writeFileSync(
    index,
    replaced(readFileSync(index, 'utf8'), [
      [
        "import { blank } from './blank';",
        "import { sixthProgramme } from './binhAn';\nimport { blank } from './blank';",
      ],
      [', blank]', ', sixthProgramme, blank]'],
    ]),
  );
  const build = path.join(folder, 'build');
  const entry = path.relative(projectRoot, path.join(folder, 'src/main.ts'));
  await writeBundle(await buildBundle({ entry, sidebars: 'src/sidebar' }), build);
  return build;
}

function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((result, [from, to]) => {
    if (result.split(from).length !== 2) throw new Error(`not once: ${from}`);
    return result.replace(from, to);
  }, text);
}

function madeFromData(buildDir: string): Office {
  const office = openOffice('20/02/2026', 'vhxh.binhan@example.vn', buildDir);
  [created] = office.run(
    'createRegister',
    [
      /^6\. Kế hoạch 15\/KH-UBND của UBND xã Bình An, 2026-2030: Người tốt quanh ta\n7\. Chương trình trống/m,
      '6',
    ],
    ['năm nào', ''],
    ['9 tiêu chí', agree],
  );
  return office;
}

function madeByTyping(): Office {
  const office = openOffice('20/02/2026', 'vhxh.binhan@example.vn');
  office.run('createRegister', [/^6\. Chương trình trống/m, 'blank'], ['năm nào', ''], ['Tiếp tục?', agree]);
  office.type('Cấu hình', { Khóa: 'Giai đoạn' }, 'Giá trị', '2026 - 2030');
  for (const [table, [heads = [], ...lines]] of Object.entries(typedRows)) {
    const records = lines.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])));
    office.add(tables[table as TableKey].tab, records);
  }
  return office;
}

beforeAll(async () => {
  offices = { data: madeFromData(await builtWithSixth()), typed: madeByTyping() };
  asData = playBinhAn(offices.data);
  asTyped = playBinhAn(offices.typed);
});

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

describe('as a data file and by typed rows', () => {
  test('one short file is offered in the list, and made a whole register', () => {
    expect(readFileSync(dataFile, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    expect(created).toBe(
      'Đã thêm 26 mục trong Cấu hình, 5 đơn vị, 2 dòng chỉ tiêu, 9 tiêu chí, 5 mốc thời gian, 4 văn bản căn cứ. Sổ dùng cho năm 2026. Việc tiếp theo: ghi ngày cho 1 mốc mà kế hoạch không nêu ngày ở tab Mốc thời gian; nhập danh sách vào tab Đăng ký.',
    );
  });

  test.each(['Tổng hợp', 'Kiểm tra', 'Nhiều năm', 'Danh sách công bố'])('%s ends the same', (tab) => {
    expect(offices.typed.host.values(tab)).toEqual(offices.data.host.values(tab));
  });

  test('all that is said and shown on the way is the same, but for the office’s own abbreviations', () => {
    // For whom something is due is shown as it stands in Chỉ tiêu and Mốc thời gian.
    const spelt = JSON.stringify(asTyped)
      .replaceAll('MN; TH; THCS', 'Trường MN, Trường TH, Trường THCS')
      .replaceAll('(TH, THCS;', '(Trường TH, Trường THCS;');
    expect(JSON.parse(spelt)).toEqual(asData);
  });
});

describe('the cycle', () => {
  test('begins with nothing sent, and says what is owed', () => {
    expect(asData.empty.said[0]).toMatch(
      /^Năm 2026: 5 đơn vị – 0 đạt, 0 thiếu, 0 vượt, 5 chưa đăng ký; không có dòng nào bị lỗi\.\nCả sổ: 0 lỗi, 9 cảnh báo\./,
    );
    // Four schools owe a list and a plan; one day is not in the plan.
    expect(asData.empty.problems.map((line) => line.split(' | ')[1])).toEqual([
      ...['MN', 'MN', 'TH', 'TH', 'TH2', 'TH2', 'CS', 'CS', 'Sơ kết giữa kỳ'],
    ]);
  });

  test('counts the lists against quotas by type of unit, kind, role and date', () => {
    expect(section(asData.sent.summary, 'Nộp danh sách đăng ký năm 2026', 'Theo cấp học')).toEqual([
      // An Phú is short and the lower secondary school over; the latter's plan is missing. 29/4 was six days ago.
      'Nộp danh sách đăng ký năm 2026 | Trường MN, Trường TH, Trường THCS · còn 2/4 đơn vị |  |  |  |  |  |  | Quá hạn 6 ngày |  |  |  |  | 29/04/2026',
      'Nộp kế hoạch năm 2026 | Trường MN, Trường TH, Trường THCS · còn 1/4 đơn vị |  |  |  |  |  |  | Quá hạn 6 ngày |  |  |  |  | 29/04/2026',
      'Xã, phường, thị trấn',
      // A pupil; the collective is no individual.
      'Xã Bình An | 0 | 0 | 1 | 1 |  | 2 | 0 | Đạt | 0 | 1 | ███░░░ 50%',
      'Cộng: Xã, phường, thị trấn | 0 | 0 | 1 | 1 |  | 2 |  | Đạt 1/1 | 0 | 1',
      'Trường, đơn vị khác',
      'Trường Mầm non Hoa Ban | 1 | 0 | 1 | 2 | 2 | 4 | 0 | Đạt | 0 | 0 | ██████ 100% | Đã có | 29/04/2026',
      'Trường Tiểu học Bình An | 0 | 1 | 2 | 3 | 2 | 4 | 0 | Đạt | 0 | 0 | ██████ 100% | Đã có | 29/04/2026',
      'Trường Tiểu học An Phú | 0 | 0 | 1 | 1 | 2 | 4 | -1 | Thiếu 1 | 1 | 0 | ███░░░ 50% | Chậm | 29/04/2026',
      'Trường THCS Bình An | 0 | 0 | 5 | 5 | 2 | 4 | 1 | Vượt 1 | 0 | 0 | ██████ 125% | Thiếu | 29/04/2026',
      'Cộng: Trường, đơn vị khác | 1 | 1 | 9 | 11 | 8 | 16 |  | Đạt 2/4 | 1 | 0',
      'TỔNG CỘNG | 1 | 1 | 10 | 12 |  | 18 |  | Đạt 3/5 | 1 | 1',
    ]);
    expect(asData.sent.said[0]).toMatch(/^Năm 2026: 5 đơn vị – 3 đạt, 1 thiếu, 1 vượt; 1 dòng có lỗi\./);
    expect(asData.mended.said[0]).toMatch(/^Năm 2026: 5 đơn vị – 5 đạt, 0 thiếu, 0 vượt; 1 dòng có lỗi\./);
  });

  test('judges by every kind of criterion', () => {
    // A kindergarten's model; a group; the head of a group; a pupil; a whole school.
    expect(asData.reviews.sheets).toEqual([
      'BA-1 BA-2 BA-3 BA-7',
      'BA-1 BA-2 BA-3 BA-4',
      'BA-1 BA-2 BA-6',
      'BA-1 BA-2 BA-5a BA-5b',
      'BA-1 BA-2 BA-3',
    ]);
    const ids = ['001', '003', '004', '005', '014'];
    expect(
      ids.map((id) => offices.data.record('Đăng ký', { 'Mã đăng ký': `ĐK-2026-${id}` })['Trạng thái']),
    ).toEqual(['Không đạt', 'Đạt', 'Đạt', 'Đạt', 'Đạt']);
    // Once an award is proposed one question more is asked: of the group and of the school.
    expect(asData.lived.again[0]).toMatch(/^Đã lập phiếu cho ĐK-2026-003; ĐK-2026-014: thêm 2 dòng tiêu chí/);
    expect(asData.lived.sheet).toBe('BA-1 BA-2 BA-3 BA-4 BA-8');
  });

  test('notices a name touched up after the review, and publishes the one that was reviewed', () => {
    expect(asData.reviews.touched.problems[1]).toMatch(
      /^4 \| ĐK-2026-003 \| Lỗi \| Cột “Tên mô hình, tập thể, cá nhân” đã sửa sau thẩm định: trước là “Tổ 4-5”, nay là “Tổ 4-5 xuất sắc”\./,
    );
    expect(section(asData.reviews.list, 'Trường, đơn vị khác').slice(1)).toEqual([
      '1 | ĐK-2026-003 | Trường Tiểu học Bình An | Tập thể | Tổ 4-5',
      '2 | ĐK-2026-004 | Trường Tiểu học Bình An | Cá nhân | Hà Văn Sơn | Cán bộ quản lý | Tổ trưởng |  |  | chưa hỏi ý kiến công bố',
      '3 | ĐK-2026-005 | Trường Tiểu học Bình An | Cá nhân | V.T.M. | Học sinh |  |  |  | không đồng ý công bố',
      '4 | ĐK-2026-014 | Trường Tiểu học An Phú | Tập thể | Trường Tiểu học An Phú',
      'Cộng: 4 trường hợp, trong đó 1 trường hợp được che tên vì chưa có hoặc không có đồng ý công bố.',
    ]);
  });

  test('tells of what is due, open and missed', () => {
    expect(asData.lived.due[0]?.split('\n').slice(0, 4)).toEqual([
      'Trong 30 ngày kể từ 20/08/2026:',
      '• 31/08/2026: Gửi danh sách bổ sung (Trường TH, Trường THCS; gửi UBND xã Bình An; còn 11 ngày)',
      'Đã quá hạn trong năm:',
      // The kindergarten's model was refused: it is short again, 113 days after 29/4.
      '• 29/04/2026: Nộp danh sách đăng ký năm 2026 (Trường MN, Trường TH, Trường THCS; còn 1/4 đơn vị; quá hạn 113 ngày)',
    ]);
    expect(asData.lived.check.problems.slice(-5).map((line) => line.split(' | ')[3])).toEqual([
      '[Kế hoạch đơn vị] Đơn vị “Trường THCS Bình An” gửi kế hoạch ngày 14/05/2026 là muộn, hạn chậm nhất là ngày 29/04/2026.',
      '[Thẩm định] Chưa ghi kết quả của tiêu chí “BA-8” cho đăng ký “ĐK-2026-014”.',
      '[Kiểm tra thực tế] Vướng mắc của đơn vị “Trường THCS Bình An” phản ánh ngày 16/09/2026 chưa được giải quyết.',
      '[Mốc thời gian] Mốc “Báo cáo năm” đã qua hạn ngày 29/11/2026 mà chưa ghi là đã thực hiện.',
      '[Mốc thời gian] Mốc “Sơ kết giữa kỳ” chưa ghi thời gian.',
    ]);
  });

  test('puts two years side by side', () => {
    // 2026: fourteen rows; 001 refused, 011 withdrawn, 013 sent back. 2027: two of each school.
    expect(section(asData.closing.years, 'Đăng ký')).toEqual([
      'Đăng ký',
      'Đăng ký | 14 | 8 | 22',
      'Được tính | 11 | 8 | 19',
      'Theo loại (được tính)',
      'Mô hình | 0 | 2 | 2',
      'Tập thể | 2 | 1 | 3',
      'Cá nhân | 9 | 5 | 14',
      'Cá nhân theo đối tượng (được tính)',
      'Cán bộ quản lý | 1 | 1 | 2',
      'Giáo viên | 5 | 3 | 8',
      'Nhân viên | 1 | 0 | 1',
      'Học sinh | 2 | 1 | 3',
      'Theo xã, phường, thị trấn (được tính)',
      'Xã Bình An | 11 | 8 | 19',
      'Thực hiện chỉ tiêu (lượt đơn vị)',
      'Đơn vị có chỉ tiêu | 5 | 5 | 10',
      'Đạt | 4 | 4 | 8',
      'Thiếu | 1 | 0 | 1',
      'Chưa đăng ký | 0 | 1 | 1',
      'Đăng ký quá hạn | 2 | 0 | 2',
      'Cơ cấu (được tính)',
      // Teachers and staff, since nothing else is written: 5 + 1, 3.
      'Lao động trực tiếp | 6 | 3 | 9',
      'Tổ chuyên môn | 1 | 1 | 2',
      'Theo trạng thái (mọi đăng ký)',
      'Đã gửi | 7 | 8 | 15',
      'Trả lại | 1 | 0 | 1',
      'Đạt | 4 | 0 | 4',
      'Không đạt | 1 | 0 | 1',
      'Đã rút | 1 | 0 | 1',
      'Theo giai đoạn (mọi đăng ký)',
      'Bồi dưỡng | 1 | 0 | 1',
      'Đạt, chưa ghi giai đoạn | 3 | 0 | 3',
      'Điển hình đã tuyên dương',
      'Được tuyên dương trong năm | 0 | 1 | 1',
      'Đề nghị khen thưởng',
      'Thường xuyên | 1 | 0 | 1',
      'Chuyên đề | 1 | 0 | 1',
      'Kết quả: Chờ xét | 1 | 0 | 1',
      'Kết quả: Được khen | 1 | 0 | 1',
      'Tuyên truyền',
      'Tin, bài, hoạt động | 1 | 1 | 2',
      '– Bài viết | 1 | 0 | 1',
      '– Giao lưu | 0 | 1 | 1',
      'Số lượt | 40 | 1150 | 1190',
      'Kiểm tra thực tế',
      'Lần kiểm tra, giám sát | 1 | 0 | 1',
      'Vướng mắc | 1 | 0 | 1',
      'Bồi dưỡng',
      'Lượt bồi dưỡng, hỗ trợ | 1 | 0 | 1',
      'Đã đánh giá tác dụng | 1 | 0 | 1',
    ]);
  });
});
