/** Moves as change sets: what is written, what is sealed, what is refused and why (domain.md 4.1). */
import { describe, expect, test } from 'vitest';
import { type MoveTarget, moveChanges } from '../../../src/domain/review/moveChanges';
import type { Actor } from '../../../src/domain/review/moves';
import { readSeal } from '../../../src/domain/review/seal';
import { cellAt, typed } from '../appliedChanges';
import {
  criteria,
  findingsAfter,
  type Line,
  move,
  reasons,
  recorded,
  stage,
  status,
  verdict,
} from '../movedRows';
import { readReviewBook, tab, timeZone, told } from '../reviewBook';

describe('status', () => {
  test('is written with the seal that goes with it, cell by cell', () => {
    const grid = recorded([{ id: 'A' }]);
    const { changes, refused, next } = move(grid, status('reviewing'));
    expect(refused).toEqual([]);
    expect(changes).toEqual({
      action: 'moveStatus',
      tables: [
        {
          table: 'registrations',
          added: [],
          changed: [
            { key: 'A', row: 2, column: 'status', before: 'Đã gửi', after: 'Đang thẩm định' },
            {
              key: 'A',
              row: 2,
              column: 'seal',
              before: '{"v":1,"id":"A","s":"sent"}',
              after: '{"v":1,"id":"A","s":"reviewing"}',
            },
          ],
          retired: [],
        },
      ],
    });
    const check = readReviewBook({ registrationGrid: next }).check();
    expect([told(check.findings), check.handMoves, check.seals.size]).toEqual([[], [], 0]);
  });

  test('the same input gives the same change set', () => {
    const grid = recorded([{ id: 'A' }, { id: 'B', status: 'Nháp' }]);
    const both = { ids: ['A', 'B'] };
    expect(JSON.stringify(move(grid, status('withdrawn'), both).changes)).toBe(
      JSON.stringify(move(grid, status('withdrawn'), both).changes),
    );
  });

  test('a tab without the column for seals moves all the same', () => {
    const at = (tab('registrations', [])[0] ?? []).indexOf('Dấu thẩm định');
    const grid = recorded([{ id: 'A' }]).map((row) => row.filter((_, column) => column !== at));
    expect(move(grid, status('reviewing')).changes.tables[0]?.changed.map(({ column }) => column)).toEqual([
      'status',
    ]);
  });

  test('a registration named twice moves once', () => {
    const { changes } = move(recorded([{ id: 'A' }]), status('reviewing'), { ids: ['A', 'A'] });
    expect(changes.tables[0]?.changed).toHaveLength(2);
  });

  test.each<[string, Line, MoveTarget, Actor, object]>([
    [
      'a final status',
      { status: 'Không đạt' },
      status('sent'),
      'aggregator',
      { reason: 'status_move', why: 'final', from: 'failed', allowed: [] },
    ],
    [
      'no such move',
      { status: 'Nháp' },
      status('passed'),
      'aggregator',
      { reason: 'status_move', why: 'not_from_here', from: 'draft', allowed: ['sent', 'withdrawn'] },
    ],
    [
      'the same status',
      {},
      status('sent'),
      'aggregator',
      { reason: 'status_move', why: 'unchanged', from: 'sent' },
    ],
    [
      'a unit concluding',
      { status: 'Đang thẩm định' },
      status('passed'),
      'unit',
      { reason: 'status_move', why: 'aggregator_only', allowed: ['returned', 'failed'] },
    ],
    [
      'a unit reopening',
      { status: 'Đạt' },
      status('reviewing'),
      'unit',
      { reason: 'status_move', why: 'aggregator_only' },
    ],
    [
      'an ended stage',
      { status: 'Đạt', stage: 'Kết thúc' },
      status('reviewing'),
      'aggregator',
      { reason: 'stage_ended' },
    ],
    [
      'an unreadable status',
      { status: 'xong' },
      status('reviewing'),
      'aggregator',
      { reason: 'status_unreadable', value: 'xong' },
    ],
    [
      'a blank status',
      { status: '' },
      status('sent'),
      'aggregator',
      { reason: 'status_unreadable', value: '' },
    ],
    ['no code', { id: '' }, status('reviewing'), 'aggregator', { reason: 'id_missing' }],
  ])('is refused: %s', (_name, line, target, actor, expected) => {
    const grid = recorded([{ id: 'A', ...line }]);
    const book = readReviewBook({ criteria, registrationGrid: grid });
    const { changes, refused } = moveChanges({
      action: 'moveStatus',
      registrations: book.registrations,
      details: book.details,
      positions: [0],
      target,
      actor,
      timeZone,
      assessmentAt: book.assessed.at,
    });
    expect(refused).toEqual([expect.objectContaining({ position: 0, ...expected })]);
    expect(changes).toEqual({ action: 'moveStatus', tables: [] });
  });

  test('is refused for a code that stands twice', () => {
    const { refused } = move(recorded([{ id: 'A' }, { id: 'A', name: 'Người khác' }]), status('reviewing'));
    expect(reasons(refused)).toEqual(['A id_repeated']);
  });

  test('is refused after a move typed against the rules, which it would make good', () => {
    const failed = typed(recorded([{ id: 'A', status: 'Không đạt' }]), 2, 'status', 'Đã gửi');
    expect(move(failed, status('reviewing')).refused).toEqual([
      { position: 0, id: 'A', reason: 'moved_by_hand', recorded: 'failed', now: 'sent' },
    ]);
    const passed = typed(recorded([{ id: 'A', status: 'Đang thẩm định' }]), 2, 'status', 'Đạt');
    expect(reasons(move(passed, status('reviewing')).refused)).toEqual(['A moved_by_hand']);
    const ended = typed(recorded([{ id: 'A', status: 'Đạt', stage: 'Kết thúc' }]), 2, 'stage', 'Nhân rộng');
    expect(reasons(move(ended, stage('ended')).refused)).toEqual(['A stage_moved_by_hand']);
  });

  test('goes on from a move typed by the rules, and tells of it', () => {
    const grid = typed(recorded([{ id: 'A', status: 'Nháp' }]), 2, 'status', 'Đã gửi');
    const { refused, handMoves, next } = move(grid, status('reviewing'));
    expect(refused).toEqual([]);
    expect(handMoves).toEqual([{ id: 'A', row: 2, column: 'status', from: 'draft', to: 'sent' }]);
    expect(findingsAfter(next)).toEqual([]);
  });

  test('what may go goes, the rest is refused', () => {
    const grid = recorded([{ id: 'A' }, { id: 'B', status: 'Đã rút' }, { id: 'C' }]);
    const { changes, refused } = move(grid, status('returned'), { ids: ['A', 'B', 'C'] });
    expect(reasons(refused)).toEqual(['B status_move']);
    expect(new Set(changes.tables[0]?.changed.map(({ key }) => key))).toEqual(new Set(['A', 'C']));
  });
});

describe('the conclusion of a review', () => {
  const grid = recorded([{ id: 'A', status: 'Đang thẩm định' }]);
  test.each([
    ['Đạt', 'passed', []],
    ['Đạt', 'failed', []],
    ['Đạt', 'returned', []],
    ['Không', 'passed', ['A review']],
    ['Không', 'failed', []],
    ['Không', 'returned', []],
    ['', 'passed', ['A review']],
    ['', 'failed', ['A review']],
    ['', 'returned', []],
    ['Không áp dụng', 'passed', ['A review']],
  ] as const)('%j → %s', (word, to, expected) => {
    expect(reasons(move(grid, status(to), { reviews: verdict(word) }).refused)).toEqual(expected);
  });

  test('is refused with the outcome and its reasons', () => {
    expect(move(grid, status('passed'), { reviews: verdict('Không') }).refused).toEqual([
      {
        position: 0,
        id: 'A',
        reason: 'review',
        outcome: 'must_fail',
        reasons: [{ code: 'required_unmet', effect: 'fail', criteria: ['G1'] }],
      },
    ]);
  });

  test('Đạt seals the fields as they stand', () => {
    const { next } = move(grid, status('passed'), { reviews: verdict('Đạt') });
    const seal = readSeal(cellAt(next, 'registrations', 2, 'seal'));
    expect(seal !== 'damaged' && seal?.status).toBe('passed');
    expect(seal !== 'damaged' && seal?.fields?.values.name).toEqual({ whole: 'Người mang mã A' });
    expect(findingsAfter(next)).toEqual([]);
    expect(findingsAfter(typed(next, 2, 'name', 'Người khác'))).toEqual([
      'registrations 2 name edited_after_review',
    ]);
  });
});
