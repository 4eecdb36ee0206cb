/** Plans that must come with a list: received, late or missing (KH 72 IV.1.d). */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { planStanding } from '../../../src/domain/quotas/latePlans';
import type { Cell } from '../../../src/domain/tables/cell';
import { brief, date, followUpFindings, type Lines, readBook } from '../followUpTabs';

const plan = (line: Lines<'plans'>[number]): Lines<'plans'>[number] => ({
  year: 2024,
  unit: 'CUM1',
  ...line,
});

function standing(plans: Lines<'plans'>, settings: readonly (readonly [string, Cell])[] = [], year = 2024) {
  const { register } = readBook({ plans, settings });
  return planStanding(register, checkYear(register, year, null));
}

test('units whose quota asks for none are not asked', () => {
  expect(standing([]).map(({ code, state }) => [code, state])).toEqual([
    ['CUM1', 'missing'],
    ['CQ01', 'missing'],
  ]);
});

describe('a plan due "trước ngày 05/02/2024"', () => {
  const included = [['Cách hiểu "trước ngày"', 'Tính cả ngày đó']] as const;
  test.each([
    { sent: '04/02/2024', state: 'received', stateIncluded: 'received' },
    { sent: '05/02/2024', state: 'late', stateIncluded: 'received' },
    { sent: '06/02/2024', state: 'late', stateIncluded: 'late' },
    { sent: '20/12/2023', state: 'received', stateIncluded: 'received' },
    // A number alone shows that it came, not when.
    { sent: '', state: 'received', stateIncluded: 'received' },
    { sent: '31/02/2024', state: 'received', stateIncluded: 'received' },
  ])('sent "$sent" is $state, $stateIncluded when the day counts', ({ sent, state, stateIncluded }) => {
    const plans = [plan({ number: '12/KH', sentDate: sent })];
    expect(standing(plans)[0]?.state).toBe(state);
    expect(standing(plans, included)[0]?.state).toBe(stateIncluded);
  });
});

test('the year exception moves the last day: 05/6/2022', () => {
  const sent = (sentDate: string) => standing([plan({ year: 2022, sentDate })], [], 2022)[0];
  expect(sent('04/06/2022')).toMatchObject({ state: 'received', lastDay: date('4/6/2022') });
  expect(sent('05/06/2022')).toMatchObject({ state: 'late' });
});

test('of several plans the earliest dated one decides', () => {
  const [cluster] = standing([
    plan({ number: '1/KH', sentDate: '10/02/2024' }),
    plan({ number: '2/KH', sentDate: '01/02/2024', file: 'ke-hoach.pdf' }),
    plan({ number: '3/KH' }),
    plan({ unit: 'CQ01', number: '4/KH', sentDate: '01/01/2024' }),
    plan({ year: 2023, number: '5/KH', sentDate: '01/01/2023' }),
  ]);
  expect(cluster).toMatchObject({
    state: 'received',
    sentDate: date('1/2/2024'),
    plan: { row: 3, number: '2/KH', file: 'ke-hoach.pdf', year: 2024 },
  });
});

test('a dated plan says more than an undated one, though it be late', () => {
  const [cluster] = standing([plan({ number: '1/KH' }), plan({ number: '2/KH', sentDate: '10/02/2024' })]);
  expect(cluster).toMatchObject({ state: 'late', plan: { row: 3 } });
});

test('a name laid out in advance is no plan', () => {
  expect(standing([plan({})])[0]?.state).toBe('missing');
});

test('late plans and unreadable dates are findings', () => {
  const found = followUpFindings({
    plans: [
      plan({ sentDate: '05/02/2024' }),
      plan({ unit: 'CQ01', sentDate: 'đầu tháng 2' }),
      plan({ unit: 'XA01', sentDate: '30/12/2024' }),
    ],
  });
  expect(brief(found)).toEqual(['plans 2 sentDate plan_late', 'plans 3 sentDate line_date_invalid']);
  expect(found[0]?.params).toEqual({ unit: 'Cụm thi đua số 1', date: '2024-02-05', due: '2024-02-04' });
});
