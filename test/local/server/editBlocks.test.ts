/** A person's edit is one range with one event, however its cells arrive. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBlocks } from '../../../local/server/editBlocks';
import type { EditedCell } from '../../../local/server/protocol';

const cells = (...places: [number, number][]): EditedCell[] =>
  places.map(([row, column]) => ({ row, column, typed: `${row},${column}` }));

/** Corner and size of each block. */
function shapes(edited: EditedCell[]): number[][] {
  return editBlocks(edited).map(({ row, column, cells: rows }) => [
    row,
    column,
    rows.length,
    rows[0]?.length ?? 0,
  ]);
}

test('a block in any order is one block', () => {
  expect(shapes(cells([2, 3], [1, 2], [2, 2], [1, 3]))).toEqual([[1, 2, 2, 2]]);
});

test('a gap in a row or between rows parts blocks', () => {
  expect(shapes(cells([1, 1], [1, 3]))).toEqual([
    [1, 1, 1, 1],
    [1, 3, 1, 1],
  ]);
  expect(shapes(cells([1, 1], [3, 1]))).toEqual([
    [1, 1, 1, 1],
    [3, 1, 1, 1],
  ]);
});

test('every cell is in exactly one block, at its own place', () => {
  const place = fc.tuple(fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), (places) => {
      const placed = editBlocks(cells(...places)).flatMap((block) =>
        block.cells.flatMap((row, r) =>
          row.map((cell, c) => {
            expect([cell.row, cell.column]).toEqual([block.row + r, block.column + c]);
            return `${cell.row},${cell.column}`;
          }),
        ),
      );
      expect(placed.sort()).toEqual(places.map(String).sort());
    }),
  );
});
