/** Inserting lines and taking the same lines out again leaves everything as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definedNames, nameRange } from '../../../local/document/definedNames';
import { deleteLines, insertLines } from '../../../local/document/lineShift';
import { protectionsOf, setProtections } from '../../../local/document/protections';
import { rectangle } from '../../../local/document/rectangle';
import { notesOf, setNotes, setValidations, validationsOf } from '../../../local/document/resources';
import {
  addSheet,
  emptyDocument,
  findSheet,
  type StoredCell,
} from '../../../local/document/workbookDocument';

const size = 12;

function documentWith(cells: readonly (readonly [number, number, string | number])[]) {
  const document = emptyDocument('Sổ', 'Một');
  const sheet = findSheet(document, 'Một');
  if (!sheet) throw new Error('the document has its first tab');
  Object.assign(sheet, { rowCount: size, columnCount: size });
  for (const [row, column, value] of cells) {
    const line = (sheet.cellData[row] ?? {}) as Record<number, StoredCell>;
    sheet.cellData[row] = line;
    line[column] = typeof value === 'number' ? { v: value, t: 2 } : { f: value, v: null };
  }
  sheet.freeze = { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 };
  sheet.mergeData = [rectangle(3, 3, 2, 2)];
  setProtections(sheet, [{ id: 'p', range: rectangle(0, 0, 1, size), description: '', warningOnly: true }]);
  setNotes(document, sheet.id, [{ row: 5, col: 5, note: 'x' }]);
  setValidations(document, sheet.id, [{ uid: 'v', type: 'checkbox', ranges: [rectangle(1, 2, 8, 1)] }]);
  nameRange(document, 'Ten', sheet.id, rectangle(4, 4, 1, 1));
  const other = addSheet(document, 'Hai');
  other.cellData = { 0: { 0: { f: "=SUM('Một'!$C$2:$D$9)+'Một'!F6", v: null } } };
  return { document, sheet, other };
}

const cell = fc.tuple(
  fc.nat(size - 1),
  fc.nat(size - 1),
  fc.oneof(fc.nat(99), fc.constantFrom('=A1', '=SUM(B2:D9)', '=$C$5+F6', '=SUM(A:A)', '=SUM(2:3)')),
);

describe('insert and delete', () => {
  it('are inverse', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 30 }),
        fc.constantFrom('row' as const, 'column' as const),
        fc.nat(size - 1),
        fc.integer({ min: 1, max: 5 }),
        (cells, axis, at, count) => {
          const { document, sheet, other } = documentWith(cells);
          const state = () =>
            structuredClone([
              sheet.cellData,
              other.cellData,
              [sheet.rowCount, sheet.columnCount, sheet.freeze, sheet.mergeData],
              protectionsOf(sheet),
              notesOf(document, sheet.id).map(({ row, col }) => [row, col]),
              validationsOf(document, sheet.id).map(({ ranges }) => ranges),
              definedNames(document),
            ]);
          const before = state();
          insertLines(document, sheet, axis, at, count, at);
          deleteLines(document, sheet, axis, at, count);
          expect(state()).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves no merge of a single cell', () => {
    const { document, sheet } = documentWith([]);
    deleteLines(document, sheet, 'row', 3, 1);
    expect(sheet.mergeData).toEqual([rectangle(3, 3, 1, 2)]);
    deleteLines(document, sheet, 'column', 3, 1);
    expect(sheet.mergeData).toEqual([]);
  });

  it('of whole blocks take what lies on them away', () => {
    const { document, sheet } = documentWith([[4, 4, 7]]);
    deleteLines(document, sheet, 'row', 3, 3);
    expect([sheet.mergeData, notesOf(document, sheet.id), sheet.cellData]).toEqual([[], [], {}]);
    expect(definedNames(document).map(({ formulaOrRefString }) => formulaOrRefString)).toEqual([
      "'Một'!#REF!",
    ]);
    expect(validationsOf(document, sheet.id)[0]?.ranges).toEqual([rectangle(1, 2, 5, 1)]);
  });
});
