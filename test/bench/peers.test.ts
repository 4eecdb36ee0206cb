/**
 * Four checks of the same made-up registers find the same: counts, results, lateness, rows left out and why, parts,
 * namesakes, totals and every finding. Without this the benchmark would compare different things.
 */
import { describe, expect, test } from 'vitest';
import { lodashGroups } from '../../bench/peers/lodashGroups';
import { ourCheck } from '../../bench/peers/ourCheck';
import { perCell } from '../../bench/peers/perCell';
import { tightPass } from '../../bench/peers/tightPass';
import { benchRegister } from '../../bench/register';
import type { BenchResult } from '../../bench/result';

const sorted = (result: BenchResult) => ({ ...result, findings: [...result.findings].sort() });

describe.each([
  { rows: 0, units: 22 },
  { rows: 1, units: 22 },
  { rows: 300, units: 22 },
  { rows: 5_000, units: 22 },
  { rows: 5_000, units: 200 },
])('$rows rows, $units units', ({ rows, units }) => {
  const grids = benchRegister(rows, units);
  const expected = sorted(perCell(grids)());

  test.each([
    { name: 'our check', check: ourCheck },
    { name: 'the tight pass', check: tightPass },
    { name: 'lodash', check: lodashGroups },
  ])('$name agrees with the per-cell script', ({ check }) => {
    expect(sorted(check(grids)())).toEqual(expected);
  });
});

test('the made-up register holds the dirt that the rules answer', () => {
  const { findings, totals, namesakes, parts } = perCell(benchRegister(20_000, 22))();
  const codes = [...new Set(findings.map((finding) => finding.split(' ')[2]))].sort();
  expect(codes).toEqual([
    'allocation_limit_invalid',
    'allocation_over',
    'allocation_sum_over',
    'allocation_unit_unknown',
    'allocation_without_quota',
    'cell_error',
    'date_invalid',
    'date_maybe_swapped',
    'date_missing',
    'duplicate',
    'id_duplicate',
    'id_missing',
    'kind_missing',
    'kind_not_allowed',
    'kind_unknown',
    'late',
    'legacy_encoding',
    'name_missing',
    'no_counting_unit',
    'plan_missing',
    'plan_unit_unknown',
    'quota_over',
    'role_missing',
    'role_not_allowed',
    'role_unknown',
    'status_missing',
    'status_unknown',
    'suspected_duplicate',
    'text_too_long',
    'unit_matched_loosely',
    'unit_missing',
    'unit_unknown',
    'via_unknown',
    'via_unrelated',
    'via_without_quota',
    'year_invalid',
    'year_missing',
  ]);
  expect(totals.ignoredRows).toBeGreaterThan(0);
  expect(namesakes.length).toBeGreaterThan(0);
  expect(parts.length).toBeGreaterThan(0);
});

test('the same size gives the same register', () => {
  expect(benchRegister(500, 22)).toEqual(benchRegister(500, 22));
});
