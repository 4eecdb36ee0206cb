/**
 * Makes one HTML file of each form: `src/sidebar/<form>/main.tsx` with the styles it imports, put into the page that all
 * forms share. Everything is inline, as HtmlService serves one file and nothing else (platform.md §6).
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The page that all forms share, with a place for styles and one for the script. */
const sharedPage = path.join(root, 'src/sidebar/kit/page.html');
const stylePlace = '<!-- style -->';
const scriptPlace = '<!-- script -->';

/**
 * Google Workspace takes the newest two versions of a browser. These are older: the last Chrome and Edge for the
 * Windows 7 and 8 that offices still have, the Firefox kept for them, and the Safari of their time.
 */
const browsers = ['chrome109', 'edge109', 'firefox115', 'safari16'];

/** What forms carry of others, named in them as their licences ask: the folder of a package, and its notice. */
const notices: Readonly<Record<string, string>> = {
  preact: '/*! Preact 11.2.0, (c) Jason Miller, MIT licence */',
  docx: '/*! docx 9.15.2, (c) Dolan Miu, MIT licence; in it fflate, (c) Arjun Barrett, and nanoid, (c) Andrey Sitnik, both MIT licence */',
};

/** File name in `build/` → content, for every folder with a `main.tsx`. Nothing is written. */
export async function buildSidebars(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const form of await formsIn(path.resolve(root, folder))) {
    files[`${path.basename(form)}.html`] = await buildForm(form);
  }
  return files;
}

async function formsIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'main.tsx')))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

async function buildForm(form: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(form, 'main.tsx')],
    outdir: 'build',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: browsers,
    // HtmlService takes `//` and `/*` in a template literal for a comment and cuts the script there
    // (github.com/enuchi/React-Google-Apps-Script/issues/157), so none may be left.
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    metafile: true,
    logLevel: 'silent',
  });
  const output = (ending: string) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const page = await readFile(sharedPage, 'utf8');
  const carried = Object.keys(metafile.inputs);
  const named = Object.entries(notices)
    .filter(([name]) => carried.some((input) => input.startsWith(`node_modules/${name}/`)))
    .map(([, notice]) => `${notice}\n`);
  return inlined(page, output('.css'), named.join('') + harmless(output('.js')));
}

/**
 * The same script without what HTML or a template would take for its own: a library that writes XML holds such signs in
 * its texts. Outside of texts nobody writes them; a script that did would not parse any more, and a test parses it.
 */
export function harmless(script: string): string {
  return script.replace(/<(?=\?|!--)/g, '\\x3c').replace(/\?>/g, '?\\x3e');
}

/** @throws when the code holds what would end its element early: HTML has no way to quote it */
export function inlined(page: string, style: string, script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of a form holds "</script" or "<!--"');
  if (/<\/style/i.test(style)) throw new Error('the styles of a form hold "</style"');
  return [
    [stylePlace, `<style>${style}</style>`],
    [scriptPlace, `<script>${script}</script>`],
  ].reduce((html, [place = '', element = '']) => {
    if (html.split(place).length !== 2) throw new Error(`the shared page needs ${place} once`);
    return html.replace(place, () => element);
  }, page);
}
