/** Takes in what a reviewer has decided on one registration: lines, status, seal and journal in one write. */

import { isoDate } from '../../domain/dates/plainDate';
import type { FormAnswer } from '../../domain/formAnswer';
import { codeAt, statusCodes } from '../../domain/registrations/registrations';
import { type DossierChanges, dossierChanges } from '../../domain/review/dossierChanges';
import type { SaveRequest } from '../../domain/review/givenReview';
import { dossierAt } from '../../domain/review/readDossier';
import type { OpenedDossier, SaveOutcome } from '../../domain/review/reviewOutcome';
import { waitingStatuses } from '../../domain/review/reviewQueue';
import type { ChangeSet } from '../../domain/tables/changeSet';
import { readableValue } from '../../domain/tables/storedCell';
import { tables } from '../../domain/tables/tables';
import type { Status } from '../../domain/words/vocabulary';
import type { Text } from '../../text';
import { journalText } from '../../text/workbookText';
import { applyUnderLock } from '../../workbook/applyChangeSet';
import type { JournalLine } from '../../workbook/journal';
import { lastTold } from '../../workbook/lastTold';
import { withDocumentLock } from '../../workbook/lock';
import { readNeeded } from '../../workbook/readTables';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { type ActionContext, menuContext, type Spreadsheet } from '../actionContext';
import { answerForm } from '../answerForm';
import { handMoveLines, statusWord } from '../moveLines';
import { type RegistrationsRead, readForReview } from '../registrationsRead';
import { type ReviewGround, type ReviewSources, readReviewGround, readReviewsOn } from '../reviewSources';
import { askedSave } from './reviewRequest';
import { waitingPosition } from './waitingPosition';

const action = 'reviewQueue';

/** With more tabs read than this there is no call left for blanking old records of the journal (design.md §5). */
const mostTidyReads = 4;

/**
 * For the form. What reviewers do not change is read before the lock is taken (at most 6 data calls); under it
 * `Đăng ký` and `Thẩm định` are read and lines, status, seal and journal written: at most 10, the lock included.
 */
export function saveReview(given: SaveRequest): FormAnswer<SaveOutcome> {
  return answerForm((spreadsheet, text) => save(spreadsheet, askedSave(given), text, menuContext()));
}

function save(
  spreadsheet: Spreadsheet,
  request: SaveRequest,
  text: Text,
  context: ActionContext,
): SaveOutcome {
  const tabs = new Tabs(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const decides = request.conclusion === 'passed' || request.conclusion === 'failed';
  const judged = decides ? new Set(Object.keys(request.judgements)) : null;
  const ground = readReviewGround(tabs, timeZone, judged);
  return withDocumentLock(context.lock, () => {
    const read = readForReview(readNeeded(tabs, 'registrations'), timeZone);
    const found = waitingPosition(read, request.id, text);
    if (typeof found !== 'number') {
      if (found.kind !== 'settled') return found;
      return { ...found, last: lastTold(tabs, request.id, request.at, timeZone) };
    }
    return saveWaiting({ spreadsheet, tabs, read, request, context, ground }, found);
  });
}

interface Saving {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: Tabs;
  readonly read: RegistrationsRead;
  readonly request: SaveRequest;
  readonly context: ActionContext;
  readonly ground: ReviewGround;
}

function saveWaiting(saving: Saving, position: number): SaveOutcome {
  const { spreadsheet, tabs, read, request, context, ground } = saving;
  const { timeZone } = read;
  const sources = readReviewsOn(ground, tabs, read);
  const dossier = dossierAt({ ...read, assessed: sources.assessed }, position);
  const opened = { dossier, at: context.now.getTime() };
  if (dossier.seen !== request.seen) {
    return { kind: 'changed', opened, last: lastTold(tabs, request.id, request.at, timeZone) };
  }
  if (dossier.lines.some(({ criterion }) => !(criterion in request.judgements))) {
    throw new TypeError('a form sent a review without some of its criteria');
  }
  const result = dossierChanges({
    ...read,
    action,
    assessed: sources.assessed,
    reviews: sources.reviews,
    position,
    dossier,
    given: request,
    today: isoDate(todayAt(context.now)),
  });
  if (result === null) return { kind: 'not_allowed', opened };
  applyUnderLock(spreadsheet, tabs, result.changes, {
    ...context,
    timeZone,
    decided: true,
    tidyJournal: ground.calls <= mostTidyReads,
    readUnderLock: {
      registrations: { grid: read.grid, formulas: null },
      ...(sources.reviews === null ? {} : { reviews: { grid: sources.reviews, formulas: null } }),
    },
    journalLines: told(request, result),
  });
  return {
    kind: 'saved',
    status: result.path[result.path.length - 1] as Status,
    added: result.added,
    changed: result.changed,
    next: nextDossier(saving, sources),
  };
}

/** Each step by itself, so that the journal shows no move that is not allowed; the reason with the last one. */
function told({ id, reason }: SaveRequest, { changes, path, handMoves }: DossierChanges): JournalLine[] {
  const { columns } = tables.registrations;
  const steps = path.slice(1).map((to, index): JournalLine => {
    const why = index === path.length - 2 && reason !== '' ? journalText.reason(reason) : '';
    const note = journalText.moved(statusWord(path[index] as Status), statusWord(to), why);
    return { ids: [id], column: columns.status, note };
  });
  return [...handMoveLines(handMoves), ...steps, ...linesTold(id, changes)];
}

function linesTold(id: string, changes: ChangeSet): JournalLine[] {
  const { tab, columns } = tables.reviews;
  return changes.tables
    .filter(({ table }) => table === 'reviews')
    .map(({ added, changed }) => {
      const cells = changed.filter(({ before, after }) => readableValue(before) !== readableValue(after));
      const note = journalText.counts(tab, added.length, cells.length, 0);
      return { ids: [id], column: columns.verdict, note };
    });
}

/**
 * The registration to go on with, from what has been read: spares the form a call that takes Google a second or two.
 * Not where another record decides, which may be the very one that was just written.
 */
function nextDossier({ read, request, context }: Saving, { assessed }: ReviewSources): OpenedDossier | null {
  const { registrations } = read;
  const position = request.next === '' ? -1 : assessed.index.find(request.next);
  const waits =
    position >= 0 &&
    (waitingStatuses as readonly (Status | undefined)[]).includes(
      statusCodes[codeAt(registrations.status, position)],
    );
  if (!waits) return null;
  const dossier = dossierAt({ ...read, assessed }, position);
  return dossier.id !== request.next || dossier.led !== null ? null : { dossier, at: context.now.getTime() };
}
