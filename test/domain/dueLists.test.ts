/** Lists and plans due, with the units that still lack; all counted by hand (domain.md 4.3, KH 72 IV.1.d). */
import { describe, expect, test } from 'vitest';
import { dueInYear } from '../../src/domain/followUps/dueItems';
import type { Grid } from '../../src/domain/tables/cell';
import { brief, due, on, period } from './dueQuestions';
import { date, type Lines, readBook, registration, type Tabs } from './followUpTabs';
import { quotaHeader, unitHeader } from './registerGrids';

/** Quotas small enough to fill by hand: a commune owes one, a cluster one and a plan. */
const small: Grid = [
  quotaHeader,
  ['CT1', '', 'Xã', 1, 2, '', '', '10/01', '2022: 30/5', 'Không'],
  ['CT2', '', 'Cụm thi đua', 1, 3, '', '', '05/02', '2022: 05/6', 'Có'],
];

describe('lists and plans', () => {
  const of = (unit: string, line: Lines<'registrations'>[number] = {}) =>
    registration({ id: `ĐK-${unit}-${String(line.year ?? 2024)}`, unit, ...line });
  const ask = (tabs: Tabs, today: string) => brief(due({ quotas: small, ...tabs }, today));

  test('units of one quota and date are one item, with those that still lack', () => {
    expect(ask({ ...period('2024-2025') }, '10/12/2023')).toEqual([
      '09/01/2024 | due | list 2024 Xã | XA01+XA02',
    ]);
    expect(ask({ ...period('2024-2025'), registrations: [of('XA02')] }, '10/12/2023')).toEqual([
      '09/01/2024 | due | list 2024 Xã | XA01',
    ]);
    expect(ask({ ...period('2024-2025'), registrations: [of('XA01'), of('XA02')] }, '10/12/2023')).toEqual([
      '09/01/2024 | done | list 2024 Xã',
    ]);
  });

  test('over the maximum is not done, a draft neither', () => {
    const three = [1, 2, 3].map((number) => of('XA01', { id: `ĐK-${number}`, name: `Người ${number}` }));
    const draft = of('XA02', { status: 'Nháp' });
    expect(ask({ ...period('2024-2025'), registrations: [...three, draft] }, '01/01/2024')).toEqual([
      '09/01/2024 | due | list 2024 Xã | XA01+XA02',
    ]);
  });

  test('from 30/12 to 10/01: the lists of the new year', () => {
    const tabs: Tabs = { quotas: small, ...period('2024-2025') };
    expect(brief(due(tabs, '30/12/2023', { days: 11 }))).toEqual([
      '09/01/2024 | due | list 2024 Xã | XA01+XA02',
    ]);
    expect(due(tabs, '30/12/2023', { days: 10 })).toHaveLength(1);
    expect(due(tabs, '30/12/2023', { days: 9 })).toEqual([]);
    expect(due(tabs, '30/12/2023')[0]).toMatchObject({ daysLeft: 10, remind: date('04/01/2024') });
  });

  test('what the year before left undone stays in view until New Year', () => {
    const tabs: Tabs = { registrations: [of('XA01', { year: 2023 }), of('CUM1', { year: 2023 })] };
    expect(ask(tabs, '31/12/2023')).toEqual([
      '09/01/2023 | missed | list 2023 Xã | XA02',
      '04/02/2023 | missed | plan 2023 Cụm thi đua | CUM1',
      '09/01/2024 | due | list 2024 Xã | XA01+XA02',
    ]);
    expect(ask(tabs, '01/01/2024')).toEqual(['09/01/2024 | due | list 2024 Xã | XA01+XA02']);
  });

  test('of the years before the register was kept no list and no plan is missed', () => {
    const tabs: Tabs = { registrations: [of('XA01'), of('CUM1')] };
    expect(ask(tabs, '20/12/2023')).toEqual(['09/01/2024 | due | list 2024 Xã | XA02']);
    // From its first year on what is lacking is told.
    expect(ask(tabs, '10/01/2024')).toEqual([
      '09/01/2024 | missed | list 2024 Xã | XA02',
      '04/02/2024 | done | list 2024 Cụm thi đua',
      '04/02/2024 | due | plan 2024 Cụm thi đua | CUM1',
    ]);
  });

  test('the exceptions of 2022: 30/5 and 05/6', () => {
    const settings = { ...period('2022-2025') };
    expect(ask(settings, '10/01/2022')).toEqual([]);
    expect(ask(settings, '28/04/2022')).toEqual([]);
    expect(ask(settings, '29/04/2022')).toEqual(['29/05/2022 | due | list 2022 Xã | XA01+XA02']);
    expect(ask(settings, '29/05/2022')).toEqual([
      '29/05/2022 | due | list 2022 Xã | XA01+XA02',
      '04/06/2022 | due | list 2022 Cụm thi đua | CUM1',
      '04/06/2022 | due | plan 2022 Cụm thi đua | CUM1',
    ]);
    expect(ask(settings, '05/06/2022')).toEqual([
      '29/05/2022 | missed | list 2022 Xã | XA01+XA02',
      '04/06/2022 | missed | list 2022 Cụm thi đua | CUM1',
      '04/06/2022 | missed | plan 2022 Cụm thi đua | CUM1',
    ]);
  });

  test('"tính cả ngày đó" gives a day more', () => {
    const settings = [
      ['Giai đoạn', '2024-2025'],
      ['Cách hiểu "trước ngày"', 'Tính cả ngày đó'],
    ] as const;
    expect(ask({ settings }, '10/01/2024')[0]).toBe('10/01/2024 | due | list 2024 Xã | XA01+XA02');
    expect(ask({ settings }, '11/01/2024')[0]).toBe('10/01/2024 | missed | list 2024 Xã | XA01+XA02');
  });

  test('a plan that came is done by itself', () => {
    const plans = [{ year: 2024, unit: 'CUM1', number: '3/KH' }];
    expect(ask({ ...period('2024-2025'), plans }, '20/01/2024').slice(1)).toEqual([
      '04/02/2024 | due | list 2024 Cụm thi đua | CUM1',
      '04/02/2024 | done | plan 2024 Cụm thi đua',
    ]);
  });

  test('a quota that asks for nothing but a plan has no list to wait for', () => {
    const quota = (min: number | '', max: number | '', plan: string) => [
      quotaHeader,
      ['CT', '', 'Cụm thi đua', min, max, '', '', '05/02', '', plan],
    ];
    const told = (quotas: Grid) => ask({ ...period('2024-2025'), quotas }, '20/01/2024');
    const plan = '04/02/2024 | due | plan 2024 Cụm thi đua | CUM1';
    expect(told(quota(0, '', 'Có'))).toEqual([plan]);
    expect(told(quota(0, 3, 'Có'))).toEqual(['04/02/2024 | done | list 2024 Cụm thi đua', plan]);
    expect(told(quota(1, '', 'Có'))).toEqual(['04/02/2024 | due | list 2024 Cụm thi đua | CUM1', plan]);
    expect(told(quota(0, '', ''))).toEqual(['04/02/2024 | done | list 2024 Cụm thi đua']);
  });

  test('a list for 2024 that is due in December 2023 comes in 2023', () => {
    const quotas = [
      quotaHeader,
      ['CT', 2024, 'Xã', 1, 2, '', '', '15/12/2023', '', ''],
      ['CT', 2023, 'Xã', 1, 2, '', '', '', '', ''],
    ];
    expect(ask({ quotas }, '01/12/2023')).toEqual(['14/12/2023 | due | list 2024 Xã | XA01+XA02']);
  });

  test('a list for 2022 that is due in February 2023 comes in 2023', () => {
    const quotas = [quotaHeader, ['CT', '', 'Xã', 1, 2, '', '', '', '2022: 15/02/2023', '']];
    expect(ask({ quotas }, '20/01/2023')).toEqual(['14/02/2023 | due | list 2022 Xã | XA01+XA02']);
  });

  test('where nothing is owed nothing lacks, and a quota without a date is due never', () => {
    const quotas = [
      quotaHeader,
      ['CT', '', 'Xã', '', 2, '', '', '10/01', '', ''],
      ['CT', '', 'Cụm thi đua', 1, 2, '', '', '', '', 'Có'],
    ];
    expect(ask({ quotas, ...period('2024-2025') }, '01/01/2024')).toEqual([
      '09/01/2024 | done | list 2024 Xã',
    ]);
  });

  test('a commune that ended before the day owes nothing, its successor does', () => {
    const units = [
      unitHeader,
      ['CU', 'Xã Long Hưng', 'Xã', '', '', '', '', '30/06/2025', 'MOI'],
      ['MOI', 'Xã Nghĩa Trụ', 'Xã', '', '', '', '01/07/2025', '', ''],
    ];
    expect(ask({ units, ...period('2025-2026') }, '01/01/2025')[0]).toBe(
      '09/01/2025 | due | list 2025 Xã | CU',
    );
    expect(ask({ units, ...period('2025-2026') }, '01/01/2026')[0]).toBe(
      '09/01/2026 | due | list 2026 Xã | MOI',
    );
  });

  test('by date, and on one date milestones before lists before plans', () => {
    const lines = [on('04/02', { name: 'B' }), on('04/02', { name: 'A' }), on('01/02', { name: 'C' })];
    expect(ask({ ...period('2024-2025'), milestones: lines }, '20/01/2024').slice(1)).toEqual([
      '01/02/2024 | due | C',
      '04/02/2024 | due | A',
      '04/02/2024 | due | B',
      '04/02/2024 | due | list 2024 Cụm thi đua | CUM1',
      '04/02/2024 | due | plan 2024 Cụm thi đua | CUM1',
    ]);
  });
});

test('a whole year is told as it stands on a day', () => {
  const tabs: Tabs = {
    quotas: small,
    ...period('2024-2025'),
    milestones: [on('11/6', { done: '2024' }), on('20/11'), on('2025')],
  };
  expect(brief(dueInYear({ ...readBook(tabs), year: 2024, today: date('01/02/2024') }))).toEqual([
    '09/01/2024 | missed | list 2024 Xã | XA01+XA02',
    '04/02/2024 | due | list 2024 Cụm thi đua | CUM1',
    '04/02/2024 | due | plan 2024 Cụm thi đua | CUM1',
    '11/06/2024 | done | Ngày 11/6',
    '20/11/2024 | due | Ngày 20/11',
  ]);
});
