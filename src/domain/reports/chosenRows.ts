/** The registrations somebody chose by code for a document. */
import { textKey } from '../text/textKey';
import type { Draft } from './draft';
import type { ReportRow } from './reportRows';

/**
 * Rows of the codes asked for, in the order of their codes; null when none was asked for. Codes that no row of the
 * years has are told of, and there is no document.
 */
export function chosenRows(draft: Draft): ReportRow[] | null {
  const { registrations } = draft.request;
  if (registrations.length === 0) return null;
  const { index } = draft.sources.followUps;
  const byPosition = new Map(draft.rows.map((row) => [row.position, row]));
  // Only a row without a code of its own is called by its place.
  const byCode = new Map(draft.rows.map((row) => [textKey(row.code), row]));
  const chosen = new Set<ReportRow>();
  const unknown: string[] = [];
  for (const code of registrations) {
    const position = index.find(code);
    const row = position < 0 ? byCode.get(textKey(code)) : byPosition.get(position);
    if (row === undefined) unknown.push(code);
    else chosen.add(row);
  }
  if (unknown.length > 0) draft.tell('registration_unknown', { ids: unknown });
  return draft.rows.filter((row) => chosen.has(row));
}

/** The rows that are Đạt. Tells of the others: of those somebody chose, when all are such, there is no document. */
export function passedRows(draft: Draft, wanted: readonly ReportRow[]): ReportRow[] {
  const passed = wanted.filter((row) => row.passed);
  const ids = wanted.filter((row) => !row.passed).map(({ code }) => code);
  const isChosen = draft.request.registrations.length > 0;
  if (!isChosen || passed.length > 0) draft.tellOf('not_passed', ids);
  else if (ids.length > 0) draft.tell('none_chosen_passed', { ids });
  return passed;
}
