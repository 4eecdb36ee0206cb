/**
 * Whole numbers in Vietnamese words. Of the spellings in use these are chosen: "linh" (not "lẻ"), "tư" after "mươi"
 * (hai mươi tư) as school books have it, "nghìn" (not "ngàn"), "tỷ".
 */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const billion = 1_000_000_000;
const groupNames = ['', ' nghìn', ' triệu'] as const;

function digitWord(digit: number): string {
  return digits[digit] as string;
}

/** The last two digits; "" for none. `led` when hundreds stand before them. */
function tensWords(tens: number, ones: number, led: boolean): string {
  if (tens === 0) {
    if (ones === 0) return '';
    return led ? `linh ${digitWord(ones)}` : digitWord(ones);
  }
  const head = tens === 1 ? 'mười' : `${digitWord(tens)} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  if (tens > 1 && ones === 4) return `${head} tư`;
  return `${head} ${digitWord(ones)}`;
}

/** 1–999; with `led` the hundreds are read even when there are none: "không trăm linh năm". */
function hundredsWords(value: number, led: boolean): string {
  const hundreds = Math.floor(value / 100);
  const withHundreds = led || hundreds > 0;
  const head = withHundreds ? `${digitWord(hundreds)} trăm` : '';
  const tail = tensWords(Math.floor(value / 10) % 10, value % 10, withHundreds);
  return head === '' || tail === '' ? head + tail : `${head} ${tail}`;
}

/** 1–999,999,999. */
function millionsWords(value: number, led: boolean): string {
  const words: string[] = [];
  for (let place = 2; place >= 0; place--) {
    const group = Math.floor(value / 1000 ** place) % 1000;
    if (group > 0) words.push(hundredsWords(group, led || words.length > 0) + (groupNames[place] as string));
  }
  return words.join(' ');
}

/** 1 and up; groups of nine digits, each but the last followed by "tỷ". */
function wordsOf(value: number, led: boolean): string {
  if (value < billion) return millionsWords(value, led);
  const head = `${wordsOf(Math.floor(value / billion), led)} tỷ`;
  const rest = value % billion;
  return rest === 0 ? head : `${head} ${millionsWords(rest, true)}`;
}

/** 15 → "mười lăm". Throws RangeError for anything but a safe whole number: nothing else is ever counted. */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
  if (value === 0) return digitWord(0);
  return value < 0 ? `âm ${wordsOf(-value, false)}` : wordsOf(value, false);
}
