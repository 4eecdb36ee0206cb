/**
 * The oracle's own reading of Vietnamese text (domain.md 3.2, 4.3, 4.4): Unicode normal forms and
 * regular expressions only, as slow as they are.
 */

/** A cell's text in one spelling: composed, no zero-width characters, single spaces, plain dashes. */
export function cleaned(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return String(cell)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Grave, acute, tilde, hook, dot below. The circumflex, breve and horn make other letters: they stay. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `hoà` and `hòa` are one spelling, `hoa` and `hòa` two: each word's tone goes to its end. */
export function nameKey(cell: unknown): string {
  return cleaned(cell)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(tones, '') + (word.match(tones) ?? []).join(''));
}

/** `Mỹ Lý` and `Mĩ Lí`: y and i are one sound where they close a syllable after a consonant; in `Thúy` they do not. */
export function yiKey(cell: unknown): string {
  return nameKey(cell).replace(
    /(^|[^\p{L}\p{M}])((?:qu|[bcdđghklmnpqrstvx])+)y(?=[\u0300\u0301\u0303\u0309\u0323]?(?:[^\p{L}\p{M}]|$))/gu,
    '$1$2i',
  );
}

/** Without any diacritics, `đ` as `d`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** The form in which school names are compared, on text with or without diacritics (domain.md 4.4). */
export function ruleForm(text: string): string {
  let form = cleaned(text).toLowerCase();
  form = form.replace(/^(trường|truong) /, '');
  // As a unit's name TT is thị trấn; as a kind it would be Tập thể.
  form = form.replace(/^tt\.? /, 'thị trấn ');
  form = form
    .replace(/tiểu học|tieu hoc/g, 'th')
    .replace(/trung học cơ sở|trung hoc co so/g, 'thcs')
    .replace(/trung học phổ thông|trung hoc pho thong/g, 'thpt')
    .replace(/mầm non|mẫu giáo|mam non|mau giao/g, 'mn')
    .replace(/\bptcs\b/g, 'th-thcs')
    .replace(/\b(th|thcs) ?(?:&|và|va|-|\/) ?(thcs|thpt)\b/g, '$1-$2');
  const number = /(?:^| )(?:số|so) 0*(\d+)(?= |$)/.exec(form);
  if (number) form = `${form.replace(number[0], ' ').replace(/ +/g, ' ').trim()} số ${number[1]}`;
  return form;
}

/** `Truong Tieu hoc Long Hung so 2` → the same key as the name with its marks. */
export function looseKey(text: string): string {
  return withoutMarks(ruleForm(text));
}
