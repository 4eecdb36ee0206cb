/** Who comes first in the list, and whom a filter leaves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitProgress } from '../../../src/domain/progress/progress';
import {
  byUrgency,
  canMend,
  filterUnits,
  isLacking,
  isOverdue,
  type UnitFilter,
} from '../../../src/domain/progress/urgency';

function unit(name: string, more: Partial<UnitProgress> = {}): UnitProgress {
  return {
    code: name,
    name,
    type: 'commune',
    block: 'areas',
    counted: 9,
    min: 9,
    max: 10,
    result: 'met',
    missing: 0,
    over: 0,
    late: 0,
    wrongKind: 0,
    errorRows: 0,
    plan: null,
    dueDate: '2024-01-10',
    lastDay: '2024-01-09',
    daysLeft: 5,
    ...more,
  };
}

const names = (units: readonly UnitProgress[]) => units.map(({ name }) => name).join(' ');

describe('the order', () => {
  test('is overdue, then days left, then how much is missing, then what is only to be told, then the rest', () => {
    const units = [
      unit('done'),
      unit('late', { late: 2 }),
      unit('five', { missing: 5, result: 'short' }),
      unit('two', { missing: 2, result: 'short', daysLeft: 2 }),
      unit('nodate', { missing: 9, result: 'none', daysLeft: null }),
      unit('seven', { missing: 7, result: 'short' }),
      unit('overdue', { missing: 1, result: 'short', daysLeft: -1 }),
      unit('noplan', { plan: 'missing', daysLeft: -20 }),
    ];
    expect(names(byUrgency(units))).toBe('noplan overdue two seven five nodate late done');
  });

  test('too many weigh as much as too few', () => {
    const units = [unit('a', { over: 1, result: 'over' }), unit('b', { missing: 3, result: 'short' })];
    expect(names(byUrgency(units))).toBe('b a');
  });

  test('of equal units is that of Đơn vị', () => {
    expect(names(byUrgency([unit('b'), unit('a'), unit('c')]))).toBe('b a c');
  });

  test('loses and invents nobody, and never puts one who is not overdue before one who is', () => {
    const random = fc.record({
      missing: fc.nat(9),
      over: fc.nat(3),
      late: fc.nat(2),
      plan: fc.constantFrom(null, 'received', 'late', 'missing'),
      daysLeft: fc.option(fc.integer({ min: -400, max: 400 })),
    });
    fc.assert(
      fc.property(fc.array(random, { maxLength: 30 }), (list) => {
        const units = list.map((more, index) => unit(String(index), more as Partial<UnitProgress>));
        const sorted = byUrgency(units);
        expect(sorted.map(({ name }) => Number(name)).sort((a, b) => a - b)).toEqual(
          units.map((_, index) => index),
        );
        const overdue = sorted.map(
          ({ missing, plan, daysLeft }) =>
            daysLeft !== null && daysLeft < 0 && (missing > 0 || plan === 'missing'),
        );
        expect(overdue.lastIndexOf(true)).toBe(overdue.filter((is) => is).length - 1);
      }),
    );
  });
});

describe('what is said of a unit', () => {
  test.each([
    { more: {}, lacking: false, mend: false, overdue: false },
    { more: { late: 1 }, lacking: true, mend: false, overdue: false },
    { more: { plan: 'late' }, lacking: true, mend: false, overdue: false },
    { more: { errorRows: 1 }, lacking: true, mend: true, overdue: false },
    { more: { wrongKind: 1, daysLeft: -1 }, lacking: true, mend: true, overdue: false },
    { more: { over: 1, daysLeft: -1 }, lacking: true, mend: true, overdue: false },
    { more: { missing: 1, daysLeft: 0 }, lacking: true, mend: true, overdue: false },
    { more: { missing: 1, daysLeft: -1 }, lacking: true, mend: true, overdue: true },
    { more: { plan: 'missing', daysLeft: -1 }, lacking: true, mend: true, overdue: true },
    { more: { plan: 'missing', daysLeft: null }, lacking: true, mend: true, overdue: false },
  ] as const)('$more: lacking $lacking, can mend $mend, overdue $overdue', ({ more, ...said }) => {
    const given = unit('a', more);
    expect({ lacking: isLacking(given), mend: canMend(given), overdue: isOverdue(given) }).toEqual(said);
  });
});

describe('a filter', () => {
  const units = [
    unit('Xã Hòa Bình', { code: 'XA01', result: 'short', missing: 1 }),
    unit('Xã Hoa Sơn', { code: 'XA02', result: 'none', missing: 9, daysLeft: -3 }),
    unit('Cụm thi đua số 1', { code: 'CUM1', block: 'clusters', plan: 'missing' }),
    unit('Cụm thi đua số 2', { code: 'CUM2', block: 'clusters', result: 'over', over: 2, late: 1 }),
    unit('Hội Nông dân', { code: 'CQ01', block: 'lead_agencies', errorRows: 1 }),
  ];
  const all: UnitFilter = { situation: 'all', block: 'all', words: '' };
  const codes = (filter: Partial<UnitFilter>) =>
    filterUnits(units, { ...all, ...filter })
      .map(({ code }) => code)
      .join(' ');

  test.each([
    ['all', 'XA01 XA02 CUM1 CUM2 CQ01'],
    ['lacking', 'XA01 XA02 CUM1 CUM2 CQ01'],
    ['overdue', 'XA02'],
    ['none', 'XA02'],
    ['short', 'XA01'],
    ['over', 'CUM2'],
    ['plan', 'CUM1'],
    ['late', 'CUM2'],
    ['errors', 'CQ01'],
    ['met', 'CUM1 CQ01'],
  ] as const)('on %s leaves %s', (situation, left) => {
    expect(codes({ situation })).toBe(left);
  });

  test.each([
    ['clusters', 'CUM1 CUM2'],
    ['others', ''],
  ] as const)('on the group %s leaves %s', (block, left) => {
    expect(codes({ block })).toBe(left);
  });

  test.each([
    { words: 'hoa', left: 'XA01 XA02' },
    { words: 'hòa', left: 'XA01' },
    { words: 'hoà binh', left: 'XA01' },
    { words: 'cum 2', left: 'CUM2' },
    { words: 'xa02', left: 'XA02' },
    { words: 'ông', left: '' },
    { words: '  ', left: 'XA01 XA02 CUM1 CUM2 CQ01' },
    { words: '(.*', left: 'XA01 XA02 CUM1 CUM2 CQ01' },
  ])('on “$words” leaves $left', ({ words, left }) => {
    expect(codes({ words })).toBe(left);
  });
});
