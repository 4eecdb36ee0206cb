/** How documents name years, in registers of calendar years and of school years (domain.md 4.3). */
import { describe, expect, it } from 'vitest';
import { lastYearNamed } from '../../../src/domain/reports/reportYears';

describe('the last year as a period names it', () => {
  it.each([
    ['calendar years', 2024, 'calendar', { from: 2020, to: 2025 }, 2024],
    ['school years', 2023, 'school', { from: 2020, to: 2025 }, 2024],
    ['the last school year of the plan', 2024, 'school', { from: 2020, to: 2025 }, 2025],
    // Asked for in the plan's own words: 2020-2025.
    ['the last year that the plan names', 2025, 'school', { from: 2020, to: 2025 }, 2025],
    ['school years after the plan', 2026, 'school', { from: 2020, to: 2025 }, 2027],
    ['school years of no plan', 2023, 'school', null, 2024],
  ] as const)('%s', (_name, to, yearKind, period, named) => {
    expect(lastYearNamed(to, { yearKind, period })).toBe(named);
  });
});
