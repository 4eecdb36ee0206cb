/** What xã Bình An and its schools type, 2026 and 2027. Places and people are invented. */
import { written } from './support/writtenRecords';

const name = 'Tên mô hình, tập thể, cá nhân';
const heads = `Mã đăng ký | Năm | Đơn vị đăng ký | Loại | ${name} | Đối tượng | Chức vụ, đơn vị công tác | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký) | Ngày gửi | Trạng thái`;

/**
 * 2026, rows 2 to 14, due before 30/4 in that year. An Phú sends one, a day late; the lower secondary school sends five
 * where four may be; the commune puts forward a collective, which does not count for it.
 */
export const registrations2026 = written(`
  ${heads}
  ĐK-2026-001 | 2026 | Mầm non Hoa Ban | MH | Vườn rau của bé | | | | | | 20/04/2026 | Đã gửi
  ĐK-2026-002 | 2026 | MN Hoa Ban | Cá nhân | Lò Thị Ban | Giáo viên | | | | | 20/04/2026 | Đã gửi
  ĐK-2026-003 | 2026 | TH Bình An | Tập thể | Tổ 4-5 | | | Tổ chuyên môn | | | 29/04/2026 | Đã gửi
  ĐK-2026-004 | 2026 | TH Bình An | Cá nhân | Hà Văn Sơn | CBQL | Tổ trưởng | | Có | ĐK-2026-003 | '29.4.2026 | Đã gửi
  ĐK-2026-005 | 2026 | Trường Tiểu học Bình An | Cá nhân | Vi Thị Mai | HS | Lớp 4A | | | | 28/04/2026 | Đã gửi
  ĐK-2026-006 | 2026 | TH An Phú | Cá nhân | Quàng Văn Nam | GV | | | | | 30/04/2026 | Đã gửi
  ĐK-2026-007 | 2026 | THCS Bình An | Cá nhân | Cà Thị Hương | Giáo viên | | | | | 15/04/2026 | Đã gửi
  ĐK-2026-008 | 2026 | THCS Bình An | Cá nhân | Tòng Văn Long | Giáo viên | | | | | 15/04/2026 | Đã gửi
  ĐK-2026-009 | 2026 | THCS Bình An | Cá nhân | Bạc Cầm Thủy | Giáo viên | | | | | 15/04/2026 | Đã gửi
  ĐK-2026-010 | 2026 | THCS Bình An | Cá nhân | Lường Thị Yên | Nhân viên | | | | | 15/04/2026 | Đã gửi
  ĐK-2026-011 | 2026 | THCS Bình An | Cá nhân | Đèo Văn Khánh | Học sinh | Học sinh lớp 8B | | | | 15/04/2026 | Đã gửi
  ĐK-2026-012 | 2026 | UBND xã Bình An | Cá nhân | Hoàng Thị Sen | Học sinh | Học sinh lớp 12A1 | | | | 20/03/2026 | Đã gửi
  ĐK-2026-013 | 2026 | Xã Bình An | Tập thể | Hội Khuyến học xã | | | Khác | | | 20/03/2026 | Đã gửi
`);

/** What An Phú sends after being urged. */
export const more2026 = written(`
  ${heads}
  ĐK-2026-014 | 2026 | TH An Phú | Tập thể | Trường Tiểu học An Phú | | | Trường | | | 12/05/2026 | Đã gửi
`);

/** 2027, due before 15/3: each school sends its two in time. */
export const registrations2027 = written(`
  ${heads}
  ĐK-2027-001 | 2027 | MN Hoa Ban | Cá nhân | Lò Thị Ban | Giáo viên | | | | | 10/03/2027 | Đã gửi
  ĐK-2027-002 | 2027 | MN Hoa Ban | Mô hình | Góc sách phụ huynh | | | | | | 10/03/2027 | Đã gửi
  ĐK-2027-003 | 2027 | TH Bình An | Mô hình | Đọc sách cùng bạn | | | | | | 14/03/2027 | Đã gửi
  ĐK-2027-004 | 2027 | TH Bình An | Cá nhân | Hà Văn Sơn | Cán bộ quản lý | | | | | 14/03/2027 | Đã gửi
  ĐK-2027-005 | 2027 | TH An Phú | Cá nhân | Quàng Văn Nam | Giáo viên | | | | | 11/03/2027 | Đã gửi
  ĐK-2027-006 | 2027 | TH An Phú | Cá nhân | Mùa Thị Dợ | Học sinh | Lớp 5A | | | | 11/03/2027 | Đã gửi
  ĐK-2027-007 | 2027 | THCS Bình An | Tập thể | Tổ Khoa học tự nhiên | | | Tổ chuyên môn | | | 09/03/2027 | Đã gửi
  ĐK-2027-008 | 2027 | THCS Bình An | Cá nhân | Cà Thị Hương | Giáo viên | | | | | 09/03/2027 | Đã gửi
`);

/** An Phú's plan is late in 2026, the lower secondary school's missing. */
export const plans = written(`
  Năm | Đơn vị | Số ký hiệu | Ngày gửi
  2026 | MN Hoa Ban | 03/KH-MN | 20/04/2026
  2026 | TH Bình An | 08/KH-TH | '29/4/2026
  2026 | TH An Phú | 02/KH-TH | 02/05/2026
  2026 | THCS Bình An | |
  2027 | MN Hoa Ban | 04/KH-MN | 10/03/2027
  2027 | TH Bình An | 05/KH-TH | 10/03/2027
  2027 | TH An Phú | 06/KH-TH | 10/03/2027
  2027 | THCS Bình An | 07/KH-THCS | 10/03/2027
`);

export const nurture = written(`
  Mã đăng ký | Nội dung hỗ trợ | Khó khăn | Biện pháp | Người theo dõi | Ngày | Đánh giá tác dụng
  ĐK-2026-003 | Tủ sách dùng chung | Thiếu phòng | Mượn nhà văn hóa | Phó Hiệu trưởng | 10/07/2026 | Hai tổ khác làm theo
`);

export const communications = written(`
  Ngày | Hình thức | Kênh | Mã đăng ký | Số lượt
  01/07/2026 | Tin, bài | Loa truyền thanh xã | ĐK-2026-003 | 40
  20/11/2027 | Giao lưu | Trang tin xã | ĐK-2026-005, ĐK-2027-007 | '1.150
`);

export const inspections = written(`
  Ngày | Đơn vị | Nội dung | Kết luận | Loại việc | Đã giải quyết (Có/Không)
  15/09/2026 | TH Bình An | Kiểm tra tác dụng | Tốt | Kiểm tra |
  16/09/2026 | THCS Bình An | Chưa có kinh phí | | Vướng mắc |
`);

export const proposals = written(`
  Mã đăng ký | Năm | Loại hình khen thưởng | Dịp | Hình thức khen | Cấp quyết định | Ngày đề nghị | Kết quả | Số quyết định
  ĐK-2026-003 | 2026 | Chuyên đề | Cuối năm | Giấy khen | Chủ tịch UBND xã | 01/12/2026 | Được khen | 90/QĐ-UBND
  ĐK-2026-014 | 2026 | Thường xuyên | Cuối năm | Giấy khen | Chủ tịch UBND xã | 01/12/2026 | |
`);

export const honoured = written(`
  Tên | Loại | Đơn vị | Hội nghị/năm | Hình thức khen | Đang theo dõi | Mã đăng ký
  | | | Ngày hội nêu gương 2027 | Giấy khen | Có | ĐK-2026-003
`);
