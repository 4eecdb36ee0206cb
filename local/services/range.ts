/** The Range class: its methods by theme, in one table. */

import { columnCountOf, type Rectangle, rowCountOf } from '../document/rectangle';
import { rangeBorderSignatures, rangeBorders } from './rangeBorders';
import { rangeFormatSignatures, rangeFormats } from './rangeFormats';
import { rangeMerges } from './rangeMerges';
import { rangePosition, rangePositionSignatures } from './rangePosition';
import { rangeRuleSignatures, rangeRules } from './rangeRules';
import type { RangeState } from './rangeState';
import { rangeValueSignatures, rangeValues } from './rangeValues';
import type { ServiceContext } from './serviceContext';
import { type ServiceClass, serviceObject } from './serviceObject';

const rangeClass: ServiceClass<RangeState> = {
  name: 'Range',
  methods: {
    ...rangePosition,
    ...rangeValues,
    ...rangeFormats,
    ...rangeBorders,
    ...rangeMerges,
    ...rangeRules,
  },
  signatures: {
    ...rangePositionSignatures,
    ...rangeValueSignatures,
    ...rangeFormatSignatures,
    ...rangeBorderSignatures,
    ...rangeRuleSignatures,
  },
  cells: (range) => rowCountOf(range.area) * columnCountOf(range.area),
};

/** A Range over this block; `properties` are what the range of an edit event shows besides methods. */
export function rangeObject(
  context: ServiceContext,
  sheetId: string,
  area: Rectangle,
  properties?: Record<string, unknown>,
): object {
  return serviceObject(context, rangeClass, { context, sheetId, area }, properties);
}
