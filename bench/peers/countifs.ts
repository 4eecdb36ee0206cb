/**
 * Only the table of counted registrations by unit and kind, as COUNTIFS in the formula engine. The rows come to
 * it judged: unit code, kind, and a mark where the row counts. Nothing else of the check is done.
 */
import { emptyDocument, sheetById } from '../../local/document/workbookDocument';
import { recalculate } from '../../local/formula/recalculate';
import { checkYear } from '../../src/domain/check';
import { type RegisterGrids, readRegister } from '../../src/domain/register';
import type { Kind } from '../../src/domain/vocabulary';
import { checkedYear } from '../registrationRows';

const kinds: readonly Kind[] = ['model', 'collective', 'individual'];
const textCell = 1;

export interface CountifsSheet {
  /** Computes every formula. */
  run(): void;
  /** Unit code and three counts per line, as in the digest of the table. */
  lines(): string[];
}

export function countifsSheet(grids: RegisterGrids): CountifsSheet {
  const check = checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), checkedYear, null);
  const document = emptyDocument('bench');
  const sheet = sheetById(document, document.sheetOrder[0] as string);
  const last = check.rowCount;
  sheet.rowCount = last + 10;
  const cells: Record<number, Record<number, { v?: string | number; t?: number; f?: string }>> = {};
  for (let place = 0; place < last; place++) {
    const { countingUnit, kind, counted } = check.rowAt(place);
    const texts = [countingUnit ?? '', kind ?? '', counted ? 'x' : ''];
    cells[place] = Object.fromEntries(
      texts.flatMap((v, column) => (v === '' ? [] : [[column, { v, t: textCell }]])),
    );
  }
  check.units.forEach(({ code }, line) => {
    const row = cells[line] ?? {};
    row[4] = { v: code, t: textCell };
    kinds.forEach((kind, index) => {
      row[5 + index] = {
        f: `=COUNTIFS($A$1:$A$${last};$E${line + 1};$B$1:$B$${last};"${kind}";$C$1:$C$${last};"x")`,
      };
    });
    cells[line] = row;
  });
  sheet.cellData = cells;
  return {
    run() {
      recalculate(document, {});
    },
    lines() {
      return check.units.map(({ code }, line) =>
        [code, ...kinds.map((_, index) => sheet.cellData[line]?.[5 + index]?.v)].join(' '),
      );
    },
  };
}
