/** Names for the tight pass: folded by a table over character codes, hashed, and compared only when hashes meet. */

const letters = 'aăâeêioôơuưy';
/** huyền, sắc, ngã, hỏi, nặng: combining marks stand for the tones in a key. */
const toneMarks = [0, 0x300, 0x301, 0x303, 0x309, 0x323];
const toned = ['àằầèềìòồờùừỳ', 'áắấéếíóốớúứý', 'ãẵẫẽễĩõỗỡũữỹ', 'ảẳẩẻểỉỏổởủửỷ', 'ạặậẹệịọộợụựỵ'];
/** What stands in names typed in old fonts and in no name typed in Unicode. */
const tcvn3Signs = '§¨©ª«¬®¯°±²³µ¶·¸¹»¼½¾Þ';
const vniSigns = 'äåëïöøûüñÄÅËÏÖØÛÜÑ';

const tcvn3Bit = 1 << 21;
const vniBit = 1 << 22;
/** Dropped: it has neither letter nor tone. */
const zeroWidth = 1 << 23;

let built: Int32Array | null = null;

/**
 * Lower-case letter in the low half, tone 1–5 above, bit 20 for a vowel; 0 is unknown, 32 a blank. Made when first needed,
 * as in the check beside it: while a script loads nothing is to be worked out.
 */
function foldTable(): Int32Array {
  built ??= buildTable();
  return built;
}

function buildTable(): Int32Array {
  const table = new Int32Array(0x2100);
  const setBothCases = (letter: string, entry: number): void => {
    table[letter.charCodeAt(0)] = entry;
    table[letter.toUpperCase().charCodeAt(0)] = entry;
  };
  for (let code = 33; code < 127; code++) table[code] = code;
  for (let code = 0xa1; code < 0x100; code++) {
    const letter = String.fromCharCode(code);
    const oldFont = tcvn3Signs.includes(letter) ? tcvn3Bit : vniSigns.includes(letter) ? vniBit : 0;
    table[code] = letter.toLowerCase().charCodeAt(0) | oldFont;
  }
  for (const letter of 'bcdđghklmnpqrstvxfjzw') setBothCases(letter, letter.charCodeAt(0));
  for (let vowel = 0; vowel < letters.length; vowel++) {
    const base = letters.charCodeAt(vowel) | (1 << 20);
    setBothCases(letters.charAt(vowel), base);
    for (let tone = 0; tone < 5; tone++)
      setBothCases((toned[tone] as string).charAt(vowel), base | ((tone + 1) << 16));
  }
  table[9] = table[10] = table[13] = table[32] = table[160] = 32;
  table[0x200b] = zeroWidth;
  return table;
}

/** Folded codes of the last text: letters, and each syllable's tone behind its vowels. */
const folded = new Uint16Array(4096);
let length = 0;

function fold(text: string): void {
  const table = foldTable();
  length = 0;
  let tone = 0;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = code < 0x2100 ? (table[code] as number) : 0;
    if (entry === 0) {
      fold(composedOf(text));
      return;
    }
    if (entry === 32) {
      blank = length > 0;
      continue;
    }
    if (entry === zeroWidth) continue;
    const own = (entry >> 16) & 7;
    if (tone > 0 && (blank || own > 0 || (entry & (1 << 20)) === 0)) {
      folded[length++] = toneMarks[tone] as number;
      tone = 0;
    }
    if (blank) {
      folded[length++] = 32;
      blank = false;
    }
    folded[length++] = entry & 0xffff;
    if (own > 0) tone = own;
  }
  if (tone > 0) folded[length++] = toneMarks[tone] as number;
}

/** Equal for equal names, also for those that differ in i and y only. Notes the {@link oldFont} of the text besides. */
export function nameHash(text: string): number {
  const table = foldTable();
  let hash = 0x811c9dc5;
  let bits = 0;
  let tone = 0;
  let begun = false;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = code < 0x2100 ? (table[code] as number) : 0;
    if (entry === 0) return nameHash(composedOf(text));
    if (entry === 32) {
      blank = begun;
      continue;
    }
    if (entry === zeroWidth) continue;
    bits |= entry;
    const own = (entry >> 16) & 7;
    if (tone > 0 && (blank || own > 0 || (entry & (1 << 20)) === 0)) {
      hash = Math.imul(hash ^ (toneMarks[tone] as number), 0x01000193);
      tone = 0;
    }
    if (blank) hash = Math.imul(hash ^ 32, 0x01000193);
    blank = false;
    begun = true;
    const letter = entry & 0xffff;
    hash = Math.imul(hash ^ (letter === 121 ? 105 : letter), 0x01000193);
    if (own > 0) tone = own;
  }
  if (tone > 0) hash = Math.imul(hash ^ (toneMarks[tone] as number), 0x01000193);
  oldFont = (bits & tcvn3Bit) !== 0 ? 1 : (bits & vniBit) !== 0 ? 2 : 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Of the text last hashed: 0 for Unicode, 1 for TCVN3, 2 for VNI. */
export let oldFont = 0;

function composedOf(text: string): string {
  const composed = text.normalize('NFC');
  if (composed === text) throw new Error(`the tight pass does not know ${JSON.stringify(text)}`);
  return composed;
}

export function nameKey(text: string): string {
  fold(text);
  return String.fromCharCode(...folded.subarray(0, length));
}

/** Lý as Lí, Quý as Quí: the y that ends a syllable after a consonant or after qu. */
export function likeKey(text: string): string {
  return nameKey(text).replace(/(qu|[bcdđghklmnprstvx])y(?=\p{Mn}?(?: |$))/gu, '$1i');
}
