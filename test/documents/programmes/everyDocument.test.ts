/** Each document that a programme uses is read word for word in the tests beside this one (issue: domain.md 4.5). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { programmes } from '../../../src/programmes';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Kinds asked for in the files of a programme: "van-giang" has vanGiangLetters.test.ts and vanGiangReports.test.ts. */
function kindsRead(programme: string): Set<string> {
  const prefix = programme.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.test.ts'));
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind ?? '')));
}

it.each(programmes.map(({ id, reports }) => [id, reports.map(({ kind }) => kind)] as const))(
  '%s',
  (id, kinds) => {
    expect(kindsRead(id)).toEqual(new Set(kinds));
  },
);
