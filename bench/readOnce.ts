/** Reads one .xlsx: `readOnce <file>` prints the milliseconds. */
import { readFileSync } from 'node:fs';
import { readXlsx } from '../local/xlsx/readXlsx';

const [file] = process.argv.slice(2);
const started = performance.now();
await readXlsx(readFileSync(String(file)));
console.log(JSON.stringify({ ms: performance.now() - started }));
