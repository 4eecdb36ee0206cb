/** Edits of every kind reach the script's `onEdit` as on Google (platform.md §3.3), or are turned away by a rule. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type ListenerScript, listenerScript, listenerWorkbook } from './support/listenerScript';
import { type OpenPage, openPage } from './support/openPage';

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

/** What the script's `onEdit` wrote down last: range, value, old value. */
const lastEdit = () => hands.shown('H1');

describe('onEdit', () => {
  test('gets value and old value of a single cell', async () => {
    await hands.type('A2', 'mới');
    await eventually(lastEdit).toBe('A2|mới|a2');
  });

  test('gets no old value for a cell that was empty', async () => {
    await hands.type('D2', '12');
    await eventually(lastEdit).toBe('D2|12|');
  });

  test('gets no value when a cell is emptied', async () => {
    await hands.select('D2');
    await open.page.keyboard.press('Delete');
    await eventually(lastEdit).toBe('D2||12');
  });

  test('gets one event without values for a pasted block', async () => {
    await hands.pasteFromElsewhere('D3', 'x\t10/01/2024\n"y\nz"\t0123');
    await eventually(lastEdit).toBe('D3:E4||');
    const values = await hands.savedValues('Dữ liệu');
    expect(values.slice(2, 4).map((row) => row.slice(3, 5))).toEqual([
      // 10 January, as the sheet is Vietnamese: midnight at UTC+7.
      ['x', new Date('2024-01-09T17:00:00Z')],
      ['y\nz', 123],
    ]);
  });

  test('reads what the menu pastes from elsewhere as typed, too', async () => {
    await hands.pasteByMenu('F2', '7/2/2024');
    await eventually(lastEdit).toBe('F2|45329|');
  });

  test('fires for a block copied inside the grid, texts staying texts', async () => {
    await hands.type('A5', "'0123");
    await eventually(lastEdit).toBe('A5|0123|a5');
    await hands.shown('A5:A6');
    await hands.select('F5');
    await hands.select('A5:A6');
    await open.page.keyboard.press('Control+c');
    await hands.select('F5');
    await open.page.keyboard.press('Control+v');
    await eventually(lastEdit).toBe('F5:F6||');
    const values = await hands.savedValues('Dữ liệu');
    expect([values[4]?.[5], values[5]?.[5]]).toEqual(['0123', 'a6']);
  });

  test('fires for undo and redo, and what was typed is read again', async () => {
    await hands.type('B7', '5/2/2024');
    await eventually(() => hands.shown('B7')).toBe('5/2/2024');
    await open.page.keyboard.press('Control+z');
    await eventually(lastEdit).toMatch(/^B7\|7\|/);
    await open.page.keyboard.press('Control+y');
    await eventually(lastEdit).toMatch(/^B7\|45327\|/);
    expect((await hands.savedValues('Dữ liệu'))[6]?.[1]).toEqual(new Date('2024-02-04T17:00:00Z'));
  });

  test('does not fire for a change of format', async () => {
    await hands.type('A8', 'đậm');
    await eventually(lastEdit).toBe('A8|đậm|a8');
    await hands.select('A7');
    await open.page.keyboard.press('Control+b');
    await hands.type('A6', 'sau');
    await eventually(lastEdit).toBe('A6|sau|a6');
  });
});

describe('a rule that rejects', () => {
  test('turns a typed value away in its own words, and the old one comes back', async () => {
    await hands.type('C2', '10');
    await eventually(lastEdit).toBe('C2|10|');
    await hands.type('C2', '11');
    const dialog = open.page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Nhập số từ 1 đến 10.');
    await open.page.keyboard.press('Escape');
    expect(await hands.shown('C2')).toBe('10');
    expect((await hands.savedValues('Dữ liệu'))[1]?.[2]).toBe(10);
  });

  test('turns a pasted block away as a whole', async () => {
    await hands.pasteFromElsewhere('C3', '9\n0');
    await open.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    const values = await hands.savedValues('Dữ liệu');
    expect(values.slice(2, 4).map((row) => row[2])).toEqual(['', '']);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
