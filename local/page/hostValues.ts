/**
 * Keeps the results of formulas as the host gave them. The page's own formula engine runs, because drop-down
 * lists from a range and conditional formats by formula need it, but it writes no cell: the host owns formulas
 * and knows the add-on's functions (host.md §5).
 */

import type { IMutationInfo } from '@univerjs/core';
import type { Grid } from './createGrid';

interface CalculationResult {
  unitData: Record<string, unknown>;
}

interface ArrayFormulaData {
  arrayFormulaRange: Record<string, unknown>;
  arrayFormulaCellData: Record<string, unknown>;
}

export function keepHostValues(grid: Grid): void {
  grid.commands.beforeCommandExecuted((command, options) => {
    const { id, params } = command as IMutationInfo;
    if (id === 'formula.mutation.set-formula-calculation-result') {
      (params as CalculationResult).unitData = {};
    } else if (id === 'formula.mutation.set-array-formula-data') {
      // Spilled cells come from the host as plain cells.
      const data = params as ArrayFormulaData;
      data.arrayFormulaRange = {};
      data.arrayFormulaCellData = {};
    } else if (id === 'sheet.mutation.set-range-values' && options?.fromFormula === true) {
      // Univer blanks a formula's cell before it calculates.
      (params as { cellValue: object }).cellValue = {};
    }
  });
}
