/**
 * Reads a part of the program that `Code.js` does without. Google loads all of `Code.js` for every execution, each edit
 * and each custom function among them, and compiling costs 2–3 ms per 100 KB (performance.md §3); so what few of them
 * need stands in files of its own beside it, which the build makes (scripts/splitCode.ts).
 */
import { AppError } from '../domain/findings/appError';
import type * as Commands from '../parts/commands';
import type * as English from '../parts/english';

interface Parts {
  readonly commands: typeof Commands;
  readonly english: typeof English;
}

/** The variable of `Code.js` (scripts/bundle.ts): what parts share with it, in the order the build has given it. */
declare const guongSang_: { readonly shared: readonly unknown[] };

/** What this execution has read already. */
const loaded: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};

/** @throws AppError part_missing when its file was not pushed */
export function loadPart<Name extends keyof Parts>(name: Name): Parts[Name] {
  const known: Parts[Name] | undefined = loaded[name];
  if (known !== undefined) return known;
  // Google means its own templates to be run the same way: HtmlTemplate.getCode() gives code for eval
  // (developers.google.com/apps-script/reference/html/html-template). This code is the build's, as Code.js is.
  // biome-ignore lint/security/noGlobalEval: Apps Script has no other way to load code of the same project later
  const part: (shared: readonly unknown[]) => Parts[Name] = globalThis.eval(readPart(name));
  const exported = part(guongSang_.shared);
  loaded[name] = exported;
  return exported;
}

/** As it was pushed: neither a template nor a page is made of it. */
function readPart(name: string): string {
  const file = `part-${name}`;
  try {
    return HtmlService.createTemplateFromFile(file).getRawContent();
  } catch (error) {
    console.error(String(error));
    throw new AppError('part_missing', { file: `${file}.html` });
  }
}
