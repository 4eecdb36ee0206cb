/** Changes after a review, accepted or put back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptEdits, type EditInput, putBackEdits } from '../../../src/domain/review/editChanges';
import { type SealedField, sealedFields } from '../../../src/domain/review/sealedFields';
import type { Cell, Grid } from '../../../src/domain/tables/cell';
import { applied, sealed, typed } from '../appliedChanges';
import { nominee, type ReviewTabs, readReviewBook, tab, timeZone, told } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

/** As a first whole check leaves it. */
function recorded(line: Line = {}): Grid {
  const grid = tab('registrations', [
    nominee({ id: 'A', status: 'Đạt', role: 'Nhân viên', achievements: 'Một\nHai', ...line }),
  ]);
  return sealed(grid, readReviewBook({ registrationGrid: grid }).check().seals);
}

function edit(
  way: typeof acceptEdits,
  grid: Grid,
  edits: EditInput['edits'] = [{ position: 0 }],
): ReturnType<typeof acceptEdits> & { readonly next: Grid } {
  const { registrations, details } = readReviewBook({ registrationGrid: grid });
  const result = way({ action: 'changesAfterReview', registrations, details, edits, timeZone });
  return { ...result, next: applied(grid, 'registrations', result.changes) };
}

const findingsOf = (grid: Grid): string[] =>
  told(readReviewBook({ registrationGrid: grid }).check().findings);

function retyped(grid: Grid, edits: Readonly<Partial<Record<SealedField, Cell>>>): Grid {
  return Object.entries(edits).reduce((next, [field, value]) => typed(next, 2, field, value), grid);
}

describe('accepting', () => {
  test('seals what stands there, and nothing more is told', () => {
    const { changes, refused, next } = edit(
      acceptEdits,
      retyped(recorded(), { name: 'Người khác', scope: 'Lĩnh vực' }),
    );
    expect(refused).toEqual([]);
    expect(changes.tables[0]?.changed.map(({ column }) => column)).toEqual(['seal']);
    expect(findingsOf(next)).toEqual([]);
    expect(findingsOf(retyped(next, { name: 'Người mang mã A' }))).toEqual([
      'registrations 2 name edited_after_review',
    ]);
  });

  test('one field leaves the others told of', () => {
    const grid = retyped(recorded(), { name: 'Người khác', scope: 'Lĩnh vực' });
    const { next } = edit(acceptEdits, grid, [{ position: 0, fields: ['scope'] }]);
    expect(findingsOf(next)).toEqual(['registrations 2 name edited_after_review']);
    expect(edit(putBackEdits, next).next).toEqual(retyped(next, { name: 'Người mang mã A' }));
  });

  test.each(['x', '{"v":1,"id":"A","s":"passed","f":"0","x":{}}'])('mends the damaged seal %j', (seal) => {
    const grid = typed(recorded(), 2, 'seal', seal);
    expect(findingsOf(grid)).toContain('registrations 2 seal seal_damaged');
    expect(findingsOf(edit(acceptEdits, grid).next)).toEqual([]);
  });
});

test('a seal somebody has written into is made anew as a whole, whatever field is named', () => {
  const grid = recorded({ scope: 'Toàn diện' });
  const at = (grid[0] ?? []).indexOf('Dấu thẩm định');
  const tampered = typed(grid, 2, 'seal', String(grid[1]?.[at]).replace('Người mang mã A', 'Người khác'));
  const edited = retyped(tampered, { scope: 'Lĩnh vực' });
  expect(findingsOf(edited)).toEqual([
    'registrations 2 name edited_after_review',
    'registrations 2 scope edited_after_review',
    'registrations 2 seal seal_damaged',
  ]);
  expect(findingsOf(edit(acceptEdits, edited, [{ position: 0, fields: ['scope'] }]).next)).toEqual([]);
});

describe('putting back', () => {
  test('writes the old values, line ends, numbers and dates as they were', () => {
    const grid = recorded({ scope: new Date('2024-01-04T17:00:00Z'), leader: true, year: 2024 });
    const edited = retyped(grid, { achievements: 'Ba', scope: 'x', leader: false, year: '2025', name: '' });
    const { changes, refused, next } = edit(putBackEdits, edited);
    expect(refused).toEqual([]);
    expect(changes.tables[0]?.changed).toEqual([
      { key: 'A', row: 2, column: 'year', before: '2025', after: 2024 },
      { key: 'A', row: 2, column: 'name', before: '', after: 'Người mang mã A' },
      { key: 'A', row: 2, column: 'scope', before: 'x', after: { date: '2024-01-05' } },
      { key: 'A', row: 2, column: 'achievements', before: 'Ba', after: 'Một\nHai' },
      { key: 'A', row: 2, column: 'leader', before: false, after: true },
    ]);
    expect(next).toEqual(grid);
    expect(findingsOf(next)).toEqual([]);
  });

  test('works while the status has been moved wrongly, and leaves that alone', () => {
    const edited = typed(retyped(recorded(), { name: 'Người khác' }), 2, 'status', 'Nháp');
    const { next } = edit(putBackEdits, edited);
    expect(findingsOf(next)).toEqual(['registrations 2 status status_move_invalid']);
  });

  test('a value too long to be kept cannot be put back; the others are', () => {
    const grid = recorded({ achievements: 'a'.repeat(49_990) });
    const { refused, next } = edit(putBackEdits, retyped(grid, { achievements: 'b', name: 'Người khác' }));
    expect(refused).toEqual([{ position: 0, id: 'A', reason: 'value_not_kept', field: 'achievements' }]);
    expect(findingsOf(next)).toEqual(['registrations 2 achievements edited_after_review']);
    expect(findingsOf(edit(acceptEdits, next).next)).toEqual([]);
  });

  test('a column that is gone cannot be written into', () => {
    const grid = recorded({ scope: 'Toàn diện' });
    const at = (grid[0] ?? []).indexOf('Phạm vi (toàn diện/lĩnh vực)');
    const { refused } = edit(
      putBackEdits,
      grid.map((row) => row.filter((_, column) => column !== at)),
    );
    expect(refused).toEqual([{ position: 0, id: 'A', reason: 'column_missing', field: 'scope' }]);
  });
});

describe('refused', () => {
  test.each<[string, Line, string]>([
    ['nothing changed', {}, 'nothing_changed'],
    ['not Đạt', { status: 'Đã gửi' }, 'nothing_changed'],
    ['no code', { id: '' }, 'id_missing'],
    ['no readable status', { status: 'xong' }, 'status_unreadable'],
  ])('%s', (_name, line, reason) => {
    for (const way of [acceptEdits, putBackEdits]) {
      const { changes, refused } = edit(way, recorded(line));
      expect(refused.map((one) => one.reason)).toEqual([reason]);
      expect(changes.tables).toEqual([]);
    }
  });

  test('a field that has not changed is not put back', () => {
    const grid = retyped(recorded(), { name: 'Người khác' });
    expect(
      edit(putBackEdits, grid, [{ position: 0, fields: ['scope'] }]).refused.map(({ reason }) => reason),
    ).toEqual(['nothing_changed']);
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<Cell>(
    '',
    ' ',
    'Hòa',
    'hoà',
    'Hòa'.normalize('NFD'),
    '=1+1',
    '+84 912',
    '-',
    '@x',
    '"',
    '\\n',
    '\n',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<Cell>(new Date('2024-01-04T17:00:00Z'), new Date('2023-12-31T17:00:00Z')),
);
const someEdits = fc.dictionary(fc.constantFrom(...sealedFields), cell, { maxKeys: 6 });

test('whatever is typed over it, putting back restores the tab, and accepting leaves nothing to tell', () => {
  fc.assert(
    fc.property(someEdits, someEdits, (first, later) => {
      const grid = recorded(first);
      const edited = retyped(grid, later);
      const seen = findingsOf(edited).filter((text) => text.endsWith('edited_after_review'));
      const back = edit(putBackEdits, edited);
      const left = findingsOf(back.next).filter((text) => text.endsWith('edited_after_review'));
      expect(left).toEqual([]);
      // What reads the same was no edit and is left as it was retyped.
      const restored = retyped(
        back.next,
        Object.fromEntries(
          Object.keys(later)
            .filter((field) => !seen.some((text) => text.includes(` ${field} `)))
            .map((field) => [field, grid[1]?.[(edited[0] ?? []).indexOf(headerOf(edited, field))] ?? '']),
        ),
      );
      expect(restored).toEqual(grid);
      const accepted = findingsOf(edit(acceptEdits, edited).next);
      expect(accepted.filter((text) => /edited_after_review|seal_damaged/.test(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

function headerOf(grid: Grid, field: string): string {
  const probe = typed(grid, 1, field, '\u0000');
  const at = (probe[0] ?? []).indexOf('\u0000');
  return String(grid[0]?.[at] ?? '');
}
