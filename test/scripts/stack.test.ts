/** A stack from Google's log names places in the minified bundle; the map says where they come from. */
import { SourceMap } from 'node:module';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { buildBundle } from '../../scripts/bundle';
import { readStack } from '../../scripts/stack';

const { files, maps } = await buildBundle();
const sourceMaps = new Map(Object.entries(maps).map(([name, map]) => [name, new SourceMap(JSON.parse(map))]));

/** Outside Google the first service asked for is not there. */
function stackOfFailure(): string {
  const context = vm.createContext({});
  vm.runInContext(files['Code.js'] ?? '', context, { filename: 'Code.js' });
  try {
    vm.runInContext('checkQuotas()', context);
  } catch (error) {
    return String((error as Error).stack);
  }
  throw new Error('it did not fail');
}

/** A form's call runs in a part of the program, and what fails there is logged. */
function stackLoggedByPart(): string {
  const logged: string[] = [];
  const context = vm.createContext({
    HtmlService: {
      createTemplateFromFile: (name: string) => ({ getRawContent: () => files[`${name}.html`] ?? '' }),
    },
    Session: { getActiveUserLocale: () => 'vi' },
    console: { error: (stack: string) => logged.push(stack) },
  });
  vm.runInContext(files['Code.js'] ?? '', context, { filename: 'Code.js' });
  vm.runInContext("unitStanding('XA01', 2024)", context);
  return logged.join('\n');
}

describe('a stack', () => {
  test('is read back to the file and line that asked for the service', () => {
    const stack = readStack(stackOfFailure(), sourceMaps);
    expect(stack).toMatch(/ReferenceError: Session is not defined/);
    expect(stack).toMatch(/src\/workbook\/session\.ts:\d+:\d+/);
    expect(stack).toMatch(/src\/commands\/run\.ts:\d+:\d+/);
  });

  test('is read back within a part of the program too', () => {
    const stack = readStack(stackLoggedByPart(), sourceMaps);
    expect(stack).toMatch(/ReferenceError: SpreadsheetApp is not defined/);
    expect(stack).toMatch(/src\/commands\/registering\/formCalls\.ts:\d+:\d+/);
    expect(stack).toMatch(/src\/commands\/fromPart\.ts:\d+:\d+/);
  });

  test('may come with the name Google gives the file', () => {
    const google = stackOfFailure().replace(/Code\.js:/g, 'Code:');
    expect(readStack(google, sourceMaps)).toMatch(/src\/workbook\/session\.ts:\d+/);
  });

  test('keeps lines that name no place in the bundle', () => {
    expect(readStack('Exception: Range not found\n at Other:1:2', sourceMaps)).toBe(
      'Exception: Range not found\n at Other:1:2',
    );
  });
});
