/** Result tabs made by hand to domain.md 4.2: rebuilt as the program's own, with nobody's work overwritten. */
import { describe, expect, test } from 'vitest';
import {
  lastMessage,
  newRegister,
  sheetOf,
  spreadsheetOf,
  type TestHost,
  workedRegister,
} from './support/registerHost';

const heads = {
  'Tổng hợp': [
    'Đơn vị',
    'Mô hình',
    'Tập thể',
    'Cá nhân',
    'Tổng',
    'Tối thiểu',
    'Tối đa',
    'Còn thiếu/Vượt',
    'Kết quả',
    'Quá hạn',
    'Lỗi',
  ],
  'Kiểm tra': ['Dòng', 'Mã', 'Mức (Lỗi/Cảnh báo)', 'Vấn đề', 'Cách xử lý'],
  'Nhật ký': ['Thời gian', 'Người', 'Thao tác', 'Mã đăng ký', 'Trường'],
} as const;

type Tab = keyof typeof heads;

/** The tab as a person made it, in the place of the program's. */
function bring(host: TestHost, tab: Tab, rows: readonly (readonly unknown[])[], top = 1): void {
  const spreadsheet = spreadsheetOf(host);
  spreadsheet.deleteSheet(sheetOf(host, tab));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  spreadsheet.insertSheet(tab).getRange(top, 1, cells.length, width).setValues(cells);
  host.adopt(host.document);
}

function tabNames(host: TestHost): string[] {
  return host.document.sheetOrder.map((id) => String(host.document.sheets[id]?.name));
}

const resultOf = (host: TestHost, unit: string): unknown =>
  host.values('Tổng hợp').find((row) => row[1] === unit)?.[9];

describe.each(['Tổng hợp', 'Kiểm tra'] as const)('%s brought by a person', (tab) => {
  test('with nothing but its header is taken over', () => {
    const host = workedRegister();
    bring(host, tab, [heads[tab]]);
    const names = tabNames(host);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/^Năm 2024: 11 đơn vị/);
    expect(lastMessage(host)).not.toMatch(/giữ lại/);
    expect(tabNames(host)).toEqual(names);
    expect(resultOf(host, 'Xã Cửu Cao')).toBe('Thiếu 1');
    expect(host.values('Kiểm tra')[2]?.slice(1)).toEqual(['Dòng', 'Mã', 'Mức', 'Vấn đề', 'Cách xử lý']);
  });

  test('with rows is kept under another name, is told, and only once', () => {
    const host = workedRegister();
    const rows = [heads[tab], ['việc', 'của', 'tôi']];
    bring(host, tab, rows);
    const before = host.values(tab);
    const { calls } = host.run('checkQuotas');
    expect(lastMessage(host)).toContain(`Tab ${tab} có sẵn được giữ lại với tên “${tab} (cũ)”.`);
    expect(host.values(`${tab} (cũ)`)).toEqual(before);
    expect(resultOf(host, 'Xã Cửu Cao')).toBe('Thiếu 1');
    const names = tabNames(host);
    const again = host.run('checkQuotas').calls;
    expect(lastMessage(host)).not.toMatch(/giữ lại/);
    expect(tabNames(host)).toEqual(names);
    expect(again.data).toBeLessThan(calls.data);
  });

  test('is kept whole with a title above the header, and under the next free name', () => {
    const host = workedRegister();
    spreadsheetOf(host).insertSheet(`${tab} (cũ)`).getRange('A1').setValue('năm ngoái');
    bring(host, tab, [['BẢNG CỦA CƠ QUAN'], heads[tab]], 3);
    const before = host.values(tab);
    host.run('checkQuotas');
    expect(host.values(`${tab} (cũ 2)`)).toEqual(before);
    expect(host.values(`${tab} (cũ)`)).toEqual([['năm ngoái']]);
  });

  test('is no longer known with its header in row 11, and refused', () => {
    const host = workedRegister();
    bring(host, tab, [heads[tab]], 11);
    const before = JSON.stringify(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toContain(`Tab “${tab}” không do chương trình này lập`);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('is known with its header in row 10', () => {
    const host = workedRegister();
    bring(host, tab, [heads[tab]], 10);
    host.run('checkQuotas');
    expect(resultOf(host, 'Xã Cửu Cao')).toBe('Thiếu 1');
  });
});

test.each(['Tổng hợp', 'Kiểm tra', 'Nhật ký'] as const)(
  'repair says beforehand that %s is put aside, and makes a fresh one',
  (tab) => {
    const host = newRegister();
    bring(host, tab, [heads[tab], ['việc', 'của', 'tôi']]);
    const before = host.values(tab);
    host.run('repairStructure');
    expect(host.dialogs[host.dialogs.length - 2]?.message).toContain(
      `• Giữ tab ${tab} đang có với tên “${tab} (cũ)” và lập tab ${tab} mới`,
    );
    expect(host.values(`${tab} (cũ)`)).toEqual(before);
    host.run('repairStructure');
    expect(lastMessage(host)).toBe('Cấu trúc sổ đầy đủ, không cần sửa gì.');
  },
);

test('a usual check asks no more than before for knowing its tabs by name', () => {
  const host = workedRegister();
  host.run('checkQuotas');
  // Four tabs that hold records, the lock, two derived tabs.
  expect(host.run('checkQuotas').calls.data).toBe(7);
});
