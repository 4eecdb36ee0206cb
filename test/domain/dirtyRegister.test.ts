/** The dirty register against the figures worked out by hand, and the hand figures against the oracle. */
import { describe, expect, it } from 'vitest';
import { checkYear } from '../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { RowCheck, UnitCheck, YearCheck } from '../../src/domain/check/yearCheck';
import {
  dirtyGrids,
  dirtyGridsDueDayIncluded,
  dirtyGridsReviewedOnly,
  dirtyRow,
  dirtyRows,
  type ExpectedUnit,
  expectedAllocations,
  expectedByYear,
  expectedDueDayIncluded,
  expectedReviewedOnly,
  expectedSuspects,
  expectedTableFindings,
} from '../fixtures/dirtyRegister';
import { checkByHand, type OracleUnitResult } from '../oracle/checkByHand';

const timeZone = 'Asia/Ho_Chi_Minh';
const today = { year: 2024, month: 3, day: 1 };
const years = [2022, 2023, 2024, 2025, 2026];

function check(grids: RegisterGrids, year: number): YearCheck {
  return checkYear(readRegister(grids, timeZone), year, today);
}

function rowsOf(result: YearCheck): RowCheck[] {
  return Array.from({ length: result.rowCount }, (_, place) => result.rowAt(place));
}

function figures(unit: UnitCheck | OracleUnitResult): ExpectedUnit {
  const { code, counted, byKind, min, max, result, difference, late, planMissing, leftOut } = unit;
  return { code, counted, byKind, min, max, result, difference, late, planMissing, leftOut };
}

/** What became of a row, in the words of the fixture. */
function outcome(row: RowCheck | undefined): string {
  if (row === undefined) return 'not in this year';
  if (row.countingUnit === null) return row.counted || row.leftOut !== null ? 'contradiction' : 'nowhere';
  return row.counted ? row.countingUnit : `${row.countingUnit} ${row.leftOut}`;
}

describe.each(years)('the dirty register in %i', (year) => {
  const result = check(dirtyGrids, year);
  const byRow = new Map(rowsOf(result).map((row) => [row.row, row]));
  const ofYear = dirtyRows.filter(
    ({ cells, outcome: expected }) =>
      !['title', 'empty'].includes(expected) && (Number(cells.year) === year || expected === 'nowhere'),
  );

  it('gives every unit the figures of the hand table', () => {
    expect(result.units.map(figures)).toEqual(expectedByYear[year]);
  });

  it('agrees with the oracle', () => {
    expect(checkByHand(dirtyGrids, year).units.map(figures)).toEqual(expectedByYear[year]);
  });

  it('adds up', () => {
    const counted = rowsOf(result).filter((row) => row.counted).length;
    expect(result.totals.counted).toBe(counted);
    expect(result.units.reduce((sum, unit) => sum + unit.counted, 0)).toBe(counted);
    expect(result.totals.registrations).toBe(result.rowCount);
  });

  it.each(ofYear.filter(({ cells }) => Number(String(cells.year).trim()) === year))(
    'row $key: $why',
    ({ key, outcome: expected, findings }) => {
      const row = byRow.get(dirtyRow(key));
      expect(outcome(row)).toBe(expected);
      expect(row?.findings.map((found) => found.code).sort()).toEqual(findings);
    },
  );
});

describe('rows without a readable year', () => {
  const unread = dirtyRows.filter(({ key }) => /^Y0[3-8]$/.test(key));

  it.each(years)('are reported in %i and counted nowhere', (year) => {
    const rows = rowsOf(check(dirtyGrids, year));
    for (const { key, findings } of unread) {
      const row = rows.find((one) => one.row === dirtyRow(key));
      expect([key, outcome(row), row?.findings.map((found) => found.code)]).toEqual([
        key,
        'nowhere',
        findings,
      ]);
    }
  });
});

describe('rows that are not registrations', () => {
  it('are in no check; titles and totals are counted as passed over', () => {
    const rows = rowsOf(check(dirtyGrids, 2024)).map((row) => row.row);
    const notRows = dirtyRows.filter(({ outcome: expected }) => ['title', 'empty'].includes(expected));
    expect(notRows.length).toBe(10);
    for (const { key } of notRows) expect(rows).not.toContain(dirtyRow(key));
    expect(check(dirtyGrids, 2024).totals.ignoredRows).toBe(8);
  });
});

describe('the whole of 2024', () => {
  const result = check(dirtyGrids, 2024);

  it('names the first of each duplicate', () => {
    const firsts = rowsOf(result).flatMap((row) =>
      row.findings.flatMap((found) => (found.code === 'duplicate' ? [[row.row, found.params.firstRow]] : [])),
    );
    expect(firsts).toEqual(
      [
        ['D02', 'D01'],
        ['D03', 'D01'],
        ['D04', 'D01'],
        ['D10', 'D08'],
        ['D13', 'D01'],
      ].map((pair) => pair.map(dirtyRow)),
    );
  });

  it('suspects, and never merges, names on two lists', () => {
    const expected = expectedSuspects.map((group) => group.map(dirtyRow));
    expect(result.suspectedDuplicates.map((group) => [...group.rows])).toEqual(
      expect.arrayContaining(expected),
    );
    expect(result.suspectedDuplicates).toHaveLength(expected.length);
    expect(checkByHand(dirtyGrids, 2024).suspectedDuplicates).toEqual(expected);
  });

  it('holds each part of an allocation against what was used of it', () => {
    expect(result.allocations).toEqual(expectedAllocations);
    expect(checkByHand(dirtyGrids, 2024).allocations).toEqual(expectedAllocations);
  });

  it.each(['settings', 'units', 'quotas', 'allocations', 'plans'] as const)(
    'finds what is wrong in the table %s',
    (table) => {
      const resultCodes = ['quota_over', 'quota_short', 'quota_none', 'plan_missing'];
      const found = result.findings
        .filter(({ place, code }) => place.table === table && !resultCodes.includes(code))
        .map(({ place, code }) => `${place.row} ${code}`);
      expect(found.sort()).toEqual([...expectedTableFindings[table]].sort());
    },
  );

  it('says once that a header stands twice', () => {
    expect(result.findings.filter(({ code }) => code === 'header_duplicate')).toHaveLength(1);
  });
});

describe('other settings', () => {
  it.each([
    ['the due day itself in time', dirtyGridsDueDayIncluded, expectedDueDayIncluded],
    ['only reviewed rows', dirtyGridsReviewedOnly, expectedReviewedOnly],
  ])('%s', (_, grids, expected) => {
    const codes = expected.map((unit) => unit.code);
    const among = (units: readonly (UnitCheck | OracleUnitResult)[]) =>
      units.filter((unit) => codes.includes(unit.code)).map(figures);
    expect(among(check(grids, 2024).units)).toEqual(expected);
    expect(among(checkByHand(grids, 2024).units)).toEqual(expected);
  });
});
