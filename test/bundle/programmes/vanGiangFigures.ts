/** What the tabs of Văn Giang must show, counted by hand from the lists of the story. */

/** On 16/5/2022. "Trước ngày 30/5": 29/5 is the last day in time. Eleven communes, two clusters, three lead agencies. */
export const dueMay2022 = [
  'Trong 30 ngày kể từ 16/05/2022:',
  '• 29/05/2022: Nộp danh sách đăng ký năm 2022 (Xã, Thị trấn; còn 11/11 đơn vị; còn 13 ngày)',
  '• 04/06/2022: Nộp danh sách đăng ký năm 2022 (Cơ quan chủ trì; còn 3/3 đơn vị; còn 19 ngày)',
  '• 04/06/2022: Nộp danh sách đăng ký năm 2022 (Cụm thi đua; còn 2/2 đơn vị; còn 19 ngày)',
  '• 04/06/2022: Nộp kế hoạch năm 2022 (Cơ quan chủ trì; còn 3/3 đơn vị; còn 19 ngày)',
  '• 04/06/2022: Nộp kế hoạch năm 2022 (Cụm thi đua; còn 2/2 đơn vị; còn 19 ngày)',
  '• 11/06/2022: Khen thưởng dịp Ngày Truyền thống Thi đua yêu nước (còn 26 ngày)',
];

/** Unit, models, collectives, people, all, result, late: on 06/6/2022. */
export const communes2022 = [
  'Thị trấn Văn Giang | 3 | 3 | 4 | 10 | Đạt | 0',
  // Eight of the commune itself, a collective and a teacher of two of its schools.
  'Xã Xuân Quan | 2 | 3 | 5 | 10 | Đạt | 0',
  'Xã Cửu Cao | 2 | 2 | 3 | 7 | Thiếu 2 | 0',
  'Xã Phụng Công | 3 | 3 | 4 | 10 | Đạt | 0',
  'Xã Nghĩa Trụ | 2 | 3 | 4 | 9 | Đạt | 9',
  'Xã Long Hưng | 3 | 4 | 4 | 11 | Vượt 1 | 0',
  'Xã Vĩnh Khúc | 0 | 0 | 0 | 0 | Chưa đăng ký | 0',
  'Xã Liên Nghĩa | 2 | 3 | 4 | 9 | Đạt | 0',
  'Xã Tân Tiến | 3 | 3 | 3 | 9 | Đạt | 0',
  'Xã Thắng Lợi | 1 | 3 | 5 | 9 | Đạt | 0',
  // Eleven rows, one of them twice.
  'Xã Mễ Sở | 3 | 3 | 4 | 10 | Đạt | 0',
  // 10 + 10 + 7 + 10 + 9 + 11 + 0 + 9 + 9 + 9 + 10
  'Cộng: Xã, phường, thị trấn | 24 | 30 | 40 | 94 | Đạt 8/11 | 9',
];

export const clusters2022 = [
  // A model, a collective, and a person who does not count.
  'Cụm thi đua số 1 | 1 | 1 | 0 | 2 | Đạt | 0',
  'Cụm thi đua số 2 | 0 | 2 | 0 | 2 | Đạt | 0',
  'Cộng: Cụm thi đua | 1 | 3 | 0 | 4 | Đạt 2/2 | 0',
];

export const agencies2022 = [
  // One of its own, three of schools through it.
  'Phòng Giáo dục và Đào tạo | 1 | 1 | 2 | 4 | Đạt | 0',
  'Hội Nông dân huyện | 0 | 0 | 3 | 3 | Đạt | 0',
  'Phòng Văn hóa và Thông tin | 1 | 1 | 1 | 3 | Đạt | 3',
  'Cộng: Cơ quan chủ trì | 2 | 2 | 6 | 10 | Đạt 3/3 | 3',
  // 94 + 4 + 10
  'TỔNG CỘNG | 27 | 35 | 46 | 108 | Đạt 13/16 | 12',
];

export const toUrge2022 = [
  '[Đơn vị] Đơn vị “Xã Cửu Cao” có 7 đăng ký được tính, còn thiếu 2 so với tối thiểu 9; đã quá hạn nộp (chậm nhất ngày 29/05/2022).',
  '[Đơn vị] Đơn vị “Xã Long Hưng” có 11 đăng ký được tính, vượt 1 so với tối đa 10.',
  '[Đơn vị] Đơn vị “Xã Vĩnh Khúc” chưa có đăng ký nào được tính, cần tối thiểu 9; đã quá hạn nộp (chậm nhất ngày 29/05/2022).',
  '[Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Hội Nông dân huyện”.',
];

export const communications2022 = [
  'Tin, bài, hoạt động | 3 | 3',
  '– Bài viết | 1 | 1',
  '– Phóng sự/video | 1 | 1',
  '– Tham quan, học tập | 1 | 1',
  // 1,200 + 3 + 45
  'Số lượt | 1248 | 1248',
];

/** On 10/02/2024. */
export const communes2024 = [
  'Thị trấn Văn Giang | 3 | 3 | 3 | 9 | Đạt | 0',
  'Xã Xuân Quan | 3 | 3 | 4 | 10 | Đạt | 0',
  'Xã Cửu Cao | 2 | 3 | 4 | 9 | Đạt | 0',
  'Xã Phụng Công | 3 | 2 | 4 | 9 | Đạt | 0',
  'Xã Nghĩa Trụ | 3 | 3 | 4 | 10 | Đạt | 0',
  // Eight of the commune itself, a teacher of its school.
  'Xã Long Hưng | 2 | 3 | 4 | 9 | Đạt | 0',
  'Xã Vĩnh Khúc | 2 | 2 | 4 | 8 | Thiếu 1 | 0',
  'Xã Liên Nghĩa | 3 | 3 | 3 | 9 | Đạt | 9',
  'Xã Tân Tiến | 3 | 3 | 3 | 9 | Đạt | 0',
  'Xã Thắng Lợi | 0 | 0 | 0 | 0 | Chưa đăng ký | 0',
  'Xã Mễ Sở | 3 | 3 | 3 | 9 | Đạt | 0',
  // 9 + 10 + 9 + 9 + 10 + 9 + 8 + 9 + 9 + 0 + 9
  'Cộng: Xã, phường, thị trấn | 27 | 28 | 36 | 91 | Đạt 9/11 | 9',
];

export const agencies2024 = [
  'Phòng Giáo dục và Đào tạo | 1 | 1 | 2 | 4 | Đạt | 0',
  'Hội Nông dân huyện | 1 | 1 | 2 | 4 | Đạt | 0',
  'Phòng Văn hóa và Thông tin | 1 | 1 | 1 | 3 | Đạt | 0',
  'Cộng: Cơ quan chủ trì | 3 | 3 | 5 | 11 | Đạt 3/3 | 0',
  // 91 + 2 of Cụm thi đua số 1 + 11
  'TỔNG CỘNG | 31 | 32 | 41 | 104 | Đạt 13/16 | 9',
];

export const toUrge2024 = [
  '[Đơn vị] Đơn vị “Xã Vĩnh Khúc” có 8 đăng ký được tính, còn thiếu 1 so với tối thiểu 9; đã quá hạn nộp (chậm nhất ngày 09/01/2024).',
  '[Đơn vị] Đơn vị “Xã Thắng Lợi” chưa có đăng ký nào được tính, cần tối thiểu 9; đã quá hạn nộp (chậm nhất ngày 09/01/2024).',
  // A line of Kế hoạch đơn vị with a name and nothing more proves no plan.
  '[Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Cụm thi đua số 2”.',
  '[Đơn vị] Đơn vị “Cụm thi đua số 2” chưa có đăng ký nào được tính, cần tối thiểu 1; đã quá hạn nộp (chậm nhất ngày 04/02/2024).',
  '[Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Phòng Văn hóa và Thông tin”.',
];

/** Nhiều năm for the closing report: 2022, 2023 (no list), 2024, 2025, all. */
export const closing = [
  'Nội dung | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn',
  'Đăng ký',
  // 110 and 11 once urged.
  'Đăng ký | 121 | – | 104 | 112 | 337',
  // 121 less three withdrawn and one that failed.
  'Được tính | 117 | – | 104 | 112 | 333',
  'Theo loại (được tính)',
  // 2025: 33 of communes, one of a cluster, two of agencies.
  'Mô hình | 30 | – | 31 | 36 | 97',
  'Tập thể | 40 | – | 32 | 38 | 110',
  'Cá nhân | 47 | – | 41 | 38 | 126',
  'Cá nhân theo đối tượng (được tính)',
  'Cán bộ quản lý | 1 | – | 0 | 0 | 1',
  'Giáo viên | 2 | – | 2 | 1 | 5',
  'Học sinh | 0 | – | 1 | 0 | 1',
  'Khác | 44 | – | 38 | 37 | 119',
  'Theo xã, phường, thị trấn (được tính)',
  'Thị trấn Văn Giang | 10 | – | 9 | 9 | 28',
  'Xã Xuân Quan | 9 | – | 10 | 9 | 28',
  'Xã Cửu Cao | 9 | – | 9 | 9 | 27',
  'Xã Phụng Công | 10 | – | 9 | 9 | 28',
  'Xã Nghĩa Trụ | 9 | – | 10 | 9 | 28',
  'Xã Long Hưng | 10 | – | 9 | 9 | 28',
  'Xã Vĩnh Khúc | 9 | – | 8 | 9 | 26',
  'Xã Liên Nghĩa | 9 | – | 9 | 9 | 27',
  'Xã Tân Tiến | 9 | – | 9 | 9 | 27',
  'Xã Thắng Lợi | 9 | – | 0 | 9 | 18',
  'Xã Mễ Sở | 10 | – | 9 | 9 | 28',
  'Theo cụm thi đua (được tính)',
  'Cụm thi đua số 1 | 2 | – | 2 | 1 | 5',
  'Cụm thi đua số 2 | 2 | – | 0 | 3 | 5',
  'Theo cơ quan chủ trì (được tính)',
  'Phòng Giáo dục và Đào tạo | 4 | – | 4 | 3 | 11',
  'Hội Nông dân huyện | 3 | – | 4 | 3 | 10',
  'Phòng Văn hóa và Thông tin | 3 | – | 3 | 3 | 9',
  'Thực hiện chỉ tiêu (lượt đơn vị)',
  'Đơn vị có chỉ tiêu | 16 | – | 16 | 16 | 48',
  'Đạt | 16 | – | 13 | 16 | 45',
  'Thiếu | 0 | – | 1 | 0 | 1',
  'Chưa đăng ký | 0 | – | 2 | 0 | 2',
  // 2022: nine of Nghĩa Trụ, three of Phòng Văn hóa và Thông tin, eleven once urged. 2024: nine of Liên Nghĩa.
  'Đăng ký quá hạn | 23 | – | 9 | 0 | 32',
  'Thiếu kế hoạch | 0 | – | 2 | 0 | 2',
  'Cơ cấu (được tính)',
  // The teachers.
  'Lao động trực tiếp | 2 | – | 2 | 1 | 5',
  'Theo trạng thái (mọi đăng ký)',
  'Đã gửi | 106 | – | 100 | 107 | 313',
  'Đạt | 11 | – | 4 | 5 | 20',
  'Không đạt | 1 | – | 0 | 0 | 1',
  'Đã rút | 3 | – | 0 | 0 | 3',
  'Theo giai đoạn (mọi đăng ký)',
  'Bồi dưỡng | 2 | – | 0 | 0 | 2',
  'Biểu dương | 0 | – | 0 | 3 | 3',
  'Đề nghị khen thưởng | 0 | – | 0 | 2 | 2',
  'Đã khen thưởng | 0 | – | 3 | 0 | 3',
  'Đạt, chưa ghi giai đoạn | 9 | – | 1 | 0 | 10',
  'Điển hình đã tuyên dương',
  'Được tuyên dương trong năm | 0 | – | 2 | 2 | 4',
  'Tiếp tục đăng ký thi đua | 2 | – | 1 | 3 | 6',
  'Đề nghị khen thưởng',
  'Thường xuyên | 0 | – | 2 | 2 | 4',
  'Đột xuất | 0 | – | 1 | 0 | 1',
  'Chuyên đề | 0 | – | 1 | 0 | 1',
  'Kết quả: Chờ xét | 0 | – | 0 | 2 | 2',
  'Kết quả: Được khen | 0 | – | 3 | 0 | 3',
  'Kết quả: Không được khen | 0 | – | 1 | 0 | 1',
  'Tuyên truyền',
  'Tin, bài, hoạt động | 3 | – | 3 | 1 | 7',
  '– Bài viết | 1 | – | 0 | 0 | 1',
  '– Phóng sự/video | 1 | – | 0 | 1 | 2',
  '– Giao lưu | 0 | – | 1 | 0 | 1',
  '– Chuyên mục | 0 | – | 1 | 0 | 1',
  '– Tham quan, học tập | 1 | – | 1 | 0 | 2',
  // 1,200 + 3 + 45; 120 + 12 + 60; 1
  'Số lượt | 1248 | – | 192 | 1 | 1441',
  'Kiểm tra thực tế',
  'Lần kiểm tra, giám sát | 2 | – | 1 | 0 | 3',
  'Vướng mắc | 1 | – | 1 | 0 | 2',
  'Vướng mắc đã giải quyết | 1 | – | 0 | 0 | 1',
  'Bồi dưỡng',
  'Lượt bồi dưỡng, hỗ trợ | 2 | 1 | 1 | 0 | 4',
  'Đã đánh giá tác dụng | 0 | 1 | 1 | 0 | 2',
];
