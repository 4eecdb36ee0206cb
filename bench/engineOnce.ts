/** One measurement of a formula engine: `engineOnce <engine> <rows> <units> <folder of the engines>`. */
import { type EngineMeasurement, type EngineName, type EngineSheet, timed } from './engines/engines';
import { hyperFormulaSheet } from './engines/hyperFormula';
import { ironCalcSheet } from './engines/ironCalc';
import { libreOfficeSheet } from './engines/libreOffice';
import { gridKinds, type JudgedTable, judgedTable } from './judgedTable';
import { benchRegister } from './register';

/** The same table by a tight loop over the same judged rows. */
function ownSheet({ rows, codes }: JudgedTable): EngineSheet {
  const width = gridKinds.length;
  const counts = new Int32Array(codes.length * width);
  const countAll = (): void => {
    const lineOf = new Map(codes.map((code, line) => [code, line]));
    const [first, second] = gridKinds;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as JudgedTable['rows'][number];
      if (row[2] !== 'x') continue;
      const kind = row[1] === first ? 0 : row[1] === second ? 1 : 2;
      const at = (lineOf.get(row[0]) as number) * width + kind;
      counts[at] = (counts[at] as number) + 1;
    }
  };
  return {
    compute: () => timed(countAll),
    count: (line, kind) => counts[line * width + kind] as number,
  };
}

function sheetOf(
  engine: EngineName | 'own grid',
  table: JudgedTable,
  folder: string,
): EngineSheet | Promise<EngineSheet> {
  switch (engine) {
    case 'own grid':
      return ownSheet(table);
    case 'HyperFormula':
      return hyperFormulaSheet(table, folder);
    case 'IronCalc':
      return ironCalcSheet(table, folder);
    case 'LibreOffice':
      return libreOfficeSheet(table, folder);
  }
}

const [engine, rows, units, folder = ''] = process.argv.slice(2);
const table = judgedTable(benchRegister(Number(rows), Number(units)));
const sheet = await sheetOf(engine as EngineName | 'own grid', table, folder);
const ms = sheet.compute();
const lines = table.codes.map((code, line) =>
  [code, ...gridKinds.map((_, kind) => sheet.count(line, kind))].join(' '),
);
const same = lines.join('\n') === table.lines.join('\n');
const measurement: EngineMeasurement = { ms, same };
console.log(JSON.stringify(measurement));
