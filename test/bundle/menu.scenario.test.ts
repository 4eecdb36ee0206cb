/** The menu: built in every authorisation mode, in the person's language. */
import { expect, test } from 'vitest';
import { emptyHost } from './support/registerHost';

const vietnamese = [
  ['Đăng ký điển hình', 'registerExemplar'],
  ['Thẩm định từng hồ sơ', 'reviewQueue'],
  ['Theo dõi tiến độ', 'followProgress'],
  ['Ghi tuyên truyền, bồi dưỡng', 'recordActivity'],
  ['Lập báo cáo', 'makeReport'],
  ['Kiểm tra chỉ tiêu', 'checkQuotas'],
  ['Kiểm tra toàn bộ sổ', 'checkWholeRegister'],
  ['Việc 30 ngày tới', 'dueSoon'],
  ['Lập phiếu thẩm định', 'prepareReview'],
  ['Kết luận thẩm định', 'concludeReview'],
  ['Chuyển trạng thái, giai đoạn', 'moveStatus'],
  ['Thay đổi sau thẩm định', 'changesAfterReview'],
  ['So sánh các năm', 'compareYears'],
  ['Danh sách công bố', 'publishList'],
  ['Tạo sổ từ kế hoạch mẫu', 'createRegister'],
  ['Kiểm tra và sửa cấu trúc', 'repairStructure'],
  ['Hoàn tác lần ghi gần nhất', 'undoLastWrite'],
];

function items(menu: unknown): unknown[] {
  const found: unknown[] = [];
  JSON.stringify(menu, (_key, value) => {
    if (value !== null && typeof value === 'object' && 'functionName' in value) {
      found.push([value.caption, value.functionName]);
    }
    return value;
  });
  return found;
}

test('in a bound sheet it is called Gương Sáng', () => {
  const { menus } = emptyHost().open();
  expect(menus).toHaveLength(1);
  expect(JSON.stringify(menus)).toContain('Gương Sáng');
  expect(items(menus)).toEqual(vietnamese);
});

test('under NONE it is built all the same, and nothing else is touched', () => {
  const { menus, calls } = emptyHost({ published: true }).open();
  expect(items(menus)).toEqual(vietnamese);
  expect(Object.keys(calls.byName).sort()).toEqual([
    'Menu.addItem',
    'Menu.addSeparator',
    'Menu.addToUi',
    'Session.getActiveUserLocale',
    'SpreadsheetApp.getUi',
    'Ui.createAddonMenu',
  ]);
});

test('a reader of English sees it in English', () => {
  const { menus } = emptyHost({ locale: 'en' }).open();
  expect(items(menus).map((item) => (item as string[])[0])).toEqual([
    'Register an exemplar',
    'Review one by one',
    'Follow progress',
    'Record publicity or help',
    'Make a report',
    'Check quotas',
    'Check the whole register',
    'Due in 30 days',
    'Prepare review',
    'Conclude review',
    'Move status or stage',
    'Changes after review',
    'Compare years',
    'List for publication',
    'Create register from a plan',
    'Check and repair structure',
    'Undo the last write',
  ]);
});

test('and in English under NONE as well, with no file of the program to be read', () => {
  const { menus, calls } = emptyHost({ published: true, locale: 'en' }).open();
  expect(items(menus)[5]).toEqual(['Check quotas', 'checkQuotas']);
  expect(calls.byName).not.toHaveProperty('HtmlService.createTemplateFromFile');
});

test('it is there right after installing', () => {
  expect(items(emptyHost().run('onInstall', [{ authMode: 'FULL' }]).menus)).toEqual(vietnamese);
});

test('an event without anything in it does no harm', () => {
  expect(items(emptyHost().run('onOpen', [undefined]).menus)).toEqual(vietnamese);
});
