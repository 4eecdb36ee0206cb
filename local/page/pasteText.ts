/**
 * Pastes what comes from outside the grid as text a person typed, cell by cell, so that the host reads dates
 * and numbers in the workbook's locale. Univer would read them its own way.
 */

import type { ICellData, IObjectMatrixPrimitiveType, Workbook } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import {
  IEditorBridgeService,
  ISheetClipboardService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './createGrid';
import type { CommandDetour } from './heldCommands';
import { readTabbedText } from './tabbedText';

interface PasteEvent {
  htmlContent?: string;
  textContent?: string;
}

const pasteKey = 'sheet.command.paste-by-short-key';
const pasteItem = 'univer.command.paste';
/** Pastes that are about values; one of formats alone has nothing to read. */
const valuePastes = [undefined, 'default-paste', 'special-paste-value'];

/**
 * Takes over pasting when the clipboard holds something this grid did not copy. `onBlocked`: the browser did
 * not let the menu's paste read the clipboard.
 */
export function pasteAsTyped(grid: Grid, onBlocked: () => void): CommandDetour {
  return (id, params, proceed) => {
    if (id === pasteKey) {
      const { htmlContent = '', textContent = '' } = (params ?? {}) as PasteEvent;
      return textContent === '' || copiedHere(grid, htmlContent)
        ? null
        : pasteLines(grid, readTabbedText(textContent));
    }
    const { value } = (params ?? {}) as { value?: string };
    if (id !== pasteItem || !isGridFocused(grid) || !valuePastes.includes(value)) return null;
    return pasteFromClipboard(grid, proceed, onBlocked);
  };
}

/** The menu's paste is the cell editor's too, while that is open. */
function isGridFocused(grid: Grid): boolean {
  return !grid.injector.get(IEditorBridgeService).isVisible().visible;
}

async function pasteFromClipboard(
  grid: Grid,
  proceed: () => Promise<boolean>,
  onBlocked: () => void,
): Promise<boolean> {
  const items = await navigator.clipboard.read().catch(() => null);
  if (!items) {
    onBlocked();
    return false;
  }
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  const [html, text] = [await textOf('text/html'), await textOf('text/plain')];
  return text === '' || copiedHere(grid, html) ? proceed() : pasteLines(grid, readTabbedText(text));
}

function copiedHere(grid: Grid, html: string): boolean {
  const copyId = /data-copy-id="([^"\s]+)"/.exec(html)?.[1];
  if (copyId === undefined) return false;
  const copied = grid.injector.get(ISheetClipboardService).copyContentCache().get(copyId);
  return copied !== undefined && copied.matrix !== null;
}

async function pasteLines(grid: Grid, lines: string[][]): Promise<boolean> {
  const workbook = grid.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet();
  const selected = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!workbook || !sheet || !selected || lines.length === 0) return false;
  const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const single = lines.length === 1 && lines[0]?.length === 1;
  const rows = single ? selected.endRow - selected.startRow + 1 : lines.length;
  const columns = single ? selected.endColumn - selected.startColumn + 1 : widest(lines);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    value[selected.startRow + row] = cells;
    for (let column = 0; column < columns; column += 1) {
      const text = (single ? lines[0]?.[0] : lines[row]?.[column]) ?? '';
      cells[selected.startColumn + column] = { v: text, f: null, si: null, p: null };
    }
  }
  if (selected.startRow + rows > sheet.getRowCount()) {
    await grid.commands.executeCommand('sheet.command.set-worksheet-row-count', {
      ...target,
      rowCount: selected.startRow + rows,
    });
  }
  if (selected.startColumn + columns > sheet.getColumnCount()) {
    await grid.commands.executeCommand('sheet.command.set-worksheet-column-count', {
      ...target,
      columnCount: selected.startColumn + columns,
    });
  }
  return grid.commands.executeCommand('sheet.command.set-range-values', { ...target, value });
}

function widest(lines: string[][]): number {
  return Math.max(...lines.map((line) => line.length));
}
