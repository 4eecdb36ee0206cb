/** Ghi tuyên truyền, bồi dưỡng in a real browser: chosen, filled in, sent, and nothing lost; by mouse and by keyboard alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRecords, newRegister, sound, type TestHost } from '../bundle/support/registerHost';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type MenuForm, openMenuForm } from './support/menuForm';
import { type OpenPage, openPage } from './support/openPage';

let open: OpenPage;
let hands: Hands;
let form: MenuForm;

/** Rows 2 and 3 can be recorded for, row 4 is a draft; a name that is markup. */
function register(): TestHost {
  const host = newRegister({ year: '2024' });
  addRecords(host, 'Đăng ký', [
    ...sound('Xã Xuân Quan', 1, 1, { 'Tên mô hình, tập thể, cá nhân': 'Trần Thị Hòa' }),
    ...sound('Xã Cửu Cao', 2, 1, { 'Tên mô hình, tập thể, cá nhân': '<img src=x> =1+1' }),
    ...sound('Xã Cửu Cao', 3, 1, { 'Trạng thái': 'Nháp' }),
  ]);
  return host;
}

beforeAll(async () => {
  open = await openPage({ document: register().document });
  hands = new Hands(open.page);
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  await hands.openTab('Đơn vị');
  form = await opened();
});

const opened = () => openMenuForm(open, 'Ghi tuyên truyền, bồi dưỡng');
const exemplar = () => form.frame.getByRole('combobox', { name: 'Đăng ký' });
const options = () => form.frame.getByRole('listbox').getByRole('option').allInnerTexts();
const problems = () => form.frame.locator('p.problem').allInnerTexts();
const send = () => form.button('Ghi');
const recorded = async (tab: string) => (await hands.savedValues(tab)).slice(1);

/** An entry for the first registration on the day given; a day of its own keeps tests apart. */
async function fillIn(date: string): Promise<void> {
  await exemplar().fill('hòa');
  await form.press('Enter');
  await form.field(/^Ngày/).fill(date);
  await form.field(/^Hình thức/).selectOption('Bài viết');
  await form.field('Kênh').fill('Đài truyền thanh');
}

describe('as it opens', () => {
  test('offers what can be recorded for, as text, and says what day it is', async () => {
    await exemplar().click();
    expect(await options()).toEqual([
      'ĐK-2024-001 · Trần Thị Hòa · Xã Xuân Quan',
      'ĐK-2024-002 · <img src=x> =1+1 · Xã Cửu Cao',
    ]);
    expect(await form.field(/^Ngày/).inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.press('Escape');
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('starts from the selected row, or says why not', async () => {
    await hands.openTab('Đăng ký');
    await hands.select('B3');
    form = await opened();
    expect(await exemplar().inputValue()).toMatch(/^ĐK-2024-002/);
    await hands.select('B4');
    form = await opened();
    expect([await exemplar().inputValue(), await form.told()]).toEqual([
      '',
      expect.stringMatching(/^Dòng 4 đang chọn có trạng thái “Nháp”/),
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });
});

describe('by mouse', () => {
  test('an entry becomes a row, is shown, and makes room for the next one', async () => {
    await exemplar().click();
    await form.frame.getByRole('option').first().click();
    await form.frame.getByText('Đăng ký này chưa có dòng nào.').waitFor();
    await form.field(/^Ngày/).fill('11.6.2024');
    await form.field(/^Hình thức/).selectOption('Giao lưu');
    await form.field('Kênh').fill('=HYPERLINK("x")');
    await form.field('Số lượt').fill('1.200');
    await send().click();
    await eventually(() => form.told()).toMatch(/^Đã ghi một dòng vào tab Tuyên truyền cho ĐK-2024-001\./);
    expect(await form.frame.locator('.latest li').allInnerTexts()).toEqual([
      expect.stringMatching(/^11\/06\/2024 · Tuyên truyền\s+Giao lưu · =HYPERLINK\("x"\) · 1200$/),
    ]);
    expect([await form.field('Kênh').inputValue(), await form.field(/^Ngày/).inputValue()]).toEqual([
      '',
      '11.6.2024',
    ]);
    const [row] = await recorded('Tuyên truyền');
    expect(row?.slice(1)).toEqual(['Giao lưu', '=HYPERLINK("x")', 'ĐK-2024-001', '', 1200]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('problems stand beside their fields; going over to the other tab loses nothing', async () => {
    await form.field('Kênh').fill('Báo');
    await send().click();
    expect(await problems()).toEqual([
      expect.stringContaining('Chọn một đăng ký.'),
      expect.stringContaining('Chọn hình thức.'),
    ]);
    await eventually(() => form.focused()).toMatch(/^Đăng ký/);
    await form.field('Bồi dưỡng').check();
    expect(await problems()).toEqual([
      expect.stringContaining('Chọn một đăng ký.'),
      expect.stringContaining('Ghi nội dung hỗ trợ'),
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.field('Tuyên truyền').check();
    expect(await form.field('Kênh').inputValue()).toBe('Báo');
  });

  test('a wrong date or number is told of as soon as its field is left', async () => {
    await form.field(/^Ngày/).fill('31/02/2024');
    await form.field('Số lượt').fill('nhiều');
    expect(await problems()).toEqual([expect.stringContaining('Không có ngày “31/02/2024”.')]);
    await form.press('Tab');
    expect(await problems()).toHaveLength(2);
    // A day outside the programme's years is but mentioned.
    await form.field(/^Ngày/).fill('01/01/2031');
    await form.field('Số lượt').fill('3');
    expect(await problems()).toEqual([]);
    expect(await form.frame.locator('.hint').allInnerTexts()).toContainEqual(
      expect.stringContaining('01/01/2031 ở ngoài giai đoạn 2022–2025'),
    );
  });

  test('closing asks once when something is typed, in either tab, and at once when nothing is', async () => {
    await form.frame.getByRole('radio', { name: 'Bồi dưỡng' }).check();
    await form.field('Biện pháp').fill('Cử đi học');
    await form.frame.getByRole('radio', { name: 'Tuyên truyền' }).check();
    await form.button('Đóng').click();
    expect(await form.alarm()).toMatch(/chưa được ghi.*bấm Đóng lần nữa để bỏ/);
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Đóng').click();
    await eventually(async () => form.frame.isDetached()).toBe(true);
    form = await opened();
    await form.button('Đóng').click();
    await eventually(async () => form.frame.isDetached()).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('from the selected row to a line of Bồi dưỡng', async () => {
    await hands.openTab('Đăng ký');
    await hands.select('B2');
    form = await opened();
    await hands.select('B2');
    await form.press('F6');
    await form.tabTo(/^\s*Tuyên truyền$/);
    await form.press('ArrowDown');
    await form.tabTo(/^Nội dung hỗ trợ/);
    await open.page.keyboard.insertText('Tập huấn hai buổi');
    await form.tabTo(/^Đánh giá tác dụng/);
    await open.page.keyboard.insertText('Tiến bộ rõ');
    await form.tabTo(/^Ghi$/);
    await form.press('Enter');
    await eventually(() => form.told()).toMatch(/^Đã ghi một dòng vào tab Bồi dưỡng cho ĐK-2024-001\./);
    expect(await form.focused()).toBe('Ghi');
    const [row] = await recorded('Bồi dưỡng');
    expect([row?.[0], row?.[1], row?.[6]]).toEqual(['ĐK-2024-001', 'Tập huấn hai buổi', 'Tiến bộ rõ']);
  });
});

describe('troubles', () => {
  test('a slow server leaves the button dead; pressing again writes nothing twice', async () => {
    await fillIn('01/03/2024');
    await form.frame.locator('.latest').waitFor();
    const before = (await recorded('Tuyên truyền')).length;
    const release = open.server.calls.hold();
    await send().press('Enter');
    await eventually(() => send().getAttribute('aria-disabled')).toBe('true');
    await send().press('Enter');
    expect(open.server.calls.waiting).toBe(1);
    expect(await axeProblems(form.frame)).toEqual([]);
    release();
    await eventually(() => form.told()).toMatch(/^Đã ghi một dòng/);
    expect(await recorded('Tuyên truyền')).toHaveLength(before + 1);
  });

  test('an answer that is lost: the entry stays, and sending it again doubles nothing', async () => {
    await fillIn('02/03/2024');
    await form.frame.locator('.latest').waitFor();
    const before = (await recorded('Tuyên truyền')).length;
    open.server.calls.fail('answer_lost');
    await send().click();
    await eventually(() => form.alarm()).toMatch(/chưa rõ việc vừa rồi đã xong chưa/);
    expect(await form.field('Kênh').inputValue()).toBe('Đài truyền thanh');
    open.server.calls.heal();
    await send().click();
    await eventually(() => form.told()).toMatch(/^Tab Tuyên truyền đã có đúng dòng này cho ĐK-2024-001/);
    expect(await recorded('Tuyên truyền')).toHaveLength(before + 1);
    expect(open.problems.splice(0)).toHaveLength(1);
  });

  test('a second account is said plainly, and what was typed stays', async () => {
    await fillIn('03/03/2024');
    await form.frame.locator('.latest').waitFor();
    open.server.calls.fail('second_account');
    await send().click();
    await eventually(() => form.alarm()).toMatch(/đăng nhập nhiều tài khoản Google nên .* menu Gương Sáng/);
    expect(await form.field('Kênh').inputValue()).toBe('Đài truyền thanh');
    expect(await axeProblems(form.frame)).toEqual([]);
    expect(open.problems.splice(0)).toHaveLength(1);
  });

  test('while somebody else holds the lock nothing typed is lost, and the next try goes through', async () => {
    await fillIn('04/03/2024');
    await form.frame.locator('.latest').waitFor();
    await form.refuse('sendActivity', 'Có người khác đang chạy lệnh trên sổ này.');
    await send().click();
    await eventually(() => form.alarm()).toBe('Có người khác đang chạy lệnh trên sổ này.');
    await send().click();
    await eventually(() => form.told()).toMatch(/^Đã ghi một dòng/);
  });

  test('a registration that is gone meanwhile: told so, and the entry stays for another one', async () => {
    await fillIn('05/03/2024');
    await hands.openTab('Đăng ký');
    await hands.type('B2', 'ĐK-2024-099');
    await eventually(async () => (await hands.savedValues('Đăng ký'))[1]?.[1]).toBe('ĐK-2024-099');
    await send().click();
    await eventually(() => form.alarm()).toMatch(/^Không còn đăng ký ĐK-2024-001/);
    expect(await form.field('Kênh').inputValue()).toBe('Đài truyền thanh');
  });
});

describe('for everyone', () => {
  test.each([100, 200])('text at %i percent fits into 300 px, cut nowhere', async (percent) => {
    await send().click();
    expect(await form.cutAt(percent)).toEqual([300]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('in English speaks English', async () => {
    await form.inEnglish();
    await form.button('Record').click();
    expect(await problems()).toEqual([
      expect.stringContaining('Choose a registration.'),
      expect.stringContaining('Choose one of the list.'),
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });
});

describe('a register too large to list', () => {
  let large: OpenPage;

  beforeAll(async () => {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', [...sound('Xã Xuân Quan', 1, 300), ...sound('Xã Cửu Cao', 301, 1)]);
    large = await openPage({ document: host.document });
  });
  afterAll(() => large.close());

  test('is searched on the server, by keyboard, and the only one found is chosen', async () => {
    form = await openMenuForm(large, 'Ghi tuyên truyền, bồi dưỡng');
    await form.field(/^Tìm đăng ký/).fill('xuan quan');
    await form.press('Enter');
    const found = form.frame.locator('.found');
    await eventually(() => found.innerText()).toMatch(/^Có 300 đăng ký phù hợp, danh sách hiện 50/);
    await exemplar().click();
    expect(await options()).toHaveLength(50);
    await form.press('Escape');
    await form.field(/^Tìm đăng ký/).fill('cửu');
    await form.press('Enter');
    await eventually(() => exemplar().inputValue()).toMatch(/^ĐK-2024-301/);
    expect(await axeProblems(form.frame)).toEqual([]);
    expect(await form.cutAt(200)).toEqual([300]);
    expect(large.problems).toEqual([]);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
