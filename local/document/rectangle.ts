/** Blocks of cells as 0-based inclusive bounds, the way Univer stores them. */

export interface Rectangle {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** The block with this 0-based corner and size. */
export function rectangle(startRow: number, startColumn: number, rows: number, columns: number): Rectangle {
  return { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
}

/** Rows of a block. */
export function rowCountOf(area: Rectangle): number {
  return area.endRow - area.startRow + 1;
}

/** Columns of a block. */
export function columnCountOf(area: Rectangle): number {
  return area.endColumn - area.startColumn + 1;
}

/** The bounds alone: stored ranges may carry further Univer keys, and absent ends in whole-row ranges. */
export function plainRectangle(area: Rectangle): Rectangle {
  const { startRow, endRow, startColumn, endColumn } = area;
  return { startRow, endRow, startColumn, endColumn };
}

/** What two blocks share, or null. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const startRow = Math.max(a.startRow, b.startRow);
  const endRow = Math.min(a.endRow, b.endRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endColumn = Math.min(a.endColumn, b.endColumn);
  return startRow <= endRow && startColumn <= endColumn ? { startRow, endRow, startColumn, endColumn } : null;
}

/** True when all of `inner` lies in `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

/** What is left of `area` without `hole`: up to four blocks, top, bottom, left, right. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const left: Rectangle[] = [];
  const { startRow, endRow, startColumn, endColumn } = plainRectangle(area);
  if (startRow < shared.startRow)
    left.push({ startRow, endRow: shared.startRow - 1, startColumn, endColumn });
  if (endRow > shared.endRow) left.push({ startRow: shared.endRow + 1, endRow, startColumn, endColumn });
  const rows = { startRow: shared.startRow, endRow: shared.endRow };
  if (startColumn < shared.startColumn)
    left.push({ ...rows, startColumn, endColumn: shared.startColumn - 1 });
  if (endColumn > shared.endColumn) left.push({ ...rows, startColumn: shared.endColumn + 1, endColumn });
  return left;
}

/** `area` added to a list of disjoint blocks, joined to a neighbour where the two make one rectangle. */
export function joined(areas: readonly Rectangle[], area: Rectangle): Rectangle[] {
  for (let i = 0; i < areas.length; i += 1) {
    const other = areas[i] as Rectangle;
    const union = unionIfRectangle(other, area);
    if (union) return joined([...areas.slice(0, i), ...areas.slice(i + 1)], union);
  }
  return [...areas, plainRectangle(area)];
}

function unionIfRectangle(a: Rectangle, b: Rectangle): Rectangle | null {
  const sameColumns = a.startColumn === b.startColumn && a.endColumn === b.endColumn;
  const rowsTouch = a.startRow <= b.endRow + 1 && b.startRow <= a.endRow + 1;
  const sameRows = a.startRow === b.startRow && a.endRow === b.endRow;
  const columnsTouch = a.startColumn <= b.endColumn + 1 && b.startColumn <= a.endColumn + 1;
  if (!(sameColumns && rowsTouch) && !(sameRows && columnsTouch)) return null;
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}
