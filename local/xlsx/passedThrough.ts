/**
 * What a file holds and nothing here reads: kept on the tab as it came, and written back. What cannot be
 * kept at all is named, so that a person can be told.
 */

import type { ConditionalRule, Sheet, WriteSheet } from 'hucre/xlsx';
import { parseA1, resolveA1 } from '../document/a1';
import type { SheetDocument, WorkbookDocument } from '../document/workbookDocument';
import { isWorkedOut } from './printSetup';

const keptParts = ['autoFilter', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'tables'] as const;

type Kept = Pick<WriteSheet, (typeof keptParts)[number]> & { conditionalRules?: ConditionalRule[] };

/** Parts of a workbook that do not survive reading and writing it again. */
export type LostPart = 'images' | 'charts' | 'pivot_tables' | 'macros' | 'external_links' | 'chart_tabs';

export function keepUnread(sheet: SheetDocument, found: Sheet, rules: ConditionalRule[]): void {
  const kept: Kept = {};
  for (const part of keptParts) if (found[part]) Object.assign(kept, { [part]: found[part] });
  if (kept.pageSetup && isWorkedOut(kept.pageSetup)) delete kept.pageSetup;
  if (rules.length > 0) kept.conditionalRules = rules;
  if (Object.keys(kept).length > 0) sheet.custom = { ...sheet.custom, file: kept };
}

export function keptOf(sheet: SheetDocument): Kept {
  return (sheet.custom?.file as Kept | undefined) ?? {};
}

/** As kept, without tables that no longer stand where they did: Excel calls those damage. */
export function keptForFile(sheet: SheetDocument): Partial<WriteSheet> {
  const { conditionalRules: _rules, tables, ...kept } = keptOf(sheet);
  const standing = (tables ?? []).filter((table) => {
    const area = table.range === undefined ? null : parseA1(table.range);
    if (!area) return false;
    const { startRow, endRow, startColumn, endColumn } = resolveA1(area, sheet.rowCount, sheet.columnCount);
    const header = sheet.cellData[startRow];
    return (
      endRow < sheet.rowCount &&
      endColumn - startColumn + 1 === table.columns.length &&
      table.columns.every(({ name }, i) => String(header?.[startColumn + i]?.v ?? '') === name)
    );
  });
  return standing.length > 0 ? { ...kept, tables: standing } : kept;
}

const chartPart = /^xl\/charts\/chart/;

/** Archive folders and files whose loss a person would notice. */
const lostWhere: readonly (readonly [LostPart, RegExp])[] = [
  ['images', /^xl\/media\//],
  ['charts', chartPart],
  ['pivot_tables', /^xl\/pivotTables\//],
  ['macros', /vbaProject\.bin$/],
  ['external_links', /^xl\/externalLinks\/[^/]+\.xml$/],
  ['chart_tabs', /^xl\/chartsheets\/[^/]+\.xml$/],
];

/** How many charts are drawn in a file with these parts. */
export function chartParts(names: readonly string[]): number {
  return names.filter((name) => chartPart.test(name)).length;
}

/** `ownCharts`: charts in the file that came back with it. */
export function noteLostParts(document: WorkbookDocument, names: readonly string[], ownCharts: number): void {
  const lost = lostWhere
    .filter(([part, pattern]) => {
      const found = names.filter((name) => pattern.test(name)).length;
      return found > (part === 'charts' ? ownCharts : 0);
    })
    .map(([part]) => part);
  if (lost.length > 0) document.custom = { ...document.custom, lostParts: lost };
}

/** What the file this document was read from held and a file written from it will not. */
export function lostPartsOf(document: WorkbookDocument): readonly LostPart[] {
  return (document.custom?.lostParts as LostPart[] | undefined) ?? [];
}
