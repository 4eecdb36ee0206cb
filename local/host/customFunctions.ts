/** The script's custom functions for the formula engine: each call a fresh execution in CUSTOM_FUNCTION mode. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomFunction } from '../formula/scriptFunctions';

/** Function declarations right after a comment that carries `@customfunction` (platform.md §2.2). */
const declaration =
  /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

const known = new Map<string, string[]>();

/** Names of the custom functions declared in the built files. */
function customFunctionNames(buildDir: string): string[] {
  if (!existsSync(buildDir)) return [];
  const code = readdirSync(buildDir)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(buildDir, file), 'utf8'))
    .join('\n');
  let names = known.get(code);
  if (!names) {
    names = [...code.matchAll(declaration)].map((match) => match[1] ?? '');
    known.clear();
    known.set(code, names);
  }
  return names;
}

/** The functions by name; `call` runs one of them on the host. */
export function customFunctions(
  buildDir: string,
  call: (name: string, args: unknown[]) => unknown,
): Record<string, CustomFunction> {
  const functions: Record<string, CustomFunction> = {};
  for (const name of customFunctionNames(buildDir)) {
    functions[name] = (...args) => call(name, args);
  }
  return functions;
}
