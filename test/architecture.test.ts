/** The structure holds (design.md §3), and each rule catches a made-up file that breaks it. */
import { describe, expect, test } from 'vitest';
import { badExamples, opening } from './architecture/badExamples';
import { type Rule, rules } from './architecture/rules';
import { parseSource, readSources, type SourceFile } from './architecture/sourceFile';
import { vietnameseAllowed, vietnameseStrings } from './architecture/vietnameseStrings';

// They hold examples of broken rules, as text.
const holdingExamples = ['test/architecture.test.ts', 'test/architecture/badExamples.ts'];
const sources = readSources(['src', 'local', 'scripts', 'bench', 'test']).filter(
  (each) => !holdingExamples.includes(each.path),
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
