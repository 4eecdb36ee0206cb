/** Range: merged cells. */

import { contains, intersection, plainRectangle, type Rectangle } from '../document/rectangle';
import { requireWritable } from './accessControl';
import { writeBlock } from './cellBlock';
import { type RangeState, sheetOfRange } from './rangeState';
import { itself } from './serviceObject';

export const rangeMerges = {
  merge(range: RangeState) {
    mergeAreas(range, [range.area]);
    return itself;
  },
  mergeAcross(range: RangeState) {
    const rows: Rectangle[] = [];
    for (let row = range.area.startRow; row <= range.area.endRow; row += 1) {
      rows.push({ ...range.area, startRow: row, endRow: row });
    }
    mergeAreas(range, rows);
    return itself;
  },
  breakApart(range: RangeState) {
    mergeAreas(range, []);
    return itself;
  },
  getMergedRanges: (range: RangeState) =>
    mergesTouching(range).map((merge) => range.context.make.range(range.sheetId, plainRectangle(merge))),
  isPartOfMerge: (range: RangeState) => mergesTouching(range).length > 0,
};

function mergesTouching(range: RangeState): Rectangle[] {
  return sheetOfRange(range).mergeData.filter((merge) => intersection(merge, range.area));
}

/** Replaces the merges inside the range; only the top left cell of a merge keeps its contents. */
function mergeAreas(range: RangeState, areas: readonly Rectangle[]): void {
  requireWritable(range.context, range.sheetId, range.area);
  const sheet = sheetOfRange(range);
  if (mergesTouching(range).some((merge) => !contains(range.area, merge))) {
    throw range.context.error('partOfMerge');
  }
  const merges = areas.filter(
    ({ startRow, endRow, startColumn, endColumn }) => startRow < endRow || startColumn < endColumn,
  );
  const others = sheet.mergeData.filter((merge) => !intersection(merge, range.area));
  sheet.mergeData = [...others, ...merges.map(plainRectangle)];
  for (const merge of merges) {
    writeBlock(sheet, merge, (before, row, column) => {
      if (row === merge.startRow && column === merge.startColumn) return before;
      return before?.s ? { s: before.s } : undefined;
    });
  }
  if (merges.length > 0) range.context.contentChanged(range.sheetId);
}
