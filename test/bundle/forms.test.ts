/** The forms that are pushed: pages whole in themselves (platform.md §6). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildDir } from '../../scripts/bundle';
import { formLimit, formProblems } from './support/formContract';

/** Bytes that a form may have which carries more than the kit and its own words (issue 5). */
const greaterLimits: Readonly<Record<string, number>> = { 'report.html': 900_000 };

// Parts of the program are no pages: contract.test.ts looks at them.
const pages = readdirSync(buildDir).filter((name) => name.endsWith('.html') && !name.startsWith('part-'));

test('each is inline, safe to serve, and at most 120 KB; the one that makes documents at most 900 KB', () => {
  const problems = pages.map((page) => [
    page,
    formProblems(readFileSync(path.join(buildDir, page), 'utf8'), greaterLimits[page] ?? formLimit),
  ]);
  expect(problems.filter(([, found]) => found?.length !== 0)).toEqual([]);
});

test('no two files have one name: Apps Script knows them without their endings', () => {
  const names = readdirSync(buildDir).map((name) => path.parse(name).name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
