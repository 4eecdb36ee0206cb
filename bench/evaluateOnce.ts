/** Compiles and evaluates the built bundle once in a fresh context: `evaluateOnce <file>` prints the milliseconds. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const [file] = process.argv.slice(2);
const code = readFileSync(String(file), 'utf8');
const context = vm.createContext({});
const started = performance.now();
vm.runInContext(code, context);
console.log(JSON.stringify({ ms: performance.now() - started }));
