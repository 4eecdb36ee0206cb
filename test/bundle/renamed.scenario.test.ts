/** Tabs and headers that people have renamed: found again by what stands around them, never replaced by empty ones. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  allValues,
  lastMessage,
  newRegister,
  sheetOf,
  spreadsheetOf,
  type TestHost,
  testHost,
  workedRegister,
} from './support/registerHost';

const checked = /^Năm 2024: 11 đơn vị – 1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi/;

/** Repairs with OK to everything; what the first dialog said. */
function repair(host: TestHost): string {
  host.adopt(host.document);
  const shown = host.dialogs.length;
  host.run('repairStructure');
  return host.dialogs[shown]?.message ?? '';
}

function tabNames(host: TestHost): string[] {
  return host.document.sheetOrder.map((id) => String(host.document.sheets[id]?.name));
}

describe('a tab renamed', () => {
  test.each(['Đăng kí', 'Danh sách 2024'])('to %s gets its name back, when agreed to', (name) => {
    const host = workedRegister();
    const records = host.values('Đăng ký');
    sheetOf(host, 'Đăng ký').setName(name);
    expect(repair(host)).toMatch(`• Đổi tên tab “${name}” thành “Đăng ký”`);
    expect(tabNames(host)).not.toContain(name);
    expect(host.values('Đăng ký')).toEqual(records);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(checked);
  });

  test('keeps the name it was given when the repair is refused', () => {
    const host = workedRegister();
    sheetOf(host, 'Đăng ký').setName('Đăng kí');
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.refuse();
    host.run('repairStructure');
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('beside a copy of it: both are named and neither touched, nor an empty one made', () => {
    const host = workedRegister();
    const sheet = sheetOf(host, 'Đăng ký');
    const values = sheet.getDataRange().getValues();
    sheet.setName('Danh sách A');
    spreadsheetOf(host)
      .insertSheet('Danh sách B')
      .getRange(1, 1, values.length, values[0]?.length ?? 1)
      .setValues(values);
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('repairStructure');
    expect(lastMessage(host)).toMatch(
      /Không tự sửa được:\n• Không có tab “Đăng ký”, mà các tab Danh sách A; Danh sách B đều có các cột/,
    );
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('of the optional ones is known by half its columns', () => {
    const host = newRegister();
    sheetOf(host, 'Kế hoạch đơn vị').setName('KH nộp');
    expect(repair(host)).toMatch('• Đổi tên tab “KH nộp” thành “Kế hoạch đơn vị”');
  });

  test("is not made of an office's own tab with a year and a unit", () => {
    const host = newRegister();
    const spreadsheet = spreadsheetOf(host);
    spreadsheet.deleteSheet(sheetOf(host, 'Kế hoạch đơn vị'));
    spreadsheet
      .insertSheet('Tiến độ')
      .getRange('A1:C1')
      .setValues([['Năm', 'Đơn vị', 'Tiến độ']]);
    expect(repair(host)).toMatch(/• Thêm tab Kế hoạch đơn vị/);
    expect(host.values('Tiến độ')).toEqual([['Năm', 'Đơn vị', 'Tiến độ']]);
  });
});

describe('a header renamed', () => {
  test('beyond recognition is known by its neighbours, and both names are shown', () => {
    const host = workedRegister();
    sheetOf(host, 'Đăng ký').getRange('D1').setValue('Đơn vị ĐK');
    expect(repair(host)).toMatch('• Đăng ký: sửa tên cột “Đơn vị ĐK” thành “Đơn vị đăng ký”');
    expect(host.values('Đăng ký')[0]).toHaveLength(25);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(checked);
  });

  test('in the first column of a tab, and in a tab with few columns', () => {
    const host = workedRegister();
    sheetOf(host, 'Đơn vị').getRange('A1').setValue('Ký hiệu riêng');
    sheetOf(host, 'Phân bổ').getRange('D1').setValue('Phần được giao');
    const plan = repair(host);
    expect(plan).toMatch('• Đơn vị: sửa tên cột “Ký hiệu riêng” thành “Mã đơn vị”');
    expect(plan).toMatch('• Phân bổ: sửa tên cột “Phần được giao” thành “Số lượng tối đa”');
  });

  test.each([
    {
      name: 'with another unknown column beside it',
      damage: (host: TestHost) => {
        sheetOf(host, 'Đăng ký').insertColumnsAfter(4, 1);
        sheetOf(host, 'Đăng ký')
          .getRange('D1:E1')
          .setValues([['Nơi gửi', 'Nơi nhận']]);
      },
      kept: ['Nơi gửi', 'Nơi nhận'],
    },
    {
      name: 'and moved to the end',
      damage: (host: TestHost) => {
        const sheet = sheetOf(host, 'Đăng ký');
        sheet.deleteColumns(4, 1);
        sheet.getRange(1, sheet.getLastColumn() + 1).setValue('Nơi gửi');
      },
      kept: ['Nơi gửi'],
    },
  ])('$name is left: the new column is said to be empty', ({ damage, kept }) => {
    const host = workedRegister();
    damage(host);
    const plan = repair(host);
    expect(plan).toMatch(
      '• Đăng ký: thêm cột Đơn vị đăng ký ở cuối, còn trống; nếu dữ liệu đang nằm ở cột khác thì phải tự chuyển sang',
    );
    expect(host.values('Đăng ký')[0]).toEqual(expect.arrayContaining([...kept, 'Đơn vị đăng ký']));
  });

  test('two needed ones side by side under one unknown header: neither is guessed', () => {
    const host = workedRegister();
    const sheet = sheetOf(host, 'Đơn vị');
    sheet.deleteColumns(3, 1);
    sheet.getRange('B1').setValue('Xã, phường');
    expect(repair(host)).toMatch(/• Đơn vị: thêm cột Tên đơn vị; Loại đơn vị ở cuối, còn trống/);
    expect(host.values('Đơn vị')[0]?.[1]).toBe('Xã, phường');
  });

  test('of an optional column is left to the person', () => {
    const host = workedRegister();
    sheetOf(host, 'Đăng ký').getRange('Q1').setValue('Riêng');
    expect(repair(host)).toMatch(/• Đăng ký: thêm cột Đồng ý công bố$/m);
    expect(host.values('Đăng ký')[0]?.[16]).toBe('Riêng');
  });
});

describe('headers deleted side by side', () => {
  test('are written again in their order', () => {
    const host = workedRegister();
    const before = allValues(host);
    sheetOf(host, 'Đăng ký').getRange('C1:E1').clearContent();
    const plan = repair(host);
    for (const header of ['Năm', 'Đơn vị đăng ký', 'Đăng ký qua']) {
      expect(plan).toMatch(`• Đăng ký: ghi lại tên cột “${header}” đã bị xóa`);
    }
    expect(allValues(host)).toEqual(before);
    const again = testHost(host.document);
    expect(repair(again)).toBe('Cấu trúc sổ đầy đủ, không cần sửa gì.');
  });

  test("beside a column of an office's own, which stays", () => {
    const host = workedRegister();
    const sheet = sheetOf(host, 'Đăng ký');
    sheet.insertColumnsAfter(3, 1);
    sheet.getRange('C1:E1').setValues([['', 'Cột riêng', '']]);
    repair(host);
    expect(host.values('Đăng ký')[0]?.slice(1, 6)).toEqual([
      'Mã đăng ký',
      'Năm',
      'Cột riêng',
      'Đơn vị đăng ký',
      'Đăng ký qua',
    ]);
  });

  test('when more are missing than stand blank, are added at the end', () => {
    const host = workedRegister();
    const sheet = sheetOf(host, 'Đăng ký');
    sheet.getRange('C1:D1').clearContent();
    sheet.deleteColumns(5, 1);
    const width = sheet.getLastColumn();
    expect(repair(host)).toMatch(/• Đăng ký: thêm cột Năm; Đơn vị đăng ký ở cuối, còn trống/);
    expect(host.values('Đăng ký')[0]?.slice(width)).toEqual(['Năm', 'Đơn vị đăng ký', 'Đăng ký qua']);
  });
});

test('a needed column missing from a tab without records is simply added', () => {
  const host = newRegister();
  sheetOf(host, 'Đăng ký').deleteColumns(4, 1);
  expect(repair(host)).toMatch(/• Đăng ký: thêm cột Đơn vị đăng ký$/m);
  addRecords(host, 'Đăng ký', [{ Năm: 2024, 'Đơn vị đăng ký': 'Xã Mễ Sở' }]);
});
