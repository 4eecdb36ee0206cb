/** A document's cells as short lines that a test can write down by hand. */

import { cellName } from '../../../local/document/a1';
import type { WorkbookDocument } from '../../../local/document/workbookDocument';

/** `A1` → what is stored there, its style spelled out instead of its id. */
export function cellsOf(document: WorkbookDocument, tab: string): Record<string, unknown> {
  const sheet = Object.values(document.sheets).find((each) => each.name === tab);
  const found: Record<string, unknown> = {};
  for (const [row, cells] of Object.entries(sheet?.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      const { s, ...rest } = cell as { s?: string };
      const style = s === undefined ? undefined : document.styles[s];
      found[cellName(Number(row), Number(column))] = style ? { ...rest, s: style } : rest;
    }
  }
  return found;
}

/**
 * The whole document fit for comparing: tabs under their names, since a file knows no ids; styles in place
 * of theirs; resources parsed.
 */
export function comparable(document: WorkbookDocument): unknown {
  const { styles: _styles, resources, sheets, sheetOrder, ...rest } = document;
  const nameOf = (id: string) => sheets[id]?.name ?? id;
  const byName = (table: object) =>
    Object.fromEntries(Object.entries(table).map(([id, value]) => [nameOf(id), value]));
  const parsed = (resources ?? []).map(({ name, data }) => [name, byName(JSON.parse(data))]);
  return {
    ...rest,
    sheetOrder: sheetOrder.map(nameOf),
    resources: Object.fromEntries(parsed),
    sheets: Object.fromEntries(
      Object.values(sheets).map(({ id: _id, ...sheet }) => [
        sheet.name,
        { ...sheet, cellData: cellsOf(document, sheet.name ?? '') },
      ]),
    ),
  };
}
