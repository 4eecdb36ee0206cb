/** Shows drop-down lists as Google does: a small arrow beside text on one line. Univer's chips fill empty rows and wrap. */

import {
  DataValidationRenderMode,
  InterceptorEffectEnum,
  type ISheetDataValidationRule,
  type IWorkbookData,
  WrapStrategy,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Grid } from './createGrid';

const plugin = 'SHEET_DATA_VALIDATION_PLUGIN';

/** The workbook with that look on every list that asks for no other. */
export function withArrowLists(workbook: IWorkbookData): IWorkbookData {
  return {
    ...workbook,
    resources: (workbook.resources ?? []).map((resource) =>
      resource.name === plugin && resource.data !== ''
        ? { ...resource, data: arrowed(resource.data) }
        : resource,
    ),
  };
}

function arrowed(data: string): string {
  const rules = JSON.parse(data) as Record<string, ISheetDataValidationRule[]>;
  for (const rule of Object.values(rules).flat()) {
    if (rule.type === 'list') rule.renderMode ??= DataValidationRenderMode.ARROW;
  }
  return JSON.stringify(rules);
}

/** Keeps the text of a list cell on one line unless its format says otherwise; only what is drawn changes. */
export function keepListsOnOneLine(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After data validation has put its drawing on the cell.
    priority: 1,
    handler: (cell, location, next) => {
      if (!cell?.customRender) return next(cell);
      // Univer's own style for lists wraps them.
      const { tb } = location.workbook.getStyles().getStyleByCell(location.rawData) ?? {};
      if (tb !== WrapStrategy.WRAP)
        cell.interceptorStyle = { ...cell.interceptorStyle, tb: WrapStrategy.CLIP };
      return next(cell);
    },
  });
}
