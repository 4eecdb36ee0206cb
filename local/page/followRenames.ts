/** Keeps drop-down lists fed by a range of another tab alive when a person renames that tab; Univer does not. */

import type { Workbook } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { renamedTab } from '../document/formulaReferences';
import type { Grid } from './createGrid';
import { shownWorkbook } from './gridWorkbook';

interface NameMutation {
  unitId: string;
  subUnitId: string;
  name: string;
}

/** `UpdateRuleType.SETTING` of Univer's data validation. */
const setting = 0;

/** `unobserved` runs what must not be taken for the person's own change: the host moves its rules itself. */
export function followRenames(grid: Grid, unobserved: (write: () => void) => void): void {
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.mutation.set-worksheet-name') return;
    const { subUnitId, name } = params as NameMutation;
    const workbook = shownWorkbook(grid);
    const before = workbook?.getSheetBySheetId(subUnitId)?.getName();
    if (workbook && before !== undefined && before !== name) {
      unobserved(() => renameInRules(grid, workbook, before, name));
    }
  });
}

function renameInRules(grid: Grid, workbook: Workbook, before: string, after: string): void {
  const model = grid.injector.get(DataValidationModel);
  const unitId = workbook.getUnitId();
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    for (const rule of model.getRules(unitId, subUnitId)) {
      const formula1 = rule.formula1 && renamedTab(rule.formula1, before, after);
      if (!formula1 || formula1 === rule.formula1) continue;
      const { type, operator, formula2, allowBlank } = rule;
      grid.commands.syncExecuteCommand('data-validation.mutation.updateRule', {
        unitId,
        subUnitId,
        ruleId: rule.uid,
        payload: { type: setting, payload: { type, operator, formula1, formula2, allowBlank } },
      });
    }
  }
}
