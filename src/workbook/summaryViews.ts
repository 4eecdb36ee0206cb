/** The views of `Tổng hợp` by closed lists, and the balance of those put forward. */
import type { Share } from '../domain/summary/balance';
import type { Summary, WordLine, WordViewId } from '../domain/summary/summary';
import { roles, stages, statuses, type Word } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { balanceText, wordViewText } from '../text/derivedTabText';
import type { Line } from './derivedTab';
import { kindCells, type SummaryCells, summaryLine, viewHeading } from './summaryLine';

/** Views that say something, each with the lines in which something stands. */
export function wordViewLines({ wordViews, totals }: Summary): Line[] {
  const { rest, levels, states } = wordViewText;
  return [
    ...view('by_level', wordViews.by_level, (code) => levels[code], 'no_school'),
    ...(totals.counted < totals.registrations
      ? view('by_kind', wordViews.by_kind, (code) => states[code])
      : []),
    ...view(
      'by_role',
      wordViews.by_role,
      (code) => (code === 'unwritten' ? rest.unwritten : storedWord(roles, code)),
      'unwritten',
    ),
    ...view('by_status', wordViews.by_status, (code) => wordOr(statuses, code, rest.unreadStatus)),
    ...view(
      'by_stage',
      wordViews.by_stage,
      (code) => (code === 'not_begun' ? rest.not_begun : wordOr(stages, code, rest.unreadStage)),
      'not_begun',
    ),
  ];
}

function wordOr<Code extends string>(
  words: readonly Word<Code>[],
  code: Code | 'unread',
  rest: string,
): string {
  return code === 'unread' ? rest : storedWord(words, code);
}

/** @param restCode the line of those that no word fits: alone it is nothing to show */
function view<Code extends string>(
  id: WordViewId,
  lines: readonly WordLine<Code>[],
  label: (code: Code) => string,
  restCode?: Code,
): Line[] {
  const filled = lines.filter(({ total }) => total > 0);
  if (filled.every(({ code }) => code === restCode)) return [];
  return [
    viewHeading(wordViewText.titles[id], wordViewText.remarks[id]),
    ...filled.map(({ code, byKind, total }) =>
      summaryLine('line', {
        unit: label(code),
        ...(id === 'by_role' ? { individual: byKind.individual, total } : kindCells(byKind, total)),
      }),
    ),
  ];
}

/** A share of which the register says nothing is left out. */
export function balanceLines({ balance }: Summary): Line[] {
  const { directWorkers, smallCollectives, hardAreas, hardAreasByKind } = balance;
  const lines = [
    ...shareLine(balanceText.directWorkers, directWorkers, { individual: directWorkers.part }),
    ...shareLine(balanceText.smallCollectives, smallCollectives, { collective: smallCollectives.part }),
    ...shareLine(balanceText.hardAreas, hardAreas, hardAreasByKind),
  ];
  return lines.length === 0 ? [] : [viewHeading(balanceText.title, balanceText.remark), ...lines];
}

function shareLine(label: string, { part, whole, unknown, percent }: Share, cells: SummaryCells): Line[] {
  if (percent === null || unknown === whole) return [];
  return [
    summaryLine('line', {
      unit: label,
      ...cells,
      total: part,
      result: balanceText.share(part, whole, percent),
      plan: unknown > 0 ? balanceText.unknown(unknown) : '',
    }),
  ];
}
