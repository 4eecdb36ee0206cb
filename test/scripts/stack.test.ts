/** A stack from Google's log names places in the minified bundle; the map says where they come from. */
import { SourceMap } from 'node:module';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { buildBundle } from '../../scripts/bundle';
import { readStack } from '../../scripts/stack';

const { files, map } = await buildBundle();
const sourceMap = new SourceMap(JSON.parse(map));

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

describe('a stack', () => {
  test('is read back to the file and line that asked for the service', () => {
    const stack = readStack(stackOfFailure(), sourceMap);
    expect(stack).toMatch(/ReferenceError: Session is not defined/);
    expect(stack).toMatch(/src\/workbook\/session\.ts:\d+:\d+/);
    expect(stack).toMatch(/src\/commands\/run\.ts:\d+:\d+/);
  });

  test('may come with the name Google gives the file', () => {
    const google = stackOfFailure().replace(/Code\.js:/g, 'Code:');
    expect(readStack(google, sourceMap)).toMatch(/src\/workbook\/session\.ts:\d+/);
  });

  test('keeps lines that name no place in the bundle', () => {
    expect(readStack('Exception: Range not found\n at Other:1:2', sourceMap)).toBe(
      'Exception: Range not found\n at Other:1:2',
    );
  });
});
