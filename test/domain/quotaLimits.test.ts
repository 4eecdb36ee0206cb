/** Every limit of KH 72/KH-UBND (IV.1.d) at 0, min − 1, min, max, max + 1, and with either end absent. */
import { describe, expect, test } from 'vitest';
import { check, quotaHeader, several, unitOf } from './registerGrids';

const quotaOf = (min: unknown, max: unknown) => [
  quotaHeader,
  ['CT', '', 'Xã', min as string, max as string, '', '', '', '', ''],
];

describe('a commune, 9 to 10', () => {
  test.each([
    { counted: 0, result: 'none', difference: -9 },
    { counted: 1, result: 'short', difference: -8 },
    { counted: 8, result: 'short', difference: -1 },
    { counted: 9, result: 'met', difference: 0 },
    { counted: 10, result: 'met', difference: 0 },
    { counted: 11, result: 'over', difference: 1 },
    { counted: 14, result: 'over', difference: 4 },
  ])('$counted registered is $result', ({ counted, result, difference }) => {
    const unit = unitOf(check(several(counted)), 'XA01');
    expect({ counted: unit.counted, result: unit.result, difference: unit.difference }).toEqual({
      counted,
      result,
      difference,
    });
    expect([unit.min, unit.max]).toEqual([9, 10]);
  });
});

describe('a cluster, 1 to 3 models and collectives', () => {
  test.each([
    { counted: 0, result: 'none', difference: -1 },
    { counted: 1, result: 'met', difference: 0 },
    { counted: 3, result: 'met', difference: 0 },
    { counted: 4, result: 'over', difference: 1 },
  ])('$counted registered is $result', ({ counted, result, difference }) => {
    const unit = unitOf(check(several(counted, { unit: 'CUM1', kind: 'Tập thể' })), 'CUM1');
    expect({ counted: unit.counted, result: unit.result, difference: unit.difference }).toEqual({
      counted,
      result,
      difference,
    });
  });
});

describe('a lead agency, 3 to 7', () => {
  test.each([
    { counted: 2, result: 'short', difference: -1 },
    { counted: 3, result: 'met', difference: 0 },
    { counted: 7, result: 'met', difference: 0 },
    { counted: 8, result: 'over', difference: 1 },
  ])('$counted registered is $result', ({ counted, result, difference }) => {
    const unit = unitOf(check(several(counted, { unit: 'CQ01' })), 'CQ01');
    expect({ counted: unit.counted, result: unit.result, difference: unit.difference }).toEqual({
      counted,
      result,
      difference,
    });
  });
});

describe('an end of the interval may be absent', () => {
  test.each([
    { min: '', max: 2, counted: 0, result: 'none', difference: 0 },
    { min: '', max: 2, counted: 2, result: 'met', difference: 0 },
    { min: '', max: 2, counted: 3, result: 'over', difference: 1 },
    { min: 2, max: '', counted: 0, result: 'none', difference: -2 },
    { min: 2, max: '', counted: 1, result: 'short', difference: -1 },
    { min: 2, max: '', counted: 99, result: 'met', difference: 0 },
    { min: 0, max: 0, counted: 0, result: 'none', difference: 0 },
    { min: 0, max: 0, counted: 1, result: 'over', difference: 1 },
    { min: '', max: '', counted: 5, result: 'met', difference: 0 },
  ])('[$min, $max] with $counted is $result', ({ min, max, counted, result, difference }) => {
    const unit = unitOf(check(several(counted), { quotas: quotaOf(min, max) }), 'XA01');
    expect({ result: unit.result, difference: unit.difference }).toEqual({ result, difference });
    expect([unit.min, unit.max]).toEqual([min === '' ? null : min, max === '' ? null : max]);
  });

  test('numbers typed as text are numbers: "09", " 10 "', () => {
    const unit = unitOf(check(several(9), { quotas: quotaOf('09', ' 10 ') }), 'XA01');
    expect([unit.min, unit.max, unit.result]).toEqual([9, 10, 'met']);
  });
});

describe('a limit that makes no sense is a finding', () => {
  test.each([
    { min: '9-10', max: '', codes: ['quota_limit_invalid'] },
    { min: -1, max: 10, codes: ['quota_limit_invalid'] },
    { min: 9.5, max: 10, codes: ['quota_limit_invalid'] },
    { min: 'chín', max: 'mười', codes: ['quota_limit_invalid', 'quota_limit_invalid'] },
    { min: 10, max: 9, codes: ['quota_min_above_max'] },
    { min: '', max: '', codes: ['quota_limits_missing'] },
  ])('[$min, $max]', ({ min, max, codes }) => {
    const found = check(several(9), { quotas: quotaOf(min, max) }).findings;
    expect(found.filter(({ place }) => place.table === 'quotas').map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ place }) => place.table !== 'quotas' || place.row === 2)).toBe(true);
  });
});

test('a line that only wants a plan needs no limit: it counts without end and tells of the plan', () => {
  const quotas = [quotaHeader, ['CT', '', 'Xã', '', '', '', '', '', '', 'Có']];
  const result = check(several(12), { quotas });
  expect(result.findings.filter(({ place }) => place.table === 'quotas')).toEqual([]);
  const unit = unitOf(result, 'XA01');
  expect([unit.counted, unit.result, unit.planMissing]).toEqual([12, 'met', true]);
});
