/** The columns in which the sample's registrations are written. */
import type { Grid } from '../../../src/domain/tables/cell';
import { tables } from '../../../src/domain/tables/tables';
import { writtenRows } from '../writtenTable';

const columns = tables.registrations.columns;

const written = [
  columns.ordinal,
  columns.id,
  columns.year,
  columns.unit,
  columns.via,
  columns.kind,
  columns.name,
  columns.role,
  columns.position,
  columns.movement,
  columns.scope,
  columns.achievements,
  columns.honoured,
  columns.sentDate,
  columns.status,
  columns.consent,
  columns.note,
];

/** Rows of `Đăng ký` in its full column order; the evidence and check-result columns stay blank. */
export function registrationRows(text: string): Grid {
  return writtenRows(Object.values(columns), written, text);
}
