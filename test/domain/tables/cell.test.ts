/** Blank, failed and date cells as Apps Script may return them (platform.md CF-1, CF-3). */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type Cell, isDateCell, isErrorCell } from '../../../src/domain/tables/cell';
import { check, codesAt } from '../registerGrids';

describe('isErrorCell', () => {
  test.each<[unknown, boolean]>([
    ['#N/A', true],
    ['#REF!', true],
    ['#NAME? (Lỗi)', true],
    ['#1', false],
    ['# N/A', false],
    ['', false],
    [null, false],
    [undefined, false],
    [0, false],
    [new Date(), false],
    [new Error('#N/A'), true],
    [{ type: 'ErrorValue' }, true],
  ])('%j: %s', (cell, expected) => {
    expect(isErrorCell(cell as Cell)).toBe(expected);
  });
});

test('a date of another realm is a date', () => {
  expect(isDateCell(runInNewContext('new Date(0)') as Cell)).toBe(true);
});

test('an error that comes as an object is told as a failed formula', () => {
  const failed = new Error('#N/A') as unknown as Cell;
  expect(codesAt(check([{ kind: failed }]), 2)).toEqual(['cell_error']);
  expect(codesAt(check([{ unit: failed }]), 2)).toEqual(['cell_error']);
});
