/** `Mã đăng ký` while the rows are read: which rows have none, and which have one that stands further up. */
import type { Cell } from '../tables/cell';
import { KeyedIndex } from '../tables/keyedIndex';
import { cellText } from '../text/cellText';
import { hashKey } from '../text/vietnameseText';

/** Instead of the first row's position: the row has no id. */
export const noId = -1;

/** Codes are compared as typed, but for the blanks around them. */
export function idText(cell: Cell): string {
  if (typeof cell !== 'string') return cellText(cell);
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 35 && last > 32 && last < 127 ? cell : cellText(cell);
}

/** Takes the ids one by one, while their rows are at hand. */
export class IdReader {
  /** By position: that of the first row with the same id, or {@link noId}. Rows in order are not here. */
  readonly faults = new Map<number, number>();
  private readonly index: KeyedIndex;
  private readonly same: (a: number, b: number) => boolean;

  constructor(capacity: number, cellAt: (position: number) => Cell) {
    this.index = new KeyedIndex(capacity);
    this.same = (a, b) => idText(cellAt(a)) === idText(cellAt(b));
  }

  add(position: number, cell: Cell): void {
    const id = idText(cell);
    if (id === '') {
      this.faults.set(position, noId);
      return;
    }
    const first = this.index.firstWithKey(position, hashKey(id), this.same);
    if (first !== position) this.faults.set(position, first);
  }
}
