/** From which year on a register is kept: of what fell due before, it cannot know. */
import type { Register } from '../check/register';

/**
 * The earliest year in `Đăng ký`, or the year being worked on where that is earlier; −∞ when there is neither. The plan
 * KH 384/KH-THPTST is of 18/12/2023: a register opened for 2024 owes no report for 30/11/2023.
 */
export function firstYearKept({ settings, years }: Pick<Register, 'settings' | 'years'>): number {
  const first = Math.min(settings.year ?? Number.POSITIVE_INFINITY, years[0] ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first : Number.NEGATIVE_INFINITY;
}
