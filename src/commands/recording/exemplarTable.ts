/** Reads of `Đăng ký` no more than a list of exemplars needs: cells cost as much as calls (performance.md §1). */

import { type ExemplarRows, exemplarColumns } from '../../domain/followUps/exemplars';
import { tables } from '../../domain/tables/tables';
import { readColumns } from '../../workbook/readColumns';
import type { Tabs } from '../../workbook/tabs';

/**
 * Four data calls where the columns stand as a register is made with them.
 * @throws AppError tab_missing · column_missing
 */
export function readExemplars(tabs: Tabs): ExemplarRows {
  const sheet = tabs.need(tables.registrations.tab);
  const table = readColumns(sheet, 'registrations', exemplarColumns);
  return { lastRow: table.lastRow, cell: (row, column) => table.cell(row, column) };
}
