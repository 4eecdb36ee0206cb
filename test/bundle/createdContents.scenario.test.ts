/** What Tạo sổ từ kế hoạch mẫu writes for KH 72, tab by tab, through the built bundle. */
import { expect, test } from 'vitest';
import { column, newRegister, sheetOf } from './support/registerHost';

const host = newRegister({ year: '2024' });

test('fills in the three quotas of KH 72, dates as typed', () => {
  expect(host.values('Chỉ tiêu').map((row) => [row[0], ...row.slice(2, 10)])).toEqual([
    [
      'Mã',
      'Áp dụng cho (loại hoặc mã đơn vị)',
      'Tối thiểu',
      'Tối đa',
      'Loại được tính',
      'Đối tượng được tính',
      'Nộp trước ngày',
      'Ngoại lệ theo năm',
      'Phải kèm kế hoạch',
    ],
    ['KH72-XA', 'Xã, Thị trấn', 9, 10, '', '', '10/01', '2022: 30/5', 'Không'],
    ['KH72-CUM', 'Cụm thi đua', 1, 3, 'Mô hình, Tập thể', '', '05/02', '2022: 05/6', 'Có'],
    ['KH72-CQ', 'Cơ quan chủ trì', 3, 7, '', '', '05/02', '2022: 05/6', 'Có'],
  ]);
});

test('fills in what the plan and its letter look at, for whom, and the clause', () => {
  expect(host.values('Tiêu chí').map((row) => [row[0], row[2], row[4], row[9]])).toEqual([
    ['Mã', 'Áp dụng cho (Loại/Đối tượng)', 'Bắt buộc', 'Căn cứ'],
    ['VG-1', 'Chung', 'Không', 'KH 72/KH-UBND, mục II.2.a'],
    ['VG-2', 'Chung', 'Không', 'KH 72/KH-UBND, mục II.1.e'],
    ['VG-3', 'Chung', 'Không', 'KH 72/KH-UBND, mục IV.1.d'],
    ['VG-4', 'Chung', 'Không', 'KH 72/KH-UBND, mục II.1.b, IV.1.a'],
    ...[5, 6, 7, 8].map((number) => [
      `VG-${number}`,
      'Trường MN; Trường TH; Trường THCS; Trường TH-THCS',
      'Không',
      'CV 316 /PGDDĐT, mục 2',
    ]),
    ['VG-9', 'Đề nghị khen thưởng', 'Không', 'KH 72/KH-UBND, mục IV.1.c'],
    ['VG-10', 'Cụm thi đua', 'Không', 'KH 72/KH-UBND, mục I.2.a'],
  ]);
});

test('fills in the milestones as typed and the legal bases with real dates, the plan itself first', () => {
  expect(host.values('Mốc thời gian').map((row) => row.slice(1, 4))).toEqual([
    ['Ngày hoặc dd/MM hằng năm', 'Loại', 'Nơi gửi'],
    ['11/6', 'Ngày biểu dương', ''],
    ['2025', 'Tổng kết', 'UBND huyện'],
  ]);
  const bases = sheetOf(host, 'Căn cứ').getDataRange().getDisplayValues();
  expect(bases.map((row) => row.slice(0, 3))).toEqual([
    ['Số ký hiệu', 'Ngày', 'Cơ quan'],
    ['72/KH-UBND', '10/05/2022', 'UBND huyện Văn Giang'],
    ['79/KH-UBND', '21/04/2022', 'UBND tỉnh'],
    ['90/KH-UBND', '11/06/2020', 'UBND tỉnh'],
    ['1737/SGDDĐT-CTTT-GDCN', '07/09/2022', 'Sở GDĐT'],
    ['316 /PGDDĐT', '09/09/2022', 'Phòng GD&ĐT huyện Văn Giang'],
  ]);
});

test('fills in the communes, with real dates and codes that keep their form', () => {
  expect(column(host, 'Đơn vị', 'Tên đơn vị').slice(0, 3)).toEqual([
    'Thị trấn Văn Giang',
    'Xã Xuân Quan',
    'Xã Cửu Cao',
  ]);
  expect(column(host, 'Đơn vị', 'Mã ĐVHC')[0]).toBe('12019');
  const ended = sheetOf(host, 'Đơn vị').getRange(2, 10);
  expect([ended.getDisplayValue(), ended.getNumberFormat()]).toEqual(['30/06/2025', 'dd/MM/yyyy']);
});

test('sets the year and the defaults of domain.md 4.6', () => {
  const settings = new Map(host.values('Cấu hình').map((row) => [row[0], row[1]]));
  expect(settings.get('Năm đăng ký')).toBe('2024');
  expect(settings.get('Cách hiểu "trước ngày"')).toBe('Không tính ngày đó');
  expect(settings.get('Trạng thái được tính')).toBe('Đã gửi, Đang thẩm định, Đạt');
});

test('lists what the plan says of itself, and the lines the office fills in', () => {
  expect(host.values('Cấu hình').map((row) => [row[0], row[1]])).toEqual([
    ['Khóa', 'Giá trị'],
    ['Năm đăng ký', '2024'],
    ['Kế hoạch', '72/KH-UBND'],
    ['Giai đoạn', '2022-2025'],
    ['Cách hiểu "trước ngày"', 'Không tính ngày đó'],
    ['Trạng thái được tính', 'Đã gửi, Đang thẩm định, Đạt'],
    ['Vượt tối đa khi đăng ký', 'Chặn'],
    ['Kiểu năm', 'Năm dương lịch'],
    ['Cấp tổng hợp', 'Cấp huyện (lưu trữ)'],
    ['Cơ quan tổng hợp', 'Phòng Nội vụ'],
    ['Cơ quan phê duyệt', 'Chủ tịch UBND huyện'],
    ['Nơi gửi báo cáo', 'UBND huyện'],
    [
      'Loại đơn vị đăng ký',
      'Xã, Thị trấn, Cụm thi đua, Cơ quan chủ trì, Trường MN, Trường TH, Trường THCS, Trường TH-THCS',
    ],
    ['Loại được đăng ký', 'Mô hình, Tập thể, Cá nhân'],
    ['Đối tượng', ''],
    ['Loại tập thể', ''],
    ['Bộ tiêu chí', 'Văn Giang 2022-2025'],
    [
      'Quy trình',
      'Lập kế hoạch, đặt tiêu chí riêng (cụm, cơ quan, địa phương) → Đăng ký hằng năm (xã, thị trấn, cụm, cơ quan chủ trì) → Hướng dẫn, kiểm tra, đôn đốc (Phòng Nội vụ) → Thẩm định, thông báo (Phòng Nội vụ) → Tổng hợp, đề xuất khen thưởng (Phòng Nội vụ) → Bồi dưỡng, đề nghị khen bậc cao (đơn vị) → Tuyên truyền (Trung tâm Văn hoá và Truyền thanh) → Tham quan, trao đổi kinh nghiệm (Hội đồng TĐ-KT) → Kiểm tra tác dụng, giúp đỡ (Hội đồng TĐ-KT) → Giải quyết vướng mắc (Phòng Nội vụ, UBND huyện) → Hướng dẫn dự toán Quỹ TĐ-KT (Phòng Tài chính - Kế hoạch) → Đánh giá, tổng kết (UBND huyện)',
    ],
    [
      'Báo cáo sử dụng',
      'Danh sách đăng ký (UBND huyện); Báo cáo tổng hợp đăng ký (Chủ tịch UBND huyện); Công văn đôn đốc (Các cơ quan, đơn vị, địa phương); Phiếu thẩm định (Các cấp, các ngành); Tờ trình đề nghị khen thưởng (Chủ tịch UBND huyện); Báo cáo sơ kết, tổng kết (UBND huyện); Danh mục tuyên truyền',
    ],
    [
      'Nơi nhận',
      'Sở Nội vụ; Thường trực Huyện uỷ; Lãnh đạo UBND huyện; Các cơ quan, đơn vị thuộc các Cụm thi đua của huyện; Văn phòng HĐND và UBND huyện; Thường trực Hội đồng TĐ-KT huyện; Lưu: VT, NV',
    ],
    [
      'Kênh tuyên truyền',
      'Phương tiện thông tin đại chúng; Trang thông tin điện tử của cơ quan, đơn vị, địa phương; Trung tâm Văn hoá và Truyền thanh',
    ],
    ['Cơ quan chủ quản', ''],
    ['Cơ quan ban hành', ''],
    ['Tên viết tắt', ''],
    ['Địa danh', ''],
    ['Người ký', ''],
    ['Quyền hạn ký', ''],
  ]);
});
