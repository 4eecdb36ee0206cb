/** A reader of English gets English dialogs; the workbook and its journal stay Vietnamese. */
import { expect, test } from 'vitest';
import { allValues, lastMessage, sheetOf } from './support/registerHost';
import { judge, type ReviewHost, reviewRegister, selectRows } from './support/reviewHost';

/** A review from sheet to conclusion, an edit put back, a stage, a whole check, and what is due. */
function wholeWay(locale: 'vi' | 'en'): { host: ReviewHost; said: string[] } {
  const host = reviewRegister({ locale, user: 'lan@example.com' });
  const said: string[] = [];
  const run = (command: string, ...prompts: string[]): void => {
    selectRows(host, 2);
    host.person.prompts.push(...prompts);
    host.run(command);
    said.push(lastMessage(host) ?? '');
  };
  run('prepareReview');
  judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
  run('concludeReview', '1', 'Họp ngày 15/11');
  sheetOf(host, 'Đăng ký').getRange('G2').setValue('Trần Thị Lan Anh');
  host.adopt(host.document);
  run('changesAfterReview', '2');
  run('moveStatus', '2', 'Phân công theo dõi');
  run('checkWholeRegister');
  run('dueSoon', '1/6/2026');
  run('compareYears', '2024');
  run('publishList', '1');
  return { host, said };
}

test('from the first dialog to the last', () => {
  const { said } = wholeWay('en');
  expect(said.map((message) => message.split('\n')[0])).toEqual([
    'Review sheet ready for ĐK-2024-001: 2 criteria lines added to the tab Thẩm định, 1 registration moved to Đang thẩm định.',
    'Concluded as “Đạt”: 1 registration (ĐK-2024-001).',
    '0 cells accepted, 1 cell put back. Run “Check the whole register” to refresh the column Kết quả kiểm tra.',
    'Moved 1 registration to the stage “Bồi dưỡng”: ĐK-2024-001.',
    'Year 2024: 1 unit – 1 met, 0 short, 0 over; no rows with errors.',
    'Nothing is due in the 30 days from 01/06/2026. Dates come from the tabs Mốc thời gian and Chỉ tiêu.',
    'The tab Nhiều năm now shows 2024. Use it for reviews of the period; mend figures in the input tabs and run again.',
    'The tab Danh sách công bố for 2024 lists 1 exemplar; nobody had to be masked. Read the whole list before publishing it.',
  ]);
});

test('and what is written is the same in both languages', () => {
  expect(allValues(wholeWay('en').host)).toEqual(allValues(wholeWay('vi').host));
});
