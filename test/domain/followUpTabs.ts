/** Small registers with the registers that live on, written as the tabs they stand for. */

import { checkYear } from '../../src/domain/check/check';
import { type Register, type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { Finding } from '../../src/domain/findings/finding';
import { checkFollowUps } from '../../src/domain/followUps/followUpCheck';
import { type FollowUpLineGrids, type FollowUps, readFollowUps } from '../../src/domain/followUps/followUps';
import { readDetails } from '../../src/domain/registrations/registrationDetails';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { type ColumnKey, type TableKey, tables } from '../../src/domain/tables/tables';
import { quotas, timeZone, units } from './registerGrids';

export type Lines<T extends TableKey> = readonly Partial<Record<ColumnKey<T>, Cell>>[];

/** A tab with its whole header row; columns not given are blank. */
export function tab<T extends TableKey>(table: T, lines: Lines<T>): Grid {
  const columns = Object.entries(tables[table].columns) as [ColumnKey<T>, string][];
  return [
    columns.map(([, header]) => header),
    ...lines.map((line) => columns.map(([key]) => line[key] ?? '')),
  ];
}

export interface Tabs {
  registrations?: Lines<'registrations'>;
  honoured?: Lines<'honoured'>;
  nurture?: Lines<'nurture'>;
  communications?: Lines<'communications'>;
  inspections?: Lines<'inspections'>;
  proposals?: Lines<'proposals'>;
  milestones?: Lines<'milestones'>;
  plans?: Lines<'plans'>;
  /** Rows of `Cấu hình`. */
  settings?: readonly (readonly [string, Cell])[];
  units?: Grid;
  quotas?: Grid;
}

/** A sound registration but for what `line` says. */
export function registration(line: Lines<'registrations'>[number]): Lines<'registrations'>[number] {
  return {
    year: 2024,
    unit: 'XA01',
    kind: 'Cá nhân',
    name: `Người mang mã ${String(line.id)}`,
    sentDate: '05/01/2024',
    status: 'Đạt',
    ...line,
  };
}

export interface Book {
  readonly register: Register;
  readonly followUps: FollowUps;
}

export function readBook(tabs: Tabs): Book {
  const settings = tabs.settings ?? [];
  const grids: RegisterGrids = {
    settings: [['Khóa', 'Giá trị', 'Ghi chú'], ...settings.map(([key, value]) => [key, value, ''])],
    units: tabs.units ?? units,
    quotas: tabs.quotas ?? quotas,
    allocations: null,
    registrations: tab('registrations', tabs.registrations ?? []),
    plans: tab('plans', tabs.plans ?? []),
  };
  const register = readRegister(grids, timeZone);
  const lineGrids: FollowUpLineGrids = {
    honoured: tabs.honoured === undefined ? null : tab('honoured', tabs.honoured),
    nurture: tab('nurture', tabs.nurture ?? []),
    communications: tab('communications', tabs.communications ?? []),
    inspections: tab('inspections', tabs.inspections ?? []),
    proposals: tab('proposals', tabs.proposals ?? []),
    milestones: tab('milestones', tabs.milestones ?? []),
  };
  return { register, followUps: readFollowUps(lineGrids, register, timeZone) };
}

/** All findings of the follow-up tabs, after checks of the given years. */
export function followUpFindings(
  tabs: Tabs,
  { years = [2024], today = null }: { years?: readonly number[]; today?: PlainDate | null } = {},
): Finding[] {
  const { register, followUps } = readBook(tabs);
  const checks = years.map((year) => checkYear(register, year, null));
  const details = readDetails(register.registrations);
  return checkFollowUps({ register, details, followUps, checks, today });
}

/** `Tab row column code`, short enough to write by hand. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => [place.table, place.row, place.column ?? '-', code].join(' '));
}

export function date(text: string): PlainDate {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { year, month, day };
}
