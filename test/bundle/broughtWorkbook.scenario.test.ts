/** A check of workbooks as people bring them: rearranged, renamed, incomplete, or been through another program. */
import { describe, expect, test } from 'vitest';
import { setDefinedNames } from '../../local/document/definedNames';
import { emptyDocument } from '../../local/document/workbookDocument';
import {
  allValues,
  column,
  lastMessage,
  sheetOf,
  spreadsheetOf,
  type TestHost,
  testHost,
  workedRegister,
} from './support/registerHost';

describe('a workbook as people bring it', () => {
  test('three tabs are enough: results get tabs of their own', () => {
    const whole = workedRegister();
    const host = testHost(emptyDocument('mang đến'));
    for (const tab of ['Đơn vị', 'Chỉ tiêu', 'Đăng ký']) {
      const values = whole.values(tab);
      const sheet = spreadsheetOf(host).insertSheet(tab);
      sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
    }
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(
      /^Năm 2024: 11 đơn vị – 1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi/,
    );
    expect(host.values('Tổng hợp').find((row) => row[1] === 'Xã Cửu Cao')?.[9]).toBe('Thiếu 1');
  });

  test('columns may be moved, hidden and joined by others', () => {
    const host = workedRegister();
    const sheet = sheetOf(host, 'Đăng ký');
    const values = sheet.getDataRange().getValues();
    const order = [17, 3, 6, 18, 0, 15, 2, 1, 5, 4, 7, 8, 9, 10, 11, 12, 13, 14, 16];
    sheet
      .getRange(1, 1, values.length, 20)
      .setNumberFormat('General')
      .setValues(values.map((row, index) => [...order.map((place) => row[place]), `riêng ${index}`]));
    sheet.hideColumns(3);
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi/);
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra').slice(27, 29)).toEqual([
      'Được tính',
      expect.stringMatching(/^Lỗi: .*đơn vị/),
    ]);
    expect(host.values('Đăng ký').map((row) => row[19])).toEqual(values.map((_, index) => `riêng ${index}`));
  });

  test('tab names may differ in case and spaces', () => {
    const host = workedRegister();
    sheetOf(host, 'Đăng ký').setName(' ĐĂNG  KÝ ');
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/^Năm 2024: 11 đơn vị/);
  });

  test('without a column for marks the rest is done, and it says so', () => {
    const host = workedRegister();
    sheetOf(host, 'Đăng ký').getRange('R1').setValue('Cột khác');
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/không có cột Kết quả kiểm tra nên không ghi kết quả vào từng dòng/);
    expect(host.values('Tổng hợp').find((row) => row[1] === 'Xã Cửu Cao')?.[9]).toBe('Thiếu 1');
  });

  test.each([
    {
      name: 'a tab renamed beyond recognition',
      damage: (host: TestHost) => sheetOf(host, 'Chỉ tiêu').setName('CT 2024'),
      says: /Không có tab “Chỉ tiêu”; tệp đang có: “CT 2024”, “Đăng ký”/,
    },
    {
      name: 'a column renamed',
      damage: (host: TestHost) => sheetOf(host, 'Đăng ký').getRange('D1').setValue('Nơi gửi'),
      says: /“Đăng ký” thiếu cột “Đơn vị đăng ký”\. Hiện dòng 1 đang có: .*STT/,
    },
    {
      name: 'a title typed above the header',
      damage: (host: TestHost) => {
        const sheet = sheetOf(host, 'Đăng ký');
        sheet.insertRowsBefore(1, 1);
        sheet.getRange('A1').setValue('DANH SÁCH ĐĂNG KÝ NĂM 2024');
      },
      says: /Dòng tiêu đề có vẻ nằm ở dòng 2, hãy chuyển lên dòng 1/,
    },
    {
      name: "a person's own tab in the place of the findings",
      damage: (host: TestHost) => {
        const sheet = sheetOf(host, 'Kiểm tra');
        sheet.setName('cũ');
        spreadsheetOf(host).insertSheet('Kiểm tra').getRange('A1').setValue('Biên bản kiểm tra');
      },
      says: /“Kiểm tra” không do chương trình này lập nên không ghi đè/,
    },
  ])('$name: one sentence, and nothing is written', ({ damage, says }) => {
    const host = workedRegister();
    damage(host);
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(says);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('a derived tab that lost its name on a trip through Excel is still ours', () => {
    const host = workedRegister();
    host.run('checkQuotas');
    setDefinedNames(host.document, []);
    host.adopt(host.document);
    const before = allValues(host);
    host.run('checkQuotas');
    expect(allValues(host)).toEqual(before);
  });
});
