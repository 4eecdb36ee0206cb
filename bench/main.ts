/**
 * `npm run bench`: our check beside its peers, the bundle's evaluation, the command line, forms and documents. About six
 * minutes. `npm run bench -- forms`: only forms and documents. `npm run bench -- engines`: only the comparison with other formula engines, which it installs first.
 * Ratios hold within one run; milliseconds are this machine's.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle } from '../scripts/bundle';
import { checkReport, manyUnits, sizes } from './checkReport';
import { timeCommandLine } from './commandLine';
import { CheckComparison } from './compareChecks';
import { engineReport } from './engineReport';
import { median } from './figures';
import { formReport } from './formOpening';
import { buildChildren, runFresh, workFolder } from './freshProcess';
import { reportReport } from './reports';

const evaluationRuns = 9;
const commandLineRows = 20_000;

if (process.argv[2] === 'engines') {
  console.log(await engineReport());
  process.exit();
}
await buildChildren();
if (process.argv[2] === 'forms') {
  console.log(`${await formReport()}\n\n${reportReport()}`);
  process.exit();
}
const comparison = new CheckComparison();
for (const size of [...sizes, manyUnits]) {
  console.error(`measuring ${size.rows} rows, ${size.units} units …`);
  comparison.measure(size);
}
console.log(checkReport(comparison));

const { files } = await buildBundle();
const kilobytes = (file: string): number => Math.round(Buffer.byteLength(files[file] ?? '') / 1000);
const codeFile = path.join(workFolder, 'Code.js');
await writeFile(codeFile, files['Code.js'] ?? '');
const evaluations = Array.from({ length: evaluationRuns }, () =>
  runFresh<{ ms: number }>('evaluateOnce', [codeFile]),
);
console.log(
  `\nCode.js: ${kilobytes('Code.js')} KB, compiled and evaluated in a fresh context in ` +
    `${median(evaluations.map(({ ms }) => ms)).toFixed(1)} ms (median of ${evaluationRuns} processes). ` +
    `Read when needed: commands ${kilobytes('part-commands.html')} KB, English ${kilobytes('part-english.html')} KB.`,
);

const { seconds, readingSeconds } = await timeCommandLine(commandLineRows);
console.log(
  `Command line: check of a ${commandLineRows}-row .xlsx in ${seconds.toFixed(2)} s, ` +
    `of which reading the file ${readingSeconds.toFixed(2)} s.`,
);
console.log(`\n${await formReport()}\n\n${reportReport()}`);
