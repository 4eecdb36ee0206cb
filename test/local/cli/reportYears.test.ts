/** `report` names the years of a document as the document does, also where they are school years. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { thuThuaGrids } from '../../domain/reports/schoolBook';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();
const register = path.join(folder, 'nam-hoc.xlsx');

beforeAll(async () => {
  writeFileSync(register, await writeXlsx(gridsDocument(thuThuaGrids)));
});

const oneYear = ['--kind', 'ket-qua-nam', '--year', '2024'];
// The plan runs 2020-2025, so its last school year is 2024-2025.
const period = ['--kind', 'tong-ket', '--from', '2020', '--to', '2024'];

test.each([
  ['vi', oneYear, 'Báo cáo kết quả hằng năm, năm học 2024-2025. Khớp '],
  ['en', oneYear, 'Báo cáo kết quả hằng năm, school year 2024-2025. Figures agree '],
  ['vi', period, 'Báo cáo sơ kết, tổng kết, giai đoạn 2020-2025. Khớp '],
  ['en', period, 'Báo cáo sơ kết, tổng kết, 2020–2025. Figures agree '],
])('--lang %s %j', (language, words, said) => {
  const out = path.join(folder, 'van-ban.docx');
  const outcome = guongSang('report', register, ...words, '--lang', language, '--out', out);
  expect(outcome.code).toBe(0);
  expect(outcome.out.startsWith(said)).toBe(true);
});
