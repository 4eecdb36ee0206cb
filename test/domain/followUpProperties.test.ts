/** What must hold of the registers that live on, whatever is typed into them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDates, type PlainDate } from '../../src/domain/dates/plainDate';
import { type DueItem, dueItems } from '../../src/domain/followUps/dueItems';
import { type FollowUpLineGrids, readFollowUps } from '../../src/domain/followUps/followUps';
import type { Cell } from '../../src/domain/tables/cell';
import { tables } from '../../src/domain/tables/tables';
import { followUpFindings, type Lines, readBook, registration } from './followUpTabs';
import { quotas, timeZone, units } from './registerGrids';

const known = ['ĐK-2024-001', 'ĐK-2024-002', 'ĐK-2024-003'];
const registrations = known.map((id) => registration({ id }));
const dirty = (code: string): fc.Arbitrary<string> =>
  fc.constantFrom(code, code.toLowerCase(), code.normalize('NFD'), `\u00a0${code} `, code.replace('Đ', 'D'));
const knownCode = fc.constantFrom(...known).chain(dirty);
const orphanCode = fc.integer({ min: 4, max: 99 }).map((number) => `ĐK-2024-0${number}x`);

test('each orphan is told exactly once, and nothing else is', () => {
  const line = fc.oneof(
    knownCode.map((code) => ({ code, orphan: false })),
    orphanCode.map((code) => ({ code, orphan: true })),
  );
  const lines = fc.array(line, { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, lines, lines, (nurture, communications, proposals, honoured) => {
      const found = followUpFindings({
        registrations,
        nurture: nurture.map(({ code }) => ({ registration: code, support: 'Kinh phí' })),
        communications: communications.map(({ code }) => ({ registration: code, form: 'Bài viết' })),
        proposals: proposals.map(({ code }) => ({ registration: code, type: 'Đột xuất' })),
        honoured: honoured.map(({ code }, index) => ({
          registration: code,
          name: `Tổ ${index}`,
          kind: 'Tập thể',
          unit: 'XA01',
        })),
      });
      const orphans = Object.entries({ nurture, communications, proposals, honoured }).flatMap(
        ([table, list]) =>
          list.flatMap(({ code, orphan }, index) => (orphan ? [`${table} ${index + 2} ${code}`] : [])),
      );
      const told = found.map(({ code, place, params }) =>
        code === 'registration_unknown'
          ? `${place.table} ${place.row} ${params.value}`
          : `${code} ${place.row}`,
      );
      expect(told.sort()).toEqual(orphans.sort());
    }),
  );
});

const milestone = fc.record({
  name: fc.constantFrom('Sơ kết', 'Báo cáo', 'Biểu dương'),
  date: fc.constantFrom('30/11', '11/6', '29/02', '01/01', '20/11/2024', '2024', '31/02', ''),
  type: fc.constantFrom('Hạn nộp', 'Báo cáo', 'Tổng kết', ''),
  appliesTo: fc.constantFrom('', 'Xã', 'CUM1'),
  done: fc.constantFrom('', '2023', '2024-2025'),
});
const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 1500 })
  .map((offset) => addDays({ year: 2022, month: 12, day: 1 }, offset));

/** Rows are where a line happens to stand; units come in the order of their tab. */
const withoutPlaces = (items: readonly DueItem[]) =>
  items.map(({ row, units: concerned, open, ...item }) => ({
    ...item,
    units: concerned.map(({ code }) => code).sort(),
    open: open.map(({ code }) => code).sort(),
  }));

function shuffled<Row>(rows: readonly Row[], numbers: readonly number[]): Row[] {
  return rows
    .map((row, index) => ({ row, at: numbers[index % numbers.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

describe('due items', () => {
  const lines: fc.Arbitrary<Lines<'milestones'>> = fc.array(milestone, { maxLength: 6 });
  const order = fc.array(fc.nat(), { minLength: 7, maxLength: 7 });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(lines, order, day, (list, numbers, today) => {
        const [unitHead = [], ...unitRows] = units;
        const [quotaHead = [], ...quotaRows] = quotas;
        const before = readBook({ registrations, milestones: list });
        const after = readBook({
          registrations: shuffled(registrations, numbers),
          milestones: shuffled(list, numbers),
          units: [unitHead, ...shuffled(unitRows, numbers)],
          quotas: [quotaHead, ...shuffled(quotaRows, numbers)],
        });
        expect(withoutPlaces(dueItems({ ...after, today }))).toEqual(
          withoutPlaces(dueItems({ ...before, today })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('lie in the window or were missed, count their days, and come in order', () => {
    fc.assert(
      fc.property(lines, day, fc.integer({ min: 0, max: 60 }), (list, today, days) => {
        const items = dueItems({ ...readBook({ milestones: list }), today, days });
        items.forEach((item, index) => {
          expect(addDays(today, item.daysLeft)).toEqual(item.date);
          expect(item.daysLeft).toBeLessThanOrEqual(days);
          if (item.daysLeft < 0) expect([item.state, item.date.year]).toEqual(['missed', today.year]);
          else expect(item.state).not.toBe('missed');
          const next = items[index + 1];
          if (next !== undefined) expect(compareDates(item.date, next.date)).toBeLessThanOrEqual(0);
          if (item.remind !== null) {
            expect(compareDates(item.remind, today)).toBeGreaterThanOrEqual(0);
            expect(compareDates(item.remind, item.date)).toBeLessThan(0);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('anything at all in the cells is read', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom('', '#REF!', 'ĐK-2024-001', '30/11', 'XA01', 'x'.repeat(50_000), 'ĐK;'.repeat(16_000)),
  );
  const { register } = readBook({ registrations });
  const names = ['honoured', 'nurture', 'communications', 'inspections', 'proposals', 'milestones'] as const;
  const body = fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.tuple(body, body, body, body, body, body), day, (bodies, today) => {
      const grids = Object.fromEntries(
        names.map((name, index) => [name, [Object.values(tables[name].columns), ...(bodies[index] ?? [])]]),
      ) as unknown as FollowUpLineGrids;
      const followUps = readFollowUps(grids, register, timeZone);
      dueItems({ register, followUps, today });
      for (const { place } of followUps.findings) expect(names).toContain(place.table);
    }),
    { numRuns: 60 },
  );
});
