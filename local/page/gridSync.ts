/** Keeps the grid and the host's document the same, both ways. */

import type { IWorkbookData } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  IEditorBridgeService,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
  VALIDATE_CELL,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../document/rectangle';
import type { DocumentChange, DocumentReplaced } from '../server/protocol';
import type { Grid } from './createGrid';
import { RowFitter } from './fitRows';
import { followRenames } from './followRenames';
import { selectCells } from './gridSelection';
import { activateSheet, applyPatches, savedWorkbook, shownWorkbook, showWorkbook } from './gridWorkbook';
import { holdCommands } from './heldCommands';
import { keepHostValues } from './hostValues';
import { keepListsOnOneLine, withArrowLists } from './listLook';
import type { Outbox } from './outbox';
import { pasteAsTyped } from './pasteText';
import { GridWatch, sendable } from './watchGrid';

type Activated = { type: 'activated'; sheetId: string; area: Rectangle | null };
type DocumentEvent = DocumentChange | DocumentReplaced | Activated;

export class GridSync {
  private readonly watch: GridWatch;
  private waiting: DocumentEvent[] = [];
  private listening = false;
  private readonly fitter: RowFitter;
  /** The tab the host knows to be active. */
  private activeSheetId: string | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly outbox: Outbox,
    onPasteBlocked: () => void,
  ) {
    keepHostValues(grid);
    this.fitter = new RowFitter(grid);
    this.watch = new GridWatch(grid, (action) => {
      outbox.send(
        () => ({ kind: 'grid', action: sendable(action, () => savedWorkbook(grid)) }),
        action.edits,
        action.structural,
      );
    });
    followRenames(grid, (write) => this.watch.unobserved(write));
    holdCommands(grid, () => outbox.whenSettled(), pasteAsTyped(grid, onPasteBlocked));
    grid.commands.onCommandExecuted(({ id }) => {
      if (id === 'sheet.operation.set-worksheet-active') this.sheetActivated();
    });
  }

  /** Takes a change of the host's document. Events are taken in the order they come. */
  receive(event: DocumentEvent): void {
    this.waiting.push(event);
    this.applyWaiting();
  }

  private applyWaiting(): void {
    for (let event = this.waiting[0]; event; event = this.waiting[0]) {
      // Replacing the workbook would take the cell away under the person's hands.
      if (event.type === 'workbook' && this.isEditing()) return;
      this.waiting.shift();
      // A page that connects while a command runs hears of changes before it has the workbook.
      if (event.type !== 'workbook' && !this.listening) continue;
      this.watch.unobserved(() => this.apply(event));
      if (event.type !== 'activated' && event.settles !== null) this.outbox.settle(event.settles);
    }
  }

  private apply(event: DocumentEvent): void {
    switch (event.type) {
      case 'workbook':
        this.replace(event.workbook, event.activeSheetId);
        break;
      case 'changed':
        applyPatches(this.grid, event.patches, (sheetId, row, column) =>
          this.outbox.isNewer(sheetId, row, column, event.settles),
        );
        this.fitter.fitPatched(event.patches);
        break;
      case 'activated':
        this.activeSheetId = event.sheetId;
        if (event.area) selectCells(this.grid, event.sheetId, event.area);
        else activateSheet(this.grid, event.sheetId);
        break;
    }
  }

  private replace(workbook: IWorkbookData, activeSheetId: string | null): void {
    this.activeSheetId = activeSheetId ?? this.activeSheetId;
    this.fitter.forget();
    showWorkbook(this.grid, withArrowLists(workbook), activeSheetId);
    if (!this.listening) this.listenToEditor();
    this.sheetActivated();
  }

  private sheetActivated(): void {
    this.tellActiveSheet();
    this.fitter.fitTabInFront();
  }

  /** Univer's sheet services exist once a workbook has been shown. */
  private listenToEditor(): void {
    this.listening = true;
    keepListsOnOneLine(this.grid);
    const cells = this.grid.injector.get(SheetInterceptorService).writeCellInterceptor;
    // The host reads typed text and checks it against the validation rules; Univer must do neither.
    cells.intercept(AFTER_CELL_EDIT, { priority: 1000, handler: (cell) => cell });
    cells.intercept(VALIDATE_CELL, { priority: 1000, handler: () => Promise.resolve(true) });
    this.grid.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
    this.grid.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (!visible) queueMicrotask(() => this.applyWaiting());
    });
  }

  private isEditing(): boolean {
    return this.listening && this.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private tellActiveSheet(): void {
    const sheetId = shownWorkbook(this.grid)?.getActiveSheet()?.getSheetId();
    if (sheetId === undefined || sheetId === this.activeSheetId) return;
    this.activeSheetId = sheetId;
    this.outbox.send(() => ({ kind: 'active', sheetId }));
  }
}
