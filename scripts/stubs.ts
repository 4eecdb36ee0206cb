/**
 * Writes the global functions Apps Script sees. It finds functions by reading the file, not by running it,
 * and wants custom functions as plain declarations with their JSDoc; esbuild hides names in its closure and
 * drops every comment (platform.md §2.2, §2.3). So each export of the entry file gets a stub.
 */
import { type FunctionDeclaration, type Pattern, type Program, parse } from 'acorn';
import { transform } from 'esbuild';

const onlyByName = 'the entry file exports by name only: no "export *", no "export default"';

export interface EntryFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** The comment above the export, `/**` to its end; null when there is none. */
  readonly jsDoc: string | null;
}

/**
 * Reads what the entry file exports, in the order written.
 * @throws when an export is anything but `export function NAME(…)` with plain parameter names.
 */
export async function readEntryFunctions(source: string): Promise<EntryFunction[]> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const exported = exportedNames(program);
  const declared = program.body
    .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .filter((node) => exported.has(node.id.name));
  for (const { id } of declared) exported.delete(id.name);
  const [other] = exported;
  if (other !== undefined) throw new Error(`${other} must be written as "export function ${other}(…)"`);
  const comments = commentsAbove(source);
  return declared.map(({ id: { name }, params }) => ({
    name,
    params: params.map((param) => parameterName(name, param)),
    jsDoc: comments.get(name) ?? null,
  }));
}

/** One `function NAME(params) {…}` per entry function, handing the call to the bundle's namespace. */
export function writeStubs(namespace: string, functions: readonly EntryFunction[]): string {
  return functions
    .map(({ name, params, jsDoc }) => {
      const list = params.join(', ');
      const comment = jsDoc === null ? '' : `${jsDoc}\n`;
      return `${comment}function ${name}(${list}) {\n  return ${namespace}.${name}(${list});\n}\n`;
    })
    .join('\n');
}

function exportedNames(program: Program): Set<string> {
  const names = new Set<string>();
  for (const node of program.body) {
    // esbuild has already turned every other export form into `export { a as b }`.
    const specifiers = node.type === 'ExportNamedDeclaration' ? node.specifiers : [];
    for (const { exported } of specifiers) {
      if (exported.type === 'Identifier' && exported.name !== 'default') names.add(exported.name);
      else throw new Error(onlyByName);
    }
    if (node.type === 'ExportAllDeclaration') throw new Error(onlyByName);
  }
  return names;
}

function parameterName(owner: string, param: Pattern): string {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  // Sheets shows the names in its formula helper, so rest and destructured parameters will not do.
  if (target.type !== 'Identifier') throw new Error(`${owner}: every parameter needs a plain name`);
  return target.name;
}

function commentsAbove(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const commented = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*\nexport function (\w+)/g;
  for (const [, comment, name] of source.matchAll(commented)) {
    if (comment !== undefined && name !== undefined) found.set(name, comment);
  }
  return found;
}
