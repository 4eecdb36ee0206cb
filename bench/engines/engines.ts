/** The formula engines that are measured for comparison only, and where they are installed. */
import path from 'node:path';
import { workFolder } from '../freshProcess';

/** Not among the project's dependencies: HyperFormula is under the GPL, and no part of the product needs either. */
export const enginePackages = {
  HyperFormula: 'hyperformula@3.5.0',
  IronCalc: '@ironcalc/wasm@0.8.4',
} as const;
export type InstalledEngine = keyof typeof enginePackages;
/** LibreOffice is a program of the machine, which it either has or has not. */
export type EngineName = InstalledEngine | 'LibreOffice';

export const enginesFolder = path.join(workFolder, 'engines');

export interface EngineSheet {
  /** Computes every formula, once; the milliseconds that took. */
  compute(): number;
  /** What stands in a cell of the table. */
  count(line: number, kind: number): number;
}

/** Milliseconds of some work in this process. */
export function timed(work: () => void): number {
  globalThis.gc?.();
  const started = performance.now();
  work();
  return performance.now() - started;
}

export interface EngineMeasurement {
  readonly ms: number;
  /** Whether it gives the same table as our check. */
  readonly same: boolean;
}
