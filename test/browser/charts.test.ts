/** The strip beside the grid that stands in for Google Sheets' charts: seen after a check, following figures, out of the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage, whenReady } from './support/openPage';

let open: OpenPage;
let hands: Hands;

beforeAll(async () => {
  open = await openPage();
  hands = new Hands(open.page);
});

afterAll(async () => {
  await open.close();
});

const strip = () => open.page.locator('#charts');
const toggle = () => strip().getByRole('button', { name: 'Biểu đồ' });
const bars = (title: string) => strip().getByRole('table', { name: title }).getByRole('row');
const progress = 'Tiến độ đăng ký theo đơn vị';

async function check(): Promise<void> {
  await hands.menu('Kiểm tra chỉ tiêu');
  await open.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await whenReady(open.page);
}

/** What a row of a chart says, cell by cell, heard rather than seen. */
async function said(title: string, unit: string): Promise<string[]> {
  const row = bars(title).filter({ hasText: unit });
  return row.locator('th, td').allTextContents();
}

/** Widths of the parts of a bar, in parts of 100. */
async function drawn(title: string, unit: string): Promise<number[]> {
  const parts = bars(title).filter({ hasText: unit }).locator('rect');
  const widths = await parts.evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))));
  return widths.map(Math.round);
}

test('there is none on a tab without charts, and none before a check', async () => {
  expect(await strip().isVisible()).toBe(false);
  await hands.openTab('Tổng hợp');
  expect(await strip().isVisible()).toBe(false);
});

test('after one click Tổng hợp shows how far each unit is, and kinds with roles', async () => {
  await check();
  await strip().waitFor();
  // 22 units and the heads, which are only heard.
  expect(await bars(progress).count()).toBe(23);
  expect(await bars(progress).first().locator('th').allTextContents()).toEqual([
    'Được tính năm 2024',
    'Vượt tối đa',
    'Còn thiếu',
  ]);
  expect(await said(progress, 'Xã Long Hưng')).toEqual(['Xã Long Hưng: 7/9–10', '7', '0', '2']);
  // The longest is Xã Liên Nghĩa's: 10 and 2 more.
  expect(await drawn(progress, 'Xã Liên Nghĩa')).toEqual([83, 17, 0]);
  expect(await drawn(progress, 'Xã Long Hưng')).toEqual([58, 0, 17]);
  expect(await drawn(progress, 'Xã Thắng Lợi')).toEqual([0, 0, 75]);
  expect(await said('Đăng ký được tính theo loại, đối tượng', 'giáo viên')).toEqual([
    'Cá nhân: giáo viên',
    '21',
  ]);
  expect(await strip().innerText()).toContain('Vẽ thay cho biểu đồ của Google Sheets');
});

test('it follows the cells it is drawn from, as they are typed', async () => {
  // R10 is what counts for the sixth unit, Xã Long Hưng: the cells of the charts stand right of the table.
  await hands.type('R10', '5');
  await eventually(() => drawn(progress, 'Xã Long Hưng')).toEqual([42, 0, 17]);
  await check();
  await eventually(() => drawn(progress, 'Xã Long Hưng')).toEqual([58, 0, 17]);
});

test('it is folded away and brought back by keyboard alone, and the grid gets its room', async () => {
  const gridWidth = async () => (await open.page.locator('#grid').boundingBox())?.width ?? 0;
  const narrow = await gridWidth();
  await toggle().focus();
  await open.page.keyboard.press('Enter');
  expect(await toggle().getAttribute('aria-expanded')).toBe('false');
  expect(await strip().getByRole('table').count()).toBe(0);
  expect((await gridWidth()) - narrow).toBeGreaterThan(250);
  await open.page.keyboard.press('Enter');
  expect(await toggle().getAttribute('aria-expanded')).toBe('true');
  expect(await gridWidth()).toBe(narrow);
  // The bars scroll by keyboard as well.
  await open.page.keyboard.press('Tab');
  const focused = await open.page.evaluate(() => document.activeElement?.id);
  expect(focused).toBe('charts-content');
});

test('keys pressed in it are not the grid’s', async () => {
  await hands.select('B6');
  await toggle().focus();
  await open.page.keyboard.press('Delete');
  await open.page.keyboard.press('ArrowDown');
  expect(await hands.shown('B6')).toBe('Thị trấn Văn Giang');
});

test.each(['open', 'folded'])('it is accessible %s', async (state) => {
  if (state === 'folded') await toggle().click();
  expect(await axeProblems(open.page.mainFrame(), '#charts')).toEqual([]);
});

test('another tab hides it, and coming back shows it as it was left', async () => {
  await hands.openTab('Đăng ký');
  await strip().waitFor({ state: 'hidden' });
  await hands.openTab('Tổng hợp');
  await toggle().waitFor();
  expect(await toggle().getAttribute('aria-expanded')).toBe('false');
});

test('opening another workbook takes the charts of this one away', async () => {
  await open.page.getByRole('button', { name: 'Sổ mẫu' }).click();
  await open.page.getByRole('dialog').getByRole('button', { name: 'Bỏ thay đổi và mở' }).click();
  await strip().waitFor({ state: 'hidden' });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
