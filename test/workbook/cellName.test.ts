/** Names of cells, at the places where a letter is added. */
import { expect, test } from 'vitest';
import { cellName, columnLetters } from '../../src/workbook/cellName';

test.each([
  { position: 0, letters: 'A' },
  { position: 18, letters: 'S' },
  { position: 25, letters: 'Z' },
  { position: 26, letters: 'AA' },
  { position: 51, letters: 'AZ' },
  { position: 52, letters: 'BA' },
  { position: 701, letters: 'ZZ' },
  { position: 702, letters: 'AAA' },
  { position: 18_277, letters: 'ZZZ' },
])('column $position is $letters', ({ position, letters }) => {
  expect(columnLetters(position)).toBe(letters);
});

test('a cell is its column and row', () => {
  expect(cellName(12, 18)).toBe('S12');
});
