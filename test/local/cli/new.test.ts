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
    'Thẩm định',
    'Kế hoạch đơn vị',
    'Bồi dưỡng',
    'Tuyên truyền',
    'Kiểm tra thực tế',
    'Đề nghị khen thưởng',
    'Điển hình đã tuyên dương',
    'Mốc thời gian',
    'Đơn vị',
    'Chỉ tiêu',
    'Phân bổ',
    'Tiêu chí',
    'Căn cứ',
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

test.each([
  ['krong-pa', '19 tiêu chí, 2 mốc thời gian', 'bổ sung Trường MN'],
  ['hoa-binh', '16 tiêu chí, 8 mốc thời gian', 'bổ sung CĐCS vào tab Đơn vị'],
  ['thu-thua', '1 đơn vị, 15 tiêu chí, 4 mốc thời gian', 'bổ sung Cụm thi đua, Trường MN'],
  ['son-tra', '1 đơn vị, 21 tiêu chí, 2 mốc thời gian', 'bổ sung Tổ chuyên môn vào tab Đơn vị'],
  ['blank', '26 mục trong Cấu hình. Sổ dùng', 'ghi vào các tab Đơn vị, Chỉ tiêu, Tiêu chí'],
])('a register of %s says what it holds and what is left to fill in', async (id, made, left) => {
  const file = path.join(folder, `${id}.xlsx`);
  const { code, out, error } = guongSang('new', '--programme', id, '--year', '2024', '--out', file);
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain(made);
  expect(out).toContain(left);
  const { sheets } = await readXlsx(readFileSync(file));
  const names = Object.values(sheets).map((sheet) => sheet.name);
  expect(names).toContain('Tiêu chí');
});

test('a programme is chosen by its number too', () => {
  const file = path.join(folder, 'theo-so.xlsx');
  const { code, out } = guongSang('new', '--programme', '384/KH-THPTST', '--year', '2024', '--out', file);
  expect([code, out.includes('21 tiêu chí')]).toEqual([0, true]);
});

test('--list names the six programmes, ids in a column of their own', () => {
  const { code, out } = guongSang('new', '--list');
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 34)),
  ).toEqual([
    'krong-pa   1. Kế hoạch 381/KH-GDĐT',
    'hoa-binh   2. Kế hoạch của Công đo',
    'van-giang  3. Kế hoạch 72/KH-UBND ',
    'thu-thua   4. Kế hoạch của Phòng G',
    'son-tra    5. Kế hoạch 384/KH-THPT',
    'blank      6. Chương trình trống: ',
  ]);
});
