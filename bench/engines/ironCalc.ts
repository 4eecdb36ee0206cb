/** The COUNTIFS table in IronCalc, which runs as WebAssembly. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { countFormula, gridKinds, type JudgedTable } from '../judgedTable';
import { type EngineSheet, timed } from './engines';

/** What is used of the package, which has no place among the project's dependencies. */
interface IronCalcPackage {
  initSync(module: { module: Uint8Array }): void;
  readonly Model: new (name: string, locale: string, timeZone: string, language: string) => IronCalcModel;
}

interface IronCalcModel {
  pauseEvaluation(): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  evaluate(): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
}

/** Rows and columns count from 1. */
const unitColumn = 5;

/** @param folder where the engines are installed */
export async function ironCalcSheet({ rows, codes }: JudgedTable, folder: string): Promise<EngineSheet> {
  const home = path.join(folder, 'node_modules', '@ironcalc', 'wasm');
  const { initSync, Model }: IronCalcPackage = await import(pathToFileURL(path.join(home, 'wasm.js')).href);
  initSync({ module: readFileSync(path.join(home, 'wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  rows.forEach((texts, place) => {
    texts.forEach((text, column) => {
      if (text !== '') model.setUserInput(0, place + 1, column + 1, text);
    });
  });
  codes.forEach((code, line) => {
    model.setUserInput(0, line + 1, unitColumn, code);
    gridKinds.forEach((kind, index) => {
      model.setUserInput(0, line + 1, unitColumn + 1 + index, countFormula(line, kind, rows.length, ','));
    });
  });
  return {
    compute: () => timed(() => model.evaluate()),
    count: (line, kind) => Number(model.getFormattedCellValue(0, line + 1, unitColumn + 1 + kind)),
  };
}
