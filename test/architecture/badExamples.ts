/** Made-up files that break a rule of the structure each; a rule that sees nothing in them proves nothing elsewhere. */
import type { rules } from './rules';

/** How every file begins. */
export const opening = '/** Purpose. */\n';
const longFile = `${opening}${'// One more line.\n'.repeat(300)}`;

/** A made-up file, and what its rule must say of it. */
export interface BadExample {
  readonly rule: keyof typeof rules;
  readonly path: string;
  readonly text: string;
  readonly problem: string;
}

export const badExamples: readonly BadExample[] = [
  bad('exportsStayAsTheyAre', 'src/domain/a.ts', 'export let count = 0;', 'has export let count'),
  bad(
    'importsFollowTheLayers',
    'src/workbook/a.ts',
    "import { en } from '../parts/english';",
    'imports more than types from ../parts/english',
  ),
  bad(
    'importsFollowTheLayers',
    'src/main.ts',
    "import { en } from './parts/english';",
    'imports ./parts/english',
  ),
  bad('importsFollowTheLayers', 'src/parts/a.ts', "import '../domain/a';", 'imports ../domain/a'),
  bad('importsFollowTheLayers', 'src/domain/a.ts', "import { vi } from '../text/vi';", 'imports ../text/vi'),
  bad(
    'importsFollowTheLayers',
    'src/domain/a.ts',
    "import type { A } from '../workbook/a';",
    'imports ../workbook/a',
  ),
  bad('importsFollowTheLayers', 'src/domain/a.ts', "import '../text/vi';", 'imports ../text/vi'),
  bad(
    'importsFollowTheLayers',
    'src/domain/a.ts',
    "const a = await import('../text/vi');",
    'imports ../text/vi',
  ),
  bad('importsFollowTheLayers', 'src/domain/a.ts', "export * from '../menu';", 'imports ../menu'),
  bad(
    'importsFollowTheLayers',
    'src/domain/a.ts',
    "import { readFile } from 'node:fs';",
    'imports node:fs, which is not in src',
  ),
  bad(
    'importsFollowTheLayers',
    'src/commands/a.ts',
    "import { host } from '../../local/host';",
    'imports ../../local/host, which is not in src',
  ),
  bad(
    'importsFollowTheLayers',
    'src/text/a.ts',
    "import { kinds } from '../domain/vocabulary';",
    'imports more than types from ../domain/vocabulary',
  ),
  bad(
    'importsFollowTheLayers',
    'src/programmes/a.ts',
    "import { type A, a } from '../domain/a';",
    'imports more than types from ../domain/a',
  ),
  bad(
    'importsFollowTheLayers',
    'src/commands/a.ts',
    "import { form } from '../sidebar/form';",
    'imports ../sidebar/form',
  ),
  bad(
    'importsFollowTheLayers',
    'src/functions/a.ts',
    "import { read } from '../workbook/read';",
    'imports ../workbook/read',
  ),
  bad(
    'importsFollowTheLayers',
    'src/workbook/a.ts',
    "import { run } from '../commands/run';",
    'imports ../commands/run',
  ),
  bad(
    'importsFollowTheLayers',
    'src/documents/a.ts',
    "import { Document } from 'docx';",
    'imports docx, which is not in src',
  ),
  bad(
    'importsFollowTheLayers',
    'src/documents/a.ts',
    "import { cleanText } from '../domain/cleanText';",
    'imports more than types from ../domain/cleanText',
  ),
  bad(
    'importsFollowTheLayers',
    'src/menu.ts',
    "import { form } from './sidebar/form';",
    'imports ./sidebar/form',
  ),
  bad('importsFollowTheLayers', 'src/commands/a.ts', "import { onOpen } from '../main';", 'imports main'),
  bad(
    'importsFollowTheLayers',
    'src/sidebar/a/main.tsx',
    "import { save } from '../../main';",
    'imports more than types from ../../main',
  ),
  bad(
    'importsFollowTheLayers',
    'src/sidebar/a/main.tsx',
    "import type { Sheet } from '../../workbook/spreadsheet';",
    'imports ../../workbook/spreadsheet',
  ),
  bad(
    'importsFollowTheLayers',
    'src/sidebar/a/main.tsx',
    "import { useState } from 'react';",
    'imports react, which is not in src',
  ),
  bad(
    'formsAreShutOff',
    'src/sidebar/a/main.tsx',
    'export const a = <p dangerouslySetInnerHTML={{ __html: name }} />;',
    'uses dangerouslySetInnerHTML',
  ),
  bad('formsAreShutOff', 'src/sidebar/a/main.tsx', "place.innerHTML = '';", 'uses innerHTML'),
  bad('formsAreShutOff', 'src/sidebar/a/main.tsx', "fetch('/x');", 'uses fetch'),
  bad('onlyWorkbookNamesGoogle', 'src/commands/a.ts', 'SpreadsheetApp.flush();', 'names SpreadsheetApp'),
  bad(
    'onlyWorkbookNamesGoogle',
    'src/functions/a.ts',
    'export const a = () => globalThis.Session;',
    'names Session',
  ),
  bad(
    'onlyWorkbookNamesGoogle',
    'src/commands/a.ts',
    'export type A = GoogleAppsScript.Spreadsheet.Sheet;',
    'names GoogleAppsScript',
  ),
  bad(
    'customFunctionsStandInMain',
    'src/functions/a.ts',
    '/** @customfunction */\nexport const a = 1;',
    'documents a custom function',
  ),
  bad('pureLayersKnowNoClock', 'src/domain/a.ts', 'export const a = () => new Date();', 'uses new Date()'),
  bad('pureLayersKnowNoClock', 'src/domain/a.ts', 'export const a = () => Date.now();', 'uses Date.now'),
  bad(
    'pureLayersKnowNoClock',
    'src/functions/a.ts',
    'export const a = () => Math.random();',
    'uses Math.random',
  ),
  bad(
    'pureLayersKnowNoClock',
    'src/text/a.ts',
    'export const a = (n: number) => n.toLocaleString();',
    'uses .toLocaleString(',
  ),
  bad(
    'pureLayersKnowNoClock',
    'src/domain/a.ts',
    'export const a = new Intl.Collator();',
    'uses Intl.Collator(',
  ),
  bad('vietnameseLivesInText', 'src/commands/a.ts', "export const a = 'Lỗi';", 'holds Vietnamese: Lỗi'),
  bad(
    'vietnameseLivesInText',
    'src/commands/a.ts',
    'export const a = () => `đơn vị`;',
    'holds Vietnamese: đơn vị',
  ),
  bad('vietnameseLivesInText', 'src/domain/a.ts', 'export const a = /xã/;', 'holds Vietnamese: xã'),
  bad('namesSayWhatIsInside', 'src/domain/dateUtils.ts', '', 'is named "Utils"'),
  bad('namesSayWhatIsInside', 'src/common/date.ts', '', 'is named "common"'),
  bad('namesSayWhatIsInside', 'local/host/sheetManager.ts', '', 'is named "Manager"'),
  { rule: 'filesAreShort', path: 'src/domain/a.ts', text: longFile, problem: 'has 301 lines' },
  {
    rule: 'filesOpenWithTheirPurpose',
    path: 'src/domain/a.ts',
    text: 'export const a = 1;',
    problem: 'does not open with a sentence of purpose',
  },
  bad('nothingIsSwallowed', 'scripts/a.ts', 'try { run(); } catch { /* never mind */ }', 'has 1 empty catch'),
  bad('typesAreNotSilenced', 'src/domain/a.ts', 'export const a: any = 1;', 'silences the compiler: : any ='),
  bad(
    'typesAreNotSilenced',
    'src/domain/a.ts',
    'export const a = b as any;',
    'silences the compiler: as any',
  ),
  bad(
    'typesAreNotSilenced',
    'src/domain/a.ts',
    '// @ts-ignore\nexport const a = b;',
    'silences the compiler: @ts-ignore',
  ),
  bad('testsAllRun', 'test/a.test.ts', "test.skip('later', () => {});", 'has test.skip'),
  bad(
    'mainIsOneLineEach',
    'src/main.ts',
    'export function onOpen() { a(); b(); }',
    'onOpen is more than one line',
  ),
  bad('mainIsOneLineEach', 'src/main.ts', 'const cache = new Map();', 'has a VariableDeclaration'),
];

function bad(rule: BadExample['rule'], file: string, text: string, problem: string): BadExample {
  return { rule, path: file, text: `${opening}${text}\n`, problem };
}
