/** The whole check of a year, and what it finds, as short lines. */
import type { Office } from './office';

/** What `Kiểm tra` lists: `row code: problem`. */
export function problemsOf(office: Office): string[] {
  return office
    .problems()
    .filter((row) => row.Mức !== '')
    .map((row) => `${row.Dòng} ${row.Mã}: ${row['Vấn đề']}`);
}

/** Sets the year worked on and checks all of the register. @returns what was said */
export function checkYear(office: Office, year: number): string {
  office.type('Cấu hình', { Khóa: 'Năm đăng ký' }, 'Giá trị', String(year));
  return office.run('checkWholeRegister').join('\n');
}
