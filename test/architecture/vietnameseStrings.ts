/** Vietnamese in the strings of a source file, and the few places outside `text/` and `programmes/` that need it. */
import { type SourceFile, walk } from './sourceFile';

const storedWords = 'as stored in cells (domain.md 4.1, 4.2, 4.6)';
const typedWords = 'words people type into cells, read and never shown';
const unitWords = 'abbreviations and type words in the names of units (domain.md 4.4)';
const properNames = 'words by which the capitals of a name are known';
const printedWords = 'words NĐ 30/2020/NĐ-CP fixes for every document, printed in no other language';
const syllables = 'words whose syllables stay in one line of a printed title';
const letters = 'letters of the alphabet as data';
const oldLetters = 'letters of the encodings before Unicode';

/** Where Vietnamese may stand in a string outside `text/` and `programmes/`, and why: only in `domain` and `documents`, only to read, save what documents print. */
export const vietnameseAllowed: Readonly<Record<string, string>> = {
  'src/domain/words/vocabulary.ts': storedWords,
  'src/domain/words/followUpWords.ts': storedWords,
  'src/domain/tables/tables.ts': storedWords,
  'src/domain/quotas/settings.ts': storedWords,
  'src/domain/review/criterionTarget.ts': storedWords,
  'src/domain/words/words.ts': typedWords,
  'src/domain/text/headings.ts': typedWords,
  'src/domain/summary/masking.ts': typedWords,
  'src/domain/units/unitTargets.ts': typedWords,
  'src/domain/units/unitPhrases.ts': unitWords,
  'src/domain/units/unitName.ts': unitWords,
  'src/domain/units/unitForms.ts': unitWords,
  'src/domain/text/nameCase.ts': properNames,
  'src/domain/text/nameWords.ts': properNames,
  'src/domain/documents/documentKinds.ts': printedWords,
  'src/domain/documents/formWords.ts': printedWords,
  'src/documents/wholeWords.ts': syllables,
  'src/domain/documents/numberWords.ts': printedWords,
  'src/domain/reports/officeWords.ts': storedWords,
  'src/domain/reports/vietnameseOrder.ts': letters,
  'src/domain/text/displayName.ts': letters,
  'src/domain/text/letterFold.ts': letters,
  'src/domain/text/syllable.ts': letters,
  'src/domain/text/vietnameseText.ts': letters,
  'src/domain/text/legacyEncoding.ts': oldLetters,
  'src/domain/text/legacyLetters.ts': oldLetters,
};

/** Latin letters with a mark, composed or not; not `×` and `÷`, which stand among them. */
const vietnamese = /(?![×÷])[À-ɏḀ-ỿ]|\p{Mn}/u;

/** String literals, template parts and patterns that hold a Vietnamese letter; comments do not matter. */
export function vietnameseStrings({ program }: SourceFile): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const text =
      node.type === 'TemplateElement'
        ? (node.value.cooked ?? '')
        : node.type === 'Literal'
          ? String(node.regex?.pattern ?? node.value)
          : '';
    if (vietnamese.test(text)) found.push(text);
  });
  return found;
}
