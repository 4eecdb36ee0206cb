/** Which year something belongs to, in registers of calendar years and of school years (domain.md 4.3). */
import { describe, expect, it } from 'vitest';
import { schoolYearNamed, yearOfDay } from '../../../src/domain/dates/schoolYear';

describe('the year of a day', () => {
  it.each([
    [{ year: 2024, month: 7, day: 31 }, 2024, 2023],
    [{ year: 2024, month: 8, day: 1 }, 2024, 2024],
    [{ year: 2024, month: 12, day: 31 }, 2024, 2024],
    [{ year: 2025, month: 1, day: 1 }, 2025, 2024],
  ])('%j is of %i, or of the school year %i', (day, calendar, school) => {
    expect(yearOfDay(day, 'calendar')).toBe(calendar);
    expect(yearOfDay(day, 'school')).toBe(school);
  });
});

describe('the school year that an occasion names', () => {
  it.each([
    ['Tổng kết năm học 2023-2024', 2023],
    ['Lễ khai giảng 2024 – 2025', 2024],
    ['NH 2023/2024', 2023],
    ['Giai đoạn 2020-2024, năm học 2023-2024', 2023],
    ['Giai đoạn 2020-2025', null],
    ['Hội nghị 2024', null],
    ['20/11/2023', null],
    ['Số 12023-2024', null],
    ['', null],
  ])('%j: %s', (occasion, year) => {
    expect(schoolYearNamed(occasion, 'school')).toBe(year);
    expect(schoolYearNamed(occasion, 'calendar')).toBeNull();
  });
});
