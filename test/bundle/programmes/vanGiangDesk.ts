/** How the office of Văn Giang reads its tabs and judges its review sheets. */
import { sheetOf } from '../support/registerHost';
import type { Office } from './support/office';

export interface Desk {
  /** Lines of a block of `Tổng hợp`: unit, models, collectives, people, all, result, late. */
  standing(block: string): string[];
  /** Lines of a view of `Tổng hợp`, or of a section of `Nhiều năm`, cells parted by ` | `. */
  view(tab: string, title: string): string[];
  /** Problems of `Kiểm tra` of one severity that fit; of all tabs but `Đăng ký` when not said. */
  told(severity: 'Lỗi' | 'Cảnh báo', about?: RegExp): string[];
  /** Lines of Việc 30 ngày tới as asked of a day; '' is today. */
  due(date: string): string[];
  /** `Nhiều năm` made for these years; '' is the period of the plan. */
  compare(years: string): void;
  /** Kết quả kiểm tra of these registrations. */
  marks(ids: readonly string[]): unknown[];
  /** Năm đăng ký of `Cấu hình`. */
  workOn(year: string): void;
}

export function deskOf(office: Office): Desk {
  const view = (tab: string, title: string): string[] =>
    office.block(tab, title).map((line) => line.join(' | '));
  return {
    view,
    standing: (block) =>
      office
        .block('Tổng hợp', block)
        .map(([unit, m, t, c, all, , , , result, late]) => [unit, m, t, c, all, result, late].join(' | ')),
    told: (severity, about = /^\[/) =>
      office
        .problems()
        .filter((row) => row.Mức === severity && about.test(String(row['Vấn đề'])))
        .map((row) => String(row['Vấn đề'])),
    due: (date) => {
      const [said = ''] = office.run('dueSoon', ['kể từ ngày nào?', date]);
      return said.split('\n').filter((line) => line.startsWith('•') || line.endsWith(':'));
    },
    compare: (years) => {
      office.run('compareYears', ['So sánh những năm nào?', years]);
    },
    marks: (ids) => ids.map((id) => office.record('Đăng ký', { 'Mã đăng ký': id })['Kết quả kiểm tra']),
    workOn: (year) => office.type('Cấu hình', { Khóa: 'Năm đăng ký' }, 'Giá trị', year),
  };
}

/** Lines of `Thẩm định` without a verdict are met; `otherwise` by code and criterion, parted by a blank. */
export function judgeAll(office: Office, otherwise: Readonly<Record<string, string>> = {}): void {
  const sheet = sheetOf(office.host, 'Thẩm định');
  const [, ...rows] = sheet.getDataRange().getValues();
  const verdicts = rows.map(([id, criterion, verdict]) => [
    verdict === '' ? (otherwise[`${id} ${criterion}`] ?? 'Đạt') : verdict,
  ]);
  sheet.getRange(2, 3, verdicts.length, 1).setValues(verdicts);
  office.host.adopt(office.document);
}
