/** Small registers for tests, written as the tabs they stand for. */

import { checkYear } from '../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { YearCheck } from '../../src/domain/check/yearCheck';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { Cell, Grid } from '../../src/domain/tables/cell';

export const timeZone = 'Asia/Ho_Chi_Minh';

export const unitHeader = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại đơn vị',
  'Đơn vị cấp trên',
  'Cụm thi đua',
  'Phong trào chủ trì',
  'Ngày bắt đầu',
  'Ngày kết thúc',
  'Đơn vị kế thừa',
];
export const quotaHeader = [
  'Mã',
  'Năm (trống = mọi năm)',
  'Áp dụng cho (loại hoặc mã đơn vị)',
  'Tối thiểu',
  'Tối đa',
  'Loại được tính',
  'Đối tượng được tính',
  'Nộp trước ngày',
  'Ngoại lệ theo năm',
  'Phải kèm kế hoạch',
];
export const registrationHeader = [
  'Mã đăng ký',
  'Năm',
  'Đơn vị đăng ký',
  'Đăng ký qua',
  'Loại',
  'Tên mô hình, tập thể, cá nhân',
  'Đối tượng',
  'Ngày gửi',
  'Trạng thái',
];

/** Two communes with a school each, one cluster, one lead agency. */
export const units: Grid = [
  unitHeader,
  ['XA01', 'Xã Cửu Cao', 'Xã', '', 'CUM1', '', '', '', ''],
  ['XA02', 'Xã Phụng Công', 'Xã', '', 'CUM1', '', '', '', ''],
  ['MN01', 'Trường Mầm non Cửu Cao', 'Trường MN', 'XA01', '', '', '', '', ''],
  ['TH02', 'Trường Tiểu học Phụng Công', 'Trường TH', 'XA02', '', '', '', '', ''],
  ['CUM1', 'Cụm thi đua số 1', 'Cụm thi đua', '', '', '', '', '', ''],
  ['CQ01', 'Hội Liên hiệp Phụ nữ', 'Cơ quan chủ trì', '', '', 'Phụ nữ tích cực', '', '', ''],
];

/** The three quotas of KH 72/KH-UBND, IV.1.d. */
export const quotas: Grid = [
  quotaHeader,
  ['CT1', '', 'Xã', 9, 10, 'Mô hình, Tập thể, Cá nhân', '', '10/01', '2022: 30/5', 'Không'],
  ['CT2', '', 'Cụm thi đua', 1, 3, 'Mô hình, Tập thể', '', '05/02', '2022: 05/6', 'Có'],
  ['CT3', '', 'Cơ quan chủ trì', 3, 7, '', '', '05/02', '2022: 05/6', 'Có'],
];

export interface Row {
  id?: Cell;
  year?: Cell;
  unit?: Cell;
  via?: Cell;
  kind?: Cell;
  name?: Cell;
  role?: Cell;
  sent?: Cell;
  status?: Cell;
}

/** A sound registration but for what `row` says; names differ unless given. */
export function registrations(rows: readonly Row[]): Grid {
  return [
    registrationHeader,
    ...rows.map((row, index) => [
      row.id ?? `ĐK-2024-${index + 1}`,
      row.year ?? 2024,
      row.unit ?? 'XA01',
      row.via ?? '',
      row.kind ?? 'Cá nhân',
      row.name ?? `Người thứ ${index + 1}`,
      row.role ?? '',
      row.sent ?? '05/01/2024',
      row.status ?? 'Đã gửi',
    ]),
  ];
}

export function grids(rows: readonly Row[], others: Partial<RegisterGrids> = {}): RegisterGrids {
  return {
    settings: null,
    units,
    quotas,
    allocations: null,
    registrations: registrations(rows),
    plans: null,
    ...others,
  };
}

export function check(
  rows: readonly Row[],
  others: Partial<RegisterGrids> = {},
  { year = 2024, today = null }: { year?: number; today?: PlainDate | null } = {},
): YearCheck {
  return checkYear(readRegister(grids(rows, others), timeZone), year, today);
}

/** `count` sound registrations of one unit. */
export function several(count: number, row: Row = {}): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${String(row.unit ?? 'XA01')} ${String(row.kind ?? 'Cá nhân')} ${index + 1}`,
    ...row,
  }));
}

export function unitOf(yearCheck: YearCheck, code: string) {
  const unit = yearCheck.units.find((one) => one.code === code);
  if (unit === undefined) throw new Error(`no unit ${code} in the check`);
  return unit;
}

export function rowsOf(yearCheck: YearCheck) {
  return Array.from({ length: yearCheck.rowCount }, (_, place) => yearCheck.rowAt(place));
}

/** Finding codes of a sheet row, sorted. */
export function codesAt(yearCheck: YearCheck, row: number): string[] {
  const found = rowsOf(yearCheck).find((one) => one.row === row);
  return (found?.findings ?? []).map((finding) => finding.code).sort();
}
