/** `check` and `due` on a workbook that has more than the six tabs of a quota check. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHost } from '../../../local/host/createHost';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { grids, several } from '../../domain/registerGrids';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { guongSang, temporaryFolder } from './guongSang';

const folder = temporaryFolder();
const plain = path.join(folder, 'so.xlsx');
const whole = path.join(folder, 'so-day-du.xlsx');

/** A nurture line and a review line without their registrations, and a report due before 30/11. */
beforeAll(async () => {
  const register = grids(several(9));
  writeFileSync(plain, await writeXlsx(gridsDocument(register)));
  writeFileSync(
    whole,
    await writeXlsx(
      gridsDocument({
        ...register,
        nurture: [
          ['Mã đăng ký', 'Nội dung hỗ trợ'],
          ['ĐK-2024-98', 'Tập huấn'],
        ],
        reviews: [
          ['Mã đăng ký', 'Mã tiêu chí', 'Đạt/Không/Không áp dụng'],
          ['ĐK-2024-97', 'C1', 'Đạt'],
        ],
        milestones: [
          ['Tên', 'Ngày hoặc dd/MM hằng năm', 'Loại', 'Nơi gửi'],
          ['Báo cáo kết quả năm', '30/11', 'Báo cáo', 'Sở GDĐT'],
        ],
      }),
    ),
  );
});

describe('check', () => {
  test('adds what other tabs have to mend, tab by tab', () => {
    const { code, out, error } = guongSang('check', whole, '--year', '2024', '--today', '2024-06-01');
    expect([code, error]).toEqual([0, '']);
    const section = out.slice(out.indexOf('TỪNG TAB')).trimEnd().split('\n').slice(1);
    expect(section.map((line) => line.split(/\s{2,}/))).toEqual([
      ['Thẩm định', expect.stringMatching(/^[12] lỗi, \d cảnh báo$/)],
      ['Bồi dưỡng', expect.stringMatching(/^1 lỗi, \d cảnh báo$/)],
    ]);
  });

  test('says the same in JSON under a key of its own, and keeps the contract of the others', () => {
    const json = JSON.parse(guongSang('check', whole, '--year', '2024', '--json').out);
    const before = JSON.parse(guongSang('check', plain, '--year', '2024', '--json').out);
    const { otherFindings, ...rest } = json;
    expect(Object.keys(rest)).toEqual(Object.keys(before));
    expect(Object.keys(before)).not.toContain('otherFindings');
    expect(otherFindings).toContainEqual({
      tab: 'Bồi dưỡng',
      row: 2,
      code: 'registration_unknown',
      severity: 'error',
    });
    expect(otherFindings).toContainEqual({
      tab: 'Thẩm định',
      row: 2,
      code: 'review_registration_unknown',
      severity: 'error',
    });
  });

  test('of every year tells it once, with the newest', () => {
    const years = JSON.parse(guongSang('check', whole, '--json').out) as Record<string, unknown>[];
    expect(years.map((year) => 'otherFindings' in year)).toEqual([...years.slice(1).map(() => false), true]);
  });

  test('--out writes the whole check into the workbook', async () => {
    const out = path.join(folder, 'ra.xlsx');
    expect(guongSang('check', whole, '--year', '2024', '--out', out).code).toBe(0);
    const host = createHost({ document: await readXlsx(readFileSync(out)) });
    const problems = host.values('Kiểm tra').flat().map(String);
    expect(problems.some((problem) => /^\[Bồi dưỡng\] .*ĐK-2024-98/.test(problem))).toBe(true);
    // A workbook without further tabs is checked for quotas alone.
    const quotas = path.join(folder, 'ra-chi-tieu.xlsx');
    expect(guongSang('check', plain, '--year', '2024', '--out', quotas).out).not.toContain('TỪNG TAB');
  });
});

describe('due', () => {
  test('prints what is due in the 30 days from a day', () => {
    const { code, out, error } = guongSang('due', whole, '--date', '2024-11-15');
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Trong 30 ngày kể từ 15/11/2024:',
      '• 29/11/2024: Báo cáo kết quả năm (gửi Sở GDĐT; còn 14 ngày)',
    ]);
  });

  test('prints a whole year, as it stands on a day', () => {
    const { code, out } = guongSang('due', whole, '--year', '2024', '--date', '2024-11-15');
    expect(code).toBe(0);
    expect(out).toMatch(/^Cả năm 2024:\n/);
    expect(out).toContain('\n• 29/11/2024: Báo cáo kết quả năm (gửi Sở GDĐT; còn 14 ngày)\n');
  });

  test('in English too', () => {
    const { out } = guongSang('due', whole, '--date', '2024-11-15', '--lang', 'en');
    expect(out).toContain(
      'In the 30 days from 15/11/2024:\n• 29/11/2024: Báo cáo kết quả năm (to Sở GDĐT; 14 days left)',
    );
  });

  test.each([
    [['due'], /Chưa ghi tên tệp/],
    [['due', 'so.xlsx', '--date', '15/12/2026'], /“15\/12\/2026” không phải là ngày\. .*--date 2026-12-15/],
  ])('%j says what is missing', (words, sentence) => {
    const { code, error } = guongSang(...words);
    expect(code).toBe(2);
    expect(error).toMatch(sentence);
  });
});
