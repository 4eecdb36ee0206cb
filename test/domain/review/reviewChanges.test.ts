/** Preparing a review: the lines to fill in, and the move to Đang thẩm định. */
import { describe, expect, test } from 'vitest';
import { prepareReviews } from '../../../src/domain/review/reviewChanges';
import type { Grid } from '../../../src/domain/tables/cell';
import { applied, cellAt, typed } from '../appliedChanges';
import { nominee, type ReviewTabs, readReviewBook, tab, timeZone } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

const criteria = [
  { code: 'C2', label: 'x', order: 2 },
  { code: 'C1', label: 'x', order: 1, appliesTo: 'Cá nhân' },
  { code: 'T1', label: 'x', order: 3, appliesTo: 'Tập thể' },
  { code: 'G1', label: 'x', order: 4, appliesTo: 'Giáo viên' },
];

function prepare(lines: readonly Line[], reviews: NonNullable<ReviewTabs['reviews']> = []) {
  const grid: Grid = tab('registrations', lines.map(nominee));
  const book = readReviewBook({ criteria, reviews, registrationGrid: grid });
  const result = prepareReviews({
    action: 'prepareReview',
    registrations: book.registrations,
    details: book.details,
    assessed: book.assessed,
    positions: lines.map((_, position) => position),
    timeZone,
  });
  const added = result.changes.tables.find(({ table }) => table === 'reviews')?.added ?? [];
  return {
    ...result,
    added: added.map(({ registration, criterion }) => `${registration} ${criterion}`),
    next: applied(grid, 'registrations', result.changes),
    nextReviews: applied(tab('reviews', reviews), 'reviews', result.changes),
  };
}

test('one blank line per criterion that applies, in order, and the move', () => {
  const { added, changes, refused, lines, moved, next } = prepare([
    { id: 'A' },
    { id: 'B', kind: 'Tập thể', role: '' },
  ]);
  expect(added).toEqual(['A C1', 'A C2', 'A G1', 'B C2', 'B T1']);
  expect(refused).toEqual([]);
  expect([lines, moved]).toEqual([5, 2]);
  expect(changes.tables.map(({ table }) => table)).toEqual(['registrations', 'reviews']);
  expect(changes.tables[1]?.added[0]).toEqual({ registration: 'A', criterion: 'C1' });
  expect([2, 3].map((row) => cellAt(next, 'registrations', row, 'status'))).toEqual([
    'Đang thẩm định',
    'Đang thẩm định',
  ]);
});

test('lines that are there already are left, filled in or not', () => {
  const { added } = prepare(
    [{ id: 'A', status: 'Đang thẩm định' }],
    [
      { registration: 'a', criterion: 'c2' },
      { registration: 'A', criterion: 'G1', verdict: 'Đạt' },
    ],
  );
  expect(added).toEqual(['A C1']);
});

test('a second time there is nothing to do', () => {
  const first = prepare([{ id: 'A' }]);
  const book = readReviewBook({ criteria, registrationGrid: first.next });
  const again = prepareReviews({
    action: 'prepareReview',
    registrations: book.registrations,
    details: book.details,
    assessed: readReviewBook({
      criteria,
      registrationGrid: first.next,
      reviews: first.nextReviews.slice(1).map(([registration, criterion]) => ({ registration, criterion })),
    }).assessed,
    positions: [0],
    timeZone,
  });
  expect(again).toEqual({
    handMoves: [],
    changes: { action: 'prepareReview', tables: [] },
    refused: [],
    lines: 0,
    moved: 0,
  });
});

test('a move typed by the rules is told of when it is recorded', () => {
  const grid = tab('registrations', [nominee({ id: 'A', seal: '{"v":1,"id":"A","s":"draft"}' })]);
  const book = readReviewBook({ criteria, registrationGrid: grid });
  const { handMoves, refused } = prepareReviews({
    action: 'prepareReview',
    registrations: book.registrations,
    details: book.details,
    assessed: book.assessed,
    positions: [0],
    timeZone,
  });
  expect(refused).toEqual([]);
  expect(handMoves).toEqual([{ id: 'A', row: 2, column: 'status', from: 'draft', to: 'sent' }]);
});

test('what is Đạt gets the lines it lacks and stays as it is', () => {
  const { added, moved } = prepare([{ id: 'A', status: 'Đạt' }]);
  expect([added, moved]).toEqual([['A C1', 'A C2', 'A G1'], 0]);
});

describe('refused', () => {
  test.each<[string, Line, object]>([
    ['a draft', { status: 'Nháp' }, { reason: 'not_to_review', status: 'draft' }],
    ['a returned one', { status: 'Trả lại' }, { reason: 'not_to_review', status: 'returned' }],
    ['a failed one', { status: 'Không đạt' }, { reason: 'not_to_review', status: 'failed' }],
    ['a withdrawn one', { status: 'Đã rút' }, { reason: 'not_to_review', status: 'withdrawn' }],
    ['no readable status', { status: 'gửi rồi nhé' }, { reason: 'status_unreadable' }],
    ['no code', { id: '' }, { reason: 'id_missing' }],
    ['no role', { role: '' }, { reason: 'fact_missing', lacks: ['role'] }],
    ['no kind', { kind: '' }, { reason: 'fact_missing', lacks: ['kind'] }],
  ])('%s', (_name, line, expected) => {
    const { changes, refused } = prepare([{ id: 'A', ...line }]);
    expect(refused).toEqual([expect.objectContaining(expected)]);
    expect(changes.tables).toEqual([]);
  });

  test('where no criterion applies', () => {
    const grid = tab('registrations', [nominee({ id: 'A' })]);
    const book = readReviewBook({ criteria: [], registrationGrid: grid });
    const { refused } = prepareReviews({
      action: 'prepareReview',
      registrations: book.registrations,
      details: book.details,
      assessed: book.assessed,
      positions: [0],
      timeZone,
    });
    expect(refused).toEqual([{ position: 0, id: 'A', reason: 'no_criteria' }]);
  });

  test('a status typed against the rules', () => {
    const grid = tab('registrations', [
      nominee({ id: 'A', status: 'Đã rút', seal: '{"v":1,"id":"A","s":"withdrawn"}' }),
    ]);
    const book = readReviewBook({ criteria, registrationGrid: typed(grid, 2, 'status', 'Đã gửi') });
    const { refused } = prepareReviews({
      action: 'prepareReview',
      registrations: book.registrations,
      details: book.details,
      assessed: book.assessed,
      positions: [0],
      timeZone,
    });
    expect(refused).toEqual([
      { position: 0, id: 'A', reason: 'moved_by_hand', recorded: 'withdrawn', now: 'sent' },
    ]);
  });
});
