/** The head of a document: who issues it, its number, the national title, place and date, kind and subject, bases. */
import type { ComposedBlock, ComposedColumns, ComposedLine } from './composedDocument';
import { line } from './composeInlines';
import { dateInWords } from './documentDate';
import { numberAndSymbol } from './documentNumber';
import { listLines } from './endMarks';
import { areaWord, formWords } from './formWords';
import type { OfficialDocument } from './officialDocument';
import { capitals, printableText } from './printableText';

/** Capitals that fit into one line of the left column, about. */
const lineLetters = 22;

/**
 * A name in capitals, broken where the office broke it in its cell; else a long one before the name of its area:
 * "ỦY BAN NHÂN DÂN" over "HUYỆN VĂN GIANG".
 */
export function nameLines(name: string): string[] {
  const typed = name.split(/[\r\n\u2028]+/u).map(capitals);
  const lines = typed.filter((each) => each !== '');
  const [only] = lines;
  if (only === undefined || lines.length > 1 || only.length <= lineLetters) return lines;
  const breaks = [...only.matchAll(areaWord)];
  const at = breaks[breaks.length - 1]?.index ?? 0;
  return at === 0 ? [only] : [only.slice(0, at), only.slice(at + 1)];
}

/** Only its last line has the rule below. */
function issuerLines(issuer: string): ComposedLine[] {
  const names = nameLines(issuer);
  return names.map((name, index) => line('issuer', name, index === names.length - 1 ? 'part' : undefined));
}

function letterhead({ kind, header, subject }: OfficialDocument): ComposedColumns {
  const numbered = header.symbol === null ? [] : [numberLine(header.number, header.symbol)];
  const about =
    kind.name === null ? [line('letterSubject', `${formWords.letterSubject} ${printableText(subject)}`)] : [];
  return {
    type: 'columns',
    role: 'letterhead',
    rows: [
      {
        left: [
          ...(header.parentBody === null
            ? []
            : nameLines(header.parentBody).map((name) => line('parentBody', name))),
          ...issuerLines(header.issuer),
        ],
        right: [line('nation', formWords.nation), line('motto', formWords.motto, 'full')],
      },
      {
        left: [...numbered, ...about],
        right: header.place === null ? [] : [placeDateLine(header.place, header)],
      },
    ],
  };
}

function numberLine(number: number | null, symbol: string): ComposedLine {
  return line('documentNumber', `${formWords.number} ${numberAndSymbol(number, symbol)}`);
}

function placeDateLine(place: string, { date }: OfficialDocument['header']): ComposedLine {
  return line('placeDate', `${printableText(place)}, ${dateInWords(date)}`);
}

/** One addressee stands beside "Kính gửi:", several below it. */
function addresseeLines(addressees: readonly string[]): ComposedLine[] {
  const names = addressees.map(printableText).filter((name) => name !== '');
  if (names.length === 0) return [];
  if (names.length === 1) return [line('addressee', `${formWords.addressees} ${names[0]}`)];
  return [
    line('addressee', formWords.addressees),
    ...listLines(names).map((name) => line('addresseeItem', `- ${name}`)),
  ];
}

/** Everything above the body. */
export function composeHeader(document: OfficialDocument): ComposedBlock[] {
  const { kind, subject, addressees, bases } = document;
  const titles =
    kind.name === null
      ? []
      : [line('kindName', capitals(kind.name)), line('subject', printableText(subject), 'part')];
  return [
    letterhead(document),
    ...titles.filter(({ runs }) => runs[0]?.text !== ''),
    ...(kind.addressed ? addresseeLines(addressees) : []),
    ...listLines(bases.map(printableText)).map((basis) => line('basis', basis)),
  ];
}
