/** What must come of the story of KH 381: criteria of the sheets, findings that stay, figures of the closing review. */

const common = 'KP-C1 KP-C2 KP-C3 KP-C4 KP-C5 KP-C6';

/** Criteria of the plan by kind, as a sheet lists them. */
export const sheets = {
  model: common,
  collective: `${common} KP-T1 KP-T2 KP-T3 KP-T4 KP-T5 KP-T6 KP-T7`,
  person: `${common} KP-N1 KP-N2 KP-N3`,
} as const;

export const interim = { Tên: 'Sơ kết, đánh giá điển hình trong từng giai đoạn' };
export const final = { Tên: 'Sơ kết, tổng kết phong trào và tôn vinh điển hình' };

/** What `Kiểm tra` says more than once in the story. */
export const told = {
  /** The plan gives neither review a day: the office is reminded of both until it has fixed them. */
  undated: [interim, final].map(
    ({ Tên }, at) => `${at + 2} ${Tên}: [Mốc thời gian] Mốc “${Tên}” chưa ghi thời gian.`,
  ),
  /** Nobody has asked this pupil to the very end. */
  unasked:
    '12 ĐK-2022-003: Học sinh đã đạt nhưng chưa hỏi ý kiến về việc công bố, nên danh sách công bố chỉ ghi tên viết tắt.',
  openIssue:
    '4 : [Kiểm tra thực tế] Vướng mắc của đơn vị “Trường THCS Krông Năng” phản ánh ngày 05/04/2023 chưa được giải quyết.',
} as const;

/** What `Nhiều năm` must show of 2021–2025, by block: the years, then the whole period. Counted by hand in the story. */
export const closing: Readonly<Record<string, readonly unknown[][]>> = {
  'Đăng ký': [
    ['Đăng ký', 8, 4, 3, 2, 1, 18],
    ['Được tính', 5, 4, 2, 2, 1, 14],
  ],
  'Theo loại (được tính)': [
    ['Mô hình', 1, 0, 1, 1, 0, 3],
    ['Tập thể', 1, 2, 0, 0, 0, 3],
    ['Cá nhân', 3, 2, 1, 1, 1, 8],
  ],
  'Cá nhân theo đối tượng (được tính)': [
    ['Cán bộ quản lý', 1, 0, 0, 0, 1, 2],
    ['Giáo viên', 1, 1, 0, 1, 0, 3],
    ['Nhân viên', 1, 0, 1, 0, 0, 2],
    ['Học sinh', 0, 1, 0, 0, 0, 1],
  ],
  'Theo đơn vị khác (được tính)': [
    ['Trường Mầm non Phú Túc', 1, 1, 0, 0, 1, 3],
    ['Trường Tiểu học Ia Rmok', 3, 0, 1, 0, 0, 4],
    ['Trường Tiểu học Phú Túc', 0, 1, 1, 0, 0, 2],
    ['Trường THCS Krông Năng', 1, 1, 0, 1, 0, 3],
    ['Trường TH-THCS Ia HDreh', 0, 1, 0, 1, 0, 2],
  ],
  // Only in 2021 did the office ask for anything: a plan. Phú Túc's and Ia HDreh's only candidate did not pass.
  'Thực hiện chỉ tiêu (lượt đơn vị)': [
    ['Đơn vị có chỉ tiêu', 5, 0, 0, 0, 0, 5],
    ['Đạt', 3, 0, 0, 0, 0, 3],
    ['Chưa đăng ký', 2, 0, 0, 0, 0, 2],
    ['Thiếu kế hoạch', 1, 0, 0, 0, 0, 1],
  ],
  'Cơ cấu (được tính)': [
    ['Lao động trực tiếp', 2, 1, 1, 1, 0, 5],
    ['Địa bàn khó khăn', 4, 2, 1, 2, 0, 9],
  ],
  'Theo trạng thái (mọi đăng ký)': [
    ['Nháp', 0, 0, 1, 0, 0, 1],
    ['Đã gửi', 0, 0, 0, 1, 0, 1],
    ['Trả lại', 1, 0, 0, 0, 0, 1],
    ['Đạt', 5, 4, 2, 1, 1, 13],
    ['Không đạt', 1, 0, 0, 0, 0, 1],
    ['Đã rút', 1, 0, 0, 0, 0, 1],
  ],
  'Theo giai đoạn (mọi đăng ký)': [
    ['Biểu dương', 2, 1, 1, 0, 0, 4],
    ['Nhân rộng', 1, 0, 0, 0, 0, 1],
    ['Đạt, chưa ghi giai đoạn', 2, 3, 1, 1, 1, 8],
  ],
  'Điển hình đã tuyên dương': [['Được tuyên dương trong năm', 0, 0, 3, 0, 2, 5]],
  // 1,200 + 1.500; 60 + 150 + 5; 45 + 12; nobody has counted the readers of 2025.
  'Tuyên truyền': [
    ['Tin, bài, hoạt động', 0, 2, 3, 2, 1, 8],
    ['– Bài viết', 0, 2, 0, 0, 1, 3],
    ['– Phóng sự/video', 0, 0, 1, 0, 0, 1],
    ['– Giao lưu', 0, 0, 1, 0, 0, 1],
    ['– Chuyên mục', 0, 0, 0, 1, 0, 1],
    ['– Tham quan, học tập', 0, 0, 1, 1, 0, 2],
    ['Số lượt', 0, 2700, 215, 57, 0, 2972],
  ],
  'Kiểm tra thực tế': [
    ['Lần kiểm tra, giám sát', 0, 2, 0, 0, 0, 2],
    ['Vướng mắc', 0, 0, 1, 0, 0, 1],
    ['Vướng mắc đã giải quyết', 0, 0, 1, 0, 0, 1],
  ],
  'Bồi dưỡng': [
    ['Lượt bồi dưỡng, hỗ trợ', 0, 5, 0, 0, 0, 5],
    ['Đã đánh giá tác dụng', 0, 2, 0, 0, 0, 2],
  ],
};
