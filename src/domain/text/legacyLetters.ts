/** Reading one word as if it were stored in TCVN3 (ABC fonts) or VNI-Windows. */

/** TCVN3 letters at codes A1–FE of Windows-1252; a dot where the encoding has none. */
const tcvn3Letters =
  'ăâêôơưđăâêôơưđ' + // A1–AE: capitals, then small letters
  '......' + // AF–B4
  'àảãáạ.ằẳẵắ' + // B5–BE
  '.......' + // BF–C5
  'ặầẩẫấậè.ẻẽéẹềểễếệìỉ' + // C6–D8
  '...ĩíịò' + // D9–DF
  '.ỏõóọồổỗốộờởỡớợù' + // E0–EF
  '.ủũúụừửữứựỳỷỹýỵ'; // F0–FE
const tcvn3Start = 0xa1;

/** Lower-case reading of a word taken as TCVN3; null when a character has no meaning there. */
export function readAsTcvn3(word: string): string | null {
  let read = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    const letter = code < 0x80 ? character.toLowerCase() : tcvn3Letters.charAt(code - tcvn3Start);
    if (letter === '' || letter === '.') return null;
    read += letter;
  }
  return read;
}

/** VNI letters that stand alone. */
const vniSingles: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** VNI marks by the letters they follow; the mark's place in the row gives the letter. */
const vniMarks: readonly { readonly after: string; readonly marks: string; readonly read: string }[] = [
  { after: 'a', marks: 'ùøûõïâáàåãäêéèúüë', read: 'áàảãạâấầẩẫậăắằẳẵặ' },
  { after: 'e', marks: 'ùøûõïâáàåãä', read: 'éèẻẽẹêếềểễệ' },
  { after: 'o', marks: 'ùøûõïâáàåãä', read: 'óòỏõọôốồổỗộ' },
  { after: 'ô', marks: 'ùøûõï', read: 'ớờởỡợ' },
  { after: 'u', marks: 'ùøûõï', read: 'úùủũụ' },
  { after: 'ö', marks: 'ùøûõï', read: 'ứừửữự' },
  { after: 'y', marks: 'ùøûõ', read: 'ýỳỷỹ' },
];

/** Lower-case reading of a word taken as VNI; null when a mark stands where the encoding cannot have it. */
export function readAsVni(word: string): string | null {
  const letters = word.toLowerCase();
  let read = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i);
    const row = vniMarks.find((entry) => entry.after === letter);
    const place =
      row === undefined || i + 1 === letters.length ? -1 : row.marks.indexOf(letters.charAt(i + 1));
    if (row !== undefined && place >= 0) {
      read += row.read.charAt(place);
      i++;
    } else {
      const single = letter.charCodeAt(0) < 0x80 ? letter : vniSingles[letter];
      if (single === undefined) return null;
      read += single;
    }
  }
  return read;
}
