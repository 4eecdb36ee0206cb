/**
 * Registrations of the clusters and the lead agencies, and the hand-typed total that ends the list.
 * The people are invented; what each group is for stands above it.
 */
import { registrationRows } from './registrationRows';

export const clustersAndAgencies = [
  ...registrationRows(`
     |  |  | II. CÁC CỤM THI ĐUA |  |  |  |  |  |  |  |  |  |  |  |  |
  `),
  // Cluster 1: 2 count, met. Cluster 2: 1 counts; an individual may not. Cluster 3: 4, one over. Cluster 4: none. Cluster 5: 3, met.
  ...registrationRows(`
    112 | ĐK-2024-112 | 2024 | Cụm thi đua số 1 |  | Mô hình | Chấm điểm thi đua chéo giữa các xã |  |  | Văn hóa công sở | Lĩnh vực | Bộ tiêu chí chung của cụm | Không | 30/01/2024 | Đạt |  |
    113 | ĐK-2024-113 | 2024 | Cụm thi đua số 1 |  | Tập thể | UBND xã Cửu Cao |  |  | Xây dựng nông thôn mới | Lĩnh vực | Đơn vị dẫn đầu cụm | Không | 30/01/2024 | Đã gửi |  |
    114 | ĐK-2024-114 | 2024 | Cụm thi đua số 2 |  | Tập thể | UBND xã Liên Nghĩa |  |  | Xây dựng nông thôn mới | Lĩnh vực | Đơn vị dẫn đầu cụm | Không | 31/01/2024 | Đã gửi |  |
    115 | ĐK-2024-115 | 2024 | Cụm thi đua số 2 |  | Cá nhân | Phan Đăng Khoa | Khác | Trưởng cụm | Văn hóa công sở | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi | Đồng ý | Cụm chỉ được đăng ký mô hình, tập thể
    116 | ĐK-2024-116 | 2024 | Cụm thi đua số 3 |  | Tập thể | Trường Mầm non Xuân Quan |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đơn vị dẫn đầu khối mầm non | Không | 01/02/2024 | Đã gửi |  |
    117 | ĐK-2024-117 | 2024 | Cụm thi đua số 3 |  | Tập thể | Trường Mầm non Long Hưng |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 01/02/2024 | Đã gửi |  |
    118 | ĐK-2024-118 | 2024 | Cụm thi đua số 3 |  | Mô hình | Bếp ăn mở cho cha mẹ |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 01/02/2024 | Đã gửi |  |
    119 | ĐK-2024-119 | 2024 | cụm thi đua số 3 |  | Mô hình | Ngày hội đồ chơi tự làm |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 01/02/2024 | Đã gửi |  |
    120 | ĐK-2024-120 | 2024 | Cụm thi đua số 5 |  | Tập thể | Trường THCS Chu Mạnh Trinh |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đơn vị dẫn đầu khối THCS | Không | 04/02/2024 | Đã gửi |  |
    121 | ĐK-2024-121 | 2024 | Cụm thi đua số 5 |  | Mô hình | Ngân hàng đề dùng chung |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | 11 trường cùng đóng góp | Không | 04/02/2024 | Đã gửi |  |
    122 | ĐK-2024-122 | 2024 | Trường THCS Nghĩa Trụ | Cụm thi đua số 5 | Tập thể | Tổ Khoa học tự nhiên |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Chủ nhiệm câu lạc bộ bộ môn của cụm | Không | 02/02/2024 | Đã gửi |  |
     |  |  | III. CƠ QUAN, ĐƠN VỊ CHỦ TRÌ PHONG TRÀO |  |  |  |  |  |  |  |  |  |  |  |  |
  `),
  // Phòng Nội vụ: 3 count, met at the minimum.
  ...registrationRows(`
    123 | ĐK-2024-123 | 2024 | Phòng Nội vụ |  | Tập thể | Bộ phận Một cửa huyện |  |  | Văn hóa công sở | Lĩnh vực | 98% hồ sơ trước và đúng hạn | Không | 26/01/2024 | Đạt |  |
    124 | ĐK-2024-124 | 2024 | Phòng Nội vụ |  | Cá nhân | Trần Quốc Toàn | Khác | Chuyên viên Phòng Nội vụ | Văn hóa công sở | Lĩnh vực | Phần mềm quản lý hồ sơ khen thưởng | Không | 26/01/2024 | Đã gửi | Đồng ý |
    125 | ĐK-2024-125 | 2024 | phòng nội vụ |  | Mô hình | Công sở không giấy tờ |  |  | Văn hóa công sở | Lĩnh vực |  | Không | 26/01/2024 | Đã gửi |  |
  `),
  // Phòng GD&ĐT: 7 count, met at the maximum; four come from schools through it; one row goes through a body nobody knows.
  ...registrationRows(`
    126 | ĐK-2024-126 | 2024 | Phòng Giáo dục và Đào tạo |  | Tập thể | Tổ Phổ thông |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Tham mưu đề án chuyển đổi số ngành | Không | 24/01/2024 | Đạt |  |
    127 | ĐK-2024-127 | 2024 | Phòng GD&ĐT |  | Mô hình | Kho học liệu số dùng chung |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | 1.200 bài giảng điện tử | Có | 24/01/2024 | Đạt |  |
    128 | ĐK-2024-128 | 2024 | PGDĐT |  | Cá nhân | Nguyễn Bá Lộc | Khác | Chuyên viên Phòng GD&ĐT | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đầu mối kiểm định chất lượng | Không | 24/01/2024 | Đã gửi | Đồng ý |
    129 | ĐK-2024-129 | 2024 | Trường THCS Tân Tiến | Phòng GD&ĐT | Cá nhân | Doãn Thị Mai | Giáo viên | Giáo viên Sinh học, Trường THCS Tân Tiến | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Sáng kiến cấp tỉnh | Không | 22/01/2024 | Đã gửi | Đồng ý |
    130 | ĐK-2024-130 | 2024 | Trường Tiểu học Mễ Sở | Phòng Giáo dục và Đào tạo | Cá nhân | Lã Thị Yến | Cán bộ quản lý | Hiệu trưởng, Trường TH Mễ Sở | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Trường học hạnh phúc | Không | 22/01/2024 | Đã gửi | Đồng ý |
    131 | ĐK-2024-131 | 2024 | Trường MN Cửu Cao | phòng gd&đt | Mô hình | Sân chơi cát nước |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 22/01/2024 | Đã gửi |  |
    132 | ĐK-2024-132 | 2024 | Trường TH Xuân Quan | Phòng GDĐT | Tập thể | Trường Tiểu học Xuân Quan |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Tập thể Lao động xuất sắc | Không | 22/01/2024 | Đã gửi |  |
    133 | ĐK-2024-133 | 2024 | Trường THCS Liên Nghĩa | Hội Chữ thập đỏ huyện | Cá nhân | Triệu Thị Hằng | Giáo viên | Giáo viên, Trường THCS Liên Nghĩa | Người tốt, việc tốt | Lĩnh vực |  | Không | 22/01/2024 | Đã gửi | Đồng ý |
  `),
  // Hội LHPN: 2 count, one short; one did not pass.
  ...registrationRows(`
    134 | ĐK-2024-134 | 2024 | Hội Liên hiệp Phụ nữ huyện |  | Mô hình | Phụ nữ khởi nghiệp xanh |  |  | Xây dựng gia đình 5 không, 3 sạch | Lĩnh vực | 9 dự án được hỗ trợ vốn | Không | 29/01/2024 | Đạt |  |
    135 | ĐK-2024-135 | 2024 | Hội LHPN huyện |  | Cá nhân | Nguyễn Thị Ngọc Ánh | Khác | Chi hội trưởng thôn Như Lân | Xây dựng gia đình 5 không, 3 sạch | Lĩnh vực |  | Không | 29/01/2024 | Đã gửi | Đồng ý |
    136 | ĐK-2024-136 | 2024 | Hội LHPN huyện |  | Tập thể | Chi hội Phụ nữ thôn Đa Ngưu |  |  | Xây dựng gia đình 5 không, 3 sạch | Lĩnh vực |  | Không | 29/01/2024 | Không đạt |  |
  `),
  // Huyện đoàn: 8 count, one over; a telephone number in a note is personal data.
  ...registrationRows(`
    137 | ĐK-2024-137 | 2024 | Huyện đoàn |  | Tập thể | Đoàn xã Phụng Công |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi |  |
    138 | ĐK-2024-138 | 2024 | Huyện đoàn |  | Tập thể | Đoàn thị trấn Văn Giang |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi |  |
    139 | ĐK-2024-139 | 2024 | Huyện đoàn |  | Mô hình | Cổng trường an toàn giao thông |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi |  |
    140 | ĐK-2024-140 | 2024 | Huyện đoàn |  | Mô hình | Bản đồ số di tích Văn Giang |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Gắn mã QR tại 14 di tích | Không | 31/01/2024 | Đã gửi |  |
    141 | ĐK-2024-141 | 2024 | Huyện đoàn |  | Cá nhân | Nguyễn Văn Hùng | Khác | Bí thư Chi đoàn, Trường THCS Mễ Sở | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi | Đồng ý |
    142 | ĐK-2024-142 | 2024 | Huyện đoàn |  | Cá nhân | Đoàn Thanh Tùng | Khác | Thanh niên phát triển kinh tế | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Trang trại hoa lan | Không | 31/01/2024 | Đã gửi | Đồng ý | Liên hệ 0900 000 000
    143 | ĐK-2024-143 | 2024 | Huyện Đoàn |  | Cá nhân | Vi Thị Thảo | Khác | Bí thư Đoàn xã Tân Tiến | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi | Đồng ý |
    144 | ĐK-2024-144 | 2024 | Đoàn TNCS Hồ Chí Minh huyện |  | Cá nhân | Ninh Đức Long | Khác | Phó Bí thư Đoàn xã Mễ Sở | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực |  | Không | 31/01/2024 | Đã gửi | Đồng ý |
  `),
  // Hội Nông dân: 4 count; sent on 04/02 in time, on 05/02 late. Liên đoàn Lao động: nothing.
  ...registrationRows(`
    145 | ĐK-2024-145 | 2024 | Hội Nông dân huyện |  | Mô hình | Chi hội nghề trồng hoa |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực |  | Không | 04/02/2024 | Đã gửi |  |
    146 | ĐK-2024-146 | 2024 | Hội Nông dân huyện |  | Cá nhân | Thân Văn Mạnh | Khác | Hội viên, xã Xuân Quan | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Thu nhập 800 triệu đồng một năm | Không | 04/02/2024 | Đã gửi | Đồng ý |
    147 | ĐK-2024-147 | 2024 | Hội Nông dân huyện |  | Cá nhân | Khúc Thị Lụa | Khác | Hội viên, xã Mễ Sở | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực |  | Không | 05/02/2024 | Đã gửi | Đồng ý |
    148 | ĐK-2024-148 | 2024 | Hội Nông dân huyện |  | Tập thể | Tổ hội nghề cây cảnh Phụng Công |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực |  | Không | 02/02/2024 | Đã gửi |  |
    Tổng cộng |  |  |  |  |  | '150 |  |  |  |  |  |  |  |  |  |
  `),
];
