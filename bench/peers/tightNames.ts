/** Names for the tight pass: folded by a table over character codes, hashed, and compared only when hashes meet. */

const letters = 'aăâeêioôơuưy';
/** huyền, sắc, ngã, hỏi, nặng: combining marks stand for the tones in a key. */
const toneMarks = [0, 0x300, 0x301, 0x303, 0x309, 0x323];
const toned = ['àằầèềìòồờùừỳ', 'áắấéếíóốớúứý', 'ãẵẫẽễĩõỗỡũữỹ', 'ảẳẩẻểỉỏổởủửỷ', 'ạặậẹệịọộợụựỵ'];

/** Lower-case letter in the low half, tone 1–5 above, bit 20 for a vowel; 0 is unknown, 32 a blank. */
const table = new Int32Array(0x1f00);
for (let code = 33; code < 127; code++) table[code] = code;
for (const letter of 'bcdđghklmnpqrstvxfjzw') setBothCases(letter, letter.charCodeAt(0));
for (let vowel = 0; vowel < letters.length; vowel++) {
  const base = letters.charCodeAt(vowel) | (1 << 20);
  setBothCases(letters.charAt(vowel), base);
  for (let tone = 0; tone < 5; tone++)
    setBothCases((toned[tone] as string).charAt(vowel), base | ((tone + 1) << 16));
}
table[9] = table[10] = table[13] = table[32] = table[160] = 32;

function setBothCases(letter: string, entry: number): void {
  table[letter.charCodeAt(0)] = entry;
  table[letter.toUpperCase().charCodeAt(0)] = entry;
}

/** Folded codes of the last text: letters, and each syllable's tone behind its vowels. */
const folded = new Uint16Array(4096);
let length = 0;

function fold(text: string): void {
  length = 0;
  let tone = 0;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = code < 0x1f00 ? (table[code] as number) : 0;
    if (entry === 0) {
      const composed = text.normalize('NFC');
      if (composed === text) throw new Error(`the tight pass does not know ${JSON.stringify(text)}`);
      fold(composed);
      return;
    }
    if (entry === 32) {
      blank = length > 0;
      continue;
    }
    const own = (entry >> 16) & 7;
    if (tone > 0 && (blank || own > 0 || entry >> 20 === 0)) {
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

/** Equal for equal names, also for those that differ in i and y only. */
export function nameHash(text: string): number {
  fold(text);
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    const code = folded[i] as number;
    hash = Math.imul(hash ^ (code === 121 ? 105 : code), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function nameKey(text: string): string {
  fold(text);
  return String.fromCharCode(...folded.subarray(0, length));
}

/** Lý as Lí, Quý as Quí: the y that ends a syllable after a consonant or after qu. */
export function likeKey(text: string): string {
  return nameKey(text).replace(/(qu|[bcdđghklmnprstvx])y(?=\p{Mn}?(?: |$))/gu, '$1i');
}
