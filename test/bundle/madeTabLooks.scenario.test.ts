/** How the tabs the program makes for itself look when they are new, column by column. */
import { expect, test } from 'vitest';
import { styleOf } from '../../local/document/styles';
import { findSheet, type SheetDocument, storedRows } from '../../local/document/workbookDocument';
import { newRegister, type TestHost } from './support/registerHost';

function tabOf(host: TestHost, tab: string): SheetDocument {
  const sheet = findSheet(host.document, tab);
  if (sheet === null) throw new Error(`no tab ${tab}`);
  return sheet;
}

/** Number format, wrap, letters and alignment of the cells of one row, a text each. */
function looks(host: TestHost, tab: string, row: number): string[] {
  const cells = storedRows(tabOf(host, tab))[row - 1] ?? {};
  return Array.from({ length: tabOf(host, tab).columnCount }, (_, column) => {
    const { n, tb, fs, cl, ht, vt } = styleOf(host.document, cells[column]);
    const middle = vt === 2 ? 'middle' : '';
    const align = ht === 2 ? 'centre' : ht === 3 ? 'right' : '';
    return [n?.pattern, tb === 3 ? 'wrap' : '', fs, cl?.rgb, align, middle].filter(Boolean).join(' ');
  });
}

/** Widths of the columns people see, `–` for a hidden one. */
function widths(host: TestHost, tab: string): (number | string | undefined)[] {
  const { columnCount, columnData } = tabOf(host, tab);
  return Array.from({ length: columnCount }, (_, column) =>
    columnData[column]?.hd === 1 ? '–' : columnData[column]?.w,
  );
}

const text = '@ middle';
const long = '@ wrap middle';
const count = '0 middle';
const beside = '8 #5f6368 middle';

test('Tổng hợp: counts as numbers, a bar in its colour, cells of the charts small and grey', () => {
  const host = newRegister();
  expect(looks(host, 'Tổng hợp', 9)).toEqual([
    ...[text, long, count, count, count, count, count, count],
    ...['+0;-0;"–" middle', text, '0;-0;"–" middle', '0;-0;"–" middle', '@ 8 #5b8def middle', text, text],
    ...[`@ ${beside}`, `@ ${beside}`, `0 ${beside}`, `0 ${beside}`, `0 ${beside}`],
  ]);
  expect(widths(host, 'Tổng hợp')).toEqual([
    ...['–', 206, 52, 52, 54, 48, 52, 48, 76, 104, 50, 42, 96, 72, 84],
    ...[640, 200, 72, 72, 72],
  ]);
});

test('the heads wrap and stand in the middle; above them only the title is larger', () => {
  const host = newRegister();
  expect(looks(host, 'Tổng hợp', 4).slice(1, 3)).toEqual(['@ wrap centre middle', '0 wrap centre middle']);
  expect(looks(host, 'Tổng hợp', 1).slice(1, 3)).toEqual(['@ 13 middle', count]);
  expect(looks(host, 'Kiểm tra', 1).slice(1, 3)).toEqual(['0 13 middle', text]);
});

test('Kiểm tra: problem and remedy take several lines', () => {
  const host = newRegister();
  expect(looks(host, 'Kiểm tra', 9)).toEqual([text, count, text, text, long, long]);
  expect(widths(host, 'Kiểm tra')).toEqual(['–', 60, 120, 90, 400, 360]);
});

test('Nhật ký: its last two columns are hidden', () => {
  const host = newRegister();
  expect(widths(host, 'Nhật ký')).toEqual([140, 200, 180, 260, 220, 340, '–', '–']);
});

test('an input tab: text, numbers and dates to the last row, links left alone', () => {
  const host = newRegister();
  const last = tabOf(host, 'Đăng ký').rowCount;
  const [id, year, evidence, sentDate, status] = [1, 2, 12, 14, 15];
  for (const row of [2, last]) {
    const all = looks(host, 'Đăng ký', row);
    expect([id, year, evidence, sentDate, status].map((column) => all[column])).toEqual([
      ...['@', '0', '', 'dd/MM/yyyy', '@'],
    ]);
  }
});
