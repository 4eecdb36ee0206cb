/** Rows of a tab written as text in a test, so that a story can be read as the tab would show it. */
import { writtenRows } from '../../../../local/sample/writtenTable';
import type { Records } from '../../support/registerHost';

/**
 * Records of lines parted by `|`, the first of which names the columns: `2024` is a number, `05/01/2024` a date, a
 * leading `'` forces text, nothing is blank.
 */
export function written(text: string): Records {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = head.split('|').map((column) => column.trim());
  return writtenRows(columns, columns, lines.join('\n')).map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
}
