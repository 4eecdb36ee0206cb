/** Rows of `Đăng ký` at random: few units, few names, every status, kind, way, year and date. */
import fc from 'fast-check';
import { vietnamDate } from '../../local/sample/writtenTable';
import type { Cell, Grid } from '../../src/domain/tables/cell';

const registrationHeaders = [
  'STT',
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

/** Mostly one of the sound words; each kind of dirt is rare, or nothing would count and nothing be tested. */
function mostly(sound: readonly Cell[], dirt: readonly Cell[]): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 11, arbitrary: fc.constantFrom(...sound) },
    { weight: 1, arbitrary: fc.constantFrom(...dirt) },
  );
}

/** Several spellings of each unit; one name is carried by two communes in turn. */
const unitSpellings: readonly Cell[] = [
  ...['XA01', 'Xã An Hòa', 'xã  an hoà', 'XA\u0303 AN HO\u0300A', 'Xa An Hoa', 'XM01'],
  ...['XA02', 'Xã Bình Minh', 'XÃ BÌNH MINH\u00a0', 'TT Đông Hà', 'Thị trấn Đông Hà'],
  ...['Trường Mầm non An Hòa', 'MN An Hòa', 'mẫu giáo an hòa', 'TH An Hòa số 02', 'Tiểu học số 1 An Hòa'],
  ...['Tổ Toán', 'Trường TH & THCS Bình Minh', 'TH–THCS Bình Minh', 'THCS Bình Minh'],
  ...['Cụm thi đua số 1', 'CL02', 'Huyện đoàn'],
];

/** Carried by nobody, by one of two, blank, failed. */
const unitDirt: readonly Cell[] = ['Xã Mường Xa', 'Trường Tiểu học An Hòa', '', '#N/A'];

const dates: readonly Cell[] = [
  vietnamDate(2024, 1, 9),
  vietnamDate(2024, 1, 10),
  vietnamDate(2024, 2, 4),
  vietnamDate(2023, 12, 31),
  new Date('2024-01-09T17:00:00Z'),
  '10.01.2024',
  '2024-02-05',
  '31/02/2024',
  45_301,
  '',
  'mai',
];

const names: readonly Cell[] = [
  ...['Nguyễn Thị Hòa', 'nguyễn thị hoà', 'NGUYỄN THỊ HOA', 'Nguye\u0302\u0303n Thị  Ho\u0300a\u200b'],
  ...['Trần Văn Lý', 'Trần Văn Lí', 'Tổ 1', 'tổ\u00a01', 'Tổ 2', 'Tổ 3', 'Bùi Quý Mỹ'],
];

/** A row as the rules see it. */
const registrationRow: fc.Arbitrary<Cell[]> = fc
  .record({
    year: mostly([2024, 2024, '2024', 2023], ['', 'nay']),
    unit: mostly(unitSpellings, unitDirt),
    via: fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      fc.constantFrom<Cell>('Cụm thi đua số 1', 'CL02', 'Huyện đoàn', 'MN01', 'Xã Mường Xa', '#N/A'),
    ),
    kind: mostly(['Mô hình', 'Tập thể', 'TT', 'Cá nhân', 'cá nhân', 'CN'], ['', 'Nhóm', '#N/A']),
    name: mostly(names, ['', '\u00a0', '#REF!']),
    role: mostly(['Giáo viên', 'HS', 'Khác'], ['', 'Phụ huynh']),
    sent: fc.constantFrom(...dates),
    status: mostly(
      ['Đã gửi', 'đã gửi', 'Đạt', 'Đang thẩm định', 'da gui'],
      ['Nháp', 'Trả lại', 'Không đạt', 'Đã rút', '', 'Chờ', '#N/A'],
    ),
  })
  .map((row) => [
    ...['', '', row.year, row.unit, row.via, row.kind, row.name, row.role, row.sent, row.status],
  ]);

const titleRow: fc.Arbitrary<Cell[]> = fc.constantFrom<Cell[]>(
  ['Tổng cộng', '', '', '', '', '', 12, '', '', ''],
  ['', '', '', 'I. Các xã', '', '', '', '', '', ''],
  ['', '', '', '', '', '', 'KHỐI MẦM NON', '', '', ''],
  ['', '', 2024, 'Cộng: 3', '', '', '', '', '', ''],
  ['', '', 2024, '', '', '', '', '', '', 'Nháp'],
  ['', '', '', '', '', '', '', '', '', ''],
);

export const randomRegistrations: fc.Arbitrary<Grid> = fc
  .array(fc.oneof({ weight: 15, arbitrary: registrationRow }, titleRow), { maxLength: 45, size: 'max' })
  .map((rows) => [registrationHeaders, ...rows]);
