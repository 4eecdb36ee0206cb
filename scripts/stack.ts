/** `npm run stack < log.txt`: shows where in the sources the lines of a stack from Google's log come from. */
import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { mapsDir } from './bundle';

/**
 * Adds the place in the sources to every `Code:12:345`, `Code.js:12:345` or `part-commands.js:1:23`; other lines stay as
 * they are.
 * @param maps source maps of the build that was pushed, by the name of the script
 */
export function readStack(stack: string, maps: ReadonlyMap<string, SourceMap>): string {
  return stack.replace(
    /\b(Code|part-\w+)(?:\.js)?:(\d+):(\d+)/g,
    (place, name: string, line: string, column: string) => {
      const found = maps.get(`${name}.js`)?.findEntry(Number(line) - 1, Number(column) - 1);
      if (found === undefined || !('originalSource' in found)) return place;
      const source = found.originalSource.replace(/^(?:\.\.\/)+/, '');
      return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    },
  );
}

if (import.meta.filename === process.argv[1]) {
  const maps = new Map<string, SourceMap>();
  for (const file of await readdir(mapsDir)) {
    const map = JSON.parse(await readFile(path.join(mapsDir, file), 'utf8'));
    maps.set(path.basename(file, '.map'), new SourceMap(map));
  }
  console.log(readStack(await text(process.stdin), maps));
}
