/** Đăng ký điển hình: the form in which a unit registers its exemplars (KH 72 IV.1.d: F24). */

import { isoDate, type PlainDate } from '../../domain/dates/plainDate';
import { readSettings } from '../../domain/quotas/settings';
import { findColumns } from '../../domain/tables/headers';
import { tables } from '../../domain/tables/tables';
import { cellText } from '../../domain/text/cellText';
import { readUnits, type Unit } from '../../domain/units/units';
import type { UnitType } from '../../domain/words/vocabulary';
import type { FormLanguage } from '../../text';
import { vi } from '../../text/vi';
import { showForm } from '../../workbook/formPage';
import { readIfThere, readNeeded, readRow } from '../../workbook/readTables';
import { selectedRows } from '../../workbook/selection';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { menuContext, type Spreadsheet } from '../actionContext';
import { runCommand } from '../run';

export interface RegisterOpening {
  readonly language: FormLanguage;
  readonly year: number;
  readonly units: readonly OfferedUnit[];
  /** Code of the unit whose registration is selected in `Đăng ký`; null when none is. */
  readonly unit: string | null;
  /** Phong trào chủ trì, each once. */
  readonly movements: readonly string[];
}

export interface OfferedUnit {
  readonly code: string;
  readonly name: string;
  /** Its parent's name: schools of two communes share names. */
  readonly under: string;
  /** Its last day, `YYYY-MM-DD`: one of its name may have followed it. '' while it lasts. */
  readonly until: string;
}

/** The menu command: at most 4 data calls, however many rows. */
export function registerExemplar(): void {
  runCommand('registerExemplar', vi, (spreadsheet, text) => {
    const opening = { language: text.language, ...openingOf(spreadsheet, todayAt(menuContext().now)) };
    showForm<RegisterOpening>('register', text.menu.registerExemplar, opening);
  });
}

function openingOf(spreadsheet: Spreadsheet, today: PlainDate): Omit<RegisterOpening, 'language'> {
  const tabs = new Tabs(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const { settings } = readSettings(readIfThere(tabs, 'settings'), timeZone);
  const { units, resolver } = readUnits(readNeeded(tabs, 'units'), timeZone);
  const year = settings.year ?? today.year;
  const registering = units.filter((unit) => mayRegister(unit, year));
  const selected: readonly number[] = resolver.resolve(selectedUnitText(spreadsheet, tabs)).matches;
  return {
    year,
    unit: registering.find(({ index }) => selected.includes(index))?.code ?? null,
    units: registering.map((unit) => offered(unit, units)),
    movements: [...new Set(units.map(({ movement }) => movement))].filter((movement) => movement !== ''),
  };
}

/** What the selected row of `Đăng ký` says of its unit; '' when none is selected. */
function selectedUnitText(spreadsheet: Spreadsheet, tabs: Tabs): string {
  const selected = selectedRows(spreadsheet, tables.registrations.tab);
  if (selected === null) return '';
  const [header = [], cells = []] = readRow(tabs, 'registrations', selected.first);
  return cellText(cells[findColumns('registrations', header).columns.unit]);
}

/** A unit that ended before the year before registers nothing any more; the office that gathers never does. */
function mayRegister({ type, end }: Unit, year: number): boolean {
  const gathers: UnitType = 'aggregator';
  return type !== gathers && (end === null || end.year >= year - 1);
}

function offered({ code, name, parents, end }: Unit, units: readonly Unit[]): OfferedUnit {
  const under = units[parents[0] ?? -1]?.name ?? '';
  return { code, name, under, until: end === null ? '' : isoDate(end) };
}
