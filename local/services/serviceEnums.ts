/** The enums of the spreadsheet services: named values that print and serialise as their name (platform.md §2.1). */

export class EnumValue {
  readonly enumName: string;
  private readonly text: string;
  private readonly position: number;

  constructor(enumName: string, text: string, position: number) {
    this.enumName = enumName;
    this.text = text;
    this.position = position;
  }

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.position;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

type Enum<N extends string> = Readonly<Record<N, EnumValue>>;

function enumeration<N extends string>(enumName: string, names: readonly N[]): Enum<N> {
  const values: Record<string, EnumValue> = {};
  for (const [i, name] of names.entries()) values[name] = new EnumValue(enumName, name, i);
  return values as Enum<N>;
}

export const protectionTypes = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export const borderStyles = enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const wrapStrategies = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const validationCriteria = enumeration('DataValidationCriteria', [
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'CHECKBOX',
  'CUSTOM_FORMULA',
]);

export const booleanCriteria = enumeration('BooleanCriteria', [
  'CELL_NOT_EMPTY',
  'TEXT_CONTAINS',
  'TEXT_STARTS_WITH',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
]);

export const buttons = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const buttonSets = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export const authModes = enumeration('AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']);
