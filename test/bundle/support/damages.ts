/** Scripted damage to a register's structure, each with the line in which the person is told of it. */
import { setDefinedNames } from '../../../local/document/definedNames';
import { sheetOf, spreadsheetAppOf, spreadsheetOf, type TestHost } from './registerHost';

export interface Damage {
  readonly name: string;
  readonly damage: (host: TestHost) => void;
  /** The line in which the person is told. */
  readonly line: RegExp;
  /** Tabs whose values the repair adds to. */
  readonly adds?: readonly string[];
}

export const damages: readonly Damage[] = [
  {
    name: 'an input tab deleted',
    damage: (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, 'Phân bổ')),
    line: /• Thêm tab Phân bổ/,
    adds: ['Phân bổ'],
  },
  {
    name: 'a derived tab deleted',
    damage: (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, 'Kiểm tra')),
    line: /• Thêm tab Kiểm tra/,
    adds: ['Kiểm tra'],
  },
  {
    name: 'the journal deleted',
    damage: (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, 'Nhật ký')),
    line: /• Thêm tab Nhật ký/,
    adds: ['Nhật ký'],
  },
  {
    name: 'the word lists deleted',
    damage: (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, 'Danh mục')),
    line: /• Bổ sung danh mục/,
    adds: ['Danh mục'],
  },
  {
    name: 'a word taken out of a list',
    damage: (host) => sheetOf(host, 'Danh mục').getRange('D3').setValue('Trạng thái riêng'),
    line: /• Bổ sung danh mục/,
    adds: ['Danh mục'],
  },
  {
    name: 'a tab left without its header',
    damage: (host) => sheetOf(host, 'Phân bổ').getRange('A1:D1').clearContent(),
    line: /• Ghi dòng tiêu đề cho tab Phân bổ đang trống/,
    adds: ['Phân bổ'],
  },
  {
    name: 'a column deleted',
    damage: (host) => sheetOf(host, 'Đăng ký').deleteColumns(17, 1),
    line: /• Đăng ký: thêm cột Đồng ý công bố/,
    adds: ['Đăng ký'],
  },
  {
    name: 'columns missing in a grid without room for them',
    damage: (host) => sheetOf(host, 'Phân bổ').deleteColumns(3, 24),
    line: /• Phân bổ: thêm cột Đơn vị được phân bổ; Số lượng tối đa/,
    adds: ['Phân bổ'],
  },
  {
    name: 'a header misspelt',
    damage: (host) => sheetOf(host, 'Đăng ký').getRange('Q1').setValue('Dong y cong bo'),
    line: /• Đăng ký: sửa tên cột “Dong y cong bo” thành “Đồng ý công bố”/,
    adds: ['Đăng ký'],
  },
  {
    name: 'a header blanked',
    damage: (host) => sheetOf(host, 'Đăng ký').getRange('B1').clearContent(),
    line: /• Đăng ký: ghi lại tên cột “Mã đăng ký” đã bị xóa/,
    adds: ['Đăng ký'],
  },
  {
    name: 'the header no longer frozen',
    damage: (host) => sheetOf(host, 'Đơn vị').setFrozenRows(0),
    line: /• Đơn vị: cố định dòng tiêu đề/,
  },
  {
    name: 'the header no longer styled',
    damage: (host) => sheetOf(host, 'Đơn vị').getRange('A1:O1').setBackground(null),
    line: /• Đơn vị: tô dòng tiêu đề/,
  },
  {
    name: 'formats lost in the blank rows',
    damage: (host) => sheetOf(host, 'Đăng ký').getRange('A6:Y1000').setNumberFormat('General'),
    line: /• Đăng ký: định dạng 24 cột/,
  },
  {
    name: 'drop-downs lost',
    damage: (host) => sheetOf(host, 'Đăng ký').getRange('A2:Y1000').setDataValidation(null),
    line: /• Đăng ký: thêm danh sách chọn cho 13 cột/,
  },
  {
    name: 'colours of the marks lost',
    damage: (host) => sheetOf(host, 'Đăng ký').setConditionalFormatRules([]),
    line: /• Đăng ký: tô màu kết quả/,
  },
  {
    name: 'colours of the summary lost',
    damage: (host) => sheetOf(host, 'Tổng hợp').setConditionalFormatRules([]),
    line: /• Tổng hợp: tô màu kết quả/,
  },
  {
    name: 'protection of a header taken off',
    damage: (host) => removeProtections(host, 'Chỉ tiêu', 'RANGE'),
    line: /• Chỉ tiêu: nhắc khi sửa/,
  },
  {
    name: 'protection of a derived tab taken off',
    damage: (host) => removeProtections(host, 'Tổng hợp', 'SHEET'),
    line: /• Tổng hợp: nhắc khi sửa/,
  },
  {
    name: 'an American locale',
    damage: (host) => spreadsheetOf(host).setSpreadsheetLocale('en_US'),
    line: /• Đổi ngôn ngữ của tệp từ en_US sang Việt Nam/,
  },
  {
    name: 'the names of its own tabs lost',
    damage: (host) => setDefinedNames(host.document, []),
    line: /• Tổng hợp: đánh dấu lại/,
  },
];

function removeProtections(host: TestHost, tab: string, type: 'RANGE' | 'SHEET'): void {
  const { ProtectionType } = spreadsheetAppOf(host);
  for (const each of sheetOf(host, tab).getProtections(ProtectionType[type])) each.remove();
}
