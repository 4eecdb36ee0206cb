/** The form Thẩm định từng hồ sơ in a real browser: by mouse, by keyboard alone, for everyone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

/** Status and seal of a registration, and the lines of its review, as the saved file has them. */
async function written(id: string) {
  const file = await hands.savedFile();
  const [header = [], ...rows] = await hands.valuesIn(file, 'Đăng ký');
  const row = rows.find((one) => one[header.indexOf('Mã đăng ký')] === id) ?? [];
  const lines = (await hands.valuesIn(file, 'Thẩm định')).filter((line) => line[0] === id);
  return {
    status: row[header.indexOf('Trạng thái')],
    lines: lines.map(([, criterion, verdict, reviewer, , remark]) => [criterion, verdict, reviewer, remark]),
  };
}

describe('by mouse', () => {
  test('the queue is narrowed, counted and read on', async () => {
    expect((await form.names()).slice(0, 5)).toEqual([
      'Vũ Thị Mai',
      'Trần Thị Lan',
      'Phạm Gia Bảo',
      'Tổ Toán',
      'Đỗ Thị Hạnh',
    ]);
    await form.button('Xem tiếp, còn 11 hồ sơ').click();
    await eventually(async () => (await form.names()).length).toBe(61);
    await form.field('Loại').selectOption({ label: 'Mô hình (1)' });
    await eventually(() => form.names()).toEqual(['Mô hình đọc sách']);
    await form.field('Loại').selectOption('');
    await form.frame.getByRole('combobox', { name: 'Đơn vị' }).fill('tieu hoc');
    await form.frame.getByRole('option', { name: 'Trường Tiểu học Xuân Quan (60)' }).click();
    await eventually(() => form.heading()).toBe('60 hồ sơ chờ thẩm định');
  });

  test('a dossier is judged, returned with a reason, and the next one opens by itself', async () => {
    await form.frame.getByText('Vũ Thị Mai').click();
    await form.isOpen('Vũ Thị Mai');
    const evidence = form.frame.getByRole('link');
    expect(await evidence.count()).toBe(1);
    expect(await Promise.all(['href', 'target', 'rel'].map((name) => evidence.getAttribute(name)))).toEqual([
      'https://example.org/12-QD',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(await form.frame.locator('img').count()).toBe(0);
    await form.choice('C1', 'Đạt').check();
    await form.choice('C2', 'Không').check();
    await form.button('Nhận xét C2').click();
    await form.field('Nhận xét C2').fill('Chưa thấy sáng kiến');
    await form.conclusion('Trả lại để bổ sung').check();
    await form.button('Trả lại').click();
    await eventually(() => form.focused()).toBe('Lý do (bắt buộc)');
    await form.field(/Lý do/).fill('Bổ sung minh chứng');
    await form.field('Người thẩm định').fill('Lê Thị Mai');
    await form.button('Trả lại').click();
    await form.isOpen('Trần Thị Lan');
    expect((await form.said())[0]).toMatch(/^Đã kết luận “Trả lại” cho ĐK-2024-006, Vũ Thị Mai\./);
    expect(await form.focused()).toBe('Trần Thị Lan');
    expect(await form.field('Người thẩm định').inputValue()).toBe('Lê Thị Mai');
    expect(await written('ĐK-2024-006')).toEqual({
      status: 'Trả lại',
      lines: [
        ['C1', 'Đạt', 'Lê Thị Mai', ''],
        ['C2', 'Không', 'Lê Thị Mai', 'Chưa thấy sáng kiến'],
      ],
    });
  });

  test('what the criteria allow is shown while they are judged', async () => {
    await form.frame.getByText('Phạm Gia Bảo').click();
    await form.isOpen('Phạm Gia Bảo');
    const standing = async () => (await form.said()).at(-1);
    expect(await standing()).toBe('Chưa kết luận Đạt hay Không đạt được.');
    expect(await form.conclusion('Đạt').isDisabled()).toBe(true);
    await form.choice('C1', 'Đạt').check();
    await form.choice('H1', 'Không').check();
    expect(await form.frame.locator('.reasons li').allInnerTexts()).toEqual([
      'Phải đạt ít nhất một trong các tiêu chí H1; H2, còn tiêu chí chưa ghi kết quả.',
    ]);
    await form.choice('H2', 'Đạt').check();
    expect([await standing(), await form.conclusion('Đạt').isDisabled()]).toEqual([
      'Đủ điều kiện kết luận Đạt.',
      false,
    ]);
    await form.conclusion('Đạt').check();
    await form.choice('C1', 'Không').check();
    expect(await form.conclusion('Chưa kết luận, chỉ lưu').isChecked()).toBe(true);
    expect(await standing()).toBe('Chỉ được kết luận Không đạt hoặc Trả lại.');
    await form.button('Bỏ chọn C1').click();
    expect(await standing()).toBe('Chưa kết luận Đạt hay Không đạt được.');
  });

  test('what is entered and left is kept until one comes back', async () => {
    await form.frame.getByText('Phạm Gia Bảo').click();
    await form.isOpen('Phạm Gia Bảo');
    await form.choice('C1', 'Không').check();
    await form.button('Hồ sơ sau').click();
    await form.isOpen('Tổ Toán');
    await form.button('Danh sách').click();
    await form.frame.getByText('có phần chưa lưu').click();
    await form.isOpen('Phạm Gia Bảo');
    expect(await form.choice('C1', 'Không').isChecked()).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('from the menu to Đạt and into the next one, a key for each criterion', async () => {
    await form.button('Thẩm định lần lượt').focus();
    await form.press('Enter');
    await form.isOpen('Trần Thị Lan');
    expect(await form.focused()).toBe('Trần Thị Lan');
    await form.keys('Tab', 'Tab');
    expect(await form.focused()).toMatch(/^C1 Gương mẫu.* › Đạt$/);
    await form.press('1');
    expect(await form.focused()).toMatch(/^C2 Sáng tạo › Đạt$/);
    await form.press('n');
    await eventually(() => form.focused()).toMatch(/Nhận xét C2$/);
    // Digits and letters in a remark are what they are.
    await open.page.keyboard.type('3 bài 1n0');
    expect(await form.field('Nhận xét C2').inputValue()).toBe('3 bài 1n0');
    await form.keys('Shift+Tab', '3');
    expect(await form.choice('C2', 'Không áp dụng').isChecked()).toBe(true);
    expect(await form.focused()).toBe('Kết luận › Chưa kết luận, chỉ lưu');
    await form.press('ArrowDown');
    expect(await form.conclusion('Đạt').isChecked()).toBe(true);
    await form.press('Control+Enter');
    await form.isOpen('Phạm Gia Bảo');
    expect(await written('ĐK-2024-001')).toEqual({
      status: 'Đạt',
      lines: [
        ['C1', 'Đạt', 'canbo@example.com', ''],
        ['C2', 'Không áp dụng', 'canbo@example.com', '3 bài 1n0'],
      ],
    });
  });

  test('arrows move within a criterion, 0 clears it, Enter saves without concluding', async () => {
    await form.button('Thẩm định lần lượt').press('Enter');
    await form.isOpen('Phạm Gia Bảo');
    await form.choice('C1', 'Đạt').focus();
    await form.keys(' ', 'ArrowRight');
    expect([await form.choice('C1', 'Không').isChecked(), await form.focused()]).toEqual([
      true,
      expect.stringMatching(/^C1 .* › Không$/),
    ]);
    await form.press('0');
    expect(await form.choice('C1', 'Không').isChecked()).toBe(false);
    await form.keys('1', '2', 'Enter');
    await eventually(async () => (await form.said())[0]).toMatch(/^Đã lưu ĐK-2024-003\./);
    expect(await form.heading()).toBe('Phạm Gia Bảo');
    expect((await written('ĐK-2024-003')).status).toBe('Đang thẩm định');
  });
});

describe('for everyone', () => {
  test('axe finds nothing wrong with queue and dossier, and text of twice the size is cut nowhere', async () => {
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.frame.getByText('Đỗ Thị Hạnh').click();
    await form.isOpen('Đỗ Thị Hạnh');
    await form.conclusion('Trả lại để bổ sung').check();
    await form.button('Trả lại').click();
    await eventually(() => form.focused()).toBe('Lý do (bắt buộc)');
    expect(await axeProblems(form.frame)).toEqual([]);
    expect(await form.cutAt(200)).toEqual([300]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('a head shows what another record decides, without a choice of its own', async () => {
    await form.frame.getByText('Đỗ Thị Hạnh').click();
    await form.isOpen('Đỗ Thị Hạnh');
    const led = form.frame.getByRole('group', { name: /^L1 / });
    expect(await led.getByRole('radio').count()).toBe(0);
    expect(await led.innerText()).toMatch(/tập thể phụ trách “ĐK-2024-004” chưa được kết luận Đạt/);
  });

  test('in English it speaks English, and what is written stays as the register spells it', async () => {
    await form.inEnglish();
    await form.frame.getByText('Người thứ 40', { exact: true }).click();
    await form.isOpen('Người thứ 40');
    await form.choice('C1', 'Met').check();
    await form.frame.getByRole('radio', { name: 'Pass (Đạt)' }).check();
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Pass').click();
    await form.isOpen('Người thứ 41');
    expect((await form.said())[0]).toMatch(/^ĐK-2024-139, Người thứ 40, is now “Đạt”\./);
    expect(await written('ĐK-2024-139')).toEqual({
      status: 'Đạt',
      lines: [
        ['C1', 'Đạt', 'canbo@example.com', ''],
        ['C2', '', '', ''],
      ],
    });
  });

  test('nothing went wrong on the page and nothing was asked of another machine', () => {
    expect(open.problems).toEqual([]);
  });
});
