/** Where a plan counts in school years, what is said of 2024 in the column Năm is said of the school year 2024-2025. */
import { expect, test } from 'vitest';
import {
  addRecords,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  type TestHost,
  testHost,
} from './support/registerHost';

/** A register of 2024 with nine sound registrations of one commune, in calendar years until it is told otherwise. */
function register(locale: 'vi' | 'en' = 'vi'): TestHost {
  const host = newRegister({ year: '2024', locale });
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 9));
  return host;
}

function settingCell(host: TestHost, key: string) {
  const settings = sheetOf(host, 'Cấu hình');
  const row = settings
    .getDataRange()
    .getValues()
    .findIndex(([name]) => name === key);
  return settings.getRange(row + 1, 2);
}

function inSchoolYears(host: TestHost): TestHost {
  settingCell(host, 'Kiểu năm').setValue('Năm học');
  host.adopt(host.document);
  return host;
}

/** The second column of the first lines of Tổng hợp: title, time of the run, sentence. */
function headOf(host: TestHost): unknown[] {
  const [title, , sentence] = host.values('Tổng hợp').map((line) => line[1]);
  return [title, sentence];
}

const rest = '11 đơn vị – 1 đạt, 0 thiếu, 0 vượt, 10 chưa đăng ký; không có dòng nào bị lỗi.';

test('the check names it, in its dialog and in Tổng hợp', () => {
  const host = inSchoolYears(register());
  host.run('checkQuotas');
  expect(lastMessage(host)?.split('\n')[0]).toBe(`Năm học 2024-2025: ${rest}`);
  expect(headOf(host)).toEqual([
    'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM HỌC 2024-2025',
    `Năm học 2024-2025: ${rest}`,
  ]);
});

test('calendar years are named as before', () => {
  const host = register();
  host.run('checkQuotas');
  expect(headOf(host)).toEqual([
    'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM 2024',
    `Năm 2024: ${rest}`,
  ]);
});

test('a reader of English is told in English, the workbook stays Vietnamese', () => {
  const host = inSchoolYears(register('en'));
  host.run('checkWholeRegister');
  expect(lastMessage(host)?.split('\n')[0]).toMatch(/^School year 2024-2025: 11 units – 1 met/);
  expect(headOf(host)[0]).toMatch(/ – NĂM HỌC 2024-2025$/);
});

test('several years are listed as school years, each with its heading, and findings say which', () => {
  const host = inSchoolYears(register());
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 10, 11, { Năm: 2023 }));
  settingCell(host, 'Năm đăng ký').setValue('');
  host.adopt(host.document);
  host.run('checkQuotas');
  expect(headOf(host)).toEqual([
    'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN',
    'Các năm học có trong sổ: 2024-2025, 2023-2024',
  ]);
  const headings = host.values('Tổng hợp').filter(([kind]) => kind === 'year');
  expect(headings.map((line) => line[1])).toEqual(['NĂM HỌC 2024-2025', 'NĂM HỌC 2023-2024']);
  const problems = host.values('Kiểm tra').map((line) => String(line[4]));
  expect(problems.filter((problem) => problem.includes('Xã Mễ Sở'))).toEqual([
    expect.stringMatching(/^\[Đơn vị\] Năm học 2023-2024: /),
  ]);
});

test('the list for publication is headed by it', () => {
  // Asked for no year, as Cấu hình names it; 1 takes those who passed.
  const host = testHost(inSchoolYears(register()).document, { year: '1' });
  host.run('publishList');
  expect(host.values('Danh sách công bố')[0]?.[1]).toBe(
    'DANH SÁCH CÔNG BỐ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM HỌC 2024-2025',
  );
  expect(lastMessage(host)).toMatch(/^Đã lập tab Danh sách công bố năm học 2024-2025: /);
});
