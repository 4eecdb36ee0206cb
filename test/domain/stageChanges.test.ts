/** Reopening a review, and moves of the stage, as change sets (domain.md 4.1). */
import { describe, expect, test } from 'vitest';
import type { MoveTarget } from '../../src/domain/review/moveChanges';
import { cellAt, typed } from './appliedChanges';
import { findingsAfter, type Line, move, recorded, stage, status, verdict } from './movedRows';
import { readReviewBook } from './reviewBook';

describe('reopening', () => {
  const grid = recorded([{ id: 'A', status: 'Đạt', stage: 'Nhân rộng' }]);

  test('takes the stage away and opens the fields', () => {
    const { next } = move(grid, status('reviewing'));
    expect(cellAt(next, 'registrations', 2, 'stage')).toBe('');
    expect(cellAt(next, 'registrations', 2, 'seal')).toBe('{"v":1,"id":"A","s":"reviewing"}');
    expect(findingsAfter(typed(next, 2, 'name', 'Người khác'))).toEqual([]);
  });

  test('and concluding again seals what stands then', () => {
    const reopened = typed(move(grid, status('reviewing')).next, 2, 'name', 'Người khác');
    const again = move(reopened, status('passed'), { reviews: verdict('Đạt') }).next;
    expect(findingsAfter(again)).toEqual([]);
    expect(findingsAfter(typed(again, 2, 'name', 'Người mang mã A'))).toEqual([
      'registrations 2 name edited_after_review',
    ]);
  });
});

describe('stage', () => {
  const grid = recorded([{ id: 'A', status: 'Đạt' }]);

  test('is written with its seal; the fields stay as they were sealed', () => {
    const edited = typed(grid, 2, 'name', 'Người khác');
    const { refused, next } = move(edited, stage('honoured'));
    expect(refused).toEqual([]);
    expect(cellAt(next, 'registrations', 2, 'stage')).toBe('Biểu dương');
    expect(findingsAfter(next)).toEqual(['registrations 2 name edited_after_review']);
    expect(readReviewBook({ registrationGrid: next }).check().handMoves).toEqual([]);
  });

  test('is cleared', () => {
    const { next } = move(move(grid, stage('replicated')).next, stage(null));
    expect(cellAt(next, 'registrations', 2, 'stage')).toBe('');
    expect(findingsAfter(next)).toEqual([]);
  });

  test.each<[string, Line, MoveTarget, object]>([
    [
      'not Đạt',
      { status: 'Đã gửi' },
      stage('honoured'),
      { reason: 'stage_move', why: 'not_passed', status: 'sent' },
    ],
    [
      'ended',
      { status: 'Đạt', stage: 'Kết thúc' },
      stage('honoured'),
      { reason: 'stage_move', why: 'ended', from: 'ended' },
    ],
    [
      'the same',
      { status: 'Đạt', stage: 'Biểu dương' },
      stage('honoured'),
      { reason: 'stage_move', why: 'unchanged' },
    ],
    ['already blank', { status: 'Đạt' }, stage(null), { reason: 'stage_move', why: 'unchanged' }],
  ])('is refused: %s', (_name, line, target, expected) => {
    const { changes, refused } = move(recorded([{ id: 'A', ...line }]), target);
    expect(refused).toEqual([expect.objectContaining(expected)]);
    expect(changes.tables).toEqual([]);
  });

  test('a damaged seal waits until somebody has looked at the row', () => {
    const damaged = typed(grid, 2, 'seal', 'x');
    const { changes } = move(damaged, stage('honoured'));
    expect(changes.tables[0]?.changed.map(({ column }) => column)).toEqual(['stage']);
  });
});
