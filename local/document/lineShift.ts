/** Inserting and deleting rows and columns, with all that moves along (platform.md CF-27). */

import { chartsOf, setCharts } from './charts';
import { type LineChange, movedFormula, movedLine, movedSpan } from './formulaReferences';
import { rewriteFormulas } from './formulaTexts';
import { protectionsOf, setProtections } from './protections';
import { joined, plainRectangle, type Rectangle } from './rectangle';
import {
  conditionalFormatsOf,
  notesOf,
  setConditionalFormats,
  setNotes,
  setValidations,
  validationsOf,
} from './resources';
import { type SheetDocument, sheetsInOrder, storedRows, type WorkbookDocument } from './workbookDocument';

/**
 * Puts `count` empty lines in before line `at`. They take the formats and validations of line `like`
 * (0-based, counted before the change), as Google does for the line next to them.
 */
export function insertLines(
  document: WorkbookDocument,
  sheet: SheetDocument,
  axis: LineChange['axis'],
  at: number,
  count: number,
  like: number,
): void {
  moveEverything(document, sheet, { axis, at, inserted: count, deleted: 0 });
  if (axis === 'row') sheet.rowCount += count;
  else sheet.columnCount += count;
  copyLook(document, sheet, axis, like >= at ? like + count : like, at, count);
}

/** Takes lines `at` to `at + count - 1` out. */
export function deleteLines(
  document: WorkbookDocument,
  sheet: SheetDocument,
  axis: LineChange['axis'],
  at: number,
  count: number,
): void {
  moveEverything(document, sheet, { axis, at, inserted: 0, deleted: count });
  if (axis === 'row') sheet.rowCount -= count;
  else sheet.columnCount -= count;
}

function moveEverything(document: WorkbookDocument, sheet: SheetDocument, change: LineChange): void {
  if (change.axis === 'row') {
    sheet.cellData = movedIndex(sheet.cellData, change);
    sheet.rowData = movedIndex(sheet.rowData, change);
  } else {
    for (const [row, cells] of Object.entries(storedRows(sheet))) {
      sheet.cellData[Number(row)] = movedIndex(cells, change);
    }
    sheet.columnData = movedIndex(sheet.columnData, change);
  }
  sheet.mergeData = movedRanges(sheet.mergeData, change).filter(
    ({ startRow, endRow, startColumn, endColumn }) => startRow < endRow || startColumn < endColumn,
  );
  moveFreeze(sheet, change);
  moveProtections(sheet, change);
  moveCharts(document, sheet, change);
  moveNotes(document, sheet, change);
  moveRules(document, sheet, change);
  rewriteFormulas(document, (formula, ownTab) => movedFormula(formula, ownTab, sheet.name, change));
}

function movedIndex<T>(table: Record<number, T>, change: LineChange): Record<number, T> {
  const moved: Record<number, T> = {};
  for (const [key, value] of Object.entries(table)) {
    const line = movedLine(Number(key), change);
    if (line !== null) moved[line] = value;
  }
  return moved;
}

function movedRectangle(area: Rectangle, change: LineChange): Rectangle | null {
  const rows = change.axis === 'row';
  const span = movedSpan(
    rows ? area.startRow : area.startColumn,
    rows ? area.endRow : area.endColumn,
    change,
  );
  if (!span) return null;
  const plain = plainRectangle(area);
  return rows
    ? { ...plain, startRow: span[0], endRow: span[1] }
    : { ...plain, startColumn: span[0], endColumn: span[1] };
}

function movedRanges(areas: readonly Rectangle[], change: LineChange): Rectangle[] {
  return areas.flatMap((area) => movedRectangle(area, change) ?? []);
}

function moveFreeze(sheet: SheetDocument, change: LineChange): void {
  const frozen = change.axis === 'row' ? sheet.freeze.ySplit : sheet.freeze.xSplit;
  if (change.at >= frozen) return;
  const gone = Math.min(frozen, change.at + change.deleted) - change.at;
  const left = change.deleted > 0 ? frozen - gone : frozen + change.inserted;
  sheet.freeze =
    change.axis === 'row'
      ? { ...sheet.freeze, ySplit: left, startRow: left === 0 ? -1 : left }
      : { ...sheet.freeze, xSplit: left, startColumn: left === 0 ? -1 : left };
}

function moveProtections(sheet: SheetDocument, change: LineChange): void {
  const before = protectionsOf(sheet);
  if (before.length === 0) return;
  const after = before.flatMap((protection) => {
    if (protection.range === null) {
      const holes = protection.unprotectedRanges;
      return holes ? { ...protection, unprotectedRanges: movedRanges(holes, change) } : protection;
    }
    const range = movedRectangle(protection.range, change);
    return range ? { ...protection, range } : [];
  });
  setProtections(sheet, after);
}

/** A chart follows the cells it draws, on whatever tab it stands; a range that is gone leaves nothing to draw. */
function moveCharts(document: WorkbookDocument, sheet: SheetDocument, change: LineChange): void {
  for (const holder of sheetsInOrder(document)) {
    const before = chartsOf(holder);
    if (before.length === 0) continue;
    const after = before.map((chart) => {
      const ranges = chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheet.id ? movedRectangle(range.area, change) : range.area;
        return area ? { ...range, area } : [];
      });
      const { row, column, ...offset } = chart.position;
      const at = change.axis === 'row' ? row : column;
      const moved = holder.id === sheet.id ? (movedLine(at, change) ?? change.at) : at;
      const position = change.axis === 'row' ? { row: moved, column } : { row, column: moved };
      return { ...chart, ranges, position: { ...position, ...offset } };
    });
    setCharts(holder, after);
  }
}

function moveNotes(document: WorkbookDocument, sheet: SheetDocument, change: LineChange): void {
  const notes = notesOf(document, sheet.id);
  if (notes.length === 0) return;
  const moved = notes.flatMap((note) => {
    const line = movedLine(change.axis === 'row' ? note.row : note.col, change);
    if (line === null) return [];
    return change.axis === 'row' ? { ...note, row: line } : { ...note, col: line };
  });
  setNotes(document, sheet.id, moved);
}

function moveRules(document: WorkbookDocument, sheet: SheetDocument, change: LineChange): void {
  const rules = validationsOf(document, sheet.id);
  if (rules.length > 0) {
    const after = rules.map((rule) => ({ ...rule, ranges: movedRanges(rule.ranges, change) }));
    setValidations(document, sheet.id, after);
  }
  const formats = conditionalFormatsOf(document, sheet.id);
  if (formats.length === 0) return;
  const after = formats.map((format) => ({ ...format, ranges: movedRanges(format.ranges, change) }));
  setConditionalFormats(document, sheet.id, after);
}

function copyLook(
  document: WorkbookDocument,
  sheet: SheetDocument,
  axis: LineChange['axis'],
  from: number,
  to: number,
  count: number,
): void {
  const last = to + count - 1;
  if (axis === 'row') {
    const styles = Object.entries(storedRows(sheet)[from] ?? {}).filter(([, cell]) => cell.s);
    for (let row = to; styles.length > 0 && row <= last; row += 1) {
      sheet.cellData[row] = Object.fromEntries(styles.map(([column, cell]) => [column, { s: cell.s }]));
    }
  } else {
    for (const row of Object.values(storedRows(sheet))) {
      const style = row[from]?.s;
      for (let column = to; style && column <= last; column += 1) row[column] = { s: style };
    }
  }
  copyValidations(document, sheet, axis, from, to, last);
}

function copyValidations(
  document: WorkbookDocument,
  sheet: SheetDocument,
  axis: LineChange['axis'],
  from: number,
  to: number,
  last: number,
): void {
  const rules = validationsOf(document, sheet.id);
  const reaches = (area: Rectangle) =>
    axis === 'row'
      ? area.startRow <= from && area.endRow >= from
      : area.startColumn <= from && area.endColumn >= from;
  const holds = (area: Rectangle) =>
    axis === 'row'
      ? area.startRow <= to && area.endRow >= last
      : area.startColumn <= to && area.endColumn >= last;
  let changed = false;
  const after = rules.map((rule) => {
    let ranges: Rectangle[] = rule.ranges;
    for (const area of rule.ranges.filter((candidate) => reaches(candidate) && !holds(candidate))) {
      changed = true;
      const plain = plainRectangle(area);
      ranges = joined(
        ranges,
        axis === 'row'
          ? { ...plain, startRow: to, endRow: last }
          : { ...plain, startColumn: to, endColumn: last },
      );
    }
    return { ...rule, ranges };
  });
  if (changed) setValidations(document, sheet.id, after);
}
