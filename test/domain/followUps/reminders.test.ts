/** Reminders fall on working days, 7, 3 and 1 before the last day (domain.md 4.3). */
import { describe, expect, test } from 'vitest';
import { displayDate } from '../../../src/domain/dates/plainDate';
import { nextReminder, workingDaysBefore } from '../../../src/domain/followUps/reminders';
import { date } from '../followUpTabs';

describe('working days before a day', () => {
  test.each([
    // Tuesday 9 January 2024.
    { day: '09/01/2024', ahead: 1, expected: '08/01/2024' },
    { day: '09/01/2024', ahead: 2, expected: '05/01/2024' },
    { day: '09/01/2024', ahead: 3, expected: '04/01/2024' },
    { day: '09/01/2024', ahead: 7, expected: '29/12/2023' },
    // A Sunday and a Saturday lead back to the same Friday.
    { day: '04/02/2024', ahead: 1, expected: '02/02/2024' },
    { day: '03/02/2024', ahead: 1, expected: '02/02/2024' },
    { day: '05/02/2024', ahead: 1, expected: '02/02/2024' },
    // Over 29 February.
    { day: '01/03/2024', ahead: 1, expected: '29/02/2024' },
    { day: '01/03/2023', ahead: 1, expected: '28/02/2023' },
    { day: '09/01/2024', ahead: 0, expected: '09/01/2024' },
  ])('$ahead before $day is $expected', ({ day, ahead, expected }) => {
    expect(displayDate(workingDaysBefore(date(day), ahead))).toBe(expected);
  });
});

describe('the next reminder of 09/01/2024', () => {
  test.each([
    { today: '10/12/2023', expected: '29/12/2023' },
    { today: '29/12/2023', expected: '29/12/2023' },
    { today: '30/12/2023', expected: '04/01/2024' },
    { today: '04/01/2024', expected: '04/01/2024' },
    { today: '05/01/2024', expected: '08/01/2024' },
    { today: '08/01/2024', expected: '08/01/2024' },
    { today: '09/01/2024', expected: null },
    { today: '10/01/2024', expected: null },
  ])('on $today is $expected', ({ today, expected }) => {
    const found = nextReminder(date('09/01/2024'), date(today));
    expect(found === null ? null : displayDate(found)).toBe(expected);
  });
});
