/** What the host keeps and takes when a person changes more than cells in the grid. */
import { beforeEach, describe, expect, test } from 'vitest';
import { protectionsOf, setProtections } from '../../../local/document/protections';
import {
  conditionalFormatsOf,
  setConditionalFormats,
  setValidations,
  validationsOf,
} from '../../../local/document/resources';
import {
  addSheet,
  documentProperties,
  emptyDocument,
  type SheetDocument,
  sheetsInOrder,
  storedRows,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { adoptWorkbook } from '../../../local/server/adoptWorkbook';
import { pageView } from '../../../local/server/pageView';
import type { Shift } from '../../../local/server/protocol';

let document: WorkbookDocument;
let register: SheetDocument;
let units: SheetDocument;

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 3 });
const nothing = { shifts: [] as Shift[], rulesChanged: false };

beforeEach(() => {
  document = emptyDocument('Sổ', 'Đăng ký');
  register = sheetsInOrder(document)[0] as SheetDocument;
  units = addSheet(document, 'Đơn vị');
  storedRows(register)[4] = { 0: { v: 'x', t: 1 } };
  setProtections(register, [{ id: 'p', range: rows(4, 6), description: '', warningOnly: true }]);
  setValidations(document, register.id, [
    { uid: 'u', type: 'list', formula1: "='Đơn vị'!$B$2:$B$10", ranges: [rows(1, 999)] },
  ]);
  setConditionalFormats(document, register.id, [
    {
      cfId: 'c',
      ranges: [rows(1, 999)],
      stopIfTrue: false,
      rule: { type: 'highlightCell', subType: 'formula', value: '=$A2="x"', style: { bl: 1 } },
    },
  ]);
});

/** The workbook as the grid would give it back, with what the person changed. */
function fromGrid(change: (grid: WorkbookDocument) => void): WorkbookDocument {
  const grid = structuredClone(pageView(document));
  change(grid);
  return grid;
}

function shift(kind: Shift['kind'], sheet: SheetDocument, first: number, count = 1): Shift[] {
  return [{ kind, axis: 'row', sheetId: sheet.id, first, count }];
}

describe('cells', () => {
  test('come over, rich text as its words, empty ones not at all', () => {
    const body = { dataStream: 'một\rhai\r\n' };
    const grid = fromGrid((given) => {
      const cellData = { 0: { 0: { p: { id: 'd', documentStyle: {}, body } }, 1: { v: 5 }, 2: { v: null } } };
      Object.assign(given.sheets[register.id] ?? {}, { cellData });
    });
    adoptWorkbook(document, grid, nothing);
    expect(document.sheets[register.id]?.cellData).toEqual({
      0: { 0: { v: 'một\nhai', t: 1 }, 1: { v: 5, t: 2 } },
    });
  });

  test('the grid knows nothing of properties and time zone: they stay', () => {
    documentProperties(document).a = '1';
    adoptWorkbook(
      document,
      fromGrid((given) => delete given.custom),
      nothing,
    );
    expect(document.custom).toMatchObject({
      documentProperties: { a: '1' },
      timeZone: 'Asia/Ho_Chi_Minh',
      spreadsheetLocale: 'vi_VN',
    });
  });
});

describe('protections', () => {
  // Of rows 4 to 6 (0-based).
  test.each<[string, Shift['kind'], number, number, [number, number] | null]>([
    ['a row before', 'insert', 3, 1, [5, 7]],
    ['a row in front of the first', 'insert', 4, 1, [5, 7]],
    ['a row inside', 'insert', 5, 2, [4, 8]],
    ['a row behind', 'insert', 7, 1, [4, 6]],
    ['a row less before', 'remove', 0, 2, [2, 4]],
    ['a row less inside', 'remove', 5, 1, [4, 5]],
    ['the first row less', 'remove', 4, 1, [4, 5]],
    ['all its rows gone', 'remove', 3, 5, null],
  ])('%s', (_name, kind, first, count, expected) => {
    adoptWorkbook(
      document,
      fromGrid(() => {}),
      { ...nothing, shifts: shift(kind, register, first, count) },
    );
    const ranges = protectionsOf(document.sheets[register.id] as SheetDocument).map(({ range }) =>
      range ? [range.startRow, range.endRow] : null,
    );
    expect(ranges).toEqual(expected ? [expected] : []);
  });
});

describe('rules', () => {
  const formula = () => validationsOf(document, register.id)[0]?.formula1;

  test('move with the rows they are fed by, without Univer’s unit ids', () => {
    const grid = fromGrid((given) => {
      for (const resource of given.resources ?? []) {
        resource.data = resource.data.replace("='Đơn vị'", "='[workbook1]Đơn vị'");
      }
    });
    adoptWorkbook(document, grid, { ...nothing, shifts: shift('insert', units, 3) });
    expect(formula()).toBe("='Đơn vị'!$B$2:$B$11");
  });

  test('follow a renamed tab', () => {
    const grid = fromGrid((given) => {
      Object.assign(given.sheets[units.id] ?? {}, { name: 'Các đơn vị' });
    });
    adoptWorkbook(document, grid, nothing);
    expect(formula()).toBe("='Các đơn vị'!$B$2:$B$10");
  });

  test('stay the host’s when the person did not touch them, at full length', () => {
    adoptWorkbook(
      document,
      fromGrid(() => {}),
      nothing,
    );
    expect(conditionalFormatsOf(document, register.id)[0]?.ranges).toEqual([rows(1, 999)]);
  });

  test('are the grid’s when the person changed them; the others get their full length back', () => {
    const name = 'SHEET_DATA_VALIDATION_PLUGIN';
    const grid = fromGrid((given) => {
      given.resources = (given.resources ?? []).map((resource) =>
        resource.name === name ? { name, data: resource.data.replace('$B$10', '$B$20') } : resource,
      );
    });
    adoptWorkbook(document, grid, { ...nothing, rulesChanged: true });
    expect(formula()).toBe("='Đơn vị'!$B$2:$B$20");
    expect(conditionalFormatsOf(document, register.id)[0]?.ranges).toEqual([rows(1, 999)]);
  });

  test('reach the page only a little below the content', () => {
    const data = pageView(document).resources?.find(({ name }) => name.includes('CONDITIONAL'))?.data ?? '';
    const sent = JSON.parse(data) as Record<string, { ranges: { endRow: number }[] }[]>;
    // Five rows of content and a hundred for typing, in steps of 200 rows.
    expect(sent[register.id]?.[0]?.ranges[0]?.endRow).toBe(199);
  });
});
