/** Commands that ask, take their time, fail or say something; and what a person does meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type ListenerScript, listenerScript, listenerWorkbook } from './support/listenerScript';
import { type OpenPage, openPage, whenReady } from './support/openPage';

let script: ListenerScript;
let open: OpenPage;
let hands: Hands;

beforeAll(async () => {
  script = await listenerScript();
  open = await openPage({ buildDir: script.buildDir, document: listenerWorkbook() });
  hands = new Hands(open.page);
});

afterAll(async () => {
  await open.close();
  await script.remove();
});

const dialog = () => open.page.getByRole('dialog');

describe('a command that asks', () => {
  test('stops until it is answered, shows what it has done so far, and goes on with the answer', async () => {
    await hands.menu('Hỏi');
    await dialog().getByRole('textbox').fill('Nguyễn Văn A');
    expect(await open.page.getByRole('status').innerText()).toBe('Đang chạy: Hỏi…');
    expect(await open.page.getByRole('menuitem', { name: 'Gương Sáng' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await dialog().getByRole('button', { name: 'OK' }).click();
    await dialog().filter({ hasText: 'Nguyễn Văn A' }).getByRole('button', { name: 'Không' }).click();
    await whenReady(open.page);
    await eventually(() => hands.shown('J1')).toBe('OK|Nguyễn Văn A|NO');
  });

  test('still waits for its answer after the page is loaded again', async () => {
    await hands.menu('Hỏi');
    await dialog().waitFor();
    await open.page.reload();
    await dialog().getByRole('textbox').fill('B');
    await open.page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Có' }).click();
    await whenReady(open.page);
    await eventually(() => hands.shown('J1')).toBe('OK|B|YES');
  });

  test('gets CLOSE for Esc', async () => {
    await hands.menu('Hỏi');
    await dialog().getByRole('textbox').waitFor();
    await open.page.keyboard.press('Escape');
    await dialog().getByRole('button', { name: 'Không' }).waitFor();
    await open.page.keyboard.press('Escape');
    await whenReady(open.page);
    await eventually(() => hands.shown('J1')).toBe('CLOSE||CLOSE');
  });
});

describe('while a command runs', () => {
  test('typed cells are kept, and an inserted row waits for the command’s end', async () => {
    await hands.menu('Chờ');
    await dialog().waitFor();
    // The command waits; lifting its dialog off the page lets a person type meanwhile, as into a slow one.
    const answerLater = await liftDialog();
    await hands.type('A3', 'gõ trong khi chạy');
    await hands.rowMenu(6, 'dòng ở trên');
    expect(await open.page.getByRole('status').innerText()).toBe('Đang chạy: Chờ…');
    expect(await hands.shown('A6:A7')).toBe('a6\na7');
    await answerLater();
    await whenReady(open.page);
    // The command wrote A9; the row put in above row 6 moves it to A10.
    await eventually(() => hands.shown('A10')).toBe('từ lệnh');
    const values = await hands.savedValues('Dữ liệu');
    expect(values.slice(0, 10).map((row) => row[0])).toEqual([
      'a1',
      'a2',
      'gõ trong khi chạy',
      'a4',
      'a5',
      '',
      'a6',
      'a7',
      'a8',
      'từ lệnh',
    ]);
    expect(await hands.tab('Tab mới').count()).toBe(1);
  });

  /** Takes the modal dialog off the grid without answering it; the result answers it. */
  async function liftDialog(): Promise<() => Promise<void>> {
    const element = await open.page.locator('dialog').elementHandle();
    await element?.evaluate((lifted) => (lifted as HTMLDialogElement).close());
    return async () => {
      await element?.evaluate((lifted) => (lifted as HTMLDialogElement).showModal());
      await dialog().getByRole('button', { name: 'OK' }).click();
    };
  }
});

test('a command that fails says so, and the next one runs', async () => {
  await hands.menu('Hỏng');
  expect(await dialog().innerText()).toContain('hỏng thật');
  await open.page.keyboard.press('Enter');
  await hands.menu('Nhắn');
  await open.page.getByRole('log').getByText('Đã ghi 3 dòng').waitFor();
});

test('a second window takes the workbook over, and the first says so', async () => {
  const second = await open.context.newPage();
  await second.goto(open.server.url);
  await whenReady(second);
  await open.page.getByRole('alertdialog').getByText('Sổ đang mở ở một cửa sổ khác.').waitFor();
  await open.page.getByRole('button', { name: 'Dùng ở đây' }).click();
  await whenReady(open.page);
  await second.getByRole('alertdialog').waitFor();
  await second.close();
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
