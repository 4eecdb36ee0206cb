/** Names that stand twice, for the tight pass: two tables of rows by the hash of kind and name. */
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { likeKey, nameHash, nameKey } from './tightNames';

export class TightTwins {
  /** First row of a name that stands in several units → all its rows. */
  readonly groups = new Map<number, number[]>();
  private readonly rowUnit: Int32Array;
  private readonly rowKind: Uint8Array;
  private readonly hashes: Uint32Array;
  private readonly nominees: Int32Array;
  private readonly alike: Int32Array;

  constructor(
    private readonly rows: Grid,
    private readonly column: number,
  ) {
    let slots = 16;
    while (slots < rows.length * 2) slots *= 2;
    this.rowUnit = new Int32Array(rows.length);
    this.rowKind = new Uint8Array(rows.length);
    this.hashes = new Uint32Array(rows.length);
    this.nominees = new Int32Array(slots);
    this.alike = new Int32Array(slots);
  }

  /** To be called before {@link firstNominee}. */
  hash(at: number, name: string): void {
    this.hashes[at] = nameHash(name);
  }

  /** The first row of the same nominee, `at` itself when there was none; gathers names that other units have. */
  firstNominee(at: number, name: string, unit: number, kind: number): number {
    this.rowUnit[at] = unit;
    this.rowKind[at] = kind;
    const hash = (this.hashes[at] as number) ^ Math.imul(kind + 1, 0x9e3779b1);
    const first = this.first(this.nominees, Math.imul(hash, unit * 2 + 1), at, name, unit, nameKey);
    if (first !== at) return first;
    const head = this.first(this.alike, hash, at, name, -1, likeKey);
    if (head === at) return at;
    const group = this.groups.get(head);
    if (group === undefined) this.groups.set(head, [head, at]);
    else group.push(at);
    return at;
  }

  /** The first row of the same name, kind and (unless −1) unit; `at` itself when there was none. */
  private first(
    slots: Int32Array,
    seed: number,
    at: number,
    name: string,
    unit: number,
    key: (text: string) => string,
  ): number {
    const { rows, hashes, rowUnit, rowKind, column } = this;
    const mask = slots.length - 1;
    for (let slot = (Math.imul(seed, 0x9e3779b1) >>> 8) & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot] as number;
      if (other === 0) {
        slots[slot] = at;
        return at;
      }
      if (hashes[other] !== hashes[at] || rowKind[other] !== rowKind[at]) continue;
      if (unit >= 0 && rowUnit[other] !== unit) continue;
      const text = (rows[other] as readonly Cell[])[column] as string;
      if (text === name || key(text) === key(name)) return other;
    }
  }
}
