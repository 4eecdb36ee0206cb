/** Which functions a page of the script can call: found by reading the files, as Google does (platform.md §2.2). */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Declaration, type Expression, type Pattern, parse, type Statement } from 'acorn';

const known = new Map<string, string[]>();

/** Names of the top-level functions that do not end in `_`. Parsing a bundle takes some hundredths of a second, once. */
export function callableFunctions(buildDir: string): string[] {
  if (!existsSync(buildDir)) return [];
  const names = readdirSync(buildDir)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => functionsIn(readFileSync(join(buildDir, file), 'utf8')));
  return [...new Set(names)];
}

function functionsIn(code: string): string[] {
  let names = known.get(code);
  if (!names) {
    const program = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
    names = program.body.flatMap(declaredFunctions).filter((name) => !name.endsWith('_'));
    if (known.size > 8) known.clear();
    known.set(code, names);
  }
  return names;
}

function declaredFunctions(node: Statement | Declaration | { type: string }): string[] {
  if (node.type === 'FunctionDeclaration' && 'id' in node && node.id) return [node.id.name];
  if (node.type !== 'VariableDeclaration' || !('declarations' in node)) return [];
  return node.declarations.flatMap(({ id, init }: { id: Pattern; init?: Expression | null }) =>
    id.type === 'Identifier' && isFunction(init) ? [id.name] : [],
  );
}

function isFunction(init: Expression | null | undefined): boolean {
  return init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
}
