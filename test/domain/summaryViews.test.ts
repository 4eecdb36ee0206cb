/** The views of a summary by closed lists and its balance, counted by hand on rows as people type them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../src/domain/check/check';
import { shareOf } from '../../src/domain/summary/balance';
import { summarise } from '../../src/domain/summary/summarise';
import type { Summary, WordLine, WordViewId } from '../../src/domain/summary/summary';
import { type Lines, readBook, tab } from './followUpTabs';

/** XA01 is a difficult area, XA02 says nothing; one school and one tổ say it for themselves. */
const units = tab('units', [
  { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã', hardArea: 'Có' },
  { code: 'XA02', name: 'Xã Phụng Công', type: 'Xã' },
  { code: 'MN01', name: 'Trường Mầm non Cửu Cao', type: 'Trường MN', parent: 'XA01' },
  { code: 'TH02', name: 'Trường Tiểu học Phụng Công', type: 'Trường TH', parent: 'XA02', hardArea: 'co' },
  { code: 'CS02', name: 'Trường THCS Phụng Công', type: 'Trường THCS', parent: 'XA02', hardArea: '' },
  { code: 'TO02', name: 'Tổ Toán', type: 'Tổ chuyên môn', parent: 'CS02', hardArea: 'Không' },
  { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
]);

/** Each row by what becomes of it. */
const rows: Lines<'registrations'> = [
  row('MN01', 'Cá nhân', 'Đạt', { role: 'GV', stage: 'Bồi dưỡng' }),
  row('MN01', 'cá nhân', 'Đã gửi', { role: 'HS' }),
  row('XA01', 'Mô hình', 'Đạt', {}),
  row('TO02', 'Tập thể', 'đang thẩm định', { collectiveType: 'Tổ chuyên môn' }),
  row('TH02', 'Tập thể', 'Đạt', { stage: 'NHÂN RỘNG' }),
  // Not counted: a draft.
  row('TH02', 'Cá nhân', 'Nháp', { role: 'CBQL' }),
  row('XA02', 'Cá nhân', 'Đã gửi', { role: 'Giáo sư', directWorker: 'Có', name: 'Lê Thị Hòa' }),
  // Not counted: the row above once more.
  row('XA02', 'Cá nhân', 'Đã gửi', { role: 'Giáo sư', directWorker: 'Có', name: 'LÊ THỊ HOÀ' }),
  // Not counted: no such unit; no such kind; a cluster's individual; no such status; refused.
  row('Trường không có trong sổ', 'Cá nhân', 'Đã gửi', {}),
  row('XA02', '???', 'Đã gửi', {}),
  row('CUM1', 'Cá nhân', 'Đã gửi', {}),
  row('XA02', 'Cá nhân', 'xong', {}),
  row('XA02', 'Tập thể', 'Không đạt', {}),
  row('XA01', 'Cá nhân'.normalize('NFD'), 'Đạt', { role: ' NHÂN\u00a0VIÊN', stage: 'Xong' }),
  // Of no year, and of another.
  row('XA01', 'Cá nhân', 'Đạt', { year: '' }),
  row('XA01', 'Cá nhân', 'Đạt', { year: 2023 }),
];

function row(
  unit: string,
  kind: string,
  status: string,
  others: Lines<'registrations'>[number],
): Lines<'registrations'>[number] {
  const name = `${unit} ${kind} ${status} ${others.role ?? ''}`;
  return { year: 2024, unit, kind, name, sentDate: '05/01/2024', status, ...others };
}

function summaryOf(registrations: Lines<'registrations'>): Summary {
  const { register } = readBook({ units, registrations });
  return summarise(register, checkYear(register, 2024, null));
}

const summary = summaryOf(rows);

/** `code models collectives individuals total` of each line in which something stands. */
function brief(lines: readonly WordLine<string>[]): string[] {
  return lines
    .filter(({ total }) => total > 0)
    .map(({ code, byKind, total }) =>
      [code, byKind.model, byKind.collective, byKind.individual, total].join(' '),
    );
}

function total(view: WordViewId, of: Summary = summary): number {
  return (of.wordViews[view] as readonly WordLine<string>[]).reduce((sum, line) => sum + line.total, 0);
}

test('all rows of the year, counted or by the reason why not', () => {
  expect(brief(summary.wordViews.by_kind)).toEqual([
    'counted 1 2 4 7',
    'status 0 1 1 2',
    // One of the two has a kind that cannot be read.
    'incomplete 0 0 1 2',
    'kind 0 0 1 1',
    'duplicate 0 0 1 1',
    'unattributed 0 0 1 1',
  ]);
});

test('counted rows by the school of the unit or above it', () => {
  expect(brief(summary.wordViews.by_level)).toEqual([
    'preschool 0 0 2 2',
    'primary 0 1 0 1',
    'lower_secondary 0 1 0 1',
    'no_school 1 0 2 3',
  ]);
});

test('counted individuals by role', () => {
  expect(brief(summary.wordViews.by_role)).toEqual([
    'teacher 0 0 1 1',
    'staff 0 0 1 1',
    'student 0 0 1 1',
    'unwritten 0 0 1 1',
  ]);
});

test('all rows of the year by status', () => {
  expect(brief(summary.wordViews.by_status)).toEqual([
    'draft 0 0 1 1',
    'sent 0 0 5 6',
    'reviewing 0 1 0 1',
    'passed 1 1 2 4',
    'failed 0 1 0 1',
    'unread 0 0 1 1',
  ]);
});

test('all rows of the year by stage, and those that are Đạt and have none', () => {
  expect(brief(summary.wordViews.by_stage)).toEqual([
    'nurturing 0 0 1 1',
    'replicated 0 1 0 1',
    'not_begun 1 0 0 1',
    'unread 0 0 1 1',
  ]);
});

test('views over all rows agree, and so do views over counted ones', () => {
  expect(total('by_kind')).toBe(14);
  expect(total('by_status')).toBe(14);
  expect(total('by_level')).toBe(7);
  expect(total('by_role')).toBe(summary.totals.byKind.individual);
  expect(summary.totals.counted).toBe(7);
});

test('the balance: a role tells of direct work, a unit of those below it', () => {
  // Teacher, staff and the one marked Có; of the pupil nobody says it.
  expect(summary.balance.directWorkers).toEqual({ part: 3, whole: 4, unknown: 1, percent: 75 });
  expect(summary.balance.smallCollectives).toEqual({ part: 1, whole: 2, unknown: 1, percent: 50 });
  // MN01 twice and XA01 twice, TH02; TO02 says Không; XA02 says nothing.
  expect(summary.balance.hardAreas).toEqual({ part: 5, whole: 7, unknown: 1, percent: 71.4 });
  expect(summary.balance.hardAreasByKind).toEqual({ model: 1, collective: 1, individual: 3 });
});

test('an area that is neither Có nor Không is a finding', () => {
  const { register } = readBook({
    units: tab('units', [{ code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã', hardArea: 'vùng III' }]),
  });
  expect(register.findings).toContainEqual(
    expect.objectContaining({
      code: 'flag_unknown',
      place: { table: 'units', row: 2, column: 'hardArea' },
      params: { column: 'Địa bàn khó khăn (Có/Không)', value: 'vùng III' },
    }),
  );
  expect(register.unitTable.units[0]?.hardArea).toBeNull();
});

test.each([
  { part: 0, whole: 0, percent: null },
  { part: 0, whole: 5, percent: 0 },
  { part: 1, whole: 3, percent: 33.3 },
  { part: 2, whole: 3, percent: 66.7 },
  { part: 5, whole: 5, percent: 100 },
  { part: 1, whole: 3000, percent: 0 },
])('$part of $whole is $percent %', ({ part, whole, percent }) => {
  expect(shareOf(part, whole, 0)).toEqual({ part, whole, unknown: 0, percent });
});

test('an empty register has all lines at nought', () => {
  const empty = summaryOf([]);
  const views: readonly WordViewId[] = ['by_kind', 'by_level', 'by_role', 'by_status', 'by_stage'];
  expect(views.map((view) => total(view, empty))).toEqual([0, 0, 0, 0, 0]);
  expect(empty.balance.hardAreas).toEqual({ part: 0, whole: 0, unknown: 0, percent: null });
});

describe('plans', () => {
  test('are here, late or missing where the quota asks for one', () => {
    const { register } = readBook({
      units: tab('units', [
        { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
        { code: 'CUM2', name: 'Cụm thi đua số 2', type: 'Cụm thi đua' },
        { code: 'CUM3', name: 'Cụm thi đua số 3', type: 'Cụm thi đua' },
        { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã' },
      ]),
      // Due before 05/02/2024.
      plans: [
        { year: 2024, unit: 'CUM1', sentDate: '04/02/2024' },
        { year: 2024, unit: 'CUM2', sentDate: '05/02/2024' },
      ],
    });
    const { planStates } = summarise(register, checkYear(register, 2024, null));
    expect([...planStates]).toEqual([
      [0, 'received'],
      [1, 'late'],
      [2, 'missing'],
    ]);
  });
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(summaryOf(shuffled)).toEqual(summary);
    }),
    { numRuns: 50 },
  );
});
