/** Range: where it is. */

import { rectangleName } from '../document/a1';
import { columnCountOf, rowCountOf } from '../document/rectangle';
import { activateCells } from './activePlace';
import { checkedArea, type RangeState, sheetOfRange } from './rangeState';
import { itself } from './serviceObject';

export const rangePosition = {
  getRow: (range: RangeState) => range.area.startRow + 1,
  getColumn: (range: RangeState) => range.area.startColumn + 1,
  getNumRows: (range: RangeState) => rowCountOf(range.area),
  getNumColumns: (range: RangeState) => columnCountOf(range.area),
  getLastRow: (range: RangeState) => range.area.endRow + 1,
  getLastColumn: (range: RangeState) => range.area.endColumn + 1,
  getA1Notation: (range: RangeState) => rectangleName(range.area),
  getSheet: (range: RangeState) => range.context.make.sheet(range.sheetId),
  offset(range: RangeState, rowOffset: number, columnOffset: number, rows?: number, columns?: number) {
    const area = checkedArea(
      range.context,
      sheetOfRange(range),
      range.area.startRow + 1 + rowOffset,
      range.area.startColumn + 1 + columnOffset,
      rows ?? rowCountOf(range.area),
      columns ?? columnCountOf(range.area),
    );
    return range.context.make.range(range.sheetId, area);
  },
  activate(range: RangeState) {
    activateCells(range.context.settings.active, range.sheetId, range.area);
    return itself;
  },
};

export const rangePositionSignatures = {
  offset: ['int int', 'int int int', 'int int int int'],
};
