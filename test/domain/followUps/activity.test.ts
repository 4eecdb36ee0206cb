/** An entry for Tuyên truyền or Bồi dưỡng: what is wrong with it, and the row it becomes (domain.md 4.2). */
import { describe, expect, test } from 'vitest';
import {
  type ActivityDraft,
  type ActivityProblem,
  activityProblems,
  isHarmless,
  longestText,
} from '../../../src/domain/followUps/activity';
import {
  activityChange,
  activityRecord,
  latestActivities,
  standsAlready,
  withRecord,
} from '../../../src/domain/followUps/activityRecord';
import { tab } from '../followUpTabs';
import { timeZone } from '../registerGrids';

const id = 'ĐK-2024-001';
const publicity = (values: ActivityDraft['values']): ActivityDraft => ({
  kind: 'communications',
  registration: id,
  values: { date: '11/06/2024', form: 'Bài viết', ...values },
});
const help = (values: ActivityDraft['values']): ActivityDraft => ({
  kind: 'nurture',
  registration: id,
  values: { date: '11/06/2024', ...values },
});

function brief(problems: readonly ActivityProblem[]): string[] {
  return problems.map((one) => `${one.column} ${one.kind === 'found' ? one.finding.code : one.kind}`);
}

describe('what is wrong', () => {
  test.each([
    [publicity({}), []],
    [publicity({ channel: 'Đài truyền thanh', link: 'https://example.com', count: '3' }), []],
    [publicity({ date: ' ', form: '' }), ['date missing', 'form missing']],
    [publicity({ date: '31/02/2024' }), ['date line_date_invalid']],
    [publicity({ date: '5.1.2024' }), []],
    [publicity({ form: 'Thả bóng bay' }), ['form line_word_unknown']],
    [publicity({ form: 'video' }), []],
    [publicity({ count: 'ba' }), ['count count_invalid']],
    [publicity({ count: '-1' }), ['count count_invalid']],
    [publicity({ count: '1.5' }), ['count count_invalid']],
    [publicity({ count: '0' }), []],
    [publicity({ count: '1.200' }), []],
    [help({}), ['support says_nothing']],
    [help({ support: '  ' }), ['support says_nothing']],
    [help({ effect: 'Tiến bộ rõ' }), []],
    [help({ support: 'Tập huấn', date: '' }), ['date missing']],
  ])('%o', (draft, problems) => {
    expect(brief(activityProblems(draft, null))).toEqual(problems);
  });

  test.each([
    { length: longestText, problems: [] },
    { length: longestText + 1, problems: ['channel too_long'] },
  ])('a text of $length characters', ({ length, problems }) => {
    expect(brief(activityProblems(publicity({ channel: 'x'.repeat(length) }), null))).toEqual(problems);
  });

  test.each([
    { date: '01/01/2022', outside: false },
    { date: '31/12/2025', outside: false },
    { date: '31/12/2021', outside: true },
    { date: '01/01/2026', outside: true },
  ])('$date: outside 2022–2025 is $outside, and keeps nobody from sending', ({ date, outside }) => {
    const problems = activityProblems(publicity({ date }), { from: 2022, to: 2025 });
    expect(brief(problems)).toEqual(outside ? ['date date_outside_period'] : []);
    expect(problems.every(isHarmless)).toBe(true);
  });

  test('nothing else is harmless', () => {
    const problems = activityProblems(publicity({ date: '', count: 'x', form: 'x' }), null);
    expect(problems.map(isHarmless)).toEqual([false, false, false]);
  });
});

describe('the row', () => {
  test('holds a date, a number, the word as stored, and text as typed', () => {
    const draft = publicity({
      form: 'phóng sự',
      channel: ' =HYPERLINK("x") ',
      link: '<b>a</b>',
      count: '1.200',
    });
    expect(activityRecord(draft)).toEqual({
      registration: id,
      date: { date: '2024-06-11' },
      form: 'Phóng sự/video',
      channel: '=HYPERLINK("x")',
      link: '<b>a</b>',
      count: 1200,
    });
  });

  test('leaves blank what was left blank, and keeps lines apart', () => {
    expect(activityRecord(help({ support: 'Tập huấn\r\n  hai  buổi\n', difficulty: ' ' }))).toEqual({
      registration: id,
      date: { date: '2024-06-11' },
      support: 'Tập huấn\nhai buổi',
    });
  });

  test('is added to the tab of its kind', () => {
    const record = activityRecord(help({ support: 'Tập huấn' }));
    expect(activityChange('nurture', record)).toEqual({
      action: 'recordActivity',
      tables: [{ table: 'nurture', added: [record], changed: [], retired: [] }],
    });
  });
});

describe('a row that stands there already', () => {
  const line = { date: '2024-06-11', form: 'Bài viết', channel: 'Đài', registration: id, link: '', count: 3 };
  const record = activityRecord(publicity({ channel: 'Đài', count: '3' }));
  const stands = (more: Partial<Record<keyof typeof line, string | number>>) =>
    standsAlready(
      tab('communications', [{ form: 'Giao lưu' }, { ...line, ...more }]),
      'communications',
      record,
      timeZone,
    );

  test('is found', () => {
    expect(stands({})).toBe(true);
  });

  test.each([
    { date: '2024-06-12' },
    { form: 'Giao lưu' },
    { channel: 'Báo' },
    { channel: '' },
    { registration: 'ĐK-2024-002' },
    { registration: `${id}, ĐK-2024-002` },
    { link: 'https://example.com' },
    { count: 4 },
  ])('is another one with %o', (more) => {
    expect(stands(more)).toBe(false);
  });
});

describe('the latest lines', () => {
  const grid = tab('communications', [
    { date: '2024-03-01', form: 'Bài viết', registration: id, channel: 'Đài' },
    { date: '2024-06-11', form: 'Giao lưu', registration: `ĐK-2024-009; ${id}`, count: 3 },
    { date: '2024-05-01', form: 'Thi viết', registration: 'ĐK-2024-0011' },
    { date: '', form: 'Tập huấn', registration: id.toLowerCase() },
    { date: '2024-06-11', form: 'Chuyên mục', registration: id, link: 'x'.repeat(300) },
  ]);

  test('name the registration, newest first, cut where they are long', () => {
    expect(latestActivities(grid, 'communications', id, timeZone, 9)).toEqual([
      { kind: 'communications', row: 6, date: '2024-06-11', text: `Chuyên mục · ${'x'.repeat(147)}…` },
      { kind: 'communications', row: 3, date: '2024-06-11', text: 'Giao lưu · 3' },
      { kind: 'communications', row: 2, date: '2024-03-01', text: 'Bài viết · Đài' },
      { kind: 'communications', row: 5, date: null, text: 'Tập huấn' },
    ]);
  });

  test('are at most as many as asked for, and none of a tab that is not there', () => {
    expect(latestActivities(grid, 'communications', id, timeZone, 2)).toHaveLength(2);
    expect(latestActivities(null, 'communications', id, timeZone, 2)).toEqual([]);
  });

  test('show a record that has just been added without reading the tab again', () => {
    const record = activityRecord(publicity({ date: '12/06/2024', channel: 'Báo' }));
    const [first] = latestActivities(
      withRecord(grid, 'communications', record),
      'communications',
      id,
      timeZone,
      1,
    );
    expect(first).toEqual({ kind: 'communications', row: 7, date: '2024-06-12', text: 'Bài viết · Báo' });
  });
});
