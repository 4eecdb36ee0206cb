/** `new` makes a register that can be checked at once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sheetsInOrder } from '../../../local/document/workbookDocument';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();

test('a new register has its tabs, quotas and units, and no registrations', async () => {
  const file = path.join(folder, 'so.xlsx');
  const made = guongSang('new', '--programme', 'van-giang', '--year', '2026', '--out', file);
  expect([made.code, made.error]).toEqual([0, '']);
  const document = await readXlsx(readFileSync(file));
  const visible = sheetsInOrder(document).filter((sheet) => sheet.hidden !== 1);
  expect(visible.map((sheet) => sheet.name)).toEqual([
    'Đăng ký',
    'Tổng hợp',
    'Kiểm tra',
    'Kế hoạch đơn vị',
    'Đơn vị',
    'Chỉ tiêu',
    'Phân bổ',
    'Cấu hình',
    'Nhật ký',
  ]);
  const json = JSON.parse(guongSang('check', file, '--year', '2026', '--json').out);
  expect(
    json.units.map((unit: { name: string; min: number; max: number }) => [unit.name, unit.min, unit.max]),
  ).toEqual([
    ['Xã Văn Giang', 9, 10],
    ['Xã Phụng Công', 9, 10],
    ['Xã Nghĩa Trụ', 9, 10],
    ['Xã Mễ Sở', 9, 10],
  ]);
  expect(JSON.parse(guongSang('check', file, '--json').out)).toEqual([]);
});

test('--list names the programmes', () => {
  const { code, out } = guongSang('new', '--list');
  expect(code).toBe(0);
  expect(out).toMatch(/^van-giang .*72\/KH-UBND/);
});
