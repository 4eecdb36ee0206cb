/** The journal's record of a write: whole after any length, refused after any tampering. */
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/findings/appError';
import type { ChangeSet } from '../../src/domain/tables/changeSet';
import { joinPayload, splitPayload } from '../../src/workbook/journalPayload';

function changeSet(rows: number): ChangeSet {
  return {
    action: 'createRegister',
    tables: [
      {
        table: 'units',
        added: [],
        changed: [{ key: 'XA01', row: 2, column: 'name', before: 'Xã “A”', after: '' }],
        retired: Array.from({ length: rows }, (_, index) => ({
          key: `U${index}`,
          row: index + 2,
          values: { code: `U${index}`, name: 'Trường Mầm non Mễ Sở', endDate: { date: '2025-06-30' } },
        })),
      },
    ],
  };
}

describe('a record', () => {
  test.each([0, 1, 400, 5_000])('of %i rows comes back the same, from cells in any order', (rows) => {
    const parts = splitPayload(changeSet(rows));
    expect(joinPayload('x', [...parts].reverse())).toEqual(changeSet(rows));
  });

  test('fits into cells', () => {
    const parts = splitPayload(changeSet(5_000));
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(45_010);
  });
});

describe('a damaged record is refused', () => {
  const [first = '', second = '', ...rest] = splitPayload(changeSet(2_000));
  const whole = splitPayload(changeSet(0))[0] ?? '';

  test.each([
    { name: 'a part gone', cells: [first, ...rest] },
    { name: 'a part twice', cells: [first, first, second, ...rest] },
    { name: 'the last part gone', cells: [first, second, ...rest].slice(0, -1) },
    { name: 'text in place of a part', cells: ['xóa rồi'] },
    { name: 'blank', cells: [''] },
    { name: 'no cells', cells: [] },
    { name: 'cut short', cells: [whole.slice(0, -5)] },
    {
      name: 'no such table',
      cells: ['1/1 {"action":"a","tables":[{"table":"users","added":[],"changed":[],"retired":[]}]}'],
    },
    {
      name: 'a name of JavaScript’s own',
      cells: ['1/1 {"action":"a","tables":[{"table":"constructor","added":[],"changed":[],"retired":[]}]}'],
    },
    { name: 'no such column', cells: [whole.replace('"column":"name"', '"column":"toString"')] },
    { name: 'a header row', cells: [whole.replace('"row":2', '"row":-1')] },
    { name: 'an object for a value', cells: [whole.replace('"after":""', '"after":{"x":1}')] },
    { name: 'a date that is none', cells: [whole.replace('"after":""', '"after":{"date":"=1"}')] },
    { name: 'a list', cells: ['1/1 []'] },
  ])('$name', ({ cells }) => {
    expect(() => joinPayload('20261120-2', cells)).toThrow(AppError);
  });
});
