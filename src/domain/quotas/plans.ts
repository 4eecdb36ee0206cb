/** The tab `Kế hoạch đơn vị`: which units have sent their plan (domain.md 4.2, KH 72 IV.1.d). */

import { type DateReading, readDateCell } from '../dates/dateCell';
import { type Finding, finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { isTotalText } from '../text/headings';
import { suggestedNames } from '../units/suggestedNames';
import type { UnitTable } from '../units/units';

export interface ReceivedPlan {
  readonly year: number;
  /** Units the cell may mean, by index. */
  readonly unit: readonly number[];
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** Ngày gửi; whoever needs a date decides what an unreadable one means. */
  readonly sent: DateReading;
  readonly number: string;
  readonly file: string;
}

/**
 * A line proves a plan only when it carries a number, a date or a file: lists are often laid out in
 * advance with the names of all units. @throws AppError column_missing
 */
export function readPlans(
  grid: Grid | null,
  unitTable: UnitTable,
  timeZone: string,
): { plans: ReceivedPlan[]; findings: Finding[] } {
  const plans: ReceivedPlan[] = [];
  const findings: Finding[] = [];
  if (grid === null) return { plans, findings };
  const { columns } = requireColumns('plans', grid);
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index] ?? [];
    const at = (column: string) => ({ table: 'plans', row: index + 1, column }) as const;
    const unitText = cellText(row[columns.unit]);
    const proof = [columns.number, columns.sentDate, columns.file].some(
      (position) => position >= 0 && cellText(row[position]) !== '',
    );
    if (unitText === '' || isTotalText(unitText) || !proof) continue;
    const match = unitTable.resolver.resolve(unitText);
    if (match.matches.length === 0) {
      findings.push(
        finding('plan_unit_unknown', at('unit'), {
          value: unitText,
          get suggestions() {
            return suggestedNames(match, unitTable.units);
          },
        }),
      );
    }
    const year = readYearCell(row[columns.year], timeZone);
    if (year.kind !== 'year') {
      findings.push(
        finding('plan_year_invalid', at('year'), { value: year.kind === 'invalid' ? year.value : '' }),
      );
    }
    if (match.matches.length > 0 && year.kind === 'year') {
      plans.push({
        year: year.value,
        unit: match.matches,
        row: index + 1,
        sent: readDateCell(row[columns.sentDate], timeZone),
        number: cellText(row[columns.number]),
        file: cellText(row[columns.file]),
      });
    }
  }
  return { plans, findings };
}
