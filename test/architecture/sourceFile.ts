/** A source file as the architecture rules see it: its text, its imports, and its code without types. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, type Program, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { googleServices } from '../googleServices';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As written: `../domain/cell`, `node:fs`, `acorn`. */
  readonly specifier: string;
  /** Path from the project root without extension, null when it is a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the project root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** JavaScript: types and comments gone, free names of services and clock marked (see `marked`). */
  readonly code: string;
  readonly program: Program;
}

/** Free names that some folders must not use; esbuild tells them from local names, properties and comments. */
const watched = [...googleServices, 'Date.now', 'Math.random'];
const mark = 'FREE_NAME_';
const replacements = Object.fromEntries(
  watched.flatMap((name) => {
    const marker = `${mark}${name.replace('.', '$')}`;
    return [
      [name, marker],
      [`globalThis.${name}`, marker],
    ];
  }),
);

/** The watched free names a file uses. */
export function marked(file: SourceFile): string[] {
  const found = file.code.matchAll(new RegExp(`${mark}([\\w$]+)`, 'g'));
  return [...new Set([...found].map(([, name]) => (name ?? '').replace('$', '.')))];
}

export function parseSource(filePath: string, text: string): SourceFile {
  const { code } = transformSync(text, {
    loader: filePath.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: replacements,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, jsx: 'react-jsx' } },
  });
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  return { path: filePath, text, imports: readImports(filePath, text), code, program };
}

/** Every TypeScript file below the folders, parsed. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .sort()
      .map((name) => parseSource(name, readFileSync(path.join(projectRoot, name), 'utf8'))),
  );
}

/** Calls `visit` with every node of the tree. */
export function walk(node: AnyNode | Program, visit: (node: AnyNode | Program) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Imports stand at the start of a line (biome sees to it), which no line of a comment does. */
function readImports(filePath: string, text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm);
  const expressions = text.matchAll(/\bimport\((\s*)'([^']+)'\s*\)/g);
  return [...statements, ...expressions].map(([, typeOnly, specifier = '']) => ({
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(filePath), specifier) : null,
    typeOnly: typeOnly !== undefined && typeOnly.trim() !== '',
  }));
}
