/** DataValidation and its builder, over a rule in the form the grid stores (platform.md §4.4). */

import { absoluteReference, parseA1, resolveA1 } from '../document/a1';
import type { ValidationRule } from '../document/resources';
import { readList } from '../document/validationCheck';
import { findSheet } from '../document/workbookDocument';
import { stateOf } from './heldState';
import type { RangeState } from './rangeState';
import type { ServiceContext } from './serviceContext';
import { type EnumValue, validationCriteria } from './serviceEnums';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

export type UnplacedRule = Omit<ValidationRule, 'uid' | 'ranges'>;

export interface ValidationState {
  context: ServiceContext;
  rule: UnplacedRule;
}

/** Reject and warn, as Univer numbers them. */
const stop = 1;
const warn = 2;
/** `requireValueInList` takes at most this many items (CF-33). */
const listLimit = 500;

const validationClass: ServiceClass<ValidationState> = {
  name: 'DataValidation',
  methods: {
    getCriteriaType: ({ rule }) => criteriaOf(rule),
    getCriteriaValues: criteriaValues,
    getAllowInvalid: ({ rule }) => rule.errorStyle !== stop,
    getHelpText: ({ rule }) => (rule.error ? rule.error : null),
    copy: ({ context, rule }) => validationBuilder(context, rule),
  },
  signatures: {},
};

const builderClass: ServiceClass<ValidationState> = {
  name: 'DataValidationBuilder',
  methods: {
    requireValueInRange(state, range: object, showDropdown = true) {
      const { context, sheetId, area } = stateOf<RangeState>(range, 'Range') as RangeState;
      const formula1 = absoluteReference(context.sheet(sheetId).name, area);
      return withCriteria(state, { type: 'list', formula1, showDropDown: showDropdown });
    },
    requireValueInList(state, values: unknown[], showDropdown = true) {
      if (values.length > listLimit) throw state.context.error('invalidArgument', { name: 'values' });
      const formula1 = JSON.stringify(values.map(String));
      return withCriteria(state, { type: 'list', formula1, showDropDown: showDropdown });
    },
    requireNumberBetween: (state, start: number, end: number) =>
      withCriteria(state, {
        type: 'decimal',
        operator: 'between' as NonNullable<UnplacedRule['operator']>,
        formula1: String(start),
        formula2: String(end),
      }),
    requireCheckbox: (state) => withCriteria(state, { type: 'checkbox' }),
    requireDate: (state) => withCriteria(state, { type: 'date' }),
    setAllowInvalid(state, allow: boolean) {
      state.rule = { ...state.rule, errorStyle: allow ? warn : stop };
      return itself;
    },
    setHelpText(state, text: string) {
      state.rule = { ...state.rule, error: text, showErrorMessage: true };
      return itself;
    },
    build({ context, rule }) {
      if (rule.type === 'any') throw context.error('invalidArgument', { name: 'criteria' });
      return dataValidation(context, rule);
    },
  },
  signatures: {
    requireValueInRange: ['Range', 'Range boolean'],
    requireValueInList: ['list', 'list boolean'],
    requireNumberBetween: ['number number'],
    setAllowInvalid: ['boolean'],
    setHelpText: ['string'],
  },
};

/** Replaces what the builder asks for; reaction and help text stay. */
function withCriteria(state: ValidationState, criteria: Partial<UnplacedRule>): typeof itself {
  const { errorStyle, error, showErrorMessage } = state.rule;
  state.rule = {
    type: 'any',
    allowBlank: true,
    ...(errorStyle === undefined ? {} : { errorStyle }),
    ...(error === undefined ? {} : { error }),
    ...(showErrorMessage === undefined ? {} : { showErrorMessage }),
    ...criteria,
  };
  return itself;
}

const numberCriteria: Record<string, EnumValue> = {
  between: validationCriteria.NUMBER_BETWEEN,
  notBetween: validationCriteria.NUMBER_NOT_BETWEEN,
  equal: validationCriteria.NUMBER_EQUAL_TO,
  notEqual: validationCriteria.NUMBER_NOT_EQUAL_TO,
  greaterThan: validationCriteria.NUMBER_GREATER_THAN,
  greaterThanOrEqual: validationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
  lessThan: validationCriteria.NUMBER_LESS_THAN,
  lessThanOrEqual: validationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
};

function criteriaOf(rule: UnplacedRule): EnumValue {
  switch (rule.type) {
    case 'list':
      return rule.formula1?.startsWith('=')
        ? validationCriteria.VALUE_IN_RANGE
        : validationCriteria.VALUE_IN_LIST;
    case 'decimal':
    case 'whole':
      return numberCriteria[rule.operator ?? 'between'] ?? validationCriteria.NUMBER_BETWEEN;
    case 'checkbox':
      return validationCriteria.CHECKBOX;
    case 'date':
      return validationCriteria.DATE_IS_VALID_DATE;
    default:
      return validationCriteria.CUSTOM_FORMULA;
  }
}

function criteriaValues({ context, rule }: ValidationState): unknown[] {
  const source = rule.formula1 ?? '';
  if (rule.type !== 'list') {
    return [rule.formula1, rule.formula2].flatMap((bound) => {
      if (bound === undefined) return [];
      return Number.isNaN(Number(bound)) ? bound : Number(bound);
    });
  }
  const dropdown = rule.showDropDown !== false;
  if (!source.startsWith('=')) return [readList(source), dropdown];
  const reference = parseA1(source.slice(1));
  const sheet = reference?.sheet ? findSheet(context.document, reference.sheet) : null;
  if (!reference || !sheet) throw context.error('rangeNotFound');
  const area = resolveA1(reference, sheet.rowCount, sheet.columnCount);
  return [context.make.range(sheet.id, area), dropdown];
}

/** A rule as scripts see it. */
export function dataValidation(context: ServiceContext, rule: ValidationRule | UnplacedRule): object {
  const { uid: _uid, ranges: _ranges, ...unplaced } = rule as ValidationRule;
  return serviceObject(context, validationClass, { context, rule: unplaced });
}

/** Lets invalid values in with a warning until told otherwise (CF-29). */
export function validationBuilder(
  context: ServiceContext,
  rule: UnplacedRule = { type: 'any', allowBlank: true, errorStyle: warn },
): object {
  return serviceObject(context, builderClass, { context, rule });
}
