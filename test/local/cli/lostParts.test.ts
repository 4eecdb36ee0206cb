/** A workbook with pictures and macros: what the written one lacks is said, and the first stays as it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { grids } from '../../domain/registerGrids';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { unzip, zipOf } from '../xlsx/zipFile';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();

test('is named on standard error', async () => {
  const file = path.join(folder, 'co-anh.xlsm.xlsx');
  const out = path.join(folder, 'ra.xlsx');
  const parts = Object.fromEntries(unzip(await writeXlsx(gridsDocument(grids([{}])))));
  writeFileSync(file, zipOf({ ...parts, 'xl/media/image1.png': 'x', 'xl/vbaProject.bin': 'x' }));
  const before = readFileSync(file);
  const run = guongSang('check', file, '--year', '2024', '--out', out);
  expect([run.code, run.error.split('\n')]).toEqual([
    0,
    [
      `Đã ghi tệp ${out}.`,
      'Tệp gốc có hình ảnh, macro; tệp vừa ghi không mang theo được, vì vậy hãy giữ tệp gốc.',
      '',
    ],
  ]);
  expect(run.out).toContain(`Xem từng dòng trong tab Kiểm tra của tệp ${out}.`);
  expect(readFileSync(file).equals(before)).toBe(true);
});
