/** Checks arguments against the accepted lists and refuses with the platform's signature error (CF-12). */

import { classNameOf } from './heldState';
import type { ServiceContext } from './serviceContext';
import { EnumValue } from './serviceEnums';

const isDate = (value: unknown) => Object.prototype.toString.call(value) === '[object Date]';

const kinds: Record<string, (value: unknown) => boolean> = {
  /** Whole numbers only: Google would cut a fraction off, which is never meant. */
  int: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  date: isDate,
  list: (value) => Array.isArray(value) && !value.some(Array.isArray),
  rows: (value) => Array.isArray(value) && value.length > 0 && value.every(Array.isArray),
  options: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && classNameOf(value) === null,
  /** What a cell takes. */
  value: (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value) || isDate(value),
  any: () => true,
};

/**
 * `accepted` are argument lists such as `'int int'`; a `?` after a type also takes null, a trailing `...`
 * any number of that type. Other words name a service class or an enum.
 */
export function checkSignature(
  context: ServiceContext,
  method: string,
  accepted: readonly string[],
  given: readonly unknown[],
): void {
  if (accepted.some((list) => matches(list, given))) return;
  throw signatureError(context, method, given);
}

/** Also for methods that find out only later that a value inside an array is none a cell takes. */
export function signatureError(context: ServiceContext, method: string, given: readonly unknown[]): Error {
  const qualified = /^(Range|Sheet|Spreadsheet|Protection|DataValidation|ConditionalFormat|Embedded)/.test(
    method,
  )
    ? method.startsWith('SpreadsheetApp.')
      ? method
      : `SpreadsheetApp.${method}`
    : method;
  return context.error('signature', { given: given.map(typeName).join(','), method: qualified });
}

const splitLists = new Map<string, string[]>();

function matches(list: string, given: readonly unknown[]): boolean {
  let types = splitLists.get(list);
  if (!types) {
    types = list === '' ? [] : list.split(' ');
    splitLists.set(list, types);
  }
  return types.length === given.length && types.every((type, i) => accepts(type, given[i]));
}

function accepts(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || accepts(type.slice(0, -1), value);
  const kind = kinds[type];
  if (kind) return kind(value);
  return value instanceof EnumValue ? value.enumName === type : classNameOf(value) === type;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${typeName(value[0])}[]`;
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.enumName}`;
  const owner = classNameOf(value);
  if (owner) return `SpreadsheetApp.${owner}`;
  if (isDate(value)) return 'Date';
  return typeof value === 'object' ? 'Object' : typeof value;
}
