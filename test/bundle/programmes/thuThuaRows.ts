/** What the office of Thủ Thừa and its schools type, 2021–2025. Schools and people are invented. */
import type { Records } from '../support/registerHost';
import { written } from './support/writtenRecords';

/** Milestones by name: two of the plan's own, one that the office adds. */
export const names = {
  ministerList: 'Danh sách đề nghị khen thưởng cuối năm học',
  yearlyReport: 'Báo cáo kết quả phong trào dịp tổng kết năm học',
  interim: 'Sơ kết phong trào, khen thưởng ngày 20/11',
  closing: 'Tổng kết phong trào',
  planDate: 'Các trường gửi kế hoạch phong trào',
} as const;

export const units = written(`
  Mã đơn vị | Tên đơn vị | Loại đơn vị | Cụm thi đua | Tên gọi khác | Địa bàn khó khăn (Có/Không)
  CUM1 | Cụm thi đua số 1 | Cụm thi đua | | |
  CUM2 | Cụm thi đua số 2 | Cụm thi đua | | |
  MG | Trường Mẫu giáo Hoa Sen | Trường MN | CUM1 | Mẫu giáo Hoa Sen; MG Hoa Sen | Không
  TH1 | Trường Tiểu học Tân Lập | Trường TH | Cụm thi đua số 1 | | Có
  TH2 | Trường Tiểu học Nhị Hòa | Trường TH | CUM2 | | Không
  CS | Trường THCS Long Khê | Trường THCS | CUM2 | | Không
`);

/** Every collective makes a plan (II.2.1); the document gives no numbers, so neither does the office. */
export const plansWanted = written(`
  Mã | Áp dụng cho (loại hoặc mã đơn vị) | Phải kèm kế hoạch | Căn cứ
  KH-PT | Trường MN, Trường TH, Trường THCS, Cơ quan tổng hợp | Có | KH của Phòng GDĐT Thủ Thừa, mục II.2.1
`);

/** Laid out with all names in advance: Nhị Hòa's line is still blank. */
export const plans2020 = written(`
  Năm | Đơn vị | Số ký hiệu | Ngày gửi
  2020 | Phòng Giáo dục và Đào tạo huyện Thủ Thừa | 01/KH-PGDĐT | 04/01/2021
  2020 | Mẫu giáo Hoa Sen | 02/KH-MGHS | 15/01/2021
  2020 | Trường TH Tân Lập | 05/KH-THTL | '18.01.2021
  2020 | Trường Tiểu học Nhị Hoà | |
  2020 | THCS Long Khê | 11/KH-THCSLK | 20/01/2021
`);

/** The plans of a later school year: of all five, or without the kindergarten's. */
export function laterPlans(year: number, kindergarten: boolean): Records {
  const rest = written(`
    Năm | Đơn vị | Số ký hiệu | Ngày gửi
    ${year} | Phòng Giáo dục và Đào tạo huyện Thủ Thừa | 01/KH-PGDĐT | 10/01/${year + 1}
    ${year} | Trường Tiểu học Tân Lập | 03/KH-THTL | 15/01/${year + 1}
    ${year} | Trường Tiểu học Nhị Hòa | 04/KH-THNH | 16/01/${year + 1}
    ${year} | Trường THCS Long Khê | 02/KH-THCSLK | 17/01/${year + 1}
  `);
  return kindergarten ? [...rest, { Năm: year, 'Đơn vị': 'MG Hoa Sen', 'Số ký hiệu': '06/KH-MGHS' }] : rest;
}

/** The head's rounds: one visit finds a new model, one a difficulty. */
export const rounds2021 = written(`
  Ngày | Đơn vị | Nội dung | Kết luận | Kiến nghị | Loại việc
  12/03/2021 | Trường Tiểu học Tân Lập | Kiểm tra việc thực hiện kế hoạch phong trào | Đúng tiến độ | | Kiểm tra, giám sát
  18/03/2021 | THCS Long Khê | Dự giờ, tìm nhân tố mới | Cô Nguyễn Thị Lụa có cách dạy Ngữ văn mới | Bồi dưỡng để đăng ký năm học sau | Kiểm tra
  22/03/2021 | TH Nhị Hoà | Thiếu máy tính cho phòng thư viện | | Xin Phòng GDĐT hướng dẫn | Vướng mắc
`);

const name = 'Tên mô hình, tập thể, cá nhân';
const heads = `Mã đăng ký | Năm | Đơn vị đăng ký | Loại | ${name} | Đối tượng | Chức vụ, đơn vị công tác | Loại tập thể | Là lãnh đạo (Có/Không) | Tập thể phụ trách (mã đăng ký) | Lao động trực tiếp (Có/Không) | Ngày gửi | Trạng thái`;

/**
 * School year 2020–2021 (rows 2 to 11), as the schools' mails were pasted together: each writes its name its own way,
 * one teacher stands twice, one school is not known, one row is a draft, the last a hand-typed total.
 */
export const registrations2020 = written(`
  ${heads}
  ĐK-2020-001 | 2020 | MG Hoa Sen | TT | Tổ Lá | | | Tổ chuyên môn | | | | 10/05/2021 | Đã gửi
  ĐK-2020-002 | 2020 | Trường TH Tân Lập | Tập thể | Trường Tiểu học Tân Lập | | | Trường | | | | 12/05/2021 | Đã gửi
  ĐK-2020-003 | 2020 | trường tiểu học tân lập | Cá nhân | Nguyễn Thị Mai Anh | CBQL | Hiệu trưởng | | Có | ĐK-2020-002 | Không | 12/05/2021 | Đã gửi
  ĐK-2020-004 | 2020 | Trường THCS Long Khê | cá nhân | Lê Quốc Bảo | Giáo viên | Giáo viên Toán | | | | Có | '14.05.2021 | Đã gửi
  ĐK-2020-005 | 2020 | THCS Long Khê | Cá nhân | LÊ QUỐC  BẢO | GV | | | | | Có | 14/05/2021 | Đã gửi
  ĐK-2020-006 | 2020 | Trường Tiểu học Nhị Hoà | Cá nhân | Trần Văn Út | Nhân viên | Nhân viên thư viện | | | | x | 11/05/2021 | Đã gửi
  ĐK-2020-007 | 2020 | Trường THCS Long Khê | Cá nhân | Phạm Ngọc Hân | Học sinh | Học sinh lớp 9A1, Trường THCS Long Khê | | | | | 14/05/2021 | Đã gửi
  ĐK-2020-008 | 2020 | Trường TH Long Thạnh | Cá nhân | Võ Thị Thơm | Giáo viên | Giáo viên lớp 3 | | | | Có | 13/05/2021 | Đã gửi
  ĐK-2020-009 | 2020 | Trường THCS Long Khê | Cá nhân | Đặng Hoài Nam | Giáo viên | | | | | Có | | Nháp
  Tổng cộng: 9 | | | | | | | | | | | |
`);

/** The four years after it. The person of 2021-001 is the one found on the head's rounds. */
export const laterRegistrations: Readonly<Record<number, Records>> = {
  2021: written(`
    ${heads}
    ĐK-2021-001 | 2021 | THCS Long Khê | Cá nhân | Nguyễn Thị Lụa | Giáo viên | Giáo viên Ngữ văn | | | | Có | 10/05/2022 | Đã gửi
    ĐK-2021-002 | 2021 | THCS Long Khê | Tập thể | Tổ Toán - Tin | | | Tổ chuyên môn | | | | 10/05/2022 | Đã gửi
    ĐK-2021-003 | 2021 | MG Hoa Sen | Cá nhân | Bùi Thị Sáu | Nhân viên | Nhân viên cấp dưỡng | | | | Có | 12/05/2022 | Đã gửi
  `),
  2022: written(`
    ${heads}
    ĐK-2022-001 | 2022 | TH Nhị Hòa | Tập thể | Trường Tiểu học Nhị Hòa | | | Trường | | | | 09/05/2023 | Đã gửi
    ĐK-2022-002 | 2022 | TH Nhị Hòa | Cá nhân | Hồ Minh Tâm | Học sinh | Lớp 5B, Trường Tiểu học Nhị Hòa | | | | | 09/05/2023 | Đã gửi
  `),
  2023: written(`
    ${heads}
    ĐK-2023-001 | 2023 | THCS Long Khê | Cá nhân | Cao Thị Bích | Cán bộ quản lý | Hiệu trưởng | | Có | Trường THCS Long Khê | Không | 13/05/2024 | Đã gửi
    ĐK-2023-002 | 2023 | MG Hoa Sen | Cá nhân | Đỗ Thị Hoa | Giáo viên | Giáo viên lớp Chồi | | | | Có | 13/05/2024 | Đã gửi
  `),
  2024: written(`
    ${heads}
    ĐK-2024-001 | 2024 | Phòng Giáo dục và Đào tạo huyện Thủ Thừa | Tập thể | Bộ phận chuyên môn Tiểu học | | | Khác | | | | 12/05/2025 | Đã gửi
    ĐK-2024-002 | 2024 | TH Tân Lập | Cá nhân | Mai Thị Gấm | Giáo viên | Giáo viên lớp 1 | | | | Có | 12/05/2025 | Đã gửi
  `),
};

/** To the Minister at the end of 2020–2021; the last line names 008, who was refused, for 006. */
export const proposals2020 = written(`
  Mã đăng ký | Năm | Loại hình khen thưởng | Dịp | Hình thức khen | Cấp quyết định | Ngày đề nghị | Kết quả
  ĐK-2020-002 | 2020 | Thường xuyên | Tổng kết năm học 2020-2021 | Bằng khen | Bộ trưởng Bộ GDĐT | 25/05/2021 | Chờ xét
  ĐK-2020-003 | 2020 | Thường xuyên | Tổng kết năm học 2020-2021 | Bằng khen | Bộ trưởng Bộ GDĐT | 25/05/2021 | Chờ xét
  ĐK-2020-004 | 2020 | Thường xuyên | Tổng kết năm học 2020-2021 | Bằng khen | Bộ trưởng Bộ GDĐT | 25/05/2021 |
  ĐK-2020-008 | 2020 | Thường xuyên | Tổng kết năm học 2020-2021 | Bằng khen | Bộ trưởng Bộ GDĐT | 25/05/2021 |
`);

/** The column for good people and good deeds, and what else was published in 2021. */
export const communications2021 = written(`
  Ngày | Hình thức | Kênh | Mã đăng ký | Liên kết | Số lượt
  20/05/2021 | Chuyên mục | Chuyên trang, chuyên mục người tốt, việc tốt | ĐK-2020-004 | https://example.vn/1 | 320
  02/06/2021 | chuyên trang | Chuyên trang, chuyên mục người tốt, việc tốt | ĐK-2020-006 | https://example.vn/2 | '1.200
  05/06/2021 | Tin, bài | Trang thông tin Phòng GDĐT | ĐK-2020-001, ĐK-2020-002 | | 150
  07/06/2021 | Truyền miệng | Họp hội đồng | | |
`);

/** What was done for the teacher found on the rounds of 2021. */
export const nurture2022 = written(`
  Mã đăng ký | Nội dung hỗ trợ | Khó khăn | Biện pháp | Người theo dõi | Ngày | Đánh giá tác dụng
  ĐK-2021-001 | Bố trí dạy mẫu toàn huyện | Thiếu tài liệu | Mua bổ sung | Tổ trưởng tổ Ngữ văn | 10/06/2022 | Ba trường học theo
`);

/** At the interim review: awards of 20/11, and who is commended from then on. */
export const proposals2023 = written(`
  Mã đăng ký | Năm | Loại hình khen thưởng | Dịp | Hình thức khen | Cấp quyết định | Ngày đề nghị | Kết quả | Số quyết định
  ĐK-2020-002 | 2023 | Chuyên đề | '20/11 | Giấy khen | Giám đốc Sở GDĐT | 30/10/2023 | Được khen | 1520/QĐ-SGDĐT
  ĐK-2021-001 | 2023 | Chuyên đề | '20/11 | Giấy khen | Giám đốc Sở GDĐT | 30/10/2023 | Được khen | 1520/QĐ-SGDĐT
  ĐK-2021-002 | 2023 | Chuyên đề | '20/11 | Giấy khen | Giám đốc Sở GDĐT | 30/10/2023 | Không được khen |
`);

export const honoured2023 = written(`
  Tên | Loại | Đơn vị | Hội nghị/năm | Hình thức khen | Lộ trình khen cấp trên | Đang theo dõi | Mã đăng ký
  Trường THCS Long Khê | Tập thể | THCS Long Khê | Sơ kết phong trào 2023 | Giấy khen | Bằng khen UBND tỉnh 2025 | Có |
  | | | Sơ kết phong trào 2023 | Giấy khen | | Có | ĐK-2021-001
`);
