/** The rules of the structure (design.md §3), each a function from a file to what is wrong with it. */
import { googleServices } from '../googleServices';
import { marked, type SourceFile, walk } from './sourceFile';
import { vietnameseAllowed, vietnameseStrings } from './vietnameseStrings';

export type Rule = (file: SourceFile) => string[];

interface Layer {
  readonly folder: string;
  /** Folders or files of `src` it may import. */
  readonly may: readonly string[];
  /** Those it may import types from only. */
  readonly types: readonly string[];
  /** Packages it may import, each in one folder or one file only. */
  readonly packages?: Readonly<Record<string, string>>;
}

const layers: readonly Layer[] = [
  { folder: 'domain', may: ['domain'], types: [] },
  { folder: 'programmes', may: ['programmes'], types: ['domain'] },
  { folder: 'text', may: ['text'], types: ['domain'] },
  {
    folder: 'documents',
    may: ['documents'],
    types: ['domain'],
    packages: { docx: 'src/documents/docxLibrary.ts' },
  },
  { folder: 'functions', may: ['functions', 'domain', 'text'], types: [] },
  { folder: 'workbook', may: ['workbook', 'domain', 'programmes', 'text', 'menu'], types: ['parts'] },
  {
    folder: 'commands',
    may: ['commands', 'workbook', 'functions', 'programmes', 'domain', 'text', 'menu'],
    types: [],
  },
  // Lists of what is read later; main knows them through workbook/loadPart.ts alone.
  { folder: 'parts', may: ['commands', 'text'], types: [] },
  // Of the server a form knows the types of the globals it calls, and nothing else.
  {
    folder: 'sidebar',
    may: ['sidebar', 'documents', 'domain', 'text'],
    types: ['main'],
    packages: { preact: 'src/sidebar/', 'preact/hooks': 'src/sidebar/' },
  },
];

/** `src/domain/tables/cell.ts` → `domain`; `src/menu.ts` → `menu`; null outside `src`. */
function layerOf(path: string): string | null {
  return /^src\/([\w-]+)/.exec(path)?.[1] ?? null;
}

const importsFollowTheLayers: Rule = (file) => {
  const own = layerOf(file.path);
  if (own === null) return [];
  const layer = layers.find((each) => each.folder === own);
  return file.imports.flatMap(({ specifier, target, typeOnly }) => {
    const to = target === null ? null : layerOf(target);
    const place = target === null ? layer?.packages?.[specifier] : undefined;
    if (place !== undefined && file.path.startsWith(place)) return [];
    if (to === null) return [`imports ${specifier}, which is not in src`];
    if (to === 'main' && !layer?.types.includes('main')) return ['imports main'];
    if (layer === undefined) return ['sidebar', 'parts'].includes(to) ? [`imports ${specifier}`] : [];
    if (layer.may.includes(to)) return [];
    if (layer.types.includes(to)) return typeOnly ? [] : [`imports more than types from ${specifier}`];
    return [`imports ${specifier}`];
  });
};

const onlyWorkbookNamesGoogle: Rule = (file) => {
  const layer = layerOf(file.path);
  if (layer === null || layer === 'workbook') return [];
  // Types are gone from the code, so their namespace is looked for in the text.
  const types = /\bGoogleAppsScript\b/.test(withoutComments(file.text)) ? ['GoogleAppsScript'] : [];
  const services = marked(file).filter((name) => googleServices.has(name));
  return [...services, ...types].map((name) => `names ${name}`);
};

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** Sheets reads the comment of the global; a second copy beside the code behind it would go stale. */
const customFunctionsStandInMain: Rule = ({ path, text }) =>
  layerOf(path) !== null && path !== 'src/main.ts' && text.includes('@customfunction')
    ? ['documents a custom function']
    : [];

/** `today`, the user and random ids are arguments; no locale default. */
const pureLayersKnowNoClock: Rule = (file) => {
  if (!['domain', 'documents', 'programmes', 'text', 'functions'].includes(layerOf(file.path) ?? ''))
    return [];
  const names = marked(file).filter((name) => !googleServices.has(name));
  const calls =
    file.code.match(/new Date\(\)|\.toLocale\w*\(|\.localeCompare\(|Intl\.\w+\((?=\)|void|\[\])/g) ?? [];
  return [...names, ...calls].map((name) => `uses ${name}`);
};

const vietnameseLivesInText: Rule = (file) => {
  const layer = layerOf(file.path);
  if (layer === null || layer === 'text' || layer === 'programmes') return [];
  if (file.path in vietnameseAllowed) return [];
  return vietnameseStrings(file).map((text) => `holds Vietnamese: ${text.slice(0, 40)}`);
};

/** What people have typed reaches a form as text, and a form reaches nothing but its server (platform.md §6). */
const formsAreShutOff: Rule = (file) => {
  if (layerOf(file.path) !== 'sidebar') return [];
  const ways =
    file.code.match(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|eval|Function|fetch|XMLHttpRequest|(?:local|session)Storage|document\.(?:write|cookie))\b|https?:\/\//g,
    ) ?? [];
  return ways.map((way) => `uses ${way}`);
};

const bannedWords = ['util', 'utils', 'helper', 'helpers', 'manager', 'common', 'misc', 'locator'];

const namesSayWhatIsInside: Rule = (file) => {
  const words = file.path.replace(/\.\w+$/, '').split(/[/.\-_]|(?<=[a-z0-9])(?=[A-Z])/);
  return words.filter((word) => bannedWords.includes(word.toLowerCase())).map((word) => `is named "${word}"`);
};

const filesAreShort: Rule = ({ text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > 300 ? [`has ${lines} lines`] : [];
};

const filesOpenWithTheirPurpose: Rule = ({ text }) =>
  text.startsWith('/**') ? [] : ['does not open with a sentence of purpose'];

const nothingIsSwallowed: Rule = (file) => {
  let empty = 0;
  walk(file.program, (node) => {
    if (node.type === 'CatchClause' && node.body.body.length === 0) empty++;
  });
  return empty > 0 ? [`has ${empty} empty catch`] : [];
};

const typesAreNotSilenced: Rule = ({ text }) => {
  const silencers =
    text.match(/@ts-(ignore|expect-error|nocheck)|[:<|&=]\s*any\s*[;,)>|&[\]={}]|\bas any\b/g) ?? [];
  return silencers.map((silencer) => `silences the compiler: ${silencer}`);
};

/** A part of the program takes what it shares with the rest once, when it is read (scripts/splitCode.ts). */
const exportsStayAsTheyAre: Rule = (file) => {
  if (layerOf(file.path) === null) return [];
  return (file.text.match(/^export (?:let|var) \w+/gm) ?? []).map((found) => `has ${found}`);
};

const testsAllRun: Rule = (file) => {
  const left = file.code.match(/\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b/g) ?? [];
  return left.map((call) => `has ${call}`);
};

/** `main.ts` holds the globals Apps Script can call, one line each. */
const mainIsOneLineEach: Rule = (file) => {
  if (file.path !== 'src/main.ts') return [];
  return file.program.body.flatMap((node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') return [];
    if (node.type !== 'FunctionDeclaration') return [`has a ${node.type}`];
    return node.body.body.length === 1 ? [] : [`${node.id.name} is more than one line`];
  });
};

export const rules = {
  importsFollowTheLayers,
  onlyWorkbookNamesGoogle,
  customFunctionsStandInMain,
  pureLayersKnowNoClock,
  vietnameseLivesInText,
  formsAreShutOff,
  namesSayWhatIsInside,
  filesAreShort,
  filesOpenWithTheirPurpose,
  nothingIsSwallowed,
  typesAreNotSilenced,
  exportsStayAsTheyAre,
  testsAllRun,
  mainIsOneLineEach,
} as const satisfies Readonly<Record<string, Rule>>;
