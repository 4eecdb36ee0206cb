/** The bars of a summary: how a unit stands as parts that add up, which units are drawn, and kinds with roles. */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { readRegister } from '../../../src/domain/check/register';
import { kindBars, progressBars } from '../../../src/domain/summary/chartBars';
import { summarise } from '../../../src/domain/summary/summarise';
import type { Summary } from '../../../src/domain/summary/summary';
import { grids, timeZone } from '../registerGrids';

function unit(name: string, counted: number, min: number | null, max: number | null) {
  return { name, counted, min, max } as Summary['blocks'][number]['units'][number];
}

function withUnits(...units: readonly ReturnType<typeof unit>[]): Pick<Summary, 'blocks' | 'countedBy'> {
  const byKind = { model: 0, collective: 0, individual: 0 };
  return { blocks: [{ id: 'areas', units, counted: 0, byKind }], countedBy: new Map() };
}

describe('progress by unit', () => {
  test.each([
    { counted: 8, min: 9, max: 10, parts: [8, 0, 1] },
    { counted: 0, min: 9, max: 10, parts: [0, 0, 9] },
    { counted: 9, min: 9, max: 10, parts: [9, 0, 0] },
    { counted: 10, min: 9, max: 10, parts: [10, 0, 0] },
    { counted: 12, min: 9, max: 10, parts: [10, 2, 0] },
    { counted: 3, min: null, max: 2, parts: [2, 1, 0] },
    { counted: 3, min: 5, max: null, parts: [3, 0, 2] },
    { counted: 3, min: null, max: null, parts: [3, 0, 0] },
  ])('$counted of $min–$max is $parts within, over and lacking', ({ counted, min, max, parts }) => {
    const [bar] = progressBars(withUnits(unit('Xã A', counted, min, max)), []);
    expect([bar?.within, bar?.over, bar?.lacking]).toEqual(parts);
    expect(bar).toMatchObject({ name: 'Xã A', counted, min, max });
  });

  test('has every unit up to 40; of more those that lack something, 40 at most', () => {
    const many = (count: number, counted: (index: number) => number) =>
      progressBars(
        withUnits(...Array.from({ length: count }, (_, index) => unit(`Xã ${index}`, counted(index), 9, 10))),
        [],
      ).map(({ name }) => name);
    expect(many(40, () => 9)).toHaveLength(40);
    expect(many(41, (index) => (index > 38 ? 2 : 9))).toEqual(['Xã 39', 'Xã 40']);
    expect(many(41, () => 9)).toEqual([]);
    expect(many(500, () => 2)).toEqual(Array.from({ length: 40 }, (_, index) => `Xã ${index}`));
  });

  test('without quotas has the units for which something counts, most first', () => {
    const countedBy = new Map([
      [0, 2],
      [1, 0],
      [2, 5],
    ]);
    const units = [{ name: 'Tổ Toán' }, { name: 'Tổ Văn' }, { name: 'Tổ Anh' }];
    expect(progressBars({ blocks: [], countedBy }, units)).toEqual([
      { name: 'Tổ Anh', counted: 5, min: null, max: null, within: 5, over: 0, lacking: 0 },
      { name: 'Tổ Toán', counted: 2, min: null, max: null, within: 2, over: 0, lacking: 0 },
    ]);
  });
});

test('kinds and roles are all there and together all that counts', () => {
  const rows = [
    { unit: 'XA01', kind: 'Mô hình' },
    { unit: 'XA01', kind: 'Tập thể' },
    { unit: 'XA01', kind: 'Tập thể' },
    { unit: 'MN01', kind: 'Cá nhân', role: 'Giáo viên' },
    { unit: 'MN01', kind: 'Cá nhân', role: 'Giáo viên' },
    { unit: 'MN01', kind: 'Cá nhân', role: 'Học sinh' },
    { unit: 'MN01', kind: 'Cá nhân', role: '' },
    { unit: 'MN01', kind: 'Cá nhân', role: 'Giáo viên', status: 'Nháp' },
  ];
  const register = readRegister(grids(rows), timeZone);
  const summary = summarise(register, checkYear(register, 2024, null));
  expect(kindBars(summary).map(({ code, counted }) => `${code} ${counted}`)).toEqual([
    'model 1',
    'collective 2',
    'manager 0',
    'teacher 2',
    'staff 0',
    'student 1',
    'other 0',
    'unwritten 1',
  ]);
});
