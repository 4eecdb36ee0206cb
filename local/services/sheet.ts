/** The Sheet class: its methods by theme, in one table. */

import { protectionsOf } from '../document/protections';
import { conditionalFormatsOf, setConditionalFormats } from '../document/resources';
import { sheetChartSignatures, sheetCharts } from './charts';
import { formatRule, storedFormats } from './conditionalFormat';
import { addProtection } from './protection';
import type { ServiceContext } from './serviceContext';
import { type EnumValue, protectionTypes } from './serviceEnums';
import { type ServiceClass, serviceObject } from './serviceObject';
import { sheetAppearance, sheetAppearanceSignatures } from './sheetAppearance';
import { sheetLineSignatures, sheetLines } from './sheetLines';
import { sheetNavigation, sheetNavigationSignatures } from './sheetNavigation';
import { type SheetState, sheetOf } from './sheetState';

const sheetRules = {
  protect: ({ context, sheetId }: SheetState) => addProtection(context, sheetId, null),
  getProtections(sheet: SheetState, type: EnumValue) {
    const { context, sheetId } = sheet;
    return protectionsOf(sheetOf(sheet))
      .filter(({ range }) => (range === null) === (type === protectionTypes.SHEET))
      .map(({ id }) => context.make.protection(sheetId, id));
  },
  getConditionalFormatRules: ({ context, sheetId }: SheetState) =>
    conditionalFormatsOf(context.document, sheetId).map((format) => formatRule(context, sheetId, format)),
  setConditionalFormatRules({ context, sheetId }: SheetState, rules: object[]) {
    setConditionalFormats(context.document, sheetId, storedFormats(context, sheetId, rules));
  },
};

const sheetClass: ServiceClass<SheetState> = {
  name: 'Sheet',
  methods: { ...sheetNavigation, ...sheetLines, ...sheetAppearance, ...sheetCharts, ...sheetRules },
  signatures: {
    ...sheetNavigationSignatures,
    ...sheetLineSignatures,
    ...sheetAppearanceSignatures,
    ...sheetChartSignatures,
    getProtections: ['ProtectionType'],
    setConditionalFormatRules: ['list'],
  },
};

/** A Sheet over the tab with this id. */
export function sheetObject(context: ServiceContext, sheetId: string): object {
  return serviceObject(context, sheetClass, { context, sheetId });
}
