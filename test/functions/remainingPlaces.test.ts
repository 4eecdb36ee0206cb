/** DHTT_CONLAI on a register counted by hand: Xã Cửu Cao has 4 of 3, Xã Phụng Công 0 of 3, the cluster 0 of 2. */
import { describe, expect, it } from 'vitest';
import { remainingPlaces } from '../../src/functions/remainingPlaces';
import { chiTieu, dangKy, donVi, withBlankRows } from './smallRegister';

const remaining = (unit: unknown, rows: unknown = dangKy): unknown =>
  remainingPlaces(unit, rows, donVi, chiTieu, 2024);

describe('DHTT_CONLAI', () => {
  it.each([
    ['never falls below 0', 'XA01', 0],
    ['by code', 'XA02', 3],
    ['by name', 'Xã Phụng Công', 3],
    ['by a name typed loosely', 'xa phung cong', 3],
    ['in a range of one cell', [['CUM1']], 2],
    ['for a school: what its commune has left', 'MN01', 0],
    ['without a maximum', 'CQ1', 'Không giới hạn'],
    ['for a unit that no quota covers', 'VP', 'Không có chỉ tiêu để tính'],
  ])('%s', (_case, unit, expected) => {
    expect(remaining(unit)).toBe(expected);
  });

  it('counts down to the maximum', () => {
    // Rows 2–4 are counted for XA01; row 8 is the fourth.
    const counts = [1, 2, 3, 4].map((rows) => remaining('XA01', dangKy.slice(0, rows)));
    expect(counts).toEqual([3, 2, 1, 0]);
    expect(remaining('XA01', [...dangKy.slice(0, 4), dangKy[7]])).toBe(0);
  });

  it('answers a column with a column, blank cells blank and the header titled', () => {
    const column = withBlankRows([
      ['Mã đơn vị'],
      ['XA01'],
      [''],
      ['XA02'],
      ['Xã Không Có'],
      ['CQ1'],
      ['XA02'],
    ]);
    expect(remaining(column)).toEqual([
      ['Còn được đăng ký'],
      [0],
      [''],
      [3],
      ['Chưa rõ đơn vị'],
      ['Không giới hạn'],
      [3],
    ]);
  });

  it('takes the latest year when none is given', () => {
    expect(remainingPlaces('XA02', dangKy, donVi, chiTieu, '')).toBe(3);
    expect(remainingPlaces('XA02', dangKy, donVi, chiTieu, 2023)).toBe(2);
  });

  it('explains a unit it does not know', () => {
    expect(() => remaining('Xã Cửu Kao')).toThrow(
      /^“Xã Cửu Kao” không xác định được là đơn vị nào\. Ghi mã hoặc tên như trong tab Đơn vị\. Có phải: Xã Cửu Cao/,
    );
    expect(() => remaining('')).toThrow('Chưa ghi đơn vị. Ghi mã hoặc tên đơn vị như trong tab Đơn vị.');
    expect(() => remaining([['']])).toThrow(/^Chưa ghi đơn vị\./);
    expect(() => remaining({})).toThrow(/^Chưa ghi đơn vị\./);
    expect(() => remainingPlaces('XA01', dangKy, '', chiTieu, 2024)).toThrow(/^Đối số donVi /);
  });
});
