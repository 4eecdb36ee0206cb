/** What saving a review costs on Google: data calls under the lock and in all, whatever has to be read and written. */
import { describe, expect, test } from 'vitest';
import { addRecords, sheetOf } from './support/registerHost';
import { askEverything, fillUp, linesOf, opened, requestFor, saved } from './support/reviewForm';
import { type ReviewHost, reviewRegister, selectRows } from './support/reviewHost';

/** Saves, and counts the data calls: in all, and from taking the lock on. */
function counted(register: ReviewHost, ...given: Parameters<typeof requestFor>) {
  const names: string[] = [];
  const request = requestFor(...given);
  register.faults = { beforeDataCall: (_n, name) => names.push(name) };
  const outcome = saved(register, request);
  register.faults = {};
  expect(outcome.kind).toBe('saved');
  return { all: names.length, underLock: names.length - names.indexOf('Lock.tryLock'), names };
}

function withRows(rows: number): ReviewHost {
  const register = reviewRegister();
  fillUp(register, rows);
  return register;
}

describe.each([200, 2_000])('at %i rows', (rows) => {
  test('the first review of a registration makes 8 calls: the lock, two tabs read, one read before, four writes', () => {
    const register = withRows(rows);
    const one = opened(register, 'ĐK-2024-003');
    const { all, underLock, names } = counted(
      register,
      one,
      { C1: 'met', H1: 'met' },
      { conclusion: 'passed' },
    );
    expect([all, underLock]).toEqual([8 + grown(names), 7 + grown(names)]);
  });

  test('a sheet that was prepared costs as much, its lines going in one call', () => {
    const register = withRows(rows);
    selectRows(register, 4);
    register.run('prepareReview');
    const one = opened(register, 'ĐK-2024-003');
    const judged = { C1: 'met|Tốt', C2: 'unmet', H2: 'met|Rõ' };
    const { all, underLock, names } = counted(register, one, judged, { conclusion: 'passed' });
    expect([all, underLock]).toEqual([8 + grown(names), 7 + grown(names)]);
    expect(linesOf(register).slice(-4)).toEqual([
      ['ĐK-2024-003', 'C1', 'Đạt', 'Lê Thị Mai', 'Tốt'],
      ['ĐK-2024-003', 'C2', 'Không', 'Lê Thị Mai', ''],
      ['ĐK-2024-003', 'H1', '', '', ''],
      ['ĐK-2024-003', 'H2', 'Đạt', 'Lê Thị Mai', 'Rõ'],
    ]);
  });
});

/** Room made in a tab, or old records of the journal blanked: they do not come with every write. */
function grown(names: readonly string[]): number {
  return names.filter((name) => /insertRows|clearContent/.test(name)).length;
}

test('the most demanding head, with a sheet half there and no room in any tab, keeps to 12 under the lock', () => {
  const register = withRows(2_000);
  askEverything(register);
  addRecords(register, 'Thẩm định', [
    { 'Mã đăng ký': 'ĐK-2024-005', 'Mã tiêu chí': 'C1' },
    { 'Mã đăng ký': 'ĐK-2024-005', 'Mã tiêu chí': 'C2' },
  ]);
  for (const tab of ['Thẩm định', 'Nhật ký']) {
    const sheet = sheetOf(register, tab);
    const last = Math.max(sheet.getLastRow(), 2);
    if (sheet.getMaxRows() > last) sheet.deleteRows(last + 1, sheet.getMaxRows() - last);
  }
  register.adopt(register.document);
  const one = opened(register, 'ĐK-2024-005');
  const { all, underLock } = counted(
    register,
    one,
    { C1: 'met', C2: 'met', U1: 'met' },
    { conclusion: 'passed' },
  );
  expect(underLock).toBeLessThanOrEqual(12);
  expect([all, underLock]).toEqual([16, 10]);
});
