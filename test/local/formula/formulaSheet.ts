/** A spreadsheet with one tab `T`, filled and looked at by cell names. */

import { parseA1 } from '../../../local/document/a1';
import {
  emptyDocument,
  findSheet,
  type SheetDocument,
  type StoredCell,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';

export interface FormulaSheet {
  readonly document: WorkbookDocument;
  readonly sheet: SheetDocument;
  cell(name: string): StoredCell | undefined;
  /** Text that begins with `=` is a formula. */
  put(cells: Readonly<Record<string, string | number | boolean>>, on?: SheetDocument): void;
}

export function formulaSheet(): FormulaSheet {
  const document = emptyDocument('Sổ', 'T');
  const sheet = findSheet(document, 'T') as SheetDocument;
  return {
    document,
    sheet,
    cell(name) {
      const at = parseA1(name);
      return sheet.cellData[at?.startRow ?? 0]?.[at?.startColumn ?? 0];
    },
    put(cells, on = sheet) {
      for (const [name, value] of Object.entries(cells)) {
        const at = parseA1(name);
        on.cellData[at?.startRow ?? 0] ??= {};
        const row = on.cellData[at?.startRow ?? 0] as Record<number, StoredCell>;
        row[at?.startColumn ?? 0] = stored(value);
      }
    },
  };
}

function stored(value: string | number | boolean): StoredCell {
  if (typeof value === 'string') return value.startsWith('=') ? { f: value, v: null } : { v: value, t: 1 };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: 3 } : { v: value, t: 2 };
}
