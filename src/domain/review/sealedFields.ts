/** The fields of a registration that a review has judged: after Đạt a change of one of them has to be looked at. */

import type { Registrations } from '../registrations/registrations';
import type { Cell } from '../tables/cell';
import type { StoredValue } from '../tables/changeSet';
import { storedCell } from '../tables/storedCell';

/** In the order in which they are hashed and shown; never reorder, seals in workbooks depend on it. */
export const sealedFields = [
  'year',
  'unit',
  'via',
  'kind',
  'name',
  'role',
  'position',
  'movement',
  'scope',
  'achievements',
  'evidence',
  'collectiveType',
  'leader',
  'ledCollective',
] as const;

export type SealedField = (typeof sealedFields)[number];

/** What the sealed fields hold. */
export type FieldValues = Readonly<Record<SealedField, StoredValue>>;

/** The sealed fields of a registration as they are now; '' for a column the tab does not have. */
export function fieldValues(registrations: Registrations, position: number, timeZone: string): FieldValues {
  const { grid, rows, columns } = registrations;
  const row: readonly Cell[] = grid[(rows[position] as number) - 1] ?? [];
  const values = {} as Record<SealedField, StoredValue>;
  for (const field of sealedFields) values[field] = storedCell(row[columns[field]], timeZone);
  return values;
}
