/** What the office of Văn Giang noted down after registration: plans, help, news, visits, inspections, awards. */
import type { Records } from '../support/registerHost';
import { written } from './support/writtenRecords';

/** Those of a year, by the year their day or their occasion names. */
export function inYear(records: Records, ...years: readonly number[]): Records {
  return records.filter((record) => {
    const date = record.Ngày;
    const named =
      date instanceof Date ? date.getFullYear() : /\d{4}$/.exec(String(record['Hội nghị/năm']))?.[0];
    return years.includes(Number(named));
  });
}

/** 2022: that of Cụm thi đua số 2 a day late, that of Hội Nông dân not there. */
export const plans2022: Records = written(`
  Năm  | Đơn vị           | Số ký hiệu   | Ngày gửi
  2022 | Xã Xuân Quan     | 15/KH-UBND   | 24/05/2022
  2022 | Cụm thi đua số 1 | 01/KH-CTĐ    | 04/06/2022
  2022 | Cụm thi đua số 2 | 02/KH-CTĐ    | 05/06/2022
  2022 | Phòng GDĐT       | 210/KH-PGDĐT | 02/06/2022
  2022 | Phòng VHTT       |              | 03/06/2022`);

/** Of schools, after the letter of 09/9/2022: nobody demands them by quota. */
export const schoolPlans: Records = written(`
  Năm  | Đơn vị                    | Số ký hiệu     | Ngày gửi
  2022 | Trường MN Xuân Quan       | 31/KH-MN       | 19/09/2022
  2022 | TH Xuân Quan              | 27/KH-TH       | 20/09/2022
  2022 | Trường TH&THCS Phụng Công | 44/KH-TH&THCS | 21/09/2022
  2022 | THCS Long Hưng            | 38/KH-THCS     | 21/09/2022`);

/** 2024: that of Phòng GDĐT a day late, those of Cụm thi đua số 2 and Phòng VHTT not there. 2025: all in time. */
export const plans2024and2025: Records = written(`
  Năm  | Đơn vị             | Số ký hiệu   | Ngày gửi
  2024 | Cụm thi đua số 1   | 01/KH-CTĐ    | 01/02/2024
  2024 | Phòng GDĐT         | 35/KH-PGDĐT  | 05/02/2024
  2024 | Hội Nông dân huyện | 12/KH-HND    | 30/01/2024
  2024 | Cụm thi đua số 2   |              |
  2025 | Cụm thi đua số 1   | 01/KH-CTĐ    | 20/01/2025
  2025 | Cụm thi đua số 2   | 01/KH-CTĐ    | 21/01/2025
  2025 | Phòng GDĐT         | 18/KH-PGDĐT  | 22/01/2025
  2025 | Hội Nông dân huyện | 09/KH-HND    | 22/01/2025
  2025 | Phòng VHTT         | 11/KH-VHTT   | 23/01/2025`);

/** Commended at the district's conference of 2020, before the register began: nobody of Phòng VHTT. */
export const honoured2020: Records = written(`
  Tên                                       | Loại    | Đơn vị                   | Hội nghị/năm                            | Hình thức khen | Lộ trình khen cấp trên                      | Đang theo dõi
  Mô hình tuyến đường nở hoa xã Xuân Quan   | Mô hình | Xã Xuân Quan             | Hội nghị điển hình tiên tiến năm 2020   | Giấy khen      | 2024: Bằng khen UBND tỉnh; 2025: Huân chương Lao động | Có
  Trường Mầm non Xuân Quan                  | Tập thể | Trường Mầm non Xuân Quan | Hội nghị điển hình tiên tiến năm 2020   | Giấy khen      | 2025: Bằng khen UBND tỉnh                   | Có
  Mô hình trường học thân thiện             | Mô hình | Phòng GDĐT               | Hội nghị điển hình tiên tiến năm 2020   | Giấy khen      |                                             | Không
  Chu Đức Bình                              | Cá nhân | Hội Nông dân huyện       | Hội nghị điển hình tiên tiến năm 2020   | Giấy khen      |                                             | Có`);

/** Commended on 11/6/2024 and at the closing conference of 20/6/2025. */
export const honouredLater: Records = written(`
  Tên                                     | Loại    | Đơn vị                | Hội nghị/năm                          | Hình thức khen | Đang theo dõi | Mã đăng ký
  Mô hình tuyến đường nở hoa xã Mễ Sở     | Mô hình | Xã Mễ Sở              | Lễ biểu dương 11/6/2024               | Giấy khen      | Có            | ĐK-2024-082
  Mô hình thiết chế văn hóa mở            | Mô hình | Phòng VHTT            | Lễ biểu dương 11/6/2024               | Giấy khen      | Có            | ĐK-2024-102
  Mô hình tuyến đường nở hoa xã Xuân Quan | Mô hình | Xã Xuân Quan          | Hội nghị điển hình tiên tiến năm 2025 | Bằng khen      | Có            | ĐK-2025-010
  Trường Tiểu học Xuân Quan               | Tập thể | Trường TH Xuân Quan   | Hội nghị điển hình tiên tiến năm 2025 | Giấy khen      | Có            | ĐK-2025-105`);

export const nurture: Records = written(`
  Mã đăng ký  | Nội dung hỗ trợ                                  | Khó khăn                     | Biện pháp                                | Người theo dõi     | Ngày       | Đánh giá tác dụng
  ĐK-2022-001 | Xác định mục tiêu năm; tập huấn kỹ thuật hoa     | Thiếu kinh phí mua cây giống | Trích Quỹ thi đua, khen thưởng của xã    | Công chức văn hóa  | 20/09/2022 |
  ĐK-2022-093 | Bồi dưỡng kỹ năng quản lý; tạo môi trường vui chơi |                            |                                          | Phòng GDĐT         | 21/09/2022 |
  ĐK-2022-001 |                                                  |                              |                                          | Phòng Nội vụ       | 15/08/2023 | Lan ra bốn thôn, giữ được hằng tháng
  ĐK-2024-082 | Giúp lập hồ sơ đề nghị khen bậc cao              | Đường liên thôn chưa có điện | Phối hợp ngành điện lắp đèn              | Phòng Nội vụ       | 10/10/2024 | Ba xã đến học, hai xã làm theo`);

export const communications: Records = written(`
  Ngày       | Hình thức          | Kênh                               | Mã đăng ký               | Liên kết                   | Số lượt
  15/07/2022 | Tin, bài           | Trang thông tin điện tử của huyện  | ĐK-2022-001              | https://example.vn/xq-hoa  | '1.200
  20/08/2022 | Phóng sự           | Trung tâm Văn hoá và Truyền thanh  | ĐK-2022-001, ĐK-2022-093 |                            | 3
  10/11/2022 | Tham quan          | Tại xã Xuân Quan                   | ĐK-2022-001              |                            | 45
  20/05/2024 | Giao lưu           | Hội trường UBND huyện              |                          |                            | 120
  12/06/2024 | Chuyên mục         | Trung tâm Văn hoá và Truyền thanh  | ĐK-2024-082              |                            | 12
  15/09/2024 | Tham quan, học tập | Tại xã Mễ Sở                       | ĐK-2024-082              |                            | 60
  21/06/2025 | Phóng sự/video     | Trung tâm Văn hoá và Truyền thanh  | ĐK-2025-010              |                            | 1`);

/** The first names a commune that is not there; the last two are difficulties units reported. */
export const fieldWork: Records = written(`
  Ngày       | Đơn vị           | Nội dung                              | Kết luận                 | Kiến nghị                      | Loại việc          | Đã giải quyết (Có/Không)
  15/09/2022 | Xã Xuân Quang    | Tác dụng của các mô hình đã đăng ký   | Lan ra bốn thôn          | Hỗ trợ kinh phí                | Kiểm tra, giám sát |
  20/09/2022 | Phòng GDĐT       | Việc bồi dưỡng điển hình của các trường | Có kế hoạch            |                                | Giám sát           |
  10/10/2024 | Xã Mễ Sở         | Ảnh hưởng của mô hình sau biểu dương  | Hai xã làm theo          |                                | Kiểm tra           |
  25/10/2022 | Xã Nghĩa Trụ     | Chưa rõ mức chi biểu dương            |                          | Xin Phòng Nội vụ hướng dẫn     | Vướng mắc          |
  11/10/2024 | Cụm thi đua số 2 | Chưa thống nhất lịch trưởng cụm       |                          | Báo cáo UBND huyện quyết định  | Vướng mắc          | Không`);

/** For 11/6/2024, and for the conference of 2025. */
export const proposals2024: Records = written(`
  Mã đăng ký  | Năm  | Loại hình khen thưởng | Dịp  | Hình thức khen | Cấp quyết định       | Ngày đề nghị
  ĐK-2024-001 | 2024 | Thường xuyên          | 11/6 | Bằng khen      | Chủ tịch UBND tỉnh   | 25/04/2024
  ĐK-2024-082 | 2024 | Chuyên đề             | 11/6 | Giấy khen      | Chủ tịch UBND huyện  | 25/04/2024
  ĐK-2024-097 | 2024 | Thường xuyên          | 11/6 | Giấy khen      | Chủ tịch UBND huyện  | 26/04/2024
  ĐK-2024-098 | 2024 | Đột xuất              | 11/6 | Giấy khen      | Chủ tịch UBND huyện  | 26/04/2024`);

export const proposals2025: Records = written(`
  Mã đăng ký  | Năm  | Loại hình khen thưởng | Dịp                   | Hình thức khen                | Cấp quyết định     | Ngày đề nghị
  ĐK-2025-010 | 2025 | Thường xuyên          | Hội nghị ĐHTT huyện   | Huân chương Lao động hạng Ba  | Chủ tịch nước      | 15/05/2025
  ĐK-2025-091 | 2025 | Thường xuyên          | Hội nghị ĐHTT huyện   | Bằng khen                     | Chủ tịch UBND tỉnh | 15/05/2025`);

/** What Hội Nông dân sends once urged. */
export const urgedPlan2022: Records = written(`
  Năm  | Đơn vị             | Số ký hiệu | Ngày gửi
  2022 | Hội Nông dân huyện | 07/KH-HND  | 07/06/2022`);

/** Of the plan of Xã Xuân Quan (KH 72 IV.1.a). */
export const ownCriterion = {
  Mã: 'XQ-1',
  'Bộ tiêu chí': 'Riêng của xã Xuân Quan',
  'Áp dụng cho (Loại/Đối tượng)': 'Chung',
  Nhãn: 'Giữ và nhân rộng nghề trồng hoa, cây cảnh',
  'Bắt buộc': 'Có',
  'Thứ tự': 1,
  'Đơn vị (trống = mọi đơn vị)': 'Xã Xuân Quan',
  'Căn cứ': '15/KH-UBND',
};
