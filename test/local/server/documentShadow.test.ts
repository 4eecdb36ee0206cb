/** What the page is told after the document has changed: differences, the whole, or nothing. */
import { beforeEach, describe, expect, test } from 'vitest';
import { setConditionalFormats } from '../../../local/document/resources';
import { internStyle } from '../../../local/document/styles';
import {
  addSheet,
  emptyDocument,
  type SheetDocument,
  sheetsInOrder,
  storedRows,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { DocumentShadow } from '../../../local/server/documentShadow';

let document: WorkbookDocument;
let sheet: SheetDocument;
let shadow: DocumentShadow;

beforeEach(() => {
  document = emptyDocument('Sổ');
  sheet = sheetsInOrder(document)[0] as SheetDocument;
  storedRows(sheet)[1] = { 0: { v: 'a', t: 1 }, 1: { v: 2, t: 2, s: internStyle(document, { bl: 1 }) } };
  shadow = new DocumentShadow();
  shadow.reset(document);
});

/** The cells the page is told of, by `row,column`. */
function told(): Record<string, unknown> | 'whole' {
  const difference = shadow.difference(document);
  if (difference.kind === 'whole') return 'whole';
  return Object.fromEntries(
    difference.patches.flatMap(({ cells }) =>
      cells.map(({ row, column, cell }) => [`${row},${column}`, cell]),
    ),
  );
}

describe('cells', () => {
  test('nothing is told when nothing has changed, and nothing twice', () => {
    expect(told()).toEqual({});
    storedRows(sheet)[5] = { 2: { v: 'mới', t: 1 } };
    expect(told()).toEqual({ '5,2': { v: 'mới', t: 1 } });
    expect(told()).toEqual({});
  });

  test('a changed cell brings its whole style; a cell that is gone is null', () => {
    storedRows(sheet)[1] = { 1: { v: 3, t: 2, s: internStyle(document, { bl: 1 }) } };
    expect(told()).toEqual({ '1,0': null, '1,1': { v: 3, t: 2, s: { bl: 1 } } });
  });

  test('text and number, type and style are told apart', () => {
    storedRows(sheet)[1] = { 0: { v: 'a', t: 4 }, 1: { v: '2', t: 1, s: internStyle(document, { it: 1 }) } };
    expect(Object.keys(told())).toEqual(['1,0', '1,1']);
  });

  test('a style under another id is no change', () => {
    document.styles.khác = { bl: 1 };
    storedRows(sheet)[1] = { 0: { v: 'a', t: 1 }, 1: { v: 2, t: 2, s: 'khác' } };
    expect(told()).toEqual({});
  });

  test('a cell the person has changed is told even if the host left it as it was', () => {
    shadow.forget(sheet.id, 1, 0);
    shadow.forget(sheet.id, 7, 7);
    expect(told()).toEqual({ '1,0': { v: 'a', t: 1 }, '7,7': null });
  });
});

describe('more than cells', () => {
  test.each([
    ['a new tab', () => addSheet(document, 'Hai')],
    ['a new name', () => Object.assign(sheet, { name: 'Khác' })],
    ['a merge', () => sheet.mergeData.push({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 })],
    ['a wider column', () => Object.assign(sheet.columnData, { 0: { w: 200 } })],
    ['more rows', () => Object.assign(sheet, { rowCount: 1001 })],
    [
      'a conditional format',
      () =>
        setConditionalFormats(document, sheet.id, [
          {
            cfId: 'c',
            ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
            stopIfTrue: false,
            rule: { type: 'highlightCell', subType: 'text', operator: 'beginsWith', value: 'Lỗi' },
          },
        ]),
    ],
  ])('%s needs the whole workbook, once', (_name, change) => {
    change();
    expect(told()).toBe('whole');
    expect(told()).toEqual({});
  });

  test('what the grid does not show needs nothing', () => {
    sheet.custom = { protections: [] };
    expect(told()).toEqual({});
  });

  test('so do more than 20,000 cells', () => {
    for (let row = 0; row < 20_001; row += 1) storedRows(sheet)[row] = { 3: { v: row, t: 2 } };
    expect(shadow.difference(document).kind).toBe('whole');
  });
});
