/** Theo dõi tiến độ: what the form is sent, where a click leads, and what it costs. */
import { describe, expect, test } from 'vitest';
import type { Following, UnitPlace } from '../../src/domain/progress/progress';
import { answered, callOf, dataCalls, openingOf } from './support/openedForm';
import {
  addRecords,
  allValues,
  day,
  emptyHost,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
  workedRegister,
} from './support/registerHost';

type Opening = Following & { readonly language: string };

const follow = (host: TestHost) => openingOf<Opening>(host.run('followProgress'));
const unitIn = ({ progress }: Following, name: string) => progress.units.find((unit) => unit.name === name);

describe('opening', () => {
  const host = workedRegister();
  const before = allValues(host);
  const opening = follow(host);

  test('tells how every unit of the year stands', () => {
    expect(opening.language).toBe('vi');
    expect(opening.progress).toMatchObject({
      year: 2024,
      years: [2024, 2023],
      today: '2026-11-20',
      counted: 28,
      unattributed: 1,
      since: { kind: 'never' },
    });
    // 11 communes; clusters and lead agencies are the office's to add.
    expect(opening.progress.rollUps.map(({ id, ...counts }) => [id, Object.values(counts)])).toEqual([
      ['all', [11, 1, 1, 1, 8, 28]],
      ['areas', [11, 1, 1, 1, 8, 28]],
    ]);
    expect(unitIn(opening, 'Xã Cửu Cao')).toMatchObject({
      counted: 8,
      result: 'short',
      missing: 1,
      lastDay: '2024-01-09',
      // From 20/11/2026 back to 09/01/2024, counted on a calendar.
      daysLeft: -1046,
    });
  });

  test('puts those who have nothing first, as all are overdue alike, and those who are met last', () => {
    const names = opening.progress.units.map(({ result }) => result);
    expect(names).toEqual([...Array(8).fill('none'), 'short', 'over', 'met']);
  });

  test('writes nothing', () => {
    expect(allValues(host)).toEqual(before);
  });

  test('in English says so', () => {
    const shown = newRegister({ year: '2024', locale: 'en' }).run('followProgress');
    expect([shown.panels[0]?.title, openingOf<Opening>(shown).language]).toEqual(['Follow progress', 'en']);
    expect(host.run('followProgress').panels[0]?.title).toBe('Theo dõi tiến độ');
  });

  test('a unit whose name is markup stays a name', () => {
    const marked = newRegister({ year: '2024' });
    const name = '"><script>alert(1)</script>';
    addRecords(marked, 'Đơn vị', [{ 'Mã đơn vị': 'XA99', 'Tên đơn vị': name, 'Loại đơn vị': 'Xã' }]);
    const shown = marked.run('followProgress');
    expect(shown.panels[0]?.html).not.toContain('<script>alert');
    expect(unitIn(openingOf<Opening>(shown), name)).toMatchObject({ code: 'XA99' });
  });

  test('names the office that asks', () => {
    const named = newRegister({ year: '2024' });
    const values = named.values('Cấu hình');
    const row = values.findIndex(([key]) => key === 'Cơ quan ban hành');
    sheetOf(named, 'Cấu hình')
      .getRange(row + 1, 2)
      .setValue('Phòng Văn hóa - Xã hội');
    named.adopt(named.document);
    expect([follow(host).office, follow(named).office]).toEqual(['', 'Phòng Văn hóa - Xã hội']);
  });
});

describe('since the last check', () => {
  test('only what has changed is told, with when the check was', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    expect(follow(host).progress.since).toEqual({
      kind: 'compared',
      time: '13:02',
      date: '20/11/2026',
      countedThen: 28,
      changes: [],
    });
    addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', 40, 1));
    const { since, counted } = follow(host).progress;
    expect(counted).toBe(29);
    expect(since.kind === 'compared' && since.changes).toEqual([
      {
        name: 'Xã Cửu Cao',
        code: unitIn(follow(host), 'Xã Cửu Cao')?.code,
        before: { counted: 8, result: 'short', difference: -1 },
        now: { counted: 9, result: 'met', difference: 0 },
      },
    ]);
  });

  test('another year has nothing to be compared with', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    const { progress } = answered(callOf<Following>(host, 'progressNow', 2023));
    expect([progress.year, progress.counted, progress.since.kind]).toEqual([2023, 1, 'other_years']);
  });
});

describe('going to a unit', () => {
  const goTo = (host: TestHost, name: string) => {
    const code = unitIn(follow(host), name)?.code;
    return answered(callOf<UnitPlace>(host, 'goToUnit', 2024, code));
  };
  const selected = (host: TestHost) => {
    const place = host.takeActivation();
    return place === null ? null : [place.area.startRow + 1, place.area.endRow + 1];
  };

  test('selects its rows when they stand together, in Đăng ký', () => {
    const host = workedRegister();
    expect(goTo(host, 'Xã Cửu Cao')).toEqual({
      count: 8,
      places: [{ first: 11, last: 18 }],
      more: 0,
      selected: 'all',
    });
    expect(selected(host)).toEqual([11, 18]);
    expect(host.document.sheets[host.activeSheetId]?.name).toBe('Đăng ký');
  });

  test('says where they are when they stand apart, the first place in view', () => {
    const host = workedRegister();
    expect(goTo(host, 'Xã Xuân Quan')).toEqual({
      count: 10,
      places: [
        { first: 2, last: 10 },
        { first: 31, last: 31 },
      ],
      more: 0,
      selected: 'all',
    });
    expect(selected(host)).toEqual([2, 10]);
  });

  test('of very many places names the first and selects the first', () => {
    const host = newRegister({ year: '2024' });
    const mixed = Array.from({ length: 101 }, (_, index) => [
      ...sound('Xã Xuân Quan', 2 * index + 1, 1),
      ...sound('Xã Cửu Cao', 2 * index + 2, 1),
    ]);
    addRecords(host, 'Đăng ký', mixed.flat());
    const place = goTo(host, 'Xã Cửu Cao');
    expect([place.count, place.places.length, place.more, place.selected]).toEqual([101, 12, 89, 'first']);
    expect(selected(host)).toEqual([3, 3]);
  });

  test('without rows brings the tab and says so', () => {
    const host = workedRegister();
    expect(goTo(host, 'Xã Mễ Sở')).toEqual({ count: 0, places: [], more: 0, selected: 'none' });
    expect(host.document.sheets[host.activeSheetId]?.name).toBe('Đăng ký');
  });
});

describe('a form is not trusted', () => {
  test.each([
    ['progressNow', []],
    ['progressNow', ['2024']],
    ['progressNow', [2024.5]],
    ['progressNow', [1e9]],
    ['progressNow', [{ year: 2024 }]],
    ['goToUnit', [2024]],
    ['goToUnit', [2024, 5]],
    ['goToUnit', [null, 'XA01']],
    ['goToUnit', [2024, 'x'.repeat(301)]],
  ])('%s with %j is refused in plain words', (name, given) => {
    const host = newRegister({ year: '2024' });
    const answer = callOf(host, name, ...given);
    expect(answer).toEqual({ ok: false, message: expect.stringMatching(/^[^{}<>]{20,}\.$/) });
    expect(!answer.ok && answer.message).not.toMatch(/TypeError|form|undefined/);
  });

  test('a unit nobody knows has no rows', () => {
    const place = answered(callOf<UnitPlace>(workedRegister(), 'goToUnit', 2024, '=1+1'));
    expect(place.count).toBe(0);
  });
});

test('a workbook without the tabs is told what to do', () => {
  const host = emptyHost();
  host.run('followProgress');
  expect(host.dialogs.at(-1)?.message).toContain('Đơn vị');
  expect(callOf(host, 'progressNow', 2024)).toMatchObject({ ok: false });
});

describe('the cost', () => {
  const communes = ['Xã Xuân Quan', 'Xã Cửu Cao', 'Xã Nghĩa Trụ', 'Xã Long Hưng', 'Xã Mễ Sở'];

  function checked(rows: number): TestHost {
    const host = newRegister({ year: '2024' });
    const perUnit = rows / communes.length;
    addRecords(
      host,
      'Đăng ký',
      communes.flatMap((unit, index) => sound(unit, index * perUnit + 1, perUnit)),
    );
    addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', rows + 1, 3, { Loại: 'Lạ' }));
    addRecords(host, 'Kế hoạch đơn vị', [
      { Năm: 2024, 'Đơn vị': communes[0], 'Số ký hiệu': '01/KH', 'Ngày gửi': day(2024, 1, 2) },
    ]);
    host.run('checkQuotas');
    return host;
  }

  test.each([
    { rows: 200, opening: 6, going: 5 },
    // From 40,000 cells on only the columns that count are read, for two calls more.
    { rows: 2_000, opening: 8, going: 7 },
    { rows: 20_000, opening: 8, going: 7 },
  ])('of opening with $rows rows is $opening data calls, of going to a unit $going', ({ rows, ...cost }) => {
    const host = checked(rows);
    const shown = host.run('followProgress');
    const { progress } = openingOf<Opening>(shown);
    const code = progress.units[0]?.code;
    answered(callOf<UnitPlace>(host, 'goToUnit', 2024, code));
    expect({ opening: shown.calls.data, going: dataCalls(host) }).toEqual(cost);
    // Numbers of units, never rows.
    expect(JSON.stringify(progress).length).toBeLessThan(6_000);
    // What was read is judged as the check has judged the whole table, a moment before.
    expect(progress.since).toMatchObject({ kind: 'compared', countedThen: rows, changes: [] });
    expect([progress.counted, progress.rowsWithErrors]).toEqual([rows, 3]);
  });

  test('stays within eight calls when the columns have been moved apart', () => {
    const host = checked(2_000);
    sheetOf(host, 'Đăng ký').insertColumnsAfter(4, 1);
    host.adopt(host.document);
    const shown = host.run('followProgress');
    expect(shown.calls.data).toBeLessThanOrEqual(8);
    expect(openingOf<Opening>(shown).progress).toMatchObject({ counted: 2_000, rowsWithErrors: 3 });
  });
});
