/** Đăng ký điển hình: what its form is told of a unit, whoever asks, and what that costs, in the built bundle. */
import { describe, expect, test } from 'vitest';
import { blankValues } from '../../src/domain/registering/registrationFields';
import { addRecords, allValues } from './support/registerHost';
import {
  asked,
  person,
  register,
  registered,
  request,
  row,
  standing,
  units,
  year,
} from './support/registering';

const header = 'Tên mô hình, tập thể, cá nhân';

describe('how a unit stands', () => {
  test('a commune sees its own places, due date and rows', () => {
    const host = register(7);
    addRecords(host, 'Đăng ký', registered('Xã Mễ Sở', 8, 1, { 'Trạng thái': 'Nháp' }));
    const { name, rows, routes } = standing(host);
    expect([name, rows.length, rows.filter(({ counted }) => counted).length]).toEqual(['Xã Mễ Sở', 8, 7]);
    expect(routes[0]).toMatchObject({
      via: '',
      counting: { code: 'XM04', name: 'Xã Mễ Sở' },
      counted: 7,
      min: 9,
      max: 10,
      kinds: null,
      dueDate: '2027-01-10',
      lastDay: '2027-01-09',
      // From 20/11/2026: 10 days of November, 31 of December, 9 of January.
      daysLeft: 50,
    });
  });

  test('a unit that another has followed is that one', () => {
    expect(standing(register(1), 'XA11')).toMatchObject({ code: 'XM04', rows: [{ id: 'ĐK-2027-001' }] });
  });

  test('a school uses the places of its commune, or registers through its cluster or a lead agency', () => {
    const host = register(3);
    const { routes, rows } = standing(host, units.school);
    expect(rows).toEqual([]);
    expect(routes.map(({ via, counting, counted, max }) => [via, counting?.name, counted, max])).toEqual([
      ['', 'Xã Mễ Sở', 3, 10],
      ['Cụm số 1', 'Cụm số 1', 0, 3],
      ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội', 0, 7],
    ]);
    expect(routes[1]?.kinds).toEqual(['model', 'collective']);
  });

  test('earlier years can be copied, newest first', () => {
    const host = register();
    addRecords(host, 'Đăng ký', [
      ...registered('Xã Mễ Sở', 1, 1, { Năm: 2025, 'Mã đăng ký': 'ĐK-2025-001' }),
      ...registered('Xã Mễ Sở', 2, 1, { Năm: 2026, 'Mã đăng ký': 'ĐK-2026-001' }),
      ...registered('Xã Cửu Cao', 3, 1, { Năm: 2026, 'Mã đăng ký': 'ĐK-2026-002' }),
      ...registered('Xã Mễ Sở', 4, 1, { Năm: 2028, 'Mã đăng ký': 'ĐK-2028-001' }),
    ]);
    expect(standing(host).earlier.map(({ id }) => id)).toEqual(['ĐK-2026-001', 'ĐK-2025-001']);
  });

  test('its part of the maximum is shown where one was handed to it', () => {
    const host = register(2);
    addRecords(host, 'Phân bổ', [
      {
        Năm: year,
        'Đơn vị có chỉ tiêu': 'Xã Mễ Sở',
        'Đơn vị được phân bổ': units.school,
        'Số lượng tối đa': 4,
      },
    ]);
    addRecords(host, 'Đăng ký', registered('Trường Tiểu học Mễ Sở', 3, 1));
    const part = { holder: 'Trường Tiểu học Mễ Sở', counted: 1, max: 4 };
    // Seven places of the commune's ten are free, of the school's own four only three.
    expect(standing(host, units.school).routes[0]).toMatchObject({ counted: 3, part, left: 3 });
    expect(standing(host).routes[0]).toMatchObject({ part: null, left: 7 });
  });

  test('the year before, or a unit nobody knows, is answered in a sentence', () => {
    const host = register();
    expect(standing(host, units.commune, 2026).routes[0]?.daysLeft).toBe(-315);
    const unknown = asked(host, 'unitStanding', 'XA99', year);
    expect(unknown).toMatchObject({ ok: false, message: expect.stringContaining('XA99') });
  });
});

describe('the form', () => {
  const openings = (host: ReturnType<typeof register>) => {
    const html = host.run('registerExemplar').panels[0]?.html ?? '';
    const quoted = /data-opening="([^"]*)"/.exec(html)?.[1] ?? '';
    return JSON.parse(
      quoted
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&amp;/g, '&'),
    );
  };

  test('opens with the year that is set and the units that may register', () => {
    const { year: opened, unit, units: offered, movements, language } = openings(register());
    expect([opened, unit, language, movements]).toEqual([2027, null, 'vi', ['Đổi mới, sáng tạo']]);
    const school = { code: 'TH01', name: 'Trường Tiểu học Mễ Sở', under: 'Xã Mễ Sở', until: '' };
    expect(offered).toContainEqual(school);
    // Merged into another in 2025.
    expect(offered.map(({ code }: { code: string }) => code)).not.toContain('XA11');
  });

  test('begins with the unit of the row that is selected', () => {
    const host = register(2);
    const tab = Object.values(host.document.sheets).find((sheet) => sheet?.name === 'Đăng ký')?.id;
    host.select(String(tab), { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 });
    expect(openings(host).unit).toBe('XM04');
  });
});

describe('whoever calls', () => {
  test.each([
    ['nothing', [undefined]],
    ['a text', ['ĐK-2027-001']],
    ['a year that is none', [request({ year: 20_277 })]],
    ['no unit', [request({ unit: '' })]],
    ['a kind nobody knows', [request({ values: { ...person, kind: 'Vật nuôi' } })]],
    ['a name of a book’s length', [request({ values: { ...person, name: 'x'.repeat(301) } })]],
    ['fields that are no text', [request({ values: { ...blankValues, name: 5 as unknown as string } })]],
    ['a base without a code', [request({ base: person })]],
    ['more agreements than namesakes can be shown', [request({ agreed: Array(51).fill('x') })]],
  ])('with %s gets a sentence, and nothing is written', (_what, given) => {
    const host = register(1);
    const before = allValues(host);
    const answer = asked(host, 'sendRegistration', ...given);
    expect(answer.ok).toBe(false);
    expect(answer.ok || answer.message).not.toMatch(/Error|undefined/);
    expect(allValues(host)).toEqual(before);
  });

  test.each([
    ['unitStanding', ['', year]],
    ['unitStanding', [units.commune, '2027']],
    ['ownRegistration', [{}]],
    ['withdrawRegistration', [{ id: 'ĐK-2027-001', unit: units.commune, year, reason: '  ' }]],
  ])('%s with something else gets a sentence', (name, given) => {
    expect(asked(register(1), name, ...given).ok).toBe(false);
  });

  test('while another holds the lock is told to wait, and nothing is written', () => {
    const host = register(1);
    const before = allValues(host);
    host.faults.lockHeldByAnother = true;
    expect(asked(host, 'sendRegistration', request())).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Chờ/),
    });
    expect(allValues(host)).toEqual(before);
  });
});

describe('calls', () => {
  const communes = ['Xã Xuân Quan', 'Xã Cửu Cao', 'Xã Nghĩa Trụ', 'Xã Long Hưng'];

  /** Every tab that is read is filled. */
  function full(rows: number) {
    const host = register();
    const each = rows / communes.length;
    addRecords(
      host,
      'Đăng ký',
      communes.flatMap((unit, index) => registered(unit, index * each + 1, each)),
    );
    addRecords(host, 'Phân bổ', [
      {
        Năm: year,
        'Đơn vị có chỉ tiêu': 'Xã Cửu Cao',
        'Đơn vị được phân bổ': 'Xã Cửu Cao',
        'Số lượng tối đa': 9,
      },
    ]);
    addRecords(host, 'Kế hoạch đơn vị', [{ Năm: year, 'Đơn vị': 'Cụm số 1', 'Số ký hiệu': '01/KH' }]);
    return host;
  }

  test.each([200, 2_000])('are as few at %i rows as the budgets say', (rows) => {
    const host = full(rows);
    const counted = (name: string, ...given: unknown[]) => {
      asked(host, name, ...given);
      return host.lastExecution?.calls.data;
    };
    const values = {
      ...person,
      via: '',
      scope: 'Toàn diện',
      achievements: 'Giỏi',
      note: 'x',
      leader: 'Không',
    };
    const id = `ĐK-2027-${rows + 1}`;
    const edited = {
      ...values,
      name: 'Trần Thị Mẫu',
      position: 'a',
      movement: 'b',
      evidence: 'c',
      honoured: 'Có',
    };
    expect({
      opening: host.run('registerExemplar').calls.data,
      unit: counted('unitStanding', units.commune, year),
      sent: counted('sendRegistration', request({ values })),
      opened: counted('ownRegistration', id),
      edited: counted('sendRegistration', request({ id, base: values, values: edited })),
      withdrawn: counted('withdrawRegistration', { id, unit: units.commune, year, reason: 'x' }),
    }).toEqual({
      // Cấu hình, Đơn vị.
      opening: 2,
      // Those two, Chỉ tiêu, Phân bổ, Kế hoạch đơn vị, Đăng ký, Tiêu chí.
      unit: 7,
      // The lock, six tabs, the row, the journal; at 2,000 rows room for the row as well.
      sent: rows === 200 ? 9 : 10,
      opened: 1,
      // The formulas of the row as well.
      edited: 10,
      // Status, mark, seal.
      withdrawn: 11,
    });
    expect(row(host, id)).toMatchObject({ [header]: 'Trần Thị Mẫu', 'Trạng thái': 'Đã rút' });
  });

  test('say nothing of other people’s rows to a form', () => {
    const host = full(200);
    const answer = JSON.stringify(asked(host, 'unitStanding', units.commune, year));
    expect(answer.length).toBeLessThan(8_000);
    expect(answer).not.toContain('Người thứ');
  });
});
