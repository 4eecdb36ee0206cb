/** Makes what clasp pushes: one `Code.js` and the manifest beside it. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readEntryFunctions, writeStubs } from './stubs';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
export const buildDir = path.join(projectRoot, 'build');

/** The bundle's one variable. A trailing underscore keeps it from menus and `google.script.run` (platform.md §2.2). */
export const namespace = 'guongSang_';

const entry = 'src/main.ts';
// A published add-on asks for this document only, whatever else the manifest says.
const banner = '/** @OnlyCurrentDoc */';

export interface Bundle {
  /** File name in `build/` → content. */
  readonly files: Readonly<Record<string, string>>;
  /** The global functions, in the order of the entry file. */
  readonly globals: readonly string[];
}

/** Bundles `src/main.ts` in memory; nothing is written. */
export async function buildBundle(): Promise<Bundle> {
  const source = await readFile(path.join(projectRoot, entry), 'utf8');
  const functions = await readEntryFunctions(source).catch((error: unknown) => {
    throw new Error(`${entry}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: namespace,
    target: 'es2019',
    charset: 'utf8',
    // Names stay whole for the error log; blanks would be a fifth of a bundle that may have 300 KB.
    minifyWhitespace: true,
    lineLimit: 120,
    platform: 'neutral',
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: banner },
    footer: { js: `\n${writeStubs(namespace, functions)}` },
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error('esbuild gave no output file');
  const manifest = await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8');
  return {
    files: { 'Code.js': output.text, 'appsscript.json': manifest },
    globals: functions.map((each) => each.name),
  };
}

/**
 * Makes a folder hold exactly the bundle's files. A file that is right already is left alone, so that builds
 * running beside each other never show a half-written one.
 */
export async function writeBundle(bundle: Bundle, dir: string = buildDir): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of await readdir(dir)) {
    if (!(name in bundle.files)) await rm(path.join(dir, name), { recursive: true });
  }
  for (const [name, content] of Object.entries(bundle.files)) {
    const file = path.join(dir, name);
    const before = await readFile(file, 'utf8').catch(() => null);
    if (before !== content) await writeFile(file, content);
  }
}
