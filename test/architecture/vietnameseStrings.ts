/** Vietnamese in the strings of a source file, and the few places outside `text/` and `programmes/` that need it. */
import { type SourceFile, walk } from './sourceFile';

const storedWords = 'as stored in cells (domain.md 4.1, 4.2, 4.6)';
const typedWords = 'words people type into cells, read and never shown';
const unitWords = 'abbreviations and type words in the names of units (domain.md 4.4)';
const properNames = 'words by which the capitals of a name are known';
const printedWords = 'words NĐ 30/2020/NĐ-CP fixes for every document, printed in no other language';
const letters = 'letters of the alphabet as data';
const oldLetters = 'letters of the encodings before Unicode';

/** Where Vietnamese may stand in a string outside `text/` and `programmes/`, and why: only in `domain`, only to read, save what documents print. */
export const vietnameseAllowed: Readonly<Record<string, string>> = {
  'src/domain/vocabulary.ts': storedWords,
  'src/domain/followUpWords.ts': storedWords,
  'src/domain/tables.ts': storedWords,
  'src/domain/settings.ts': storedWords,
  'src/domain/criterionTarget.ts': storedWords,
  'src/domain/words.ts': typedWords,
  'src/domain/headings.ts': typedWords,
  'src/domain/masking.ts': typedWords,
  'src/domain/unitTargets.ts': typedWords,
  'src/domain/unitPhrases.ts': unitWords,
  'src/domain/unitName.ts': unitWords,
  'src/domain/unitForms.ts': unitWords,
  'src/domain/nameCase.ts': properNames,
  'src/domain/nameWords.ts': properNames,
  'src/domain/documents/documentKinds.ts': printedWords,
  'src/domain/documents/formWords.ts': printedWords,
  'src/domain/documents/numberWords.ts': printedWords,
  'src/domain/reports/officeWords.ts': storedWords,
  'src/domain/reports/vietnameseOrder.ts': letters,
  'src/domain/displayName.ts': letters,
  'src/domain/letterFold.ts': letters,
  'src/domain/syllable.ts': letters,
  'src/domain/vietnameseText.ts': letters,
  'src/domain/legacyEncoding.ts': oldLetters,
  'src/domain/legacyLetters.ts': oldLetters,
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
