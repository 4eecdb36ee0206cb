/** The rows of the tab as they are laid one below the other. */
import type { PrintedArea, PrintedCell } from '../../../domain/tables/printedSheet';
import { cellLooks } from '../../../domain/tables/printedSheet';

export interface Looks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly center?: boolean;
  readonly right?: boolean;
}

export class SheetRows {
  readonly rows: PrintedCell[][] = [];
  readonly boxes: PrintedArea[] = [];
  readonly frames: PrintedArea[] = [];

  /** 0-based place of the row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds blank rows. @returns the place of the first */
  add(count: number): number {
    const first = this.next;
    for (let row = 0; row < count; row++) this.rows.push([]);
    return first;
  }

  /** Blank rows do not pile up, and none stands on top. */
  gap(): void {
    const last = this.rows[this.next - 1];
    if (last !== undefined && last.length > 0) this.add(1);
  }

  /** Fills a cell of a row that is there; a blank text leaves it as it is. */
  put(row: number, column: number, text: string, looks: Looks = {}): void {
    if (text !== '') this.rows[row]?.push([column, text, looksSum(looks)]);
  }
}

function looksSum(looks: Looks): number {
  const names = Object.keys(cellLooks) as (keyof typeof cellLooks)[];
  return names.reduce((sum, name) => (looks[name] === true ? sum + cellLooks[name] : sum), 0);
}
