/**
 * Four checks of the same made-up registers, written independently of each other, find the same: counts, results,
 * lateness, rows left out and why, and every finding. Without this the benchmark would compare different things.
 */
import { describe, expect, test } from 'vitest';
import { lodashGroups } from '../../bench/peers/lodashGroups';
import { ourCheck } from '../../bench/peers/ourCheck';
import { perCell } from '../../bench/peers/perCell';
import { tightPass } from '../../bench/peers/tightPass';
import { benchRegister } from '../../bench/register';
import type { BenchResult } from '../../bench/result';

const sorted = ({ units, findings }: BenchResult) => ({ units, findings: [...findings].sort() });

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

test('the made-up rows hold what is to be found', () => {
  const { findings } = perCell(benchRegister(20_000, 22))();
  const codes = [...new Set(findings.map((finding) => finding.replace(/@.*/, '')))].sort();
  expect(codes).toEqual([
    'date_missing',
    'duplicate',
    'id_duplicate',
    'id_missing',
    'kind_not_allowed',
    'late',
    'plan_missing',
    'quota_over',
    'suspected_duplicate',
    'unit_unknown',
  ]);
});

test('the same size gives the same register', () => {
  expect(benchRegister(500, 22)).toEqual(benchRegister(500, 22));
});
