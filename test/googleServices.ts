/** The global names of Apps Script's services, read from the types that describe them. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../node_modules/@types/google-apps-script/', import.meta.url);

/** `SpreadsheetApp`, `LockService`, …, advanced services such as `Sheets` included. */
export const googleServices: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^declare var (\w+): /gm)])
    .flatMap(([, name]) => (name === undefined || name === 'console' ? [] : [name])),
);
