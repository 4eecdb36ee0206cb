/** DHTT_HANNOP: the date as the plan writes it. */
import { describe, expect, it } from 'vitest';
import { dueDates } from '../../src/functions/dueDates';
import { chiTieu, donVi, withBlankRows } from './smallRegister';

const due = (unit: unknown, year: unknown = 2024): unknown => dueDates(unit, donVi, chiTieu, year);

describe('DHTT_HANNOP', () => {
  it.each([
    ['the yearly date, not the day before it', 'XA01', 2024, new Date(2024, 0, 10)],
    ['the exception of a year', 'XA01', 2022, new Date(2022, 4, 30)],
    ['the date of another type of unit', 'Cụm thi đua số 1', 2024, new Date(2024, 1, 5)],
    ['the date of the commune for its school', 'MN01', '2024', new Date(2024, 0, 10)],
    ['words where the quota has no date', 'CQ1', 2024, 'Không có hạn nộp'],
    ['words where there is no quota', 'VP', 2024, 'Không có chỉ tiêu để tính'],
  ])('gives %s', (_case, unit, year, expected) => {
    expect(due(unit, year)).toEqual(expected);
  });

  it('gives local midnight, so that the sheet shows no time', () => {
    const date = due('XA01') as Date;
    expect([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('answers a column with a column', () => {
    expect(due(withBlankRows([['Tên đơn vị'], ['Xã Cửu Cao'], ['Không rõ'], ['CQ1']]))).toEqual([
      ['Nộp trước ngày'],
      [new Date(2024, 0, 10)],
      ['Chưa rõ đơn vị'],
      ['Không có hạn nộp'],
    ]);
  });

  it('needs a year: there is no register to take one from', () => {
    for (const year of ['', undefined, [['']]]) {
      expect(() => dueDates('XA01', donVi, chiTieu, year)).toThrow(
        new Error('Chưa có năm để tính. Ghi năm bằng bốn chữ số, ví dụ 2024.'),
      );
    }
  });

  it('explains arguments it cannot use', () => {
    expect(() => dueDates('XA01', 'x', chiTieu, 2024)).toThrow(/^Đối số donVi phải là một vùng /);
    expect(() => dueDates('XA01', donVi, [['', '']], 2024)).toThrow(/^Đối số chiTieu phải là một vùng /);
    expect(() => due('Xã Cửu Kao')).toThrow(/Có phải: Xã Cửu Cao/);
  });
});
