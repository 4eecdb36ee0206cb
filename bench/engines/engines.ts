/** The formula engines that are measured for comparison only, and where they are installed. */
import path from 'node:path';
import { workFolder } from '../freshProcess';

/** Not among the project's dependencies: HyperFormula is under the GPL, and no part of the product needs either. */
export const enginePackages = {
  HyperFormula: 'hyperformula@3.5.0',
  IronCalc: '@ironcalc/wasm@0.8.4',
} as const;
export type EngineName = keyof typeof enginePackages;

export const enginesFolder = path.join(workFolder, 'engines');

export interface EngineSheet {
  /** Computes every formula. */
  run(): void;
  /** What stands in a cell of the table. */
  count(line: number, kind: number): number;
}

export interface EngineMeasurement {
  readonly ms: number;
  /** Whether it gives the same table as our check. */
  readonly same: boolean;
}
