/** Starts the Univer grid: its plugins, its language, and the parts of it that the rest of the page talks to. */

import {
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormatVietnamese from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { IUIPartsService, SheetsUIPart, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationVietnamese from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteVietnamese from '@univerjs/preset-sheets-note/locales/vi-VN';
import { gridMenus } from './gridMenus';
import type { PageLanguage } from './pageText';

/** The running grid. `injector` hands out Univer's services; those of sheets exist once a workbook is shown. */
export interface Grid {
  univer: Univer;
  injector: ReturnType<Univer['__getInjector']>;
  commands: ICommandService;
  units: IUniverInstanceService;
  resources: IResourceLoaderService;
}

const locales = {
  [LocaleType.VI_VN]: mergeLocales(
    coreVietnamese,
    validationVietnamese,
    conditionalFormatVietnamese,
    noteVietnamese,
  ),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, conditionalFormatEnglish, noteEnglish),
};

/** `container` is the id of the element the grid fills. */
export function createGrid(container: string, language: PageLanguage): Grid {
  const univer = new Univer({
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: gridMenus,
      // Codes kept as text are right in a register; Google puts no warning mark on them.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  // The progress of the page's own calculation, whose results are not shown (see hostValues.ts).
  injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    units: injector.get(IUniverInstanceService),
    resources: injector.get(IResourceLoaderService),
  };
}
