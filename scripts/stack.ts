/** `npm run stack < log.txt`: shows where in the sources the lines of a stack from Google's log come from. */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { text } from 'node:stream/consumers';
import { mapFile } from './bundle';

/**
 * Adds the place in the sources to every `Code:12:345` or `Code.js:12:345`; other lines stay as they are.
 * @param map source map of the build that was pushed
 */
export function readStack(stack: string, map: SourceMap): string {
  return stack.replace(/\bCode(?:\.js)?:(\d+):(\d+)/g, (place, line: string, column: string) => {
    const found = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in found)) return place;
    const source = found.originalSource.replace(/^(?:\.\.\/)+/, '');
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  });
}

if (import.meta.filename === process.argv[1]) {
  const map = new SourceMap(JSON.parse(await readFile(mapFile, 'utf8')));
  console.log(readStack(await text(process.stdin), map));
}
