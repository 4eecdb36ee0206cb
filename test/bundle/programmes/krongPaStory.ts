/** The story of KH 381 in huyện Krông Pa, 2021–2025: schools, lists and what came with them. All people are invented. */
import { written } from './support/writtenRecords';

export const movements = {
  green: 'Xây dựng trường học xanh - sạch - đẹp - an toàn',
  attendance: 'Huy động và duy trì sỹ số học sinh',
} as const;

/** Krông Năng, Ia Rmok and Ia HDreh are the difficult places. The office itself leads the movements (II.1). */
export const units = written(`
Mã đơn vị | Tên đơn vị                | Loại đơn vị      | Đơn vị cấp trên | Phong trào chủ trì                           | Địa bàn khó khăn (Có/Không)
PGD       | Phòng GDĐT huyện Krông Pa | Cơ quan tổng hợp |                 | ${movements.green}; ${movements.attendance}  | Không
MN01      | Trường Mầm non Phú Túc    | Trường MN        | PGD             |                                              | Không
TH01      | Trường Tiểu học Ia Rmok   | Trường TH        | PGD             |                                              | Có
TH02      | Trường Tiểu học Phú Túc   | Trường TH        | PGD             |                                              | Không
CS01      | Trường THCS Krông Năng    | Trường THCS      | PGD             |                                              | Có
HC01      | Trường TH-THCS Ia HDreh   | Trường TH-THCS   | PGD             |                                              | Có
`);

/** The plan sets no number: the office asks each school for its own plan before 30/9/2021, and for no more. */
export const planRule = written(`
Mã | Năm (trống = mọi năm) | Áp dụng cho (loại hoặc mã đơn vị)                 | Tối thiểu | Nộp trước ngày | Phải kèm kế hoạch | Căn cứ
KH | 2021                  | Trường MN, Trường TH, Trường THCS, Trường TH-THCS | 0         | '30/09         | Có                | KH 381/KH-GDĐT, mục I.2
`);

/** Trường TH-THCS Ia HDreh sends none, Trường THCS Krông Năng a month late. */
export const plans = written(`
Năm  | Đơn vị                  | Số ký hiệu  | Ngày gửi
2021 | Trường Mầm non Phú Túc  | 31/KH-MNPT  | 10/09/2021
2021 | TH Ia Rmok              | 45/KH-THIR  | 13/09/2021
2021 | Trường Tiểu học Phú Túc | 52/KH-THPT  | '14.09.2021
2021 | THCS Krông Năng         | 60/KH-THCS  | 28/10/2021
`);

/** What schools and the sector add to the 19 criteria of the plan (II.2); the last names its school wrongly. */
export const ownCriteria = written(`
Mã   | Bộ tiêu chí        | Áp dụng cho (Loại/Đối tượng) | Nhãn                                      | Bắt buộc | Thứ tự | Đơn vị (trống = mọi đơn vị)
MN-1 | Krông Pa 2021-2025 | Tập thể; Trường MN           | An toàn tuyệt đối cho trẻ                 | Có       | 20     |
CV-1 | Krông Pa 2021-2025 | Giáo viên                    | Tấm gương đạo đức, tự học và sáng tạo     |          | 21     |
IR-1 | Tiểu học Ia Rmok   | Tập thể                      | Duy trì sỹ số học sinh từ 98%             | Có       | 22     | Trường Tiểu học Ia Rmok
PT-1 | Tiểu học Phú Túc   | Tập thể                      | Có câu lạc bộ đọc sách                    |          | 23     | Trường Tiểu học Phú Thọ
`);

const head =
  'Mã đăng ký | Năm | Đơn vị đăng ký | Loại | Tên mô hình, tập thể, cá nhân | Đối tượng | Phong trào thi đua | Ngày gửi | Trạng thái | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký)';

/** Row 9 repeats row 4; unit names, a date, a role and movements are typed as schools type them. */
export const lists2021 = written(`
${head}
ĐK-2021-001 | 2021 | Trường Tiểu học Ia Rmok | Tập thể | Trường Tiểu học Ia Rmok        |                 | ${movements.attendance}               | 15/09/2021  | Đã gửi | Trường |    |
ĐK-2021-002 | 2021 | Trường Tiểu học Ia Rmok | Cá nhân | Nguyễn Thị Hà                  | Cán bộ quản lý  |                                       | 15/09/2021  | Đã gửi |        | Có | ĐK-2021-001
ĐK-2021-003 | 2021 | tiểu học Ia Rmok        | Cá nhân | Rơ Ô H’Lan                     | Giáo viên       | HUY ĐỘNG VÀ DUY TRÌ SỸ SỐ HỌC SINH    | 15/09/2021  | Đã gửi |        |    |
ĐK-2021-004 | 2021 | Trường THCS Krông Năng  | Mô hình | Thư viện xanh dưới tán rừng    |                 | ${movements.green}                    | 20/09/2021  | Đã gửi |        |    |
ĐK-2021-005 | 2021 | TH&THCS Ia HDreh        | Cá nhân | Nay Y Phương                   | Giáo viên       | huy động và duy trì  sỹ số học sinh   | '21.09.2021 | Đã gửi |        |    |
ĐK-2021-006 | 2021 | MN Phú Túc              | Cá nhân | Trần Thị Bích                  | Nhân viên       | ${movements.green}                    | 22/09/2021  | Đã gửi |        |    |
ĐK-2021-007 | 2021 | TH Phu Tuc              | Tập thể | Trường Tiểu học Phú Túc        |                 | Phong trào riêng của trường           | 22/09/2021  | Đã gửi | Trường |    |
ĐK-2021-008 | 2021 | Trường Tiểu học Ia Rmok | Cá nhân | RƠ Ô  H’LAN                    | GV              |                                       | 24/09/2021  | Đã gửi |        |    |
`);

/** The primary school of Phú Túc comes back; a pupil whom nobody has asked; the teacher of Ia HDreh again. */
export const lists2022 = written(`
${head}
ĐK-2022-001 | 2022 | Trường Tiểu học Phú Túc | Tập thể | Trường Tiểu học Phú Túc |           | | 10/09/2022 | Đã gửi | Trường | |
ĐK-2022-002 | 2022 | Trường Mầm non Phú Túc  | Tập thể | Trường Mầm non Phú Túc  |           | | 10/09/2022 | Đã gửi | Trường | |
ĐK-2022-003 | 2022 | Trường THCS Krông Năng  | Cá nhân | Siu H’Bia               | Học sinh  | | 12/09/2022 | Đã gửi |        | |
ĐK-2022-004 | 2022 | Trường TH-THCS Ia HDreh | Cá nhân | Nay Y Phương            | Giáo viên | | 12/09/2022 | Đã gửi |        | |
`);

/** One of 2023 is never sent; one of 2024 is never reviewed; the head of 2025 leads an exemplar of 2022. */
export const listsLater = written(`
${head}
ĐK-2023-001 | 2023 | Trường Tiểu học Ia Rmok | Mô hình | Tiếng Việt của em         |                | | 11/09/2023 | Đã gửi | | |
ĐK-2023-002 | 2023 | Trường Tiểu học Phú Túc | Cá nhân | Lê Thị Hoa                | Nhân viên      | | 11/09/2023 | Đã gửi | | |
ĐK-2023-003 | 2023 | Trường THCS Krông Năng  | Cá nhân | Ksor Nam                  | Giáo viên      | |            | Nháp   | | |
ĐK-2024-001 | 2024 | Trường TH-THCS Ia HDreh | Mô hình | Bếp ăn bán trú tự quản    |                | | 12/09/2024 | Đã gửi | | |
ĐK-2024-002 | 2024 | Trường THCS Krông Năng  | Cá nhân | Ksor Nam                  | Giáo viên      | | 12/09/2024 | Đã gửi | | |
ĐK-2025-001 | 2025 | Trường Mầm non Phú Túc  | Cá nhân | Võ Thị Thu                | Cán bộ quản lý | | 10/09/2025 | Đã gửi | | Có | ĐK-2022-002
`);

/** What was given to each: in spirit, in means, in rules (II.2). */
export const support = written(`
Mã đăng ký  | Nội dung hỗ trợ                                      | Người theo dõi | Ngày
ĐK-2021-001 | Vật chất: 10 máy tính; tinh thần: thăm, động viên    | Lê Văn Tân     | 10/01/2022
ĐK-2021-003 | Cơ chế: giảm 4 tiết mỗi tuần để dạy phụ đạo          | Lê Văn Tân     | 12/01/2022
ĐK-2021-004 | Vật chất: 300 đầu sách                               | Phạm Thu Hiền  | 15/02/2022
`);

/** The last line bears a code that is in no list: a slip of the keyboard for ĐK-2021-004. */
export const evaluations = written(`
Mã đăng ký  | Khó khăn                            | Biện pháp                              | Người theo dõi | Ngày       | Đánh giá tác dụng
ĐK-2021-003 | Học sinh theo cha mẹ lên rẫy mùa vụ | Cùng già làng vận động; mở lớp buổi tối | Lê Văn Tân     | 20/10/2022 | 12 học sinh trở lại lớp; hai trường bạn làm theo
ĐK-2021-040 |                                     |                                        | Phạm Thu Hiền  | 21/10/2022 | Mượn 900 lượt sách; có thể mở ở ba trường
`);

export const visitsToSchools = written(`
Ngày       | Đơn vị                  | Nội dung                            | Kết luận             | Kiến nghị            | Loại việc          | Đã giải quyết (Có/Không)
20/10/2022 | Trường Tiểu học Ia Rmok | Tác dụng của điển hình duy trì sỹ số | Có tác dụng rõ       | Nhân rộng            | Kiểm tra, giám sát |
21/10/2022 | THCS Krông Năng         | Hiệu quả của mô hình thư viện xanh   | Phát triển được      |                      | Kiểm tra           |
05/04/2023 | Trường THCS Krông Năng  | Thiếu kinh phí mua sách              |                      | Đề nghị huyện hỗ trợ | Vướng mắc          |
`);

/** The article about the movement names nobody; one count is typed with a dot, one is not known. */
export const communications = written(`
Ngày       | Hình thức          | Kênh                           | Mã đăng ký               | Số lượt
12/03/2022 | Bài viết           | Trang thông tin điện tử Phòng  | ĐK-2021-001              | 1200
15/11/2022 | Tin, bài           | Trang thông tin điện tử Phòng  |                          | '1.500
20/02/2023 | Tham quan          | Trường Tiểu học Ia Rmok        | ĐK-2021-001, ĐK-2021-003 | 60
15/12/2023 | Báo cáo điển hình  | Hội nghị sơ kết                | ĐK-2021-003              | 150
15/12/2023 | Phóng sự/video     | Đài Truyền thanh huyện         | ĐK-2021-004              | 5
10/05/2024 | Tham quan, học tập | Trường TH-THCS Ia HDreh        | ĐK-2024-001              | 45
20/11/2024 | Chuyên mục         | Fanpage “Gương sáng Krông Pa”  |                          | 12
19/11/2025 | Bài viết           | Báo Gia Lai                    | ĐK-2025-001              |
`);

export const honoured2023 = written(`
Tên                         | Loại    | Đơn vị                  | Hội nghị/năm         | Hình thức khen                   | Mã đăng ký
Trường Tiểu học Ia Rmok     | Tập thể | Trường Tiểu học Ia Rmok | Hội nghị sơ kết 2023 | Giấy khen của Chủ tịch UBND huyện | ĐK-2021-001
Rơ Ô H’Lan                  | Cá nhân | Trường Tiểu học Ia Rmok | Hội nghị sơ kết 2023 | Giấy khen của Chủ tịch UBND huyện | ĐK-2021-003
Thư viện xanh dưới tán rừng | Mô hình | Trường THCS Krông Năng  | Hội nghị sơ kết 2023 | Giấy khen của Phòng GDĐT         | ĐK-2021-004
`);

/** Name, kind and unit are taken from the registration. */
export const honoured2025 = written(`
Hội nghị/năm          | Hình thức khen                    | Mã đăng ký
Hội nghị tổng kết 2025 | Giấy khen của Chủ tịch UBND huyện | ĐK-2022-002
Hội nghị tổng kết 2025 | Giấy khen của Phòng GDĐT          | ĐK-2023-001
`);

/** What the lines of 2021 say beside Đạt: H’Lan gives to no fund; one teacher's rating and one school's safety fail. */
export const verdicts2021: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ĐK-2021-001': {},
  'ĐK-2021-002': {},
  'ĐK-2021-003': { 'KP-C5': 'Không' },
  'ĐK-2021-004': {},
  'ĐK-2021-005': { 'KP-N3': 'Không' },
  'ĐK-2021-006': {},
  'ĐK-2021-007': { 'KP-T7': 'Không' },
};
