/** The form Thẩm định từng hồ sơ when others work on the same register, and when server or network fail. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage } from './support/openPage';
import { openReviewForm, type ReviewForm, reviewDocument } from './support/reviewForm';

let open: OpenPage;
let hands: Hands;
let form: ReviewForm;

beforeAll(async () => {
  open = await openPage({ document: reviewDocument() });
  hands = new Hands(open.page);
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  form = await openReviewForm(open);
});

/** Somebody puts text into a cell of `Đăng ký`, and it has arrived in the workbook. */
async function putElsewhere(a1: string, text: string): Promise<void> {
  await hands.openTab('Đăng ký');
  await hands.pasteFromElsewhere(a1, text);
  await eventually(async () => (await hands.savedValues('Đăng ký')).flat().includes(text)).toBe(true);
}

describe('with others at work', () => {
  test('a second reviewer is told what has changed, keeps what was entered, and decides', async () => {
    await form.frame.getByText('Phạm Gia Bảo').click();
    await form.isOpen('Phạm Gia Bảo');
    await form.choice('H2', 'Đạt').check();
    await form.button('Nhận xét H2').click();
    await form.field('Nhận xét H2').fill('Học giỏi');
    await putElsewhere('L4', 'Giải nhì cấp tỉnh');
    await form.button('Lưu').click();
    await eventually(() => form.alarm()).toMatch(/Chưa ghi gì\. Hồ sơ đã thay đổi từ khi bạn mở\./);
    // It is brought into view, above the bar at the end.
    const [told, bar] = await form.frame
      .locator('[role=alert] li, .foot')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
    expect(Number(told?.bottom)).toBeLessThanOrEqual(Number(bar?.top));
    expect(await form.alarm()).toMatch(/Tóm tắt thành tích: \(trống\) → “Giải nhì cấp tỉnh”/);
    expect(await axeProblems(form.frame)).toEqual([]);
    expect(await form.field('Nhận xét H2').inputValue()).toBe('Học giỏi');
    await form.button('Lưu').click();
    await eventually(async () => (await form.said())[0]).toMatch(/^Đã lưu ĐK-2024-003\./);
    expect(await form.alarm()).toBe('');
  });

  test('what was withdrawn meanwhile is told plainly', async () => {
    await form.frame.getByText('Người thứ 1', { exact: true }).click();
    await form.isOpen('Người thứ 1');
    await form.choice('C1', 'Đạt').check();
    await putElsewhere('P9', 'Đã rút');
    await form.button('Lưu').click();
    await eventually(() => form.alarm()).toBe(
      'Chưa ghi gì.\nĐK-2024-100 không còn chờ thẩm định, Trạng thái hiện là “Đã rút”.',
    );
    expect(await form.choice('C1', 'Đạt').isChecked()).toBe(true);
    await form.button('Hồ sơ sau').click();
    await form.isOpen('Người thứ 2');
  });
});

describe('with troubles', () => {
  /** Somebody nobody has judged before in these tests. */
  let number = 10;

  beforeEach(async () => {
    const name = `Người thứ ${++number}`;
    await form.frame.getByText(name, { exact: true }).click();
    await form.isOpen(name);
    await form.choice('C1', 'Đạt').check();
  });

  afterEach(() => {
    // The form logs failures for whoever looks into them; nothing else may have gone wrong.
    open.problems.splice(0, open.problems.length, ...open.problems.filter((one) => !/saveReview/.test(one)));
  });

  test('a slow server leaves the button dead but with the keyboard, and nothing is sent twice', async () => {
    const release = open.server.calls.hold('saveReview');
    await form.button('Lưu').press('Enter');
    await eventually(() => form.button('Lưu').getAttribute('aria-disabled')).toBe('true');
    await form.keys('Enter', 'Control+Enter');
    expect([open.server.calls.waiting, await form.focused(), await form.said()]).toEqual([
      1,
      'Lưu',
      expect.arrayContaining(['Đang ghi…']),
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
    release();
    await eventually(async () => (await form.said())[0]).toMatch(/^Đã lưu/);
  });

  test.each([
    ['second_account', /đăng nhập nhiều tài khoản Google nên .* menu Gương Sáng/],
    ['unreachable', /Không nhận được trả lời .* chưa rõ việc vừa rồi đã xong chưa/],
  ] as const)('%s is said plainly, and what was entered is kept', async (trouble, sentence) => {
    open.server.calls.fail(trouble);
    await form.button('Lưu').click();
    await eventually(() => form.alarm()).toMatch(sentence);
    expect(await form.alarm()).not.toMatch(/PERMISSION|Error|HTTP/);
    expect(await form.choice('C1', 'Đạt').isChecked()).toBe(true);
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.settled();
  });

  test('a lock held by somebody else is told of, and pressing again writes', async () => {
    await form.refuse('saveReview', 'Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì.');
    await form.button('Lưu').click();
    await eventually(() => form.alarm()).toMatch(/^Có người khác đang chạy lệnh/);
    await form.button('Lưu').click();
    await eventually(async () => (await form.said())[0]).toMatch(/^Đã lưu/);
  });

  test('an answer that was lost does no harm when one saves again', async () => {
    open.server.calls.fail('answer_lost');
    await form.button('Lưu').click();
    await eventually(() => form.alarm()).toMatch(/chưa rõ việc vừa rồi đã xong chưa/);
    open.server.calls.heal();
    await form.button('Lưu').click();
    // It had been written: the form says so, as of somebody else's work, and goes on from there.
    await eventually(() => form.alarm()).toMatch(/Trạng thái: Đã gửi → Đang thẩm định/);
    await form.button('Lưu').click();
    await eventually(async () => (await form.said())[0]).toMatch(/không có gì thay đổi/);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
