/** Made-up registrations of two years with the usual share of dirt, the same for the same size. */
import type { Cell, Grid } from '../src/domain/tables/cell';
import { type ColumnKey, tables } from '../src/domain/tables/tables';
import {
  checkedYear,
  kindCell,
  roleCell,
  sentDateCell,
  statusCell,
  unitCell,
  viaCell,
  yearCell,
} from './dirtyCells';
import { type NomineeKind, nameCell, nomineeName, respelt } from './nominees';
import { type Random, seededRandom } from './randomNumbers';
import type { BenchUnit } from './unitRows';

type Row = Partial<Record<ColumnKey<'registrations'>, Cell>>;

/** A registration whose nominee another row may repeat. */
interface Nomination {
  readonly unit: BenchUnit;
  readonly kind: NomineeKind;
  readonly name: string;
}

const columns = Object.keys(tables.registrations.columns) as ColumnKey<'registrations'>[];
const kinds: readonly NomineeKind[] = ['model', 'collective', 'collective', 'individual', 'individual'];

/** Rows that people put among the data: set up in advance, empty, totals, section titles. */
const otherRows: readonly Row[] = [
  {},
  { ordinal: 7, year: checkedYear, status: 'Nháp' },
  { ordinal: 'Tổng cộng', name: 12 },
  { id: 'Cộng: 12' },
  { unit: 'I. Các xã' },
  { ordinal: 'II', name: 'Khối mầm non' },
  { ordinal: 'KHỐI TIỂU HỌC' },
];

export function registrationGrid(rows: number, units: readonly BenchUnit[]): Grid {
  const random = seededRandom(rows * 31 + units.length);
  const nominations: Nomination[] = [];
  const written: Row[] = [];
  for (let index = 0; index < rows; index++) {
    if (random.chance(0.005)) {
      written.push(random.pick(otherRows));
      continue;
    }
    const twin =
      nominations.length > 0 && random.chance(0.02)
        ? nominations[random.below(nominations.length)]
        : undefined;
    const nomination = twin === undefined ? firstNomination(units, random) : repeated(twin, units, random);
    nominations.push(nomination);
    written.push(registration(index, nomination, units, random));
  }
  return [
    columns.map((column) => tables.registrations.columns[column]),
    ...written.map((row) => columns.map((column) => ownCell(row[column]))),
  ];
}

/** Values come from a service call: each text is one of its own, not shared, nor still in the pieces it was made of. */
function ownCell(cell: Cell): Cell {
  return typeof cell === 'string' ? Buffer.from(cell).toString() : (cell ?? '');
}

function firstNomination(units: readonly BenchUnit[], random: Random): Nomination {
  const kind = random.pick(kinds);
  return { unit: random.pick(units), kind, name: nomineeName(kind, random) };
}

/** The same nominee once more, by the same unit or by another one. */
function repeated(twin: Nomination, units: readonly BenchUnit[], random: Random): Nomination {
  return {
    unit: random.chance(0.7) ? twin.unit : random.pick(units),
    kind: twin.kind,
    name: respelt(twin.name, random),
  };
}

function registration(
  index: number,
  { unit, kind, name }: Nomination,
  units: readonly BenchUnit[],
  random: Random,
): Row {
  const year = random.chance(0.8) ? checkedYear : checkedYear - 1;
  const id = `ĐK-${year}-${random.chance(0.001) ? 1 : index}`;
  return {
    ordinal: index + 1,
    id: random.chance(0.003) ? '' : random.chance(0.002) ? ` ${id} ` : id,
    year: yearCell(year, random),
    unit: unitCell(unit, random),
    via: viaCell(unit, units, random),
    kind: kindCell(kind, random),
    name: nameCell(name, random),
    role: roleCell(kind, random),
    position: 'Giáo viên chủ nhiệm lớp 4A',
    movement: 'Dạy tốt, học tốt',
    scope: 'Toàn diện',
    achievements: 'Nhiều năm liền hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận.',
    evidence: 'https://example.vn/minh-chung',
    honoured: 'Không',
    sentDate: sentDateCell(random),
    status: statusCell(random),
    consent: 'Có',
  };
}
