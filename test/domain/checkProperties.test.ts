/** What must hold of every register, whatever is typed into it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, type Row, rowsOf } from './registerGrids';

const row = fc.record({
  year: fc.constantFrom(2024, 2024, 2024, 2023, '', 'năm nay'),
  unit: fc.constantFrom('XA01', 'XA02', 'Trường MN Cửu Cao', 'TH02', 'CUM1', 'CQ01', 'Không có', '', '#N/A'),
  kind: fc.constantFrom('Mô hình', 'Tập thể', 'Cá nhân', 'CN', '', 'Khác'),
  name: fc.constantFrom(
    'Nguyễn Thị Hòa',
    'nguyễn thị hoà',
    'Nguyễn Thị Hoa',
    'Tổ 1',
    'Trần Thị Lý',
    'Trần Thị Lí',
    '',
    ' ',
  ),
  status: fc.constantFrom('Đã gửi', 'Đạt', 'Nháp', 'Đã rút', '', 'Lạ'),
});

/** Twins agree in what may differ between them, so that it does not matter which one stands first. */
const settled = (rows: readonly Row[]): Row[] =>
  rows.map((one, index) => ({ ...one, via: '', sent: '05/01/2024', role: '', id: `ĐK-${index}` }));

const register = fc.array(row, { maxLength: 40 }).map(settled);

describe('a check', () => {
  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(register, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const shuffled = rows
          .map((one) => ({ one, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const before = check(rows);
        const after = check(shuffled);
        expect(after.units).toEqual(before.units);
        expect({ ...after.totals }).toEqual({ ...before.totals });
      }),
    );
  });

  test('accounts for every row once: counted, left out for a reason, or not attributed', () => {
    fc.assert(
      fc.property(register, (rows) => {
        const { units, totals, ...rest } = check(rows);
        const counted = units.reduce((sum, unit) => sum + unit.counted, 0);
        const leftOut = units.flatMap((unit) => Object.values(unit.leftOut)).reduce((sum, n) => sum + n, 0);
        expect(counted).toBe(totals.counted);
        expect(counted + leftOut + totals.unattributed).toBe(rest.rowCount);
        expect(rowsOf({ units, totals, ...rest }).filter((one) => one.counted).length).toBe(counted);
        for (const unit of units) {
          expect(unit.byKind.model + unit.byKind.collective + unit.byKind.individual).toBe(unit.counted);
        }
      }),
    );
  });

  test('is not moved by rows of another year', () => {
    fc.assert(
      fc.property(register, register, (rows, others) => {
        const elsewhere = others.map((one, index) => ({ ...one, year: 2023, id: `KHÁC-${index}` }));
        const alone = check(rows.map((one) => (one.year === 2024 ? one : { ...one, year: 2024 })));
        const together = check([
          ...rows.map((one) => (one.year === 2024 ? one : { ...one, year: 2024 })),
          ...elsewhere,
        ]);
        expect(together.units).toEqual(alone.units);
        expect(rowsOf(together)).toEqual(rowsOf(alone));
      }),
    );
  });

  test('never counts a unit’s row without a sound status, kind and name', () => {
    fc.assert(
      fc.property(register, (rows) => {
        for (const one of rowsOf(check(rows))) {
          const typed = rows[one.row - 2];
          if (!one.counted) continue;
          expect(['Đã gửi', 'Đạt']).toContain(typed?.status);
          expect(['Mô hình', 'Tập thể', 'Cá nhân', 'CN']).toContain(typed?.kind);
          expect(String(typed?.name).trim()).not.toBe('');
          expect(one.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      }),
    );
  });

  test('survives anything at all in its cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constant(''),
      fc.constant('#REF!'),
    );
    const rows = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (cells) => {
        const header = [
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
        const result = check([], { registrations: [header, ...cells] });
        expect(result.rowCount + result.totals.ignoredRows).toBeLessThanOrEqual(cells.length);
      }),
    );
  });
});
