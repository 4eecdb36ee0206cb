/** The names of registrations while the rows are read: their hashes, and what is wrong with a few of them. */
import type { Cell } from '../tables/cell';
import { cellText, isFilledCell } from '../text/cellText';
import { detectLegacyEncoding, type LegacyEncoding } from '../text/legacyEncoding';
import { hashKey } from '../text/vietnameseText';

/** A name longer than this is text pasted into the wrong column. */
export const longestName = 300;

export interface NameFault {
  /** Why there is no name at all. */
  readonly missing: 'blank' | 'failed' | null;
  readonly isLong: boolean;
  readonly encoding: LegacyEncoding | null;
}

/** Takes the names one by one, while their rows are at hand. */
export class NameReader {
  /** By position; see hashKey. */
  readonly hashes: Int32Array;
  /** By position; most names have none. */
  readonly faults = new Map<number, NameFault>();

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  add(position: number, cell: Cell): void {
    const name = nameText(cell);
    if (name.charCodeAt(0) === 35 && cellText(name) === '') {
      this.faults.set(position, { missing: 'failed', isLong: false, encoding: null });
      return;
    }
    if (!isFilledCell(name)) {
      this.faults.set(position, { missing: 'blank', isLong: false, encoding: null });
      return;
    }
    this.hashes[position] = hashKey(name);
    const isLong = name.length > longestName;
    const encoding = detectLegacyEncoding(isLong ? name.slice(0, longestName) : name);
    if (isLong || encoding !== null) this.faults.set(position, { missing: null, isLong, encoding });
  }
}

/** A name as it was typed. */
export function nameText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}
