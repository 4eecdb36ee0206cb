/** Menu and dialogs by keyboard alone, and what screen readers are told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** Text of the element that has the keyboard. */
const focused = () => open.page.evaluate(() => document.activeElement?.textContent ?? '');
const press = (key: string) => open.page.keyboard.press(key);

describe('the menu bar', () => {
  test('F10 leads to it, arrows move in it, Esc leads out again', async () => {
    await press('F10');
    expect(await focused()).toBe('Gương Sáng');
    await press('ArrowDown');
    expect(await focused()).toBe('Đăng ký điển hình');
    await press('ArrowDown');
    const second = await focused();
    await press('ArrowUp');
    await press('End');
    await press('ArrowDown');
    expect(await focused()).toBe('Đăng ký điển hình');
    expect(second).not.toBe('Đăng ký điển hình');
    await press('Escape');
    expect(await focused()).toBe('Gương Sáng');
    await press('Escape');
    await open.page.keyboard.type('x');
    // The keyboard is the grid's again: a letter starts an edit there.
    await press('Escape');
    expect(await open.page.getByRole('menu').isVisible()).toBe(false);
  });

  test('tells its state', async () => {
    const top = open.page.getByRole('menubar').getByRole('menuitem', { name: 'Gương Sáng' });
    expect(await top.getAttribute('aria-haspopup')).toBe('menu');
    expect(await top.getAttribute('aria-expanded')).toBe('false');
    await top.press('Enter');
    expect(await top.getAttribute('aria-expanded')).toBe('true');
    await press('Escape');
  });
});

describe('the dialog of a command', () => {
  test('opens with the keyboard on its button, keeps it, and closes by Enter', async () => {
    await press('F10');
    while ((await focused()) !== 'Kiểm tra chỉ tiêu') await press('ArrowDown');
    await press('Enter');
    const dialog = open.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getAttribute('aria-modal')).toBe('true');
    expect(await focused()).toBe('OK');
    for (let step = 0; step < 4; step += 1) await press('Tab');
    const outside = await open.page.evaluate(
      () => !document.querySelector('dialog')?.contains(document.activeElement),
    );
    // Tab may pass through the browser's own bar, never to what lies behind the dialog.
    if (outside) expect(await open.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await dialog.getByRole('button', { name: 'OK' }).press('Enter');
    await whenReady(open.page);
    expect(await dialog.count()).toBe(0);
  });

  test('the status line is a live region and says when all is done', async () => {
    const status = open.page.getByRole('status');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    expect(await status.innerText()).toBe('Sẵn sàng');
    expect(await open.page.getByRole('log').getAttribute('aria-live')).toBe('polite');
  });

  test('the grid takes the keyboard back', async () => {
    await hands.openTab('Đăng ký');
    await hands.type('G3', 'gõ tiếp');
    await eventually(() => hands.shown('G3')).toBe('gõ tiếp');
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
