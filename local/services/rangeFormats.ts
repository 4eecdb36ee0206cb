/** Range: how cells look. Only what a person or script set is read back, never conditional formats (CF-10). */

import { isAutomatic } from '../document/numberPattern';
import { changedStyle, internStyle, styleOf } from '../document/styles';
import type { StoredCell } from '../document/workbookDocument';
import { requireWritable } from './accessControl';
import { readBlock, writeBlock } from './cellBlock';
import { type RangeState, sheetOfRange } from './rangeState';
import { requireShape, shownPattern } from './rangeValues';
import { type EnumValue, wrapStrategies } from './serviceEnums';
import { itself } from './serviceObject';
import { signatureError } from './signature';

type StyleChange = Record<string, unknown>;
type Setting = string | number | null;

const alignments: Record<string, number> = { left: 1, center: 2, right: 3 };
const verticals: Record<string, number> = { top: 1, middle: 2, bottom: 3 };

/** Each look as the change of style a setting means; undefined when the setting is none Google takes. */
const looks = {
  NumberFormat: (value: Setting): StyleChange => ({
    n: isAutomatic(String(value)) ? null : { pattern: String(value) },
  }),
  Background: (value: Setting): StyleChange => ({ bg: colour(value) }),
  FontColor: (value: Setting): StyleChange => ({ cl: colour(value) }),
  FontWeight: (value: Setting) => choice('bl', value, { bold: 1, normal: null }),
  FontStyle: (value: Setting) => choice('it', value, { italic: 1, normal: null }),
  FontSize: (value: Setting): StyleChange => ({ fs: value }),
  FontFamily: (value: Setting): StyleChange => ({ ff: value }),
  HorizontalAlignment: (value: Setting) => choice('ht', value, alignments),
  VerticalAlignment: (value: Setting) => choice('vt', value, verticals),
};

type Look = keyof typeof looks;

function colour(value: Setting): { rgb: string } | null {
  return value === null ? null : { rgb: String(value) };
}

function choice(key: string, value: Setting, words: Record<string, number | null>): StyleChange | undefined {
  if (value === null) return { [key]: null };
  const word = words[String(value).toLowerCase()];
  return word === undefined ? undefined : { [key]: word };
}

const setOne = (look: Look) => (range: RangeState, value: Setting) => {
  const change = looks[look](value);
  if (!change) throw range.context.error('invalidArgument', { name: String(value) });
  changeStyles(range, () => change);
  if (look === 'NumberFormat') range.context.contentChanged(range.sheetId);
  return itself;
};

const setMany = (look: Look) => (range: RangeState, data: Setting[][]) => {
  requireShape(range, data);
  // One change object per distinct setting, so that equal cells share the work.
  const known = new Map<Setting, StyleChange>();
  for (const value of new Set(data.flat())) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw signatureError(range.context, `Range.set${look}s`, [data]);
    }
    const change = looks[look](value);
    if (!change) throw range.context.error('invalidArgument', { name: String(value) });
    known.set(value, change);
  }
  const { startRow, startColumn } = range.area;
  changeStyles(range, (row, column) => known.get(data[row - startRow]?.[column - startColumn] ?? null) ?? {});
  if (look === 'NumberFormat') range.context.contentChanged(range.sheetId);
  return itself;
};

export const rangeFormats = {
  setNumberFormat: setOne('NumberFormat'),
  setNumberFormats: setMany('NumberFormat'),
  setBackground: setOne('Background'),
  setBackgrounds: setMany('Background'),
  setFontColor: setOne('FontColor'),
  setFontColors: setMany('FontColor'),
  setFontWeight: setOne('FontWeight'),
  setFontWeights: setMany('FontWeight'),
  setFontStyle: setOne('FontStyle'),
  setFontStyles: setMany('FontStyle'),
  setFontSize: setOne('FontSize'),
  setFontFamily: setOne('FontFamily'),
  setHorizontalAlignment: setOne('HorizontalAlignment'),
  setHorizontalAlignments: setMany('HorizontalAlignment'),
  setVerticalAlignment: setOne('VerticalAlignment'),
  setWrap(range: RangeState, wrap: boolean) {
    changeStyles(range, () => ({ tb: wrap ? 3 : 1 }));
    return itself;
  },
  setWrapStrategy(range: RangeState, strategy: EnumValue) {
    const tb = strategy === wrapStrategies.WRAP ? 3 : strategy === wrapStrategies.CLIP ? 2 : 1;
    changeStyles(range, () => ({ tb }));
    return itself;
  },
  getNumberFormat: (range: RangeState) => patterns(range)[0]?.[0],
  getNumberFormats: (range: RangeState) => patterns(range),
  getBackground: (range: RangeState) => backgrounds(range)[0]?.[0],
  getBackgrounds: (range: RangeState) => backgrounds(range),
  clearFormat(range: RangeState) {
    clearFormats(range);
    return itself;
  },
};

export const rangeFormatSignatures = {
  setNumberFormat: ['string'],
  setNumberFormats: ['rows'],
  setBackground: ['string?'],
  setBackgrounds: ['rows'],
  setFontColor: ['string?'],
  setFontColors: ['rows'],
  setFontWeight: ['string?'],
  setFontWeights: ['rows'],
  setFontStyle: ['string?'],
  setFontStyles: ['rows'],
  setFontSize: ['int'],
  setFontFamily: ['string?'],
  setHorizontalAlignment: ['string?'],
  setHorizontalAlignments: ['rows'],
  setVerticalAlignment: ['string?'],
  setWrap: ['boolean'],
  setWrapStrategy: ['WrapStrategy'],
};

function patterns(range: RangeState): string[][] {
  return readBlock(sheetOfRange(range), range.area, (cell) => shownPattern(range, cell));
}

function backgrounds(range: RangeState): string[][] {
  const { document } = range.context;
  return readBlock(sheetOfRange(range), range.area, (cell) => styleOf(document, cell).bg?.rgb ?? '#ffffff');
}

/** Changes the style of every cell; cells of one style are worked out once. */
export function changeStyles(
  range: RangeState,
  changeAt: (row: number, column: number) => StyleChange,
): void {
  const { context, area, sheetId } = range;
  requireWritable(context, sheetId, area);
  const known = new Map<unknown, Map<StyleChange, string | undefined>>();
  writeBlock(sheetOfRange(range), area, (before, row, column) => {
    const change = changeAt(row, column);
    let byChange = known.get(before?.s);
    if (!byChange) {
      byChange = new Map();
      known.set(before?.s, byChange);
    }
    let id = byChange.get(change);
    if (!byChange.has(change)) {
      id = internStyle(context.document, changedStyle(styleOf(context.document, before), change));
      byChange.set(change, id);
    }
    return withStyle(before, id);
  });
}

function withStyle(before: StoredCell | undefined, id: string | undefined): StoredCell | undefined {
  if (id !== undefined) return { ...before, s: id };
  if (!before) return undefined;
  const { s: _, ...rest } = before;
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** The reference says number formats stay. */
export function clearFormats(range: RangeState): void {
  const gone: StyleChange = {};
  for (const key of [
    'ff',
    'fs',
    'it',
    'bl',
    'ul',
    'st',
    'bg',
    'bd',
    'cl',
    'va',
    'tr',
    'ht',
    'vt',
    'tb',
    'pd',
  ]) {
    gone[key] = null;
  }
  changeStyles(range, () => gone);
}
