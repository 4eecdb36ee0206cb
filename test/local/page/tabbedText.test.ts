/** Clipboard text of other programs, cell by cell. */
import { expect, test } from 'vitest';
import { readTabbedText } from '../../../local/page/tabbedText';

test.each([
  ['one cell', 'a', [['a']]],
  [
    'a line end after the last row adds none',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of every system', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
  [
    'empty cells stay',
    '\ta\t\n\t\t',
    [
      ['', 'a', ''],
      ['', '', ''],
    ],
  ],
  ['an empty row stays', 'a\n\nb', [['a'], [''], ['b']]],
  ['quotes around a line end and a tab', '"a\nb"\t"c\td"', [['a\nb', 'c\td']]],
  ['doubled quotes inside quotes', '"nói ""có"""', [['nói "có"']]],
  ['quotes that are only part of a cell', 'tên "Hoa"\tb', [['tên "Hoa"', 'b']]],
  ['an opening quote that never closes', '"a\tb', [['"a', 'b']]],
])('%s', (_name, text, cells) => {
  expect(readTabbedText(text)).toEqual(cells);
});
