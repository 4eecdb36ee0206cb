/** Shows a workbook in the grid, replaces it by a newer one without losing the person's place, and reads it back. */

import type { IWorkbookData, Workbook } from '@univerjs/core';
import { IUndoRedoService, Quantity, UniverInstanceType } from '@univerjs/core';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  IRenderManagerService,
  type IScrollState,
  SheetScrollManagerService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { SheetPatch } from '../server/protocol';
import type { Grid } from './createGrid';

/** Where the person was: tab, scroll and selection of each tab are found again by sheet id. */
interface Place {
  sheetId: string;
  scroll: IScrollState | null;
  selections: ReturnType<SheetsSelectionsService['getCurrentSelections']>;
}

export function shownWorkbook(grid: Grid): Workbook | null {
  return grid.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
}

/** The workbook as the grid holds it, validations and formats included. */
export function savedWorkbook(grid: Grid): IWorkbookData {
  const workbook = shownWorkbook(grid);
  const saved = workbook && grid.resources.saveUnit<IWorkbookData>(workbook.getUnitId());
  if (!saved) throw new Error('the grid shows no workbook');
  return saved;
}

/** Replaces what is shown. `activeSheetId` null keeps the person's tab when it still exists. */
export function showWorkbook(grid: Grid, data: IWorkbookData, activeSheetId: string | null): void {
  const before = shownWorkbook(grid);
  const place = before && currentPlace(grid, before);
  if (before) {
    forgetFormatFormulas(grid, before);
    grid.units.disposeUnit(before.getUnitId());
    // The new workbook may have the same id, and what could be undone belongs to the old one.
    grid.injector.get(IUndoRedoService).clearUndoRedo(before.getUnitId());
  }
  const workbook = grid.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const sheetId = activeSheetId ?? place?.sheetId ?? null;
  if (sheetId !== null && workbook.getSheetBySheetId(sheetId)) activateSheet(grid, sheetId);
  if (place && place.sheetId === workbook.getActiveSheet()?.getSheetId()) restore(grid, workbook, place);
}

/**
 * Univer remembers formats by formula under the workbook's id beyond its end, takes them for known when a workbook
 * of that id comes back, and then never works them out: all colours by formula would be gone.
 */
function forgetFormatFormulas(grid: Grid, workbook: Workbook): void {
  // Not there yet while the first workbook is being shown.
  const formulas = grid.injector.get(ConditionalFormattingFormulaService, Quantity.OPTIONAL);
  const rules = grid.injector.get(ConditionalFormattingRuleModel, Quantity.OPTIONAL);
  if (formulas === null || rules === null) return;
  const unitId = workbook.getUnitId();
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? [])
      formulas.deleteCache(unitId, sheetId, cfId);
  }
}

/** Puts the person's selection back, on the tab it was made on: what was held back is about those cells. */
export function rememberSelection(grid: Grid): () => void {
  const workbook = shownWorkbook(grid);
  const place = workbook && currentPlace(grid, workbook);
  return () => {
    const now = shownWorkbook(grid);
    if (!place || !now?.getSheetBySheetId(place.sheetId)) return;
    activateSheet(grid, place.sheetId);
    restore(grid, now, { ...place, scroll: null });
  };
}

export function activateSheet(grid: Grid, sheetId: string): void {
  const unitId = shownWorkbook(grid)?.getUnitId();
  grid.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', { unitId, subUnitId: sheetId });
}

function scrollManager(grid: Grid, workbook: Workbook): SheetScrollManagerService | null {
  const render = grid.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  return render?.with(SheetScrollManagerService) ?? null;
}

function currentPlace(grid: Grid, workbook: Workbook): Place | null {
  const sheetId = workbook.getActiveSheet()?.getSheetId();
  if (sheetId === undefined) return null;
  const unitId = workbook.getUnitId();
  return {
    sheetId,
    scroll: scrollManager(grid, workbook)?.getScrollStateByParam({ unitId, sheetId }) ?? null,
    selections: grid.injector.get(SheetsSelectionsService).getCurrentSelections(),
  };
}

function restore(grid: Grid, workbook: Workbook, { sheetId, scroll, selections }: Place): void {
  const unitId = workbook.getUnitId();
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const fits = selections.every(
    ({ range }) => range.endRow < sheet.getRowCount() && range.endColumn < sheet.getColumnCount(),
  );
  if (fits && selections.length > 0) {
    grid.commands.syncExecuteCommand('sheet.operation.set-selections', {
      unitId,
      subUnitId: sheetId,
      selections,
    });
  }
  if (scroll) grid.commands.syncExecuteCommand('sheet.operation.set-scroll', { unitId, sheetId, ...scroll });
}

/**
 * Writes cells as the host has them. Each is emptied first: Univer would merge the new style into the old one.
 * `skip` leaves out cells the person has changed again since.
 */
export function applyPatches(
  grid: Grid,
  patches: readonly SheetPatch[],
  skip: (sheetId: string, row: number, column: number) => boolean,
): void {
  const unitId = shownWorkbook(grid)?.getUnitId();
  for (const { sheetId, cells } of patches) {
    const emptied: Record<number, Record<number, null>> = {};
    const filled: Record<number, Record<number, object>> = {};
    for (const { row, column, cell } of cells) {
      if (skip(sheetId, row, column)) continue;
      emptied[row] = { ...emptied[row], [column]: null };
      if (cell) filled[row] = { ...filled[row], [column]: cell };
    }
    for (const cellValue of [emptied, filled]) {
      if (Object.keys(cellValue).length === 0) continue;
      grid.commands.syncExecuteCommand('sheet.mutation.set-range-values', {
        unitId,
        subUnitId: sheetId,
        cellValue,
      });
    }
  }
}
