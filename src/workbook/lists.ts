/** The hidden tab `Danh mục`: the closed lists drop-downs read, one column each. */

import { conditionWords } from '../domain/review/criterionTarget';
import type { Cell, Grid } from '../domain/tables/cell';
import {
  communicationForms,
  fieldWorks,
  milestoneTypes,
  proposalResults,
  proposalTypes,
} from '../domain/words/followUpWords';
import {
  collectiveTypes,
  kinds,
  roles,
  stages,
  statuses,
  unitTypes,
  verdicts,
  type Word,
} from '../domain/words/vocabulary';
import { freeLists, type ListId, listHeaders, listsTab } from '../text/workbookText';
import { styleHeader } from './headerStyle';
import type { Range, Sheet, Spreadsheet } from './spreadsheet';
import { placeFor } from './tabOrder';
import type { Tabs } from './tabs';
import { asWritten, type Written } from './writtenCell';

/** Room for words an office adds at the foot of a list. */
const listRows = 100;

const listIds = Object.keys(listHeaders) as ListId[];

/** Lists whose words a rule reads; a function, so that nothing is built while the add-on loads. */
function ruledLists(): Readonly<Partial<Record<ListId, readonly Word<string>[]>>> {
  return {
    kinds,
    roles,
    unitTypes,
    statuses,
    collectiveTypes,
    stages,
    verdicts,
    conditions: conditionWords,
    communicationForms,
    fieldWorks,
    proposalTypes,
    proposalResults,
    milestoneTypes,
  };
}

function words(list: ListId): readonly string[] {
  const ruled = ruledLists()[list];
  return ruled === undefined ? freeLists[list as keyof typeof freeLists] : ruled.map(({ stored }) => stored);
}

/** A list whose words have to be written: all of them, at a 1-based column. */
interface ListWrite {
  readonly column: number;
  /** Header first, blank at the foot where the words now stand closer together. */
  readonly cells: readonly Written[];
}

export interface ListsPlan {
  readonly sheet: Sheet | null;
  readonly writes: readonly ListWrite[];
  /** 1-based column of each list, those to be written included. */
  readonly columns: Readonly<Record<ListId, number>>;
}

/** One data call at most. Words somebody has added to a list stay, below ours. */
export function inspectLists(tabs: Tabs): ListsPlan {
  const sheet = tabs.find(listsTab);
  const values: readonly (readonly Cell[])[] =
    sheet === null || sheet.getLastRow() === 0 ? [] : (sheet.getDataRange().getValues() as Grid);
  const header = (values[0] ?? []).map(String);
  let next = header.length;
  const columns = {} as Record<ListId, number>;
  const writes: ListWrite[] = [];
  for (const list of listIds) {
    const found = header.indexOf(listHeaders[list]);
    columns[list] = found >= 0 ? found + 1 : ++next;
    const present = found < 0 ? [] : values.slice(1).map((row) => row[found] ?? '');
    const own = words(list);
    if (own.every((word) => present.includes(word))) continue;
    const added = present.filter((cell) => cell !== '' && !own.includes(String(cell)));
    const cells = [listHeaders[list], ...own, ...added.map(asWritten)];
    // What stood further down must not stay there as well.
    const left = Array.from({ length: Math.max(0, present.length + 1 - cells.length) }, () => '');
    writes.push({ column: columns[list], cells: [...cells, ...left] });
  }
  return { sheet, writes, columns };
}

export function repairLists(spreadsheet: Spreadsheet, plan: ListsPlan): Sheet {
  const sheet = plan.sheet ?? makeListsTab(spreadsheet);
  const width = Math.max(0, ...plan.writes.map(({ column }) => column));
  const have = sheet.getMaxColumns();
  if (width > have) sheet.insertColumnsAfter(have, width - have);
  if (plan.sheet === null) {
    writeAll(sheet, plan);
    return sheet;
  }
  for (const { column, cells } of plan.writes) {
    sheet.getRange(1, column, cells.length, 1).setValues(cells.map((cell) => [cell]));
  }
  return sheet;
}

function makeListsTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(listsTab, placeFor(spreadsheet, listsTab));
  const rows = sheet.getMaxRows();
  if (rows > listRows) sheet.deleteRows(listRows + 1, rows - listRows);
  styleHeader(sheet.getRange(1, 1, 1, listIds.length));
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  return sheet;
}

function writeAll(sheet: Sheet, { writes }: ListsPlan): void {
  const rows = Math.max(...writes.map(({ cells }) => cells.length));
  const cells = Array.from({ length: rows }, (_, row) => writes.map((write) => write.cells[row] ?? ''));
  sheet.getRange(1, 1, rows, writes.length).setValues(cells);
}

/** The cells a drop-down reads, the blank ones below the words included. */
export function listRange(sheet: Sheet, column: number): Range {
  return sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
}
