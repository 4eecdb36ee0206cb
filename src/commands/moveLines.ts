/** What the journal says of moves of status and stage: which registrations, from what to what, and why. Pure. */

import type { HandMove } from '../domain/review/rowRecord';
import type { ChangeSet } from '../domain/tables/changeSet';
import { tables } from '../domain/tables/tables';
import { type Stage, type Status, stages, statuses } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { journalText } from '../text/workbookText';
import { type JournalLine, mostNames } from '../workbook/journal';

export function statusWord(status: Status): string {
  return storedWord(statuses, status);
}

/** '' for no stage. */
export function stageWord(stage: Stage | null): string {
  return stage === null ? '' : storedWord(stages, stage);
}

interface Told {
  readonly id: string;
  /** Header. */
  readonly column: string;
  readonly note: string;
}

/** The moves a command makes. @param reason '' when none was given */
export function moveLines(changes: ChangeSet, reason: string): JournalLine[] {
  const why = reason === '' ? '' : journalText.reason(reason);
  const { columns } = tables.registrations;
  return gathered(
    changes.tables.flatMap(({ table, changed }) =>
      changed
        .filter(({ column }) => table === 'registrations' && (column === 'status' || column === 'stage'))
        .map(({ key, column, before, after }) => ({
          id: key,
          column: columns[column as 'status' | 'stage'],
          note: journalText.moved(String(before), String(after), why),
        })),
    ),
  );
}

/** Moves people have made in the cells, noticed and recorded now. */
export function handMoveLines(moves: readonly HandMove[]): JournalLine[] {
  const { columns } = tables.registrations;
  return gathered(
    moves.map((move) => {
      const [from, to] =
        move.column === 'status'
          ? [statusWord(move.from), statusWord(move.to)]
          : [stageWord(move.from), stageWord(move.to)];
      const note = journalText.moved(from, to, journalText.byHand);
      return { id: move.id, column: columns[move.column], note };
    }),
  );
}

/** One line for what is alike, and as many registrations in it as the journal names. */
export function gathered(told: readonly Told[]): JournalLine[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.column}\n${one.note}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const lines: JournalLine[] = [];
  for (const group of groups.values()) {
    const [{ column, note }] = group as [Told];
    for (let start = 0; start < group.length; start += mostNames) {
      lines.push({ ids: group.slice(start, start + mostNames).map(({ id }) => id), column, note });
    }
  }
  return lines;
}
