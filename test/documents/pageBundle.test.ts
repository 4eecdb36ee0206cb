/** The renderer goes into a page: it needs nothing of Node, and is small. */
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { projectRoot } from '../architecture/sourceFile';

const contents = `
  export { composeDocument } from './src/domain/documents/composeDocument';
  export { renderDocx } from './src/documents/renderDocx';
`;

it('fits a page with its library in 300 KB, a third of what a sidebar may be', async () => {
  const result = await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'silent',
  });
  expect(result.errors).toEqual([]);
  expect(result.outputFiles[0]?.contents.byteLength).toBeLessThan(300_000);
});
