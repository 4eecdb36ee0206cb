/** Kết luận thẩm định: shows how the reviews of the chosen registrations stand, and writes the conclusion they allow. */

import { codeAt, statusCodes, textAt } from '../domain/registrations/registrations';
import { type Assessment, conclusionsOf } from '../domain/review/assessment';
import { moveChanges } from '../domain/review/moveChanges';
import type { Text } from '../text';
import type { Refused, ReviewStanding } from '../text/reviewTexts';
import { vi } from '../text/vi';
import { readNeeded } from '../workbook/readTables';
import { Tabs } from '../workbook/tabs';
import { ask, confirm, say } from '../workbook/ui';
import { menuContext } from './actionContext';
import { applyMoves, askReason, movedIds } from './applyMoves';
import { chooseRegistrations, settleChoice } from './chooseRegistrations';
import { statusWord } from './moveLines';
import { idsOf, nameAt, type RegistrationsRead, readForReview, refusedOf } from './registrationsRead';
import { readReviewVerdicts } from './reviewSources';
import { runCommand } from './run';

const conclusions = ['passed', 'failed', 'returned'] as const;
type Conclusion = (typeof conclusions)[number];

/** More tabs than this leave no call for blanking old records of the journal (design.md §5). */
const mostTidyReads = 5;

/** The menu command: at most 12 data calls for one registration. */
export function concludeReview(): void {
  runCommand('concludeReview', vi, (spreadsheet, text) => {
    const title = text.menu.concludeReview;
    const choice = chooseRegistrations(spreadsheet, text, title);
    if (choice === null) return;
    const tabs = new Tabs(spreadsheet);
    const read = readForReview(readNeeded(tabs, 'registrations'), spreadsheet.getSpreadsheetTimeZone());
    const positions = settleChoice(choice, read.registrations, text, title);
    if (positions === null) return;
    const { reviewed, refused } = parted(read, positions);
    const { assessed, calls } = readReviewVerdicts(tabs, read, reviewed);
    const standings = reviewed.map((position) => standingOf(read, position, assessed.at(position)));
    const offered = conclusions.filter((to) =>
      standings.some(({ outcome }) => conclusionsOf(outcome).includes(to)),
    );
    const to = askConclusion(standings, offered, refused, text, title);
    if (to === null) return;
    const word = statusWord(to);
    const reason = askReason(word, to !== 'passed', text, title);
    if (reason === null) return;
    const moves = moveChanges({
      ...read,
      action: 'concludeReview',
      positions: reviewed,
      target: { column: 'status', to },
      actor: 'aggregator',
      assessmentAt: assessed.at,
    });
    const left = [...refused, ...moves.refused.map((one) => refusedOf(read, one, word))].map(
      text.choice.refused,
    );
    const ids = movedIds(moves);
    if (ids.length === 0) {
      say(title, text.review.nothingToConclude(left));
      return;
    }
    // One registration has been looked at whole already.
    if (positions.length > 1 && !confirm(title, text.moves.confirm(ids, word, 0, left))) return;
    applyMoves(spreadsheet, tabs, read, moves, {
      ...menuContext(),
      reason,
      tidy: calls < mostTidyReads,
    });
    say(title, text.review.concluded(ids, word, left));
  });
}

/** Only what is Đang thẩm định can be concluded. */
function parted(
  read: RegistrationsRead,
  positions: readonly number[],
): { readonly reviewed: readonly number[]; readonly refused: readonly Refused[] } {
  const { status } = read.registrations;
  const isReviewed = (position: number): boolean => statusCodes[codeAt(status, position)] === 'reviewing';
  const others = positions.filter((position) => !isReviewed(position));
  const ids = idsOf(read, others);
  return {
    reviewed: positions.filter(isReviewed),
    refused: others.map((position, index) => ({
      id: ids[index] ?? '',
      why: { kind: 'not_to_conclude', status: textAt(status, position) },
    })),
  };
}

function standingOf(
  read: RegistrationsRead,
  position: number,
  { outcome, lines, reasons }: Assessment,
): ReviewStanding {
  const codesOf = (verdict: Assessment['lines'][number]['verdict']): string[] =>
    lines.filter((line) => line.verdict === verdict).map(({ criterion }) => criterion.code);
  return {
    id: idsOf(read, [position])[0] ?? '',
    name: nameAt(read, position),
    outcome,
    met: codesOf('met'),
    unmet: codesOf('unmet'),
    blank: codesOf(null),
    reasons,
  };
}

/** Null when the person cancelled, or has been told that there is nothing to conclude or that the answer is no number. */
function askConclusion(
  standings: readonly ReviewStanding[],
  offered: readonly Conclusion[],
  refused: readonly Refused[],
  text: Text,
  title: string,
): Conclusion | null {
  const left = refused.map(text.choice.refused);
  if (offered.length === 0) {
    say(title, text.review.nothingToConclude(left));
    return null;
  }
  const lines = offered.map((to, index) => {
    const count = standings.filter(({ outcome }) => conclusionsOf(outcome).includes(to)).length;
    return text.review.conclusion(index + 1, statusWord(to), count);
  });
  const answer = ask(title, text.review.chooseConclusion(standings.map(text.review.standing), lines, left));
  if (answer === null) return null;
  const found = /^\d$/.test(answer) ? offered[Number(answer) - 1] : undefined;
  if (found !== undefined) return found;
  say(title, text.moves.notANumber(answer));
  return null;
}
