/** The HTML files among the built ones, as HtmlService finds them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Content by name without ending, e.g. `register`; null when there is none. A name with a path in it is none. */
export function htmlFile(buildDir: string, name: string): string | null {
  const file = join(buildDir, `${name}.html`);
  return /^[\w-]+$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}
