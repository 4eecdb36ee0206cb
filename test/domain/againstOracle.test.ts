/** The check against the oracle on registers made at random, and what must not move the figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedRegister, generatedYear } from '../../local/sample/generatedRegister';
import { checkYear } from '../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { RowCheck, YearCheck } from '../../src/domain/check/yearCheck';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { checkByHand, type OracleRow } from '../oracle/checkByHand';
import { randomRegister } from '../oracle/randomRegister';

const years = [2023, 2024];

/** Generated registers take a while on a busy machine. */
const timeout = 60_000;

function check(grids: RegisterGrids, year: number): YearCheck {
  return checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), year, null);
}

/** What the oracle answers too. */
function figuresOf({ units }: YearCheck) {
  return units.map(({ code, counted, byKind, min, max, result, difference, late, planMissing, leftOut }) => ({
    ...{ code, counted, byKind, min, max, result, difference, late, planMissing, leftOut },
  }));
}

function rowsOf(result: YearCheck) {
  return Array.from({ length: result.rowCount }, (_, place) => shownRow(result.rowAt(place)));
}

function shownRow({ row, unit, countingUnit, kind, counted, leftOut, late }: RowCheck) {
  return { row, unit, countingUnit, kind, counted, leftOut, late: counted && late };
}

function shownOracleRow({ row, unit, countingUnit, kind, counted, leftOut, late }: OracleRow) {
  return {
    row,
    unit: unit?.code ?? null,
    countingUnit: countingUnit?.code ?? null,
    kind,
    counted,
    leftOut,
    late,
  };
}

function byFirst(groups: readonly (readonly number[])[]): (readonly number[])[] {
  return [...groups].sort(([a = 0], [b = 0]) => a - b);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Rows under the header row in another order, by sort keys that repeat when they run out. */
function reordered(grid: Grid, keys: readonly number[]): Grid {
  const [header = [], ...rows] = grid;
  const keyed = rows.map((row, index) => ({ row, key: keys[index % keys.length] ?? 0 }));
  return [header, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
}

/** Twins alike in what may differ between them, so that it does not matter which of them stands first. */
function withoutDifferencesOfTwins(grid: Grid): Grid {
  const settled: readonly string[] = ['Đăng ký qua', 'Đối tượng', 'Ngày gửi'];
  const [header = [], ...rows] = grid;
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, column): Cell => (settled.includes(String(header[column])) ? '' : cell)),
    ),
  ];
}

describe('the check and the oracle agree', () => {
  test.each(years)(
    'on every figure of %i',
    (year) => {
      fc.assert(
        fc.property(randomRegister, (grids) => {
          const program = check(grids, year);
          const oracle = checkByHand(grids, year);
          expect(rowsOf(program)).toEqual(oracle.rows.map(shownOracleRow));
          expect(figuresOf(program)).toEqual(oracle.units);
          expect(program.totals.ignoredRows).toBe(oracle.ignoredRows);
          expect(program.allocations).toEqual(oracle.allocations);
          expect(byFirst(program.suspectedDuplicates.map(({ rows }) => rows))).toEqual(
            byFirst(oracle.suspectedDuplicates),
          );
        }),
        { numRuns: 120 },
      );
    },
    timeout,
  );
});

describe('a large register', () => {
  test(
    'of 20,000 rows is checked as the oracle checks it',
    () => {
      const grids = generatedRegister({ rows: 20_000, units: 400, seed: 7 });
      const program = check(grids, generatedYear);
      const oracle = checkByHand(grids, generatedYear);
      expect(program.totals.counted).toBeGreaterThan(9_000);
      expect(figuresOf(program)).toEqual(oracle.units);
      expect(rowsOf(program)).toEqual(oracle.rows.map(shownOracleRow));
      expect(byFirst(program.suspectedDuplicates.map(({ rows }) => rows))).toEqual(
        byFirst(oracle.suspectedDuplicates),
      );
    },
    timeout,
  );

  test('is the same for the same size and seed', () => {
    const size = { rows: 500, units: 60, seed: 11 };
    expect(generatedRegister(size)).toEqual(generatedRegister(size));
    expect(generatedRegister({ ...size, seed: 12 })).not.toEqual(generatedRegister(size));
    expect(generatedRegister(size).registrations).toHaveLength(501);
    expect(generatedRegister(size).units).toHaveLength(61);
  });
});

describe('the figures of a year', () => {
  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(randomRegister, fc.array(fc.nat(), { minLength: 1, maxLength: 45 }), (grids, keys) => {
        const registrations = withoutDifferencesOfTwins(grids.registrations);
        const before = check({ ...grids, registrations }, 2024);
        const after = check({ ...grids, registrations: reordered(registrations, keys) }, 2024);
        expect(figuresOf(after)).toEqual(figuresOf(before));
        expect(after.totals).toEqual(before.totals);
      }),
    );
  });

  test('add up to the rows that count', () => {
    fc.assert(
      fc.property(randomRegister, (grids) => {
        const result = check(grids, 2024);
        const counted = rowsOf(result).filter((row) => row.counted).length;
        expect(sumOf(result.units.map((unit) => unit.counted))).toBe(counted);
        expect(result.totals.counted).toBe(counted);
        expect(sumOf(result.units.flatMap((unit) => Object.values(unit.byKind)))).toBe(counted);
      }),
    );
  });

  test('are not moved by rows of another year', () => {
    fc.assert(
      fc.property(randomRegister, randomRegister, (grids, other) => {
        const yearColumn = grids.registrations[0]?.indexOf('Năm');
        const elsewhere = other.registrations
          .slice(1)
          .map((row) => row.map((cell, column): Cell => (column === yearColumn ? 2019 : cell)));
        const more = { ...grids, registrations: [...grids.registrations, ...elsewhere] };
        expect(figuresOf(check(more, 2024))).toEqual(figuresOf(check(grids, 2024)));
      }),
    );
  });
});
