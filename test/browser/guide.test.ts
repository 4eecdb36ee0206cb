/**
 * The steps that docs/huong-dan.md tells, taken in a real browser. With KEEP_GUIDE_IMAGES set, its pictures are taken
 * anew on the way.
 */
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/bundle';
import { addRecords, testHost } from '../bundle/support/registerHost';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { openMenuForm } from './support/menuForm';
import { type OpenPage, type OpenPageOptions, openPage, whenReady } from './support/openPage';
import { chooseUnit, deskDocument, fillPerson } from './support/registerForm';

let open: OpenPage;

afterEach(() => open.close());

async function start(options: OpenPageOptions = {}): Promise<void> {
  open = await openPage(options);
}

/** The page as it stands, or a part of it. */
async function picture(file: string, part?: Locator): Promise<void> {
  if (process.env.KEEP_GUIDE_IMAGES === undefined) return;
  // The note that a command has begun is gone by itself after a while.
  await open.page.locator('.toast').waitFor({ state: 'hidden' });
  await (part ?? open.page).screenshot({ path: path.join(projectRoot, 'docs/images', file) });
}

const sidebar = () => open.page.locator('#sidebar');

/** A register for 2027 with a school's namesake in another commune. */
function desk() {
  const host = testHost(deskDocument());
  addRecords(host, 'Đăng ký', [
    {
      'Mã đăng ký': 'ĐK-2027-090',
      Năm: 2027,
      'Đơn vị đăng ký': 'Xã Nghĩa Trụ',
      Loại: 'Cá nhân',
      'Tên mô hình, tập thể, cá nhân': 'Nguyễn Thị Mai',
      'Đối tượng': 'Giáo viên',
      'Trạng thái': 'Đã gửi',
    },
  ]);
  return host.document;
}

test('a unit sees its places, and is asked about a name like another before it sends', async () => {
  await start({ document: desk() });
  const form = await openMenuForm(open, 'Đăng ký điển hình');
  await chooseUnit(form, 'tieu hoc me so');
  await fillPerson(form, 'Nguyễn Thị Mai');
  await form.field(/^Chức vụ, đơn vị công tác/).fill('Giáo viên lớp 4A');
  await form.frame.locator('.standing').scrollIntoViewIfNeeded();
  await picture('dang-ky.png', sidebar());
  await form.button('Gửi').click();
  const alike = form.frame.getByText(/ĐK-2027-090/).first();
  await alike.waitFor();
  await alike.scrollIntoViewIfNeeded();
  await picture('dang-ky-trung.png', sidebar());
});

test('the collator sees who is late, and has the reminder ready to copy', async () => {
  await start({ document: desk() });
  const form = await openMenuForm(open, 'Theo dõi tiến độ');
  await form.frame.locator('button.unit').first().waitFor();
  await picture('theo-doi.png', sidebar());
  await form
    .button(/^Soạn tin nhắc /)
    .first()
    .click();
  const message = form.frame.getByRole('textbox', { name: 'Nội dung gửi qua Zalo, thư điện tử' });
  await message.evaluate((box) => box.scrollTo(0, 0));
  await form.button('Sao chép').scrollIntoViewIfNeeded();
  expect(await message.inputValue()).toMatch(/2027/);
  await picture('tin-nhac.png', sidebar());
});

test('after a check Tổng hợp shows the units, with charts beside them', async () => {
  await start();
  const hands = new Hands(open.page);
  await hands.menu('Kiểm tra chỉ tiêu');
  await open.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await whenReady(open.page);
  await hands.openTab('Tổng hợp');
  await open.page.locator('#charts').waitFor();
  await picture('tong-hop.png');
});

test('one dossier after the other is reviewed', async () => {
  await start();
  const form = await openMenuForm(open, 'Thẩm định từng hồ sơ');
  await form.button('Thẩm định lần lượt').click();
  const first = form.frame.getByRole('radio', { name: 'Đạt', exact: true }).first();
  await first.check();
  await form.frame.getByRole('group').first().scrollIntoViewIfNeeded();
  await picture('tham-dinh.png', sidebar());
});

test('an article is recorded for the exemplar whose row is selected', async () => {
  await start();
  await new Hands(open.page).select('D3');
  const form = await openMenuForm(open, 'Ghi tuyên truyền, bồi dưỡng');
  await form.field(/^Hình thức/).selectOption('Bài viết');
  await form.field(/^Kênh/).fill('Đài truyền thanh thị trấn');
  await picture('ghi-tuyen-truyen.png', sidebar());
  await form.button('Ghi').click();
  await eventually(() => form.told()).toMatch(/^Đã ghi một dòng vào tab Tuyên truyền/);
});

test('a report is chosen, recounted and looked at', async () => {
  await start();
  const form = await openMenuForm(open, 'Lập báo cáo');
  await form.frame.getByLabel('Văn bản', { exact: true }).selectOption('Báo cáo tổng hợp đăng ký');
  await form.frame.getByText(/^Khớp (\d+)\/\1/).scrollIntoViewIfNeeded();
  await picture('lap-bao-cao.png', sidebar());
  expect(await form.button('Tải .docx').count()).toBe(1);
});
