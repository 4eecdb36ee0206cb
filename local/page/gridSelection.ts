/** Which cells of the grid are selected, and selecting others. */

import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../document/rectangle';
import type { SelectedCells } from '../server/protocol';
import type { Grid } from './createGrid';
import { activateSheet, shownWorkbook } from './gridWorkbook';

/** The person's selection; null before a workbook is shown, or when it is no block of cells. */
export function selectedCells(grid: Grid): SelectedCells | null {
  const sheetId = shownWorkbook(grid)?.getActiveSheet()?.getSheetId();
  if (sheetId === undefined) return null;
  const range = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!range) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  const area = { startRow, endRow, startColumn, endColumn };
  return Object.values(area).every(Number.isInteger) ? { sheetId, area } : null;
}

/** Selects cells, brings their tab to the front and them into view. */
export function selectCells(grid: Grid, sheetId: string, area: Rectangle): void {
  const workbook = shownWorkbook(grid);
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  activateSheet(grid, sheetId);
  if (area.endRow >= sheet.getRowCount() || area.endColumn >= sheet.getColumnCount()) return;
  const { startRow, startColumn } = area;
  const place = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  const primary = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  grid.commands.syncExecuteCommand('sheet.operation.set-selections', {
    ...place,
    selections: [
      {
        range: { ...area, rangeType: 0 },
        primary: {
          ...primary,
          actualRow: startRow,
          actualColumn: startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
  void grid.commands.executeCommand('sheet.command.scroll-to-cell', { ...place, range: area });
}
