/** One measurement of a formula engine: `engineOnce <engine> <rows> <units> <folder of the engines>`. */
import type { EngineMeasurement, EngineName, EngineSheet } from './engines/engines';
import { hyperFormulaSheet } from './engines/hyperFormula';
import { ironCalcSheet } from './engines/ironCalc';
import { gridKinds, type JudgedTable, judgedTable } from './judgedTable';
import { benchRegister } from './register';

/** The same table counted by ourselves from the same judged rows. */
function ownSheet({ rows, codes }: JudgedTable): EngineSheet {
  const width = gridKinds.length;
  const counts = new Int32Array(codes.length * width);
  return {
    run() {
      const lineOf = new Map(codes.map((code, line) => [code, line]));
      const kindOf = new Map<string, number>(gridKinds.map((kind, index) => [kind, index]));
      for (const [unit, kind, mark] of rows) {
        if (mark !== 'x') continue;
        const at = (lineOf.get(unit) as number) * width + (kindOf.get(kind) as number);
        counts[at] = (counts[at] as number) + 1;
      }
    },
    count: (line, kind) => counts[line * width + kind] as number,
  };
}

const [engine, rows, units, folder = ''] = process.argv.slice(2);
const table = judgedTable(benchRegister(Number(rows), Number(units)));
const sheet =
  engine === 'own grid'
    ? ownSheet(table)
    : (engine as EngineName) === 'HyperFormula'
      ? hyperFormulaSheet(table, folder)
      : await ironCalcSheet(table, folder);
globalThis.gc?.();
const started = performance.now();
sheet.run();
const ms = performance.now() - started;
const lines = table.codes.map((code, line) =>
  [code, ...gridKinds.map((_, kind) => sheet.count(line, kind))].join(' '),
);
const same = lines.join('\n') === table.lines.join('\n');
const measurement: EngineMeasurement = { ms, same };
console.log(JSON.stringify(measurement));
