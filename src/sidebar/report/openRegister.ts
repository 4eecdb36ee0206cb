/** A register as the page holds it, and what there is to choose from in it. */

import type { ReportKind } from '../../domain/programme';
import { readSettings, type Settings } from '../../domain/quotas/settings';
import { type Office, readOffice, reportsInUse } from '../../domain/reports/office';
import { reportKinds } from '../../domain/reports/officeWords';
import { nameOf, reportRows } from '../../domain/reports/reportRows';
import { type ReportSources, readReportSources } from '../../domain/reports/reportSources';
import type { Grid } from '../../domain/tables/cell';
import { asRegisterTables, type RegisterTables, receiveTables } from '../../domain/tables/sentTables';
import type { Option } from '../kit/searchOptions';

export interface OpenRegister {
  readonly grids: RegisterTables;
  readonly timeZone: string;
  readonly sources: ReportSources;
}

/** @param text of the server's reportTables */
export function openRegister(text: string, timeZone: string): OpenRegister {
  const grids = asRegisterTables(receiveTables(text));
  return { grids, timeZone, sources: readReportSources(grids, timeZone) };
}

/** What `Cấu hình` says before the other tables are there. */
export interface OpenSettings {
  readonly office: Office;
  readonly settings: Settings;
}

export function openSettings(text: string, timeZone: string): OpenSettings {
  const grid: Grid | null = receiveTables(text).settings;
  return { office: readOffice(grid), settings: readSettings(grid, timeZone).settings };
}

/** In the order of domain.md 4.5. */
export function kindsToChoose(office: Pick<Office, 'reports'>, all: boolean): readonly ReportKind[] {
  return all ? reportKinds.map(({ code }) => code) : reportsInUse(office);
}

/** Those in `Đăng ký`, the one that is set, and all of the programme's period; newest first. */
export function yearsToChoose({ sources }: OpenRegister): readonly number[] {
  const { years, settings } = sources.register;
  const { from, to } = settings.period ?? { from: 1, to: 0 };
  const ofPeriod = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const all = new Set([...years, ...ofPeriod, ...(settings.year === null ? [] : [settings.year])]);
  return [...all].sort((a, b) => b - a);
}

export function unitOptions({ sources }: OpenRegister): Option[] {
  return sources.register.unitTable.units.map(({ code, name }) => ({ value: code || name, label: name }));
}

/** Those of the year that the document may name: a proposal and an introduction only those that are Đạt. */
export function registrationOptions({ sources }: OpenRegister, kind: ReportKind, year: number): Option[] {
  const rows = reportRows(sources, year);
  const fitting = kind === 'review_sheet' ? rows : rows.filter(({ passed }) => passed);
  return fitting.map(({ code, position }) => ({
    value: code,
    label: [code, nameOf(sources.register.registrations, position)].filter((part) => part !== '').join(' · '),
  }));
}
