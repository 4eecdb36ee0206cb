/** What Trường THPT Sơn Trà types, 2023–2025. The school is the plan's; its people are invented. */
import { written } from './support/writtenRecords';

export const names = {
  report: 'Báo cáo kết quả và giới thiệu điển hình tiêu biểu',
  award: 'Trao thưởng, tôn vinh điển hình trong trường',
} as const;

export const units = written(`
  Mã đơn vị | Tên đơn vị | Loại đơn vị | Đơn vị cấp trên | Tên gọi khác
  TOAN | Tổ Toán - Tin | Tổ chuyên môn | TRUONG | Tổ Toán
  VAN | Tổ Ngữ văn | Tổ | Trường THPT Sơn Trà | Tổ Văn
  VP | Tổ Văn phòng | Khác | TRUONG |
  DOAN | Đoàn trường | Khác | TRUONG | Đoàn TNCS Hồ Chí Minh
`);

/** Standards of the school's own, one of a tổ, and one for a tổ the school does not have. */
export const ownCriteria = written(`
  Mã | Bộ tiêu chí | Áp dụng cho (Loại/Đối tượng) | Nhãn | Bắt buộc | Thứ tự | Đơn vị (trống = mọi đơn vị) | Căn cứ
  TR-1 | Tiêu chuẩn của trường | Chung | Có sản phẩm chia sẻ được cho toàn trường | Không | 22 | Trường THPT Sơn Trà | Họp chi bộ 12/2023
  TR-2 | Tiêu chuẩn của trường | GV | Dùng công nghệ số trong dạy học | Có | 23 | Tổ Toán | Họp tổ 01/2024
  TR-3 | Tiêu chuẩn của trường | Giáo viên | Có thí nghiệm tự làm | Có | 24 | Tổ Hóa học | Họp tổ 01/2024
`);

/** Recognised before the plan; the school goes on following them. */
export const honoured = written(`
  Tên | Loại | Đơn vị | Hội nghị/năm | Hình thức khen | Lộ trình khen cấp trên | Đang theo dõi
  Trần Thị Hồng Vân | Cá nhân | Tổ Văn | Hội nghị điển hình tiên tiến ngành 2022 | Giấy khen | Điển hình xuất sắc của thành phố năm 2025 | Có
  Tổ Ngữ văn | Tập thể | Tổ Ngữ văn | Tổng kết năm 2023 | Giấy khen | | Có
`);

const name = 'Tên mô hình, tập thể, cá nhân';
const heads = `Mã đăng ký | Năm | Đơn vị đăng ký | Loại | ${name} | Đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Đã tuyên dương (Có/Không) | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký) | Lao động trực tiếp (Có/Không) | Ngày gửi | Trạng thái`;

/** 2024, rows 2 to 10: a title among the rows, and a unit left blank where cells were merged. */
export const registrations2024 = written(`
  ${heads}
  ĐK-2024-001 | 2024 | Tổ Toán | Tập thể | Tổ Toán - Tin | | | Dẫn đầu phong trào ba năm | | Tổ | | | | 02/10/2024 | Đã gửi
  ĐK-2024-002 | 2024 | Tổ Toán - Tin | Cá nhân | Nguyễn Hữu Phước | CBQL | Tổ trưởng | Đổi mới sinh hoạt tổ | | | Có | ĐK-2024-001 | Không | 02/10/2024 | Đã gửi
  ĐK-2024-003 | 2024 | Tổ Văn | Cá nhân | Trần Thị Hồng Vân | Giáo viên | Giáo viên Ngữ văn | Câu lạc bộ đọc sách | Có | | | | Có | 03/10/2024 | Đã gửi
  ĐK-2024-004 | 2024 | tổ toán - tin | Cá nhân | Lê Thanh Tùng | GV | Giáo viên Toán | Bồi dưỡng học sinh giỏi | | | | | Có | 02/10/2024 | Đã gửi
  ĐK-2024-005 | 2024 | Tổ Văn phòng | Cá nhân | Phan Thị Nga | Nhân viên | Nhân viên y tế | Giúp dân trong đợt mưa lũ | | | | | Có | '4/10/2024 | Đã gửi
  II. HỌC SINH | | | | | | | | | | | | | |
  ĐK-2024-006 | 2024 | Đoàn TNCS Hồ Chí Minh | Cá nhân | Hoàng Gia Minh | Học sinh | Học sinh lớp 12A3 | Giải Ba cấp thành phố về khoa học kỹ thuật | | | | | | 05/10/2024 | Đã gửi
  ĐK-2024-007 | 2024 | Đoàn trường | Cá nhân | Võ Khánh Linh | HS | Lớp 11A1 | Học tập khá | | | | | | 05/10/2024 | Đã gửi
  ĐK-2024-008 | 2024 | | Cá nhân | Đặng Quang Vinh | Giáo viên | Giáo viên Ngữ văn | Dạy học trực tuyến | | | | | Có | 03/10/2024 | Đã gửi
`);

export const registrations2025 = written(`
  ${heads}
  ĐK-2025-001 | 2025 | Tổ Ngữ văn | Tập thể | Tổ Ngữ văn | | | Ngày hội sách | Có | Tổ chuyên môn | | | | 06/10/2025 | Đã gửi
  ĐK-2025-002 | 2025 | Tổ Toán | Cá nhân | Lê Thanh Tùng | Giáo viên | Giáo viên Toán | Kho bài giảng số | | | | | Có | 06/10/2025 | Đã gửi
  ĐK-2025-003 | 2025 | Đoàn trường | Cá nhân | Nguyễn Bảo Trâm | Học sinh | Học sinh lớp 10A2 | Vượt khó học giỏi | | | | | | 07/10/2025 | Đã gửi
`);

/** New factors and the recognised one, each with its help; the first line only names whom it will be about. */
export const nurture = written(`
  Mã đăng ký | Nội dung hỗ trợ | Khó khăn | Biện pháp | Người theo dõi | Ngày | Đánh giá tác dụng
  ĐK-2024-005 | | | | | |
  ĐK-2024-003 | Kinh phí câu lạc bộ, giảm 2 tiết/tuần | Thiếu phòng đọc | Dùng chung thư viện | Phó Hiệu trưởng | 25/10/2024 | Ba lớp học theo
`);

export const proposals2024 = written(`
  Mã đăng ký | Năm | Loại hình khen thưởng | Dịp | Hình thức khen | Cấp quyết định | Ngày đề nghị | Kết quả | Số quyết định
  ĐK-2024-001 | 2024 | Hằng năm | Tổng kết năm 2024 | Giấy khen | Hiệu trưởng | 12/11/2024 | Được khen | 45/QĐ-THPTST
  ĐK-2024-003 | | Thường xuyên | Tổng kết năm 2024 | Bằng khen | Chủ tịch UBND thành phố | 12/11/2024 | Chờ xét |
  ĐK-2024-005 | | đột xuất | Giúp dân trong mưa lũ | Giấy khen | Hiệu trưởng | 28/10/2024 | Được khen | 41/QĐ-THPTST
  ĐK-2024-006 | | Theo chuyên đề | Thi khoa học kỹ thuật | Giấy khen | Hiệu trưởng | 12/11/2024 | Được khen | 45/QĐ-THPTST
`);

export const proposals2025 = written(`
  Mã đăng ký | Loại hình khen thưởng | Dịp | Hình thức khen | Cấp quyết định | Ngày đề nghị | Kết quả | Số quyết định
  ĐK-2025-001, ĐK-2025-002 | Thường xuyên | Tổng kết năm 2025 | Giấy khen | Hiệu trưởng | 10/11/2025 | Được khen | 52/QĐ-THPTST
`);

export const channels = [
  'Báo cáo viên, tuyên truyền viên',
  'Phương tiện thông tin đại chúng',
  'Mạng di động, Internet, nền tảng số',
  'Trang thông tin điện tử của trường',
  'Trang mạng xã hội của trường',
] as const;
const [speakers, media, internet, website, social] = channels;

/** Two years of telling of them; "Số lượt" is what the school counts: readers, viewers, those present. */
export const communications = written(`
  Ngày | Hình thức | Kênh | Mã đăng ký | Liên kết | Số lượt
  05/02/2024 | Tập huấn | ${speakers} | | | 12
  15/03/2024 | Thi viết | ${media} | | | 35
  20/04/2024 | Chuyên mục | ${website} | | https://example.vn/guong-sang | 210
  10/10/2024 | Tin, bài | ${social} | ĐK-2024-003 | https://example.vn/hong-van | 450
  12/11/2024 | Bài viết | ${website} | ĐK-2024-001 | | '1.300
  18/11/2024 | Phóng sự | ${website} | ĐK-2024-001; ĐK-2024-006 | | 85
  20/11/2024 | Giao lưu | ${speakers} | ĐK-2024-003 | | 300
  25/11/2024 | Giao lưu trực tuyến | ${internet} | ĐK-2024-006 | | 120
  10/03/2025 | tập huấn | ${speakers} | | | 15
  15/09/2025 | Tin bài | ${website} | ĐK-2024-005 | | 90
  30/10/2025 | Video | ${website} | ĐK-2025-002 | | một trăm
`);

export const inspections = written(`
  Ngày | Đơn vị | Nội dung | Kết luận | Loại việc
  28/03/2024 | Tổ Toán | Giám sát việc xây dựng điển hình | Đúng kế hoạch | Giám sát
  29/03/2024 | Tổ Ngữ văn | Giám sát việc xây dựng điển hình | Cần thêm minh chứng |
  27/03/2025 | Đoàn trường | Kiểm tra việc nhân rộng | Tốt | Kiểm tra, giám sát
`);
