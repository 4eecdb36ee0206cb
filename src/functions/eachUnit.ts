/** Answers for units given by code or name, one or a whole column of them. */
import { AppError } from '../domain/findings/appError';
import type { YearContext } from '../domain/quotas/yearContext';
import { nameUnitOfYear } from '../domain/registrations/registeringUnit';
import { headerKey } from '../domain/tables/headers';
import { tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { findingText } from '../text/findingText';
import { viFindings } from '../text/viFindings';
import { type Answer, eachCell } from './eachCell';

const { code, name } = tables.units.columns;

/**
 * Asks `answer` about the counting unit of each unit: its own quota, else that of the nearest unit above
 * (domain.md 4.3). In a column, a blank cell stays blank, the header becomes `title`, and a unit that
 * cannot be settled gets a few words saying why, so that one slip does not empty the column.
 * @throws AppError unit_unknown for a unit asked for alone that is blank, unknown or ambiguous
 */
export function eachUnit(
  value: unknown,
  context: YearContext,
  title: string,
  answer: (countingUnit: number) => Answer,
): Answer | Answer[][] {
  const known = new Map<string, Answer>();
  return eachCell(value, (cell, alone, row) => {
    const text = cellText(cell);
    if (alone) return unitAnswer(text, true, context, answer);
    if (text === '') return '';
    if (row === 0 && (headerKey(text) === headerKey(code) || headerKey(text) === headerKey(name)))
      return title;
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = unitAnswer(text, false, context, answer);
    known.set(text, found);
    return found;
  });
}

function unitAnswer(
  text: string,
  alone: boolean,
  context: YearContext,
  answer: (countingUnit: number) => Answer,
): Answer {
  if (text === '') throw new AppError('unit_unknown', { value: '', suggestions: [] });
  const named = nameUnitOfYear(context, 'unit', text);
  if (named.counting >= 0) return answer(named.counting);
  const problems = named.findings(1).filter((finding) => finding.severity === 'error');
  for (const problem of problems) {
    if (alone && (problem.code === 'unit_unknown' || problem.code === 'unit_ambiguous')) {
      throw new AppError('unit_unknown', problem.params);
    }
  }
  return problems.map((problem) => findingText(viFindings, problem).label).join(', ');
}
