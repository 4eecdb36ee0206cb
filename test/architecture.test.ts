/** The structure holds (design.md §3), and each rule catches a made-up file that breaks it. */
import { describe, expect, test } from 'vitest';
import { type Rule, rules } from './architecture/rules';
import { parseSource, readSources, type SourceFile } from './architecture/sourceFile';
import { vietnameseAllowed, vietnameseStrings } from './architecture/vietnameseStrings';

// Holds the bad examples below, as text.
const thisFile = 'test/architecture.test.ts';
const sources = readSources(['src', 'local', 'scripts', 'bench', 'test']).filter(
  (each) => each.path !== thisFile,
);

function problems(rule: Rule, files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => rule(file).map((problem) => `${file.path} ${problem}`));
}

test('there are sources to look at', () => {
  expect(sources.map((each) => each.path)).toContain('src/domain/tables/cell.ts');
});

test.each(Object.entries(rules))('%s', (_name, rule) => {
  expect(problems(rule, sources)).toEqual([]);
});

test('every exception to the Vietnamese rule is a file that needs it', () => {
  const needed = sources.filter((each) => vietnameseStrings(each).length > 0).map((each) => each.path);
  expect(Object.keys(vietnameseAllowed).filter((file) => !needed.includes(file))).toEqual([]);
});

const opening = '/** Purpose. */\n';
const longFile = `${opening}${'// One more line.\n'.repeat(300)}`;

interface BadExample {
  readonly rule: keyof typeof rules;
  readonly path: string;
  readonly text: string;
  readonly problem: string;
}

const badExamples: readonly BadExample[] = [
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

describe('a broken rule is seen', () => {
  test.each(badExamples)('$rule: $problem', ({ rule, path: file, text, problem }) => {
    expect(rules[rule](parseSource(file, text))).toEqual([problem]);
  });

  test('every rule has an example', () => {
    expect([...new Set(badExamples.map((each) => each.rule))].sort()).toEqual(Object.keys(rules).sort());
  });
});

test('main.ts documents the custom functions', () => {
  const text = `${opening}/** @customfunction */\nexport function A() { return a(); }\n`;
  expect(rules.customFunctionsStandInMain(parseSource('src/main.ts', text))).toEqual([]);
});

describe('what only looks like a broken rule is not one', () => {
  test.each([
    {
      name: 'a service in a comment',
      rule: 'onlyWorkbookNamesGoogle',
      text: '// SpreadsheetApp does this\nexport const a = 1;',
    },
    {
      name: "a type of Google's in a comment",
      rule: 'onlyWorkbookNamesGoogle',
      text: '/** GoogleAppsScript.Spreadsheet is the type. */\nexport const a = 1;',
    },
    {
      name: 'a service as a property',
      rule: 'onlyWorkbookNamesGoogle',
      text: 'export const a = (row: { Session: 1 }) => row.Session;',
    },
    {
      name: 'a local of the same name',
      rule: 'onlyWorkbookNamesGoogle',
      text: 'export function a(Content: string) { return Content; }',
    },
    {
      name: 'Vietnamese in a comment',
      rule: 'vietnameseLivesInText',
      text: '/** Lỗi. */\nexport const a = 1;',
    },
    {
      name: 'a date from parts',
      rule: 'pureLayersKnowNoClock',
      text: 'export const a = new Date(2026, 10, 20);',
    },
    {
      name: 'the word any in a sentence',
      rule: 'typesAreNotSilenced',
      text: "export const a = 'in any case, any';",
    },
    {
      name: 'a form that uses the types of the globals, and Preact',
      rule: 'importsFollowTheLayers',
      path: 'src/sidebar/a/main.tsx',
      text: "import { render } from 'preact';\nimport type * as server from '../../main';\nimport './a.css';",
    },
    {
      name: 'a type import from domain',
      rule: 'importsFollowTheLayers',
      text: "import type { Cell } from './cell';",
    },
  ] as const)('$name', ({ rule, text, ...more }) => {
    const file = 'path' in more ? more.path : 'src/domain/a.ts';
    expect(rules[rule](parseSource(file, `${opening}${text}\n`))).toEqual([]);
  });

  test('the library of .docx files in the one file that may name it', () => {
    const file = parseSource('src/documents/docxLibrary.ts', `${opening}export { Document } from 'docx';\n`);
    expect(rules.importsFollowTheLayers(file)).toEqual([]);
  });
});
