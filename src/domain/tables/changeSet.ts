/** The writes a command wants to make, as data (design.md §4). */
import type { TableKey } from './tables';

/** A written value. Dates travel as `YYYY-MM-DD` text in `date`, so a change set is JSON and byte-identical. */
export type StoredValue = string | number | boolean | { readonly date: string };

export interface CellChange {
  /** The record's identity (`Mã đăng ký`, `Mã đơn vị`…); '' when it has none yet: then `row` finds it. */
  readonly key: string;
  /** Spreadsheet row when read, a hint only: the writer finds the record by `key` again. */
  readonly row: number;
  readonly column: string;
  readonly before: StoredValue;
  readonly after: StoredValue;
  /** What other cells of a record without a key hold, by column: so it is found again where rows have moved. */
  readonly beside?: Readonly<Record<string, StoredValue>>;
}

export interface TableChange {
  readonly table: TableKey;
  /** Whole rows appended, as column key → value; absent columns stay blank. */
  readonly added: readonly Readonly<Record<string, StoredValue>>[];
  readonly changed: readonly CellChange[];
  /** Rows taken away, with all their values so that they can come back. */
  readonly retired: readonly {
    readonly key: string;
    readonly row: number;
    readonly values: Readonly<Record<string, StoredValue>>;
  }[];
}

export interface ChangeSet {
  /** Command id, for the journal. */
  readonly action: string;
  readonly tables: readonly TableChange[];
}
