/** Writes against what others do meanwhile: records are found again, or nothing is written. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  column,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
} from './support/registerHost';

/** A check of a register without allocations and plans takes the lock and reads three tabs before Đăng ký. */
const readCall = 4;

/** Runs `act` once, just before the nth data call of the next execution. */
function meanwhile(host: TestHost, nth: number, act: () => void): void {
  host.faults = {
    beforeDataCall: (n) => {
      if (n === nth) act();
    },
  };
}

/** Names by mark, so that rows may move. */
function markOfName(host: TestHost): Map<unknown, unknown> {
  const names = column(host, 'Đăng ký', 'Tên mô hình, tập thể, cá nhân');
  const marks = column(host, 'Đăng ký', 'Kết quả kiểm tra');
  return new Map(names.map((name, index) => [name, marks[index]]));
}

describe('a check while somebody works in Đăng ký', () => {
  test('finds its records again after a row was put in above them', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', [...sound('Xã Mễ Sở', 1, 2), ...sound('Xã Không Có', 3, 1)]);
    const names = column(host, 'Đăng ký', 'Tên mô hình, tập thể, cá nhân');
    meanwhile(host, readCall, () => {
      sheetOf(host, 'Đăng ký').insertRowsBefore(2, 1);
    });
    host.run('checkQuotas');
    const marks = markOfName(host);
    expect(names.map((name) => marks.get(name))).toEqual([
      'Được tính',
      'Được tính',
      expect.stringMatching(/^Lỗi: /),
    ]);
    expect(marks.get('')).toBe('');
  });

  test('finds its columns again after one was put in before them', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2));
    meanwhile(host, readCall, () => {
      sheetOf(host, 'Đăng ký').insertColumnsBefore(2, 1);
    });
    host.run('checkQuotas');
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')).toEqual(['Được tính', 'Được tính']);
    expect(column(host, 'Đăng ký', 'Đồng ý công bố')).toEqual(['', '']);
  });

  test('judges a row that was typed while it read the other tabs', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2));
    meanwhile(host, readCall, () => {
      sheetOf(host, 'Đăng ký').getRange('D3').setValue('Xã Không Có');
    });
    host.run('checkQuotas');
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')).toEqual([
      'Được tính',
      expect.stringMatching(/^Lỗi: /),
    ]);
  });

  test('marks the rows in the very next call after reading them', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2));
    const names: string[] = [];
    host.faults = { beforeDataCall: (_n, name) => names.push(name) };
    host.run('checkQuotas');
    expect(names).toEqual([
      'Lock.tryLock',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      // Đăng ký, and its marks.
      'Range.getValues',
      'Range.setValues',
      'Range.setValues',
      'Range.setValues',
    ]);
  });

  test('does not mind that an edit has marked a row of its own accord', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2));
    meanwhile(host, readCall, () => {
      sheetOf(host, 'Đăng ký').getRange('R2').setValue('Lỗi: cũ');
    });
    host.run('checkQuotas');
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')).toEqual(['Được tính', 'Được tính']);
  });
});

describe('filling in codes', () => {
  function register(): TestHost {
    const host = newRegister();
    addRecords(host, 'Đăng ký', [
      ...sound('Xã Mễ Sở', 7, 1),
      ...sound('Xã Mễ Sở', 8, 2, { 'Mã đăng ký': '' }),
      ...sound('Xã Mễ Sở', 10, 1, { 'Mã đăng ký': '', Năm: 2023 }),
      ...sound('Xã Mễ Sở', 11, 1, { 'Mã đăng ký': '', Năm: 'năm ngoái' }),
    ]);
    return host;
  }

  test('gives each year its next free numbers and leaves rows without a year', () => {
    const host = register();
    host.run('repairStructure');
    expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual([
      'ĐK-2024-007',
      'ĐK-2024-008',
      'ĐK-2024-009',
      'ĐK-2023-001',
      '',
    ]);
    expect(lastMessage(host)).toBe('Đã ghi Mã đăng ký cho 3 dòng.');
  });

  test('is taken back by undo', () => {
    const host = register();
    const ids = column(host, 'Đăng ký', 'Mã đăng ký');
    host.run('repairStructure');
    host.run('undoLastWrite');
    expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual(ids);
  });

  test('names every cell that has moved without asking the sheet for each', () => {
    const refused = [3, 300].map((rows) => {
      const host = newRegister();
      addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, rows, { 'Mã đăng ký': '' }));
      const answered = host.dialogs.length;
      let moved = false;
      host.faults = {
        beforeDataCall: () => {
          if (moved || host.dialogs.length === answered) return;
          moved = true;
          sheetOf(host, 'Đăng ký').insertRowsBefore(2, 1);
        },
      };
      const { calls } = host.run('repairStructure');
      return { message: lastMessage(host), calls: calls.data + calls.navigation };
    });
    expect(refused[1]?.message).toMatch(/ô B2; B3; B4; B5; B6; và 295 mục khác nên chưa ghi gì/);
    expect(refused[1]?.calls).toBe(refused[0]?.calls);
  });

  test('is refused whole when a person has typed a code meanwhile', () => {
    const host = register();
    const answered = host.dialogs.length;
    host.faults = {
      beforeDataCall: () => {
        // The question has been answered; the person at another desk types now.
        if (host.dialogs.length > answered) sheetOf(host, 'Đăng ký').getRange('B4').setValue('ĐK-2024-100');
      },
    };
    host.run('repairStructure');
    expect(lastMessage(host)).toMatch(/đã có người sửa ô B4 nên chưa ghi gì/);
    expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual(['ĐK-2024-007', '', 'ĐK-2024-100', '', '']);
  });

  test('does not overwrite a formula that shows nothing', () => {
    const host = register();
    sheetOf(host, 'Đăng ký').getRange('B3').setNumberFormat('General').setFormula('=IF(A3="";"";A3)');
    host.adopt(host.document);
    host.run('repairStructure');
    expect(sheetOf(host, 'Đăng ký').getRange('B3').getFormula()).toBe('=IF(A3="";"";A3)');
    expect(column(host, 'Đăng ký', 'Mã đăng ký').slice(1, 3)).toEqual(['', 'ĐK-2024-008']);
  });
});

describe('undo', () => {
  test('is refused when a person has changed what it would take back', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2, { 'Mã đăng ký': '' }));
    host.run('repairStructure');
    sheetOf(host, 'Đăng ký').getRange('B2').setValue('ĐK-2024-900');
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('undoLastWrite');
    expect(lastMessage(host)).toMatch(/nên chưa ghi gì/);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('finds the rows again after they were sorted', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 3, { 'Mã đăng ký': '' }));
    host.run('repairStructure');
    const sheet = sheetOf(host, 'Đăng ký');
    const rows = sheet.getRange(2, 1, 3, 19).getValues();
    sheet.getRange(2, 1, 3, 19).setValues(rows.reverse());
    host.adopt(host.document);
    host.run('undoLastWrite');
    expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual(['', '', '']);
  });

  test('goes back one write at a time', () => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 1, { 'Mã đăng ký': '' }));
    host.run('repairStructure');
    host.run('undoLastWrite');
    expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual(['']);
    expect(host.values('Chỉ tiêu')).toHaveLength(4);
    host.run('undoLastWrite');
    expect(host.values('Chỉ tiêu')).toHaveLength(1);
  });

  test('says when its record has been tampered with, and writes nothing', () => {
    const host = newRegister();
    sheetOf(host, 'Nhật ký').getRange('H2').setValue('1/1 {"action":"x","tables":[{"table":"__proto__"}]}');
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('undoLastWrite');
    expect(lastMessage(host)).toMatch(/không còn nguyên vẹn nên không hoàn tác được/);
    expect(JSON.stringify(host.document)).toBe(before);
  });
});
