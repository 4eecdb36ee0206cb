/**
 * Registrations of the town, Xuân Quan, Cửu Cao and Phụng Công, each with its schools.
 * The people are invented; what each group is for stands above it.
 */
import { registrationRows } from './registrationRows';

export const northernCommunes = [
  ...registrationRows(`
     |  |  | I. CÁC XÃ, THỊ TRẤN |  |  |  |  |  |  |  |  |  |  |  |  |
  `),
  // Thị trấn Văn Giang: 10 count, met at the maximum; one draft.
  ...registrationRows(`
    1 | ĐK-2024-001 | 2024 | Thị trấn Văn Giang |  | Mô hình | Tuyến phố văn minh, không rác thải |  |  | Xây dựng nông thôn mới | Lĩnh vực | 12 tuyến phố tự quản vệ sinh hằng tuần | Có | 28/12/2023 | Đạt |  |
    2 | ĐK-2024-002 | 2024 | Thị trấn Văn Giang |  | Tập thể | Tổ dân phố Công Luận 2 |  |  | Xây dựng nông thôn mới | Lĩnh vực | 98% hộ đạt gia đình văn hóa | Không | 28/12/2023 | Đạt |  |
    3 | ĐK-2024-003 | 2024 | TT Văn Giang |  | Tập thể | Hội Cựu chiến binh thị trấn Văn Giang |  |  | Học tập và làm theo Bác | Lĩnh vực | Giúp 14 hội viên thoát nghèo | Không | 28/12/2023 | Đang thẩm định |  |
    4 | ĐK-2024-004 | 2024 | UBND thị trấn Văn Giang |  | Cá nhân | Nguyễn Thị Hồng Nhung | Khác | Công chức Văn hóa - Xã hội, UBND thị trấn | Văn hóa công sở | Lĩnh vực | Rút ngắn nửa thời gian giải quyết hồ sơ | Không | 28/12/2023 | Đã gửi | Đồng ý |
    5 | ĐK-2024-005 | 2024 | Trường Mầm non Thị trấn Văn Giang |  | Tập thể | Tổ Mẫu giáo 5 tuổi |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Toàn diện | 100% trẻ đạt chuẩn phát triển | Không | 20/12/2023 | Đạt |  |
    6 | ĐK-2024-006 | 2024 | MN thị trấn Văn Giang |  | Cá nhân | Trần Thị Thu Hà | Giáo viên | Giáo viên, Trường MN Thị trấn Văn Giang | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Bộ đồ chơi tự làm đạt giải Nhất cấp huyện | Không | 20/12/2023 | Đã gửi | Đồng ý |
    7 | ĐK-2024-007 | 2024 | Trường Tiểu học Thị trấn Văn Giang |  | Mô hình | Thư viện xanh ngoài trời |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | 600 lượt học sinh đọc sách mỗi tháng | Không | 21/12/2023 | Đạt |  |
    8 | ĐK-2024-008 | 2024 | TRƯỜNG TIỂU HỌC THỊ TRẤN VĂN GIANG |  | Cá nhân | Lê Văn Quyết | Cán bộ quản lý | Hiệu trưởng, Trường TH Thị trấn Văn Giang | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đưa trường đạt chuẩn quốc gia mức độ 2 | Không | 21/12/2023 | Đã gửi | Đồng ý |
    9 | ĐK-2024-009 | 2024 | THCS Chu Mạnh Trinh |  | Tập thể | Đội tuyển Khoa học tự nhiên |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | 9 giải cấp tỉnh trong năm học | Không | 22/12/2023 | Đã gửi |  |
    10 | ĐK-2024-010 | 2024 | Trường THCS Chu Mạnh Trinh |  | Cá nhân | Phạm Gia Bảo | Học sinh | Học sinh lớp 9 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giải Nhất Sáng tạo Khoa học Kỹ thuật cấp tỉnh | Không | 22/12/2023 | Đã gửi | Chưa hỏi |
    11 | ĐK-2024-011 | 2024 | Trường THCS Thị trấn Văn Giang |  | Cá nhân | Vũ Minh Khôi | Giáo viên | Giáo viên Toán, Trường THCS Thị trấn Văn Giang | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 22/12/2023 | Nháp | Đồng ý |
  `),
  // Xuân Quan: 9 count, met at the minimum; one withdrawn; the unit written decomposed, with NBSP, without marks.
  ...registrationRows(`
    12 | ĐK-2024-012 | 2024 | Xã Xuân Quan |  | Mô hình | Làng hoa Xuân Quan kết nối tiêu thụ trực tuyến |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Doanh thu tăng một phần ba so với năm trước | Có | 25/12/2023 | Đạt |  |
    13 | ĐK-2024-013 | 2024 | Xa\u0303 Xua\u0302n Quan |  | Tập thể | Chi hội Phụ nữ thôn 8 |  |  | Xây dựng gia đình 5 không, 3 sạch | Lĩnh vực | Tuyến đường hoa dài 1,2 km do chi hội chăm sóc | Không | 25/12/2023 | Đã gửi |  |
    14 | ĐK-2024-014 | 2024 | UBND xã Xuân Quan |  | Cá nhân | Đàm Văn Thực | Khác | Hội viên Hội Nông dân xã | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | Vườn hoa chậu giải quyết việc làm cho 15 lao động | Không | 25/12/2023 | Đã gửi | Đồng ý |
    15 | ĐK-2024-015 | 2024 | Trường Mầm non Xuân Quan |  | Tập thể | Trường Mầm non Xuân Quan |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Toàn diện | Tập thể Lao động xuất sắc hai năm liền | Không | 19/12/2023 | Đã gửi |  |
    16 | ĐK-2024-016 | 2024 | Mầm non\u00a0Xuân Quan |  | Cá nhân | Lý Thị Thanh | Nhân viên | Nhân viên nuôi dưỡng, Trường MN Xuân Quan | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Thực đơn theo mùa cho trẻ bán trú | Không | 19/12/2023 | Đã gửi | Đồng ý |
    17 | ĐK-2024-017 | 2024 | Trường Tiểu học Xuân Quan |  | Mô hình | Mỗi tuần một câu chuyện đẹp |  |  | Học tập và làm theo Bác | Lĩnh vực | 35 tuần sinh hoạt dưới cờ theo chủ đề | Không | '20.12.2023 | Đã gửi |  |
    18 | ĐK-2024-018 | 2024 | TH  Xuân  Quan |  | Cá nhân | Trần Thị Thuý | Giáo viên | Giáo viên lớp 4, Trường TH Xuân Quan | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên dạy giỏi cấp tỉnh | Không | '20/12/2023 | Đã gửi | Đồng ý |
    19 | ĐK-2024-019 | 2024 | Trường THCS Xuân Quan |  | Tập thể | Tổ Khoa học xã hội |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Đầu mối 4 chuyên đề cấp cụm | Không | '2023-12-21 | Đã gửi |  |
    20 | ĐK-2024-020 | 2024 | Truong THCS Xuan Quan |  | Cá nhân | Chử Đức Anh | Học sinh | Học sinh lớp 8 | Người tốt, việc tốt | Lĩnh vực | Nhặt được của rơi, trả người mất | Không | 21/12/2023 | Đã gửi | Đồng ý |
    21 | ĐK-2024-021 | 2024 | Trường THCS Xuân Quan |  | Cá nhân | Nguyễn Hữu Phước | Giáo viên | Giáo viên Thể dục, Trường THCS Xuân Quan | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực |  | Không | 21/12/2023 | Đã rút | Đồng ý | Chuyển công tác
  `),
  // Cửu Cao: 11 count, one over; its allocation adds up to 11; one name typed in a TCVN3 font.
  ...registrationRows(`
    22 | ĐK-2024-022 | 2024 | Xã Cửu Cao |  | Mô hình | Camera an ninh do dân góp |  |  | Xây dựng nông thôn mới | Lĩnh vực | 32 mắt camera, không xảy ra trộm cắp | Không | 27/12/2023 | Đạt |  |
    23 | ĐK-2024-023 | 2024 | Xã Cửu Cao |  | Tập thể | Thôn Hạ |  |  | Xây dựng nông thôn mới | Lĩnh vực | Thôn nông thôn mới kiểu mẫu | Có | 27/12/2023 | Đạt |  |
    24 | ĐK-2024-024 | 2024 | xã cửu cao |  | Cá nhân | Đào Xuân Trường | Khác | Trưởng thôn Thượng | Xây dựng nông thôn mới | Lĩnh vực | Vận động hiến 400 m² đất làm đường | Không | 27/12/2023 | Đã gửi | Đồng ý |
    25 | ĐK-2024-025 | 2024 | XÃ CỬU CAO |  | Tập thể | Ban Công an xã Cửu Cao |  |  | Văn hóa công sở | Lĩnh vực | Cấp định danh điện tử vượt kế hoạch | Không | 27/12/2023 | Đang thẩm định |  |
    26 | ĐK-2024-026 | 2024 | Trường Mầm non Cửu Cao |  | Tập thể | Tổ nuôi dưỡng |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Bếp một chiều an toàn thực phẩm | Không | 26/12/2023 | Đã gửi |  |
    27 | ĐK-2024-027 | 2024 | Trường Mầm non Cửu Cao |  | Cá nhân | NguyÔn ThÞ Lan | Giáo viên | Giáo viên, Trường MN Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giáo viên giỏi cấp huyện | Không | 26/12/2023 | Đã gửi | Đồng ý | Dán từ tệp cũ
    28 | ĐK-2024-028 | 2024 | Trường Tiểu học Cửu Cao |  | Cá nhân | Trần Thị Thúy | Giáo viên | Giáo viên lớp 2, Trường TH Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Sáng kiến dạy đọc cho học sinh chậm | Không | 26/12/2023 | Đã gửi | Đồng ý |
    29 | ĐK-2024-029 | 2024 | Trường TH Cửu Cao |  | Mô hình | Đôi bạn cùng tiến |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | 86 cặp học sinh giúp nhau học tập | Không | 26/12/2023 | Đã gửi |  |
    30 | ĐK-2024-030 | 2024 | Trường THCS Cửu Cao |  | Tập thể | Tổ Toán - Tin |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Tỉ lệ vào lớp 10 công lập cao nhất cụm | Không | '26.12.2023 | Đã gửi |  |
    31 | ĐK-2024-031 | 2024 | Trường THCS Cửu Cao |  | Cá nhân | Hoàng Thị Minh Nguyệt | Cán bộ quản lý | Phó Hiệu trưởng, Trường THCS Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Chuyển đổi số công tác quản lý hồ sơ | Không | 45286 | Đã gửi | Đồng ý |
    32 | ĐK-2024-032 | 2024 | Trường Trung học cơ sở Cửu Cao |  | Cá nhân | Nguyễn Đình Phong | Học sinh | Học sinh lớp 9 | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Giải Nhì học sinh giỏi Tin học cấp tỉnh | Không | 26/12/2023 | Đã gửi | Chưa hỏi |
  `),
  // Phụng Công: 10 count; its TH-THCS written five ways; Mỹ Lý and Mỹ Lí may be one person.
  ...registrationRows(`
    33 | ĐK-2024-033 | 2024 | Xã Phụng Công |  | Mô hình | Tổ liên kết trồng quất cảnh |  |  | Nông dân thi đua sản xuất, kinh doanh giỏi | Lĩnh vực | 18 hộ liên kết, giá bán ổn định | Không | 02/01/2024 | Đạt |  |
    34 | ĐK-2024-034 | 2024 | Xã Phụng Công |  | Tập thể | Câu lạc bộ chèo Phụng Công |  |  | Học tập và làm theo Bác | Lĩnh vực | 24 buổi diễn phục vụ nhân dân | Không | 02/01/2024 | Đã gửi |  |
    35 | ĐK-2024-035 | 2024 | Xã Phụng Công |  | Cá nhân | Bùi Quang Hưng | Khác | Bí thư Đoàn xã | Tuổi trẻ xung kích, sáng tạo | Lĩnh vực | Sân chơi thiếu nhi từ lốp xe cũ | Không | 02/01/2024 | Đã gửi | Đồng ý |
    36 | ĐK-2024-036 | 2024 | Trường Mầm non Phụng Công |  | Cá nhân | Nguyễn Thị Mỹ Lý | Giáo viên | Giáo viên, Trường MN Phụng Công | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Ứng dụng phương pháp STEAM | Không | 29/12/2023 | Đã gửi | Đồng ý |
    37 | ĐK-2024-037 | 2024 | Trường Mầm non Phụng Công |  | Cá nhân | Nguyễn Thị Mỹ Lí | Giáo viên | Giáo viên, Trường MN Phụng Công | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Dạy trẻ qua trò chơi dân gian | Không | 29/12/2023 | Đã gửi | Đồng ý |
    38 | ĐK-2024-038 | 2024 | Trường TH-THCS Phụng Công |  | Tập thể | Trường TH-THCS Phụng Công |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Toàn diện | Cờ thi đua của UBND tỉnh | Có | '29/12/2023 | Đã gửi |  |
    39 | ĐK-2024-039 | 2024 | TH & THCS Phụng Công |  | Cá nhân | Lê Hồng Quân | Cán bộ quản lý | Hiệu trưởng, Trường TH-THCS Phụng Công | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Mô hình quản trị trường hai cấp | Không | 29/12/2023 | Đã gửi | Đồng ý |
    40 | ĐK-2024-040 | 2024 | Trường TH và THCS Phụng Công |  | Cá nhân | Chu Thị Vân Anh | Giáo viên | Giáo viên Ngữ văn, Trường TH-THCS Phụng Công | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Câu lạc bộ viết văn học sinh | Không | 29/12/2023 | Đã gửi | Đồng ý |
    41 | ĐK-2024-041 | 2024 | TH–THCS Phụng Công |  | Mô hình | Vườn trường thực nghiệm |  |  | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Lĩnh vực | Mỗi lớp một luống rau sạch | Không | '29-12-2023 | Đã gửi |  |
    42 | ĐK-2024-042 | 2024 | Trường Tiểu học và Trung học cơ sở Phụng Công |  | Cá nhân | Đỗ Minh Châu | Học sinh | Học sinh lớp 7 | Người tốt, việc tốt | Lĩnh vực | Vượt khó học giỏi | Không | 29/12/2023 | Đã gửi | Không |
  `),
];
