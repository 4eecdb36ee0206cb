/** What Apps Script returns for a stored cell, and what a value written by a script or a person stores. */

import { wallClock, type ZoneClock, zoneClock } from './dateSerial';
import { dateText, numberText } from './displayText';
import { isAutomatic, isDatePattern, isTextPattern, type LocaleRules, localeRules } from './numberPattern';
import { changedStyle, internStyle, patternOf, styleOf } from './styles';
import { readTypedText } from './typedText';
import { type StoredCell, spreadsheetLocale, timeZoneOf, type WorkbookDocument } from './workbookDocument';

export type ScriptValue = string | number | boolean | Date;

/** Converts cells of one document; holds what does not change from cell to cell. */
export interface CellCodec {
  /** What `getValue` returns: blank `''`, dates as Date (platform.md CF-1, CF-4). */
  read(cell: StoredCell | undefined): ScriptValue;
  /** What the cell shows (CF-2). */
  display(cell: StoredCell | undefined): string;
  /** The cell to store when a script or a person puts `value` there; undefined when nothing is left. */
  encode(value: ScriptValue | null | undefined, before: StoredCell | undefined): StoredCell | undefined;
}

export interface CodecOptions {
  /** Makes the dates handed out; the bundle's own realm on the local host. */
  date?: (instant: number) => Date;
  /** The current year, for dates typed without one. */
  year: number;
}

/** Cell value types of Univer: text, number, boolean, text by force. */
const text = 1;
const numeric = 2;
const logical = 3;
const forcedText = 4;

/** Conversion under the document’s locale and time zone as they are now. */
export function cellCodec(document: WorkbookDocument, options: CodecOptions): CellCodec {
  const locale = localeRules(spreadsheetLocale(document));
  const clock = zoneClock(timeZoneOf(document));
  const newDate = options.date ?? ((instant: number) => new Date(instant));
  const dateStyles = new Map<unknown, boolean>();
  const showsDate = (cell: StoredCell): boolean => {
    if (!cell.s) return false;
    let verdict = dateStyles.get(cell.s);
    if (verdict === undefined) {
      verdict = isDatePattern(patternOf(document, cell));
      dateStyles.set(cell.s, verdict);
    }
    return verdict;
  };
  return {
    read(cell) {
      const value = cell?.v;
      if (!cell || value === undefined || value === null) return '';
      if (typeof value === 'number') {
        if (cell.t === logical) return value !== 0;
        return showsDate(cell) ? newDate(clock.instantOf(value)) : value;
      }
      return value;
    },
    display: (cell) => displayed(document, locale, cell),
    encode: (value, before) => encode({ document, locale, clock, year: options.year }, value, before),
  };
}

function displayed(document: WorkbookDocument, locale: LocaleRules, cell: StoredCell | undefined): string {
  const value = cell?.v;
  if (!cell || value === undefined || value === null) return '';
  if (cell.t === logical || typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const pattern = patternOf(document, cell);
  return isDatePattern(pattern) ? dateText(wallClock(value), pattern) : numberText(value, pattern, locale);
}

interface EncodeContext {
  document: WorkbookDocument;
  locale: LocaleRules;
  clock: ZoneClock;
  year: number;
}

function encode(
  context: EncodeContext,
  value: ScriptValue | null | undefined,
  before: StoredCell | undefined,
): StoredCell | undefined {
  const style = before?.s;
  if (value === null || value === undefined || value === '') return style ? { s: style } : undefined;
  const asText = style !== undefined && isTextPattern(patternOf(context.document, before));
  if (typeof value === 'string') return encodeText(context, value, before, asText);
  if (typeof value === 'boolean') {
    // CF-17: a text cell turns TRUE into the word "true".
    return asText ? stored(String(value), text, style) : stored(value ? 1 : 0, logical, style);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return stored('#NUM!', text, style);
    return asText
      ? stored(numberText(value, '', context.locale), text, style)
      : stored(value, numeric, style);
  }
  const serial = context.clock.serialAt(value.getTime());
  if (Number.isNaN(serial)) return stored('#NUM!', text, style);
  const { datePattern, dateTimePattern } = context.locale;
  const pattern = Number.isInteger(serial) ? datePattern : dateTimePattern;
  if (asText) return stored(dateText(wallClock(serial), pattern), text, style);
  return stored(serial, numeric, withPattern(context.document, before, pattern));
}

function encodeText(
  context: EncodeContext,
  typed: string,
  before: StoredCell | undefined,
  asText: boolean,
): StoredCell | undefined {
  const style = before?.s;
  const first = typed.charCodeAt(0);
  // CF-16, CF-17: a text cell keeps everything but a leading = (a formula) and a leading ' (taken off).
  if (asText && first !== 0x3d) {
    return first === 0x27 ? quotedText(typed.slice(1), style) : stored(typed, text, style);
  }
  const read = readTypedText(typed, context.locale, context.year);
  switch (read.kind) {
    case 'text':
      return first === 0x27 ? quotedText(read.text, style) : stored(read.text, text, style);
    case 'boolean':
      return stored(read.boolean ? 1 : 0, logical, style);
    case 'number':
      return stored(
        read.number,
        numeric,
        read.pattern === undefined ? style : withPattern(context.document, before, read.pattern),
      );
    case 'formula': {
      const cell: StoredCell = { f: read.formula, v: null };
      if (style) cell.s = style;
      return cell;
    }
  }
}

function quotedText(value: string, style: StoredCell['s']): StoredCell | undefined {
  if (value === '') return style ? { s: style } : undefined;
  return stored(value, forcedText, style);
}

function stored(v: string | number, t: number, s: StoredCell['s']): StoredCell {
  return s ? { v, t, s } : { v, t };
}

/** A pattern the value brings along holds only where the cell has no format of its own. */
function withPattern(
  document: WorkbookDocument,
  before: StoredCell | undefined,
  pattern: string,
): StoredCell['s'] {
  const own = patternOf(document, before);
  if (!isAutomatic(own)) return before?.s;
  return internStyle(document, changedStyle(styleOf(document, before), { n: { pattern } }));
}
