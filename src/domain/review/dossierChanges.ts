/** What a reviewer has decided on one registration as a change set: lines of `Thẩm định`, status and seal in one (F13, F40). */

import type { RegistrationDetails } from '../registrations/registrationDetails';
import type { Cell, Grid } from '../tables/cell';
import type { CellChange, ChangeSet, StoredValue } from '../tables/changeSet';
import { findColumns } from '../tables/headers';
import { storedCell } from '../tables/storedCell';
import type { ColumnKey } from '../tables/tables';
import { cellText } from '../text/cellText';
import { type Status, statuses, type Verdict, verdicts } from '../words/vocabulary';
import { storedWord } from '../words/words';
import {
  assessDossier,
  type Conclusion,
  type Dossier,
  type DossierLine,
  type Judgement,
  type Judgements,
  offeredConclusions,
} from './dossier';
import { cellChange, sealOfMove } from './moveChanges';
import type { DossierSources } from './readDossier';
import { type HandMove, handMovesOf, rowRecord } from './rowRecord';

export interface GivenReview {
  /** One for each criterion that applies. */
  readonly judgements: Judgements;
  /** Null: saved, not concluded. */
  readonly conclusion: Conclusion | null;
  /** Who signs the lines that change. */
  readonly reviewer: string;
}

export interface DossierChangesInput extends DossierSources {
  /** Command id, for the journal. */
  readonly action: string;
  readonly details: RegistrationDetails;
  /** `Thẩm định` as read; null when it holds no line. */
  readonly reviews: Grid | null;
  /** Position of the registration, which waits (Đã gửi or Đang thẩm định) and has a code of its own. */
  readonly position: number;
  readonly dossier: Dossier;
  readonly given: GivenReview;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface DossierChanges {
  /** Byte-identical for the same input. */
  readonly changes: ChangeSet;
  /** Statuses it goes through, the present one first; just that one when it stays. */
  readonly path: readonly Status[];
  /** Lines added, and lines that say something else than before. */
  readonly added: number;
  readonly changed: number;
  /** What people had moved by hand and is recorded along with it: for the journal. */
  readonly handMoves: readonly HandMove[];
}

/**
 * The sheet is completed with the criteria it lacks, each line that was decided on is signed, and the registration goes
 * on to Đang thẩm định, or through it to the conclusion. Null when the review does not allow the conclusion.
 */
export function dossierChanges(input: DossierChangesInput): DossierChanges | null {
  const { action, registrations, details, position, dossier, given, timeZone } = input;
  const assessment = assessDossier(dossier, given.judgements);
  if (given.conclusion !== null && !offeredConclusions(assessment).includes(given.conclusion)) return null;
  const lines = lineChanges(input);
  const path = statusPath(dossier.status as Status, given.conclusion);
  const to = path[path.length - 1] as Status;
  const moves = path.length > 1;
  const cells = moves
    ? [
        ...cellChange(registrations, position, 'status', storedWord(statuses, to), timeZone),
        ...cellChange(
          registrations,
          position,
          'seal',
          sealOfMove(registrations, position, to, timeZone),
          timeZone,
        ),
      ]
    : [];
  const changes = [
    { table: 'registrations', added: [], changed: cells, retired: [] },
    { table: 'reviews', added: lines.added, changed: lines.cells, retired: [] },
  ] as const;
  const record = rowRecord(registrations, details, position, timeZone);
  return {
    changes: { action, tables: changes.filter((table) => table.added.length + table.changed.length > 0) },
    path,
    added: lines.added.length,
    changed: lines.changed,
    handMoves: moves ? handMovesOf(record, registrations.rows[position] as number) : [],
  };
}

/** Đạt and Không đạt are reached from Đang thẩm định alone; what is sent back need not have been there. */
function statusPath(now: Status, conclusion: Conclusion | null): Status[] {
  if (now === 'reviewing') return conclusion === null ? [now] : [now, conclusion];
  if (conclusion === null) return [now, 'reviewing'];
  return conclusion === 'returned' ? [now, conclusion] : [now, 'reviewing', conclusion];
}

type ReviewColumn = ColumnKey<'reviews'>;
type Line = Readonly<Partial<Record<ReviewColumn, StoredValue>>>;

/** What a person fills in, beside the two columns that say what the line is about. */
const filledColumns = ['verdict', 'reviewer', 'date', 'remark'] as const;

interface LineChanges {
  readonly added: readonly Line[];
  readonly cells: readonly CellChange[];
  readonly changed: number;
}

/**
 * Where a line changes the cells of all lines are named, the others with what they hold: so that lines that stand
 * together are written in one call.
 */
function lineChanges({
  assessed,
  reviews,
  position,
  dossier,
  given,
  timeZone,
  today,
}: DossierChangesInput): LineChanges {
  const standing = assessed.lines.verdictsOf(position);
  const columns = reviews === null ? null : findColumns('reviews', reviews[0] ?? []).columns;
  const there = (column: ReviewColumn): boolean => columns === null || columns[column] >= 0;
  const added: Line[] = [];
  const cells: CellChange[] = [];
  let changed = 0;
  dossier.lines.forEach((line, place) => {
    const criterion = dossier.applicable.criteria[place];
    const row = standing.get(criterion?.index ?? -1)?.row;
    const judgement = criterion?.condition === null ? (given.judgements[line.criterion] ?? line) : line;
    const isNew = !isSame(judgement, line);
    const signed: Line = isNew ? signedCells(judgement, given.reviewer, today) : {};
    if (row === undefined || columns === null) {
      const filled = Object.entries(signed).filter(([column]) => there(column as ReviewColumn));
      added.push({ registration: dossier.id, criterion: line.criterion, ...Object.fromEntries(filled) });
      return;
    }
    if (isNew) changed++;
    const held = (column: ReviewColumn): StoredValue =>
      storedCell(reviews?.[row - 1]?.[columns[column]] as Cell, timeZone);
    const beside = { registration: held('registration'), criterion: held('criterion') };
    for (const column of filledColumns.filter(there)) {
      const before = held(column);
      cells.push({ key: '', row, column, before, after: signed[column] ?? before, beside });
    }
  });
  return { added, cells: changed === 0 ? [] : cells, changed };
}

/** Spaces and line ends make no other remark. */
function isSame(judgement: Judgement, line: DossierLine): boolean {
  return judgement.verdict === line.verdict && cellText(judgement.remark) === line.remark;
}

/** A line that was emptied is nobody's any more. */
function signedCells(
  { verdict, remark }: Judgement,
  reviewer: string,
  today: string,
): Record<(typeof filledColumns)[number], StoredValue> {
  const isBlank = verdict === null && cellText(remark) === '';
  return {
    verdict: verdict === null ? '' : storedWord<Verdict>(verdicts, verdict),
    reviewer: isBlank ? '' : reviewer,
    date: isBlank ? '' : { date: today },
    remark: isBlank ? '' : remark.trim(),
  };
}
