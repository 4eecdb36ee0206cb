/** docs/huong-dan.md against the program: what it names is called so, its pictures are there, its links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/bundle';
import { derivedTabs, journalTab, tables } from '../../src/domain/tables/tables';
import { vi } from '../../src/text/vi';

const docs = path.join(projectRoot, 'docs');
const guide = readFileSync(path.join(docs, 'huong-dan.md'), 'utf8');

/** Every text of the forms' Vietnamese files, as it stands in the code. */
const formTexts = readdirSync(path.join(projectRoot, 'src/text/forms'))
  .filter((file) => file.startsWith('vi'))
  .map((file) => readFileSync(path.join(projectRoot, 'src/text/forms', file), 'utf8'))
  .join('\n');

const found = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, text = '']) => text);

/** Words in bold that head a line are the guide's own. */
const bold = found(/\*\*([^*\n]+)\*\*/g).map((text) => text.replace(/^Gương Sáng ▸ /, ''));
const ownWords = [/^\d\./, /^Chọn /, /^Tự đối chiếu/, /^Khớp/, /^Gương Sáng$/, /:$/];

describe('the guide', () => {
  test('names menu items and buttons as they are called', () => {
    const names = bold.filter((text) => !ownWords.some((own) => own.test(text)));
    expect(names.length).toBeGreaterThan(20);
    const menu = Object.values(vi.menu);
    expect(names.filter((name) => !menu.includes(name) && !formTexts.includes(`'${name}'`))).toEqual([]);
  });

  test('names tabs and columns that there are', () => {
    const known = new Set([
      journalTab,
      ...Object.values(derivedTabs),
      ...Object.values(tables).flatMap(({ tab, columns }) => [tab, ...Object.values(columns)]),
    ]);
    expect(found(/`([^`\n]+)`/g).filter((name) => !known.has(name))).toEqual([]);
  });

  test('leads only to its own headings', () => {
    const headings = found(/^#+ (.+)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );
    expect(found(/\]\(#([^)]+)\)/g).filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  test('shows pictures that are there, each with its words, and leaves none unused', () => {
    const shown = found(/!\[[^\]]{10,}\]\(images\/([^)]+)\)/g);
    expect(shown.filter((file) => !existsSync(path.join(docs, 'images', file)))).toEqual([]);
    const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
    const all = readdirSync(path.join(docs, 'images'));
    expect(all.filter((file) => !shown.includes(file) && !readme.includes(file))).toEqual([]);
  });
});
