/** Dates of milestones as offices write them, and the day they fall on in a year (domain.md 4.2, 4.6). */
import { describe, expect, test } from 'vitest';
import { displayDate } from '../../../src/domain/dates/plainDate';
import {
  type MilestoneDate,
  milestoneDayIn,
  readMilestoneDate,
} from '../../../src/domain/followUps/milestoneDate';
import type { MilestoneType } from '../../../src/domain/words/followUpWords';
import { date } from '../followUpTabs';
import { timeZone } from '../registerGrids';

const yearly = (day: number, month: number, closing = false): MilestoneDate => ({
  kind: 'yearly',
  day,
  month,
  closing,
});
const once = (text: string, closing = false): MilestoneDate => ({ kind: 'once', date: date(text), closing });
const inYear = (year: number): MilestoneDate => ({ kind: 'year', year });

describe('what a cell says', () => {
  test.each([
    { cell: '30/11', when: yearly(30, 11) },
    { cell: '11/6', when: yearly(11, 6) },
    { cell: ' 20-11 ', when: yearly(20, 11) },
    { cell: 'trước ngày 30/11 hằng năm', when: yearly(30, 11) },
    { cell: 'Trước ngày 30/11 hàng năm'.normalize('NFD'), when: yearly(30, 11) },
    { cell: 'ngày 30 tháng 11 hằng năm', when: yearly(30, 11) },
    { cell: '29/02', when: yearly(29, 2) },
    // The day it was typed on left a year behind; the words say otherwise.
    { cell: '30/11/2023 hằng năm', when: yearly(30, 11) },
    { cell: 'chậm nhất 30/11', when: yearly(30, 11, true) },
    { cell: 'Chậm nhất là ngày 30/11 hằng năm', when: yearly(30, 11, true) },
    { cell: 'đến hết ngày 30/11', when: yearly(30, 11, true) },
    { cell: 'chậm nhất ngày 30/11/2023', when: once('30/11/2023', true) },
    { cell: '20/11/2023', when: once('20/11/2023') },
    { cell: 'trước ngày 20/11/2023', when: once('20/11/2023') },
    { cell: '2023-11-20', when: once('20/11/2023') },
    { cell: new Date('2023-11-19T17:00:00Z'), when: once('20/11/2023') },
    { cell: 45250, when: once('20/11/2023') },
    { cell: 2025, when: inYear(2025) },
    { cell: '2025', when: inYear(2025) },
    { cell: 'năm 2025', when: inYear(2025) },
    { cell: 1990, when: inYear(1990) },
    { cell: 2100, when: inYear(2100) },
  ])('$cell', ({ cell, when }) => {
    expect(readMilestoneDate(cell, timeZone)).toEqual({ kind: 'when', when });
  });

  test.each([
    '31/02',
    '30/02/2024',
    '29/02/2023',
    'cuối năm học',
    'quý IV',
    '12/2025',
    '30/13',
    'chậm nhất',
    '2025-2026',
    '0',
  ])('%s is no date of a milestone', (cell) => {
    expect(readMilestoneDate(cell, timeZone)).toEqual({ kind: 'invalid', value: cell });
  });

  test.each([1989, 2101, 0, true])('%s is none either', (cell) => {
    expect(readMilestoneDate(cell, timeZone).kind).toBe('invalid');
  });

  test('50,000 characters are told as they stand', () => {
    const cell = 'chậm nhất '.repeat(5000).trim();
    expect(readMilestoneDate(cell, timeZone)).toEqual({ kind: 'invalid', value: cell });
  });

  test.each(['', ' ', null, undefined, '#N/A'])('%s says nothing', (cell) => {
    expect(readMilestoneDate(cell, timeZone)).toEqual({ kind: 'blank' });
  });
});

describe('the day in a year', () => {
  const dayOf = (when: MilestoneDate, type: MilestoneType | null, year: number, included: boolean) => {
    const found = milestoneDayIn(when, type, year, included);
    return found === null ? null : [displayDate(found.written), displayDate(found.lastDay)];
  };

  test.each([
    // "Trước ngày 30/11": the 29th, unless the office counts the day in.
    { type: 'report', included: false, lastDay: '29/11/2024' },
    { type: 'report', included: true, lastDay: '30/11/2024' },
    { type: 'due', included: false, lastDay: '29/11/2024' },
    { type: 'due', included: true, lastDay: '30/11/2024' },
    // A conference is on its day.
    { type: 'interim_review', included: false, lastDay: '30/11/2024' },
    { type: 'final_review', included: false, lastDay: '30/11/2024' },
    { type: 'honour_day', included: false, lastDay: '30/11/2024' },
    { type: null, included: false, lastDay: '30/11/2024' },
  ] as const)('30/11 of type $type, day included $included', ({ type, included, lastDay }) => {
    expect(dayOf(yearly(30, 11), type, 2024, included)).toEqual(['30/11/2024', lastDay]);
  });

  test('"chậm nhất" lets the day through whatever the setting', () => {
    expect(dayOf(yearly(30, 11, true), 'report', 2024, false)).toEqual(['30/11/2024', '30/11/2024']);
  });

  test('the day before the first of a month, and of a year', () => {
    expect(dayOf(yearly(1, 3), 'due', 2024, false)).toEqual(['01/03/2024', '29/02/2024']);
    expect(dayOf(yearly(1, 3), 'due', 2023, false)).toEqual(['01/03/2023', '28/02/2023']);
    expect(dayOf(yearly(1, 1), 'due', 2024, false)).toEqual(['01/01/2024', '31/12/2023']);
  });

  test('29/02 falls on 28/02 in a common year', () => {
    expect(dayOf(yearly(29, 2), 'honour_day', 2024, false)).toEqual(['29/02/2024', '29/02/2024']);
    expect(dayOf(yearly(29, 2), 'honour_day', 2023, false)).toEqual(['28/02/2023', '28/02/2023']);
  });

  test('what happens once happens in its year only', () => {
    expect(dayOf(once('20/11/2023'), 'honour_day', 2023, false)).toEqual(['20/11/2023', '20/11/2023']);
    expect(dayOf(once('20/11/2023'), 'honour_day', 2024, false)).toBeNull();
  });

  test('a year alone leaves time until its last day, also for a list', () => {
    expect(dayOf(inYear(2025), 'due', 2025, false)).toEqual(['31/12/2025', '31/12/2025']);
    expect(dayOf(inYear(2025), 'final_review', 2024, false)).toBeNull();
  });
});
