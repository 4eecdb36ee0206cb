/** Rows, columns and tabs changed by hand reach the host, undo included, and the add-on goes on working. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage, whenReady } from './support/openPage';

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

async function ids(): Promise<unknown[]> {
  return (await hands.savedValues('Đăng ký')).slice(2, 6).map((row) => row[1]);
}

describe('rows', () => {
  test('a row put in by hand moves the rows below', async () => {
    await hands.rowMenu(4, 'dòng ở trên');
    await eventually(() => hands.shown('B3:B5')).toBe('ĐK-2024-001\n\nĐK-2024-002');
    expect(await ids()).toEqual(['ĐK-2024-001', '', 'ĐK-2024-002', 'ĐK-2024-003']);
  });

  test('the row can be filled in', async () => {
    await hands.type('B4', 'ĐK-2024-900');
    await eventually(() => hands.shown('B4')).toBe('ĐK-2024-900');
    expect(await ids()).toEqual(['ĐK-2024-001', 'ĐK-2024-900', 'ĐK-2024-002', 'ĐK-2024-003']);
  });

  test('undo takes the text away, then the row', async () => {
    await open.page.keyboard.press('Control+z');
    await eventually(() => hands.shown('B4')).toBe('');
    await open.page.keyboard.press('Control+z');
    await eventually(() => hands.shown('B3:B4')).toBe('ĐK-2024-001\nĐK-2024-002');
    expect(await ids()).toEqual(['ĐK-2024-001', 'ĐK-2024-002', 'ĐK-2024-003', 'ĐK-2024-004']);
  });

  test('a deleted row is gone from the host', async () => {
    await hands.rowMenu(4, 'Xóa hàng đã chọn');
    await eventually(() => hands.shown('B3:B4')).toBe('ĐK-2024-001\nĐK-2024-003');
    expect(await ids()).toEqual(['ĐK-2024-001', 'ĐK-2024-003', 'ĐK-2024-004', 'ĐK-2024-005']);
  });

  test('and undo brings it back whole', async () => {
    await open.page.keyboard.press('Control+z');
    await eventually(() => hands.shown('B4')).toBe('ĐK-2024-002');
    const rows = await hands.savedValues('Đăng ký');
    expect(rows[3]?.slice(1, 7)).toEqual([
      'ĐK-2024-002',
      2024,
      'Thị trấn Văn Giang',
      '',
      'Tập thể',
      'Tổ dân phố Công Luận 2',
    ]);
  });
});

describe('tabs', () => {
  test('a renamed tab has its new name in the host, and lists fed by it still open', async () => {
    await hands.openTab('Đơn vị');
    await hands.tab('Đơn vị').dblclick();
    await open.page.keyboard.press('Control+a');
    await open.page.keyboard.insertText('Các đơn vị');
    await open.page.keyboard.press('Enter');
    await hands.tab('Các đơn vị').waitFor();
    expect((await hands.savedValues('Các đơn vị'))[0]?.[0]).toBe('Mã đơn vị');

    await hands.openTab('Đăng ký');
    await hands.choose('D3', 'Xã Xuân Quan');
    await eventually(() => hands.shown('D3')).toBe('Xã Xuân Quan');
  });

  test('the add-on sees the new name: it says which tab it misses', async () => {
    await hands.menu('Kiểm tra chỉ tiêu');
    expect(await open.page.getByRole('dialog').innerText()).toContain('Đơn vị');
    await open.page.getByRole('dialog').getByRole('button').first().click();
    await whenReady(open.page);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
