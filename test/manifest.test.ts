/** The manifest: valid by the published schema, and by what that schema lets through (platform.md §7). */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const schema = JSON.parse(
  readFileSync(new URL('fixtures/appsscript/appsscript.schema.json', import.meta.url), 'utf8'),
);
const manifest: Manifest = JSON.parse(readFileSync(new URL('../appsscript.json', import.meta.url), 'utf8'));
// Not strict: the schema has `default` and `format` words that ajv alone does not check.
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

interface Manifest {
  readonly timeZone?: unknown;
  readonly oauthScopes?: unknown;
  readonly [key: string]: unknown;
}

const allowedKeys = [
  'addOns',
  'chat',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'timeZone',
  'urlFetchWhitelist',
  'webapp',
];

/** Scope → what in `src/workbook` needs it. No other scope may be asked for, and none of these without use. */
const scopeUses: Readonly<Record<string, RegExp>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': /\bSpreadsheetApp\b/,
  'https://www.googleapis.com/auth/script.container.ui': /\bgetUi\(/,
  'https://www.googleapis.com/auth/userinfo.email': /\bget(Active|Effective)User\(/,
};

function problems(candidate: Manifest): string[] {
  const found: string[] = isValid(candidate) ? [] : ['schema'];
  for (const key of Object.keys(candidate)) if (!allowedKeys.includes(key)) found.push(`key ${key}`);
  if (!timeZones.includes(candidate.timeZone)) found.push('timeZone');
  const scopes = Array.isArray(candidate.oauthScopes) ? candidate.oauthScopes.map(String) : [];
  if (scopes.length === 0) found.push('no scopes: Google would guess them');
  for (const scope of scopes) if (!(scope in scopeUses)) found.push(`scope ${scope}`);
  return found;
}

/** ICU lists Vietnam's zone under its older name, `Asia/Saigon`, until Node 22. */
const timeZones: readonly unknown[] = ['Asia/Ho_Chi_Minh', ...Intl.supportedValuesOf('timeZone')];

test('our manifest has no problem', () => {
  expect(problems(manifest)).toEqual([]);
});

test('it is in Vietnam time, on V8, and asks for three scopes', () => {
  expect(manifest).toEqual({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {},
    oauthScopes: Object.keys(scopeUses),
  });
});

describe('a wrong manifest is seen', () => {
  test.each([
    { name: 'misspelt key', change: { timezone: 'Asia/Ho_Chi_Minh' }, problem: 'key timezone' },
    { name: 'card add-on section', change: { addons: {} }, problem: 'key addons' },
    { name: 'made-up time zone', change: { timeZone: 'Asia/Ha_Noi' }, problem: 'timeZone' },
    { name: 'unknown runtime', change: { runtimeVersion: 'V9' }, problem: 'schema' },
    { name: 'unknown logging', change: { exceptionLogging: 'ALL' }, problem: 'schema' },
    {
      name: 'wide scope',
      change: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] },
      problem: 'scope https://www.googleapis.com/auth/spreadsheets',
    },
    { name: 'no scopes', change: { oauthScopes: [] }, problem: 'no scopes: Google would guess them' },
  ])('$name', ({ change, problem }) => {
    expect(problems({ ...manifest, ...change })).toEqual([problem]);
  });
});

test('every scope is used by the workbook code', () => {
  const folder = new URL('../src/workbook/', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const unused = Object.entries(scopeUses).filter(([, use]) => !use.test(code));
  expect(unused.map(([scope]) => scope)).toEqual([]);
});
