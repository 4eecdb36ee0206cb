/** What a number-format pattern makes of a stored number: a date, a text, a percentage. */

const textPattern = '@';

const dateLetters = /[dmyhs]/i;
const elapsedTime = /\[(h+|m+|s+)\]/i;
const verdicts = new Map<string, boolean>();

/** True when a number under this pattern is a date, time or duration: Apps Script returns a Date (CF-4). */
export function isDatePattern(pattern: string): boolean {
  let verdict = verdicts.get(pattern);
  if (verdict === undefined) {
    verdict = judge(pattern);
    verdicts.set(pattern, verdict);
  }
  return verdict;
}

function judge(pattern: string): boolean {
  if (pattern === textPattern || /^general$/i.test(pattern)) return false;
  const bare = pattern.replace(/"[^"]*"/g, '').replace(/\\./g, '');
  if (elapsedTime.test(bare)) return true;
  return dateLetters.test(bare.replace(/\[[^\]]*\]/g, '').replace(/general/gi, ''));
}

/** True for a cell that keeps what is typed as text (platform.md CF-17). */
export function isTextPattern(pattern: string): boolean {
  return pattern === textPattern;
}

/** No format of its own: a typed date or percentage may bring one. */
export function isAutomatic(pattern: string): boolean {
  return pattern === '' || /^general$/i.test(pattern) || pattern === '0.###############';
}

/** How the sheet's locale orders and separates (platform.md §4.6). Only vi_VN and en_US are known here. */
export interface LocaleRules {
  decimal: string;
  group: string;
  dayFirst: boolean;
  datePattern: string;
  dateTimePattern: string;
}

const rules: Record<'vi' | 'en', LocaleRules> = {
  vi: {
    decimal: ',',
    group: '.',
    dayFirst: true,
    datePattern: 'd/M/yyyy',
    dateTimePattern: 'd/M/yyyy H:mm:ss',
  },
  en: {
    decimal: '.',
    group: ',',
    dayFirst: false,
    datePattern: 'M/d/yyyy',
    dateTimePattern: 'M/d/yyyy H:mm:ss',
  },
};

/** Rules of a spreadsheet locale such as `vi_VN`. Throws for a locale this host does not know. */
export function localeRules(spreadsheetLocale: string): LocaleRules {
  if (spreadsheetLocale.startsWith('vi')) return rules.vi;
  if (spreadsheetLocale === 'en_US' || spreadsheetLocale === 'en') return rules.en;
  throw new Error(`not in the local host: spreadsheet locale ${spreadsheetLocale}`);
}
