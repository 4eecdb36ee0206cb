/** docs/processes.md against the program: no row may point to a tab, column, command or test that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/bundle';
import { derivedTabs, tables } from '../../src/domain/tables/tables';
import { menuItems } from '../../src/menu';

interface Row {
  readonly process: string;
  readonly places: readonly string[];
  readonly proof: string;
  readonly line: string;
}

const text = readFileSync(path.join(projectRoot, 'docs/processes.md'), 'utf8');
const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| F\d/.test(line))
  .map((line) => {
    const [process = '', , , places = '', proof = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { process, places: places.split('; '), proof, line };
  });

const columnsByTab = new Map<string, readonly string[] | null>([
  ...Object.values(tables).map(({ tab, columns }): [string, readonly string[]] => [
    tab,
    Object.values(columns),
  ]),
  ...Object.values(derivedTabs).map((tab): [string, null] => [tab, null]),
]);

/** Columns of the derived tab Tổng hợp that rows name. */
const summaryColumns = ['Kế hoạch'];

function problemOf(place: string): string | null {
  const [, kind, name = '', inside] = /^(tab|command) ([^()]+?)(?: \(([^()]+)\))?$/.exec(place) ?? [];
  if (kind === undefined) return `cannot read “${place}”`;
  if (kind === 'command')
    return (menuItems as readonly unknown[]).includes(name) ? null : `no command ${name}`;
  const columns = columnsByTab.get(name);
  if (columns === undefined) return `no tab ${name}`;
  const named = (inside ?? '').split(', ').map((each) => each.replace(/^column /, ''));
  const lacking = named.filter(
    (each) =>
      each !== '' &&
      !(columns ?? summaryColumns).some((column) => column === each || column.startsWith(`${each} (`)),
  );
  return lacking.length === 0 ? null : `${name} has no column ${lacking.join(', ')}`;
}

/** Titles of the tests in a file that name the process. */
function provingTitles({ process, proof }: Row): readonly string[] {
  const file = path.join(projectRoot, proof);
  if (!existsSync(file)) return [];
  const titles = readFileSync(file, 'utf8').match(/\b(?:test|it)\(\s*(['"`])(?:(?!\1).)*\1/gs) ?? [];
  return titles.filter((title) => new RegExp(`\\b${process}\\b`).test(title));
}

describe('docs/processes.md', () => {
  it('has each of the 71 processes once, in order', () => {
    const all = Array.from({ length: 71 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ process }) => process)).toEqual(all);
  });

  it('names only tabs, columns and commands that exist', () => {
    const problems = rows.flatMap(({ process, places }) =>
      places.map(problemOf).flatMap((problem) => (problem === null ? [] : [`${process}: ${problem}`])),
    );
    expect(problems).toEqual([]);
  });

  it('points to a test whose title names the process', () => {
    expect(rows.filter((row) => provingTitles(row).length === 0).map(({ process }) => process)).toEqual([]);
  });

  it('leaves nothing to hand work', () => {
    expect(rows.filter(({ line }) => /manual|by hand|thủ công/iu.test(line))).toEqual([]);
  });

  it('sees a row that points to nothing', () => {
    expect(problemOf('tab Không có')).toBe('no tab Không có');
    expect(problemOf('tab Bồi dưỡng (Không có)')).toBe('Bồi dưỡng has no column Không có');
    expect(problemOf('command doNothing')).toBe('no command doNothing');
    expect(
      provingTitles({ process: 'F99', places: [], proof: 'test/docs/processes.test.ts', line: '' }),
    ).toEqual([]);
  });
});
