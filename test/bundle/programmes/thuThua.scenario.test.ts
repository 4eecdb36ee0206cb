/** Thủ Thừa, 2020–2025, from an empty workbook to the closing review (F48–F57): every figure here was counted by hand. */
import { describe, expect, test } from 'vitest';
import { section } from './support/shownLines';
import { names } from './thuThuaRows';
import { playThuThua } from './thuThuaStory';

const story = playThuThua();
const { created, plans, rounds, lists, reviews, yearEnd, later, interim, closing } = story;

/** Problems of one tab, without their remedies. */
function of(tab: string, problems: readonly string[]): string[] {
  return problems.filter((line) => line.includes(`[${tab}]`)).map(withoutRemedy);
}

function withoutRemedy(line: string): string {
  return line.split(' | ').slice(0, 4).join(' | ');
}

const nothing = [' |  |  | Không có gì phải sửa.'];

describe('the plans of the units', () => {
  test('F48: the plan, the tasks it is tied to and its bases stand in the register', () => {
    expect(created.said).toEqual([
      'Đã thêm 26 mục trong Cấu hình, 1 đơn vị, 15 tiêu chí, 4 mốc thời gian, 4 văn bản căn cứ. Sổ dùng cho năm 2020. Việc tiếp theo: bổ sung Cụm thi đua, Trường MN, Trường TH, Trường THCS vào tab Đơn vị; ghi ngày cho 2 mốc mà kế hoạch không nêu ngày ở tab Mốc thời gian; nhập danh sách vào tab Đăng ký.',
    ]);
    // 09 tasks and 05 solutions are those of Nghị quyết 29.
    expect(created.bases).toEqual(['4743/KH-SGDĐT', '29-NQ/TW', '34-CT/TW', '05-CT/TW']);
    expect(created.workflow).toMatch(
      /^Lập kế hoạch theo 09 nhóm nhiệm vụ, 05 nhóm giải pháp \(đơn vị\) → Đôn đốc, kiểm tra, đánh giá \(người đứng đầu\) → /,
    );
  });

  test('F48: whoever has not sent a plan is named until it is there', () => {
    const plansIn = (summary: readonly string[]) =>
      section(summary, 'Trường, đơn vị khác', 'Cộng: Trường, đơn vị khác')
        .slice(1)
        .map((line) => line.replace(/ \|.* \| /, ': '));
    // Five owe a plan: Phòng GDĐT and four schools. Nhị Hòa's line was laid out in advance and says nothing.
    expect(plansIn(plans.missing.summary)).toEqual([
      'Phòng Giáo dục và Đào tạo huyện Thủ Thừa: Đã có',
      'Trường Mẫu giáo Hoa Sen: Đã có',
      'Trường Tiểu học Tân Lập: Đã có',
      'Trường Tiểu học Nhị Hòa: Thiếu',
      'Trường THCS Long Khê: Đã có',
    ]);
    expect(of('Đơn vị', plans.missing.problems)).toEqual([
      '7 | TH2 | Cảnh báo | [Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Trường Tiểu học Nhị Hòa”.',
    ]);
    expect(plansIn(plans.complete.summary)[3]).toBe('Trường Tiểu học Nhị Hòa: Đã có');
    expect(of('Đơn vị', plans.complete.problems)).toEqual([]);
    // In 2023 the kindergarten sent none.
    expect(of('Đơn vị', later.second.problems)).toEqual([
      '5 | MG | Cảnh báo | [Đơn vị] Năm học 2022-2023: Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Trường Mẫu giáo Hoa Sen”.',
    ]);
  });
});

describe('the head', () => {
  test('F51: is told whom to urge, on any day', () => {
    expect(plans.due).toEqual([
      'Trong 30 ngày kể từ 25/01/2021:',
      // "Trước ngày 01/02": 31/01 is the last day, six days on.
      '• 31/01/2021: Các trường gửi kế hoạch phong trào (Trường MN, Trường TH, Trường THCS; gửi Phòng GDĐT; còn 6 ngày)',
      '',
      'Việc đã làm xong thì ghi năm vào cột Các năm đã thực hiện ở tab Mốc thời gian.',
    ]);
    // 15/5 + 15 days is 30/5; + 30 days is 14/6, the last day looked at.
    expect(lists.due?.slice(1, 3)).toEqual([
      '• 30/05/2021: Danh sách đề nghị khen thưởng cuối năm học (gửi Bộ trưởng Bộ GDĐT; còn 15 ngày)',
      '• 14/06/2021: Báo cáo kết quả phong trào dịp tổng kết năm học (gửi Sở GDĐT; còn 30 ngày)',
    ]);
  });

  test('F51: writes down rounds, and the new model found on one is registered and nurtured', () => {
    // 12/3 and 18/3/2021: the school year 2020-2021, as the department's documents count.
    expect(closing.years.lines).toContain('Lần kiểm tra, giám sát | 2 | 0 | 0 | 0 | 0 | – | 2');
    expect(later.untold.problems.map(withoutRemedy)).toEqual([
      '12 | ĐK-2021-001 | Cảnh báo | Giai đoạn là Bồi dưỡng nhưng tab Bồi dưỡng chưa có nội dung nào cho đăng ký này.',
    ]);
    expect(later.told.problems).toEqual(nothing);
  });

  test('F57: has every difficulty listed until it is settled', () => {
    expect(of('Kiểm tra thực tế', rounds.open.problems)).toEqual([
      '4 |  | Cảnh báo | [Kiểm tra thực tế] Vướng mắc của đơn vị “Trường Tiểu học Nhị Hòa” phản ánh ngày 22/03/2021 chưa được giải quyết.',
    ]);
    expect(of('Kiểm tra thực tế', rounds.settled.problems)).toEqual([]);
    expect(closing.years.lines).toContain('Vướng mắc | 1 | 0 | 0 | 0 | 0 | – | 1');
    expect(closing.years.lines).toContain('Vướng mắc đã giải quyết | 1 | 0 | 0 | 0 | 0 | – | 1');
  });
});

describe('the lists of 2020–2021', () => {
  test('F50: small collectives and direct workers are counted among those put forward', () => {
    // Nine rows: one is a repeated teacher, one of a school nobody knows, one a draft; six count, the total is no row.
    expect(section(lists.asMailed.summary, 'Theo loại', 'Theo trạng thái')).toEqual([
      'Theo loại | mọi đăng ký của năm, kể cả đăng ký không được tính',
      'Được tính | 0 | 2 | 4 | 6',
      'Không tính: trạng thái | 0 | 0 | 1 | 1',
      'Không tính: trùng | 0 | 0 | 1 | 1',
      'Không tính: chưa rõ đơn vị | 0 | 0 | 1 | 1',
      'Theo đối tượng | cá nhân được tính',
      'Cán bộ quản lý |  |  | 1 | 1',
      'Giáo viên |  |  | 1 | 1',
      'Nhân viên |  |  | 1 | 1',
      'Học sinh |  |  | 1 | 1',
    ]);
    expect(section(lists.asMailed.summary, 'Cơ cấu')).toEqual([
      'Cơ cấu | đăng ký được tính; phần trên tổng số',
      // Four people: the teacher and the librarian are direct workers, the head is not, of the pupil nothing is said.
      'Lao động trực tiếp, trong số cá nhân |  |  | 2 | 2 |  |  |  | 2/4 (50%) |  |  |  | chưa ghi: 1',
      // Tổ Lá and a whole school.
      'Tổ chuyên môn, trong số tập thể |  | 1 |  | 1 |  |  |  | 1/2 (50%)',
      // Tân Lập and its head, of six.
      'Địa bàn khó khăn, trong số đăng ký | 0 | 1 | 1 | 2 |  |  |  | 2/6 (33,3%)',
      'Theo cụm thi đua | xem thêm, không tính hai lần',
      'Cụm thi đua số 1 | 0 | 2 | 1 | 3',
      'Cụm thi đua số 2 | 0 | 0 | 3 | 3',
    ]);
  });

  test('F50: what keeps a row from counting is named, and mended', () => {
    expect(lists.asMailed.problems.slice(0, 2)).toEqual([
      '6 | ĐK-2020-005 | Lỗi | Trùng đơn vị, loại và tên với dòng 5 trong cùng năm nên không được tính. | Xóa dòng này, hoặc sửa lại nếu ghi nhầm.',
      '9 | ĐK-2020-008 | Lỗi | Không có đơn vị nào tên là “Trường TH Long Thạnh” trong tab Đơn vị. | Chọn lại đơn vị trong danh sách hoặc thêm tên này vào cột Tên gọi khác. Có phải: Trường THCS Long Khê; Trường Tiểu học Tân Lập?',
    ]);
    expect(lists.withdrawn[0]).toMatch(/sang trạng thái “Đã rút”: ĐK-2020-005\./);
    expect(lists.mended.said).toMatch(/; không có dòng nào bị lỗi\.$/);
    // The teacher of Tân Lập counts now: 2 collectives and 5 people.
    expect(lists.mended.summary).toContain('Được tính | 0 | 2 | 5 | 7');
  });

  test('F49: each of the four roles is judged by its own criteria', () => {
    // Criteria: 3 of collectives, 4 of heads, 3 of teachers, 1 of staff, 4 of pupils.
    expect(reviews.prepared[0]).toMatch(/thêm 21 dòng tiêu chí vào tab Thẩm định, chuyển 7 đăng ký sang/);
    expect(reviews.sheet).toEqual([
      ...['TT-T1', 'TT-T2', 'TT-T3'].map((code) => `ĐK-2020-001 ${code}`),
      ...['TT-T1', 'TT-T2', 'TT-T3'].map((code) => `ĐK-2020-002 ${code}`),
      ...['TT-Q1', 'TT-Q2', 'TT-Q3', 'TT-Q4'].map((code) => `ĐK-2020-003 ${code}`),
      ...['TT-G1', 'TT-G2', 'TT-G3'].map((code) => `ĐK-2020-004 ${code}`),
      'ĐK-2020-006 TT-V1',
      ...['TT-H1', 'TT-H2', 'TT-H3', 'TT-H4'].map((code) => `ĐK-2020-007 ${code}`),
      ...['TT-G1', 'TT-G2', 'TT-G3'].map((code) => `ĐK-2020-008 ${code}`),
    ]);
  });

  test('F49: the pupil passes by one alternative, the head after her school, one teacher not', () => {
    expect(reviews.passed[0]).toMatch(
      /^Đã kết luận “Đạt” cho 5 đăng ký: ĐK-2020-001; ĐK-2020-002; ĐK-2020-004; ĐK-2020-006; ĐK-2020-007\.\n/,
    );
    expect(reviews.head[0]).toMatch(/^Đã kết luận “Đạt” cho 1 đăng ký: ĐK-2020-003\.\n/);
    expect(reviews.refused[0]).toMatch(/^Đã kết luận “Không đạt” cho 1 đăng ký: ĐK-2020-008\.\n/);
    expect(story.office.column('Đăng ký', 'Trạng thái', { Năm: 2020 })).toEqual([
      ...['Đạt', 'Đạt', 'Đạt', 'Đạt', 'Đã rút', 'Đạt', 'Đạt', 'Không đạt', 'Nháp'],
    ]);
  });
});

describe('the end of the school year', () => {
  test('F52: the list for the Minister takes nobody who was refused, and is followed to its decision', () => {
    expect(created.milestones).toContain(names.ministerList);
    // Neither day is in the document.
    expect(of('Mốc thời gian', created.first.problems)).toEqual([
      `2 | ${names.ministerList} | Cảnh báo | [Mốc thời gian] Mốc “${names.ministerList}” chưa ghi thời gian.`,
      `3 | ${names.yearlyReport} | Cảnh báo | [Mốc thời gian] Mốc “${names.yearlyReport}” chưa ghi thời gian.`,
    ]);
    expect(of('Đề nghị khen thưởng', yearEnd.listed.problems)).toEqual([
      '5 | ĐK-2020-008 | Lỗi | [Đề nghị khen thưởng] Đăng ký “ĐK-2020-008” được đề nghị khen thưởng nhưng trạng thái là “Không đạt”.',
    ]);
    expect(yearEnd.decided.problems.map(withoutRemedy)).toEqual([
      '5 | ĐK-2020-006 | Cảnh báo | [Đề nghị khen thưởng] Đăng ký “ĐK-2020-006” đã được khen nhưng chưa ghi số quyết định.',
    ]);
    expect(yearEnd.mended.problems).toEqual(nothing);
  });

  test('F55: the list of the outstanding names nobody against his word', () => {
    const rowsOf = (lines: readonly string[]) => lines.slice(5, -1);
    expect(yearEnd.unasked.said).toEqual([
      'Đã lập tab Danh sách công bố năm học 2020-2021: 6 điển hình, 1 người được che tên vì chưa có Đồng ý công bố. Đọc lại cả danh sách trước khi công bố.',
    ]);
    expect(rowsOf(yearEnd.unasked.lines)).toEqual([
      '1 | ĐK-2020-001 | Trường Mẫu giáo Hoa Sen | Tập thể | Tổ Lá',
      '2 | ĐK-2020-002 | Trường Tiểu học Tân Lập | Tập thể | Trường Tiểu học Tân Lập',
      '3 | ĐK-2020-003 | Trường Tiểu học Tân Lập | Cá nhân | Nguyễn Thị Mai Anh | Cán bộ quản lý | Hiệu trưởng |  |  | chưa hỏi ý kiến công bố',
      '4 | ĐK-2020-006 | Trường Tiểu học Nhị Hòa | Cá nhân | Trần Văn Út | Nhân viên | Nhân viên thư viện |  |  | chưa hỏi ý kiến công bố',
      '5 | ĐK-2020-004 | Trường THCS Long Khê | Cá nhân | Lê Quốc Bảo | Giáo viên | Giáo viên Toán |  |  | chưa hỏi ý kiến công bố',
      '6 | ĐK-2020-007 | Trường THCS Long Khê | Cá nhân | P.N.H. | Học sinh | Học sinh, Trường THCS Long Khê |  |  | chưa có đồng ý công bố',
    ]);
    // The pupil has agreed, the librarian has not.
    expect(rowsOf(yearEnd.asked.lines).filter((line) => /^[46]/.test(line))).toEqual([
      '4 | ĐK-2020-006 | Trường Tiểu học Nhị Hòa | Cá nhân | T.V.Ú. | Nhân viên |  |  |  | không đồng ý công bố',
      '6 | ĐK-2020-007 | Trường THCS Long Khê | Cá nhân | Phạm Ngọc Hân | Học sinh | Học sinh lớp 9A1, Trường THCS Long Khê',
    ]);
  });

  test('F55: the report is due, and done once its year is marked', () => {
    expect(lists.due?.[2]).toContain(names.yearlyReport);
    expect(of('Mốc thời gian', yearEnd.decided.problems)).toEqual([]);
    expect(closing.last.summary).toContain(
      `${names.yearlyReport} | gửi Sở GDĐT |  |  |  |  |  |  | Đã xong |  |  |  |  | 14/06/2025`,
    );
  });

  test('F56: the column for good people is counted with its readers, whatever it was called', () => {
    expect(of('Tuyên truyền', yearEnd.spread.problems)).toEqual([
      '5 |  | Cảnh báo | [Tuyên truyền] Cột “Hình thức” ghi “Truyền miệng”, không có trong danh sách.',
    ]);
    expect(section(interim.years.lines, 'Tuyên truyền', 'Kiểm tra thực tế')).toEqual([
      'Tuyên truyền',
      // All before August 2021: the school year 2020-2021, as the department's documents count.
      'Tin, bài, hoạt động | 4 | 0 | 0 | 4',
      '– Bài viết | 1 | 0 | 0 | 1',
      '– Giao lưu | 1 | 0 | 0 | 1',
      // "Chuyên mục" and "chuyên trang".
      '– Chuyên mục | 2 | 0 | 0 | 2',
      // 320 + 1.200 + 150.
      'Số lượt | 1670 | 0 | 0 | 1670',
    ]);
  });
});

describe('the reviews of Sở', () => {
  test('F53: the interim review of 20/11/2023 is announced, missed while nobody marks it, and its awards are kept', () => {
    expect(interim.due?.slice(0, 2)).toEqual([
      'Trong 30 ngày kể từ 01/11/2023:',
      '• 20/11/2023: Sơ kết phong trào, khen thưởng ngày 20/11 (gửi Sở GDĐT; còn 19 ngày)',
    ]);
    expect(of('Mốc thời gian', interim.unmarked.problems)).toEqual([
      `4 | ${names.interim} | Cảnh báo | [Mốc thời gian] Mốc “${names.interim}” đã qua hạn ngày 20/11/2023 mà chưa ghi là đã thực hiện.`,
    ]);
    expect(of('Mốc thời gian', interim.marked.problems)).toEqual([]);
    expect(story.office.column('Đề nghị khen thưởng', 'Kết quả', { Dịp: '20/11' })).toEqual([
      'Được khen',
      'Được khen',
      'Không được khen',
    ]);
    expect(interim.years.lines).toContain(
      'Nội dung | Năm học 2020-2021 | Năm học 2021-2022 | Năm học 2022-2023 | Cả giai đoạn',
    );
    expect(interim.years.lines).toContain('Đã khen thưởng | 1 | 1 | 0 | 2');
  });

  test('F54: the final review of 2025 has the whole period side by side', () => {
    expect(closing.last.problems).toEqual(nothing);
    expect(closing.due?.[1]).toBe(
      '• 31/12/2025: Tổng kết phong trào (gửi Sở GDĐT; trong năm, kế hoạch không nêu ngày)',
    );
    expect(closing.years.said).toEqual([
      'Đã lập tab Nhiều năm cho các năm học từ 2020-2021 đến 2025-2026. Dùng bảng này cho báo cáo sơ kết, tổng kết; sửa số liệu ở tab gốc rồi chạy lại.',
    ]);
    // 2020: 001, 002, 003, 004, 006, 007; 2021: 001, 002; 2022 and 2023: both; 2024: both, one still under review.
    expect(section(closing.years.lines, 'Đăng ký', 'Tuyên truyền')).toEqual([
      'Đăng ký',
      'Đăng ký | 9 | 3 | 2 | 2 | 2 | – | 18',
      'Được tính | 6 | 2 | 2 | 2 | 2 | – | 14',
      'Theo loại (được tính)',
      'Tập thể | 2 | 1 | 1 | 0 | 1 | – | 5',
      'Cá nhân | 4 | 1 | 1 | 2 | 1 | – | 9',
      'Cá nhân theo đối tượng (được tính)',
      'Cán bộ quản lý | 1 | 0 | 0 | 1 | 0 | – | 2',
      'Giáo viên | 1 | 1 | 0 | 1 | 1 | – | 4',
      'Nhân viên | 1 | 0 | 0 | 0 | 0 | – | 1',
      'Học sinh | 1 | 0 | 1 | 0 | 0 | – | 2',
      'Theo đơn vị khác (được tính)',
      'Phòng Giáo dục và Đào tạo huyện Thủ Thừa | 0 | 0 | 0 | 0 | 1 | – | 1',
      'Trường Mẫu giáo Hoa Sen | 1 | 0 | 0 | 1 | 0 | – | 2',
      'Trường Tiểu học Tân Lập | 2 | 0 | 0 | 0 | 1 | – | 3',
      'Trường Tiểu học Nhị Hòa | 1 | 0 | 2 | 0 | 0 | – | 3',
      'Trường THCS Long Khê | 2 | 2 | 0 | 1 | 0 | – | 5',
      'Thực hiện chỉ tiêu (lượt đơn vị)',
      'Đơn vị có chỉ tiêu | 5 | 5 | 5 | 5 | 5 | – | 25',
      'Đạt | 4 | 1 | 1 | 2 | 2 | – | 10',
      'Chưa đăng ký | 1 | 4 | 4 | 3 | 3 | – | 15',
      'Thiếu kế hoạch | 0 | 0 | 1 | 0 | 0 | – | 1',
      'Cơ cấu (được tính)',
      'Lao động trực tiếp | 2 | 1 | 0 | 1 | 1 | – | 5',
      'Tổ chuyên môn | 1 | 1 | 0 | 0 | 0 | – | 2',
      'Địa bàn khó khăn | 2 | 0 | 0 | 0 | 1 | – | 3',
      'Theo trạng thái (mọi đăng ký)',
      'Nháp | 1 | 0 | 0 | 0 | 0 | – | 1',
      'Đang thẩm định | 0 | 0 | 0 | 0 | 1 | – | 1',
      'Đạt | 6 | 2 | 2 | 2 | 1 | – | 13',
      'Không đạt | 1 | 1 | 0 | 0 | 0 | – | 2',
      'Đã rút | 1 | 0 | 0 | 0 | 0 | – | 1',
      'Theo giai đoạn (mọi đăng ký)',
      'Đã khen thưởng | 1 | 1 | 0 | 0 | 0 | – | 2',
      'Đạt, chưa ghi giai đoạn | 5 | 1 | 2 | 2 | 1 | – | 11',
      'Điển hình đã tuyên dương',
      'Được tuyên dương trong năm | 0 | 0 | 0 | 2 | 0 | – | 2',
      'Đề nghị khen thưởng',
      'Thường xuyên | 4 | 0 | 0 | 0 | 0 | – | 4',
      'Chuyên đề | 0 | 0 | 0 | 3 | 0 | – | 3',
      'Kết quả: Được khen | 3 | 0 | 0 | 2 | 0 | – | 5',
      'Kết quả: Không được khen | 1 | 0 | 0 | 1 | 0 | – | 2',
    ]);
  });
});
