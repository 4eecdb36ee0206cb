/** Milestones due in the next days, missed, done, and when to remind of them; all counted by hand (domain.md 4.3). */
import { describe, expect, test } from 'vitest';
import { displayDate } from '../../src/domain/dates/plainDate';
import type { DueItem } from '../../src/domain/followUps/dueItems';
import { brief, due, on, period } from './dueQuestions';
import { date, type Lines, type Tabs } from './followUpTabs';
import { quotaHeader, unitHeader } from './registerGrids';

/** No quota, so that only milestones are due. */
const quiet: Tabs = { quotas: [quotaHeader] };
const milestones = (lines: Lines<'milestones'>): Tabs => ({ ...quiet, milestones: lines });
describe('the next 30 days from 01/03/2024', () => {
  const days = ['29/02/2024', '01/03/2024', '02/03/2024', '30/03/2024', '31/03/2024', '01/04/2024'];
  const tabs = milestones(days.map((day) => on(day)));

  test('both ends belong to them; yesterday is missed, the 31st day is too far', () => {
    expect(
      due(tabs, '01/03/2024').map(({ date: day, daysLeft, state }) => [displayDate(day), daysLeft, state]),
    ).toEqual([
      ['29/02/2024', -1, 'missed'],
      ['01/03/2024', 0, 'due'],
      ['02/03/2024', 1, 'due'],
      ['30/03/2024', 29, 'due'],
      ['31/03/2024', 30, 'due'],
    ]);
  });

  test.each([
    { days: 0, last: '01/03/2024' },
    { days: 1, last: '02/03/2024' },
    { days: 31, last: '01/04/2024' },
  ])('$days days end on $last', ({ days: ahead, last }) => {
    const items = due(tabs, '01/03/2024', { days: ahead });
    expect(displayDate((items[items.length - 1] as DueItem).date)).toBe(last);
  });
});

describe('"nếu hôm nay là 15/12"', () => {
  const tabs = milestones([
    on('11/6'),
    on('30/11', { name: 'Báo cáo Sở', type: 'Báo cáo', recipient: 'Sở GDĐT', done: '2023' }),
    on('14/01', { name: 'Tổng kết', type: 'Tổng kết' }),
    on('15/01'),
  ]);
  test('it is asked of any year, and next year’s dates come into view', () => {
    expect(brief(due(tabs, '15/12/2023'))).toEqual([
      // 11/6 and the two of January 2023 are not marked as done.
      '14/01/2023 | missed | Tổng kết',
      '15/01/2023 | missed | Ngày 15/01',
      '11/06/2023 | missed | Ngày 11/6',
      '14/01/2024 | due | Tổng kết',
    ]);
    expect(brief(due({ ...tabs, ...period('2023-2026') }, '15/12/2022'))).toEqual([
      '14/01/2023 | due | Tổng kết',
    ]);
    expect(brief(due({ ...tabs, ...period('2020-2022') }, '15/12/2022'))).toEqual([
      '14/01/2022 | missed | Tổng kết',
      '15/01/2022 | missed | Ngày 15/01',
      '11/06/2022 | missed | Ngày 11/6',
      '29/11/2022 | missed | Báo cáo Sở',
    ]);
  });

  test('what was missed can be asked of another year', () => {
    expect(brief(due(tabs, '15/12/2023', { year: 2022 }))).toEqual([
      '14/01/2022 | missed | Tổng kết',
      '15/01/2022 | missed | Ngày 15/01',
      '11/06/2022 | missed | Ngày 11/6',
      '29/11/2022 | missed | Báo cáo Sở',
      '14/01/2024 | due | Tổng kết',
    ]);
    expect(brief(due(tabs, '15/12/2023', { year: 2024 }))).toEqual(['14/01/2024 | due | Tổng kết']);
  });
});

describe('one milestone', () => {
  const only = (line: Lines<'milestones'>[number], today: string, settings: Tabs['settings'] = []) =>
    brief(due({ ...milestones([line]), settings }, today));
  const report = on('trước ngày 30/11 hằng năm', { name: 'Báo cáo', type: 'Báo cáo' });
  const included = [['Cách hiểu "trước ngày"', 'Tính cả ngày đó']] as const;

  test.each([
    { today: '29/11/2024', literal: '29/11/2024 | due | Báo cáo', counted: '30/11/2024 | due | Báo cáo' },
    { today: '30/11/2024', literal: '29/11/2024 | missed | Báo cáo', counted: '30/11/2024 | due | Báo cáo' },
    {
      today: '01/12/2024',
      literal: '29/11/2024 | missed | Báo cáo',
      counted: '30/11/2024 | missed | Báo cáo',
    },
  ])('"trước ngày 30/11" on $today, under both readings', ({ today, literal, counted }) => {
    expect(only(report, today)).toEqual([literal]);
    expect(only(report, today, included)).toEqual([counted]);
  });

  test('done is shown while its day is ahead, and gone afterwards', () => {
    const done = { ...report, done: '2024' };
    expect(only(done, '01/11/2024')).toEqual(['29/11/2024 | done | Báo cáo']);
    expect(only(done, '30/11/2024')).toEqual([]);
    expect(due(milestones([done]), '01/11/2024')[0]?.remind).toBeNull();
  });

  test('a year alone is due on its last day', () => {
    const closing = on('2025', { name: 'Hội nghị ĐHTT', type: 'Tổng kết' });
    expect(only(closing, '30/11/2025')).toEqual([]);
    expect(only(closing, '01/12/2025')).toEqual(['31/12/2025 | due | Hội nghị ĐHTT']);
    expect(due(milestones([closing]), '31/12/2025')[0]).toMatchObject({ daysLeft: 0, wholeYear: true });
    expect(only(closing, '01/01/2026')).toEqual([]);
  });

  test('29/02 is the last of February in a common year', () => {
    const leap = on('29/02');
    expect(only(leap, '01/02/2024')).toEqual(['29/02/2024 | due | Ngày 29/02']);
    expect(only(leap, '01/02/2023')).toEqual(['28/02/2023 | due | Ngày 29/02']);
  });

  test('"trước ngày 01/01" falls on the last day of the year before', () => {
    const line = on('01/01', { name: 'Danh sách', type: 'Hạn nộp' });
    expect(only(line, '20/12/2024')).toEqual(['31/12/2024 | due | Danh sách']);
    expect(only({ ...line, done: '2025' }, '20/12/2024')).toEqual(['31/12/2024 | done | Danh sách']);
  });

  test('it recurs while the programme runs', () => {
    const within = (today: string) =>
      only(on('11/6', { name: 'Biểu dương' }), today, [['Giai đoạn', '2022-2025']]);
    expect(within('01/06/2021')).toEqual([]);
    expect(within('01/06/2022')).toEqual(['11/06/2022 | due | Biểu dương']);
    expect(within('01/06/2025')).toEqual(['11/06/2025 | due | Biểu dương']);
    expect(within('01/06/2026')).toEqual([]);
  });

  test('what recurs was not missed before the register was kept', () => {
    const missed = (year: string) =>
      only(on('11/6', { name: 'Biểu dương' }), '20/12/2023', [['Năm đăng ký', year]]);
    expect(missed('2024')).toEqual([]);
    expect(missed('2023')).toEqual(['11/06/2023 | missed | Biểu dương']);
  });

  test('one without a readable date is due never', () => {
    expect(only(on('cuối năm học'), '01/06/2024')).toEqual([]);
  });

  test('it concerns the units there are on its day', () => {
    const units = [
      unitHeader,
      ['CU', 'Xã Long Hưng', 'Xã', '', '', '', '', '30/06/2025', 'MOI'],
      ['MOI', 'Xã Nghĩa Trụ', 'Xã', '', '', '', '01/07/2025', '', ''],
    ];
    const lines = [on('30/06', { appliesTo: 'Xã' }), on('01/07', { appliesTo: 'Xã, CU' })];
    const found = due({ ...milestones(lines), units }, '30/06/2025');
    expect(found.map((item) => item.units.map(({ code }) => code))).toEqual([['CU'], ['MOI']]);
  });

  test('it says for whom and to whom', () => {
    const line = on('30/11', { name: 'Báo cáo', type: 'Báo cáo', recipient: 'UBND huyện', appliesTo: 'Xã' });
    expect(due(milestones([line]), '01/11/2024')[0]).toEqual({
      source: 'milestone',
      row: 2,
      year: 2024,
      yearKind: 'calendar',
      name: 'Báo cáo',
      type: 'report',
      date: date('29/11/2024'),
      written: date('30/11/2024'),
      wholeYear: false,
      forWhom: 'Xã',
      recipient: 'UBND huyện',
      units: [
        { index: 0, code: 'XA01', name: 'Xã Cửu Cao' },
        { index: 1, code: 'XA02', name: 'Xã Phụng Công' },
      ],
      open: [],
      daysLeft: 28,
      state: 'due',
      // Seven working days before Friday 29 November 2024.
      remind: date('20/11/2024'),
    });
  });
});
