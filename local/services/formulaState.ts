/** Whether a document's formula results are behind its contents, and how they are brought up to date. */

import { sheetsInOrder, storedRows, type WorkbookDocument } from '../document/workbookDocument';

export class FormulaState {
  private dirty = false;
  /** null: not looked yet. */
  private present: boolean | null = null;
  private readonly recalculate: (document: WorkbookDocument) => void;

  constructor(recalculate: (document: WorkbookDocument) => void) {
    this.recalculate = recalculate;
  }

  /** Contents changed; `formula` when a formula was among what was written. */
  touch(formula: boolean): void {
    this.dirty = true;
    if (formula) this.present = true;
  }

  /** The document was changed from outside: it may have gained formulas. */
  forget(): void {
    this.dirty = true;
    this.present = null;
  }

  /** Recalculates when something changed since and there are formulas at all; true when it did. */
  settle(document: WorkbookDocument): boolean {
    if (!this.dirty) return false;
    this.dirty = false;
    this.present ??= hasFormula(document);
    if (!this.present) return false;
    this.recalculate(document);
    return true;
  }
}

function hasFormula(document: WorkbookDocument): boolean {
  for (const sheet of sheetsInOrder(document)) {
    for (const row of Object.values(storedRows(sheet))) {
      for (const column in row) if (row[column as unknown as number]?.f) return true;
    }
  }
  return false;
}
