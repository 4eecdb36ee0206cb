/** Undo after apply is identity, on records as plain data (design.md §4). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeSet, StoredValue, TableChange } from '../../../src/domain/tables/changeSet';
import { invertChangeSet, isEmptyChangeSet, touchesPeoplesWork } from '../../../src/domain/tables/changes';

type RowRecord = Record<string, StoredValue>;

/** A table as a map from code to record; says so when a change does not fit it. */
function apply(records: ReadonlyMap<string, RowRecord>, change: TableChange): Map<string, RowRecord> {
  const next = new Map([...records].map(([key, record]) => [key, { ...record }]));
  for (const row of change.retired) {
    expect(next.get(row.key)).toEqual(row.values);
    next.delete(row.key);
  }
  for (const { key, column, before, after } of change.changed) {
    const record = next.get(key) as RowRecord;
    expect(record[column] ?? '').toEqual(before);
    record[column] = after;
  }
  for (const values of change.added) next.set(String(values.id), { ...values });
  return next;
}

const table = (change: Partial<TableChange>): ChangeSet => ({
  action: 'test',
  tables: [{ table: 'registrations', added: [], changed: [], retired: [], ...change }],
});

describe('invertChangeSet', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant({ date: '2024-01-05' }));
  const record = fc.record({ name: value, status: value, sentDate: value });

  test('takes any change back', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 3, maxLength: 8 }),
        fc.array(record, { maxLength: 4 }),
        fc.array(
          fc.record({ at: fc.nat({ max: 2 }), column: fc.constantFrom('name', 'status'), after: value }),
          {
            maxLength: 1,
          },
        ),
        (rows, added, edits) => {
          const start = new Map(rows.map((row, index) => [`r${index}`, { id: `r${index}`, ...row }]));
          const last = `r${rows.length - 1}`;
          const changes = table({
            added: added.map((row, index) => ({ id: `new${index}`, ...row })),
            retired: [{ key: last, row: rows.length + 1, values: start.get(last) as RowRecord }],
            changed: edits
              .filter(({ at }) => `r${at}` !== last)
              .map(({ at, column, after }) => ({
                key: `r${at}`,
                row: at + 2,
                column,
                before: (start.get(`r${at}`) as RowRecord)[column] as StoredValue,
                after,
              })),
          });
          const undo = invertChangeSet(changes, 'undo');
          const done = apply(start, changes.tables[0] as TableChange);
          const back = apply(done, undo.tables[0] as TableChange);
          expect(new Map([...back].sort())).toEqual(new Map([...start].sort()));
        },
      ),
    );
  });

  test('a record that was given its code is found by that code again', () => {
    const changes = table({ changed: [{ key: '', row: 7, column: 'id', before: '', after: 'ĐK-2024-007' }] });
    expect(invertChangeSet(changes, 'undo').tables[0]?.changed).toEqual([
      { key: 'ĐK-2024-007', row: 7, column: 'id', before: 'ĐK-2024-007', after: '' },
    ]);
  });
});

describe('what a change set touches', () => {
  const mark = { key: 'a', row: 2, before: '', after: 'x' };
  test.each([
    { name: 'nothing', changes: table({}), empty: true, people: false },
    {
      name: 'check results only',
      changes: table({ changed: [{ ...mark, column: 'checkResult' }] }),
      empty: false,
      people: false,
    },
    {
      name: 'a note',
      changes: table({ changed: [{ ...mark, column: 'note' }] }),
      empty: false,
      people: true,
    },
    { name: 'a new row', changes: table({ added: [{ id: 'b' }] }), empty: false, people: true },
    {
      name: 'a row taken away',
      changes: table({ retired: [{ key: 'b', row: 2, values: {} }] }),
      empty: false,
      people: true,
    },
  ])('$name', ({ changes, empty, people }) => {
    expect([isEmptyChangeSet(changes), touchesPeoplesWork(changes)]).toEqual([empty, people]);
  });
});
