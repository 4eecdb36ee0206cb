/** What the page shows, remembered by the host's thread, so that only differences travel. */

import { conditionalFormatsOf } from '../document/resources';
import {
  type StoredCell,
  sheetsInOrder,
  storedRows,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { pageResources } from './pageView';
import type { CellPatch, PlainCell, SheetPatch } from './protocol';

/** More cells than this and the whole workbook is the smaller message. */
const patchLimit = 20_000;

export type Difference = { kind: 'cells'; patches: SheetPatch[] } | { kind: 'whole' };

/** Cell content by row and column, as text that is equal only for equal cells. */
type ShadowRows = Map<number, Map<number, string>>;

/** Stands for a cell about which the page's idea is not known. */
const unknown = '?';

export class DocumentShadow {
  private shape = '';
  private readonly sheets = new Map<string, ShadowRows>();
  /** Style content → its number, the same for the life of the shadow. */
  private readonly styleNumbers = new Map<string, number>();

  /** Takes the document as what the page shows. */
  reset(document: WorkbookDocument): void {
    this.shape = shapeOf(document);
    this.sheets.clear();
    const written = this.cellWriter(document);
    for (const sheet of sheetsInOrder(document)) {
      const rows: ShadowRows = new Map();
      for (const [row, cells] of Object.entries(storedRows(sheet))) {
        const shadow = new Map<number, string>();
        for (const [column, cell] of Object.entries(cells)) shadow.set(Number(column), written(cell));
        rows.set(Number(row), shadow);
      }
      this.sheets.set(sheet.id, rows);
    }
  }

  /** The person has changed this cell on the page: the next difference tells how it stands, come what may. */
  forget(sheetId: string, row: number, column: number): void {
    const rows = this.sheets.get(sheetId);
    if (!rows) return;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells);
    cells.set(column, unknown);
  }

  /** What has changed since the page was last told; from then on the page counts as told. */
  difference(document: WorkbookDocument): Difference {
    if (shapeOf(document) !== this.shape) {
      this.reset(document);
      return { kind: 'whole' };
    }
    const patches: SheetPatch[] = [];
    let count = 0;
    const written = this.cellWriter(document);
    for (const sheet of sheetsInOrder(document)) {
      const cells = this.sheetDifference(document, sheet.id, storedRows(sheet), written);
      count += cells.length;
      if (cells.length > 0) patches.push({ sheetId: sheet.id, cells });
    }
    const whole = count > patchLimit || patches.some((patch) => needsNewColours(document, patch));
    return whole ? { kind: 'whole' } : { kind: 'cells', patches };
  }

  private sheetDifference(
    document: WorkbookDocument,
    sheetId: string,
    stored: Record<number, Record<number, StoredCell>>,
    written: (cell: StoredCell) => string,
  ): CellPatch[] {
    const patches: CellPatch[] = [];
    const rows: ShadowRows = this.sheets.get(sheetId) ?? new Map();
    this.sheets.set(sheetId, rows);
    for (const [rowKey, cells] of Object.entries(stored)) {
      const row = Number(rowKey);
      const shadow = rows.get(row) ?? new Map<number, string>();
      rows.set(row, shadow);
      for (const [columnKey, cell] of Object.entries(cells)) {
        const column = Number(columnKey);
        const now = written(cell);
        if ((shadow.get(column) ?? '') === now) continue;
        shadow.set(column, now);
        patches.push({ row, column, cell: detached(document, cell) });
      }
    }
    for (const [row, shadow] of rows) {
      const cells = stored[row];
      for (const [column, before] of shadow) {
        if (before === '' || cells?.[column]) continue;
        shadow.delete(column);
        patches.push({ row, column, cell: null });
      }
    }
    return patches;
  }

  /** A function that writes cells of one document as text; a style counts by its content, not its id. */
  private cellWriter(document: WorkbookDocument): (cell: StoredCell) => string {
    const known = new Map<string, number>();
    const styleNumber = (style: NonNullable<StoredCell['s']>): number => {
      const found = typeof style === 'string' ? known.get(style) : undefined;
      if (found !== undefined) return found;
      const text = JSON.stringify(typeof style === 'string' ? (document.styles[style] ?? null) : style);
      const number = this.styleNumbers.get(text) ?? this.styleNumbers.size;
      this.styleNumbers.set(text, number);
      if (typeof style === 'string') known.set(style, number);
      return number;
    };
    return (cell) => {
      const style = cell.s ? `s${styleNumber(cell.s)}` : '';
      const value = cell.v ?? null;
      // Most stored cells are a format and nothing else.
      if (value === null && !cell.f && !cell.custom) return style;
      const rest = cell.f || cell.custom ? JSON.stringify([cell.f ?? null, cell.custom ?? null]) : '';
      return `${style}|${value === null ? '' : (cell.t ?? '')}${typeof value}|${value}|${rest}`;
    };
  }
}

/** The grid works formats by formula out when it gets a workbook, not when a block of its cells changes. */
function needsNewColours(document: WorkbookDocument, { sheetId, cells }: SheetPatch): boolean {
  const byFormula = conditionalFormatsOf(document, sheetId).some(({ rule }) => rule.subType === 'formula');
  return byFormula && cells.length > 1;
}

/** Everything of the page's view but cells and styles, as text. `custom` never shows in the grid. */
function shapeOf(document: WorkbookDocument): string {
  const sheets = sheetsInOrder(document).map(({ cellData: _cells, custom: _custom, ...rest }) => rest);
  return JSON.stringify([document.id, document.sheetOrder, sheets, pageResources(document)]);
}

/** A copy that carries its style along; null for a cell with nothing in it. */
function detached(document: WorkbookDocument, cell: StoredCell): PlainCell | null {
  const plain: PlainCell = {};
  if (cell.v !== undefined && cell.v !== null) {
    plain.v = cell.v;
    if (cell.t !== undefined && cell.t !== null) plain.t = cell.t;
  }
  if (cell.f) plain.f = cell.f;
  // What recalculation remembers about a cell comes back with the workbook when the page changes more than cells.
  if (cell.custom) plain.custom = cell.custom;
  const style = typeof cell.s === 'string' ? document.styles[cell.s] : cell.s;
  if (style) plain.s = style;
  return Object.keys(plain).length > 0 ? plain : null;
}
