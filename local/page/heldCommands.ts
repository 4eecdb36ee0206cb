/**
 * Holds back commands that move cells or change more than cells while the host still has something of ours to
 * answer, or is running a command of the add-on. Otherwise its answer would land beside the cells it is for.
 * Typing is never held: those edits wait in the host's queue.
 */

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Grid } from './createGrid';
import { rememberSelection } from './gridWorkbook';

const neverHeld =
  /^sheet\.command\.(set-range-values|clear-selection-content|set-worksheet-activate|set-scroll|scroll|select|move-selection|expand-selection|set-zoom|change-zoom|toggle-note-popup)/;
const mayBeHeld = /^(sheets?\.command\.|data-validation\.command\.|univer\.command\.(undo|redo|cut|paste)$)/;

/** Breaks when it is asked for before Univer has drawn for the first time. */
const scrolling = 'sheet.command.scroll-to-cell';

/** Does a command in Univer's stead; null lets Univer do it, as does calling `proceed`. */
export type CommandDetour = (
  id: string,
  params: object | undefined,
  proceed: () => Promise<boolean>,
) => Promise<boolean> | null;

/** `whenSettled` is null when nothing is under way, else resolves once nothing is. */
export function holdCommands(
  grid: Grid,
  whenSettled: () => Promise<void> | null,
  detour: CommandDetour,
): void {
  const run = grid.commands.executeCommand.bind(grid.commands);
  const drawn = grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  grid.commands.executeCommand = async <P extends object, R>(
    id: string,
    params?: P,
    options?: Parameters<typeof run>[2],
  ): Promise<R> => {
    const proceed = async (): Promise<R> => {
      if (id === scrolling) await drawn;
      const settled = mayBeHeld.test(id) && !neverHeld.test(id) ? whenSettled() : null;
      if (settled) {
        const selectAgain = rememberSelection(grid);
        await settled;
        selectAgain();
      }
      return run<P, R>(id, params, options);
    };
    const taken = detour(id, params, () => proceed() as Promise<boolean>);
    return taken ? ((await taken) as R) : proceed();
  };
}
