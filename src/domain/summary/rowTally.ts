/** One pass over the rows of a checked year: everything the summary counts apart from the quotas. */

import { noCounts } from '../check/kindTotals';
import type { Register } from '../check/register';
import type { KindCounts, RowState, YearCheck } from '../check/yearCheck';
import type { YearContext } from '../quotas/yearContext';
import { rowStates, stateCode } from '../registrations/judgedRows';
import type { RegistrationDetails } from '../registrations/registrationDetails';
import { blankCode, codeAt, kindCodes, roleCodes, statusCodes } from '../registrations/registrations';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import type { Unit } from '../units/units';
import { collectiveTypes, type Kind, stages } from '../words/vocabulary';
import { WordCount } from '../words/wordCount';
import { type BalanceCount, hardAreas, noBalance, smallCollectiveTypes } from './balance';
import type { SchoolLevel, WordViews } from './summary';

export interface RowTally {
  /** Counted rows by index of the registering unit. */
  readonly byUnit: readonly KindCounts[];
  /** Counted rows by index of the unit that chairs the row's movement. */
  readonly byChair: readonly KindCounts[];
  /** Counted rows of each movement that some unit chairs, by `movementKey`. */
  readonly byMovement: ReadonlyMap<string, KindCounts>;
  /** Counted rows by index of the counting unit. */
  readonly countedBy: ReadonlyMap<number, number>;
  readonly wordViews: WordViews;
  readonly balance: BalanceCount;
}

const schoolLevels: readonly SchoolLevel[] = [
  'preschool',
  'primary',
  'primary_lower_secondary',
  'lower_secondary',
  'lower_upper_secondary',
  'upper_secondary',
  'continuing_education',
];

const individual = kindCodes.indexOf('individual');
const collective = kindCodes.indexOf('collective');
const passed = statusCodes.indexOf('passed');

export function tallyRows(
  register: Register,
  context: YearContext,
  check: YearCheck,
  details: RegistrationDetails,
): RowTally {
  const { kind, role, status, year } = register.registrations;
  const { stage } = details;
  const byUnit = context.units.map(noCounts);
  const byChair = context.units.map(noCounts);
  const byMovement = new Map<string, KindCounts>();
  const countedBy = new Map<number, number>();
  const movementOf = movementReader(register, context);
  const levelOf = schoolLevelOf(context);
  const addToBalance = balanceCounter(context, details);
  const levels = new WordCount([...schoolLevels, 'no_school'] as const);
  const kinds = new WordCount<RowState>(rowStates);
  const roles = new WordCount([...roleCodes, 'unwritten'] as const);
  const statuses = new WordCount([...statusCodes, 'unread'] as const);
  const stageLines = new WordCount([...stages.map(({ code }) => code), 'not_begun', 'unread'] as const);
  const lineOf = (code: number, rest: number): number => (code < 0 ? rest : code);
  check.forEachRow((position, state, unit, countingUnit) => {
    // A row without a readable year is shown with every year, so that it gets mended; it is counted in none.
    if (codeAt(year, position) < 0) return;
    const kindCode = codeAt(kind, position);
    const statusCode = codeAt(status, position);
    const stageCode = codeAt(stage, position);
    kinds.add(stateLine[state], kindCode);
    statuses.add(lineOf(statusCode, statusCodes.length), kindCode);
    if (stageCode !== blankCode) stageLines.add(lineOf(stageCode, stages.length + 1), kindCode);
    else if (statusCode === passed) stageLines.add(stages.length, kindCode);
    if (state !== 'counted') return;
    const word = kindCodes[kindCode] as Kind;
    (byUnit[unit] as KindCounts)[word]++;
    countedBy.set(countingUnit, (countedBy.get(countingUnit) ?? 0) + 1);
    levels.add(levelOf[unit] as number, kindCode);
    if (kindCode === individual) roles.add(lineOf(codeAt(role, position), roleCodes.length), kindCode);
    addToBalance(position, unit, kindCode);
    const { chair, key } = movementOf(position);
    if (key !== '') {
      const counts = byMovement.get(key) ?? noCounts();
      counts[word]++;
      byMovement.set(key, counts);
    }
    // What an agency puts forward itself belongs to its movement even where the cell is blank.
    const agency = context.units[countingUnit]?.type === 'lead_agency' ? countingUnit : -1;
    const chairing = chair >= 0 ? chair : agency;
    if (chairing >= 0) (byChair[chairing] as KindCounts)[word]++;
  });
  return {
    byUnit,
    byChair,
    byMovement,
    countedBy,
    balance: addToBalance.count,
    wordViews: {
      by_level: levels.lines(),
      by_kind: kinds.lines(),
      by_role: roles.lines(),
      by_status: statuses.lines(),
      by_stage: stageLines.lines(),
    },
  };
}

const stateLine = Object.fromEntries(rowStates.map((state) => [state, stateCode(state)])) as Readonly<
  Record<RowState, number>
>;

/** By unit index: line of the level of the school that the unit is or stands below, else of `no_school`. */
function schoolLevelOf({ units, firstUpwards }: YearContext): Int32Array {
  const levelAt = (place: number): number => schoolLevels.indexOf(units[place]?.type as SchoolLevel);
  return Int32Array.from(units, (unit) => {
    const school = firstUpwards(unit.index, (place) => levelAt(place) >= 0);
    return school < 0 ? schoolLevels.length : levelAt(school);
  });
}

interface ChairedMovement {
  /** `movementKey`, '' when nobody chairs what the cell names. */
  readonly key: string;
  /** Index of the unit that chairs it, −1 when nobody does. */
  readonly chair: number;
}

const unchaired: ChairedMovement = { key: '', chair: -1 };

/** The movement in which a row stands. Each distinct cell is read once. */
function movementReader(
  { registrations }: Register,
  context: YearContext,
): (position: number) => ChairedMovement {
  const { grid, columns, rows } = registrations;
  const chairs = movementChairs(context);
  const known = new Map<unknown, ChairedMovement>();
  return (position) => {
    const cell = grid[(rows[position] as number) - 1]?.[columns.movement];
    let found = known.get(cell);
    if (found === undefined) {
      const key = movementKey(cellText(cell));
      const chair = chairs.get(key);
      found = chair === undefined ? unchaired : { key, chair };
      known.set(cell, found);
    }
    return found;
  };
}

/** Movement → index of the unit that chairs it. */
function movementChairs({ units, unitYear }: YearContext): Map<string, number> {
  const chairs = new Map<string, number>();
  for (const unit of units) {
    if (unit.movement === '' || !unitYear.existsIn(unit)) continue;
    for (const movement of movementsOf(unit)) {
      const key = movementKey(movement);
      if (!chairs.has(key)) chairs.set(key, unit.index);
    }
  }
  return chairs;
}

/** The movements a unit chairs: several stand in one cell, parted by `;`. */
export function movementsOf({ movement }: Pick<Unit, 'movement'>): string[] {
  return movement
    .split(/[;\n]/)
    .map(cellText)
    .filter((name) => name !== '');
}

/** Equal for spellings of one movement. */
export function movementKey(movement: string): string {
  return textKey(movement);
}

interface BalanceCounter {
  (position: number, unit: number, kindCode: number): void;
  readonly count: BalanceCount;
}

function balanceCounter(context: YearContext, details: RegistrationDetails): BalanceCounter {
  const count = noBalance();
  const hard = hardAreas(context);
  const small = collectiveTypes.map(({ code }) => smallCollectiveTypes.includes(code));
  const add = (position: number, unit: number, kindCode: number): void => {
    const area = hard[unit] ?? null;
    if (area === null) count.hardAreasUnknown++;
    else if (area) count.hardAreas[kindCodes[kindCode] as Kind]++;
    if (kindCode === individual) {
      count.individuals++;
      const direct = details.directWorkerAt(position);
      if (direct === null) count.individualsUnknown++;
      else if (direct) count.directWorkers++;
    } else if (kindCode === collective) {
      count.collectives++;
      const type = codeAt(details.collectiveType, position);
      if (type < 0) count.collectivesUnknown++;
      else if (small[type] === true) count.smallCollectives++;
    }
  };
  return Object.assign(add, { count });
}
