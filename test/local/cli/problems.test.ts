/** What cannot be done ends with code 2 and one clear sentence; nothing is written. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { grids, registrationHeader } from '../../domain/registerGrids';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  mkdirSync(at('thu-muc'));
  writeFileSync(at('trong.xlsx'), '');
  writeFileSync(at('van-ban.xlsx'), 'Danh sách đăng ký');
  const sound = gridsDocument(grids([{}]));
  const bytes = await writeXlsx(sound);
  writeFileSync(at('so.xlsx'), bytes);
  writeFileSync(at('cut.xlsx'), bytes.slice(0, bytes.length / 2));
  const renamed = gridsDocument(grids([{}]));
  for (const sheet of Object.values(renamed.sheets)) if (sheet.name === 'Đăng ký') sheet.name = 'Danh sách';
  writeFileSync(at('doi-ten.xlsx'), await writeXlsx(renamed));
  const header = registrationHeader.map((text) => (text === 'Loại' ? 'Phân loại' : text));
  const lacking = gridsDocument({ ...grids([]), registrations: [header, ['x']] });
  writeFileSync(at('thieu-cot.xlsx'), await writeXlsx(lacking));
});

describe('one sentence and code 2', () => {
  test.each<[string, string[], RegExp]>([
    ['no such file', ['check', 'khong-co.xlsx'], /^Không có tệp “.*khong-co\.xlsx”/],
    ['a folder', ['check', 'thu-muc'], /là một thư mục/],
    ['an empty file', ['check', 'trong.xlsx'], /trống/],
    ['no workbook', ['check', 'van-ban.xlsx'], /không phải là tệp Excel/],
    ['cut short', ['check', 'cut.xlsx'], /bị hỏng|không phải là tệp Excel/],
    ['a tab renamed', ['check', 'doi-ten.xlsx'], /^Không có tab “Đăng ký”; tệp đang có: .*Danh sách/],
    [
      'a column missing',
      ['check', 'thieu-cot.xlsx'],
      /^Tab “Đăng ký” thiếu cột “Loại”\. Hiện dòng 1 đang có: .*Phân loại/,
    ],
    ['no file named', ['check'], /^Chưa ghi tên tệp/],
    ['a strange command', ['xem', 'so.xlsx'], /^Không có lệnh “xem”/],
    ['a strange option', ['check', 'so.xlsx', '--nam', '2024'], /^Không hiểu “--nam”/],
    ['a strange year', ['check', 'so.xlsx', '--year', '24'], /^“24” không phải là năm/],
    ['a strange day', ['check', 'so.xlsx', '--today', '2024-02-30'], /^“2024-02-30” không phải là ngày/],
    ['a strange language', ['check', 'so.xlsx', '--lang', 'fr'], /^Không có ngôn ngữ “fr”/],
    ['an option without its value', ['check', 'so.xlsx', '--year'], /^Sau --year chưa ghi gì/],
    ['no folder to write into', ['check', 'so.xlsx', '--out', 'khong/co.xlsx'], /^Không có thư mục/],
    ['another ending', ['check', 'so.xlsx', '--out', 'so.xls'], /phải có đuôi \.xlsx/],
    [
      'a strange programme',
      ['new', '--programme', 'x', '--year', '2026', '--out', 'm.xlsx'],
      /^Không có kế hoạch mẫu “x”.*van-giang/,
    ],
    ['no programme', ['new', '--year', '2026', '--out', 'm.xlsx'], /^Chưa chọn kế hoạch mẫu/],
  ])('%s', (_, words, sentence) => {
    const before = readdirSync(folder);
    const placed = words.map((word, index) => {
      const isPath = /\.(xlsx?|x)$/.test(word) || word === 'thu-muc';
      return index > 0 && isPath ? at(word) : word;
    });
    const { code, out, error } = guongSang(...placed);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('help', () => {
  test.each([[['--help']], [[]], [['check', '--help']]])('%j prints the usage and ends well', (words) => {
    const { code, out } = guongSang(...words);
    expect(code).toBe(0);
    expect(out).toContain('check so.xlsx --year 2024');
  });
});
