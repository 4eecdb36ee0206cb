/** The tabs Nhiều năm and Danh sách công bố: their lines, and the sheets made for them. */
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../local/document/workbookDocument';
import { checkYear } from '../../src/domain/check/check';
import { readDetails } from '../../src/domain/registrations/registrationDetails';
import type { YearComparison } from '../../src/domain/summary/comparison';
import { publishedList } from '../../src/domain/summary/publishedList';
import { summarise } from '../../src/domain/summary/summarise';
import { compareYears } from '../../src/domain/summary/yearComparison';
import { claimTab } from '../../src/workbook/claimTab';
import { type Line, rewriteDerivedTab } from '../../src/workbook/derivedTab';
import { type MadeTabId, madeTab } from '../../src/workbook/madeTabs';
import { publishedLines } from '../../src/workbook/publishedTab';
import { Tabs } from '../../src/workbook/tabs';
import { yearsLines } from '../../src/workbook/yearsTab';
import { type Lines, readBook, registration, type Tabs as TestTabs, tab } from '../domain/followUpTabs';
import { asExecution } from './support/nodeServices';

const clock = { time: '13:02', date: '20/11/2026' };
const bad = '=IMPORTXML("http://x.test";"//a")';

const book: TestTabs = {
  units: tab('units', [{ code: 'XA01', name: bad, type: 'Xã' }]),
  registrations: [
    registration({
      id: 'A1',
      year: 2022,
      sentDate: '29/05/2022',
      role: 'Giáo viên',
      stage: 'Nhân rộng',
      consent: 'Đồng ý',
    }),
    registration({ id: 'B1', role: 'Giáo viên', name: '+84912345678', position: '@x', consent: '' }),
    registration({
      id: 'B2',
      role: 'Học sinh',
      name: 'Nguyễn Văn An',
      position: 'Học sinh lớp 9A, Trường THCS X',
      achievements: 'Vượt khó',
      movement: 'Tuổi trẻ sáng tạo',
    }),
    registration({ id: 'B3', role: 'Nhân viên', name: 'Lê Thị Bình', consent: 'Không' }),
    registration({ id: 'B4', kind: 'Mô hình', name: 'Tiết kiệm xanh', consent: 'Đã rút' }),
  ],
  proposals: [{ registration: 'A1', year: 2022, type: 'Chuyên đề', result: 'Được khen', decision: '1/QĐ' }],
  communications: [{ date: '05/03/2022', form: 'Bài viết', count: 3 }],
};

function compared(years: readonly number[], tabs: TestTabs = book): YearComparison {
  const { register, followUps } = readBook(tabs);
  const summaries = years.map((year) => summarise(register, checkYear(register, year, null)));
  return compareYears({ register, summaries, followUps });
}

/** Without the blank cells at the end. */
function trimmed(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    let end = line.length;
    while (end > 0 && line[end - 1] === '') end--;
    return line.slice(0, end);
  });
}

describe('Nhiều năm', () => {
  const lines = yearsLines(compared([2022, 2023, 2024]), { ...clock, period: { from: 2022, to: 2025 } });

  test('every line is as wide as the tab', () => {
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([madeTab('years').columns.length]));
  });

  test('shows each figure under its year and the period behind the newest', () => {
    expect(trimmed(lines)).toEqual([
      ['guong-sang', 'SO SÁNH CÁC NĂM – GIAI ĐOẠN 2022–2025'],
      ['note', 'Lập lúc 13:02 ngày 20/11/2026. Bảng được lập lại mỗi lần so sánh, không nhập tay vào đây.'],
      ['note', '“–”: năm không có trong sổ, hoặc đơn vị không có trong năm đó.'],
      ['head', 'Nội dung', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Cả giai đoạn'],
      ['block', 'Đăng ký'],
      ['line', 'Đăng ký', 1, '–', 4, 5],
      ['line', 'Được tính', 1, '–', 4, 5],
      ['block', 'Theo loại (được tính)'],
      ['line', 'Mô hình', 0, '–', 1, 1],
      ['line', 'Cá nhân', 1, '–', 3, 4],
      ['block', 'Cá nhân theo đối tượng (được tính)'],
      ['line', 'Giáo viên', 1, '–', 1, 2],
      ['line', 'Nhân viên', 0, '–', 1, 1],
      ['line', 'Học sinh', 0, '–', 1, 1],
      ['block', 'Theo xã, phường, thị trấn (được tính)'],
      ['line', bad, 1, '–', 4, 5],
      ['block', 'Thực hiện chỉ tiêu (lượt đơn vị)'],
      ['line', 'Đơn vị có chỉ tiêu', 1, '–', 1, 2],
      ['line', 'Thiếu', 1, '–', 1, 2],
      ['block', 'Cơ cấu (được tính)'],
      ['line', 'Lao động trực tiếp', 1, '–', 2, 3],
      ['block', 'Theo trạng thái (mọi đăng ký)'],
      ['line', 'Đạt', 1, '–', 4, 5],
      ['block', 'Theo giai đoạn (mọi đăng ký)'],
      ['line', 'Nhân rộng', 1, '–', 0, 1],
      ['line', 'Đạt, chưa ghi giai đoạn', 0, '–', 4, 4],
      ['block', 'Đề nghị khen thưởng'],
      ['line', 'Chuyên đề', 1, '–', 0, 1],
      ['line', 'Kết quả: Được khen', 1, '–', 0, 1],
      ['block', 'Tuyên truyền'],
      ['line', 'Tin, bài, hoạt động', 1, '–', 0, 1],
      ['line', '– Bài viết', 1, '–', 0, 1],
      ['line', 'Số lượt', 3, '–', 0, 3],
    ]);
  });

  test('ten years and the period fill the tab', () => {
    const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
    const head = yearsLines(compared(years), { ...clock, period: null })[3];
    expect(head?.[2]).toBe('Năm 2015');
    expect(head?.[11]).toBe('Năm 2024');
    expect(head?.[12]).toBe('Cả giai đoạn');
    expect(head).toHaveLength(13);
  });

  test('names school years as the documents do', () => {
    const school: TestTabs = { ...book, settings: [['Kiểu năm', 'Năm học']] };
    const head = yearsLines(compared([2023, 2024], school), { ...clock, period: null })[3];
    expect(head?.slice(1, 5)).toEqual(['Nội dung', 'Năm học 2023-2024', 'Năm học 2024-2025', 'Cả giai đoạn']);
  });

  test('an empty register says so', () => {
    const none = yearsLines(compared([], {}), { ...clock, period: null });
    expect(trimmed(none).slice(0, 1)).toEqual([['guong-sang', 'SO SÁNH CÁC NĂM']]);
    expect(trimmed(none).slice(2)).toEqual([
      ['note', 'Sổ chưa có đăng ký của năm nào.'],
      ['head', 'Nội dung'],
    ]);
  });
});

function published(lines: Lines<'registrations'> | undefined = book.registrations): Line[] {
  const { register } = readBook({ ...book, registrations: lines ?? [] });
  const list = publishedList({
    register,
    check: checkYear(register, 2024, null),
    details: readDetails(register.registrations),
    choice: 'passed',
  });
  return publishedLines(list, { ...clock, yearKind: 'calendar' });
}

describe('Danh sách công bố', () => {
  test('every line is as wide as the tab', () => {
    expect(new Set(published().map((line) => line.length))).toEqual(
      new Set([madeTab('published').columns.length]),
    );
  });

  test('names those who may be named, and masks the others with the reason', () => {
    const pupil = ['Học sinh', 'Học sinh, Trường THCS X', 'Tuổi trẻ sáng tạo', ''];
    expect(trimmed(published())).toEqual([
      ['guong-sang', 'DANH SÁCH CÔNG BỐ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM 2024'],
      [
        'note',
        'Lập lúc 13:02 ngày 20/11/2026. Bảng được lập lại mỗi lần lập danh sách, không nhập tay vào đây.',
      ],
      ['note', 'Gồm các đăng ký có trạng thái Đạt.'],
      [
        ...['head', 'STT', 'Mã', 'Đơn vị', 'Loại', 'Tên mô hình, tập thể, cá nhân', 'Đối tượng'],
        ...['Chức vụ, đơn vị công tác', 'Phong trào', 'Tóm tắt thành tích', 'Ghi chú'],
      ],
      ['block', 'Xã, phường, thị trấn'],
      ['warning', 1, 'B4', bad, 'Mô hình', 'Không nêu tên', '', '', '', '', 'đã rút đồng ý công bố'],
      [
        ...['line', 2, 'B1', bad, 'Cá nhân', '+84912345678', 'Giáo viên', '@x', '', ''],
        'chưa hỏi ý kiến công bố',
      ],
      ['warning', 3, 'B2', bad, 'Cá nhân', 'N.V.A.', ...pupil, 'chưa có đồng ý công bố'],
      ['warning', 4, 'B3', bad, 'Cá nhân', 'L.T.B.', 'Nhân viên', '', '', '', 'không đồng ý công bố'],
      [
        'note',
        'Cộng: 4 trường hợp, trong đó 3 trường hợp được che tên vì chưa có hoặc không có đồng ý công bố.',
      ],
    ]);
  });

  test('with nobody to publish says so', () => {
    expect(trimmed(published([])).slice(4)).toEqual([['note', 'Không có đăng ký nào để công bố.']]);
  });
});

describe('the sheets', () => {
  function written(id: MadeTabId, lines: readonly Line[]) {
    const document = emptyDocument('thử');
    return asExecution(document, {}, (spreadsheet) => {
      rewriteDerivedTab(spreadsheet, claimTab(spreadsheet, new Tabs(spreadsheet), madeTab(id)), lines);
      const again = claimTab(spreadsheet, new Tabs(spreadsheet), madeTab(id));
      const sheet = new Tabs(spreadsheet).need(madeTab(id).tab);
      const range = sheet.getDataRange();
      return {
        state: again.state,
        values: range.getValues() as unknown[][],
        formulas: range
          .getFormulas()
          .flat()
          .filter((formula) => formula !== ''),
        frozen: sheet.getFrozenRows(),
        hidden: sheet.isColumnHiddenByUser(1),
        rules: sheet.getConditionalFormatRules().length,
      };
    });
  }

  const cases = [
    { id: 'years', lines: () => yearsLines(compared([2022, 2024]), { ...clock, period: null }) },
    { id: 'published', lines: () => published() },
  ] as const;

  test.each(cases)('$id is made, set up, recognised, and holds no formula', ({ id, lines }) => {
    const sheet = written(id, lines());
    expect(sheet.values).toEqual(trimmedToWidth(lines()));
    expect(sheet).toMatchObject({ state: 'ours', formulas: [], frozen: 4, hidden: true });
    expect(sheet.rules).toBeGreaterThan(0);
  });

  /** The sheet ends with its last filled column. */
  function trimmedToWidth(lines: readonly Line[]): Line[] {
    const width = Math.max(...trimmed(lines).map((line) => line.length));
    return lines.map((line) => line.slice(0, width));
  }
});
