/** The register as those who follow its progress need it: a check's answers without what only a check writes. */

import { type Register, readRegister } from '../../domain/check/register';
import type { Grid } from '../../domain/tables/cell';
import type { ColumnKey } from '../../domain/tables/tables';
import { readNarrow } from '../../workbook/readColumns';
import { readIfThere, readNeeded } from '../../workbook/readTables';
import type { Tabs } from '../../workbook/tabs';

export interface RegisterRead {
  readonly register: Register;
  readonly settings: Grid | null;
}

/** What decides whether a row counts and what is wrong with it (registrations.ts). */
const countingColumns: readonly ColumnKey<'registrations'>[] = [
  'ordinal',
  'id',
  'year',
  'unit',
  'via',
  'kind',
  'name',
  'role',
  'sentDate',
  'status',
];

/**
 * At most seven data calls; `Phân bổ` is left out, since no unit's own standing depends on it.
 * @throws AppError tab_missing · column_missing
 */
export function readForProgress(tabs: Tabs, timeZone: string): RegisterRead {
  const settings = readIfThere(tabs, 'settings');
  const grids = {
    settings,
    units: readNeeded(tabs, 'units'),
    quotas: readNeeded(tabs, 'quotas'),
    allocations: null,
    plans: readIfThere(tabs, 'plans'),
    registrations: readNarrow(tabs, 'registrations', countingColumns),
  };
  return { register: readRegister(grids, timeZone), settings };
}
