/** ConditionalFormatRule, its condition and its builder, over the grid's own stored form (host.md §5). */

import type { Rectangle } from '../document/rectangle';
import { plainRectangle } from '../document/rectangle';
import type { ConditionalFormat } from '../document/resources';
import { stateOf } from './heldState';
import type { RangeState } from './rangeState';
import type { ServiceContext } from './serviceContext';
import { booleanCriteria, type EnumValue } from './serviceEnums';
import { itself, notInHost, type ServiceClass, serviceObject } from './serviceObject';

type Rule = ConditionalFormat['rule'];

export interface FormatRuleState {
  context: ServiceContext;
  /** null until `setRanges`. */
  sheetId: string | null;
  ranges: Rectangle[];
  /** null until a condition is chosen. */
  rule: Rule | null;
  style: Record<string, unknown>;
}

const ruleClass: ServiceClass<FormatRuleState> = {
  name: 'ConditionalFormatRule',
  methods: {
    getRanges: ({ context, sheetId, ranges }) =>
      ranges.map((range) => context.make.range(sheetId ?? '', plainRectangle(range))),
    getBooleanCondition: (state) =>
      state.rule && criteriaOf(state.rule) ? serviceObject(state.context, conditionClass, state) : null,
  },
  signatures: {},
};

interface Colour {
  rgb?: string;
}

const conditionClass: ServiceClass<FormatRuleState> = {
  name: 'BooleanCondition',
  methods: {
    getCriteriaType: ({ rule }) => rule && criteriaOf(rule),
    getCriteriaValues: ({ rule }) => (rule?.value === undefined || rule.value === '' ? [] : [rule.value]),
    getBackground: ({ style }) => (style.bg as Colour | undefined)?.rgb ?? null,
    getFontColor: ({ style }) => (style.cl as Colour | undefined)?.rgb ?? null,
    getBold: ({ style }) => (style.bl === undefined ? null : style.bl === 1),
    getItalic: ({ style }) => (style.it === undefined ? null : style.it === 1),
  },
  signatures: {},
};

const builderClass: ServiceClass<FormatRuleState> = {
  name: 'ConditionalFormatRuleBuilder',
  methods: {
    whenTextContains: (state, text: string) => withText(state, 'containsText', text),
    whenTextEqualTo: (state, text: string) => withText(state, 'equal', text),
    whenTextStartsWith: (state, text: string) => withText(state, 'beginsWith', text),
    whenCellNotEmpty: (state) => withText(state, 'notContainsBlanks', ''),
    whenFormulaSatisfied(state, formula: string) {
      state.rule = { type: 'highlightCell', subType: 'formula', value: formula };
      return itself;
    },
    setBackground: (state, color: string | null) => withStyle(state, 'bg', color && { rgb: color }),
    setFontColor: (state, color: string | null) => withStyle(state, 'cl', color && { rgb: color }),
    setBold: (state, bold: boolean | null) => withStyle(state, 'bl', bold === null ? null : Number(bold)),
    setItalic: (state, italic: boolean | null) =>
      withStyle(state, 'it', italic === null ? null : Number(italic)),
    setRanges(state, ranges: object[]) {
      const areas = ranges.map((range) => stateOf<RangeState>(range, 'Range'));
      const sheetId = areas[0]?.sheetId ?? null;
      if (!areas.every((area) => area?.sheetId === sheetId)) throw state.context.error('formatOnOtherSheet');
      state.sheetId = sheetId;
      state.ranges = areas.flatMap((area) => (area ? plainRectangle(area.area) : []));
      return itself;
    },
    build(state) {
      if (!state.rule || state.ranges.length === 0) throw state.context.error('formatIncomplete');
      return serviceObject(state.context, ruleClass, { ...state, style: { ...state.style } });
    },
  },
  signatures: {
    whenTextContains: ['string'],
    whenTextEqualTo: ['string'],
    whenTextStartsWith: ['string'],
    whenFormulaSatisfied: ['string'],
    setBackground: ['string?'],
    setFontColor: ['string?'],
    setBold: ['boolean?'],
    setItalic: ['boolean?'],
    setRanges: ['list'],
  },
};

function withText(state: FormatRuleState, operator: string, value: string): typeof itself {
  state.rule = { type: 'highlightCell', subType: 'text', operator, value };
  return itself;
}

function withStyle(state: FormatRuleState, key: string, value: unknown): typeof itself {
  const { [key]: _before, ...rest } = state.style;
  state.style = value === null || value === '' ? rest : { ...rest, [key]: value };
  return itself;
}

const textCriteria: Record<string, EnumValue> = {
  containsText: booleanCriteria.TEXT_CONTAINS,
  equal: booleanCriteria.TEXT_EQUAL_TO,
  beginsWith: booleanCriteria.TEXT_STARTS_WITH,
  notContainsBlanks: booleanCriteria.CELL_NOT_EMPTY,
};

/** null for the kinds a file may bring that scripts here cannot make. */
function criteriaOf(rule: Rule): EnumValue | null {
  if (rule.subType === 'formula') return booleanCriteria.CUSTOM_FORMULA;
  return rule.subType === 'text' ? (textCriteria[rule.operator ?? ''] ?? null) : null;
}

/** An empty builder, as `newConditionalFormatRule()` returns it. */
export function formatRuleBuilder(context: ServiceContext): object {
  return serviceObject(context, builderClass, { context, sheetId: null, ranges: [], rule: null, style: {} });
}

/** A stored format as scripts see it; kinds scripts cannot make keep all they hold. */
export function formatRule(context: ServiceContext, sheetId: string, format: ConditionalFormat): object {
  return serviceObject(context, ruleClass, {
    context,
    sheetId,
    ranges: format.ranges,
    rule: format.rule,
    style: { ...format.rule.style },
  });
}

/** The stored form of the rules given to a sheet, in their order. Throws for a rule of another sheet (CF-37). */
export function storedFormats(
  context: ServiceContext,
  sheetId: string,
  rules: readonly object[],
): ConditionalFormat[] {
  return rules.map((rule, i) => {
    const state = stateOf<FormatRuleState>(rule, 'ConditionalFormatRule');
    if (!state?.rule) throw notInHost(context, 'a conditional format rule of another kind');
    if (state.sheetId !== sheetId) throw context.error('formatOnOtherSheet');
    const { style: _style, ...condition } = state.rule;
    const style = Object.keys(state.style).length > 0 ? { style: state.style } : {};
    return {
      cfId: `format${i + 1}`,
      ranges: state.ranges.map(plainRectangle),
      stopIfTrue: false,
      rule: { ...condition, ...style },
    };
  });
}
