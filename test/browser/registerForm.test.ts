/** The form Đăng ký điển hình in a real browser, by mouse: one registers, is asked, refused, edits, copies. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { person } from '../bundle/support/registering';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type MenuForm, openMenuForm } from './support/menuForm';
import { type OpenPage, openPage } from './support/openPage';
import { chooseUnit, deskDocument, fillPerson, meanwhile, openOwn, toldAfter } from './support/registerForm';

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

describe('by mouse', () => {
  test('a unit is found, its places are seen, and one is registered', async () => {
    const unit = form.frame.getByRole('combobox', { name: 'Đơn vị' });
    await unit.fill('truong tieu hoc me');
    await form.frame.getByRole('option').click();
    await form.frame.locator('.standing').waitFor();
    const standing = (await form.frame.locator('.standing p').allInnerTexts()).join('\n');
    expect(standing).toMatch(
      /^Còn 7 chỗ\nĐã tính 3, chỉ tiêu của Xã Mễ Sở là 9–10, còn thiếu 6\.\nNộp trước ngày 10\/01\/2027:/,
    );
    await fillPerson(form, 'Nguyễn Thị Mẫu');
    await form.field('Chức vụ, đơn vị công tác').fill('=Tổ trưởng');
    await form.field(/VG-2/).check();
    await form.button('Gửi').click();
    expect(await toldAfter(form, /Đã gửi/)).toMatch(/^Đã gửi, mã ĐK-2027-\d{3}\. Còn 6 chỗ\.$/);
    expect(await form.frame.locator('.headline').innerText()).toBe('Còn 6 chỗ');
    expect(await written('Nguyễn Thị Mẫu')).toEqual([
      'Trường Tiểu học Mễ Sở',
      'Cá nhân',
      'Giáo viên',
      '=Tổ trưởng',
      'Đã gửi',
      'Đơn vị tự đối chiếu tiêu chí: VG-2',
    ]);
    await form.button('Nhập tiếp').click();
    expect(await form.field(/^Tên/).inputValue()).toBe('');
    expect(await unit.inputValue()).toBe('Trường Tiểu học Mễ Sở');
  });

  test('through a cluster only what it counts is offered, and why', async () => {
    await chooseUnit(form, 'tieu hoc me so');
    await form.field('Đăng ký qua').selectOption({ label: 'Cụm số 1 (còn 3 chỗ)' });
    const kinds = form.field(/^Loại \(/);
    expect(await kinds.locator('option').allInnerTexts()).toEqual(['Chọn loại', 'Mô hình', 'Tập thể']);
    expect(await form.frame.locator('body').innerText()).toContain(
      'Chỉ tiêu của Cụm số 1 không tính cá nhân.',
    );
    expect(await form.frame.locator('.headline').innerText()).toBe('Còn 3 chỗ');
  });

  test('what is missing is said beside its field, and the first is gone to', async () => {
    await chooseUnit(form, 'xa me so');
    await form.button('Gửi').click();
    await eventually(() => form.focused()).toBe('Loại (bắt buộc)');
    await form.field(/^Loại \(/).selectOption('Cá nhân');
    expect(await form.frame.locator('p.problem').allInnerTexts()).toEqual([
      'Cần sửa:\nGhi tên.',
      'Cần sửa:\nChọn đối tượng.',
    ]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('a name the unit has is told while it is typed, and is not sent', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'BÙI văn  Xét');
    await eventually(() => form.frame.locator('p.problem').innerText()).toMatch(
      /Đơn vị đã có tên này: ĐK-2027-004 \(Đang thẩm định\)/,
    );
  });

  test('one alike is shown and asked about before it is written', async () => {
    await chooseUnit(form, 'tieu hoc me so');
    await fillPerson(form, 'Lê Văn Nháp');
    await form.button('Gửi').click();
    const question = form.frame.locator('.question');
    await question.waitFor();
    expect(await question.innerText()).toContain('Lê Văn Nháp – Xã Mễ Sở (ĐK-2027-002, Nháp)');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Xem lại').click();
    expect(await question.count()).toBe(0);
    await form.button('Gửi').click();
    await form.button('Là điển hình khác, vẫn gửi').click();
    await toldAfter(form, /Đã gửi, mã/);
  });

  test('without a place it says who has them, and keeps the entry as a draft', async () => {
    await chooseUnit(form, 'xa van giang');
    expect(await form.frame.locator('.headline').innerText()).toBe('Hết chỗ');
    await fillPerson(form, 'Vũ Thị Muộn');
    await form.button('Gửi').click();
    const question = form.frame.locator('.question');
    await question.waitFor();
    const text = await question.innerText();
    expect(text).toContain('Chưa gửi được: Xã Văn Giang đã đủ 10/10, không còn chỗ.');
    expect(text).toContain('(ĐK-2027-029)');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Lưu nháp').click();
    await toldAfter(form, /Đã lưu nháp, mã/);
  });

  test('an own one is edited; what another wrote meanwhile is told and can be taken', async () => {
    await chooseUnit(form, 'xa me so');
    await openOwn(form, 'Đỗ Thị Sửa');
    await form.frame.getByRole('heading', { name: 'Sửa ĐK-2027-001 (Đã gửi)' }).waitFor();
    await form.field('Chức vụ, đơn vị công tác').fill('Tổ trưởng');
    await form.field('Tóm tắt thành tích').fill('Dạy giỏi');
    const base = { ...person, name: 'Đỗ Thị Sửa' };
    await meanwhile(form, {
      id: 'ĐK-2027-001',
      base,
      values: { ...base, position: 'Hiệu phó', movement: 'Dạy tốt' },
    });
    await form.button('Lưu thay đổi').click();
    await toldAfter(form, /người khác đã sửa 2 ô/);
    expect(await form.frame.locator('.theirs').allInnerTexts()).toEqual([
      expect.stringMatching(/Người khác vừa ghi: “Hiệu phó”\. Lấy nội dung đó/),
      expect.stringMatching(/Người khác vừa ghi: “Dạy tốt”\.\s*$/),
    ]);
    expect(await form.field('Phong trào thi đua').inputValue()).toBe('Dạy tốt');
    expect(await form.field('Tóm tắt thành tích').inputValue()).toBe('Dạy giỏi');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.button('Lấy nội dung đó').click();
    await form.button('Lưu thay đổi').click();
    await toldAfter(form, /ĐK-2027-001/);
    await openOwn(form, 'Đỗ Thị Sửa');
    await form.frame.getByRole('heading', { name: /ĐK-2027-001/ }).waitFor();
    expect(await form.field('Chức vụ, đơn vị công tác').inputValue()).toBe('Hiệu phó');
  });

  test('what is under review is not edited here, and it says what to do', async () => {
    await chooseUnit(form, 'xa me so');
    await openOwn(form, 'Bùi Văn Xét');
    await toldAfter(form, /đang được thẩm định nên không sửa ở đây.*đề nghị người thẩm định trả lại/);
  });

  test('one of an earlier year is copied', async () => {
    await chooseUnit(form, 'xa me so');
    await form.frame.getByText(/^Các năm trước/).click();
    await form.button(/^Chép Cao Thị Chép/).click();
    await form.frame.getByText('Chép từ năm 2026. Sửa cho đúng năm nay rồi gửi.').waitFor();
    expect(await form.field('Chức vụ, đơn vị công tác').inputValue()).toBe('Hiệu trưởng');
    await form.button('Gửi').click();
    await toldAfter(form, /Đã gửi, mã/);
  });

  test('what is typed is not put away without asking', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Mai Thị Giữ');
    await openOwn(form, 'Lê Văn Nháp');
    await form.frame.locator('.question').waitFor();
    await form.button('Xem lại').click();
    expect(await form.field(/^Họ và tên/).inputValue()).toBe('Mai Thị Giữ');
    await openOwn(form, 'Lê Văn Nháp');
    await form.button('Bỏ phần đang nhập').click();
    await form.frame.getByRole('heading', { name: 'Sửa ĐK-2027-002 (Nháp)' }).waitFor();
  });
});

describe('nothing typed is lost', () => {
  test('closing asks first, and a form without anything typed closes at once', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Kim Thị Đóng');
    await form.button('Đóng').click();
    await form.frame.locator('.question').waitFor();
    await form.button('Xem lại').click();
    expect(await form.field(/^Họ và tên/).inputValue()).toBe('Kim Thị Đóng');
    await form.button('Đóng').click();
    await form.button('Bỏ phần đang nhập').click();
    await eventually(async () => form.frame.isDetached()).toBe(true);
    form = await openMenuForm(open, 'Đăng ký điển hình');
    await chooseUnit(form, 'xa me so');
    await form.button('Đóng').click();
    await eventually(async () => form.frame.isDetached()).toBe(true);
  });

  test('a year typed anew leaves an edit where it belongs', async () => {
    await chooseUnit(form, 'xa me so');
    await openOwn(form, 'Lê Văn Nháp');
    await form.field('Chức vụ, đơn vị công tác').fill('Tổ phó');
    await form.field(/^Năm$/).fill('202');
    await eventually(() => form.frame.locator('.standing').count()).toBe(0);
    await form.field(/^Năm$/).fill('2027');
    await form.frame.getByRole('heading', { name: 'Sửa ĐK-2027-002 (Nháp)' }).waitFor();
    expect(await form.field('Chức vụ, đơn vị công tác').inputValue()).toBe('Tổ phó');
  });

  test('a text that is too long is not cut: it is said how long it is and may be', async () => {
    await chooseUnit(form, 'xa me so');
    await fillPerson(form, 'Tô Thị Dài');
    await form.field('Tóm tắt thành tích').fill('a'.repeat(5_001));
    for (const button of ['Gửi', 'Lưu nháp']) {
      await form.button(button).click();
      await eventually(() => form.focused()).toBe('Tóm tắt thành tích');
    }
    expect(await form.frame.locator('p.problem').innerText()).toContain('Dài 5.001 ký tự, nhiều nhất 5.000.');
    await form.field('Tóm tắt thành tích').fill('a'.repeat(5_000));
    await form.button('Lưu nháp').click();
    await toldAfter(form, /Đã lưu nháp/);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
