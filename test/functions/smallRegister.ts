/** A register small enough to count by hand; the tests write down what it must give. */
import type { Cell } from '../../src/domain/tables/cell';

export const dangKy: readonly (readonly Cell[])[] = [
  [
    'STT',
    'Mã đăng ký',
    'Năm',
    'Đơn vị đăng ký',
    'Loại',
    'Tên mô hình, tập thể, cá nhân',
    'Ngày gửi',
    'Trạng thái',
  ],
  [
    1,
    'ĐK-2024-001',
    2024,
    'Xã Cửu Cao',
    'Mô hình',
    'Mô hình Trường học xanh',
    new Date(2024, 0, 5),
    'Đã gửi',
  ],
  // A school: counted for Xã Cửu Cao, and late there (before 10/01).
  [2, 'ĐK-2024-002', 2024, 'Trường Mầm non Cửu Cao', 'Tập thể', 'Tổ Lá', new Date(2024, 0, 12), 'Đạt'],
  [3, 'ĐK-2024-003', 2024, 'Xã Cửu Cao', 'Cá nhân', 'Nguyễn Thị Hoa', new Date(2024, 0, 5), 'Đang thẩm định'],
  // Same unit, kind and name as row 4.
  [4, 'ĐK-2024-004', 2024, 'Xã Cửu Cao', 'Cá nhân', 'Nguyễn Thị Hoa', new Date(2024, 0, 5), 'Đã gửi'],
  // A cluster may not put forward individuals.
  [5, 'ĐK-2024-005', 2024, 'Cụm thi đua số 1', 'Cá nhân', 'Trần Văn Nam', new Date(2024, 0, 5), 'Đã gửi'],
  [6, 'ĐK-2024-006', 2024, 'Xã Phụng Công', 'Cá nhân', 'Lê Văn Bình', '', 'Nháp'],
  [7, 'ĐK-2024-007', 2024, 'Xã Cửu Cao', 'Tập thể', 'Tổ Toán', new Date(2024, 0, 9), 'Đã gửi'],
  [8, 'ĐK-2023-001', 2023, 'Xã Phụng Công', 'Cá nhân', 'Lê Văn Bình', new Date(2023, 0, 9), 'Đã gửi'],
];

export const donVi: readonly (readonly Cell[])[] = [
  ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị', 'Đơn vị cấp trên'],
  ['XA01', 'Xã Cửu Cao', 'Xã', ''],
  ['XA02', 'Xã Phụng Công', 'Xã', ''],
  ['CUM1', 'Cụm thi đua số 1', 'Cụm thi đua', ''],
  ['CQ1', 'Phòng Văn hóa - Xã hội', 'Cơ quan chủ trì', ''],
  ['MN01', 'Trường Mầm non Cửu Cao', 'Trường MN', 'XA01'],
  ['VP', 'Văn phòng', 'Khác', ''],
];

export const chiTieu: readonly (readonly Cell[])[] = [
  [
    'Mã',
    'Năm (trống = mọi năm)',
    'Áp dụng cho (loại hoặc mã đơn vị)',
    'Tối thiểu',
    'Tối đa',
    'Loại được tính',
    'Nộp trước ngày',
    'Ngoại lệ theo năm',
    'Phải kèm kế hoạch',
  ],
  ['CT1', '', 'Xã', 2, 3, '', '10/01', '2022: 30/5', ''],
  ['CT2', '', 'Cụm thi đua', 1, 2, 'Mô hình, Tập thể', '05/02', '', 'Có'],
  ['CT3', '', 'Cơ quan chủ trì', 1, '', '', '', '', ''],
];

/** A whole-column range: the same rows with thousands of blank ones below. */
export function withBlankRows(grid: readonly (readonly Cell[])[], total = 20_000): Cell[][] {
  const width = grid[0]?.length ?? 1;
  const blank: Cell[] = Array.from({ length: width }, () => '');
  return [...grid.map((row) => [...row]), ...Array.from({ length: total }, () => [...blank])];
}
