/** Makes rows as high as their wrapped or large text, as Google Sheets does by itself; a height set by hand stays. */

import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { SheetPatch } from '../server/protocol';
import type { Grid } from './createGrid';
import { shownWorkbook } from './gridWorkbook';

/** Univer's "wrap" among the ways to show long text. */
const wrap = 3;
/** Points; larger letters do not fit the grid's usual row. */
const usualFontSize = 11;
/** Laying out text is slow; rows further down keep their height. */
const mostRows = 2000;

/** Fits tabs when they come to the front and rows when their cells change. */
export class RowFitter {
  private readonly fitted = new Set<string>();
  private drawn = false;

  constructor(private readonly grid: Grid) {
    // Before the first drawing the grid cannot tell how high text is.
    void grid.injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.drawn = true;
        this.fitTabInFront();
      });
  }

  /** Another workbook is shown. */
  forget(): void {
    this.fitted.clear();
  }

  /** Fits the tab in front if it has not been since the workbook was shown. */
  fitTabInFront(): void {
    const workbook = shownWorkbook(this.grid);
    const sheet = workbook?.getActiveSheet();
    if (!this.drawn || !workbook || !sheet || this.fitted.has(sheet.getSheetId())) return;
    this.fitted.add(sheet.getSheetId());
    fitRows(this.grid, workbook, sheet, Object.keys(sheet.getCellMatrix().getMatrix()).map(Number));
  }

  /** A tab not looked at yet is fitted when it is. */
  fitPatched(patches: readonly SheetPatch[]): void {
    const workbook = shownWorkbook(this.grid);
    for (const { sheetId, cells } of patches) {
      const sheet = workbook?.getSheetBySheetId(sheetId);
      if (!workbook || !sheet || !this.fitted.has(sheetId)) continue;
      fitRows(this.grid, workbook, sheet, [...new Set(cells.map(({ row }) => row))]);
    }
  }
}

function fitRows(grid: Grid, workbook: Workbook, sheet: Worksheet, rows: readonly number[]): void {
  const [unitId, subUnitId] = [workbook.getUnitId(), sheet.getSheetId()];
  const render = grid.injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(subUnitId);
  if (!skeleton) return;
  const cells = sheet.getCellMatrix().getMatrix();
  const rowsAutoHeightInfo: { row: number; autoHeight: number }[] = [];
  for (const row of rows.slice(0, mostRows)) {
    const columns = wrappedColumns(workbook, sheet, row, cells[row]);
    if (columns.length === 0) continue;
    const heights = columns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0);
    const autoHeight = Math.max(sheet.getConfig().defaultRowHeight, ...heights);
    if (autoHeight !== sheet.getRowHeight(row)) rowsAutoHeightInfo.push({ row, autoHeight });
  }
  if (rowsAutoHeightInfo.length === 0) return;
  const params = { unitId, subUnitId, rowsAutoHeightInfo };
  grid.commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-auto-height', params, {
    onlyLocal: true,
  });
}

/** The columns of a row whose text decides its height; none when its height was set by hand. */
function wrappedColumns(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  cells: Record<number, Nullable<ICellData>> | undefined,
): number[] {
  const { h, ia } = sheet.getConfig().rowData[row] ?? {};
  if (h !== undefined || ia === 0) return [];
  const styles = workbook.getStyles();
  return Object.entries(cells ?? {})
    .filter(([, cell]) => {
      if (cell?.v === undefined || cell.v === null) return false;
      const { tb, fs } = styles.getStyleByCell(cell) ?? {};
      return tb === wrap || (fs ?? 0) > usualFontSize;
    })
    .map(([column]) => Number(column))
    .filter((column) => sheet.getColVisible(column));
}
