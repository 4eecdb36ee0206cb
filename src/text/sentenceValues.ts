/** Puts values from the workbook into sentences: cut, quoted, listed, dated – the same in every language. */

/** Longest piece of somebody's text that a sentence repeats. */
const longestValue = 120;

/** More names than this in a list are counted, not listed. */
const longestList = 5;

/** Suggestions shown with a name that was not found (domain.md 4.4). */
const mostSuggestions = 3;

/** At most `longest` characters on one line; a cut is shown by `…` and never halves a character. */
export function cutText(text: string, longest: number = longestValue): string {
  // Four times the length is room enough for decomposed letters, and spares normalising 50,000 characters.
  const line = text
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= longest && text.length <= longest * 4) return line;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** A value as it stands in a cell, cut and in quotation marks. */
export function quoted(value: string): string {
  return `“${cutText(value)}”`;
}

/** `2024-01-09` → `09/01/2024`; any other text is a value somebody typed and stays as it is. */
export function dayMonthYear(date: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return iso === null ? cutText(date) : `${iso[3]}/${iso[2]}/${iso[1]}`;
}

/**
 * Names parted by semicolons, since unit and column names hold commas; the rest as `others(n)`.
 * @param total how many there are when `items` are only the first of them
 */
export function listed(
  items: readonly (string | number)[],
  others: (count: number) => string,
  total: number = items.length,
): string {
  const shown = items.slice(0, longestList).map((item) => cutText(String(item)));
  const left = total - shown.length;
  return shown.join('; ') + (left > 0 ? `; ${others(left)}` : '');
}

/** `a, b <and> c`, for words of a closed list. */
export function enumerated(words: readonly string[], and: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** ` <opening> A; B; C?`, or nothing when there is nothing to suggest. */
export function suggested(opening: string, suggestions: readonly string[]): string {
  if (suggestions.length === 0) return '';
  const names = suggestions.slice(0, mostSuggestions).map((name) => cutText(name));
  return ` ${opening} ${names.join('; ')}?`;
}

/** `A → B → A`: a loop of units, closed on its first. */
export function loop(path: readonly string[]): string {
  return [...path, ...path.slice(0, 1)].map((unit) => cutText(unit)).join(' → ');
}

/** A whole number with thousands parted by `mark`. */
export function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}
