/** Theo dõi tiến độ in a real browser: read, narrowed down, gone to rows, reminders copied; by mouse and by keyboard alone. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRecords, sheetOf, sound, type TestHost, workedRegister } from '../bundle/support/registerHost';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type MenuForm, openMenuForm } from './support/menuForm';
import { type OpenPage, openPage } from './support/openPage';

let open: OpenPage;
let hands: Hands;
let form: MenuForm;

/** 11 communes checked once, then one more registration for Xã Cửu Cao; a unit whose name is markup. */
function register(): TestHost {
  const host = workedRegister();
  addRecords(host, 'Đơn vị', [
    { 'Mã đơn vị': 'CUM1', 'Tên đơn vị': '<b>Cụm</b> số 1', 'Loại đơn vị': 'Cụm thi đua' },
  ]);
  host.run('checkQuotas');
  addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', 40, 1));
  return host;
}

beforeAll(async () => {
  open = await openPage({ document: register().document });
  hands = new Hands(open.page);
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  form = await openMenuForm(open, 'Theo dõi tiến độ');
});

const units = () => form.frame.locator('button.unit').allInnerTexts();
const unit = (name: string) => form.button(new RegExp(`^${name}`));
const nameBox = () => open.page.locator('[data-u-comp="defined-name"] input').inputValue();

describe('as it opens', () => {
  test('says how the year stands, in words beside every bar', async () => {
    expect(await form.frame.locator('.headline').innerText()).toBe(
      'Năm 2024: 2/12 đơn vị đạt chỉ tiêu, 1 vượt, 9 chưa đăng ký',
    );
    expect(await form.frame.locator('.troubles li').allInnerTexts()).toEqual([
      '9 đơn vị quá hạn',
      '1 đơn vị chưa có kế hoạch',
      '1 dòng có lỗi',
      '1 dòng chưa rõ đơn vị',
    ]);
    expect(await form.frame.locator('.roll-up').allInnerTexts()).toEqual([
      expect.stringMatching(/^Xã, phường, thị trấn: đạt 2\/11 · 1 vượt · 8 chưa đăng ký\s*$/),
      expect.stringMatching(/^Cụm thi đua: đạt 0\/1 · 1 chưa đăng ký\s*$/),
    ]);
    expect(await form.frame.locator('.bar').count()).toBe(3);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('shows on a small laptop, without scrolling, the unit that is most urgent', async () => {
    const [bottom, foot] = await form.frame
      .evaluate(() =>
        ['.units p', '.foot'].map((part) => document.querySelector(part)?.getBoundingClientRect()),
      )
      .then(([unit, end]) => [unit?.bottom ?? Number.NaN, end?.top ?? Number.NaN]);
    expect(bottom).toBeLessThanOrEqual(foot ?? 0);
  });

  test('shows first those who have something to do, and a name as the text it is', async () => {
    const shown = await units();
    expect(shown).toHaveLength(10);
    expect(shown[8]).toMatch(/^<b>Cụm<\/b> số 1/);
    expect(await form.frame.locator('.units b').count()).toBe(0);
  });

  test('tells what has changed since the last check', async () => {
    const changes = form.frame.locator('details');
    await changes.locator('summary').click();
    expect(await changes.innerText()).toMatch(
      /^Thay đổi từ lần kiểm tra 13:02 ngày 20\/11\/2026: 1 đơn vị\s+Đăng ký được tính: 28 → 29\.\s+Xã Cửu Cao: 8 \(thiếu 1\) → 9 \(đạt\)$/,
    );
    expect(await axeProblems(form.frame)).toEqual([]);
  });
});

describe('by mouse', () => {
  test('a unit leads to its rows', async () => {
    await form.field('Tình trạng').selectOption('all');
    await unit('Xã Phụng Công').click();
    await eventually(() => form.told()).toBe(
      'Xã Phụng Công: 11 dòng ở tab Đăng ký (dòng 19–29). Đã chọn trong bảng tính.',
    );
    await eventually(nameBox).toMatch(/^A19:/);
    await unit('Xã Mễ Sở').click();
    await eventually(() => form.told()).toBe('Xã Mễ Sở chưa có dòng nào trong tab Đăng ký của năm này.');
  });

  test('the list is narrowed down by situation, group and name', async () => {
    await form.field('Tình trạng').selectOption('over');
    expect(await units()).toEqual([expect.stringMatching(/^Xã Phụng Công/)]);
    await form.field('Tình trạng').selectOption('all');
    await form.field('Nhóm').selectOption('clusters');
    expect(await units()).toHaveLength(1);
    await form.field('Nhóm').selectOption('all');
    await form.field('Tìm đơn vị').fill('cuu cao');
    expect(await units()).toEqual([expect.stringMatching(/^Xã Cửu Cao/)]);
    await form.field('Tìm đơn vị').fill('zzz');
    expect(await form.frame.locator('.found').innerText()).toBe('Không có đơn vị nào như vậy.');
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('a reminder to a unit is copied as it stands there', async () => {
    await form.field('Tình trạng').selectOption('over');
    await form.button('Soạn tin nhắc Xã Phụng Công').click();
    const message = form.field('Nội dung gửi qua Zalo, thư điện tử');
    expect(await message.inputValue()).toContain(
      '- Đã đăng ký 11, vượt 1 so với tối đa 10 (cần rà soát, lựa chọn lại).',
    );
    await message.fill('Kính gửi xã Phụng Công: xin rà soát.');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Sao chép').click();
    await eventually(() => form.told()).toBe('Đã sao chép. Dán vào Zalo hoặc thư bằng Ctrl+V.');
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Kính gửi xã Phụng Công: xin rà soát.',
    );
  });

  test('a reminder to all holds those on the list that lack something', async () => {
    await form.field('Nhóm').selectOption('clusters');
    await form.button('Soạn tin nhắc chung (1)').click();
    const lines = (await form.field(/Nội dung gửi/).inputValue()).split('\n');
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([
      '1. <b>Cụm</b> số 1: chưa có đăng ký nào được tính (chỉ tiêu từ 1 đến 3); chưa gửi kế hoạch kèm theo danh sách; thời hạn trước ngày 05/02/2024 (đã quá hạn).',
    ]);
  });

  test('where the browser refuses the clipboard the text is left selected', async () => {
    await form.frame.evaluate(() => {
      document.execCommand = () => false;
    });
    await form.button(/Soạn tin nhắc chung/).click();
    await form.button('Sao chép').click();
    await eventually(() => form.told()).toMatch(/bấm Ctrl\+C để sao chép\.$/);
    const message = form.field(/Nội dung gửi/);
    const chosen = await message.evaluate((area: HTMLTextAreaElement) => [
      area.selectionStart,
      area.selectionEnd === area.value.length,
      document.activeElement === area,
    ]);
    expect(chosen).toEqual([0, true, true]);
    // The browser says by itself that it has refused.
    expect(open.problems.splice(0).every((problem) => problem.includes('Clipboard'))).toBe(true);
  });

  test('another year is another list', async () => {
    await form.field('Năm').selectOption('2023');
    await eventually(() => form.frame.locator('.headline').innerText()).toMatch(/^Năm 2023: 0\/12/);
    expect(await form.frame.locator('summary').innerText()).toContain('là của năm khác');
  });
});

describe('by keyboard alone', () => {
  test('from the grid to a unit’s rows, and a reminder onto the clipboard', async () => {
    await hands.select('D9');
    await form.press('F6');
    await form.tabTo(/^Tìm đơn vị$/);
    await open.page.keyboard.insertText('phụng');
    expect(await units()).toHaveLength(1);
    await form.tabTo(/^Xã Phụng Công/);
    await form.press('Enter');
    await eventually(() => form.told()).toContain('11 dòng ở tab Đăng ký');
    await form.tabTo(/^Soạn tin nhắc$/);
    await form.press('Enter');
    await eventually(() => form.focused()).toBe('Nội dung gửi qua Zalo, thư điện tử');
    await form.tabTo(/^Sao chép$/);
    await form.press('Enter');
    await eventually(() => form.told()).toContain('Đã sao chép.');
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Kính gửi: Ủy ban nhân dân xã Phụng Công\n/,
    );
  });

  test('refreshing keeps the keyboard on the button and says when it was', async () => {
    await hands.select('D9');
    await form.press('F6');
    await form.tabTo(/^Cập nhật$/);
    await form.press('Enter');
    await eventually(() => form.told()).toMatch(/^Đã cập nhật lúc \d\d:\d\d\.$/);
    expect(await form.focused()).toBe('Cập nhật');
  });
});

describe('troubles', () => {
  test('a slow server leaves the button dead; pressing again does nothing twice', async () => {
    const release = open.server.calls.hold();
    await form.button('Cập nhật').click();
    await eventually(() => form.button('Cập nhật').getAttribute('aria-disabled')).toBe('true');
    await form.button('Cập nhật').click({ force: true });
    await unit('Xã Mễ Sở').click();
    expect(open.server.calls.waiting).toBe(1);
    expect(await axeProblems(form.frame)).toEqual([]);
    release();
    await eventually(() => form.told()).toMatch(/^Đã cập nhật/);
  });

  test.each([
    ['second_account', /đăng nhập nhiều tài khoản Google/],
    ['unreachable', /Không nhận được trả lời/],
  ] as const)('%s is said plainly, and what was looked for stays', async (trouble, sentence) => {
    await form.field('Tìm đơn vị').fill('mễ sở');
    await form.button('Soạn tin nhắc Xã Mễ Sở').click();
    await form.field(/Nội dung gửi/).fill('Tôi đã sửa.');
    open.server.calls.fail(trouble);
    await form.button('Cập nhật').click();
    await eventually(() => form.alarm()).toMatch(sentence);
    expect([await form.field('Tìm đơn vị').inputValue(), await units()]).toEqual([
      'mễ sở',
      [expect.stringMatching(/^Xã Mễ Sở/)],
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
    expect(open.problems.splice(0)).toHaveLength(1);
    open.server.calls.heal();
    await form.button('Cập nhật').click();
    await eventually(() => form.told()).toMatch(/^Đã cập nhật/);
    expect(await form.field(/Nội dung gửi/).inputValue()).toBe('Tôi đã sửa.');
  });
});

describe('for everyone', () => {
  test.each([100, 200])('text at %i percent fits into 300 px, cut nowhere', async (percent) => {
    await form.button(/Soạn tin nhắc chung/).click();
    expect(await form.cutAt(percent)).toEqual([300]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('the one blue button is Cập nhật', async () => {
    const blue = await form.frame
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).backgroundColor === 'rgb(23, 101, 204)')
          .map((button) => button.textContent),
      );
    expect(blue).toEqual(['Cập nhật']);
  });

  test('in English speaks English, and reminders stay Vietnamese', async () => {
    await form.inEnglish();
    expect(await form.frame.locator('.headline').innerText()).toBe(
      'Year 2024: 2 of 12 units met, 1 over, 9 without registrations',
    );
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button(/^Reminder to all/).click();
    expect(await form.field('Message for Zalo or mail').inputValue()).toMatch(/^Kính gửi: Các đơn vị/);
  });
});

describe('other registers', () => {
  let other: OpenPage;

  afterEach(() => other.close());

  /** The register with nothing below the headers of a tab. */
  async function openWithout(tab: string): Promise<void> {
    const host = workedRegister();
    const sheet = sheetOf(host, tab);
    sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).clearContent();
    host.adopt(host.document);
    other = await openPage({ document: host.document });
    form = await openMenuForm(other, 'Theo dõi tiến độ');
    expect(await axeProblems(form.frame)).toEqual([]);
  }

  test('without quotas it tells who has registered, and no bar is drawn', async () => {
    await openWithout('Chỉ tiêu');
    expect(await form.frame.locator('.headline').innerText()).toBe(
      'Năm 2024, không có chỉ tiêu: 3 đơn vị có 28 đăng ký được tính',
    );
    expect(await form.frame.locator('.bar').count()).toBe(0);
    expect(await units()).toHaveLength(3);
  });

  test('without units it says what to do instead of offering filters', async () => {
    await openWithout('Đơn vị');
    expect(await form.frame.locator('body').innerText()).toMatch(/Ghi các đơn vị vào tab Đơn vị/);
    expect(await form.frame.locator('select').count()).toBe(1);
    expect(await form.button('Cập nhật').count()).toBe(1);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
