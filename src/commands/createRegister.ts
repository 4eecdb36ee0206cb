/** Tạo sổ từ kế hoạch mẫu: makes the tabs of a register and fills in what the chosen programme prescribes. */

import { AppError } from '../domain/findings/appError';
import type { Programme } from '../domain/programme';
import type { Grid } from '../domain/tables/cell';
import type { ChangeSet } from '../domain/tables/changeSet';
import { isEmptyChangeSet } from '../domain/tables/changes';
import { findColumns } from '../domain/tables/headers';
import { countedYears } from '../domain/tables/numberCell';
import { type TableKey, tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { readType } from '../domain/units/units';
import { type UnitType, unitTypes } from '../domain/words/vocabulary';
import { programmes } from '../programmes';
import type { RegisterPlan, Text } from '../text/text';
import { vi } from '../text/vi';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { inspectStructure } from '../workbook/inspectStructure';
import { withDocumentLock } from '../workbook/lock';
import { readIfThere } from '../workbook/readTables';
import { repairStructure } from '../workbook/repairStructure';
import { showTab, todayAt } from '../workbook/session';
import { isWhole } from '../workbook/structurePlan';
import { Tabs } from '../workbook/tabs';
import { ask, confirm, say, showStep } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { describeStructure } from './describeStructure';
import { otherProgramme } from './otherProgramme';
import type { Row } from './programmeRows';
import { type RegisterTables, registerChanges } from './registerChanges';
import { runCommand } from './run';

export interface CreateOptions extends ActionContext {
  readonly programme: Programme;
  readonly year: number;
}

/** What creating would do, before anything is written. */
interface PlannedRegister {
  readonly plan: RegisterPlan;
  /** False when the register has all of it already. */
  readonly needed: boolean;
}

/** The menu command. */
export function createRegister(): void {
  runCommand('createRegister', vi, (spreadsheet, text) => {
    const context = menuContext();
    const title = text.menu.createRegister;
    const programme = chooseProgramme(text);
    if (programme === null) return;
    const year = chooseYear(text, todayAt(context.now).year);
    if (year === null) return;
    const planned = planRegister(spreadsheet, programme, year, text);
    if (!planned.needed) {
      say(title, text.nothingToCreate);
      return;
    }
    if (!confirm(title, text.confirmCreate(planned.plan))) return;
    const created = createRegisterIn(spreadsheet, { ...context, programme, year }, text);
    showTab(spreadsheet, tables.registrations.tab);
    say(title, text.created(created));
  });
}

/** Null when the person cancelled. @throws AppError programme_unknown */
function chooseProgramme(text: Text): Programme | null {
  const [only] = programmes;
  if (programmes.length === 1 && only !== undefined) return only;
  const lines = programmes.map((programme, index) => text.programmeLine(index + 1, programme));
  const answer = ask(text.menu.createRegister, [text.chooseProgramme, ...lines].join('\n'));
  return answer === null ? null : findProgramme(answer);
}

/**
 * A programme by its place in the list, its id or its number.
 * @throws AppError programme_unknown
 */
export function findProgramme(value: string): Programme {
  const wanted = value.trim().toLowerCase();
  const found = programmes.find(
    ({ id, number }, index) =>
      wanted === String(index + 1) || wanted === id || wanted === number?.toLowerCase(),
  );
  if (found !== undefined) return found;
  throw new AppError('programme_unknown', {
    value,
    known: programmes.map(({ id, number }) => (number === null ? id : `${id} (${number})`)),
  });
}

/** Null when the person cancelled. @throws AppError year_invalid */
function chooseYear(text: Text, suggested: number): number | null {
  const answer = ask(text.menu.createRegister, text.chooseYear(suggested));
  if (answer === null) return null;
  return answer === '' ? suggested : readYear(answer);
}

/** @throws AppError year_invalid */
function readYear(value: string): number {
  const year = Number(value);
  if (/^\d{4}$/.test(value) && year >= countedYears.from && year <= countedYears.to) return year;
  throw new AppError('year_invalid', { value });
}

/**
 * Reads only.
 * @throws AppError programme_other · column_missing · not_derived_tab when a tab of the register's name holds something else
 */
function planRegister(
  spreadsheet: Spreadsheet,
  programme: Programme,
  year: number,
  text: Text,
): PlannedRegister {
  const tabs = new Tabs(spreadsheet);
  const structure = inspectStructure(spreadsheet, tabs);
  const [reason] = structure.blocked;
  if (reason !== undefined) throw reason;
  const present = presentTables(tabs, programme);
  const changes = registerChanges(programme, year, present);
  return {
    plan: registerPlan(programme, year, changes, present, describeStructure(structure, text.structure)),
    needed: !isWhole(structure) || !isEmptyChangeSet(changes),
  };
}

/**
 * Makes the register without asking; what is there already stays. Safe to run again.
 * @returns what was made
 * @throws AppError as `planRegister`, and busy · changed_meanwhile
 */
export function createRegisterIn(spreadsheet: Spreadsheet, options: CreateOptions, text: Text): RegisterPlan {
  const { programme, year, lock } = options;
  // Looked at under the lock: another run may have made the tabs since the plan was shown.
  const structure = withDocumentLock(lock, () => {
    const plan = inspectStructure(spreadsheet, new Tabs(spreadsheet));
    const [reason] = plan.blocked;
    if (reason !== undefined) throw reason;
    repairStructure(spreadsheet, plan, (step) => showStep(spreadsheet, text, step));
    return plan;
  });
  // Only now, with all headers in place, can the records be compared.
  const tabs = new Tabs(spreadsheet);
  const present = presentTables(tabs, programme);
  const changes = registerChanges(programme, year, present);
  applyChangeSet(spreadsheet, tabs, changes, {
    ...options,
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  });
  return registerPlan(programme, year, changes, present, describeStructure(structure, text.structure));
}

/** @throws AppError programme_other */
function presentTables(tabs: Tabs, programme: Programme): RegisterTables {
  const settings = readIfThere(tabs, 'settings');
  const present = otherProgramme(programme, settings);
  if (present !== null) {
    throw new AppError('programme_other', { present, chosen: programme.number ?? programme.title });
  }
  return {
    settings,
    units: readIfThere(tabs, 'units'),
    quotas: readIfThere(tabs, 'quotas'),
    criteria: readIfThere(tabs, 'criteria'),
    milestones: readIfThere(tabs, 'milestones'),
    bases: readIfThere(tabs, 'bases'),
  };
}

function registerPlan(
  programme: Programme,
  year: number,
  changes: ChangeSet,
  present: RegisterTables,
  structure: readonly string[],
): RegisterPlan {
  const added = (table: TableKey): readonly Row[] =>
    changes.tables.find((change) => change.table === table)?.added ?? [];
  return {
    programme,
    year,
    units: added('units').length,
    quotas: added('quotas').length,
    criteria: added('criteria').length,
    milestones: added('milestones').length,
    bases: added('bases').length,
    settings: added('settings').length,
    // Only a setting is ever changed: the year.
    yearChanged: changes.tables.some(({ changed }) => changed.length > 0),
    undated: added('milestones').filter(({ date }) => date === '').length,
    unitsToAdd: unitsToAdd(programme, present.units),
    structure,
  };
}

/** Types of unit of which neither the programme nor the register has one; `Khác` tells nobody what to add. */
function unitsToAdd({ unitTypes: registering, units }: Programme, present: Grid | null): string[] {
  const named = new Set([...units.map(({ type }) => type), ...typesIn(present)]);
  return unitTypes
    .filter(({ code }) => registering.includes(code) && !named.has(code) && code !== 'other')
    .map(({ stored }) => stored);
}

function typesIn(grid: Grid | null): (UnitType | null)[] {
  if (grid === null) return [];
  const { type } = findColumns('units', grid[0] ?? []).columns;
  return type < 0 ? [] : grid.slice(1).map((row) => readType(cellText(row[type])));
}
