/** What has been recorded for a registration so far: the last lines of `Tuyên truyền` and `Bồi dưỡng`. */

import type { ActivityKind } from '../../domain/followUps/activity';
import { type ActivityLine, latestActivities } from '../../domain/followUps/activityRecord';
import type { FormAnswer } from '../../domain/formAnswer';
import { readIfThere } from '../../workbook/readTables';
import { Tabs } from '../../workbook/tabs';
import { answerForm } from '../answerForm';
import { sentText } from './sentText';

/** Of each tab: enough to see whether something has been entered already. */
export const mostLines = 3;

const kinds: readonly ActivityKind[] = ['communications', 'nurture'];

/** For the form: the last lines about the registration with this code, both tabs. 2 data calls. */
export function activitiesOf(registration: unknown): FormAnswer<readonly ActivityLine[]> {
  return answerForm((spreadsheet) =>
    latestOf(new Tabs(spreadsheet), sentText(registration), spreadsheet.getSpreadsheetTimeZone()),
  );
}

export function latestOf(tabs: Tabs, registration: string, timeZone: string): ActivityLine[] {
  return kinds.flatMap((kind) =>
    latestActivities(readIfThere(tabs, kind), kind, registration, timeZone, mostLines),
  );
}
