/** The COUNTIFS table in HyperFormula. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { countFormula, gridKinds, type JudgedTable } from '../judgedTable';
import { type EngineSheet, timed } from './engines';

/** What is used of the package, which has no place among the project's dependencies. */
interface HyperFormulaSheet {
  suspendEvaluation(): void;
  setCellContents(at: { sheet: number; row: number; col: number }, cells: unknown[][]): void;
  resumeEvaluation(): void;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
}

interface HyperFormulaPackage {
  readonly HyperFormula: {
    buildFromArray(cells: unknown[][], options: { licenseKey: string; maxRows: number }): HyperFormulaSheet;
  };
}

const unitColumn = 4;

/** @param folder where the engines are installed */
export function hyperFormulaSheet({ rows, codes }: JudgedTable, folder: string): EngineSheet {
  const load = createRequire(path.join(folder, 'engines.cjs'));
  const { HyperFormula }: HyperFormulaPackage = load('hyperformula');
  const sheet = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: 'gpl-v3', maxRows: rows.length + 10 },
  );
  sheet.suspendEvaluation();
  sheet.setCellContents(
    { sheet: 0, row: 0, col: unitColumn },
    codes.map((code, line) => [code, ...gridKinds.map((kind) => countFormula(line, kind, rows.length, ','))]),
  );
  return {
    compute: () => timed(() => sheet.resumeEvaluation()),
    count: (line, kind) => Number(sheet.getCellValue({ sheet: 0, row: line, col: unitColumn + 1 + kind })),
  };
}
