/**
 * Bundles the server's code into `Code.js`, which every execution loads, and a file for each part that waits until it is
 * needed (src/workbook/loadPart.ts). What `Code.js` and a part both use stands in `Code.js` once.
 *
 * esbuild splits ES modules only, and Apps Script runs scripts. So a first pass splits, and a second makes a script of
 * each piece; in between the pieces are files of no folder.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

export interface Script {
  readonly code: string;
  readonly map: string;
}

export interface SplitCode {
  readonly main: Script;
  /** Name of the part → an expression: the function that takes the list of shared values and returns its exports. */
  readonly parts: Readonly<Record<string, Script>>;
}

export interface CodeSources {
  readonly root: string;
  /** Exports every global; the parts stand in the folder `parts` beside it. */
  readonly entry: string;
  /** Where the scripts will stand: maps name the sources from there. */
  readonly outDir: string;
  /** The one global variable of `Code.js`. It holds the list of what parts share with it, which loadPart.ts hands on. */
  readonly namespace: string;
  /** Goes on top of `Code.js`, and below it. */
  readonly banner: string;
  readonly footer: string;
}

const options = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  // Whole names would take a third of the bundle; the map reads a logged stack instead.
  minify: true,
  platform: 'neutral',
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** A piece of the first pass. */
interface Piece {
  readonly code: string;
  readonly exports: readonly string[];
  readonly imports: readonly string[];
}

/** @throws Error when the sources do not compile */
export async function splitCode(sources: CodeSources): Promise<SplitCode> {
  const names = await partNames(sources);
  const pieces = await splitPieces(sources, names);
  const inMain = reached('main', pieces).filter((piece) => piece !== 'main');
  const shared = inMain.flatMap((piece) =>
    (pieces.get(piece)?.exports ?? []).map((name) => ({ piece, name })),
  );
  const main = await makeScript(sources, 'Code.js', mainWith(shared), pieces, {
    globalName: sources.namespace,
    banner: { js: sources.banner },
    footer: { js: sources.footer },
  });
  const parts: Record<string, Script> = {};
  for (const name of names) {
    const borrowed = new Map(pieces);
    for (const piece of inMain) borrowed.set(piece, borrowedPiece(piece, shared));
    parts[name] = await makeScript(sources, partFile(name), `export * from './${name}.js';`, borrowed, {
      globalName: 'part',
      // HtmlService serves the file: see sidebars.ts for what it may do to a template literal.
      supported: { 'template-literal': false },
      // An expression: a function of the shared values. It does not count on seeing the variable of Code.js.
      banner: { js: '(function (shared) {"use strict";' },
      footer: { js: `return part;})\n//# sourceURL=${partFile(name)}` },
    });
  }
  return { main, parts };
}

/** A part by the name its lines have in a stack. */
export function partFile(name: string): string {
  return `part-${name}.js`;
}

async function partNames({ root, entry }: CodeSources): Promise<string[]> {
  const folder = path.join(root, path.dirname(entry), 'parts');
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).map((file) => path.basename(file, '.ts')).sort();
}

/** Pieces by name: `main`, the parts, and what several of them use. */
async function splitPieces(
  { root, entry }: CodeSources,
  names: readonly string[],
): Promise<Map<string, Piece>> {
  const folder = path.posix.dirname(entry.split(path.sep).join('/'));
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: {
      main: entry,
      ...Object.fromEntries(names.map((name) => [name, `${folder}/parts/${name}.ts`])),
    },
    splitting: true,
    format: 'esm',
    outdir: piecesFolder,
    chunkNames: 'shared-[hash]',
    sourcemap: 'inline',
    metafile: true,
  });
  const nameOf = (file: string): string => path.basename(file, '.js');
  const pieces = new Map<string, Piece>();
  for (const [file, { exports, imports }] of Object.entries(metafile.outputs)) {
    const written = outputFiles.find((each) => nameOf(each.path) === nameOf(file));
    if (written === undefined) throw new Error(`esbuild gave no ${file}`);
    pieces.set(nameOf(file), {
      code: written.text,
      exports,
      imports: imports.map((each) => nameOf(each.path)),
    });
  }
  return pieces;
}

/** As deep in the project as the sources, so that the places in their maps stay right. */
const piecesFolder = '.cache/pieces';

/** The piece and all it uses. */
function reached(start: string, pieces: ReadonlyMap<string, Piece>, found: string[] = []): string[] {
  if (found.includes(start)) return found;
  found.push(start);
  for (const next of pieces.get(start)?.imports ?? []) reached(next, pieces, found);
  return found;
}

/** A value of a shared piece, in the order in which `Code.js` lists them for the parts. */
interface SharedValue {
  readonly piece: string;
  readonly name: string;
}

/** Beside the globals, the list: a module's namespace object would take a call for each name while `Code.js` loads. */
function mainWith(shared: readonly SharedValue[]): string {
  const imports = shared.map(
    ({ piece, name }, place) => `import { ${name} as s${place} } from './${piece}.js';`,
  );
  const list = shared.map((_, place) => `s${place}`).join(', ');
  const exported = shared.length > 0 ? [`export const shared = [${list}];`] : [];
  return [`export * from './main.js';`, ...imports, ...exported].join('\n');
}

/**
 * Stands for a shared piece within a part: the same values, taken once, so that they are plain variables there. No
 * export of ours is ever assigned anew (a rule of test/architecture).
 */
function borrowedPiece(piece: string, shared: readonly SharedValue[]): Piece {
  const lines = shared.flatMap((value, place) =>
    value.piece === piece ? [`export const ${value.name} = shared[${place}];`] : [],
  );
  return { code: lines.join('\n'), exports: [], imports: [] };
}

async function makeScript(
  { root, outDir }: CodeSources,
  file: string,
  entry: string,
  pieces: ReadonlyMap<string, Piece>,
  more: Pick<BuildOptions, 'globalName' | 'banner' | 'footer' | 'supported'>,
): Promise<Script> {
  const fromMemory: Plugin = {
    name: 'pieces',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path: name }) => ({
        path: path.join(root, piecesFolder, name),
      }));
      onLoad({ filter: /[\\/]\.cache[\\/]pieces[\\/]/ }, ({ path: name }) => ({
        contents: pieces.get(path.basename(name, '.js'))?.code ?? '',
      }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    ...more,
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root },
    plugins: [fromMemory],
    format: 'iife',
    outfile: path.join(outDir, file),
    sourcemap: 'external',
    // Google's editor shows the file too; shorter lines would break so many texts that loading takes 0.3 ms more.
    lineLimit: 400,
  });
  const textOf = (ending: string): string => {
    const found = outputFiles.find(({ path: name }) => name.endsWith(ending));
    if (found === undefined) throw new Error(`esbuild gave no file *${ending}`);
    return found.text;
  };
  return { code: textOf('.js'), map: textOf('.js.map') };
}
