/** The SpreadsheetApp service: the way to the bound spreadsheet, builders and enums. */

import { formatRuleBuilder } from './conditionalFormat';
import { validationBuilder } from './dataValidation';
import { enumObject } from './enumObject';
import type { ServiceContext } from './serviceContext';
import {
  booleanCriteria,
  borderStyles,
  protectionTypes,
  validationCriteria,
  wrapStrategies,
} from './serviceEnums';
import { type ServiceClass, serviceObject } from './serviceObject';
import { uiObject } from './ui';

interface AppState {
  context: ServiceContext;
  spreadsheet: object;
}

const appClass: ServiceClass<AppState> = {
  name: 'SpreadsheetApp',
  methods: {
    getActiveSpreadsheet: ({ spreadsheet }) => spreadsheet,
    getActive: ({ spreadsheet }) => spreadsheet,
    getUi: ({ context }) => uiObject(context),
    flush: ({ context }) => context.settle(),
    newDataValidation: ({ context }) => validationBuilder(context),
    newConditionalFormatRule: ({ context }) => formatRuleBuilder(context),
  },
  signatures: {},
};

/** The SpreadsheetApp of one execution. */
export function spreadsheetApp(context: ServiceContext): object {
  const state = { context, spreadsheet: context.make.spreadsheet() };
  return serviceObject(context, appClass, state, {
    ProtectionType: enumObject(context, 'ProtectionType', protectionTypes),
    BorderStyle: enumObject(context, 'BorderStyle', borderStyles),
    WrapStrategy: enumObject(context, 'WrapStrategy', wrapStrategies),
    DataValidationCriteria: enumObject(context, 'DataValidationCriteria', validationCriteria),
    BooleanCriteria: enumObject(context, 'BooleanCriteria', booleanCriteria),
  });
}
