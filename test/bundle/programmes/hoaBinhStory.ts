/** The story of Công đoàn Giáo dục Hòa Bình, 2017–2020: unions, lists and what came with them. All people are invented. */
import { written } from './support/writtenRecords';

export const movements = {
  example: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  weekly: 'Mỗi tuần học một điển hình',
} as const;

/** The union of Kim Bôi launches a movement of its own, to learn from exemplars (III.2). */
export const units = written(`
Mã đơn vị | Tên đơn vị                               | Loại đơn vị      | Đơn vị cấp trên | Phong trào chủ trì     | Tên gọi khác
CDGD      | Công đoàn Giáo dục Hòa Bình              | Cơ quan tổng hợp |                 | ${movements.example}   | CĐGD Hòa Bình
C01       | CĐCS Trường THPT Kim Bôi                 | CĐCS             | CDGD            | ${movements.weekly}    | Công đoàn Trường THPT Kim Bôi
C02       | CĐCS Trường THPT Mai Châu                | CĐCS             | CDGD            |                        |
C03       | CĐCS Trường PT DTNT tỉnh                 | CĐCS             | CDGD            |                        | CĐCS Nội trú tỉnh
C04       | CĐCS Công ty Sách và Thiết bị trường học | CĐCS             | CDGD            |                        | CĐCS Công ty Sách
`);

/** The plan sets no number: every union owes a plan each year, which the sector's union wants before 30/10. */
export const planRule = written(`
Mã | Áp dụng cho (loại hoặc mã đơn vị) | Tối thiểu | Nộp trước ngày | Phải kèm kế hoạch | Căn cứ
KH | CĐCS                              | 0         | '30/10         | Có                | Kế hoạch của CĐGD, mục IV
`);

/** Of 2017 the union of the boarding school sends late; the line of 2018 without any proof is no plan yet. */
export const plans = {
  2017: written(`
Năm  | Đơn vị                    | Số ký hiệu | Ngày gửi
2017 | CĐCS Trường THPT Kim Bôi  | 05/KH-CĐ   | 20/09/2017
2017 | CĐCS Trường THPT Mai Châu | 12/KH-CĐ   | '29/10/2017
2017 | CĐCS Công ty Sách         |            | 10/10/2017
2017 | CĐCS Nội trú tỉnh         | 07/KH-CĐCS | 05/12/2017
`),
  2018: written(`
Năm  | Đơn vị                    | Số ký hiệu | Ngày gửi
2018 | CĐCS Trường THPT Kim Bôi  | 09/KH-CĐ   | 20/03/2018
2018 | CĐCS Trường THPT Mai Châu | 10/KH-CĐ   | 22/03/2018
2018 | CĐCS Trường PT DTNT tỉnh  | 11/KH-CĐCS | 25/03/2018
2018 | CĐCS Công ty Sách         |            |
`),
  /** In 2019 only Kim Bôi adjusts its plan, in 2020 all four do. */
  later: written(`
Năm  | Đơn vị                    | Số ký hiệu | Ngày gửi
2019 | CĐCS Trường THPT Kim Bôi  | 08/KH-CĐ   | 15/10/2019
2020 | CĐCS Trường THPT Kim Bôi  | 06/KH-CĐ   | 15/10/2020
2020 | CĐCS Trường THPT Mai Châu | 14/KH-CĐ   | 16/10/2020
2020 | CĐCS Trường PT DTNT tỉnh  | 15/KH-CĐCS | 16/10/2020
2020 | CĐCS Công ty Sách         | 03/KH-CĐ   | 20/10/2020
`),
} as const;

const head =
  'Mã đăng ký | Năm | Đơn vị đăng ký | Loại | Tên mô hình, tập thể, cá nhân | Đối tượng | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký) | Phong trào thi đua | Ngày gửi | Trạng thái';

/** The year of the fifth is a slip, and of the seventh nobody wrote which kind of union it is a model of. */
export const lists2017 = written(`
${head}
ĐK-2017-001 | 2017 | CĐCS Trường THPT Kim Bôi      | Tập thể | CĐCS Trường THPT Kim Bôi  |                | Công đoàn trường học |    |             | ${movements.weekly}           | 12/10/2017 | Đã gửi
ĐK-2017-002 | 2017 | Công đoàn Trường THPT Kim Bôi | Cá nhân | Bùi Văn Nam               | Cán bộ quản lý |                      | Có | ĐK-2017-001 |                               | 12/10/2017 | Đã gửi
ĐK-2017-003 | 2017 | CĐCS Trường THPT Mai Châu     | Tập thể | CĐCS Trường THPT Mai Châu |                | Công đoàn trường học |    |             | ${movements.example}          | 20/10/2017 | Đã gửi
ĐK-2017-004 | 2017 | CĐCS Trường THPT Mai Châu     | Cá nhân | Hà Thị Mơ                 | CBQL           |                      | Có | ĐK-2017-003 |                               | 20/10/2017 | Đã gửi
ĐK-2017-005 | 2016 | CĐCS Công ty Sách             | Mô hình | Công đoàn kiểu mẫu        |                | Công đoàn cơ quan    |    |             | ${movements.example}          | 21/10/2017 | Đã gửi
ĐK-2017-006 | 2017 | CĐCS Nội trú tỉnh             | Cá nhân | Quách Thị Lan             | Giáo viên      |                      |    |             | mỗi tuần học một điển hình    | 25/10/2017 | Đã gửi
ĐK-2017-007 | 2017 | CĐCS Trường PT DTNT tỉnh      | Mô hình | Tủ áo ấm                  |                |                      |    |             |                               | 25/10/2017 | Đã gửi
`);

/** What the lines of 2017 say beside Đạt: Mai Châu misses the rating of its school, Lan is not rated excellent. */
export const verdicts2017: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ĐK-2017-001': {},
  'ĐK-2017-002': {},
  'ĐK-2017-003': { 'HB-T3': 'Không' },
  'ĐK-2017-004': {},
  'ĐK-2017-005': {},
  'ĐK-2017-006': { 'HB-N2': 'Không' },
  'ĐK-2017-007': {},
};

export const lists2018 = written(`
${head}
ĐK-2018-001 | 2018 | CĐCS Trường THPT Mai Châu | Cá nhân | Khà Thị Vui     | Giáo viên |                      |  |  | ${movements.weekly}  | 15/10/2018 | Đã gửi
ĐK-2018-002 | 2018 | CĐCS Công ty Sách         | Cá nhân | Nguyễn Văn Sơn  | Nhân viên |                      |  |  | ${movements.example} | 15/10/2018 | Đã gửi
ĐK-2018-003 | 2018 | CĐCS Trường THPT Kim Bôi  | Mô hình | Quỹ tương trợ   |           | Công đoàn trường học |  |  | ${movements.weekly}  | 16/10/2018 | Đã gửi
`);

/** Mai Châu comes back in 2019; one is returned, one of 2020 is never reviewed. */
export const listsLater = written(`
${head}
ĐK-2019-001 | 2019 | CĐCS Trường THPT Mai Châu | Tập thể | CĐCS Trường THPT Mai Châu |           | Công đoàn trường học |  |  |  | 10/10/2019 | Đã gửi
ĐK-2019-002 | 2019 | CĐCS Trường PT DTNT tỉnh  | Cá nhân | Xa Văn Toàn               | Giáo viên |                      |  |  |  | 10/10/2019 | Đã gửi
ĐK-2020-001 | 2020 | CĐCS Trường PT DTNT tỉnh  | Mô hình | Lớp học qua màn hình      |           | Công đoàn trường học |  |  |  | 12/10/2020 | Đã gửi
ĐK-2020-002 | 2020 | CĐCS Trường THPT Kim Bôi  | Cá nhân | Đinh Thị Hậu              | Giáo viên |                      |  |  |  | 12/10/2020 | Đã gửi
`);

export const nurture = {
  2018: written(`
Mã đăng ký  | Nội dung hỗ trợ                          | Người theo dõi  | Ngày
ĐK-2017-001 | Hỗ trợ 20 triệu đồng; mời dự tập huấn    | Nguyễn Thu Thủy | 05/04/2018
ĐK-2017-005 | Giới thiệu cách làm với ba công đoàn bạn | Nguyễn Thu Thủy | 06/04/2018
`),
  later: written(`
Mã đăng ký  | Nội dung hỗ trợ       | Khó khăn                | Biện pháp                         | Người theo dõi  | Ngày       | Đánh giá tác dụng
ĐK-2018-003 | Hướng dẫn quy chế quỹ | Đoàn viên góp không đều | Góp theo quý; điều chỉnh kế hoạch | Nguyễn Thu Thủy | 20/02/2019 |
ĐK-2017-001 |                       |                         |                                   | Nguyễn Thu Thủy | 20/03/2019 | Năm công đoàn làm theo
ĐK-2017-005 |                       |                         |                                   | Nguyễn Thu Thủy | 10/03/2020 | Tiết kiệm 12% chi phí văn phòng phẩm
`),
} as const;

/** Each exemplar is made known in its own unit before anybody else hears of it (III.2). */
export const communications = written(`
Ngày       | Hình thức | Kênh                               | Mã đăng ký  | Số lượt
10/03/2018 | Bài viết  | Tại cơ quan, đơn vị                | ĐK-2017-001 | 85
15/05/2018 | Bài viết  | Website ngành                      | ĐK-2017-001 | 640
20/11/2018 | Phóng sự  | Phương tiện thông tin đại chúng    | ĐK-2017-001 | 3
12/04/2019 | Giao lưu  | Tại cơ quan, đơn vị                | ĐK-2018-003 | 120
19/05/2019 | Tin, bài  | Website ngành                      | ĐK-2018-003 | 410
19/05/2020 | Thi viết  | Tại cơ quan, đơn vị                |             | 66
`);

/** In the file of 2018 the second line names a union that was not chosen, and the first lacks its decision. */
export const proposals = {
  2018: written(`
Mã đăng ký  | Năm  | Loại hình khen thưởng | Dịp                                   | Hình thức khen | Cấp quyết định             | Ngày đề nghị | Kết quả
ĐK-2017-001 | 2018 | Thường xuyên          | Tổng kết hoạt động công đoàn 2017-2018 | Bằng khen      | LĐLĐ tỉnh Hòa Bình         | 08/06/2018   | Được khen
ĐK-2017-003 | 2018 | Thường xuyên          | Tổng kết hoạt động công đoàn 2017-2018 | Giấy khen      | Công đoàn Giáo dục Hòa Bình | 08/06/2018   |
ĐK-2017-006 | 2018 | Thường xuyên          | Tổng kết hoạt động công đoàn 2017-2018 | Giấy khen      | Công đoàn Giáo dục Hòa Bình | 08/06/2018   | Không được khen
`),
  later: written(`
Mã đăng ký  | Năm  | Loại hình khen thưởng | Dịp                                   | Hình thức khen | Ngày đề nghị | Kết quả   | Số quyết định
ĐK-2018-001 | 2019 | Thường xuyên          | Tổng kết hoạt động công đoàn 2018-2019 | Giấy khen      | 07/06/2019   | Được khen | 41/QĐ-CĐGD ngày 20/6/2019
ĐK-2018-003 | 2019 | Thường xuyên          | Tổng kết hoạt động công đoàn 2018-2019 | Giấy khen      | 07/06/2019   | Chờ xét   |
ĐK-2017-005 | 2020 | Chuyên đề             | Tổng kết 05 năm Chỉ thị 05-CT/TW       | Bằng khen      | 05/11/2020   | Được khen | 88/QĐ-LĐLĐ ngày 30/11/2020
`),
} as const;

/** The model of the company is honoured twice in one year, at two congresses. */
export const honoured = written(`
Tên                      | Loại    | Đơn vị                   | Hội nghị/năm                                        | Hình thức khen | Lộ trình khen cấp trên  | Đang theo dõi | Mã đăng ký
CĐCS Trường THPT Kim Bôi | Tập thể | CĐCS Trường THPT Kim Bôi | Đại hội thi đua yêu nước tỉnh lần thứ V, năm 2020   | Biểu dương     | Bằng khen Công đoàn GDVN | Có            | ĐK-2017-001
Công đoàn kiểu mẫu       | Mô hình | CĐCS Công ty Sách        | Đại hội thi đua yêu nước tỉnh lần thứ V, năm 2020   | Biểu dương     |                         | Có            | ĐK-2017-005
Khà Thị Vui              | Cá nhân | CĐCS Trường THPT Mai Châu | Đại hội CNVCLĐ toàn quốc lần thứ IX, năm 2020      | Biểu dương     |                         |               | ĐK-2018-001
`);
