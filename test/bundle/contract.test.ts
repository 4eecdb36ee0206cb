/** What Apps Script is given: the built files are what Google can parse, load and call (design.md §5). */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type FunctionDeclaration, type Program, parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { buildDir, namespace, projectRoot } from '../../scripts/bundle';
import { menuItems } from '../../src/menu';
import { googleServices } from '../googleServices';

const code = readFileSync(path.join(buildDir, 'Code.js'), 'utf8');
// Apps Script parses scripts, not modules, and refuses what came after 2019 (platform.md §2.1).
const comments: { readonly text: string; readonly end: number }[] = [];
const program = parse(code, {
  ecmaVersion: 2019,
  sourceType: 'script',
  onComment: (_block, text, _start, end) => comments.push({ text, end }),
});
const partFiles = ['part-commands.html', 'part-english.html'];
const functions = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);

const customFunctions: Readonly<Record<string, readonly string[]>> = {
  DHTT_CHITIEU: ['dangKy', 'donVi', 'chiTieu', 'nam'],
  DHTT_KIEMTRA: ['dangKy', 'donVi', 'chiTieu', 'nam'],
  DHTT_CONLAI: ['maDonVi', 'dangKy', 'donVi', 'chiTieu', 'nam'],
  DHTT_HANNOP: ['maDonVi', 'donVi', 'chiTieu', 'nam'],
  DHTT_CHUANHOA: ['vanBan'],
};
const triggers = ['onOpen', 'onInstall', 'onEdit'];
const commands = [
  'registerExemplar',
  'reviewQueue',
  'followProgress',
  'recordActivity',
  'makeReport',
  'checkQuotas',
  'checkWholeRegister',
  'dueSoon',
  'prepareReview',
  'concludeReview',
  'moveStatus',
  'changesAfterReview',
  'compareYears',
  'publishList',
  'createRegister',
  'repairStructure',
  'undoLastWrite',
];

/** What the forms call by google.script.run. */
const formCalls = [
  ...['unitStanding', 'ownRegistration', 'sendRegistration', 'withdrawRegistration'],
  ...['reviewQueuePage', 'openReview', 'saveReview'],
  ...['progressNow', 'goToUnit'],
  ...['findExemplars', 'activitiesOf', 'sendActivity'],
  ...['reportTables', 'printReport'],
];

/** Every name the script adds to the global scope. */
function globalNames({ body }: Program): string[] {
  return body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
  });
}

/** The comment that ends right above a declaration, as Sheets reads it. */
function commentAbove(node: FunctionDeclaration): string {
  const last = comments.filter((comment) => comment.end <= node.start).at(-1);
  return last !== undefined && code.slice(last.end, node.start).trim() === '' ? last.text : '';
}

/** A value that throws whatever is done with it. */
function untouchable(name: string): unknown {
  const refuse = () => {
    throw new Error(`${name} was touched`);
  };
  return new Proxy(refuse, { get: refuse, set: refuse, apply: refuse, construct: refuse, has: refuse });
}

function contextWithoutGoogle(): Record<string, unknown> {
  return Object.fromEntries([...googleServices, 'console'].map((name) => [name, untouchable(name)]));
}

describe('the globals', () => {
  test('are the expected functions and the one namespace, nothing else', () => {
    const expected = [namespace, ...triggers, ...commands, ...formCalls, ...Object.keys(customFunctions)];
    expect(globalNames(program).sort()).toEqual(expected.sort());
  });

  test('are the ones that exist after loading, and each has its code behind it', () => {
    const context = contextWithoutGoogle();
    const before = Object.keys(context);
    vm.runInNewContext(code, context);
    const added = Object.keys(context).filter((name) => !before.includes(name));
    expect(added.sort()).toEqual(globalNames(program).sort());
    const behind = Object.keys(context[namespace] as Record<string, unknown>);
    expect(behind.sort()).toEqual([...functions.map((node) => node.id.name), 'shared'].sort());
  });

  test.each(Object.entries(customFunctions))('%s names its parameters and explains each', (name, params) => {
    const declaration = functions.find((node) => node.id.name === name);
    expect(declaration?.params).toMatchObject(params.map((param) => ({ type: 'Identifier', name: param })));
    const comment = declaration === undefined ? '' : commentAbove(declaration);
    expect(comment).toMatch(/@customfunction\b/);
    expect([...comment.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, param]) => param)).toEqual(params);
  });

  test('that are no custom function do not claim to be', () => {
    const claimed = functions.filter((node) => commentAbove(node).includes('@customfunction'));
    expect(claimed.map((node) => node.id.name).sort()).toEqual(Object.keys(customFunctions).sort());
  });

  test('include what every menu item calls', () => {
    expect(menuItems.filter((item) => item !== null)).toEqual(commands);
  });
});

describe('loading', () => {
  test('touches no Google service and no console', () => {
    expect(() => vm.runInNewContext(code, contextWithoutGoogle())).not.toThrow();
  });

  test('would be noticed if it did', () => {
    expect(() => vm.runInNewContext('SpreadsheetApp.getUi()', contextWithoutGoogle())).toThrow(
      'SpreadsheetApp was touched',
    );
  });

  test('asks for this document only', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });
});

describe('a part', () => {
  const partOf = (name: string): string => readFileSync(path.join(buildDir, `part-${name}.html`), 'utf8');

  /** What the loaded program gets of a part. */
  function evaluated(name: string, context: object): Record<string, unknown> {
    vm.runInNewContext(code, context);
    const part = vm.runInContext(partOf(name), context as vm.Context) as (shared: unknown) => object;
    return { ...part((context as Record<string, { shared: unknown }>)[namespace]?.shared) };
  }

  test.each(partFiles)('%s is a script Apps Script can parse', (file) => {
    const text = readFileSync(path.join(buildDir, file), 'utf8');
    expect(() => parse(text, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    // HtmlService takes these for its own, and "//" in a template literal for a comment (scripts/sidebars.ts).
    expect(text).not.toMatch(/<\?|\?>|<!--|`/);
  });

  test('holds what the globals call that Code.js does not', () => {
    const own = ['checkQuotas', ...triggers, ...Object.keys(customFunctions)];
    const behind = functions.map((node) => node.id.name).filter((name) => !own.includes(name));
    expect(Object.keys(evaluated('commands', contextWithoutGoogle())).sort()).toEqual(behind.sort());
    expect(Object.keys(evaluated('english', contextWithoutGoogle()))).toEqual(['en']);
  });

  test('touches no Google service while it is read, and leaves nothing behind', () => {
    const context = contextWithoutGoogle();
    evaluated('commands', context);
    const added = Object.keys(context).filter((name) => !(name in contextWithoutGoogle()));
    expect(added.sort()).toEqual(globalNames(program).sort());
  });
});

describe('the folder', () => {
  const forms = path.join(projectRoot, 'src/sidebar');
  const pages = readdirSync(forms).filter((name) => existsSync(path.join(forms, name, 'main.tsx')));
  const files = ['Code.js', 'appsscript.json', ...partFiles, ...pages.map((name) => `${name}.html`)];

  test('holds the code, its parts, the manifest and a page for each form', () => {
    expect(readdirSync(buildDir).sort()).toEqual([...files].sort());
    const manifest = (folder: string) => readFileSync(path.join(folder, 'appsscript.json'), 'utf8');
    expect(manifest(buildDir)).toBe(manifest(projectRoot));
  });

  test('is what clasp would push', () => {
    const clasp = createRequire(import.meta.url).resolve('@google/clasp');
    const listed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(listed);
    expect(filesToPush.sort()).toEqual(files.map((name) => path.join('build', name)).sort());
    expect(untrackedFiles).toEqual([]);
  });

  test('has code of at most 300 KB to be loaded each time', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300_000);
  });

  test('keeps Vietnamese as letters, not escapes', () => {
    expect(code).toMatch(/Đăng k/);
  });
});
