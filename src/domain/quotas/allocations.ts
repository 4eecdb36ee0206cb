/** The tab `Phân bổ`: parts of a unit's maximum handed to units below it (domain.md 4.3). */

import { type Finding, finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { readCountCell, readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { isTotalText } from '../text/headings';
import { suggestedNames } from '../units/suggestedNames';
import type { UnitTable } from '../units/units';

export interface Allocation {
  readonly row: number;
  /** Null: every year. */
  readonly year: number | null;
  /** Units the cells may mean, by index; the year decides between them. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly max: number;
}

/** Lines that cannot be understood are findings and left out. @throws AppError column_missing */
export function readAllocations(
  grid: Grid | null,
  unitTable: UnitTable,
  timeZone: string,
): { allocations: Allocation[]; findings: Finding[] } {
  const allocations: Allocation[] = [];
  const findings: Finding[] = [];
  if (grid === null) return { allocations, findings };
  const { columns } = requireColumns('allocations', grid);
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index] ?? [];
    const at = (column: string) => ({ table: 'allocations', row: index + 1, column }) as const;
    const texts = { from: cellText(row[columns.from]), to: cellText(row[columns.to]) };
    if (texts.from === '' && texts.to === '') continue;
    if (isTotalText(texts.from) || isTotalText(texts.to)) continue;
    const [from, to] = (['from', 'to'] as const).map((column) => {
      const match = unitTable.resolver.resolve(texts[column]);
      if (match.matches.length === 0) {
        findings.push(
          finding('allocation_unit_unknown', at(column), {
            column,
            value: texts[column],
            get suggestions() {
              return suggestedNames(match, unitTable.units);
            },
          }),
        );
      }
      return match.matches;
    }) as [readonly number[], readonly number[]];
    const max = readCountCell(row[columns.max], timeZone);
    if (max.kind !== 'count') {
      const value = max.kind === 'invalid' ? max.value : '';
      findings.push(finding('allocation_limit_invalid', at('max'), { value }));
    }
    const year = readYearCell(row[columns.year], timeZone);
    if (year.kind === 'invalid') {
      findings.push(finding('allocation_year_invalid', at('year'), { value: year.value }));
    }
    if (from.length === 0 || to.length === 0 || max.kind !== 'count' || year.kind === 'invalid') continue;
    allocations.push({
      row: index + 1,
      year: year.kind === 'year' ? year.value : null,
      from,
      to,
      max: max.value,
    });
  }
  return { allocations, findings };
}
