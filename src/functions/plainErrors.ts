/** The one place where custom functions turn a broken argument into the sentence Sheets shows in the cell. */
import { AppError } from '../domain/findings/appError';
import { tables } from '../domain/tables/tables';
import { errorText } from '../text/errorText';
import { functionText } from '../text/functionText';
import type { RangeArgument } from '../text/rangeExamples';
import { viErrors } from '../text/viErrors';

const argumentOfTab: Readonly<Record<string, RangeArgument>> = {
  [tables.registrations.tab]: 'dangKy',
  [tables.units.tab]: 'donVi',
  [tables.quotas.tab]: 'chiTieu',
};

/** Runs `answer`; an AppError becomes an Error with a Vietnamese sentence, anything else is a bug and passes. */
export function withPlainErrors<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AppError) throw new Error(sentenceOf(error));
    throw error;
  }
}

function sentenceOf(error: AppError): string {
  if (isColumnMissing(error)) {
    const { tab, columns, present, headerRow } = error.params;
    const argument = argumentOfTab[tab];
    if (argument !== undefined) return functionText.columnsMissing(argument, columns, present, headerRow);
  }
  return errorText(viErrors, error);
}

function isColumnMissing(error: AppError): error is AppError<'column_missing'> {
  return error.code === 'column_missing';
}
