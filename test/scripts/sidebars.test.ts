/** The page made of a form: everything in one file, nothing that would break it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/bundle';
import { buildSidebars, harmless, inlined } from '../../scripts/sidebars';
import { formProblems } from '../bundle/support/formContract';

let files: Record<string, string>;
let page: string;

beforeAll(async () => {
  files = await buildSidebars('test/fixtures/sidebar');
  page = files['proof.html'] ?? '';
});

describe('the page of a form', () => {
  test('is named after its folder; folders without a main.tsx are none', () => {
    expect(Object.keys(files)).toEqual(['proof.html']);
  });

  test('meets the contract, and the kit takes less than a third of what a form may have', () => {
    expect(formProblems(page)).toEqual([]);
    expect(Buffer.byteLength(page)).toBeLessThan(40_000);
  });

  test('has the styles of the kit and then its own, and its words as letters', () => {
    expect(page).toMatch(/<style>:root\{[^<]*\.proof p:first-child\{margin-top:0\}<\/style>/);
    expect(page).toContain('Đơn vị');
  });

  test('has the places that the server fills', () => {
    expect(page.split('data-opening=""')).toHaveLength(2);
    expect(page.split('<title></title>')).toHaveLength(2);
  });

  test('names the version and licence of what it carries along', () => {
    const { version, license } = JSON.parse(
      readFileSync(path.join(projectRoot, 'node_modules/preact/package.json'), 'utf8'),
    );
    expect(page).toContain(`/*! Preact ${version}, (c) Jason Miller, ${license} licence */`);
  });

  test('is the same each time it is built', async () => {
    expect(await buildSidebars('test/fixtures/sidebar')).toEqual(files);
  });

  test('of a folder that is not there there is none', async () => {
    expect(await buildSidebars('no/such/folder')).toEqual({});
  });
});

describe('a library that writes XML', () => {
  test('holds its signs as escapes, and means the same by them', () => {
    const script =
      "var a='<?xml version=1?>',b='<!--x-->',c=/<?a?>/,d=1<2,e=3>2;[a,b,c.source.length,d,e,c.test('<a>')]";
    const escaped = harmless(script);
    expect(escaped).not.toMatch(/<\?|\?>|<!--/);
    const [before, after] = [script, escaped].map((each) => vm.runInNewContext(each));
    expect([...after.slice(0, 2), ...after.slice(3)]).toEqual([...before.slice(0, 2), ...before.slice(3)]);
  });

  test('is named with its licence in the form that carries it, and in no other', async () => {
    const { version } = JSON.parse(
      readFileSync(path.join(projectRoot, 'node_modules/docx/package.json'), 'utf8'),
    );
    const report = (await buildSidebars('src/sidebar'))['report.html'] ?? '';
    expect(report).toContain(`/*! docx ${version}, (c) Dolan Miu, MIT licence`);
    expect(report).toContain('/*! Preact ');
    expect(page).not.toContain('docx');
  });
});

describe('inlining', () => {
  const shared = '<p><!-- style --></p><!-- script -->';

  test('puts both in place, whatever signs are in them', () => {
    expect(inlined(shared, "a{content:'$&'}", "f('$1')")).toBe(
      "<p><style>a{content:'$&'}</style></p><script>f('$1')</script>",
    );
  });

  test.each([
    ['', "x='</script>'", 'the script of a form holds "</script" or "<!--"'],
    ['', "x='<!--'", 'the script of a form holds "</script" or "<!--"'],
    ["a{content:'</STYLE>'}", '', 'the styles of a form hold "</style"'],
  ])('refuses what would end an element early: %o, %o', (style, script, message) => {
    expect(() => inlined(shared, style, script)).toThrow(message);
  });

  test('refuses a page without a place', () => {
    expect(() => inlined('<!-- style -->', '', '')).toThrow('the shared page needs <!-- script --> once');
  });
});

describe('the contract sees', () => {
  const whole = (markup: string, code = '') => `<!doctype html>${markup}<script>${code}</script>`;

  test.each<[string, string, string]>([
    ['a script from outside', '<script src="https://x.example/a.js"></script>', 'has a script with src='],
    ['a style from outside', whole('<link rel="stylesheet" href="https://x.example">'), 'asks for href'],
    ['an import', whole('<style>@import "a.css"</style>'), 'asks for @import'],
    ['a picture in the styles', whole('<style>a{background:url(a.png)}</style>'), 'asks for url(a.png)'],
    ['a handler in the markup', whole('<b onclick="f()">x</b>'), 'has the handler onclick='],
    ['a template literal', whole('', 'f(`a`)'), 'has 1 template literals'],
    ['a broken script', whole('', 'f('), 'does not parse'],
    ['a request', whole('', "fetch('/x')"), 'uses fetch'],
    ['a scriptlet', whole('<?= x ?>'), 'has the scriptlet <?'],
    ['a second script', `${whole('')}<script>f()</script>`, 'has 2 scripts'],
  ])('%s', (_, html, problem) => {
    expect(formProblems(html).join('\n')).toContain(problem);
  });

  test('a page that is too large, at the byte', () => {
    const html = whole('x');
    expect(formProblems(html, html.length)).toEqual([]);
    expect(formProblems(html, html.length - 1)).toEqual([`has ${html.length} bytes`]);
  });

  test('nothing in what is fine', () => {
    expect(
      formProblems(whole('<style>a{background:url("data:x")}</style>', "x='http://www.w3.org/'")),
    ).toEqual([]);
  });
});
