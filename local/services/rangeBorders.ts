/** Range: borders, each side set, taken away or left alone. */

import { styleOf } from '../document/styles';
import { changeStyles } from './rangeFormats';
import { type RangeState, sheetOfRange } from './rangeState';
import { borderStyles, type EnumValue } from './serviceEnums';
import { itself } from './serviceObject';

/** Univer's line types for the styles Apps Script has. */
const lineTypes = new Map<EnumValue, number>([
  [borderStyles.DOTTED, 3],
  [borderStyles.DASHED, 4],
  [borderStyles.SOLID, 1],
  [borderStyles.SOLID_MEDIUM, 8],
  [borderStyles.SOLID_THICK, 13],
  [borderStyles.DOUBLE, 7],
]);

type Side = boolean | null;

export const rangeBorders = {
  setBorder(
    range: RangeState,
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: EnumValue | null = null,
  ) {
    const line = { s: lineTypes.get(style ?? borderStyles.SOLID) ?? 1, cl: { rgb: color ?? '#000000' } };
    const { area, context } = range;
    const sheet = sheetOfRange(range);
    const drawn = (side: Side) => (side ? line : null);
    changeStyles(range, (row, column) => {
      const cell = sheet.cellData[row]?.[column];
      const bd: Record<string, unknown> = { ...styleOf(context.document, cell).bd };
      const set = (edge: string, side: Side) => {
        if (side !== null) bd[edge] = drawn(side);
      };
      set('t', row === area.startRow ? top : horizontal);
      set('b', row === area.endRow ? bottom : horizontal);
      set('l', column === area.startColumn ? left : vertical);
      set('r', column === area.endColumn ? right : vertical);
      return { bd: Object.values(bd).some((edge) => edge !== null) ? bd : null };
    });
    return itself;
  },
};

const sides = 'boolean? boolean? boolean? boolean? boolean? boolean?';

export const rangeBorderSignatures = {
  setBorder: [sides, `${sides} string? BorderStyle?`],
};
