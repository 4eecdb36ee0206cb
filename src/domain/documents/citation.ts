/** A row of the tab `Căn cứ` as a sentence (domain.md 2.3). Nothing about law is known here but how it is cited. */
import { dateInWords } from './documentDate';
import { documentKinds } from './documentKinds';
import { withoutEndMarks } from './endMarks';
import { aboutStart, formWords, kindsBySymbol, lawTitle } from './formWords';
import type { DocumentDate } from './officialDocument';
import { printableText } from './printableText';

/** A legal base as the tab holds it; blank texts are left out of the sentence. */
export interface LegalBase {
  /** "72/KH-UBND", "05-CT/TW". */
  readonly number: string;
  readonly date: DocumentDate | null;
  readonly issuer: string;
  readonly title: string;
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Kind by the first letters of the symbol; a symbol with none is a công văn's. Null when it is no symbol at all. */
function kindOf(number: string): string | null {
  const [first = ''] = number.split(/[/\-\s]+/u).filter((part) => !/^\d*$/u.test(part));
  return kindsBySymbol.get(first) ?? (/^\d+\s*\//u.test(number) ? documentKinds.letter.citedAs : null);
}

/** A title goes on in lower case after "về", unless its first two words are capitals: a name, an abbreviation. */
function aboutText(title: string): string {
  const bare = title.replace(aboutStart, '');
  if (bare === '') return '';
  const [first = '', second = ''] = bare.split(' ');
  const isName = first.length > 1 && (first === first.toUpperCase() || startsHigh(second));
  return `${formWords.about} ${isName ? bare : bare.charAt(0).toLowerCase() + bare.slice(1)}`;
}

function startsHigh(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/**
 * "Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của Ủy ban nhân dân huyện Văn Giang về …", without a mark at
 * its end. A law or ordinance is cited by its name and date, without number and issuer.
 */
export function baseSentence(base: LegalBase): string {
  const title = withoutEndMarks(printableText(base.title));
  const number = printableText(base.number);
  const date = base.date === null ? '' : dateInWords(base.date);
  const lead = formWords.basis;
  if (lawTitle.test(title)) return sentence([lead, title, date]);
  const kind = kindOf(number);
  const named = kind === null ? number : `${kind} ${formWords.citedNumber} ${number}`;
  const issuer = printableText(base.issuer);
  // "Nghị quyết Đại hội Đảng bộ huyện …": a document without symbol may bear the name of its issuer.
  const isNamed = issuer === '' || (kind === null && named.toLowerCase().includes(issuer.toLowerCase()));
  return sentence([lead, named, date, isNamed ? '' : `${formWords.issuedBy} ${issuer}`, aboutText(title)]);
}
