/**
 * Registrations of Tân Tiến, Thắng Lợi and Mễ Sở with their schools, and rows nobody can place.
 * The people are invented; what each group is for stands above it.
 */
import { registrationRows } from './registrationRows';

export const southernCommunes = [
  // Tân Tiến: 8 count, one short: one person is entered twice; Hoa and Hòa are two people.
  ...registrationRows(`
    86 | ĐK-2024-086 | 2024 | Xã Tân Tiến |  | Mô hình | Phiên chợ 0 đồng |  |  | Người tốt, việc tốt | Lĩnh vực | 4 phiên, 500 lượt người được giúp | Không | 08/01/2024 | Đã gửi |  |
    87 | ĐK-2024-087 | 2024 | Xã Tân Tiến |  | Tập thể | Đội bóng chuyền hơi thôn Kim Ngưu |  |  | Người tốt, việc tốt | Lĩnh vực | Giải Nhất toàn huyện | Không | 08/01/2024 | Đã gửi |  |
    88 | ĐK-2024-088 | 2024 | Trường Mầm non Tân Tiến |  | Cá nhân | Đỗ Thị Hoà | Giáo viên | Giáo viên, Trường MN Tân Tiến | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên giỏi cấp tỉnh | Không | 05/01/2024 | Đã gửi | Đồng ý |
    89 | ĐK-2024-089 | 2024 | Mầm non Tân Tiến |  | Cá nhân | ĐỖ THỊ HÒA | Giáo viên | Giáo viên, Trường MN Tân Tiến | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên giỏi cấp tỉnh | Không | 08/01/2024 | Đã gửi | Đồng ý | Trường gửi lại lần hai
    90 | ĐK-2024-090 | 2024 | Trường Tiểu học Tân Tiến |  | Cá nhân | Nguyễn Thị Hoa | Giáo viên | Giáo viên lớp 1, Trường TH Tân Tiến | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Dạy Tiếng Việt lớp 1 bằng trò chơi | Không | 05/01/2024 | Đã gửi | Đồng ý |
    91 | ĐK-2024-091 | 2024 | Trường Tiểu học Tân Tiến |  | Cá nhân | Nguyễn Thị Hòa | Giáo viên | Giáo viên lớp 3, Trường TH Tân Tiến | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Rèn chữ đẹp cho học sinh | Không | 05/01/2024 | Đã gửi | Đồng ý |
    92 | ĐK-2024-092 | 2024 | Trường Tiểu học Tân Tiến |  | Tập thể | Tổ 1 |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Tổ lao động tiên tiến | Không | 05/01/2024 | Đã gửi |  |
    93 | ĐK-2024-093 | 2024 | Trường THCS Tân Tiến |  | Mô hình | Tiếng trống học bài |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Phối hợp với thôn quản lý giờ tự học | Không | 05/01/2024 | Đã gửi |  |
    94 | ĐK-2024-094 | 2024 | Trường THCS Tân Tiến |  | Cá nhân | Bạch Ngọc Diệp | Học sinh | Học sinh lớp 6 | Người tốt, việc tốt | Lĩnh vực | Giúp bạn khuyết tật đến trường | Không | 05/01/2024 | Đã gửi | Chưa hỏi |
  `),
  // Thắng Lợi: nothing counts yet: drafts, a list sent back, one withdrawn.
  ...registrationRows(`
    95 | ĐK-2024-095 | 2024 | Xã Thắng Lợi |  | Mô hình | Tổ tự quản đê điều |  |  | Xây dựng nông thôn mới | Lĩnh vực |  | Không |  | Nháp |  |
    96 | ĐK-2024-096 | 2024 | Xã Thắng Lợi |  | Tập thể | Thôn Phù Bãi |  |  | Xây dựng nông thôn mới | Lĩnh vực |  | Không |  | Nháp |  |
    97 | ĐK-2024-097 | 2024 | Trường Tiểu học Thắng Lợi |  | Cá nhân | Cao Thị Hạnh | Giáo viên | Giáo viên, Trường TH Thắng Lợi | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 08/01/2024 | Trả lại | Đồng ý | Thiếu tóm tắt thành tích
    98 | ĐK-2024-098 | 2024 | Trường THCS Thắng Lợi |  | Tập thể | Tổ Ngoại ngữ |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 08/01/2024 | Đã rút |  |
  `),
  // Mễ Sở: 10 count; a status nobody knows does not; Nguyễn Văn Hùng is also on Huyện đoàn's list.
  ...registrationRows(`
    99 | ĐK-2024-099 | 2024 | Xã Mễ Sở |  | Mô hình | Bưởi sạch theo chuỗi |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Truy xuất nguồn gốc bằng mã QR | Không | 06/01/2024 | Đạt |  |
    100 | ĐK-2024-100 | 2024 | Xã Mễ Sở |  | Tập thể | Hợp tác xã dịch vụ Mễ Sở |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | 60 xã viên, lãi chia đều | Không | 06/01/2024 | Đã gửi |  |
    101 | ĐK-2024-101 | 2024 | XÃ MỄ SỞ\u00a0 |  | Cá nhân | Tô Văn Lực | Khác | Xã viên | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Chuyển đổi cây trồng hiệu quả | Không | 01/09/2024 | Đã gửi | Đồng ý | Ngày gửi bị đảo ngày, tháng
    102 | ĐK-2024-102 | 2024 | UBND xã Mễ Sở |  | Cá nhân | Đinh Công Tráng | Khác | Chỉ huy trưởng Quân sự xã | Học tập và làm theo Bác | Lĩnh vực | Hoàn thành chỉ tiêu giao quân | Không | 06/01/2024 | Đã gửi | Đồng ý |
    103 | ĐK-2024-103 | 2024 | Trường Mầm non Mễ Sở |  | Tập thể | Tổ Mẫu giáo bé |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Chuyên đề vận động cấp huyện | Không | 04/01/2024 | Đã gửi |  |
    104 | ĐK-2024-104 | 2024 | Trường Mầm non Mễ Sở |  | Cá nhân | Nguyễn Thị Sen\u200b | Giáo viên | Giáo viên, Trường MN Mễ Sở | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Sáng kiến cấp huyện xếp loại A | Không | 04/01/2024 | Đã gửi | Đồng ý |
    105 | ĐK-2024-105 | 2024 | Trường Tiểu học Mễ Sở |  | Mô hình | Trường học không điện thoại |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Ngăn gửi điện thoại đầu giờ | Không | 04/01/2024 | Đã gửi |  |
    106 | ĐK-2024-106 | 2024 | Trường Tiểu học Mễ Sở |  | Cá nhân | Giang Thị Phương | Nhân viên | Nhân viên thư viện, Trường TH Mễ Sở | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Thư viện tiên tiến | Không | 04/01/2024 | Đã gửi | Đồng ý |
    107 | ĐK-2024-107 | 2024 | Trường THCS Mễ Sở |  | Cá nhân | Nguyễn Văn Hùng | Giáo viên | Bí thư Chi đoàn, Trường THCS Mễ Sở | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Thủ lĩnh thanh niên tiêu biểu | Không | 04/01/2024 | Đã gửi | Đồng ý |
    108 | ĐK-2024-108 | 2024 | Trường THCS Mễ Sở |  | Tập thể | Câu lạc bộ STEM |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Hai sản phẩm dự thi cấp tỉnh | Không | 04/01/2024 | Đã gửi |  |
    109 | ĐK-2024-109 | 2024 | Trường THCS Mễ Sở |  | Cá nhân | Mai Anh Tú | Học sinh | Học sinh lớp 9 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 04/01/2024 | Chờ duyệt | Chưa hỏi |
  `),
  // Rows nobody can place: a school of another district, a row without a year.
  ...registrationRows(`
    110 | ĐK-2024-110 | 2024 | Trường THCS Đông Tảo |  | Cá nhân | Lê Thị Xuyến | Giáo viên | Giáo viên, Trường THCS Đông Tảo | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 05/01/2024 | Đã gửi | Đồng ý | Gửi nhầm huyện
    111 | ĐK-2024-111 |  | Trường MN Thắng Lợi |  | Tập thể | Tổ Mẫu giáo lớn |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 08/01/2024 | Đã gửi |  | Chưa ghi năm
  `),
];
