/** A lock held elsewhere, and services that fail in the middle: nothing is left half-written unsaid. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
  testHost,
} from './support/registerHost';

describe('the lock', () => {
  test.each(['checkQuotas', 'createRegister', 'repairStructure', 'undoLastWrite'])(
    'held elsewhere: %s says so and writes nothing',
    (command) => {
      const host = newRegister();
      addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2, { 'Mã đăng ký': '' }));
      sheetOf(host, 'Đơn vị').deleteRow(3);
      if (command === 'repairStructure') sheetOf(host, 'Phân bổ').setFrozenRows(0);
      host.adopt(host.document);
      if (command === 'undoLastWrite') sheetOf(host, 'Đơn vị').getRange('A1').getValue();
      const before = JSON.stringify(host.document);
      host.faults = { lockHeldByAnother: true };
      host.run(command);
      expect(lastMessage(host)).toMatch(/Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì/);
      expect(JSON.stringify(host.document)).toBe(before);
    },
  );
});

describe('a service that fails', () => {
  const inputs = ['Đăng ký', 'Đơn vị', 'Chỉ tiêu', 'Cấu hình', 'Phân bổ', 'Kế hoạch đơn vị'];
  const state = (host: TestHost) => inputs.map((tab) => host.values(tab));

  /** Fails each data call from the lock on in turn; afterwards the input tabs are as before, or as after a run that succeeds. */
  function failEachCall(prepared: TestHost, command: string): number {
    const fresh = (): TestHost => testHost(structuredClone(prepared.document));
    const untouched = JSON.stringify(state(prepared));
    const done = fresh();
    const names: string[] = [];
    done.faults = { beforeDataCall: (_n, name) => names.push(name) };
    done.run(command);
    const after = JSON.stringify(state(done));
    // Before the lock nothing is written, so one failure stands for all.
    for (let nth = names.indexOf('Lock.tryLock') + 1; ; nth++) {
      const host = fresh();
      host.faults = { failAtDataCall: nth };
      const { calls } = host.run(command);
      const now = JSON.stringify(state(host));
      expect([nth, now === untouched || now === after]).toEqual([nth, true]);
      if (calls.data < nth) return nth - 1;
      expect([nth, lastMessage(host)]).toEqual([
        nth,
        expect.stringMatching(/^Có trục trặc nên chưa làm xong/),
      ]);
    }
  }

  const filled = (ids: string): TestHost => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', [
      ...sound('Xã Mễ Sở', 1, 2),
      ...sound('Xã Mễ Sở', 3, 2, ids === 'without' ? { 'Mã đăng ký': '' } : {}),
      ...sound('Xã Mễ Sở', 5, 1),
      ...sound('Xã Mễ Sở', 6, 1, ids === 'without' ? { 'Mã đăng ký': '' } : {}),
    ]);
    return host;
  };

  test('during a check leaves no half-marked register', () => {
    expect(failEachCall(filled('with'), 'checkQuotas')).toBe(8);
  });

  test.each([
    { tab: 'Tổng hợp', call: 7 },
    { tab: 'Kiểm tra', call: 8 },
  ])('while a check rewrites $tab: it says that the results may be incomplete', ({ call }) => {
    const host = filled('with');
    host.faults = { failAtDataCall: call };
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(
      /^Có trục trặc nên chưa làm xong: tab Tổng hợp, Kiểm tra có thể chưa đầy đủ .*chạy lại Kiểm tra chỉ tiêu\.$/,
    );
    host.faults = {};
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/^Năm 2024: 11 đơn vị/);
  });

  test('during the filling of codes leaves no half-filled register', () => {
    expect(failEachCall(filled('without'), 'repairStructure')).toBeGreaterThan(60);
  });

  test('during undo leaves no half-undone register', () => {
    expect(failEachCall(newRegister(), 'undoLastWrite')).toBeGreaterThan(5);
  });

  test('during creation leaves no half-filled table', () => {
    const host = newRegister();
    sheetOf(host, 'Đơn vị').deleteRows(3, 4);
    sheetOf(host, 'Chỉ tiêu').deleteRow(3);
    sheetOf(host, 'Cấu hình').deleteRow(4);
    host.adopt(host.document);
    expect(failEachCall(host, 'createRegister')).toBeGreaterThan(100);
  }, 60_000);

  test('and goes on failing is told as what it is: half-written, with the way back', () => {
    const prepared = filled('without');
    const writes: number[] = [];
    const done = testHost(structuredClone(prepared.document));
    done.faults = { beforeDataCall: (n, name) => void (name === 'Range.setValues' && writes.push(n)) };
    done.run('repairStructure');
    // Codes go into two runs of rows: from the second on nothing works any more, not even taking back.
    const second = writes[1] ?? 0;
    prepared.faults = {
      beforeDataCall: (n) => {
        if (n >= second) throw new Error('service down');
      },
    };
    prepared.run('repairStructure');
    expect(lastMessage(prepared)).toMatch(
      /đang ghi vào tab Đăng ký và chưa trả lại được như cũ.*Lịch sử phiên bản/,
    );
  });
});
