/** DHTT_CHITIEU on a register counted by hand. */
import { describe, expect, it } from 'vitest';
import { quotaTable } from '../../src/functions/quotaTable';
import { chiTieu, dangKy, donVi, withBlankRows } from './smallRegister';

const header = [
  'Mã',
  'Tên',
  'Mô hình',
  'Tập thể',
  'Cá nhân',
  'Tổng',
  'Tối thiểu',
  'Tối đa',
  'Kết quả',
  'Chênh lệch',
];

const of2024 = [
  header,
  ['XA01', 'Xã Cửu Cao', 1, 2, 1, 4, 2, 3, 'Vượt 1', 1],
  ['XA02', 'Xã Phụng Công', 0, 0, 0, 0, 2, 3, 'Chưa đăng ký', -2],
  ['CUM1', 'Cụm thi đua số 1', 0, 0, 0, 0, 1, 2, 'Chưa đăng ký', -1],
  ['CQ1', 'Phòng Văn hóa - Xã hội', 0, 0, 0, 0, 1, '', 'Chưa đăng ký', -1],
];

const of2023 = [
  header,
  ['XA01', 'Xã Cửu Cao', 0, 0, 0, 0, 2, 3, 'Chưa đăng ký', -2],
  ['XA02', 'Xã Phụng Công', 0, 0, 1, 1, 2, 3, 'Thiếu 1', -1],
  ['CUM1', 'Cụm thi đua số 1', 0, 0, 0, 0, 1, 2, 'Chưa đăng ký', -1],
  ['CQ1', 'Phòng Văn hóa - Xã hội', 0, 0, 0, 0, 1, '', 'Chưa đăng ký', -1],
];

describe('DHTT_CHITIEU', () => {
  it('gives one line per unit with a quota', () => {
    expect(quotaTable(dangKy, donVi, chiTieu, 2024)).toEqual(of2024);
    expect(quotaTable(dangKy, donVi, chiTieu, 2023)).toEqual(of2023);
  });

  it('says Đạt between the limits, both included', () => {
    const rows = [...dangKy.slice(0, 4), dangKy[7] as (typeof dangKy)[number]];
    const resultWith = (count: number): unknown =>
      quotaTable([dangKy[0], ...rows.slice(1, count + 1)], donVi, chiTieu, 2024)[1]?.slice(5);
    expect(resultWith(1)).toEqual([1, 2, 3, 'Thiếu 1', -1]);
    expect(resultWith(2)).toEqual([2, 2, 3, 'Đạt', 0]);
    expect(resultWith(3)).toEqual([3, 2, 3, 'Đạt', 0]);
    expect(resultWith(4)).toEqual([4, 2, 3, 'Vượt 1', 1]);
  });

  it.each([
    ['a number in text', '2024'],
    ['words', 'năm 2024'],
    ['a cell of a range', [[2024]]],
    ['a column with blanks', [[''], [2024], ['']]],
    ['nothing: the latest year of the register', ''],
    ['undefined', undefined],
    ['null', null],
    ['a blank range', [[''], ['']]],
  ])('takes the year as %s', (_case, year) => {
    expect(quotaTable(dangKy, donVi, chiTieu, year)).toEqual(of2024);
  });

  it('takes whole columns', () => {
    const table = quotaTable(withBlankRows(dangKy), withBlankRows(donVi), withBlankRows(chiTieu), 2024);
    expect(table).toEqual(of2024);
  });

  it('says so when no unit has a quota', () => {
    expect(quotaTable(dangKy, donVi, chiTieu.slice(0, 1), 2024)).toEqual([
      header,
      ['', 'Chưa có đơn vị nào được giao chỉ tiêu trong năm này.', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('changes nothing in the ranges it is given', () => {
    const before = JSON.stringify([dangKy, donVi, chiTieu]);
    quotaTable(dangKy, donVi, chiTieu, 2024);
    expect(JSON.stringify([dangKy, donVi, chiTieu])).toBe(before);
  });
});

describe('DHTT_CHITIEU with arguments it cannot use', () => {
  const range = (name: string, example: string): string =>
    `Đối số ${name} phải là một vùng có dòng tiêu đề ở trên cùng, ví dụ ${example}.`;
  const registrations = range('dangKy', "'Đăng ký'!A:S");

  it.each([
    ['nothing', undefined, registrations],
    ['a single value', 'Đăng ký', registrations],
    ['an object', { length: 3 }, registrations],
    ['a blank range', [['', ''], ['']], registrations],
    ['an empty array', [], registrations],
    [
      'one column',
      [['Năm'], [2024]],
      "Vùng dangKy thiếu cột Đơn vị đăng ký; Loại; Tên mô hình, tập thể, cá nhân; Trạng thái; dòng đầu của vùng đang có: Năm. Chọn lại vùng gồm đủ các cột và dòng tiêu đề, ví dụ 'Đăng ký'!A:S.",
    ],
    [
      'a range without its header row',
      dangKy.slice(1, 2).map((row) => row.slice(0, 3)),
      "Vùng dangKy thiếu cột Năm; Đơn vị đăng ký; Loại; Tên mô hình, tập thể, cá nhân; Trạng thái; dòng đầu của vùng đang có: 1; ĐK-2024-001; 2024. Chọn lại vùng gồm đủ các cột và dòng tiêu đề, ví dụ 'Đăng ký'!A:S.",
    ],
    [
      'a range with a title above its header row',
      [[''], ['Danh sách đăng ký'], ...dangKy],
      'Vùng dangKy thiếu cột Năm; Đơn vị đăng ký; Loại; Tên mô hình, tập thể, cá nhân; Trạng thái; dòng đầu của vùng đang trống. Dòng tiêu đề có vẻ nằm ở dòng 3 của vùng, hãy chọn vùng bắt đầu từ dòng đó.',
    ],
  ])('explains %s', (_case, given, sentence) => {
    expect(() => quotaTable(given, donVi, chiTieu, 2024)).toThrow(new Error(sentence));
  });

  it('names the argument at fault', () => {
    expect(() => quotaTable(dangKy, 'Đơn vị', chiTieu, 2024)).toThrow(range('donVi', "'Đơn vị'!A:N"));
    expect(() => quotaTable(dangKy, donVi, 7, 2024)).toThrow(range('chiTieu', "'Chỉ tiêu'!A:K"));
    expect(() => quotaTable(dangKy, [['Mã đơn vị']], chiTieu, 2024)).toThrow(
      /^Vùng donVi thiếu cột Tên đơn vị; Loại đơn vị;/,
    );
    expect(() => quotaTable(dangKy, donVi, [['Mã']], 2024)).toThrow(/^Vùng chiTieu thiếu cột /);
  });

  it.each([
    ['hai nghìn', '“hai nghìn” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
    [24, '“24” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
    ['#N/A', '“#N/A” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
    [[[2023], [2024]], '“2023, 2024” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
    [{}, '“#VALUE!” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
    [true, '“true” không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.'],
  ])('explains the year %j', (year, sentence) => {
    expect(() => quotaTable(dangKy, donVi, chiTieu, year)).toThrow(new Error(sentence));
  });

  it('asks for a year when the register has none', () => {
    expect(() => quotaTable(dangKy.slice(0, 1), donVi, chiTieu, '')).toThrow(
      new Error('Chưa có năm để tính. Ghi năm bằng bốn chữ số, ví dụ 2024.'),
    );
  });

  it('reads cells no sheet would send as failed formulas', () => {
    const odd = [...dangKy, [9, 'x', 2024, { toString: () => 'Xã Cửu Cao' }, 'Mô hình', 'A', '', 'Đã gửi']];
    expect(quotaTable(odd, donVi, chiTieu, 2024)).toEqual(of2024);
  });
});
