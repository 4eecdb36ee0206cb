/** Tabs protected against the person who runs a command: told as what they are, and nothing is claimed half-written. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  allValues,
  column,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
  testHost,
} from './support/registerHost';

const people = { owner: 'chu@example.vn', user: 'can.bo@example.vn' };

/** As the owner set it up, then in the hands of somebody else. */
function lent(prepare: (owner: TestHost) => void): TestHost {
  const owner = newRegister();
  addRecords(owner, 'Đăng ký', [
    ...sound('Xã Mễ Sở', 1, 1),
    ...sound('Xã Mễ Sở', 2, 1, { 'Mã đăng ký': '' }),
    ...sound('Xã Mễ Sở', 3, 1),
    ...sound('Xã Mễ Sở', 4, 1, { 'Mã đăng ký': '' }),
  ]);
  prepare(owner);
  owner.adopt(owner.document);
  return testHost(owner.document, people);
}

const refused = (tab: string): string =>
  `Tab “${tab}” đang được bảo vệ nên không ghi vào được. Nhờ chủ sở hữu tệp cho phép sửa tab này rồi chạy lại.`;

describe('a protected Đăng ký', () => {
  test.each([
    { name: 'whole', protect: (host: TestHost) => sheetOf(host, 'Đăng ký').protect() },
    {
      name: 'in the column of the marks',
      protect: (host: TestHost) => sheetOf(host, 'Đăng ký').getRange('R:R').protect(),
    },
  ])('$name: a check names it, and writes nothing', ({ protect }) => {
    const host = lent(protect);
    const before = JSON.stringify(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toBe(refused('Đăng ký'));
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('codes are not filled in, and it is named', () => {
    const host = lent((owner) => sheetOf(owner, 'Đăng ký').protect());
    const before = allValues(host);
    host.run('repairStructure');
    expect(lastMessage(host)).toBe(refused('Đăng ký'));
    expect(allValues(host)).toEqual(before);
  });

  test('in part: what had been written is taken back', () => {
    const host = lent((owner) => sheetOf(owner, 'Đăng ký').getRange('B5').protect());
    const before = allValues(host);
    host.run('repairStructure');
    expect(lastMessage(host)).toBe(refused('Đăng ký'));
    expect(allValues(host)).toEqual(before);
  });

  test('that only warns hinders nobody', () => {
    const host = lent((owner) => sheetOf(owner, 'Đăng ký').protect().setWarningOnly(true));
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/^Năm 2024: /);
  });
});

describe('taking back a half-written table fails as well', () => {
  /** At the nth write of values, on the way there and back, somebody else acts; from then on no write works. */
  function failFrom(host: TestHost, nth: number, act: () => void): void {
    let writes = 0;
    host.faults = {
      beforeDataCall: (_n, name) => {
        if (name !== 'Range.setValues' || ++writes < nth) return;
        if (writes === nth) act();
        throw new Error('service down');
      },
    };
  }

  test('and something stands: it is said to be half-written', () => {
    const host = lent(() => undefined);
    // The first code is written; the second, and all taking back, fails.
    failFrom(host, 2, () => undefined);
    host.run('repairStructure');
    expect(lastMessage(host)).toMatch(/đang ghi vào tab Đăng ký và chưa trả lại được như cũ/);
  });

  test('but nothing stands: that is not claimed', () => {
    const host = lent(() => undefined);
    const before = host.values('Đăng ký');
    failFrom(host, 2, () => {
      sheetOf(host, 'Đăng ký').getRange('B3').clearContent();
    });
    host.run('repairStructure');
    expect(lastMessage(host)).toMatch(
      /^Có trục trặc nên chưa làm xong; dữ liệu trong các tab nhập liệu được giữ/,
    );
    expect(host.values('Đăng ký')).toEqual(before);
  });
});

test('a protected journal: the codes are taken back, and it is named', () => {
  const host = lent((owner) => sheetOf(owner, 'Nhật ký').protect());
  const before = allValues(host);
  host.run('repairStructure');
  expect(lastMessage(host)).toBe(refused('Nhật ký'));
  expect(allValues(host)).toEqual(before);
});

test.each(['Tổng hợp', 'Kiểm tra'])('a protected %s is named', (tab) => {
  const host = lent((owner) => sheetOf(owner, tab).protect());
  const before = host.values(tab);
  host.run('checkQuotas');
  expect(lastMessage(host)).toBe(refused(tab));
  expect(host.values(tab)).toEqual(before);
  expect(column(host, 'Đăng ký', 'Tên mô hình, tập thể, cá nhân')).toHaveLength(4);
});

test('a repair names the protected tab it cannot mend', () => {
  const host = lent((owner) => {
    sheetOf(owner, 'Đơn vị').setFrozenRows(0);
    sheetOf(owner, 'Đơn vị').getRange('A1').clearContent();
    sheetOf(owner, 'Chỉ tiêu').protect();
    sheetOf(owner, 'Đơn vị').protect();
  });
  const before = allValues(host);
  host.run('repairStructure');
  expect(lastMessage(host)).toBe(refused('Đơn vị'));
  expect(allValues(host)).toEqual(before);
});

test('a failing service is not taken for a protection where there is none against this person', () => {
  const host = lent((owner) => sheetOf(owner, 'Đơn vị').protect());
  host.faults = { beforeDataCall: (_n, name) => failWrite(name) };
  host.run('checkQuotas');
  expect(lastMessage(host)).toMatch(
    /^Có trục trặc nên chưa làm xong; dữ liệu trong các tab nhập liệu được giữ/,
  );
});

function failWrite(name: string): void {
  if (name === 'Range.setValues') throw new Error('service down');
}
