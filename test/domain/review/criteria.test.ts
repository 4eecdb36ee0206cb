/** The tab Tiêu chí: which lines are criteria, in which order, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/domain/review/criteria';
import type { Grid } from '../../../src/domain/tables/cell';
import { readUnits } from '../../../src/domain/units/units';
import type { Lines } from '../followUpTabs';
import { timeZone, units } from '../registerGrids';
import { tab, told } from '../reviewBook';

const unitTable = readUnits(units, timeZone);
const read = (lines: Lines<'criteria'>) => readCriteria(tab('criteria', lines), unitTable);
const codes = (lines: Lines<'criteria'>): string[] => read(lines).criteria.map(({ code }) => code);

describe('which lines are criteria', () => {
  test('none without the tab', () => {
    expect(readCriteria(null, unitTable)).toEqual({ criteria: [], findings: [] });
  });

  test('blank lines, totals and titles are passed over', () => {
    expect(
      read([
        { code: 'I. TIÊU CHÍ CHUNG' },
        { code: 'Tiêu chí chung' },
        { code: 'C1', label: 'Thành tích tiêu biểu' },
        {},
        { code: ' ', label: '\u00a0' },
        { code: 'C2', label: 'Dẫn đầu phong trào' },
        { code: 'Tổng cộng', label: '2' },
      ]),
    ).toMatchObject({
      criteria: [
        { code: 'C1', row: 4 },
        { code: 'C2', row: 7 },
      ],
      findings: [],
    });
  });

  test('a line without a code is told of and left out', () => {
    const { criteria, findings } = read([{ label: 'Đạo đức tốt', appliesTo: 'Cá nhân' }]);
    expect(criteria).toEqual([]);
    expect(findings.map(({ code, place, params }) => [code, place.row, params])).toEqual([
      ['criterion_code_missing', 2, { label: 'Đạo đức tốt' }],
    ]);
  });

  test('of two lines with one code the first stands, whatever the case', () => {
    const { criteria, findings } = read([
      { code: 'KP-C1', label: 'một' },
      { code: 'kp-c1 ', label: 'hai' },
    ]);
    expect(criteria.map(({ label }) => label)).toEqual(['một']);
    expect(findings.map(({ params }) => params)).toEqual([{ code: 'kp-c1', firstRow: 2 }]);
  });

  test('a column that is missing is an error of the workbook', () => {
    const grid: Grid = [
      ['Mã', 'Nhãn'],
      ['C1', 'x'],
    ];
    expect(() => readCriteria(grid, unitTable)).toThrow();
  });
});

describe('the order', () => {
  test('follows Thứ tự within a set, and keeps sets together', () => {
    expect(
      codes([
        { code: 'A3', label: 'x', set: 'A', order: 3 },
        { code: 'A1', label: 'x', set: 'A', order: '1' },
        { code: 'B1', label: 'x', set: 'B', order: 1 },
        { code: 'A2', label: 'x', set: 'A', order: 2 },
        { code: 'A9', label: 'x', set: 'A' },
        { code: 'A8', label: 'x', set: 'A', order: 'sau' },
      ]),
    ).toEqual(['A1', 'A2', 'A3', 'A9', 'A8', 'B1']);
  });

  test('takes a blank set for the one above, as merged cells leave it', () => {
    const { criteria } = read([
      { code: 'A2', label: 'x', set: 'A', order: 2, group: 'một trong' },
      { code: 'A1', label: 'x', order: 1, group: 'Một trong ' },
      { code: 'B1', label: 'x', set: 'B', order: 1, group: 'một trong' },
    ]);
    expect(criteria.map(({ code, set }) => [code, set])).toEqual([
      ['A1', 'A'],
      ['A2', 'A'],
      ['B1', 'B'],
    ]);
    expect(criteria[0]?.group).toBe(criteria[1]?.group);
    expect(criteria[0]?.group).not.toBe(criteria[2]?.group);
  });
});

describe('Bắt buộc', () => {
  test.each([
    ['Có', true],
    ['co', true],
    ['x', true],
    [true, true],
    [1, true],
    ['Không', false],
    ['K', false],
    ['', false],
    [false, false],
    [0, false],
  ])('%j means %j', (required, expected) => {
    const { criteria, findings } = read([{ code: 'C', label: 'x', required }]);
    expect(criteria[0]?.required).toBe(expected);
    expect(findings).toEqual([]);
  });

  test.each(['bắt buộc lắm', '#REF!'])('%j binds and is told of', (required) => {
    const { criteria, findings } = read([{ code: 'C', label: 'x', required }]);
    expect(criteria[0]?.required).toBe(true);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['flag_unknown', { column: 'Bắt buộc', value: required }],
    ]);
  });

  test('binds the group, not each alternative; a condition is bound by its record', () => {
    const { criteria } = read([
      { code: 'H1', label: 'x', required: 'Có', group: 'h' },
      { code: 'L2', label: 'x', required: 'Có', condition: 'Tập thể phụ trách là điển hình' },
    ]);
    expect(criteria.map(({ required }) => required)).toEqual([false, false]);
  });
});

describe('to whom it applies', () => {
  test('an unknown word makes it apply to nobody', () => {
    const { criteria, findings } = read([{ code: 'C', label: 'x', appliesTo: 'Cá nhân; đoàn viên' }]);
    expect(criteria[0]?.target).toBe(null);
    expect(findings.map(({ code, place, params }) => [code, place.column, params])).toEqual([
      ['criterion_target_unknown', 'appliesTo', { code: 'C', value: 'đoàn viên' }],
    ]);
  });

  test.each([
    ['Tập thể; Giáo viên', true],
    ['Mô hình; Lãnh đạo', true],
    ['Cá nhân; Trường', true],
    ['Giáo viên; Trường', true],
    ['Tập thể; Cá nhân; Giáo viên', false],
    ['Mô hình; Công đoàn trường học', false],
    ['Giáo viên; Trường TH', false],
  ])('%j excludes itself: %j', (appliesTo, excluded) => {
    const { criteria, findings } = read([{ code: 'C', label: 'x', appliesTo }]);
    expect(criteria[0]?.target === null).toBe(excluded);
    expect(findings.map(({ code }) => code)).toEqual(excluded ? ['criterion_target_contradictory'] : []);
  });

  test('a unit of its own is matched as everywhere else', () => {
    const { criteria, findings } = read([
      { code: 'C1', label: 'x', unit: 'xa cuu cao' },
      { code: 'C2', label: 'x', unit: 'TH02' },
      { code: 'C3', label: 'x', unit: 'Trường Phụng Côngg' },
      { code: 'C4', label: 'x' },
    ]);
    expect(criteria.map((criterion) => criterion.units)).toEqual([[0], [3], [], null]);
    expect(told(findings)).toEqual(['criteria 4 unit criterion_unit_unknown']);
  });

  test('an unknown condition is told of and not checked', () => {
    const { criteria, findings } = read([{ code: 'C', label: 'x', condition: 'Có sáng kiến' }]);
    expect(criteria[0]?.condition).toBe(null);
    expect(findings.map(({ params }) => params)).toEqual([{ code: 'C', value: 'Có sáng kiến' }]);
  });
});
