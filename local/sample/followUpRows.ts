/**
 * What has become of the sample's registrations by 20/02/2024: reviews, help, publicity, checks, awards. All
 * names and events are invented. One exemplar being nurtured has no line yet, and one difficulty is still open.
 */
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { writtenRows } from './writtenTable';

function rows(table: TableKey, text: string) {
  const headers: string[] = Object.values(tables[table].columns);
  return [headers, ...writtenRows(headers, headers, text)];
}

/** Sessions that found all four general criteria met, for each registration they looked at. */
function sessionLines(reviewer: string, date: string, numbers: readonly string[]): string {
  return numbers
    .flatMap((number) =>
      ['VG-1', 'VG-2', 'VG-3', 'VG-4'].map(
        (criterion) => `ĐK-2024-${number} | ${criterion} | Đạt | ${reviewer} | ${date} |`,
      ),
    )
    .join('\n');
}

const communes = ['002', '007', '022', '023', '033', '044', '054', '074', '099'];
const agencies = ['123', '126', '127', '134'];

export const followUpRows = {
  // 001: a commune's model; 005: a school's collective; 112: a cluster's; 003 is half done; 136 did not pass.
  reviews: rows(
    'reviews',
    `
    ĐK-2024-001 | VG-1 | Đạt | Trần Quốc Toàn | 16/01/2024 |
    ĐK-2024-001 | VG-2 | Đạt | Trần Quốc Toàn | 16/01/2024 | Ba xã đã đến học tập
    ĐK-2024-001 | VG-3 | Đạt | Trần Quốc Toàn | 16/01/2024 |
    ĐK-2024-001 | VG-4 | Đạt | Trần Quốc Toàn | 16/01/2024 |
    ĐK-2024-005 | VG-1 | Đạt | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-005 | VG-2 | Đạt | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-005 | VG-3 | Đạt | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-005 | VG-4 | Đạt | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-005 | VG-5 | Đạt | Nguyễn Bá Lộc | 17/01/2024 | Chuyên đề cấp cụm
    ĐK-2024-005 | VG-6 | Không | Nguyễn Bá Lộc | 17/01/2024 | Chưa có sáng kiến trong năm
    ĐK-2024-005 | VG-7 | Không áp dụng | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-005 | VG-8 | Đạt | Nguyễn Bá Lộc | 17/01/2024 |
    ĐK-2024-012 | VG-1 | Đạt | Trần Quốc Toàn | 18/01/2024 |
    ĐK-2024-012 | VG-2 | Đạt | Trần Quốc Toàn | 18/01/2024 |
    ĐK-2024-012 | VG-3 | Đạt | Trần Quốc Toàn | 18/01/2024 |
    ĐK-2024-012 | VG-9 | Đạt | Trần Quốc Toàn | 18/01/2024 | Đã tuyên dương năm 2020
    ĐK-2024-112 | VG-1 | Đạt | Trần Quốc Toàn | 07/02/2024 |
    ĐK-2024-112 | VG-3 | Đạt | Trần Quốc Toàn | 07/02/2024 |
    ĐK-2024-112 | VG-10 | Đạt | Trần Quốc Toàn | 07/02/2024 |
    ĐK-2024-003 | VG-1 | Đạt | Trần Quốc Toàn | 19/02/2024 |
    ĐK-2024-003 | VG-2 |  | Trần Quốc Toàn |  | Chờ xã bổ sung minh chứng
    ĐK-2024-136 | VG-1 | Không | Đỗ Thị Tâm | 06/02/2024 | Chưa có kết quả cụ thể
    ${sessionLines('Trần Quốc Toàn', '19/01/2024', communes)}
    ${sessionLines('Đỗ Thị Tâm', '08/02/2024', agencies)}
    `,
  ),

  honoured: rows(
    'honoured',
    `
    Tuyến phố văn minh, không rác thải | Mô hình | Thị trấn Văn Giang | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện | 2024: đề nghị Bằng khen cấp tỉnh | Có | ĐK-2024-001
    Làng hoa Xuân Quan kết nối tiêu thụ trực tuyến | Mô hình | Xã Xuân Quan | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện | 2024: đề nghị Bằng khen cấp tỉnh | Có | ĐK-2024-012
    Thôn Hạ | Tập thể | Xã Cửu Cao | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện |  | Có | ĐK-2024-023
    Trường TH-THCS Phụng Công | Tập thể | Trường TH-THCS Phụng Công | Hội nghị điển hình tiên tiến huyện năm 2020 | Cờ thi đua của UBND tỉnh | 2025: đề nghị khen cấp Nhà nước | Có | ĐK-2024-038
    Dân vận khéo trong giải phóng mặt bằng | Mô hình | Xã Liên Nghĩa | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện |  | Có | ĐK-2024-074
    Kho học liệu số dùng chung | Mô hình | Phòng Giáo dục và Đào tạo | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện | 2024: đề nghị Bằng khen cấp tỉnh | Có | ĐK-2024-127
    Nguyễn Thị Lan Phương | Cá nhân | Hội Liên hiệp Phụ nữ huyện | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện |  | Không |
    Chi hội Nông dân thôn Công Luận | Tập thể | Hội Nông dân huyện | Hội nghị điển hình tiên tiến huyện năm 2020 | Giấy khen của Chủ tịch UBND huyện |  | Có |
    `,
  ),

  nurture: rows(
    'nurture',
    `
    ĐK-2024-002 | Cấp thùng phân loại rác | Thiếu chỗ tập kết | Xin bố trí thêm một điểm | Nguyễn Thị Hồng Nhung | 25/01/2024 | Tốt, có thể nhân rộng
    ĐK-2024-007 | Bổ sung 200 đầu sách | Mái che xuống cấp |  | Lê Văn Quyết | 29/01/2024 | Học sinh đọc nhiều hơn
    ĐK-2024-012 | Tập huấn bán hàng trực tuyến |  |  | Đàm Văn Thực | 02/02/2024 | Doanh thu tiếp tục tăng
    ĐK-2024-044 | Tổ chức học tập kinh nghiệm | Kinh phí còn ít | Lồng ghép với hội nghị thôn | Phạm Văn Đoàn | 05/02/2024 |
    ĐK-2024-099 | Hỗ trợ tem truy xuất nguồn gốc |  |  | Tô Văn Lực | 16/02/2024 |
    `,
  ),

  communications: rows(
    'communications',
    `
    10/01/2024 | Bài viết | Trang thông tin điện tử huyện | ĐK-2024-001 | https://example.com/tuyen-pho-van-minh | 1250
    22/01/2024 | Phóng sự/video | Trung tâm Văn hoá và Truyền thanh | ĐK-2024-012 | https://example.com/lang-hoa | 3400
    26/01/2024 | Giao lưu | Hội trường UBND xã Cửu Cao | ĐK-2024-023 |  | 120
    31/01/2024 | Chuyên mục | Đài truyền thanh huyện |  |  | 8
    05/02/2024 | Tham quan, học tập | Trường TH-THCS Phụng Công | ĐK-2024-038 |  | 45
    15/02/2024 | Tập huấn | Phòng Nội vụ |  |  | 60
    `,
  ),

  inspections: rows(
    'inspections',
    `
    24/01/2024 | Thị trấn Văn Giang | Tác dụng của mô hình tuyến phố văn minh | Duy trì tốt | Nhân rộng ra hai tổ dân phố | Kiểm tra, giám sát |
    06/02/2024 | Trường Tiểu học Thị trấn Văn Giang | Hiệu quả của thư viện xanh | Đạt yêu cầu, cần sửa mái che | Hỗ trợ kinh phí sửa chữa | Kiểm tra, giám sát |
    30/01/2024 | Xã Thắng Lợi | Chưa gửi danh sách đăng ký | Cán bộ phụ trách mới nhận việc | Phòng Nội vụ hướng dẫn lại | Vướng mắc | Không
    19/01/2024 | Cụm thi đua số 4 | Chưa rõ mẫu kế hoạch bồi dưỡng | Đã gửi mẫu cho cụm |  | Vướng mắc | Có
    `,
  ),

  proposals: rows(
    'proposals',
    `
    ĐK-2024-012 | 2024 | Thường xuyên | 11/6 | Bằng khen của Chủ tịch UBND tỉnh | UBND tỉnh | 19/02/2024 | Chờ xét |  |
    ĐK-2024-074 | 2024 | Chuyên đề | Hội nghị dân vận khéo | Giấy khen của Chủ tịch UBND huyện | UBND huyện | 12/02/2024 | Chờ xét |  |
    ĐK-2024-023 | 2024 | Đột xuất | Gương tự quản an ninh | Giấy khen của Chủ tịch UBND huyện | UBND huyện | 22/01/2024 | Được khen | 215/QĐ-UBND |
    `,
  ),
} as const;
