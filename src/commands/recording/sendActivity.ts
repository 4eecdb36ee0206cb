/** Adds what a person entered for a registration as a row of `Tuyên truyền` or `Bồi dưỡng`, under the lock. */

import {
  type ActivityDraft,
  type ActivityKind,
  activityColumns,
  activityProblems,
  isHarmless,
} from '../../domain/followUps/activity';
import {
  type ActivityLine,
  activityChange,
  activityRecord,
  latestActivities,
  type SentActivity,
  standsAlready,
  withRecord,
} from '../../domain/followUps/activityRecord';
import { exemplarAt, exemplarRows, findExemplar } from '../../domain/followUps/exemplars';
import type { FormAnswer } from '../../domain/formAnswer';
import type { Grid } from '../../domain/tables/cell';
import { applyUnderLock } from '../../workbook/applyChangeSet';
import { withDocumentLock } from '../../workbook/lock';
import { readNeeded } from '../../workbook/readTables';
import { Tabs } from '../../workbook/tabs';
import { menuContext, type Spreadsheet } from '../actionContext';
import { answerForm } from '../answerForm';
import { mostLines } from './activitiesOf';
import { readExemplars } from './exemplarTable';
import { sentText } from './sentText';

/** For the form: at most 12 data calls, however many rows. */
export function sendActivity(draft: unknown): FormAnswer<SentActivity> {
  return answerForm((spreadsheet) => {
    const entered = readDraft(draft);
    // A day outside the programme's years is told of, not refused, so the years are not needed here.
    const problems = activityProblems(entered, null);
    if (!problems.every(isHarmless)) return { outcome: 'unsound', latest: [] };
    return writeActivity(spreadsheet, entered);
  });
}

/** @throws TypeError for anything our form does not send */
function readDraft(draft: unknown): ActivityDraft {
  const { kind, registration, values } = asRecord(draft);
  if (kind !== 'communications' && kind !== 'nurture') throw new TypeError('a form sent an unknown kind');
  const typed = asRecord(values);
  const read = activityColumns[kind].map((column) => [column, longText(typed[column])] as const);
  return { kind, registration: sentText(registration), values: Object.fromEntries(read) };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('a form sent no entry');
  return value as Readonly<Record<string, unknown>>;
}

/** Cutting or refusing what is too long is the checks' business; this only bounds what they are given. */
const longestField = 20_000;

function longText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && value.length <= longestField) return value;
  throw new TypeError('a form sent a field that is no text');
}

function writeActivity(spreadsheet: Spreadsheet, draft: ActivityDraft): SentActivity {
  const { kind } = draft;
  const { now, user, lock } = menuContext();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return withDocumentLock(lock, () => {
    const tabs = new Tabs(spreadsheet);
    const table = readExemplars(tabs);
    const row = findExemplar(table, exemplarRows(table, timeZone), draft.registration);
    if (row === null) return { outcome: 'gone', latest: [] };
    // As the register spells it, whatever the form sent.
    const { id } = exemplarAt(table, row);
    const record = activityRecord({ ...draft, registration: id });
    const grid = readNeeded(tabs, kind);
    if (standsAlready(grid, kind, record, timeZone)) {
      return { outcome: 'already', latest: latestIn(grid, kind, id, timeZone) };
    }
    applyUnderLock(spreadsheet, tabs, activityChange(kind, record), {
      lock,
      user,
      now,
      timeZone,
      readUnderLock: { [kind]: { grid, formulas: null } },
    });
    return { outcome: 'recorded', latest: latestIn(withRecord(grid, kind, record), kind, id, timeZone) };
  });
}

function latestIn(grid: Grid, kind: ActivityKind, id: string, timeZone: string): ActivityLine[] {
  return latestActivities(grid, kind, id, timeZone, mostLines);
}
