/** A unit's own registrations as the form lists them, and one of them as the form opens it. */

import type { Register } from '../check/register';
import type { RowState } from '../check/yearCheck';
import type { YearContext } from '../quotas/yearContext';
import { idAt } from '../registrations/registrationIds';
import { codeAt, kindCodes, nameAt, type Registrations, statusCodes } from '../registrations/registrations';
import { cleanText } from '../text/vietnameseText';
import type { Unit } from '../units/units';
import type { Kind, Status } from '../words/vocabulary';
import { type FormField, type FormValues, fieldText, formFields } from './registrationFields';

export interface OwnRow {
  /** Mã đăng ký, '' when the row has none. */
  readonly id: string;
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly year: number;
  readonly name: string;
  /** Null when unreadable, here and below. */
  readonly kind: Kind | null;
  readonly status: Status | null;
  readonly counted: boolean;
}

/** @param state null for a row of a year that has not been checked */
export function ownRow(
  registrations: Registrations,
  position: number,
  year: number,
  state: RowState | null,
): OwnRow {
  return {
    id: idAt(registrations, position),
    row: registrations.rows[position] as number,
    year,
    name: cleanText(nameAt(registrations, position)),
    kind: kindCodes[codeAt(registrations.kind, position)] ?? null,
    status: statusCodes[codeAt(registrations.status, position)] ?? null,
    counted: state === 'counted',
  };
}

/**
 * The unit's registrations of years before, newest year first, in the order of the tab within a year. A unit that has
 * followed another after a merger has that one's, too.
 */
export function earlierRows(register: Register, context: YearContext, unit: Unit, most: number): OwnRow[] {
  const { registrations, unitTable } = register;
  const { unit: column, year } = registrations;
  const isOwn = new Map<number, boolean>();
  const own = (id: number): boolean => {
    let known = isOwn.get(id);
    if (known === undefined) {
      known = unitTable.resolver.resolve(column.texts[id] as string).matches.some((index) => {
        const acting = context.unitYear.acting(context.units[index] as Unit);
        return index === unit.index || (acting.kind === 'unit' && acting.unit.index === unit.index);
      });
      isOwn.set(id, known);
    }
    return known;
  };
  const found: OwnRow[] = [];
  for (let position = 0; position < registrations.count; position++) {
    const ofYear = codeAt(year, position);
    if (ofYear < 0 || ofYear >= context.year || !own(column.ids[position] as number)) continue;
    found.push(ownRow(registrations, position, ofYear, null));
  }
  return found.sort((a, b) => b.year - a.year || a.row - b.row).slice(0, most);
}

/** What a unit may still change itself: what is under review or judged is the office's (domain.md 4.1). */
export const editableStatuses: readonly Status[] = ['draft', 'sent', 'returned'];

/** What the form shows of a registration: every field as text, and where it is in its review. */
export interface OpenedRegistration {
  readonly id: string;
  readonly year: number;
  readonly status: Status | null;
  readonly values: FormValues;
}

/** The fields of a registration as they stand; '' for a column the tab does not have. */
export function valuesAt(registrations: Registrations, position: number): FormValues {
  const { grid, rows, columns } = registrations;
  const cells = grid[(rows[position] as number) - 1] ?? [];
  const values = {} as Record<FormField, string>;
  for (const field of formFields) values[field] = fieldText(cells[columns[field]]);
  return values;
}

export function openedRegistration(registrations: Registrations, position: number): OpenedRegistration {
  return {
    id: idAt(registrations, position),
    year: codeAt(registrations.year, position),
    status: statusCodes[codeAt(registrations.status, position)] ?? null,
    values: valuesAt(registrations, position),
  };
}
