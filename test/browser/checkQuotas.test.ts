/** The main job on the page: one click, the sentence, the tabs; an edit, and the new truth. */
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

/** Clicks the menu item, reads what the add-on says, and closes it. */
async function check(): Promise<string> {
  await hands.menu('Kiểm tra chỉ tiêu');
  const dialog = open.page.getByRole('dialog');
  const sentence = await dialog.innerText();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await whenReady(open.page);
  return sentence;
}

/** The line of a unit in a saved `Tổng hợp`: counts by kind, total, min, max, difference, result. */
function unitLine(rows: unknown[][], name: string): unknown[] | undefined {
  return rows.find((row) => row[1] === name)?.slice(2, 10);
}

describe('checking the sample', () => {
  test('says how many units are met, short, over and empty, and how many rows have errors', async () => {
    expect(await check()).toContain(
      'Năm 2024: 22 đơn vị – 12 đạt, 3 thiếu, 4 vượt, 3 chưa đăng ký; 11 dòng có lỗi.',
    );
  });

  test('shows the summary in the grid', async () => {
    await hands.openTab('Tổng hợp');
    await eventually(() => hands.shown('B1')).toContain('NĂM 2024');
  });

  test('fills Tổng hợp and Kiểm tra and marks the rows of Đăng ký', async () => {
    const file = await hands.savedFile();
    const summary = await hands.valuesIn(file, 'Tổng hợp');
    // Counted by hand from the sample's rows (see test/domain/sampleRegister.test.ts).
    expect(unitLine(summary, 'Xã Xuân Quan')).toEqual([2, 3, 4, 9, 9, 10, 0, 'Đạt']);
    expect(unitLine(summary, 'Xã Liên Nghĩa')).toEqual([2, 5, 5, 12, 9, 10, 2, 'Vượt 2']);
    expect(unitLine(summary, 'Xã Long Hưng')).toEqual([2, 3, 2, 7, 9, 10, -2, 'Thiếu 2']);

    const findings = await hands.valuesIn(file, 'Kiểm tra');
    const severities = findings.map((row) => row[3]);
    expect(severities).toContain('Lỗi');
    expect(severities).toContain('Cảnh báo');

    const [header = [], ...rows] = await hands.valuesIn(file, 'Đăng ký');
    const mark = header.indexOf('Kết quả kiểm tra');
    const markOf = (id: string) => rows.find((row) => row[1] === id)?.[mark];
    expect(markOf('ĐK-2024-001')).toBe('Được tính');
    // ĐK-2024-046 has no kind.
    expect(markOf('ĐK-2024-046')).toMatch(/^Lỗi/);
  });

  test('after a row is withdrawn in the grid, the next click gives the new truth', async () => {
    await hands.openTab('Đăng ký');
    // Row 15, ĐK-2024-013, is one of the nine that Xã Xuân Quan needs.
    await hands.choose('P15', 'Đã rút');
    await eventually(() => hands.shown('P15')).toBe('Đã rút');
    expect(await check()).toContain(
      'Năm 2024: 22 đơn vị – 11 đạt, 4 thiếu, 4 vượt, 3 chưa đăng ký; 11 dòng có lỗi.',
    );
    const summary = await hands.savedValues('Tổng hợp');
    expect(unitLine(summary, 'Xã Xuân Quan')).toEqual([2, 2, 4, 8, 9, 10, -1, 'Thiếu 1']);
  });

  test('nothing went wrong on the page and nothing was asked of another machine', () => {
    expect(open.problems).toEqual([]);
  });
});
