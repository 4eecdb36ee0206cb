/**
 * Only the table of counted registrations by unit and kind, as COUNTIFS in the formula engine. The rows come to
 * it judged: unit code, kind, and a mark where the row counts. Nothing else of the check is done.
 */
import { emptyDocument, sheetById } from '../../local/document/workbookDocument';
import { recalculate } from '../../local/formula/recalculate';
import type { RegisterGrids } from '../../src/domain/check/register';
import { countFormula, gridKinds, judgedTable } from '../judgedTable';

const textCell = 1;

export interface CountifsSheet {
  /** Computes every formula. */
  run(): void;
  /** Unit code and three counts per line, as in the digest of the table. */
  lines(): string[];
}

export function countifsSheet(grids: RegisterGrids): CountifsSheet {
  const { rows, codes } = judgedTable(grids);
  const document = emptyDocument('bench');
  const sheet = sheetById(document, document.sheetOrder[0] as string);
  sheet.rowCount = rows.length + 10;
  const cells: Record<number, Record<number, { v?: string | number; t?: number; f?: string }>> = {};
  rows.forEach((texts, place) => {
    cells[place] = Object.fromEntries(
      texts.flatMap((v, column) => (v === '' ? [] : [[column, { v, t: textCell }]])),
    );
  });
  codes.forEach((code, line) => {
    const row = cells[line] ?? {};
    row[4] = { v: code, t: textCell };
    gridKinds.forEach((kind, index) => {
      row[5 + index] = { f: countFormula(line, kind, rows.length, ';') };
    });
    cells[line] = row;
  });
  sheet.cellData = cells;
  return {
    run() {
      recalculate(document, {});
    },
    lines() {
      return codes.map((code, line) =>
        [code, ...gridKinds.map((_, index) => sheet.cellData[line]?.[5 + index]?.v)].join(' '),
      );
    },
  };
}
