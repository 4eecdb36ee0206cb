/** The tab Mốc thời gian: for whom, done when, and what is wrong with a line. */
import { describe, expect, test } from 'vitest';
import { brief, followUpFindings, type Lines, readBook } from '../followUpTabs';

const report = { name: 'Báo cáo kết quả', date: '30/11', type: 'Báo cáo' };
const milestone = (line: Lines<'milestones'>[number]) =>
  readBook({ milestones: [{ ...report, ...line }] }).followUps.milestones[0];
const codes = (line: Lines<'milestones'>[number], settings: readonly (readonly [string, string])[] = []) =>
  brief(followUpFindings({ milestones: [{ ...report, ...line }], settings }));

test('a line is read whole', () => {
  expect(milestone({ recipient: 'Sở GDĐT', basis: 'KH 384, IV.1.b', done: '2023' })).toEqual({
    row: 2,
    name: 'Báo cáo kết quả',
    when: { kind: 'yearly', day: 30, month: 11, closing: false },
    type: 'report',
    recipient: 'Sở GDĐT',
    basis: 'KH 384, IV.1.b',
    target: '',
    types: [],
    units: [],
    doneYears: new Set([2023]),
  });
});

describe('for whom', () => {
  test.each([
    { cell: '', types: [], units: [] },
    { cell: 'Xã, Thị trấn', types: ['commune', 'township'], units: [] },
    { cell: 'UBND các xã', types: ['commune'], units: [] },
    { cell: 'cum thi dua; XA02', types: ['cluster'], units: [1] },
  ])('“$cell”', ({ cell, types, units }) => {
    expect(milestone({ appliesTo: cell })).toMatchObject({ target: cell, types, units });
    expect(codes({ appliesTo: cell })).toEqual([]);
  });

  test('what names nobody is told, the rest holds', () => {
    expect(milestone({ appliesTo: 'Xã; Hội Chữ thập đỏ' })?.types).toEqual(['commune']);
    expect(codes({ appliesTo: 'Xã; Hội Chữ thập đỏ' })).toEqual([
      'milestones 2 appliesTo milestone_target_unknown',
    ]);
  });
});

describe('years done', () => {
  test.each([
    { cell: '', years: [] },
    { cell: 2023, years: [2023] },
    { cell: '2023, 2024', years: [2023, 2024] },
    { cell: '2021-2024', years: [2021, 2022, 2023, 2024] },
    { cell: '2021 – 2022; năm 2024', years: [2021, 2022, 2024] },
    { cell: 'từ 2021 đến 2023', years: [2021, 2022, 2023] },
    { cell: '28/11/2023', years: [2023] },
    { cell: new Date('2023-11-28T00:00:00+07:00'), years: [2023] },
    { cell: '#N/A', years: [] },
  ])('“$cell”', ({ cell, years }) => {
    expect([...(milestone({ done: cell })?.doneYears ?? [])]).toEqual(years);
  });

  test.each(['xong', '23', '2024-2021', '1889', 'x'.repeat(501)])('“%s” names no year', (cell) => {
    expect(milestone({ done: cell })?.doneYears.size).toBe(0);
    expect(codes({ done: cell })).toEqual(['milestones 2 done line_year_invalid']);
  });

  test('one unreadable part does not spoil the others', () => {
    expect([...(milestone({ done: '2023, xong' })?.doneYears ?? [])]).toEqual([2023]);
  });
});

describe('dates', () => {
  test.each([
    { line: { date: '31/02' }, found: 'milestone_date_invalid' },
    { line: { date: '' }, found: 'milestone_date_invalid' },
    { line: { date: 'cuối năm học' }, found: 'milestone_date_invalid' },
  ])('$line.date is told and falls on no day', ({ line, found }) => {
    expect(codes(line)).toEqual([`milestones 2 date ${found}`]);
    expect(milestone(line)?.when).toBeNull();
  });

  test.each([
    { cell: '31/12/2021', found: ['milestones 2 date date_outside_period'] },
    { cell: '01/01/2022', found: [] },
    { cell: '2025', found: [] },
    { cell: '2026', found: ['milestones 2 date date_outside_period'] },
    { cell: '30/11', found: [] },
  ])('$cell in a programme of 2022–2025 gives $found', ({ cell, found }) => {
    expect(codes({ date: cell }, [['Giai đoạn', '2022-2025']])).toEqual(found);
  });

  test('a failed formula is only told as one', () => {
    expect(codes({ date: '#REF!' })).toEqual(['milestones 2 date cell_error']);
  });
});

test('an unknown type is told, and the line stays', () => {
  expect(codes({ type: 'Đại hội' })).toEqual(['milestones 2 type line_word_unknown']);
  expect(milestone({ type: 'Đại hội' })?.type).toBeNull();
  expect(codes({ type: '' })).toEqual([]);
});
