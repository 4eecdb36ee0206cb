/**
 * Registrations of Nghĩa Trụ, Long Hưng, Vĩnh Khúc and Liên Nghĩa, each with its schools.
 * The people are invented; what each group is for stands above it.
 */
import { registrationRows } from './registrationRows';

export const middleCommunes = [
  // Nghĩa Trụ: 9 count; a row without Loại and a row without a name do not.
  ...registrationRows(`
    43 | ĐK-2024-043 | 2024 | Xã Nghĩa Trụ |  | Mô hình | Chợ dân sinh không túi ni lông |  |  | Xây dựng nông thôn mới | Lĩnh vực | 70% tiểu thương dùng túi giấy | Không | 03/01/2024 | Đã gửi |  |
    44 | ĐK-2024-044 | 2024 | Xã Nghĩa Trụ |  | Tập thể | Thôn Đồng Tỉnh |  |  | Xây dựng nông thôn mới | Lĩnh vực | Mười năm không có tệ nạn | Không | 03/01/2024 | Đạt |  |
    45 | ĐK-2024-045 | 2024 | Xã Nghĩa Trụ |  | Cá nhân | Phạm Văn Đoàn | Khác | Hội viên Cựu chiến binh | Người tốt, việc tốt | Lĩnh vực | Tự nguyện sửa đường làng | Không | 03/01/2024 | Đã gửi | Đồng ý |
    46 | ĐK-2024-046 | 2024 | Xã Nghĩa Trụ |  |  | Câu lạc bộ dưỡng sinh thôn Tam Kỳ |  |  | Người tốt, việc tốt | Lĩnh vực |  | Không | 03/01/2024 | Đã gửi |  | Xã chưa ghi loại
    47 | ĐK-2024-047 | 2024 | Trường Mầm non Nghĩa Trụ |  | Tập thể | Tổ chuyên môn Nhà trẻ |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Môi trường học tập lấy trẻ làm trung tâm | Không | 28/12/2023 | Đã gửi |  |
    48 | ĐK-2024-048 | 2024 | Trường Mầm non Nghĩa Trụ |  | Cá nhân |  | Giáo viên | Giáo viên, Trường MN Nghĩa Trụ | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 28/12/2023 | Đã gửi | Đồng ý | Chờ trường gửi tên
    49 | ĐK-2024-049 | 2024 | Trường Tiểu học Nghĩa Trụ |  | Cá nhân | Đặng Thị Kim Oanh | Giáo viên | Giáo viên Tiếng Anh, Trường TH Nghĩa Trụ | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Tiết học kết nối với lớp nước ngoài | Không | 28/12/2023 | Đã gửi | Đồng ý |
    50 | ĐK-2024-050 | 2024 | TH Nghĩa Trụ |  | Tập thể | Liên đội Tiểu học Nghĩa Trụ |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Liên đội mạnh cấp tỉnh | Không | 28/12/2023 | Đã gửi |  |
    51 | ĐK-2024-051 | 2024 | TH Nghĩa Trụ |  | Cá nhân | Nguyễn Thị Ngân | Giáo viên | Tổng phụ trách Đội, Trường TH Nghĩa Trụ | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Tổng phụ trách giỏi cấp tỉnh | Không | 28/12/2023 | Đã gửi | Đồng ý |
    52 | ĐK-2024-052 | 2024 | Trường THCS Nghĩa Trụ |  | Mô hình | Lớp học đảo ngược |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Áp dụng cho 6 môn ở khối 8, 9 | Không | 05/01/2024 | Đã gửi |  |
    53 | ĐK-2024-053 | 2024 | Trường THCS Nghĩa Trụ |  | cá nhân | Tạ Quang Vinh | Giáo viên | Giáo viên Vật lý, Trường THCS Nghĩa Trụ | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Bồi dưỡng 5 học sinh đạt giải tỉnh | Không | '31/02/2024 | Đã gửi | Đồng ý | Ngày gửi ghi nhầm
  `),
  // Long Hưng: 7 count, two short: two rows lie under a merged unit cell, one school name fits two schools.
  ...registrationRows(`
    54 | ĐK-2024-054 | 2024 | Xã Long Hưng |  | Mô hình | Tổ hợp tác chuối tiêu hồng |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Sản phẩm đạt OCOP 3 sao | Không | 04/01/2024 | Đạt |  |
    55 | ĐK-2024-055 | 2024 | Xã Long Hưng |  | Tập thể | Hội Người cao tuổi xã Long Hưng |  |  | Người tốt, việc tốt | Lĩnh vực | Quỹ chăm sóc người cao tuổi tự chủ | Không | 04/01/2024 | Đã gửi |  |
    56 | ĐK-2024-056 | 2024 | Trường Mầm non Long Hưng |  | Tập thể | Trường Mầm non Long Hưng |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Toàn diện | Trường đạt chuẩn quốc gia mức độ 1 | Không | 04/01/2024 | Đã gửi |  | Ô đơn vị gộp cho ba dòng
    57 | ĐK-2024-057 | 2024 |  |  | Cá nhân | Vương Thị Hường | Giáo viên | Giáo viên, Trường MN Long Hưng | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Làm đồ chơi từ vật liệu tái chế | Không | 04/01/2024 | Đã gửi | Đồng ý |
    58 | ĐK-2024-058 | 2024 |  |  | Cá nhân | Lưu Thị Bích | Nhân viên | Kế toán, Trường MN Long Hưng | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Thu học phí không tiền mặt | Không | 04/01/2024 | Đã gửi | Đồng ý |
    59 | ĐK-2024-059 | 2024 | Trường Tiểu học số 1 Long Hưng |  | Cá nhân | Ngô Văn Tuyên | Giáo viên | Giáo viên, Trường TH Long Hưng số 1 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Câu lạc bộ cờ vua học sinh | Không | 04/01/2024 | Đã gửi | Đồng ý |
    60 | ĐK-2024-060 | 2024 | TH Long Hưng số 02 |  | Mô hình | Tiết đọc sách cùng cha mẹ |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Mỗi tháng một buổi, 200 phụ huynh dự | Không | '4/1/2024 | Đã gửi |  |
    61 | ĐK-2024-061 | 2024 | Trường Tiểu học Long Hưng |  | Cá nhân | Quách Thị Dung | Giáo viên | Giáo viên, Trường TH Long Hưng | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên chủ nhiệm giỏi | Không | 04/01/2024 | Đã gửi | Đồng ý | Chưa rõ trường số 1 hay số 2
    62 | ĐK-2024-062 | 2024 | Trường THCS Long Hưng |  | Tập thể | Tổ Ngữ văn - Lịch sử |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Hai chuyên đề được nhân rộng | Không | 05/01/2024 | Đã gửi |  |
    63 | ĐK-2024-063 | 2024 | THCS Long Hưng |  | Cá nhân | Hà Tuấn Kiệt | Học sinh | Học sinh lớp 9 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Huy chương Bạc điền kinh cấp tỉnh | Không | 05/01/2024 | Đã gửi | Chưa hỏi |
  `),
  // Vĩnh Khúc: 10 count; sent on 09/01 in time, on 10/01, 12/01 and 15/01 late.
  ...registrationRows(`
    64 | ĐK-2024-064 | 2024 | Xã Vĩnh Khúc |  | Mô hình | Hàng cây thanh niên |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | 3 km đường trồng cây bóng mát | Không | 09/01/2024 | Đã gửi |  |
    65 | ĐK-2024-065 | 2024 | Xã Vĩnh Khúc |  | Tập thể | Thôn Vĩnh An |  |  | Xây dựng nông thôn mới | Lĩnh vực | Nhà văn hóa xây từ nguồn xã hội hóa | Không | 09/01/2024 | Đã gửi |  |
    66 | ĐK-2024-066 | 2024 | Xã Vĩnh Khúc |  | Cá nhân | Trịnh Văn Bằng | Khác | Chủ trang trại | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Trang trại an toàn sinh học | Không | 10/01/2024 | Đã gửi | Đồng ý |
    67 | ĐK-2024-067 | 2024 | Xã Vĩnh Khúc |  | Cá nhân | Phan Thị Gấm | Khác | Chi hội trưởng Phụ nữ | Xây dựng gia đình 5 không, 3 sạch | Lĩnh vực |  | Không | 12/01/2024 | gửi | Đồng ý |
    68 | ĐK-2024-068 | 2024 | Trường Mầm non Vĩnh Khúc |  | Cá nhân | DƯƠNG THỊ MINH | Giáo viên | Giáo viên, Trường MN Vĩnh Khúc | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Góc vận động sáng tạo | Không | 08/01/2024 | Đã gửi | Đồng ý |
    69 | ĐK-2024-069 | 2024 | Trường Mầm non Vĩnh Khúc |  | TT | Công đoàn Trường Mầm non Vĩnh Khúc |  |  | Lao động giỏi, lao động sáng tạo | Lĩnh vực | Công đoàn vững mạnh | Không | 08/01/2024 | Đã gửi |  |
    70 | ĐK-2024-070 | 2024 | Trường Tiểu học Vĩnh Khúc |  | Tập thể | Tổ 4 + 5 |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Dẫn đầu phong trào viết chữ đẹp | Không | 08/01/2024 | Đã gửi |  |
    71 | ĐK-2024-071 | 2024 | Trường Tiểu học Vĩnh Khúc |  | Cá nhân | Nguyễn  Thị   Thơm | Giáo viên | Giáo viên, Trường TH Vĩnh Khúc | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên dạy giỏi cấp huyện | Không |  | Đã gửi | Đồng ý |
    72 | ĐK-2024-072 | 2024 | Trường THCS Vĩnh Khúc |  | Mô hình | Thầy cô làm bạn |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Hộp thư tâm lý học đường | Không | 15/01/2024 | Đã gửi |  |
    73 | ĐK-2024-073 | 2024 | Trường THCS Vĩnh Khúc |  | Cá nhân | Lương Thế Vinh Quang | Học sinh | Học sinh lớp 8 | Người tốt, việc tốt | Lĩnh vực | Dũng cảm cứu bạn đuối nước | Không | '09/01/2024 | Đã gửi | Đồng ý |
  `),
  // Liên Nghĩa: 12 count, two over; MN Liên Nghĩa A has 3 where 2 were handed to it.
  ...registrationRows(`
    74 | ĐK-2024-074 | 2024 | Xã Liên Nghĩa |  | Mô hình | Dân vận khéo trong giải phóng mặt bằng |  |  | Xây dựng nông thôn mới | Lĩnh vực | 100% hộ bàn giao đúng hạn | Có | 05/01/2024 | Đạt |  |
    75 | ĐK-2024-075 | 2024 | Xã Liên Nghĩa |  | Tập thể | Thôn Bá Khê |  |  | Xây dựng nông thôn mới | Lĩnh vực | Khu dân cư tiêu biểu | Không | 05/01/2024 | Đã gửi |  |
    76 | ĐK-2024-076 | 2024 | Xã Liên Nghĩa |  | Cá nhân | Đỗ Văn Chiến | Khác | Trưởng thôn Bá Khê | Xây dựng nông thôn mới | Lĩnh vực | Hòa giải thành 12 vụ việc | Không | 05/01/2024 | Đã gửi | Đồng ý |
    77 | ĐK-2024-077 | 2024 | Xã Liên Nghĩa |  | Tập thể | Hội Nông dân xã Liên Nghĩa |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Quỹ hỗ trợ nông dân tăng trưởng đều | Không | 05/01/2024 | Đã gửi |  |
    78 | ĐK-2024-078 | 2024 | Trường Mầm non Liên Nghĩa A |  | Mô hình | Bé vui học Luật Giao thông |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Sân tập giao thông mini | Không | 03/01/2024 | Đã gửi |  |
    79 | ĐK-2024-079 | 2024 | Mầm non Liên Nghĩa A |  | Tập thể | Tổ Mẫu giáo nhỡ |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Lớp học hạnh phúc | Không | 03/01/2024 | Đã gửi |  |
    80 | ĐK-2024-080 | 2024 | MN Liên Nghĩa A |  | Cá nhân | Nguyễn Thị Tươi | Giáo viên | Giáo viên, Trường MN Liên Nghĩa A | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đồ dùng dạy học tự làm | Không | 03/01/2024 | Đã gửi | Đồng ý |
    81 | ĐK-2024-081 | 2024 | Trường MN Liên Nghĩa B |  | Cá nhân | Trần Thị Nhàn | Cán bộ quản lý | Hiệu trưởng, Trường MN Liên Nghĩa B | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Xây trường xanh, an toàn | Không | 03/01/2024 | Đã gửi | Đồng ý |
    82 | ĐK-2024-082 | 2024 | Trường Tiểu học Liên Nghĩa |  | Tập thể | Tổ Văn phòng |  |  | Văn hóa công sở | Lĩnh vực | Hồ sơ điện tử toàn trường | Không | 03/01/2024 | Đã gửi |  |
    83 | ĐK-2024-083 | 2024 | Trường Tiểu học Liên Nghĩa |  | Cá nhân | Phùng Khánh Linh | Học sinh | Học sinh lớp 5 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giải Nhất Olympic Tiếng Anh cấp tỉnh | Không | 03/01/2024 | Đã gửi | Chưa hỏi |
    84 | ĐK-2024-084 | 2024 | Trường THCS Liên Nghĩa |  | Cá nhân | Kiều Văn Thắng | Giáo viên | Giáo viên Hóa học, Trường THCS Liên Nghĩa | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Thí nghiệm ảo trong dạy học | Không | 03/01/2024 | Đã gửi | Đồng ý |
    85 | ĐK-2024-085 | 2024 | Trường THCS Liên Nghĩa |  | Tập thể | Chi đội 8A |  |  | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Kế hoạch nhỏ dẫn đầu toàn trường | Không | 03/01/2024 | Đã gửi |  |
  `),
];
