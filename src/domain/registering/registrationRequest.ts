/** What the form sends, checked as if anybody had sent it (design.md §5). */

import { countedYears } from '../tables/numberCell';
import { wordReader } from '../words/words';
import {
  cleanLines,
  type FormField,
  type FormValues,
  formFields,
  tooLongFields,
  wordsOfField,
} from './registrationFields';

export interface RegistrationRequest {
  /** Mã đăng ký of the registration that is edited; null for a new one. */
  readonly id: string | null;
  /** Mã đơn vị. */
  readonly unit: string;
  readonly year: number;
  /** True moves it to Đã gửi; false leaves the status, and makes a new one Nháp. */
  readonly send: boolean;
  readonly values: FormValues;
  /** What the form was shown of the registration; null for a new one. */
  readonly base: FormValues | null;
  /** Codes of the registrations alike that the person has been shown and says are others. */
  readonly agreed: readonly string[];
  /** The person wants it although the maximum is passed; matters only where the office lets that happen. */
  readonly overAgreed: boolean;
}

export interface WithdrawRequest {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly reason: string;
}

/** Codes are short; agreeing to more namesakes than the form can show is no agreement. */
const longestCode = 200;
const mostAgreed = 50;
const longestReason = 500;

/** @throws TypeError when it is none that the form could have sent */
export function readRegistrationRequest(given: unknown): RegistrationRequest {
  const request = record(given);
  const base = request.base === null ? null : readValues(request.base);
  const values = readValues(request.values);
  const id = request.id === null ? null : code(request.id);
  if ((id === null) !== (base === null)) throw new TypeError('an edit comes with what it is based on');
  if (tooLongFields(values, base).length > 0) throw new TypeError('a field is too long');
  for (const field of formFields) checkWord(field, values[field], base?.[field] ?? '');
  const { agreed } = request;
  if (!Array.isArray(agreed) || agreed.length > mostAgreed) throw new TypeError('agreed is no short list');
  return {
    id,
    unit: code(request.unit),
    year: yearOf(request.year),
    send: flag(request.send),
    values,
    base,
    agreed: agreed.map(code),
    overAgreed: flag(request.overAgreed),
  };
}

/** @throws TypeError */
export function readWithdrawRequest(given: unknown): WithdrawRequest {
  const request = record(given);
  const reason = cleanLines(text(request.reason, longestReason)).replace(/\n/g, ' ');
  if (reason === '') throw new TypeError('a withdrawal has its reason');
  return { id: code(request.id), unit: code(request.unit), year: yearOf(request.year), reason };
}

/** A code alone. @throws TypeError */
export function readCode(given: unknown): string {
  return code(given);
}

/** Mã đơn vị and year, as two arguments. @throws TypeError */
export function readUnitAndYear(
  unit: unknown,
  year: unknown,
): { readonly unit: string; readonly year: number } {
  return { unit: code(unit), year: yearOf(year) };
}

function record(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw new TypeError('no request');
  return given as Readonly<Record<string, unknown>>;
}

function readValues(given: unknown): FormValues {
  const texts = record(given);
  const values = {} as Record<FormField, string>;
  // A cell may already hold more than the form lets anyone type.
  for (const field of formFields) values[field] = cleanLines(text(texts[field], longestCell));
  return values;
}

/** What a cell of Google Sheets takes. */
const longestCell = 50_000;

/** What the person has chosen must be of the list; what stood there before is for the check of rows to tell of. */
function checkWord(field: FormField, value: string, before: string): void {
  if (value === before || value === '') return;
  const words = wordsOfField[field];
  if (words !== undefined && wordReader(words).read(value) === null) {
    throw new TypeError(`${field} is no word of its list`);
  }
}

function text(given: unknown, longest: number): string {
  if (typeof given !== 'string' || given.length > longest) throw new TypeError('no text of the right length');
  return given;
}

function code(given: unknown): string {
  const found = text(given, longestCode);
  if (found === '') throw new TypeError('a code is blank');
  return found;
}

function flag(given: unknown): boolean {
  if (typeof given !== 'boolean') throw new TypeError('no yes or no');
  return given;
}

function yearOf(given: unknown): number {
  const year = given as number;
  if (!Number.isInteger(year) || year < countedYears.from || year > countedYears.to) {
    throw new TypeError('no year');
  }
  return year;
}
