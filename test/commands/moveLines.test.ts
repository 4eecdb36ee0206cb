/** What the journal says of moves: alike in one line, at most 20 registrations in each. */
import { describe, expect, test } from 'vitest';
import { handMoveLines, moveLines } from '../../src/commands/moveLines';
import type { ChangeSet } from '../../src/domain/tables/changeSet';

function moves(count: number, before: string): ChangeSet {
  const changed = Array.from({ length: count }, (_, index) => ({
    key: `M${index}`,
    row: index + 2,
    column: 'status',
    before,
    after: 'Đã rút',
  }));
  const seals = changed.map((cell) => ({ ...cell, column: 'seal', before: '', after: '{}' }));
  return {
    action: 'moveStatus',
    tables: [{ table: 'registrations', added: [], changed: [...changed, ...seals], retired: [] }],
  };
}

describe('moves by command', () => {
  test.each([
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [45, [20, 20, 5]],
  ])('%d alike take lines of %j, and seals none', (count, sizes) => {
    const lines = moveLines(moves(count, 'Nháp'), 'xin rút');
    expect(lines.map(({ ids }) => ids.length)).toEqual(sizes);
    expect(lines[0]).toMatchObject({ column: 'Trạng thái', note: 'Nháp → Đã rút; lý do: xin rút' });
  });

  test('without a reason say only what was done', () => {
    expect(moveLines(moves(1, 'Nháp'), '')[0]?.note).toBe('Nháp → Đã rút');
  });

  test('from a blank cell say that it was blank', () => {
    expect(moveLines(moves(1, ''), '')[0]?.note).toBe('(trống) → Đã rút');
  });
});

test('moves by hand are told apart by column and by what they moved', () => {
  expect(
    handMoveLines([
      { id: 'A', row: 2, column: 'status', from: 'sent', to: 'returned' },
      { id: 'B', row: 3, column: 'stage', from: null, to: 'nurturing' },
      { id: 'C', row: 4, column: 'status', from: 'sent', to: 'returned' },
    ]),
  ).toEqual([
    {
      ids: ['A', 'C'],
      column: 'Trạng thái',
      note: 'Đã gửi → Trả lại; sửa tay trong sổ, chương trình ghi nhận lại',
    },
    {
      ids: ['B'],
      column: 'Giai đoạn',
      note: '(trống) → Bồi dưỡng; sửa tay trong sổ, chương trình ghi nhận lại',
    },
  ]);
});
