/** Legal bases and the time they are in force (domain.md 2.1). */
import { describe, expect, test } from 'vitest';
import { type Basis, baseInForce, readBases } from '../../../src/domain/followUps/bases';
import { brief, date, type Lines, tab } from '../followUpTabs';
import { timeZone } from '../registerGrids';

const read = (lines: Lines<'bases'>) => readBases(tab('bases', lines), timeZone);

test('a basis is read whole; its title may look like a heading', () => {
  const { bases, findings } = read([
    {
      number: '152/2025/NĐ-CP',
      date: '14/6/2025',
      issuer: 'Chính phủ',
      title: 'QUY ĐỊNH VỀ PHÂN CẤP, PHÂN QUYỀN',
      validFrom: '01/7/2025',
      validTo: '01/3/2027',
      usedFor: 'Tờ trình',
    },
    { number: 'Tổng cộng', title: '1' },
  ]);
  expect(findings).toEqual([]);
  expect(bases).toEqual([
    {
      row: 2,
      number: '152/2025/NĐ-CP',
      date: date('14/6/2025'),
      issuer: 'Chính phủ',
      title: 'QUY ĐỊNH VỀ PHÂN CẤP, PHÂN QUYỀN',
      validFrom: date('1/7/2025'),
      validTo: date('1/3/2027'),
      unreadable: [],
      usedFor: 'Tờ trình',
    },
  ]);
});

test('there may be no such tab, or nothing in it', () => {
  expect(readBases(null, timeZone)).toEqual({ bases: [], findings: [] });
  expect(readBases([['', '']], timeZone)).toEqual({ bases: [], findings: [] });
});

describe('in force', () => {
  const base = (validFrom: string, validTo: string, issued = '14/06/2025'): Basis =>
    read([{ number: 'X', date: issued, validFrom, validTo }]).bases[0] as Basis;
  test.each([
    { from: '01/07/2025', to: '01/03/2027', on: '30/06/2025', expected: false },
    { from: '01/07/2025', to: '01/03/2027', on: '01/07/2025', expected: true },
    { from: '01/07/2025', to: '01/03/2027', on: '01/03/2027', expected: true },
    { from: '01/07/2025', to: '01/03/2027', on: '02/03/2027', expected: false },
    { from: '', to: '', on: '13/06/2025', expected: false },
    { from: '', to: '', on: '14/06/2025', expected: true },
    { from: '', to: '', on: '31/12/2099', expected: true },
  ])('from "$from" to "$to" on $on: $expected', ({ from, to, on, expected }) => {
    expect(baseInForce(base(from, to), date(on))).toBe(expected);
  });
  test('a basis without any date is not doubted', () => {
    expect(baseInForce(base('', '', ''), date('1/1/2000'))).toBe(true);
  });
});

test.each([
  { line: { date: '31/02/2024' }, expected: ['bases 2 date base_dates_invalid'] },
  { line: { validFrom: 'khi ký' }, expected: ['bases 2 validFrom base_dates_invalid'] },
  { line: { validTo: '#REF!' }, expected: ['bases 2 validTo cell_error'] },
  {
    line: { validFrom: '01/07/2025', validTo: '30/06/2025' },
    expected: ['bases 2 validTo base_period_reversed'],
  },
  { line: { date: '01/07/2025', validTo: '30/06/2025' }, expected: ['bases 2 validTo base_period_reversed'] },
  { line: { validFrom: '01/07/2025', validTo: '01/07/2025' }, expected: [] },
])('$line gives $expected', ({ line, expected }) => {
  expect(brief(read([{ number: '34-CT/TW', ...line }]).findings)).toEqual(expected);
});
