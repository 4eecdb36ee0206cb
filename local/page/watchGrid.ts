/**
 * Turns what a person does in the grid into actions for the host. Univer tells of every change as a mutation;
 * those of one turn of the event loop (one typed cell, one paste, one undo) make one action.
 */

import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  Nullable,
  Workbook,
} from '@univerjs/core';
import { CommandType, type ICommandInfo, type IExecutionOptions, UniverInstanceType } from '@univerjs/core';
import type { EditedCell, GridAction, SheetEdits, Shift } from '../server/protocol';
import { plainCell, typedText } from './cellText';
import type { Grid } from './createGrid';
import { readShift } from './shifts';

/** A person's action; the whole workbook is only taken when the action is about to be sent. */
export interface WatchedAction {
  edits: SheetEdits[];
  shifts: Shift[];
  structural: boolean;
  rulesChanged: boolean;
}

interface CellMutation {
  unitId: string;
  subUnitId: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  trigger?: string;
}

const setCells = 'sheet.mutation.set-range-values';
/** The command behind the cell editor, the drop-down lists and our own paste of text. */
const typingCommand = 'sheet.command.set-range-values';
/** Mutations that change only what this page shows, or what follows from other mutations. */
const viewOnly =
  /^(formula\.(?!.*defined-name)|doc\.|ui\.)|auto-height|toggle-note-popup|mark-dirty|mutation\.empty$/;
/** Mutations of validations, conditional formats and names. */
const changesRules = /^data-validation\.|conditional-rule|defined-name/;
/** Cells that travel with these, and formulas that follow them, have not been edited. */
const carriesCells =
  /mutation\.(move-(range|rows|columns)|reorder-range|(insert|remove)-sheet|copy-worksheet-end|set-worksheet-name)$/;

export class GridWatch {
  /** Set while the page itself writes what the host said. */
  private muted = 0;
  private touched = new Map<string, Set<string>>();
  private typed = new Map<string, string>();
  private shifts: Shift[] = [];
  private structural = false;
  private rulesChanged = false;
  private carried = false;
  private flushing = false;
  /** Mutations that were typing once; a redo runs the same ones again, and they are typing again. */
  private readonly typingMutations = new WeakSet<object>();

  constructor(
    private readonly grid: Grid,
    private readonly report: (action: WatchedAction) => void,
  ) {
    grid.commands.onCommandExecuted((command, options) => this.observe(command, options));
  }

  /** Runs `write` without taking its mutations for a person's. */
  unobserved(write: () => void): void {
    this.muted += 1;
    try {
      write();
    } finally {
      this.muted -= 1;
    }
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.muted > 0 || command.type !== CommandType.MUTATION || viewOnly.test(command.id)) return;
    if (options?.onlyLocal || options?.fromCollab || options?.fromFormula) return;
    const params = command.params as CellMutation | undefined;
    if (!params || params.unitId !== this.workbook()?.getUnitId()) return;
    if (command.id === setCells) this.observeCells(params);
    else {
      this.structural = true;
      if (changesRules.test(command.id)) this.rulesChanged = true;
      const shift = readShift(command.id, params);
      if (shift) this.shifts.push(shift);
      if (shift || carriesCells.test(command.id)) this.carried = true;
    }
    this.flushSoon();
  }

  private observeCells(params: CellMutation): void {
    if (params.trigger === typingCommand) this.typingMutations.add(params);
    const typing = this.typingMutations.has(params);
    const cells = this.touched.get(params.subUnitId) ?? new Set<string>();
    this.touched.set(params.subUnitId, cells);
    for (const [row, columns] of Object.entries(params.cellValue ?? {})) {
      for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
        const place = `${row},${column}`;
        cells.add(place);
        const text = typing ? typedText(cell) : null;
        if (text === null) this.typed.delete(`${params.subUnitId},${place}`);
        else this.typed.set(`${params.subUnitId},${place}`, text);
      }
    }
  }

  /** Univer runs the mutations of one paste in one turn but tells of them over several microtasks. */
  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      this.flushing = false;
      this.flush();
    };
    channel.port2.postMessage(null);
  }

  private flush(): void {
    const edits = this.carried ? [] : this.readEdits();
    const action: WatchedAction = {
      edits,
      shifts: this.shifts,
      structural: this.structural,
      rulesChanged: this.rulesChanged,
    };
    this.touched = new Map();
    this.typed = new Map();
    this.shifts = [];
    this.structural = false;
    this.rulesChanged = false;
    this.carried = false;
    if (action.structural || action.edits.length > 0) this.report(action);
  }

  private readEdits(): SheetEdits[] {
    const workbook = this.workbook();
    const edits: SheetEdits[] = [];
    for (const [sheetId, places] of this.touched) {
      const sheet = workbook?.getSheetBySheetId(sheetId);
      if (!workbook || !sheet) continue;
      const cells: EditedCell[] = [];
      for (const place of places) {
        const [row = 0, column = 0] = place.split(',').map(Number);
        const typed = this.typed.get(`${sheetId},${place}`);
        cells.push(
          typed === undefined
            ? { row, column, placed: plainCell(sheet.getCellRaw(row, column), workbook.getStyles()) }
            : { row, column, typed },
        );
      }
      if (cells.length > 0) edits.push({ sheetId, cells });
    }
    return edits;
  }

  private workbook(): Workbook | null {
    return this.grid.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}

/** The action as it is sent: with the workbook as it stands now when more than cells changed. */
export function sendable(action: WatchedAction, save: () => IWorkbookData): GridAction {
  const { edits, shifts, rulesChanged, structural } = action;
  return { edits, shifts, rulesChanged, workbook: structural ? save() : null };
}
