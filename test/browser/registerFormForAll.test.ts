/** The form Đăng ký điển hình by keyboard alone, with a server in trouble, in English, read by everyone. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newRegister, sheetOf } from '../bundle/support/registerHost';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type MenuForm, openMenuForm } from './support/menuForm';
import { type OpenPage, openPage } from './support/openPage';
import { chooseUnit, deskDocument, fillPerson, ownLine, toldAfter } from './support/registerForm';

let open: OpenPage;
let hands: Hands;
let form: MenuForm;

beforeAll(async () => {
  open = await openPage({ document: deskDocument() });
  hands = new Hands(open.page);
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  form = await openMenuForm(open, 'Đăng ký điển hình');
});

/** The cells of a registration in the saved file. */
async function written(name: string): Promise<unknown[]> {
  const [header = [], ...rows] = await hands.savedValues('Đăng ký');
  const place = header.indexOf('Tên mô hình, tập thể, cá nhân');
  const found = rows.filter((row) => row[place] === name);
  expect(found).toHaveLength(1);
  const shown = ['Đơn vị đăng ký', 'Loại', 'Đối tượng', 'Chức vụ, đơn vị công tác', 'Trạng thái', 'Ghi chú'];
  return shown.map((heading) => found[0]?.[header.indexOf(heading)]);
}

describe('by keyboard alone', () => {
  test('from the grid to a sent registration, and on to the next', async () => {
    await hands.select('D9');
    await form.press('F6');
    await form.tabTo(/^Đơn vị/);
    await open.page.keyboard.insertText('xa me so');
    await form.press('Enter');
    await form.frame.locator('.standing').waitFor();
    await form.tabTo(/^Loại/);
    for (const _kind of ['Mô hình', 'Tập thể', 'Cá nhân']) await form.press('ArrowDown');
    await form.tabTo(/^Họ và tên/);
    await open.page.keyboard.insertText('Tạ Thị Phím');
    await form.tabTo(/^Đối tượng/);
    for (const _role of ['Cán bộ quản lý', 'Giáo viên', 'Nhân viên']) await form.press('ArrowDown');
    await form.tabTo(/VG-1/);
    await form.press('Space');
    await form.tabTo(/^Gửi$/);
    await form.press('Enter');
    await eventually(() => form.focused()).toBe('Nhập tiếp');
    await form.press('Enter');
    await eventually(() => form.focused()).toMatch(/^Đăng ký qua/);
    expect((await written('Tạ Thị Phím')).slice(1)).toEqual([
      'Cá nhân',
      'Nhân viên',
      '',
      'Đã gửi',
      'Đơn vị tự đối chiếu tiêu chí: VG-1',
    ]);
  });

  test('an own one is opened and withdrawn with its reason', async () => {
    await hands.select('D9');
    await form.press('F6');
    await form.tabTo(/^Đơn vị/);
    await open.page.keyboard.insertText('xa me so');
    await form.press('Enter');
    await form.frame.locator('.standing').waitFor();
    await form.tabTo(/^Đã đăng ký/);
    if (!(await form.frame.getByText('Hồ Thị Rút').isVisible())) await form.press('Enter');
    await form.tabTo(/^Hồ Thị Rút$/);
    await form.press('Enter');
    await eventually(() => form.focused()).toBe('Sửa ĐK-2027-005 (Đã gửi)');
    await form.tabTo(/^Rút đăng ký$/);
    await form.press('Enter');
    await eventually(() => form.focused()).toMatch(/^Lý do rút/);
    await form.press('Enter');
    expect(await form.frame.locator('p.problem').innerText()).toContain('Ghi lý do rút.');
    expect(await axeProblems(form.frame)).toEqual([]);
    await open.page.keyboard.insertText('đã chuyển trường');
    await form.press('Enter');
    await toldAfter(form, /Đã rút ĐK-2027-005\./);
    expect(await ownLine(form, 'Hồ Thị Rút')).toEqual(['ĐK-2027-005 · Cá nhân · Đã rút']);
  });
});

describe('troubles', () => {
  test('a slow server leaves the button dead, and pressing again does nothing twice', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Chu Thị Chậm');
    const release = open.server.calls.hold('sendRegistration');
    await form.button('Gửi').press('Enter');
    await eventually(() => form.button('Gửi').getAttribute('aria-disabled')).toBe('true');
    await form.button('Gửi').press('Enter');
    await form.button('Lưu nháp').click({ force: true });
    expect([open.server.calls.waiting, await axeProblems(form.frame)]).toEqual([1, []]);
    release();
    await toldAfter(form, /Đã gửi/);
    expect(await ownLine(form, 'Chu Thị Chậm')).toHaveLength(1);
  });

  test('a lost answer is not a doubled row', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Dương Thị Mạng');
    open.server.calls.fail('answer_lost', 'sendRegistration');
    await form.button('Gửi').click();
    await toldAfter(form, /chưa rõ việc vừa rồi đã xong chưa/);
    expect(await form.field(/^Họ và tên/).inputValue()).toBe('Dương Thị Mạng');
    open.server.calls.heal();
    await form.button('Gửi').click();
    await toldAfter(form, /Đăng ký này đã có trong sổ, mã ĐK-2027-\d+ \(Đã gửi\)/);
    expect(await ownLine(form, 'Dương Thị Mạng')).toHaveLength(1);
    open.problems.splice(0);
  });

  test.each([
    ['second_account', /đăng nhập nhiều tài khoản Google/],
    ['unreachable', /Không nhận được trả lời/],
  ] as const)('%s is said plainly for a unit as well, and asked again', async (trouble, sentence) => {
    open.server.calls.fail(trouble);
    await form.frame.getByRole('combobox', { name: 'Đơn vị' }).fill('xa me so');
    await form.press('Enter');
    await toldAfter(form, sentence);
    expect(await axeProblems(form.frame)).toEqual([]);
    open.server.calls.heal();
    await form.button('Xem lại').click();
    await form.frame.locator('.standing').waitFor();
    open.problems.splice(0);
  });

  test('a held lock is said, and nothing typed is lost', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Lương Thị Khóa');
    await form.refuse('sendRegistration', 'Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì.');
    await form.button('Gửi').click();
    await eventually(() => form.alarm()).toMatch(/Có người khác đang chạy lệnh/);
    expect(await form.field(/^Họ và tên/).inputValue()).toBe('Lương Thị Khóa');
  });
});

describe('for everyone', () => {
  test('axe finds nothing wrong as it opens, with the list open, and with a unit chosen', async () => {
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.frame.getByRole('combobox', { name: 'Đơn vị' }).fill('xa');
    expect(await axeProblems(form.frame)).toEqual([]);
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Ngô Thị Trục');
    await form.frame.getByText('Thông tin thêm').click();
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test.each([100, 200])('text at %i percent fits into 300 px, cut nowhere', async (percent) => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Ngô Thị Rộng');
    await form.field(/^Đối tượng/).selectOption('');
    await form.button('Gửi').click();
    expect(await form.cutAt(percent)).toEqual([300]);
  });

  test('in English speaks English', async () => {
    await form.inEnglish();
    const unit = form.frame.getByRole('combobox', { name: 'Unit' });
    await unit.fill('tieu hoc me so');
    await form.press('Enter');
    await form.frame.locator('.standing').waitFor();
    await form.button('Send').click();
    const ours =
      'label:not(.tick), legend, h2, summary, .hint, .standing p, .actions button, .notice, p.problem';
    const text = (await form.frame.locator(ours).allInnerTexts()).join('\n');
    expect(text).toContain('New registration');
    expect(text).toContain('Choose a kind.');
    // Names of units and columns stay as they are stored.
    const own = text.replace(/Xã Mễ Sở|Ghi chú/g, '');
    expect(own.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)).toBeNull();
    expect(await axeProblems(form.frame)).toEqual([]);
  });
});

describe('other registers', () => {
  let other: OpenPage;

  afterEach(() => other.close());

  test('without units it says where to write them', async () => {
    const host = newRegister({ year: '2027' });
    const sheet = sheetOf(host, 'Đơn vị');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).clearContent();
    host.adopt(host.document);
    other = await openPage({ document: host.document });
    form = await openMenuForm(other, 'Đăng ký điển hình');
    expect(await form.frame.locator('p').innerText()).toMatch(/^Sổ chưa có đơn vị nào.*vào tab Đơn vị/);
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Đóng').click();
    await eventually(async () => form.frame.isDetached()).toBe(true);
  });

  test('a count that holds those of schools says so, and a merged unit under which name it registers', async () => {
    other = await openPage();
    form = await openMenuForm(other, 'Đăng ký điển hình');
    await chooseUnit(form, 'xa long hung');
    const standing = () => form.frame.locator('.standing').innerText();
    expect(await standing()).toContain('Đã tính 7 (cả của trường, đơn vị thành viên), chỉ tiêu là 9–10');
    expect(await standing()).not.toContain('với tên');
    await form.field(/^Năm$/).fill('2026');
    await eventually(standing).toContain('Năm 2026, đơn vị này đăng ký với tên Xã ');
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
