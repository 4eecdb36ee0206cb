/** What must come of the story of Công đoàn Giáo dục Hòa Bình: criteria of the sheets, and the closing figures. */
const common = 'HB-C1 HB-C2 HB-C3 HB-C4';
const schoolUnion = `${common} HB-T1 HB-T2 HB-T3 HB-T8`;
const person = `${common} HB-N1 HB-N2 HB-N3`;

/** The sheets of 2017: 8 + 8 + 8 + 8 + 9 + 7 + 8 = 56 lines. */
export const sheets2017: readonly string[] = [
  schoolUnion,
  `${person} HB-L1`,
  schoolUnion,
  `${person} HB-L1`,
  `${common} HB-T4 HB-T5 HB-T6 HB-T7 HB-T8`,
  person,
  schoolUnion,
];

export const milestones = {
  phaseOne: { Tên: 'Xong giai đoạn I (2017-2018): chọn điển hình, có kế hoạch bồi dưỡng' },
  phaseTwo: { Tên: 'Xong giai đoạn II (2018-2020): bổ sung điển hình, nhân rộng' },
  file: { Tên: 'Hồ sơ đề nghị biểu dương, khen thưởng hằng năm' },
  local: { Tên: 'Đại hội thi đua yêu nước các cấp' },
  province: { Tên: 'Đại hội thi đua yêu nước tỉnh Hòa Bình lần thứ V' },
  nation: { Tên: 'Đại hội thi đua yêu nước CNVCLĐ toàn quốc lần thứ IX' },
  closing: { Tên: 'Tổng kết 05 năm thực hiện Chỉ thị 05-CT/TW' },
  report: { Tên: 'Báo cáo kết quả hằng năm' },
} as const;

/** What `Nhiều năm` must show of 2017–2020, by block: the years, then the whole period. Counted by hand in the story. */
export const closing: Readonly<Record<string, readonly unknown[][]>> = {
  'Đăng ký': [
    ['Đăng ký', 7, 3, 2, 2, 14],
    ['Được tính', 5, 3, 1, 2, 11],
  ],
  'Theo loại (được tính)': [
    ['Mô hình', 2, 1, 0, 1, 4],
    ['Tập thể', 1, 0, 1, 0, 2],
    ['Cá nhân', 2, 2, 0, 1, 5],
  ],
  'Cá nhân theo đối tượng (được tính)': [
    ['Cán bộ quản lý', 1, 0, 0, 0, 1],
    ['Giáo viên', 1, 1, 0, 1, 3],
    ['Nhân viên', 0, 1, 0, 0, 1],
  ],
  'Theo đơn vị khác (được tính)': [
    ['CĐCS Trường THPT Kim Bôi', 2, 1, 0, 1, 4],
    ['CĐCS Trường THPT Mai Châu', 0, 1, 1, 0, 2],
    ['CĐCS Trường PT DTNT tỉnh', 2, 0, 0, 1, 3],
    ['CĐCS Công ty Sách và Thiết bị trường học', 1, 1, 0, 0, 2],
  ],
  // Four unions owe a plan each year; "Đạt" are those with somebody who counts.
  'Thực hiện chỉ tiêu (lượt đơn vị)': [
    ['Đơn vị có chỉ tiêu', 4, 4, 4, 4, 16],
    ['Đạt', 3, 3, 1, 2, 9],
    ['Chưa đăng ký', 1, 1, 3, 2, 7],
    ['Thiếu kế hoạch', 0, 0, 3, 0, 3],
  ],
  'Cơ cấu (được tính)': [['Lao động trực tiếp', 1, 2, 0, 1, 4]],
  'Theo trạng thái (mọi đăng ký)': [
    ['Đã gửi', 0, 0, 0, 1, 1],
    ['Trả lại', 0, 0, 1, 0, 1],
    ['Đạt', 5, 3, 1, 1, 10],
    ['Không đạt', 2, 0, 0, 0, 2],
  ],
  'Theo giai đoạn (mọi đăng ký)': [
    ['Bồi dưỡng', 0, 1, 0, 0, 1],
    ['Biểu dương', 1, 0, 0, 0, 1],
    ['Đã khen thưởng', 1, 0, 0, 0, 1],
    ['Đạt, chưa ghi giai đoạn', 3, 2, 1, 1, 7],
  ],
  'Điển hình đã tuyên dương': [['Được tuyên dương trong năm', 0, 0, 0, 3, 3]],
  'Đề nghị khen thưởng': [
    ['Thường xuyên', 0, 3, 2, 0, 5],
    ['Chuyên đề', 0, 0, 0, 1, 1],
    ['Kết quả: Chờ xét', 0, 0, 1, 0, 1],
    ['Kết quả: Được khen', 0, 2, 1, 1, 4],
    ['Kết quả: Không được khen', 0, 1, 0, 0, 1],
  ],
  // School years, as the union's documents count them: March and May 2018 are of 2017-2018. 85 + 640; 3 + 120 + 410; 66.
  'Tuyên truyền': [
    ['Tin, bài, hoạt động', 2, 3, 1, 0, 6],
    ['– Bài viết', 2, 1, 0, 0, 3],
    ['– Phóng sự/video', 0, 1, 0, 0, 1],
    ['– Giao lưu', 0, 1, 0, 0, 1],
    ['– Thi viết', 0, 0, 1, 0, 1],
    ['Số lượt', 725, 533, 66, 0, 1324],
  ],
  // April 2018, twice; February and March 2019; March 2020.
  'Bồi dưỡng': [
    ['Lượt bồi dưỡng, hỗ trợ', 2, 2, 1, 0, 5],
    ['Đã đánh giá tác dụng', 0, 1, 1, 0, 2],
  ],
};
