/** The plan of a commune of today and what its schools send, 2026. All people are invented. */
import type { Records } from '../support/registerHost';
import { written } from './support/writtenRecords';

export const name = 'Tên mô hình, tập thể, cá nhân';

export const settings: readonly (readonly [key: string, value: string])[] = [
  ['Kế hoạch', '05/KH-UBND'],
  ['Giai đoạn', '2026-2030'],
  ['Cơ quan phê duyệt', 'UBND xã Phụng Công'],
];

const units = written(`
  Mã đơn vị | Tên đơn vị                  | Loại đơn vị    | Đơn vị cấp trên
  XPC       | Xã Phụng Công               | Xã             |
  MN1       | Trường Mầm non Cửu Cao      | Trường MN      | Xã Phụng Công
  TH1       | Trường Tiểu học Phụng Công  | Trường TH      | Xã Phụng Công
  TC1       | Trường TH-THCS Phụng Công   | Trường TH-THCS | Xã Phụng Công
  CS1       | Trường THCS Xuân Quan       | Trường THCS    | Xã Phụng Công`);

const quotas = written(`
  Mã  | Áp dụng cho (loại hoặc mã đơn vị)               | Tối thiểu | Tối đa | Nộp trước ngày | Căn cứ
  CT1 | Trường MN, Trường TH, Trường THCS, Trường TH-THCS | 1       | 3      | 20/01          | 05/KH-UBND, mục III`);

const criteria = written(`
  Mã  | Bộ tiêu chí  | Áp dụng cho (Loại/Đối tượng) | Nhãn                           | Bắt buộc | Thứ tự | Điều kiện kèm theo
  PC1 | Xã Phụng Công | Chung                       | Việc làm thật, hiệu quả thật   | Có       | 1      |
  PC2 | Xã Phụng Công | Cá nhân                     | Được tập thể suy tôn           | Không    | 2      |
  PC3 | Xã Phụng Công | Lãnh đạo                    | Tập thể mình là điển hình      | Có       | 3      | Tập thể phụ trách là điển hình`);

const milestones = written(`
  Tên                                 | Ngày hoặc dd/MM hằng năm | Loại           | Nơi gửi              | Căn cứ
  Biểu dương điển hình ngành giáo dục | '20/11                   | Ngày biểu dương |                     | 05/KH-UBND, mục IV
  Báo cáo kết quả năm                 | '30/11                   | Báo cáo        | Sở Nội vụ, Sở GDĐT   | 05/KH-UBND, mục V`);

const bases = written(`
  Số ký hiệu | Ngày       | Cơ quan            | Trích yếu
  05/KH-UBND | 02/01/2026 | UBND xã Phụng Công | Xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2026-2030`);

/** What the office writes into its blank register. */
export const plan: readonly (readonly [tab: string, records: Records])[] = [
  ['Đơn vị', units],
  ['Chỉ tiêu', quotas],
  ['Tiêu chí', criteria],
  ['Mốc thời gian', milestones],
  ['Căn cứ', bases],
];

export const schoolsWithoutList = [
  'Trường Mầm non Cửu Cao',
  'Trường Tiểu học Phụng Công',
  'Trường TH-THCS Phụng Công',
  'Trường THCS Xuân Quan',
].map(
  (school) =>
    `[Đơn vị] Đơn vị “${school}” chưa có đăng ký nào được tính, cần tối thiểu 1; hạn nộp chậm nhất là ngày 19/01/2026.`,
);

/** Two, two, four a day late, none. */
export const registrations: Records = written(`
  Mã đăng ký  | Năm  | Đơn vị đăng ký             | Loại    | ${name}                     | Đối tượng      | Chức vụ, đơn vị công tác                    | Ngày gửi   | Trạng thái | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký)
  ĐK-2026-001 | 2026 | MN Cửu Cao                 | Mô hình | Mô hình bếp ăn một chiều    |                |                                             | 12/01/2026 | Đã gửi     |              |    |
  ĐK-2026-002 | 2026 | Trường Mầm non Cửu Cao     | Tập thể | Tổ Mẫu giáo lớn             |                |                                             | 12/01/2026 | Đã gửi     | Tổ chuyên môn |   |
  ĐK-2026-003 | 2026 | Trường TH Phụng Công       | Cá nhân | Vũ Ngọc Lan                 | GV             | Giáo viên                                   | 15/01/2026 | Đã gửi     |              |    |
  ĐK-2026-004 | 2026 | Trường TH Phụng Công       | Cá nhân | Đặng Gia Hân                | HS             | Học sinh lớp 5A, Trường TH Phụng Công       | 15/01/2026 | Đã gửi     |              |    |
  ĐK-2026-005 | 2026 | Trường TH & THCS Phụng Công | Tập thể | Trường TH-THCS Phụng Công  |                |                                             | 20/01/2026 | Đã gửi     | Trường       |    |
  ĐK-2026-006 | 2026 | Trường TH & THCS Phụng Công | Cá nhân | Phạm Thu Hà                | Cán bộ quản lý | Hiệu trưởng                                 | 20/01/2026 | Đã gửi     |              | Có | ĐK-2026-005
  ĐK-2026-007 | 2026 | TH-THCS Phụng Công         | Cá nhân | Bùi Đức Nam                 | Giáo viên      | Giáo viên                                   | 20/01/2026 | Đã gửi     |              |    |
  ĐK-2026-008 | 2026 | TH-THCS Phụng Công         | Cá nhân | Ngô Thị Mai                 | Nhân viên      | Nhân viên thư viện                          | 20/01/2026 | Đã gửi     |              |    |`);
