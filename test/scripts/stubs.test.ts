/** The stubs Apps Script reads: names, parameters and comments as written in the entry file. */
import { expect, test } from 'vitest';
import { readEntryFunctions, writeStubs } from '../../scripts/stubs';

const source = `
import { hello } from './hello';

/** A comment that belongs to nothing exported. */
const greeting: string = 'Chào';

/**
 * Chào một người.
 * @param {string} ten Tên người.
 * @customfunction
 */
export function CHAO(ten: string, lan: number = 1): string {
  return hello(greeting, ten, lan);
}

export function onOpen(): void {
  inner();
}

export function anElder(): void {}

/** Not exported. */
function inner(): void {}
`;

test('reads each export in the order written, with its plain parameter names and its own comment', async () => {
  expect(await readEntryFunctions(source)).toEqual([
    {
      name: 'CHAO',
      params: ['ten', 'lan'],
      jsDoc: '/**\n * Chào một người.\n * @param {string} ten Tên người.\n * @customfunction\n */',
    },
    { name: 'onOpen', params: [], jsDoc: null },
    { name: 'anElder', params: [], jsDoc: null },
  ]);
});

test('writes declarations that hand the call on, comment above', () => {
  const text = writeStubs('app_', [
    { name: 'CHAO', params: ['ten', 'lan'], jsDoc: '/** Chào. */' },
    { name: 'onOpen', params: [], jsDoc: null },
  ]);
  expect(text).toBe(
    '/** Chào. */\nfunction CHAO(ten, lan) {\n  return app_.CHAO(ten, lan);\n}\n\n' +
      'function onOpen() {\n  return app_.onOpen();\n}\n',
  );
});

test.each([
  {
    name: 're-export from another file',
    source: "export { run } from './run';",
    message: 'run must be written',
  },
  { name: 'exported constant', source: 'export const run = () => 1;', message: 'run must be written' },
  { name: 'export star', source: "export * from './run';", message: 'by name only' },
  { name: 'default export', source: 'export default function run() {}', message: 'by name only' },
  { name: 'rest parameter', source: 'export function run(...all) {}', message: 'run: every parameter' },
  {
    name: 'destructured parameter',
    source: 'export function run({ a }) {}',
    message: 'run: every parameter',
  },
])('refuses an entry file with a $name', async ({ source: bad, message }) => {
  await expect(readEntryFunctions(bad)).rejects.toThrow(message);
});
