/** Ghi tuyên truyền, bồi dưỡng: what keeps the form from adding a row, and that nothing is ever half written. */
import { describe, expect, test } from 'vitest';
import { publicity, register, rowsOf, send } from './support/activityRegister';
import { answered, callOf } from './support/openedForm';
import { allValues, column, sheetOf, type TestHost, testHost } from './support/registerHost';

describe('nothing is written', () => {
  function unchanged(host: TestHost, act: () => void): void {
    const before = allValues(host);
    act();
    expect(allValues(host)).toEqual(before);
  }

  test.each(['Đã rút', 'Trả lại', 'Nháp'])('for a registration that has become %s meanwhile', (status) => {
    const host = register();
    sheetOf(host, 'Đăng ký').getRange(2, 16).setValue(status);
    host.adopt(host.document);
    expect(column(host, 'Đăng ký', 'Trạng thái')[0]).toBe(status);
    unchanged(host, () => expect(answered(send(host, publicity)).outcome).toBe('gone'));
  });

  test.each([
    { date: '' },
    { date: '31/02/2024' },
    { form: 'Thả bóng' },
    { form: '' },
    { count: 'nhiều' },
    { channel: 'x'.repeat(2_001) },
  ])('for an entry with %o', (more) => {
    const host = register();
    const draft = { ...publicity, values: { ...publicity.values, ...more } };
    unchanged(host, () => expect(answered(send(host, draft)).outcome).toBe('unsound'));
  });

  test('while somebody else writes; once they are done the same entry is taken', () => {
    const host = register();
    host.faults.lockHeldByAnother = true;
    unchanged(host, () =>
      expect(send(host, publicity)).toEqual({ ok: false, message: expect.stringContaining('chạy lệnh') }),
    );
    host.faults.lockHeldByAnother = false;
    expect(answered(send(host, publicity)).outcome).toBe('recorded');
  });

  test.each([
    undefined,
    null,
    'x',
    {},
    { ...publicity, kind: 'registrations' },
    { ...publicity, kind: '__proto__' },
    { ...publicity, registration: 5 },
    { ...publicity, registration: 'x'.repeat(501) },
    { ...publicity, values: null },
    { ...publicity, values: { ...publicity.values, date: 45_000 } },
    { ...publicity, values: { ...publicity.values, channel: ['x'] } },
    { ...publicity, values: { ...publicity.values, channel: 'x'.repeat(20_001) } },
  ])('for what no form of ours sends: %o', (draft) => {
    const host = register();
    unchanged(host, () => {
      const answer = send(host, draft);
      expect(answer).toEqual({ ok: false, message: expect.stringMatching(/^[^{}<>]{20,}\.$/) });
    });
  });

  test('of columns that no form of ours has', () => {
    const host = register();
    send(host, { ...publicity, values: { ...publicity.values, seal: 'x', registration: 'ĐK-2024-002' } });
    expect(column(host, 'Tuyên truyền', 'Mã đăng ký')).toEqual(['ĐK-2024-001']);
  });

  test('into a workbook without the tab, which is named', () => {
    const host = register();
    sheetOf(host, 'Tuyên truyền').setName('Khác');
    host.adopt(host.document);
    unchanged(host, () =>
      expect(send(host, publicity)).toEqual({ ok: false, message: expect.stringContaining('Tuyên truyền') }),
    );
  });

  test('half: whichever call fails, the row and its journal are both there or neither', () => {
    for (let call = 1; call <= 9; call++) {
      const host = register();
      const entries = host.values('Nhật ký').length;
      host.faults.failAtDataCall = call;
      const answer = send(host, publicity);
      delete host.faults.failAtDataCall;
      const rows = rowsOf(host, 'Tuyên truyền').filter((row) => row.some((cell) => cell !== '')).length;
      expect([call, answer.ok, rows, host.values('Nhật ký').length - entries]).toEqual(
        answer.ok ? [call, true, 1, 1] : [call, false, 0, 0],
      );
    }
  });
});

describe('two forms that send at once', () => {
  /** The second one arrives just before the first one writes. @returns what it is told, and whose rows there are then */
  function atOnce(otherHost: (host: TestHost) => TestHost): [string, unknown[]] {
    const host = register();
    const other = otherHost(host);
    let told = '';
    host.faults.beforeDataCall = (_, name) => {
      if (name !== 'Range.setValues' || told !== '') return;
      const answer = send(other, { ...publicity, registration: 'ĐK-2024-002' });
      told = answer.ok ? answer.value.outcome : answer.message;
    };
    expect(answered(send(host, publicity)).outcome).toBe('recorded');
    return [told, column(host, 'Tuyên truyền', 'Mã đăng ký').filter((code) => code !== '')];
  }

  test('do not meet: the second is told to wait', () => {
    expect(atOnce((host) => host)).toEqual([expect.stringContaining('đang chạy lệnh'), ['ĐK-2024-001']]);
  });

  test('without the lock would: the second is told it is written, and its row is lost', () => {
    // A host of its own on the same document has a lock of its own: as good as none.
    expect(atOnce((host) => testHost(host.document))).toEqual(['recorded', ['ĐK-2024-001']]);
  });
});

test.each([[5], [null], [{}], ['x'.repeat(501)]])('a search for %j is refused', (typed) => {
  const host = register();
  expect(callOf(host, 'findExemplars', typed).ok).toBe(false);
  expect(callOf(host, 'activitiesOf', typed).ok).toBe(false);
});
