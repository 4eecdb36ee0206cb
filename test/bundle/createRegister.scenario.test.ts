/** Tạo sổ từ kế hoạch mẫu, through the built bundle: what is in the workbook afterwards. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
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
  'Thẩm định',
  'Kế hoạch đơn vị',
  'Bồi dưỡng',
  'Tuyên truyền',
  'Kiểm tra thực tế',
  'Đề nghị khen thưởng',
  'Điển hình đã tuyên dương',
  'Mốc thời gian',
  'Đơn vị',
  'Chỉ tiêu',
  'Phân bổ',
  'Tiêu chí',
  'Căn cứ',
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
        'Loại tập thể',
        'Là lãnh đạo (Có/Không)',
        'Tập thể phụ trách (mã đăng ký)',
        'Lao động trực tiếp (Có/Không)',
        'Giai đoạn',
        'Dấu thẩm định',
      ],
    ]);
    expect(host.values('Thẩm định')).toEqual([
      ['Mã đăng ký', 'Mã tiêu chí', 'Đạt/Không/Không áp dụng', 'Người thẩm định', 'Ngày', 'Nhận xét'],
    ]);
    expect(host.values('Phân bổ')).toEqual([
      ['Năm', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ', 'Số lượng tối đa'],
    ]);
  });

  test('offers the words of the vocabulary and the names of units, and only warns', () => {
    const registrations = sheetOf(host, 'Đăng ký');
    const [rules = []] = registrations.getRange(2, 1, 1, 25).getDataValidations();
    expect(rules.map((rule, index) => (rule === null ? null : index + 1)).filter(Boolean)).toEqual([
      4, 5, 6, 8, 10, 11, 14, 16, 17, 20, 21, 23, 24,
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
    expect(lastMessage(host)).toBe(
      'Đã thêm 26 mục trong Cấu hình, 15 đơn vị, 3 dòng chỉ tiêu, 10 tiêu chí, 2 mốc thời gian, 5 văn bản căn cứ. Sổ dùng cho năm 2024. Việc tiếp theo: bổ sung Cụm thi đua, Cơ quan chủ trì, Trường MN, Trường TH, Trường THCS, Trường TH-THCS vào tab Đơn vị; nhập danh sách vào tab Đăng ký.',
    );
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
    expect(descriptions).toEqual(tabs.slice(0, -1).map((tab) => `${tab}: nhắc`));
  });
});

test('a person hears how far it is, for it takes most of a minute on Google', () => {
  const { toasts } = emptyHost().run('createRegister');
  // 15 input tabs twice, once for their columns and once for their looks, and three tabs of our own.
  expect(toasts.slice(0, 3)).toEqual([
    'Đang tạo sổ…',
    'Bước 1/33: tab Đăng ký…',
    'Bước 4/33: tab Bồi dưỡng…',
  ]);
  expect([toasts.length, toasts[toasts.length - 1]]).toEqual([12, 'Bước 33/33: tab Cấu hình…']);
  const english = emptyHost({ locale: 'en' }).run('createRegister').toasts;
  expect(english[1]).toBe('Step 1 of 33: the tab Đăng ký…');
});

describe('run again', () => {
  test('tells of no steps where there are none', () => {
    const host = newRegister();
    expect(host.run('createRegister').toasts).toEqual(['Đang tạo sổ…']);
  });

  test('changes nothing and says so', () => {
    const host = newRegister();
    const before = JSON.stringify(host.document);
    host.run('createRegister');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(host.dialogs[host.dialogs.length - 1]?.message).toBe(
      'Sổ đã có đủ những gì kế hoạch này quy định, không cần thêm gì.',
    );
  });

  test('leaves what people have typed as it is, and adds only what is missing', () => {
    const host = newRegister();
    sheetOf(host, 'Chỉ tiêu').getRange('D2').setValue(8);
    sheetOf(host, 'Đơn vị').deleteRow(2);
    sheetOf(host, 'Tiêu chí').getRange('E3').setValue('Có');
    sheetOf(host, 'Tiêu chí').deleteRow(11);
    sheetOf(host, 'Mốc thời gian').getRange('B3').setValue('25/10/2025');
    host.adopt(host.document);
    host.run('createRegister');
    expect(column(host, 'Chỉ tiêu', 'Tối thiểu')).toEqual([8, 1, 3]);
    expect(column(host, 'Đơn vị', 'Mã đơn vị').filter((code) => code === 'XA01')).toHaveLength(1);
    expect(column(host, 'Đơn vị', 'Mã đơn vị')).toHaveLength(15);
    expect(column(host, 'Tiêu chí', 'Bắt buộc')[1]).toBe('Có');
    expect(column(host, 'Tiêu chí', 'Mã')).toHaveLength(10);
    expect(column(host, 'Mốc thời gian', 'Ngày hoặc dd/MM hằng năm')).toEqual(['11/6', '25/10/2025']);
  });

  test('for another year changes the year and nothing else', () => {
    const host = newRegister({ year: '2024' });
    const before = allValues(host, ['Nhật ký', 'Cấu hình', 'Đơn vị']);
    addRecords(host, 'Đơn vị', [{ 'Mã đơn vị': 'C1', 'Tên đơn vị': 'Cụm số một', 'Loại đơn vị': 'cụm' }]);
    const later = testHost(host.document, { year: '2025' });
    later.run('createRegister');
    expect(allValues(host, ['Nhật ký', 'Cấu hình', 'Đơn vị'])).toEqual(before);
    expect(column(host, 'Cấu hình', 'Giá trị')[0]).toBe('2025');
    expect(later.dialogs.at(-2)?.message).toContain(
      'Sẽ đổi trong sổ này:\n• Năm đăng ký ở tab Cấu hình đổi thành 2025\n',
    );
    // A cluster is there by now.
    expect(lastMessage(later)).toBe(
      'Đã chuyển sổ sang năm 2025. Việc tiếp theo: bổ sung Cơ quan chủ trì, Trường MN, Trường TH, Trường THCS, Trường TH-THCS vào tab Đơn vị; nhập danh sách vào tab Đăng ký.',
    );
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
    expect(header).toHaveLength(26);
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
