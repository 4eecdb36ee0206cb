/** Lập phiếu thẩm định: adds the lines to be judged to `Thẩm định` and moves Đã gửi on to Đang thẩm định. */

import { AppError } from '../domain/findings/appError';
import { type PrepareResult, prepareReviews } from '../domain/review/reviewChanges';
import { isEmptyChangeSet } from '../domain/tables/changes';
import { tables } from '../domain/tables/tables';
import type { Text } from '../text';
import type { PreparedSheets } from '../text/reviewTexts';
import { vi } from '../text/vi';
import { journalText } from '../text/workbookText';
import { applyUnderLock } from '../workbook/applyChangeSet';
import { growsWith } from '../workbook/growsWith';
import type { JournalLine } from '../workbook/journal';
import { withDocumentLock } from '../workbook/lock';
import { readNeeded } from '../workbook/readTables';
import { Tabs } from '../workbook/tabs';
import { confirm, say } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import {
  askForCodes,
  type Choice,
  type Chosen,
  chooseRegistrations,
  chosenOf,
  isBulk,
} from './chooseRegistrations';
import { moveLines } from './moveLines';
import { idsOf, type RegistrationsRead, readForReview, refusedOf } from './registrationsRead';
import { type ReviewSources, readReviewSources } from './reviewSources';
import { runCommand } from './run';

/** Data calls one registration may cost (design.md §5). */
const mostCalls = 12;

/** The menu command: at most 12 data calls for one registration. */
export function prepareReview(): void {
  runCommand('prepareReview', vi, (spreadsheet, text) => {
    const choice = chooseRegistrations(spreadsheet, text, text.menu.prepareReview);
    if (choice !== null) prepareChosen(spreadsheet, choice, text);
  });
}

function prepareChosen(spreadsheet: Spreadsheet, choice: Choice, text: Text): void {
  const title = text.menu.prepareReview;
  let shown: Preparation | null = null;
  if (isBulk(choice)) {
    shown = plan(spreadsheet, new Tabs(spreadsheet), choice);
    if (!isWorthWriting(shown)) {
      tell(spreadsheet, shown, text);
      return;
    }
    if (!confirm(title, text.review.confirmPrepare(told(shown, text)))) return;
  }
  tell(spreadsheet, prepareUnderLock(spreadsheet, choice, shown, menuContext()), text);
}

/** Says what was done, or asks for codes where the selected rows hold no registration. */
function tell(spreadsheet: Spreadsheet, prepared: Preparation, text: Text): void {
  const title = text.menu.prepareReview;
  const { positions, unknown } = prepared.chosen;
  if (unknown.length > 0) say(title, text.choice.unknownCodes(unknown));
  else if (positions.length === 0) {
    const asked = askForCodes(text, title);
    if (asked !== null) prepareChosen(spreadsheet, asked, text);
  } else {
    const sheets = told(prepared, text);
    const { nothingToPrepare, prepared: done } = text.review;
    say(title, isWorthWriting(prepared) ? done(sheets) : nothingToPrepare(sheets.refused));
  }
}

/** What preparing the chosen registrations comes to. */
interface Preparation {
  readonly read: RegistrationsRead;
  readonly chosen: Chosen;
  readonly sources: ReviewSources | null;
  /** Null while no registration is settled on. */
  readonly result: PrepareResult | null;
}

/** Reads only: at most 6 data calls. @throws AppError tab_missing · column_missing */
function plan(spreadsheet: Spreadsheet, tabs: Tabs, choice: Choice): Preparation {
  const read = readForReview(readNeeded(tabs, 'registrations'), spreadsheet.getSpreadsheetTimeZone());
  const chosen = chosenOf(choice, read.registrations);
  if (chosen.unknown.length > 0 || chosen.positions.length === 0) {
    return { read, chosen, sources: null, result: null };
  }
  const sources = readReviewSources(tabs, read);
  const result = prepareReviews({
    ...read,
    action: 'prepareReview',
    assessed: sources.assessed,
    positions: chosen.positions,
  });
  return { read, chosen, sources, result };
}

function isWorthWriting({ result }: Preparation): boolean {
  return result !== null && !isEmptyChangeSet(result.changes);
}

function told({ read, chosen, result }: Preparation, text: Text): PreparedSheets {
  const refused = result?.refused ?? [];
  const left = new Set(refused.map(({ position }) => position));
  return {
    registrations: idsOf(
      read,
      chosen.positions.filter((position) => !left.has(position)),
    ),
    lines: result?.lines ?? 0,
    moved: result?.moved ?? 0,
    refused: refused.map((one) => text.choice.refused(refusedOf(read, one, ''))),
  };
}

/**
 * Reads, decides and writes in one go, so that nothing is read twice.
 * @param shown what the person has agreed to; null when nothing was shown
 * @throws AppError busy · changed_meanwhile when it would no longer be the same
 */
function prepareUnderLock(
  spreadsheet: Spreadsheet,
  choice: Choice,
  shown: Preparation | null,
  context: ActionContext,
): Preparation {
  return withDocumentLock(context.lock, () => {
    const tabs = new Tabs(spreadsheet);
    const prepared = plan(spreadsheet, tabs, choice);
    const { read, sources, result } = prepared;
    if (shown !== null && JSON.stringify(shown.result?.changes) !== JSON.stringify(result?.changes)) {
      throw new AppError('changed_meanwhile', { tab: tables.registrations.tab, cells: [] });
    }
    if (result === null || sources === null) return prepared;
    const grows = growsWith(tabs.find(tables.reviews.tab), result.lines);
    // The lock, `Đăng ký`, the other tabs, then lines, status, seal and journal.
    const calls = 2 + sources.calls + (result.lines > 0 ? 1 + grows : 0) + (result.moved > 0 ? 2 : 0) + 1;
    applyUnderLock(spreadsheet, tabs, result.changes, {
      ...context,
      timeZone: read.timeZone,
      decided: true,
      tidyJournal: calls < mostCalls,
      readUnderLock: {
        registrations: { grid: read.grid, formulas: null },
        ...(sources.reviews === null ? {} : { reviews: { grid: sources.reviews, formulas: null } }),
      },
      journalLines: [...moveLines(result.changes, ''), ...addedLines(prepared, result)],
    });
    return prepared;
  });
}

function addedLines(
  { read, chosen }: Preparation,
  { changes, refused, lines }: PrepareResult,
): JournalLine[] {
  if (lines === 0) return [];
  const left = new Set(refused.map(({ position }) => position));
  const own = new Set(
    changes.tables.flatMap(({ added }) => added.map(({ registration }) => String(registration))),
  );
  const ids = idsOf(
    read,
    chosen.positions.filter((position) => !left.has(position)),
  ).filter((id) => own.has(id));
  const note = journalText.counts(tables.reviews.tab, lines, 0, 0);
  return [{ ids, column: tables.reviews.columns.criterion, note }];
}
