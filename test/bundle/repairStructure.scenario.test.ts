/** Kiểm tra và sửa cấu trúc: scripted damage is found and mended, and no record is touched. */
import { describe, expect, test } from 'vitest';
import type { WorkbookDocument } from '../../local/document/workbookDocument';
import { damages } from './support/damages';
import {
  addRecords,
  allValues,
  column,
  day,
  newRegister,
  sheetOf,
  sound,
  spreadsheetAppOf,
  spreadsheetOf,
  type TestHost,
  testHost,
} from './support/registerHost';

const nothing = 'Cấu trúc sổ đầy đủ, không cần sửa gì.';

function inUse(): TestHost {
  const host = newRegister();
  addRecords(host, 'Đăng ký', [...sound('Xã Mễ Sở', 1, 3), ...sound('Xã Không Có', 4, 1)]);
  addRecords(host, 'Kế hoạch đơn vị', [
    { Năm: 2024, 'Đơn vị': 'Xã Mễ Sở', 'Số ký hiệu': '01/KH', 'Ngày gửi': day(2024, 1, 2) },
  ]);
  host.run('checkQuotas');
  return host;
}

const worked: WorkbookDocument = inUse().document;

function copy(): TestHost {
  return testHost(structuredClone(worked));
}

function messages(host: TestHost): string[] {
  return host.dialogs.map((dialog) => dialog.message);
}

test('a whole register needs nothing, and nothing is written', () => {
  const host = copy();
  const before = JSON.stringify(host.document);
  host.run('repairStructure');
  expect(messages(host)).toEqual([nothing]);
  expect(JSON.stringify(host.document)).toBe(before);
});

describe.each(damages)('$name', ({ damage, line, adds = [] }) => {
  test('is told, mended, and mended for good; records stay as they are', () => {
    const host = copy();
    damage(host);
    host.adopt(host.document);
    const before = allValues(host, adds);
    host.run('repairStructure');
    expect(messages(host)[0]).toMatch(line);
    const after = allValues(host);
    expect(Object.fromEntries(Object.keys(before).map((tab) => [tab, after[tab]]))).toEqual(before);
    const again = testHost(host.document);
    again.run('repairStructure');
    expect(messages(again)).toEqual([nothing]);
    again.run('checkQuotas');
    expect(messages(again)[1]).toMatch(
      /^Năm 2024: 11 đơn vị – 0 đạt, 1 thiếu, 0 vượt, 10 chưa đăng ký; 1 dòng có lỗi/,
    );
  });
});

test('another time zone is put right, and dates stay the days they were', () => {
  const host = copy();
  spreadsheetOf(host).setSpreadsheetTimeZone('America/New_York');
  host.adopt(host.document);
  const shown = () => sheetOf(host, 'Đăng ký').getRange('O2:O4').getDisplayValues();
  const before = shown();
  host.run('repairStructure');
  expect(messages(host)[0]).toMatch(/• Đổi múi giờ từ America\/New_York sang giờ Việt Nam/);
  expect(spreadsheetOf(host).getSpreadsheetTimeZone()).toBe('Asia/Ho_Chi_Minh');
  expect(shown()).toEqual(before);
});

test('new columns stand at the right end and old ones where they were', () => {
  const host = copy();
  const sheet = sheetOf(host, 'Đăng ký');
  sheet.deleteColumns(17, 1);
  sheet.getRange('Y1:Y3').setValues([['Cột riêng'], ['a'], ['b']]);
  host.adopt(host.document);
  const before = host.values('Đăng ký');
  host.run('repairStructure');
  expect(host.values('Đăng ký').map((row) => row.slice(0, 25))).toEqual(before);
  expect(host.values('Đăng ký')[0]?.slice(24)).toEqual(['Cột riêng', 'Đồng ý công bố']);
});

test('words an office has added to a list stay in it', () => {
  const host = copy();
  sheetOf(host, 'Danh mục').getRange('B2').setValue('Phụ huynh');
  host.adopt(host.document);
  host.run('repairStructure');
  expect(column(host, 'Danh mục', 'Đối tượng').filter((word) => word !== '')).toEqual([
    'Cán bộ quản lý',
    'Giáo viên',
    'Nhân viên',
    'Học sinh',
    'Khác',
    'Phụ huynh',
  ]);
});

describe('words an office has added to a list, put back beside ours', () => {
  /** `B4` holds one of ours, `B7` and below are free. */
  function mended(added: readonly (readonly [string, string | number])[]): TestHost {
    const host = copy();
    const sheet = sheetOf(host, 'Danh mục');
    for (const [cell, value] of added) sheet.getRange(cell).setValue(value);
    sheet.getRange('B4').clearContent();
    host.adopt(host.document);
    host.run('repairStructure');
    return host;
  }

  test('stay text when they look like a formula or number, and numbers stay numbers', () => {
    const host = mended([
      ['B7', "'=1+1"],
      ['B8', "'0123"],
      ['B9', 7],
    ]);
    const cells = sheetOf(host, 'Danh mục').getRange('B2:B9');
    expect(cells.getValues().flat().slice(5)).toEqual(['=1+1', '0123', 7]);
    expect(cells.getFormulas().flat().join('')).toBe('');
  });

  test('do not stand twice when a gap above them closes', () => {
    const host = mended([['B12', 'Phụ huynh']]);
    const words = column(host, 'Danh mục', 'Đối tượng').filter((word) => word !== '');
    expect(words.filter((word) => word === 'Phụ huynh')).toHaveLength(1);
  });
});

test("a format, rule or colour of a person's own stays", () => {
  const host = copy();
  const app = spreadsheetAppOf(host);
  const sheet = sheetOf(host, 'Đăng ký');
  sheet.getRange('O6:O1000').setNumberFormat('yyyy-mm-dd');
  const own = app
    .newDataValidation()
    .requireValueInList(['Cá nhân', 'Tập thể'])
    .setAllowInvalid(false)
    .build();
  sheet.getRange('F2:F1000').setDataValidation(own);
  sheet.getRange('A1:S1').setBackground('#ff0000');
  host.adopt(host.document);
  const before = JSON.stringify(host.document);
  host.run('repairStructure');
  expect(messages(host)).toEqual([nothing]);
  expect(JSON.stringify(host.document)).toBe(before);
});

describe('what only a person can mend', () => {
  test("a person's own tab is named, and the rest is mended", () => {
    const host = copy();
    spreadsheetOf(host).deleteSheet(sheetOf(host, 'Tổng hợp'));
    spreadsheetOf(host).insertSheet('Tổng hợp').getRange('A1').setValue('Bảng cộng tay');
    sheetOf(host, 'Đơn vị').setFrozenRows(0);
    host.adopt(host.document);
    host.run('repairStructure');
    expect(messages(host)[0]).toMatch(
      /• Đơn vị: cố định dòng tiêu đề[\s\S]*Không tự sửa được:\n• .*“Tổng hợp”/,
    );
    expect(host.values('Tổng hợp')).toEqual([['Bảng cộng tay']]);
    expect(sheetOf(host, 'Đơn vị').getFrozenRows()).toBe(1);
  });

  test('merged header cells are pointed out, and no columns are added for those they hide', () => {
    const host = copy();
    sheetOf(host, 'Đăng ký').getRange('A1:B1').merge();
    host.adopt(host.document);
    const before = allValues(host);
    host.run('repairStructure');
    expect(messages(host).join('\n')).toMatch(/“Đăng ký” thiếu cột “Mã đăng ký”/);
    expect(allValues(host)).toEqual(before);
  });

  test('a title above the header is pointed out, and no columns are added beside it', () => {
    const host = copy();
    const sheet = sheetOf(host, 'Đăng ký');
    sheet.insertRowsBefore(1, 2);
    sheet.getRange('A1').setValue('DANH SÁCH ĐĂNG KÝ');
    host.adopt(host.document);
    const before = host.values('Đăng ký');
    host.run('repairStructure');
    expect(messages(host).join('\n')).toMatch(/Dòng tiêu đề có vẻ nằm ở dòng 3, hãy chuyển lên dòng 1/);
    expect(host.values('Đăng ký')).toEqual(before);
  });
});

test('cancelling leaves everything as it is', () => {
  const host = copy();
  sheetOf(host, 'Đơn vị').setFrozenRows(0);
  host.adopt(host.document);
  const before = JSON.stringify(host.document);
  host.refuse();
  host.run('repairStructure');
  expect(JSON.stringify(host.document)).toBe(before);
});
