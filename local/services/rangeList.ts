/** RangeList: several places of a tab at once, to be selected or to be given one look in a single call. */

import { stateOf } from './heldState';
import { rangeBorders } from './rangeBorders';
import { rangeFormatSignatures, rangeFormats } from './rangeFormats';
import type { RangeState } from './rangeState';
import type { ServiceContext } from './serviceContext';
import type { EnumValue } from './serviceEnums';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

interface RangeListState {
  ranges: readonly object[];
}

type Side = boolean | null;
type Borders = [Side, Side, Side, Side, Side, Side, (string | null)?, (EnumValue | null)?];

const sides = 'boolean? boolean? boolean? boolean? boolean? boolean?';

/** Looks that all blocks of a list are given as one block is. */
const looks = [
  'setFontColor',
  'setFontSize',
  'setHorizontalAlignment',
  'setNumberFormat',
  'setWrap',
] as const;

const lookMethods = Object.fromEntries(
  looks.map((name) => [
    name,
    (list: RangeListState, value: never) => {
      for (const range of statesOf(list)) rangeFormats[name](range, value);
      return itself;
    },
  ]),
);

const rangeListClass: ServiceClass<RangeListState> = {
  name: 'RangeList',
  methods: {
    getRanges: ({ ranges }) => [...ranges],
    setBorder(list, ...given: Borders) {
      for (const range of statesOf(list)) rangeBorders.setBorder(range, ...given);
      return itself;
    },
    ...lookMethods,
  },
  signatures: {
    setBorder: [sides, `${sides} string? BorderStyle?`],
    ...Object.fromEntries(looks.map((name) => [name, rangeFormatSignatures[name]])),
  },
};

function statesOf({ ranges }: RangeListState): RangeState[] {
  return ranges.flatMap((range) => stateOf<RangeState>(range, 'Range') ?? []);
}

/** A RangeList over these Range objects. */
export function rangeListObject(context: ServiceContext, ranges: readonly object[]): object {
  return serviceObject(context, rangeListClass, { ranges });
}

/** The last block of a RangeList; undefined when there is none. */
export function lastOf(list: object): RangeState | undefined {
  const held = stateOf<RangeListState>(list, 'RangeList');
  return held === null ? undefined : statesOf(held).pop();
}
