/** How a number or date looks under a number format: the patterns registers use, not the whole language. */

import type { LocaleRules } from './numberPattern';

const dateToken = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|y+|m+|d+|h+|s+|AM\/PM|a\/p|./gi;

/** A date under a date pattern. `clock` holds the wall time in its UTC fields. */
export function dateText(clock: Date, pattern: string): string {
  const tokens = pattern.split(';', 1)[0]?.match(dateToken) ?? [];
  const halfDay = tokens.some((token) => /^(AM\/PM|a\/p)$/i.test(token));
  return tokens.map((token, i) => dateTokenText(clock, token, tokens, i, halfDay)).join('');
}

function dateTokenText(
  clock: Date,
  token: string,
  tokens: readonly string[],
  at: number,
  halfDay: boolean,
): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (/^\[[hms]/i.test(token))
    return String(Math.floor((clock.getTime() - Date.UTC(1899, 11, 30)) / 3_600_000));
  if (token.startsWith('[')) return '';
  if (/^AM\/PM$/i.test(token)) return clock.getUTCHours() < 12 ? 'AM' : 'PM';
  const width = token.length;
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return width <= 2 ? padded(clock.getUTCFullYear() % 100, 2) : padded(clock.getUTCFullYear(), 4);
    case 'd':
      return padded(clock.getUTCDate(), Math.min(width, 2));
    case 'h':
      return padded(halfDay ? clock.getUTCHours() % 12 || 12 : clock.getUTCHours(), Math.min(width, 2));
    case 's':
      return padded(clock.getUTCSeconds(), Math.min(width, 2));
    case 'm':
      return padded(
        isMinute(tokens, at) ? clock.getUTCMinutes() : clock.getUTCMonth() + 1,
        Math.min(width, 2),
      );
    default:
      return token;
  }
}

/** `m` beside hours or seconds is a minute, else a month. */
function isMinute(tokens: readonly string[], at: number): boolean {
  const isField = (token: string) => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, at).filter(isField).pop();
  const after = tokens.slice(at + 1).find(isField);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** A number under a number pattern; `''` and `General` show up to ten significant digits after the point. */
export function numberText(value: number, pattern: string, locale: LocaleRules): string {
  if (pattern === '' || pattern === '@' || /^(general|0\.#{5,})$/i.test(pattern)) {
    return String(Number(value.toPrecision(15))).replace('.', locale.decimal);
  }
  const sections = pattern.split(';');
  const negative = value < 0 && sections[1] !== undefined;
  const section = (negative ? sections[1] : sections[0]) ?? '';
  const match = /[#0?,]*[#0?](?:\.[0#?]*)?/.exec(
    section.replace(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)),
  );
  if (!match) return literal(section);
  const percent = section.includes('%');
  const shown = digits(negative ? -value : value, match[0], percent, locale);
  return `${literal(section.slice(0, match.index))}${shown}${literal(section.slice(match.index + match[0].length))}`;
}

function digits(value: number, pattern: string, percent: boolean, locale: LocaleRules): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const scaled = percent ? value * 100 : value;
  const fixed = Math.abs(Number(scaled.toPrecision(15))).toFixed(fraction.length);
  let [units = '0', decimals = ''] = fixed.split('.');
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  units = units.padStart((whole.match(/0/g) ?? []).length, '0');
  if (whole.includes(',')) units = units.replace(/\B(?=(\d{3})+$)/g, locale.group);
  const sign = scaled < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${units}${decimals === '' ? '' : locale.decimal + decimals}`;
}

function literal(text: string): string {
  return text
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/_./g, '');
}
