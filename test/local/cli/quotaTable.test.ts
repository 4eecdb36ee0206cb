/** The printed table: aligned for Vietnamese letters, and within the width of the terminal. */
import { describe, expect, test } from 'vitest';
import { quotaTable } from '../../../local/cli/quotaTable';
import { cliTextFor } from '../../../local/cli/text';
import type { UnitCheck } from '../../../src/domain/check/yearCheck';
import type { Summary } from '../../../src/domain/summary/summary';

const noKinds = { model: 0, collective: 0, individual: 0 };

function unit(name: string, counted: number, more: Partial<UnitCheck> = {}): UnitCheck {
  return {
    index: 0,
    code: 'X',
    name,
    type: 'commune',
    counted,
    byKind: { ...noKinds, individual: counted },
    min: 9,
    max: 10,
    result: 'met',
    difference: 0,
    dueDate: null,
    lastDay: null,
    late: 0,
    planRequired: false,
    planMissing: false,
    leftOut: { duplicate: 0, status: 0, kind: 0, incomplete: 0 },
    errorRows: 0,
    ...more,
  };
}

/** Only the blocks are printed; the rest of a summary is not looked at. */
function summaryOf(...units: UnitCheck[]): Summary {
  return {
    year: 2024,
    blocks: [{ id: 'areas', units, counted: 0, byKind: noKinds }],
    views: [],
  } as unknown as Summary;
}

const { table } = cliTextFor('vi');
const decomposed = 'Xã Mễ Sở'.normalize('NFD');

describe('alignment', () => {
  test('figures end in one column, however a name is composed', () => {
    const drawn = quotaTable(summaryOf(unit('Xã Cửu Cao', 10), unit(decomposed, 9)), table).split('\n');
    const ends = drawn.slice(-2).map((line) => line.normalize('NFC').indexOf('Đạt'));
    expect(ends[0]).toBe(ends[1]);
    expect(ends[0]).toBeGreaterThan(0);
  });

  test('a limit that is not there stays blank', () => {
    const line = quotaTable(summaryOf(unit('A', 1, { min: null, max: 3 })), table)
      .split('\n')
      .pop();
    expect(line).toMatch(/^A +0 +0 +1 +1 {2,}3 +Đạt +0 +0$/);
  });
});

describe('width', () => {
  const units = summaryOf(
    unit('Hội Liên hiệp Phụ nữ huyện Văn Giang', 10),
    unit('Xã', 8, { result: 'short', difference: -1 }),
  );
  const widest = (columns?: number) =>
    Math.max(
      ...quotaTable(units, table, columns)
        .split('\n')
        .map((line) => line.length),
    );

  test('a file gets one line of headings, as wide as it is', () => {
    expect(quotaTable(units, table).split('\n')[0]).toMatch(/^Đơn vị +Mô hình +Tập thể +Cá nhân +Tổng/);
    expect(widest()).toBe(widest(200));
  });

  test.each([110, 100, 80, 75])('a terminal of %i columns is not overrun', (columns) => {
    expect(widest(columns)).toBeLessThanOrEqual(columns);
  });

  test('80 columns: headings one word above the other, long names cut', () => {
    const [first, second, , , name] = quotaTable(units, table, 80).split('\n');
    expect(first).toMatch(/^Đơn +Mô +Tập +Cá +Tổng +Tối +Tối +Kết +Quá +Lỗi$/);
    expect(second).toMatch(/^vị +hình +thể +nhân +thiểu +đa +quả +hạn$/);
    expect(name).toMatch(/^Hội Liên hiệp Phụ.*… +0 +0 +10/);
  });
});
