/** Recognises a table in a tab somebody has renamed: by its headers in row 1. */
import { AppError } from '../domain/findings/appError';
import type { Cell } from '../domain/tables/cell';
import { findColumns } from '../domain/tables/headers';
import { type TableKey, tables } from '../domain/tables/tables';
import { neededTables } from './readTables';
import type { Sheet } from './spreadsheet';
import type { Tabs } from './tabs';

interface HeadedTab {
  readonly sheet: Sheet;
  readonly header: readonly Cell[];
}

/** Tabs under names that mean nothing to this program; each is read once, and only when a table is looked for. */
export class RenamedTabs {
  private readonly tabs: Tabs;
  private headed: readonly HeadedTab[] | null = null;

  constructor(tabs: Tabs) {
    this.tabs = tabs;
  }

  /**
   * The tab that holds `table` under another name, null when there is none.
   * @throws AppError tab_unclear when there are several
   */
  find(table: TableKey): Sheet | null {
    this.headed ??= this.tabs.strangers().flatMap(firstRow);
    const candidates = this.headed.filter(({ header }) => carries(table, header));
    if (candidates.length < 2) return candidates[0]?.sheet ?? null;
    throw new AppError('tab_unclear', {
      tab: tables[table].tab,
      candidates: candidates.map(({ sheet }) => sheet.getName()),
    });
  }
}

function firstRow(sheet: Sheet): HeadedTab[] {
  if (sheet.getLastRow() === 0) return [];
  return [{ sheet, header: sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [] }];
}

/** `Năm` and `Đơn vị` alone may head any tab of an office's own, so an optional table must show half its columns. */
function carries(table: TableKey, header: readonly Cell[]): boolean {
  const { absent } = findColumns(table, header);
  const lacking: readonly string[] = absent;
  const columns = Object.keys(tables[table].columns).length;
  const enough = neededTables.includes(table) || columns - lacking.length >= columns / 2;
  return enough && !tables[table].required.some((column) => lacking.includes(column));
}
