/** Which quota holds for a unit, and quotas that contradict or fit nobody (domain.md 4.2). */
import { describe, expect, test } from 'vitest';
import { check, quotaHeader, quotas, unitHeader, unitOf } from './registerGrids';

describe('quota rows', () => {
  test('the unit’s own row beats its type, the year’s own row beats the general one', () => {
    const rows = [
      quotaHeader,
      ['a', '', 'Xã', 9, 10, '', '', '', '', ''],
      ['b', 2024, 'Xã', 8, 9, '', '', '', '', ''],
      ['c', '', 'XA02', 5, 6, '', '', '', '', ''],
      ['d', 2024, 'XA02', 4, 5, '', '', '', '', ''],
    ];
    const limits = (year: number) =>
      ['XA01', 'XA02']
        .map((code) => unitOf(check([], { quotas: rows }, { year }), code))
        .map(({ min }) => min);
    expect(limits(2024)).toEqual([8, 4]);
    expect(limits(2023)).toEqual([9, 5]);
    expect(check([], { quotas: rows }).findings.filter(({ code }) => code === 'quota_conflict')).toEqual([]);
  });

  test('two quotas for one type: the upper one is used, the lower one is a finding', () => {
    const rows = [...quotas, ['x', '', 'xã, thị trấn', 1, 2, '', '', '', '', '']];
    const result = check([], { quotas: rows });
    expect(unitOf(result, 'XA01').min).toBe(9);
    const conflicts = result.findings.filter(({ code }) => code === 'quota_conflict');
    expect(conflicts.map(({ place, params }) => [place.row, params])).toEqual([
      [5, { unit: 'Xã', firstRow: 2 }],
    ]);
  });

  test('a quota for no unit, and one for something unknown', () => {
    const rows = [
      ...quotas,
      ['x', '', 'Phường', 1, 2, '', '', '', '', ''],
      ['y', '', 'Hợp tác xã', 1, 2, '', '', '', '', ''],
    ];
    const codes = check([], { quotas: rows }).findings.filter(({ place }) => place.table === 'quotas');
    expect(codes.map(({ code, place }) => [code, place.row])).toEqual([
      ['quota_unused', 5],
      ['quota_target_unknown', 6],
    ]);
  });

  test.each(['Xã', 'xã, thị trấn', 'UBND các xã, thị trấn', 'Xã; Phường', 'xã và thị trấn'])(
    '"%s" names the communes',
    (target) => {
      const rows = [quotaHeader, ['x', '', target, 1, 2, '', '', '', '', '']];
      expect(unitOf(check([], { quotas: rows }), 'XA01').max).toBe(2);
    },
  );
});

describe('lists in one cell', () => {
  test.each(['Xã/Thị trấn', 'Thị trấn & Xã', 'Xã + Thị trấn', 'Thị trấn\nXã', 'Xã.', 'Thị trấn - Xã'])(
    'the target %j names the communes',
    (target) => {
      const rows = [quotaHeader, ['x', '', target, 1, 2, '', '', '', '', '']];
      expect(unitOf(check([], { quotas: rows }), 'XA01').max).toBe(2);
    },
  );

  test.each(['Mô hình & Tập thể', 'Mô hình - Tập thể', 'mô hình, tập thể.', 'Mô hình\nTập thể'])(
    'the kinds %j leave individuals out',
    (kinds) => {
      const rows = [quotaHeader, ['x', '', 'Xã', 1, 2, kinds, '', '', '', '']];
      const result = check([{ kind: 'Cá nhân' }, { kind: 'Tập thể' }, { kind: 'Mô hình' }], { quotas: rows });
      expect(unitOf(result, 'XA01').byKind).toEqual({ model: 1, collective: 1, individual: 0 });
      expect(result.findings.filter(({ code }) => code === 'quota_kind_unknown')).toEqual([]);
    },
  );

  test('one type may hold a sign that parts lists', () => {
    const rows = [quotaHeader, ['x', '', 'TH & THCS', 1, 2, '', '', '', '', '']];
    const school = [unitHeader, ['S', 'Trường S', 'Trường TH-THCS', '', '', '', '', '', '']];
    expect(unitOf(check([], { quotas: rows, units: school }), 'S').max).toBe(2);
  });
});
