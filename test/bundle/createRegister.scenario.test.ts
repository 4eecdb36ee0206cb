/** Tạo sổ từ kế hoạch mẫu, through the built bundle: what is in the workbook afterwards. */
import { describe, expect, test } from 'vitest';
import {
  allValues,
  column,
  emptyHost,
  lastMessage,
  newRegister,
  sheetOf,
  spreadsheetAppOf,
  spreadsheetOf,
  testHost,
} from './support/registerHost';

const tabs = [
  'Đăng ký',
  'Tổng hợp',
  'Kiểm tra',
  'Kế hoạch đơn vị',
  'Đơn vị',
  'Chỉ tiêu',
  'Phân bổ',
  'Cấu hình',
  'Nhật ký',
  'Danh mục',
];

describe('the year', () => {
  test.each(['1990', '2100'])('%s is one a check can count', (year) => {
    const settings = new Map(
      newRegister({ year })
        .values('Cấu hình')
        .map((row) => [row[0], row[1]]),
    );
    expect(settings.get('Năm đăng ký')).toBe(year);
  });

  test.each(['1989', '2101', '24', '2024.5', '=2024'])('%s is refused, and no tab is made', (year) => {
    const host = newRegister({ year });
    expect(lastMessage(host)).toContain(`“${year}” không phải là năm`);
    expect(host.document.sheetOrder).toHaveLength(1);
  });
});

describe('on an empty spreadsheet', () => {
  const host = newRegister({ year: '2024' });

  test('makes the tabs, in order, out of the one that was there', () => {
    expect(host.document.sheetOrder.map((id) => host.document.sheets[id]?.name)).toEqual(tabs);
  });

  test('hides only the tab of word lists', () => {
    const hidden = tabs.filter((tab) => sheetOf(host, tab).isSheetHidden());
    expect(hidden).toEqual(['Danh mục']);
  });

  test('writes the headers of domain.md 4.2', () => {
    expect(host.values('Đăng ký')).toEqual([
      [
        'STT',
        'Mã đăng ký',
        'Năm',
        'Đơn vị đăng ký',
        'Đăng ký qua',
        'Loại',
        'Tên mô hình, tập thể, cá nhân',
        'Đối tượng',
        'Chức vụ, đơn vị công tác',
        'Phong trào thi đua',
        'Phạm vi (toàn diện/lĩnh vực)',
        'Tóm tắt thành tích',
        'Minh chứng (liên kết)',
        'Đã tuyên dương (Có/Không)',
        'Ngày gửi',
        'Trạng thái',
        'Đồng ý công bố',
        'Kết quả kiểm tra',
        'Ghi chú',
      ],
    ]);
    expect(host.values('Phân bổ')).toEqual([
      ['Năm', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ', 'Số lượng tối đa'],
    ]);
  });

  test('fills in the three quotas of KH 72, dates as typed', () => {
    expect(host.values('Chỉ tiêu').map((row) => [row[0], ...row.slice(2, 10)])).toEqual([
      [
        'Mã',
        'Áp dụng cho (loại hoặc mã đơn vị)',
        'Tối thiểu',
        'Tối đa',
        'Loại được tính',
        'Đối tượng được tính',
        'Nộp trước ngày',
        'Ngoại lệ theo năm',
        'Phải kèm kế hoạch',
      ],
      ['KH72-XA', 'Xã, Thị trấn', 9, 10, '', '', '10/01', '2022: 30/5', 'Không'],
      ['KH72-CUM', 'Cụm thi đua', 1, 3, 'Mô hình, Tập thể', '', '05/02', '2022: 05/6', 'Có'],
      ['KH72-CQ', 'Cơ quan chủ trì', 3, 7, '', '', '05/02', '2022: 05/6', 'Có'],
    ]);
  });

  test('fills in the communes, with real dates and codes that keep their form', () => {
    expect(column(host, 'Đơn vị', 'Tên đơn vị').slice(0, 3)).toEqual([
      'Thị trấn Văn Giang',
      'Xã Xuân Quan',
      'Xã Cửu Cao',
    ]);
    expect(column(host, 'Đơn vị', 'Mã ĐVHC')[0]).toBe('12019');
    const ended = sheetOf(host, 'Đơn vị').getRange(2, 10);
    expect([ended.getDisplayValue(), ended.getNumberFormat()]).toEqual(['30/06/2025', 'dd/MM/yyyy']);
  });

  test('sets the year and the defaults of domain.md 4.6', () => {
    const settings = new Map(host.values('Cấu hình').map((row) => [row[0], row[1]]));
    expect(settings.get('Năm đăng ký')).toBe('2024');
    expect(settings.get('Cách hiểu "trước ngày"')).toBe('Không tính ngày đó');
    expect(settings.get('Trạng thái được tính')).toBe('Đã gửi, Đang thẩm định, Đạt');
  });

  test('offers the words of the vocabulary and the names of units, and only warns', () => {
    const registrations = sheetOf(host, 'Đăng ký');
    const [rules = []] = registrations.getRange(2, 1, 1, 19).getDataValidations();
    expect(rules.map((rule, index) => (rule === null ? null : index + 1)).filter(Boolean)).toEqual([
      4, 5, 6, 8, 10, 11, 14, 16, 17,
    ]);
    expect(rules.filter((rule) => rule !== null).map((rule) => rule.getAllowInvalid())).not.toContain(false);
    expect(column(host, 'Danh mục', 'Trạng thái')).toContain('Đang thẩm định');
  });

  test('keeps codes, years and dates as they are typed', () => {
    const typed = emptyHost();
    typed.run('createRegister');
    typed.edit('Đăng ký', 'B2', '0123');
    typed.edit('Đăng ký', 'C2', '2024');
    typed.edit('Đăng ký', 'O2', '05/01/2024');
    typed.edit('Chỉ tiêu', 'H5', '01/05');
    expect(sheetOf(typed, 'Đăng ký').getRange('B2:C2').getValues()).toEqual([['0123', 2024]]);
    expect(sheetOf(typed, 'Đăng ký').getRange('O2').getDisplayValue()).toBe('05/01/2024');
    expect(sheetOf(typed, 'Chỉ tiêu').getRange('H5').getValue()).toBe('01/05');
  });

  test('says what it did', () => {
    expect(host.dialogs.map((dialog) => dialog.kind).slice(-2)).toEqual(['alert', 'alert']);
    expect(host.dialogs[host.dialogs.length - 1]?.message).toMatch(/15 đơn vị, 3 dòng chỉ tiêu/);
  });

  test('protects headers and derived tabs as warnings', () => {
    const { RANGE, SHEET } = spreadsheetAppOf(host).ProtectionType;
    const descriptions = tabs.flatMap((tab) =>
      [RANGE, SHEET].flatMap((type) =>
        sheetOf(host, tab)
          .getProtections(type)
          .map((each) => `${tab}: ${each.isWarningOnly() ? 'nhắc' : 'khóa'}`),
      ),
    );
    expect(descriptions).toEqual([
      'Đăng ký: nhắc',
      'Tổng hợp: nhắc',
      'Kiểm tra: nhắc',
      'Kế hoạch đơn vị: nhắc',
      'Đơn vị: nhắc',
      'Chỉ tiêu: nhắc',
      'Phân bổ: nhắc',
      'Cấu hình: nhắc',
      'Nhật ký: nhắc',
    ]);
  });
});

describe('run again', () => {
  test('changes nothing and says so', () => {
    const host = newRegister();
    const before = JSON.stringify(host.document);
    host.run('createRegister');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(host.dialogs[host.dialogs.length - 1]?.message).toBe(
      'Sổ đã có đủ đơn vị và chỉ tiêu của kế hoạch này, không cần thêm gì.',
    );
  });

  test('leaves what people have typed as it is, and adds only what is missing', () => {
    const host = newRegister();
    sheetOf(host, 'Chỉ tiêu').getRange('D2').setValue(8);
    sheetOf(host, 'Đơn vị').deleteRow(2);
    host.adopt(host.document);
    host.run('createRegister');
    expect(column(host, 'Chỉ tiêu', 'Tối thiểu')).toEqual([8, 1, 3]);
    expect(column(host, 'Đơn vị', 'Mã đơn vị').filter((code) => code === 'XA01')).toHaveLength(1);
    expect(column(host, 'Đơn vị', 'Mã đơn vị')).toHaveLength(15);
  });

  test('for another year changes the year and nothing else', () => {
    const host = newRegister({ year: '2024' });
    const before = allValues(host, ['Nhật ký', 'Cấu hình']);
    testHost(host.document, { year: '2025' }).run('createRegister');
    expect(allValues(host, ['Nhật ký', 'Cấu hình'])).toEqual(before);
    expect(column(host, 'Cấu hình', 'Giá trị')[0]).toBe('2025');
  });
});

describe('in a workbook in use', () => {
  test('keeps a tab of the same name made by a person, and writes nothing', () => {
    const host = emptyHost();
    spreadsheetOf(host).insertSheet('Tổng hợp').getRange('A1').setValue('Bảng cộng tay');
    host.adopt(host.document);
    const before = JSON.stringify(host.document);
    host.run('createRegister');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(host.dialogs[host.dialogs.length - 1]?.message).toMatch(/Tổng hợp.*không do chương trình này lập/);
  });

  test('adds columns to a tab with a few of its own, in any order, and moves none', () => {
    const host = emptyHost();
    const sheet = spreadsheetOf(host).insertSheet('Đăng ký');
    sheet.getRange('A1:D1').setValues([['Họ tên phụ huynh', 'Trạng thái', 'NĂM', 'Don vi dang ky']]);
    sheet.getRange('A2:D2').setValues([['x', 'Đã gửi', 2024, 'Xã Mễ Sở']]);
    host.adopt(host.document);
    host.run('createRegister');
    const [header = [], row = []] = host.values('Đăng ký');
    expect(header.slice(0, 5)).toEqual(['Họ tên phụ huynh', 'Trạng thái', 'NĂM', 'Đơn vị đăng ký', 'STT']);
    expect(header).toHaveLength(20);
    expect(row.slice(0, 4)).toEqual(['x', 'Đã gửi', 2024, 'Xã Mễ Sở']);
  });

  test('does nothing when the person cancels', () => {
    const host = emptyHost();
    const before = JSON.stringify(host.document);
    host.refuse();
    host.run('createRegister');
    expect(JSON.stringify(host.document)).toBe(before);
  });
});
