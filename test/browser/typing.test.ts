/** What a person types is read by the host as Google would, checked by the rules, and fires `onEdit`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage } from './support/openPage';

let open: OpenPage;
let hands: Hands;

beforeAll(async () => {
  open = await openPage();
  hands = new Hands(open.page);
  await hands.openTab('Đăng ký');
});

afterAll(async () => {
  await open.close();
});

describe('typing into the grid', () => {
  test('a date is read day first, as in a Vietnamese sheet', async () => {
    await hands.type('O3', '5/1/2024');
    await eventually(() => hands.shown('O3')).toBe('05/01/2024');
    const rows = await hands.savedValues('Đăng ký');
    // Midnight of 5 January at UTC+7.
    expect(rows[2]?.[14]).toEqual(new Date('2024-01-04T17:00:00Z'));
  });

  test('a code in a text column keeps its leading zero', async () => {
    await hands.type('B3', '0123');
    await eventually(() => hands.shown('B3')).toBe('0123');
    expect((await hands.savedValues('Đăng ký'))[2]?.[1]).toBe('0123');
  });

  test('a formula is computed by the host, the add-on’s own functions included', async () => {
    await hands.openTab('Cấu hình');
    await hands.type('E2', '=SUM(1;2)*2');
    await eventually(() => hands.shown('E2')).toBe('6');
    await hands.type('E3', '=DHTT_CHUANHOA("  Nguyễn   Văn  A ")');
    await eventually(() => hands.shown('E3')).toBe('Nguyễn Văn A');
    await hands.openTab('Đăng ký');
  });

  test('text with line ends keeps them', async () => {
    await hands.startEditing('L3');
    await open.page.keyboard.press('Control+a');
    await open.page.keyboard.insertText('dòng một');
    await open.page.keyboard.press('Alt+Enter');
    await open.page.keyboard.insertText('dòng hai');
    await open.page.keyboard.press('Enter');
    await eventually(() => hands.shown('L3')).toContain('dòng hai');
    expect((await hands.savedValues('Đăng ký'))[2]?.[11]).toBe('dòng một\ndòng hai');
  });

  test('the add-on’s onEdit marks the edited row', async () => {
    await hands.type('C4', 'năm ngoái');
    await eventually(() => hands.shown('R4')).toMatch(/^Lỗi/);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
