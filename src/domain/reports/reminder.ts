/** Công văn đôn đốc: to one unit or to all that lack something, only what each lacks (KH 72 IV.4.a: F38, F51; domain.md 4.5). */

import { compareDates } from '../dates/plainDate';
import { dateInWords } from '../documents/documentDate';
import { type CommonFacts, type Draft, wholeDate } from './draft';
import { chosenUnit } from './registrationList';
import { type UnitLine, unitLines } from './unitLines';

export interface ReminderFacts extends CommonFacts {
  /** Units that lack something; only the one asked for in a letter to one. */
  readonly units: readonly RemindedUnit[];
  /** Whether it is a letter to one unit, in so many words. */
  readonly single: boolean;
}

export interface RemindedUnit extends UnitLine {
  /** Registrations that do not count because of their kind or role, named by code. */
  readonly wrongCodes: readonly string[];
  /** "ngày 10 tháng 01 năm 2024": the due date as the quota writes it, and whether that day itself is in time. */
  readonly due: string | null;
  readonly dueIncluded: boolean;
  readonly planSentOn: string | null;
  /** Whether the last day has passed on the date of the letter; null when that date or the last day is not known. */
  readonly overdue: boolean | null;
  /** Whether anything can still be handed in: being late is only told of. */
  readonly canMend: boolean;
}

export function reminderFacts(draft: Draft): ReminderFacts | null {
  const chosen = chosenUnit(draft);
  if (chosen === 'unknown') return null;
  const lacking = lackingLines(draft);
  const year = draft.request.to;
  const units = chosen === null ? lacking : lacking.filter(({ key }) => key === draft.unitKey(chosen));
  if (units.length === 0 && chosen !== null) {
    draft.tell('unit_lacks_nothing', { unit: draft.unitName(chosen), year });
    return null;
  }
  if (units.length === 0) {
    draft.tell('nobody_lacking', { year });
    return null;
  }
  return { ...draft.common, units: units.map((unit) => reminded(draft, unit)), single: units.length === 1 };
}

/** Units to be reminded, in the order in which documents list them: for a letter to each. */
export function lackingLines(draft: Draft): UnitLine[] {
  return unitLines(draft).filter(
    ({ owes, overBy, late, wrongKind, plan }) =>
      owes ||
      overBy !== null ||
      late !== null ||
      wrongKind !== null ||
      (plan !== null && plan !== 'received'),
  );
}

function reminded(draft: Draft, unit: UnitLine): RemindedUnit {
  const date = wholeDate(draft.request.date);
  const canMend = unit.owes || unit.overBy !== null || unit.wrongKind !== null || unit.plan === 'missing';
  return {
    ...unit,
    wrongCodes: unit.wrongKind?.rows ?? [],
    due: unit.dueDate === null ? null : dateInWords(unit.dueDate),
    dueIncluded:
      unit.dueDate !== null && unit.lastDay !== null && compareDates(unit.dueDate, unit.lastDay) === 0,
    planSentOn: unit.planSent === null ? null : dateInWords(unit.planSent),
    overdue: date === null || unit.lastDay === null ? null : compareDates(date, unit.lastDay) > 0,
    canMend,
  };
}
