/** How documents name years (domain.md 4.3). */
import type { Settings } from '../quotas/settings';

/** The last year as a period names it: the school years 2020-2021 to 2024-2025 are "giai đoạn 2020-2025". */
export function lastYearNamed(
  to: number,
  { yearKind, period }: Pick<Settings, 'yearKind' | 'period'>,
): number {
  return yearKind === 'school' && to !== period?.to ? to + 1 : to;
}
