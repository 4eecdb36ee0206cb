/** The sample register's figures for 2024, counted by hand from its rows, against the program and the oracle. */
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../local/sample/sampleRows';
import { checkYear } from '../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { UnitCheck } from '../../src/domain/check/yearCheck';
import type { Grid } from '../../src/domain/tables/cell';
import { type ExpectedUnit, expectedUnits } from '../fixtures/dirty/expectedUnits';
import { checkByHand, type OracleUnitResult } from '../oracle/checkByHand';

/** Clause IV.1.d of KH 72/KH-UBND, typed again. */
const quotas: Grid = [
  [
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
  ],
  ['1', '', 'Xã, Thị trấn', 9, 10, '', '', '10/01', '2022: 30/5', 'Không'],
  ['2', '', 'Cụm thi đua', 1, 3, 'Mô hình, Tập thể', '', '05/02', '2022: 05/6', 'Có'],
  ['3', '', 'Cơ quan chủ trì', 3, 7, '', '', '05/02', '2022: 05/6', 'Có'],
];

const grids: RegisterGrids = { settings: null, quotas, ...sampleRows };
const check = checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), 2024, { year: 2024, month: 3, day: 1 });
const oracle = checkByHand(grids, 2024);

const expected = expectedUnits(`
  XA01 | 10=2+4+4 | 9–10 | met 0    | 0 | -       | 0/1/0/0
  XA02 | 9=2+3+4  | 9–10 | met 0    | 0 | -       | 0/1/0/0
  XA03 | 11=2+4+5 | 9–10 | over 1   | 0 | -       | 0/0/0/0
  XA04 | 10=2+2+6 | 9–10 | met 0    | 0 | -       | 0/0/0/0
  XA05 | 9=2+3+4  | 9–10 | met 0    | 0 | -       | 0/0/0/2
  XA06 | 7=2+3+2  | 9–10 | short -2 | 0 | -       | 0/0/0/0
  XA07 | 10=2+3+5 | 9–10 | met 0    | 3 | -       | 0/0/0/0
  XA08 | 12=2+5+5 | 9–10 | over 2   | 0 | -       | 0/0/0/0
  XA09 | 8=2+2+4  | 9–10 | short -1 | 0 | -       | 1/0/0/0
  XA10 | 0=0+0+0  | 9–10 | none -9  | 0 | -       | 0/4/0/0
  XA11 | 10=2+3+5 | 9–10 | met 0    | 1 | -       | 0/0/0/1
  CT01 | 2=1+1+0  | 1–3  | met 0    | 0 | -       | 0/0/0/0
  CT02 | 1=0+1+0  | 1–3  | met 0    | 0 | -       | 0/0/1/0
  CT03 | 4=2+2+0  | 1–3  | over 1   | 0 | no plan | 0/0/0/0
  CT04 | 0=0+0+0  | 1–3  | none -1  | 0 | no plan | 0/0/0/0
  CT05 | 3=1+2+0  | 1–3  | met 0    | 0 | -       | 0/0/0/0
  CQ01 | 3=1+1+1  | 3–7  | met 0    | 0 | -       | 0/0/0/0
  CQ02 | 7=2+2+3  | 3–7  | met 0    | 0 | -       | 0/0/0/0
  CQ03 | 2=1+0+1  | 3–7  | short -1 | 0 | no plan | 0/1/0/0
  CQ04 | 8=2+2+4  | 3–7  | over 1   | 0 | -       | 0/0/0/0
  CQ05 | 4=1+1+2  | 3–7  | met 0    | 1 | no plan | 0/0/0/0
  CQ06 | 0=0+0+0  | 3–7  | none -3  | 0 | no plan | 0/0/0/0
`);

function figures(unit: UnitCheck | OracleUnitResult): ExpectedUnit {
  const { code, counted, byKind, min, max, result, difference, late, planMissing, leftOut } = unit;
  return { code, counted, byKind, min, max, result, difference, late, planMissing, leftOut };
}

/** Spreadsheet rows of registrations, by their Mã đăng ký. */
function rowsOf(...ids: number[]): number[] {
  const wanted = ids.map((id) => `ĐK-2024-${String(id).padStart(3, '0')}`);
  return sampleRows.registrations.flatMap((row, index) =>
    wanted.includes(String(row[1])) ? [index + 1] : [],
  );
}

describe('the sample register in 2024', () => {
  it('gives every unit the figures counted by hand', () => {
    expect(check.units.map(figures)).toEqual(expected);
  });

  it('agrees with the oracle', () => {
    expect(oracle.units.map(figures)).toEqual(expected);
    const program = Array.from({ length: check.rowCount }, (_, place) => check.rowAt(place));
    expect(program.map(({ row, counted, leftOut, late }) => ({ row, counted, leftOut, late }))).toEqual(
      oracle.rows.map(({ row, counted, leftOut, late }) => ({ row, counted, leftOut, late })),
    );
  });

  it('has 148 registrations of which 130 count', () => {
    expect(check.totals).toEqual({
      units: 22,
      met: 12,
      short: 3,
      over: 4,
      none: 3,
      late: 5,
      plansMissing: 5,
      registrations: 148,
      counted: 130,
      byKind: { model: 31, collective: 44, individual: 55 },
      leftOut: { duplicate: 1, status: 7, kind: 1, incomplete: 3 },
      unattributed: 6,
      // The five of duplicate, kind and incomplete, and the six that belong nowhere.
      rowsWithErrors: 11,
      rowsWithWarnings: 19,
      ignoredRows: 4,
    });
  });

  it('shows two parts exceeded and one commune handing out more than it has', () => {
    const over = check.allocations.filter((part) => part.over > 0);
    expect(over).toEqual([
      { from: 'XA08', to: 'MN08', max: 2, counted: 3, over: 1 },
      { from: 'XA08', to: 'CS08', max: 1, counted: 2, over: 1 },
    ]);
    expect(check.allocations).toEqual(oracle.allocations);
    const sums = check.findings.filter((found) => found.code === 'allocation_sum_over');
    expect(sums.map((found) => found.params)).toEqual([{ from: 'Xã Cửu Cao', sum: 11, max: 10 }]);
  });

  it('suspects five pairs', () => {
    const groups = check.suspectedDuplicates.map((group) => group.rows);
    expect([...groups].sort(([a = 0], [b = 0]) => a - b)).toEqual([
      // Trường Mầm non Xuân Quan, by itself and by its cluster
      rowsOf(15, 116),
      // Trần Thị Thuý and Trần Thị Thúy, two schools
      rowsOf(18, 28),
      // Nguyễn Thị Mỹ Lý and Nguyễn Thị Mỹ Lí, one school
      rowsOf(36, 37),
      // Trường Mầm non Long Hưng, by itself and by its cluster
      rowsOf(56, 117),
      // Nguyễn Văn Hùng, by his school and by Huyện đoàn
      rowsOf(107, 141),
    ]);
  });
});
