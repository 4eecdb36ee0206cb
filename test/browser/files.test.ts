/** Saving as .xlsx, opening again, and not losing work on the way. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage, whenReady } from './support/openPage';

let open: OpenPage;
let hands: Hands;
let folder: string;
let saved: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'guong-sang-files-'));
  open = await openPage();
  hands = new Hands(open.page);
});

afterAll(async () => {
  await open.close();
  await rm(folder, { recursive: true });
});

const dialog = () => open.page.getByRole('dialog');
const button = (name: string) => open.page.getByRole('button', { name });

async function choose(file: string): Promise<void> {
  const [chooser] = await Promise.all([open.page.waitForEvent('filechooser'), button('Mở .xlsx').click()]);
  await chooser.setFiles(file);
}

test('a changed workbook is marked until it is saved under its own name', async () => {
  await hands.openTab('Đăng ký');
  await hands.type('G3', 'Tên đã sửa & <b>');
  await open.page.getByText('chưa lưu').waitFor();
  const [download] = await Promise.all([open.page.waitForEvent('download'), button('Lưu .xlsx').click()]);
  expect(download.suggestedFilename()).toBe('Sổ đăng ký gương điển hình tiên tiến 2024 (mẫu).xlsx');
  saved = path.join(folder, 'sổ của tôi.xlsx');
  await download.saveAs(saved);
  await open.page.getByText('chưa lưu').waitFor({ state: 'hidden' });
});

test('unsaved work is not thrown away unasked', async () => {
  await hands.type('G4', 'chưa lưu vào đâu');
  await open.page.getByText('• chưa lưu').waitFor();
  await button('Sổ mẫu').click();
  expect(await dialog().innerText()).toContain('thay đổi chưa lưu');
  await open.page.keyboard.press('Escape');
  expect(await hands.shown('G4')).toBe('chưa lưu vào đâu');
});

test('the sample comes back as it was', async () => {
  await button('Sổ mẫu').click();
  await dialog().getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
  await open.page.getByText('chưa lưu').waitFor({ state: 'hidden' });
  await hands.openTab('Đăng ký');
  await eventually(() => hands.shown('G3:G4')).toBe(
    'Tuyến phố văn minh, không rác thải\nTổ dân phố Công Luận 2',
  );
});

test('the saved file opens with the change in it, and the add-on checks it', async () => {
  await choose(saved);
  await open.page.getByText('sổ của tôi.xlsx').waitFor();
  await hands.openTab('Đăng ký');
  await eventually(() => hands.shown('G3')).toBe('Tên đã sửa & <b>');
  await hands.menu('Kiểm tra chỉ tiêu');
  expect(await dialog().innerText()).toContain('12 đạt, 3 thiếu, 4 vượt, 3 chưa đăng ký');
  await open.page.keyboard.press('Enter');
  await whenReady(open.page);
});

test('a file that is no workbook is refused in words, and the workbook stays', async () => {
  const wrong = path.join(folder, 'thư.xlsx');
  await writeFile(wrong, 'không phải Excel');
  await button('Lưu .xlsx').click();
  await open.page.getByText('chưa lưu').waitFor({ state: 'hidden' });
  await choose(wrong);
  expect(await dialog().innerText()).toContain('thư.xlsx');
  await open.page.keyboard.press('Enter');
  expect(await hands.shown('G3')).toBe('Tên đã sửa & <b>');
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
