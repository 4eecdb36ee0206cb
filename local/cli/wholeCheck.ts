/** The whole check of a workbook that has more than the six tabs of a quota check. */
import type { Spreadsheet } from '../../src/commands/actionContext';
import { judgeWhole } from '../../src/commands/judgeWhole';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { Finding } from '../../src/domain/findings/finding';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { readEveryTable, readIfThere } from '../../src/workbook/readTables';
import { Tabs } from '../../src/workbook/tabs';
import type { CliText } from './text';

const furtherTables: readonly TableKey[] = [
  'criteria',
  'reviews',
  'honoured',
  'nurture',
  'communications',
  'inspections',
  'proposals',
  'milestones',
];

/** True when any tab holds records that the quota check does not read. */
export function hasFurtherTabs(spreadsheet: Spreadsheet): boolean {
  const tabs = new Tabs(spreadsheet);
  return furtherTables.some((table) => readIfThere(tabs, table) !== null);
}

/** What the whole check finds beside the quota check, without writing anything. */
export function otherFindings(
  spreadsheet: Spreadsheet,
  today: PlainDate,
  years: 'all' | readonly number[],
): readonly Finding[] {
  const grids = readEveryTable(new Tabs(spreadsheet));
  return judgeWhole(grids, spreadsheet.getSpreadsheetTimeZone(), today, years).others;
}

/** One line for each tab with something to mend, in the order of the tabs. */
export function findingsByTab(findings: readonly Finding[], text: CliText): string[] {
  const width = Math.max(...Object.values(tables).map(({ tab }) => tab.length));
  return (Object.keys(tables) as TableKey[]).flatMap((table) => {
    const own = findings.filter(({ place }) => place.table === table);
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const name = tables[table].tab.padEnd(width + 2);
    return own.length === 0 ? [] : [`${name}${text.inTab(errors, own.length - errors)}`];
  });
}
