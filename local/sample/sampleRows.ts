/**
 * The register `npm start` opens: KH 72/KH-UBND in 2024, with the dirt real registers have.
 * Units, people and figures are invented, but for the communes.
 */
import type { Grid } from '../../src/domain/tables/cell';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { followUpRows } from './followUpRows';
import { clustersAndAgencies } from './registrations/clustersAndAgencies';
import { middleCommunes } from './registrations/middleCommunes';
import { northernCommunes } from './registrations/northernCommunes';
import { withDetails } from './registrations/registrationDetails';
import { southernCommunes } from './registrations/southernCommunes';
import { sampleUnits } from './units';
import { writtenRows } from './writtenTable';

export const sampleYear = 2024;

/** Header row and rows of a tab, in the full column order of its layout. */
function tab(table: TableKey, rows: Grid): Grid {
  return [Object.values(tables[table].columns), ...rows];
}

function written(table: TableKey, text: string): Grid {
  const headers: string[] = Object.values(tables[table].columns);
  return tab(table, writtenRows(headers, headers, text));
}

/**
 * `Cấu hình`, `Chỉ tiêu`, `Tiêu chí`, `Mốc thời gian` and `Căn cứ` are not here: the command that makes the
 * register fills them from the programme.
 */
export const sampleRows = {
  units: tab('units', sampleUnits),

  // Liên Nghĩa: MN Liên Nghĩa A and the THCS each send one more than was handed to them.
  // Cửu Cao hands out 11 of its 10.
  allocations: written(
    'allocations',
    `
    2024 | Xã Liên Nghĩa | Xã Liên Nghĩa | 4
    2024 | Xã Liên Nghĩa | Trường Mầm non Liên Nghĩa A | 2
    2024 | Xã Liên Nghĩa | Trường Mầm non Liên Nghĩa B | 1
    2024 | Xã Liên Nghĩa | Trường Tiểu học Liên Nghĩa | 2
    2024 | Xã Liên Nghĩa | Trường THCS Liên Nghĩa | 1
    2024 | Xã Cửu Cao | Xã Cửu Cao | 4
    2024 | Xã Cửu Cao | Trường Mầm non Cửu Cao | 2
    2024 | Xã Cửu Cao | Trường Tiểu học Cửu Cao | 2
    2024 | Xã Cửu Cao | Trường THCS Cửu Cao | 3
    `,
  ),

  registrations: tab(
    'registrations',
    withDetails([...northernCommunes, ...middleCommunes, ...southernCommunes, ...clustersAndAgencies]),
  ),

  // Missing: cluster 3 (no line), cluster 4 (a line prepared, nothing in it), Hội LHPN and LĐLĐ (no line),
  // Hội Nông dân (last year's only).
  plans: written(
    'plans',
    `
    2024 | Cụm thi đua số 1 | 03/KH-CTĐ | 30/01/2024 |
    2024 | Cụm thi đua số 2 | 01/KH-CTĐ2 | '31.01.2024 |
    2024 | Cụm thi đua số 4 |  |  |
    2024 | Cụm thi đua số 5 |  |  | ke-hoach-cum-5.pdf
    2024 | Phòng Nội vụ | 08/KH-PNV | 26/01/2024 |
    2024 | Phòng GD&ĐT | 45/KH-PGDĐT | 24/01/2024 |
    2024 | Huyện đoàn | 12-KH/HĐ |  |
    2023 | Hội Nông dân huyện | 20-KH/HND | 31/01/2023 |
    `,
  ),

  ...followUpRows,
} as const satisfies Partial<Record<TableKey, Grid>>;
