/** Status and stage moves, each of them typed by hand from domain.md 4.1. */
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  allowedStatusMoves,
  stageMoveAllowed,
  statusMoveAllowed,
} from '../../../src/domain/review/moves';
import type { Stage, Status } from '../../../src/domain/words/vocabulary';

const order: readonly Status[] = ['draft', 'sent', 'returned', 'reviewing', 'passed', 'failed', 'withdrawn'];

/**
 * Rows from, columns to, in `order`. + allowed, a only for the aggregator, . not from here, f from a final status,
 * = no move at all.
 */
const matrix: Readonly<Record<Status, string>> = {
  //           N S R T P F W   (Nháp, Đã gửi, Trả lại, Đang thẩm định, Đạt, Không đạt, Đã rút)
  draft: '     = + . . . . +',
  sent: '      . = + + . . +',
  returned: '  . + = . . . +',
  reviewing: ' . . + = a + .',
  passed: '    . . . a = . .',
  failed: '    f f f f f = f',
  withdrawn: ' f f f f f f =',
};

const cells = order.flatMap((from) =>
  matrix[from]
    .trim()
    .split(/\s+/)
    .map((sign, place) => ({ from, to: order[place] as Status, sign })),
);

function expected(sign: string, actor: Actor): string {
  if (sign === '+' || (sign === 'a' && actor === 'aggregator')) return 'allowed';
  if (sign === 'a') return 'aggregator_only';
  if (sign === 'f') return 'final';
  return sign === '=' ? 'unchanged' : 'not_from_here';
}

describe.each(['unit', 'aggregator'] as const)('status moves of the %s', (actor) => {
  test.each(cells)('$from → $to', ({ from, to, sign }) => {
    const answer = statusMoveAllowed(from, to, actor);
    expect(answer.allowed ? 'allowed' : answer.reason).toBe(expected(sign, actor));
    expect(allowedStatusMoves(from, actor).includes(to)).toBe(expected(sign, actor) === 'allowed');
  });
});

test('covers every pair', () => {
  expect(cells).toHaveLength(49);
});

describe('stage moves', () => {
  test.each([
    [null, 'nurturing', 'passed', 'allowed'],
    ['nurturing', 'honoured', 'passed', 'allowed'],
    ['honoured', 'nurturing', 'passed', 'allowed'],
    ['replicated', null, 'passed', 'allowed'],
    ['awarded', 'ended', 'passed', 'allowed'],
    [null, 'ended', 'passed', 'allowed'],
    ['ended', 'nurturing', 'passed', 'ended'],
    ['ended', null, 'passed', 'ended'],
    ['ended', 'ended', 'passed', 'unchanged'],
    [null, null, 'passed', 'unchanged'],
    [null, 'nurturing', 'reviewing', 'not_passed'],
    [null, 'nurturing', 'failed', 'not_passed'],
    [null, 'nurturing', null, 'not_passed'],
    ['nurturing', 'ended', 'draft', 'not_passed'],
  ] as const)('%s → %s with status %s', (from, to, status, expectedAnswer) => {
    const answer = stageMoveAllowed(from as Stage | null, to as Stage | null, status);
    expect(answer.allowed ? 'allowed' : answer.reason).toBe(expectedAnswer);
  });
});
