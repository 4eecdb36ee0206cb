/** Taking back the creation of a register: its rows go, nobody else's do. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, column, newRegister, sheetOf } from './support/registerHost';

describe('undo', () => {
  test('takes the filled-in rows away again and leaves the tabs', () => {
    const host = newRegister();
    host.run('undoLastWrite');
    for (const tab of ['Đơn vị', 'Chỉ tiêu', 'Tiêu chí', 'Mốc thời gian', 'Căn cứ', 'Cấu hình']) {
      expect([tab, host.values(tab).length]).toEqual([tab, 1]);
    }
  });

  test('followed by creating again gives the same register', () => {
    const host = newRegister();
    const before = allValues(host, ['Nhật ký']);
    host.run('undoLastWrite');
    host.run('createRegister');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });

  test('refuses when a person has changed a row that it would take away', () => {
    const host = newRegister();
    addRecords(host, 'Đơn vị', [
      { 'Mã đơn vị': 'MN01', 'Tên đơn vị': 'Trường MN Mễ Sở', 'Loại đơn vị': 'Trường MN' },
    ]);
    sheetOf(host, 'Đơn vị').getRange('B3').setValue('Xã Xuân Quan (cũ)');
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('undoLastWrite');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(host.dialogs[host.dialogs.length - 1]?.message).toMatch(/Đơn vị.*B3.*chưa ghi gì/);
  });

  test('takes away its own rows among others', () => {
    const host = newRegister();
    addRecords(host, 'Đơn vị', [
      { 'Mã đơn vị': 'MN01', 'Tên đơn vị': 'Trường MN Mễ Sở', 'Loại đơn vị': 'Trường MN' },
    ]);
    host.run('undoLastWrite');
    expect(column(host, 'Đơn vị', 'Mã đơn vị')).toEqual(['MN01']);
  });

  test('has nothing more to undo after that', () => {
    const host = newRegister();
    host.run('undoLastWrite');
    host.run('undoLastWrite');
    expect(host.dialogs[host.dialogs.length - 1]?.message).toBe(
      'Nhật ký không có lần ghi nào để hoàn tác, sổ giữ nguyên.',
    );
  });
});
