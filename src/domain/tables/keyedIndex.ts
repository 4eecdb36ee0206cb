/**
 * Groups row positions by a key that is costly to build as text.
 *
 * Building one folded string per row is what makes such checks slow (performance.md §2), so rows are found
 * by hash alone and equality is asked only of rows with equal hashes. A hash by itself is never trusted:
 * two names with one hash are two names.
 */
export class KeyedIndex {
  private readonly slots: Int32Array;
  private readonly hashes: Uint32Array;
  private readonly mask: number;

  /**
   * @param capacity positions are below it
   * @param offered how many of them will be offered at most
   */
  constructor(capacity: number, offered: number = capacity) {
    let size = 16;
    while (size < offered * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.hashes = new Uint32Array(capacity);
    this.mask = size - 1;
  }

  /** The first position offered with the same key, `position` itself when it is the first. */
  firstWithKey(position: number, hash: number, same: (a: number, b: number) => boolean): number {
    this.hashes[position] = hash;
    const wanted = this.hashes[position];
    // Spreads hashes that differ only in high bits over the slots.
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & this.mask;
    for (;;) {
      const holder = this.slots[slot] as number;
      if (holder < 0) {
        this.slots[slot] = position;
        return position;
      }
      if (this.hashes[holder] === wanted && same(holder, position)) return holder;
      slot = (slot + 1) & this.mask;
    }
  }
}
