/** What came in to the office that carried out KH 72 in huyện Văn Giang, 2022–2026. All people are invented. */
import { day, type Records } from '../support/registerHost';
import type { Row } from './support/office';
import { written } from './support/writtenRecords';

export const movements = {
  education: 'Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập',
  farming: 'Nông dân thi đua sản xuất, kinh doanh giỏi',
  culture: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
} as const;

/** What was the district's ended with it (domain.md 2.2); schools went on. */
export const units: Records = written(`
  Mã đơn vị | Tên đơn vị                 | Loại đơn vị     | Đơn vị cấp trên | Phong trào chủ trì      | Tên gọi khác          | Ngày kết thúc
  CUM1      | Cụm thi đua số 1           | Cụm thi đua     |                 |                         |                       | 30/06/2025
  CUM2      | Cụm thi đua số 2           | Cụm thi đua     |                 |                         |                       | 30/06/2025
  CQ01      | Phòng Giáo dục và Đào tạo  | Cơ quan chủ trì |                 | ${movements.education}  | Phòng GDĐT; Phòng GD&ĐT | 30/06/2025
  CQ02      | Hội Nông dân huyện         | Cơ quan chủ trì |                 | ${movements.farming}    |                       | 30/06/2025
  CQ03      | Phòng Văn hóa và Thông tin | Cơ quan chủ trì |                 | ${movements.culture}    | Phòng VHTT            | 30/06/2025
  MN02      | Trường Mầm non Xuân Quan   | Trường MN       | XA02            |                         |                       |
  TH02      | Trường Tiểu học Xuân Quan  | Trường TH       | XA02            |                         |                       |
  TC04      | Trường TH-THCS Phụng Công  | Trường TH-THCS  | XA04            |                         |                       |
  CS06      | Trường THCS Long Hưng      | Trường THCS     | XA06            |                         |                       |`);

/** Cụm thi đua of the communes: six and five. */
export const members: readonly (readonly [commune: string, cluster: string])[] = [
  ...['XA01', 'XA02', 'XA03', 'XA04', 'XA05', 'XA06'].map((code) => [code, 'CUM1'] as const),
  ...['XA07', 'XA08', 'XA09', 'XA10', 'XA11'].map((code) => [code, 'Cụm thi đua số 2'] as const),
];

/** What one commune sends: how many models, collectives and people. */
type List = readonly [unit: string, sent: Date | string, models: number, collectives: number, people: number];

const name = 'Tên mô hình, tập thể, cá nhân';
const topics = ['tuyến đường nở hoa', 'trồng hoa, cây cảnh', 'camera an ninh', 'phân loại rác tại nguồn'];
const bodies = ['Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên', 'Hội Cựu chiến binh', 'Hội Người cao tuổi'];
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Đỗ', 'Vũ', 'Ngô', 'Chu'];
const middles = ['Thị', 'Văn', 'Thu', 'Đức', 'Minh', 'Ngọc', 'Xuân'];
const givens = ['An', 'Bình', 'Chi', 'Dung', 'Hà', 'Hùng', 'Lan', 'Mai', 'Nam', 'Phúc', 'Quý', 'Sơn', 'Tâm'];

/** A different name for each of 1,001 numbers in a row. */
function personName(number: number): string {
  return [surnames, middles, givens].map((words) => words[number % words.length]).join(' ');
}

export function code(year: number, number: number): string {
  return `ĐK-${year}-${String(number).padStart(3, '0')}`;
}

/** Codes of these numbers; `[1, 7]` means from 1 to 7. */
export function codes(year: number, ...numbers: readonly (number | readonly [number, number])[]): string[] {
  return numbers.flatMap((each) => {
    const [first, last] = typeof each === 'number' ? [each, each] : each;
    return Array.from({ length: last - first + 1 }, (_, index) => code(year, first + index));
  });
}

/** Numbers rows of a year one after another: first the lists of communes, then those written out. */
function numbered(year: number, first: number, lists: readonly List[], others: Records): Records {
  const rows = lists.flatMap(([unit, sent, models, collectives, people]) => {
    const place = unit.replace(/^(UBND )?(.)/, (_all, _body, letter: string) => letter.toLowerCase());
    const rowsOf = (count: number, of: (index: number) => Row): Row[] =>
      Array.from({ length: count }, (_, index) => ({
        'Đơn vị đăng ký': unit,
        'Ngày gửi': sent,
        ...of(index),
      }));
    return [
      ...rowsOf(models, (index) => ({ Loại: 'Mô hình', [name]: `Mô hình ${topics[index]} ${place}` })),
      ...rowsOf(collectives, (index) => ({ Loại: 'Tập thể', [name]: `${bodies[index]} ${place}` })),
      ...rowsOf(people, () => ({ Loại: 'Cá nhân', 'Đối tượng': 'Khác', [name]: '' })),
    ];
  });
  return [...rows, ...others].map((row, index) => ({
    STT: first + index,
    'Mã đăng ký': code(year, first + index),
    Năm: year,
    'Trạng thái': 'Đã gửi',
    ...row,
    [name]: row[name] === '' ? personName(7 * year + first + index) : row[name],
  }));
}

/** 2022: lists before 30/5 from communes, before 05/6 from clusters and lead agencies. */
export const list2022: Records = numbered(
  2022,
  1,
  [
    ['Xã Xuân Quan', day(2022, 5, 25), 2, 2, 4], // 1–8
    ['UBND thị trấn Văn Giang', '27/05/2022', 3, 3, 4], // 9–18
    ['xã cửu cao', '26.5.2022', 2, 2, 3], // 19–25
    ['Xã Phụng Công', day(2022, 5, 29), 3, 3, 4], // 26–35: the last day in time
    ['Xã Nghĩa Trụ', day(2022, 5, 30), 2, 3, 4], // 36–44: too late
    ['Xã Long Hưng', day(2022, 5, 20), 3, 4, 4], // 45–55: one too many
    ['Xã Liên Nghĩa', day(2022, 5, 28), 2, 3, 4], // 56–64
    ['Xã Tân Tiến', day(2022, 5, 24), 3, 3, 3], // 65–73
    ['Xã Thắng Lợi', day(2022, 5, 29), 1, 3, 5], // 74–82
    ['Xã Mễ Sở', day(2022, 5, 23), 3, 3, 4], // 83–92
  ],
  // 93 and 94 count for Xuân Quan; 95 is 83 again; 96–98 and 99–100 are of clusters, which may not put forward a
  // person; 101–104, 105–107 and 108–110 are of lead agencies, the last of them a day late.
  written(`
    Đơn vị đăng ký             | Đăng ký qua | Loại    | ${name}                                | Đối tượng      | Ngày gửi
    Trường MN Xuân Quan        |             | Tập thể | Trường Mầm non Xuân Quan               |                | 25/05/2022
    Trường Tiểu học Xuân Quan  |             | Cá nhân |                                        | Giáo viên      | 25/05/2022
    Xã Mễ Sở                   |             | MH      | MÔ HÌNH tuyến đường  nở hoa xã mễ sở   |                | 23/05/2022
    Cụm thi đua số 1           |             | Mô hình | Mô hình cụm liên kết giữ gìn trật tự   |                | 03/06/2022
    Cụm thi đua số 1           |             | Tập thể | Cán bộ và Nhân dân xã Phụng Công       |                | 03/06/2022
    Cụm thi đua số 1           |             | Cá nhân |                                        | Khác           | 03/06/2022
    Cụm thi đua số 2           |             | Tập thể | Cán bộ và Nhân dân xã Tân Tiến         |                | 04/06/2022
    Cụm thi đua số 2           |             | Tập thể | Cán bộ và Nhân dân xã Mễ Sở            |                | 04/06/2022
    Phòng GDĐT                 |             | Mô hình | Mô hình trường học xanh                |                | 02/06/2022
    Trường TH&THCS Phụng Công  | Phòng GD&ĐT | Tập thể | Trường TH-THCS Phụng Công              |                | 02/06/2022
    Trường TH và THCS Phụng Công | Phòng GDĐT | Cá nhân |                                       | Giáo viên      | 02/06/2022
    THCS Long Hưng             | Phòng GDĐT  | Cá nhân |                                        | Cán bộ quản lý | 02/06/2022
    Hội Nông dân huyện         |             | Cá nhân |                                        | Khác           | 04/06/2022
    Hội Nông dân huyện         |             | Cá nhân |                                        | Khác           | 04/06/2022
    Hội Nông dân huyện         |             | Cá nhân |                                        | Khác           | 04/06/2022
    Phòng VHTT                 |             | Mô hình | Mô hình gia đình văn hóa tiêu biểu     |                | 05/06/2022
    Phòng VHTT                 |             | Tập thể | Thôn văn hóa Như Lân                   |                | 05/06/2022
    Phòng VHTT                 |             | Cá nhân |                                        | Khác           | 05/06/2022`),
);

/** What came after the communes had been urged: 111–119, 120 and 121. */
export const urged2022: Records = numbered(
  2022,
  111,
  [['Xã Vĩnh Khúc', day(2022, 6, 8), 3, 3, 3]],
  written(`
    Đơn vị đăng ký | Loại    | ${name}                       | Ngày gửi
    Xã Cửu Cao     | Tập thể | Hội Cựu chiến binh xã Cửu Cao | 08/06/2022
    Xã Cửu Cao     | Tập thể | Hội Người cao tuổi xã Cửu Cao | 08/06/2022`),
);

/** 2024: lists before 10/01 and before 05/02. */
export const list2024: Records = numbered(
  2024,
  1,
  [
    ['Xã Xuân Quan', day(2024, 1, 5), 3, 3, 4], // 1–10
    ['Thị trấn Văn Giang', day(2023, 12, 20), 3, 3, 3], // 11–19
    ['Xã Cửu Cao', day(2024, 1, 9), 2, 3, 4], // 20–28: the last day in time
    ['Xã Phụng Công', day(2024, 1, 2), 3, 2, 4], // 29–37
    ['Xã Nghĩa Trụ', day(2023, 12, 28), 3, 3, 4], // 38–47
    ['Xã Long Hưng', day(2024, 1, 8), 2, 3, 3], // 48–55, and row 91 of its school
    ['Xã Vĩnh Khúc', day(2024, 1, 4), 2, 2, 4], // 56–63: one too few
    ['Xã Liên Nghĩa', day(2024, 1, 10), 3, 3, 3], // 64–72: too late
    ['Xã Tân Tiến', day(2024, 1, 3), 3, 3, 3], // 73–81
    ['Xã Mễ Sở', day(2024, 1, 6), 3, 3, 3], // 82–90
  ],
  written(`
    Đơn vị đăng ký            | Đăng ký qua | Loại    | ${name}                             | Đối tượng | Chức vụ, đơn vị công tác                | Ngày gửi
    Trường THCS Long Hưng     |             | Cá nhân |                                     | Giáo viên | Giáo viên                               | 08/01/2024
    Cụm thi đua số 1          |             | Mô hình | Mô hình cụm liên kết đổi rác lấy hoa |          |                                         | 01/02/2024
    Cụm thi đua số 1          |             | Tập thể | Cán bộ và Nhân dân xã Cửu Cao       |           |                                         | 01/02/2024
    Phòng GDĐT                |             | Mô hình | Mô hình thư viện thân thiện         |           |                                         | 04/02/2024
    Trường TH-THCS Phụng Công | Phòng GDĐT  | Tập thể | Trường TH-THCS Phụng Công           |           |                                         | 04/02/2024
    Trường Tiểu học Xuân Quan | Phòng GDĐT  | Cá nhân |                                     | Giáo viên | Giáo viên                               | 04/02/2024
    Trường THCS Long Hưng     | Phòng GDĐT  | Cá nhân | Nguyễn Minh Khôi                    | Học sinh  | Học sinh lớp 9A, Trường THCS Long Hưng  | 04/02/2024
    Hội Nông dân huyện        |             | Mô hình | Mô hình tổ hợp tác trồng quất cảnh  |           |                                         | 30/01/2024
    Hội Nông dân huyện        |             | Tập thể | Chi hội Nông dân thôn Đan Nhiễm     |           |                                         | 30/01/2024
    Hội Nông dân huyện        |             | Cá nhân |                                     | Khác      |                                         | 30/01/2024
    Hội Nông dân huyện        |             | Cá nhân |                                     | Khác      |                                         | 30/01/2024
    Phòng VHTT                |             | Mô hình | Mô hình thiết chế văn hóa mở        |           |                                         | 02/02/2024
    Phòng VHTT                |             | Tập thể | Thôn văn hóa Như Lân                |           |                                         | 02/02/2024
    Phòng VHTT                |             | Cá nhân |                                     | Khác      |                                         | 02/02/2024`),
);

const communes = [
  'Thị trấn Văn Giang',
  ...['Xuân Quan', 'Cửu Cao', 'Phụng Công', 'Nghĩa Trụ', 'Long Hưng'],
  ...['Vĩnh Khúc', 'Liên Nghĩa', 'Tân Tiến', 'Thắng Lợi', 'Mễ Sở'],
].map((each, index) => (index === 0 ? each : `Xã ${each}`));

/** 2025: three of each kind from each commune (1–99), and what is written out (100–112). All in time. */
export const list2025: Records = numbered(
  2025,
  1,
  communes.map((unit) => [unit, day(2024, 12, 30), 3, 3, 3] as const),
  written(`
    Đơn vị đăng ký            | Đăng ký qua | Loại    | ${name}                              | Đối tượng | Ngày gửi
    Cụm thi đua số 1          |             | Tập thể | Cán bộ và Nhân dân thị trấn Văn Giang |          | 20/01/2025
    Cụm thi đua số 2          |             | Mô hình | Mô hình cụm liên kết giúp nhau thoát nghèo |     | 21/01/2025
    Cụm thi đua số 2          |             | Tập thể | Cán bộ và Nhân dân xã Thắng Lợi      |           | 21/01/2025
    Cụm thi đua số 2          |             | Tập thể | Cán bộ và Nhân dân xã Vĩnh Khúc      |           | 21/01/2025
    Phòng GDĐT                |             | Mô hình | Mô hình lớp học hạnh phúc            |           | 22/01/2025
    Trường Tiểu học Xuân Quan | Phòng GDĐT  | Tập thể | Trường Tiểu học Xuân Quan            |           | 22/01/2025
    Trường THCS Long Hưng     | Phòng GDĐT  | Cá nhân |                                      | Giáo viên | 22/01/2025
    Hội Nông dân huyện        |             | Cá nhân |                                      | Khác      | 22/01/2025
    Hội Nông dân huyện        |             | Cá nhân |                                      | Khác      | 22/01/2025
    Hội Nông dân huyện        |             | Cá nhân |                                      | Khác      | 22/01/2025
    Phòng VHTT                |             | Mô hình | Mô hình thiết chế văn hóa mở         |           | 23/01/2025
    Phòng VHTT                |             | Tập thể | Thôn văn hóa Như Lân                 |           | 23/01/2025
    Phòng VHTT                |             | Cá nhân |                                      | Khác      | 23/01/2025`),
);

/** 2026: the four communes of today; some still write the name of before, and Xã Mễ Sở has sent nothing. */
export const list2026: Records = numbered(
  2026,
  1,
  [
    ['Xã Văn Giang', day(2026, 1, 5), 2, 2, 3], // 1–7
    ['Xã Liên Nghĩa', day(2026, 1, 5), 1, 1, 1], // 8–10: part of Xã Văn Giang now
    ['Xã Phụng Công', day(2026, 1, 6), 3, 2, 3], // 11–18: the new commune of the old name
    ['Xã Nghĩa Trụ', day(2026, 1, 7), 4, 4, 4], // 19–30: two too many
  ],
  written(`
    Đơn vị đăng ký            | Loại    | ${name}                   | Ngày gửi
    Trường TH-THCS Phụng Công | Tập thể | Trường TH-THCS Phụng Công | 06/01/2026`),
);
