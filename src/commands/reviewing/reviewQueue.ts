/** Thẩm định từng hồ sơ: opens the form with the queue of what waits for a review (KH 72 IV.4.c: F40; F13). */

import type { FormAnswer } from '../../domain/formAnswer';
import { readRegistrations } from '../../domain/registrations/registrations';
import { type QueueFilter, type QueuePage, reviewQueue as queueOf } from '../../domain/review/reviewQueue';
import { vi } from '../../text/vi';
import { showForm } from '../../workbook/formPage';
import { readIfThere, readNeeded } from '../../workbook/readTables';
import { currentUser } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import type { Spreadsheet } from '../actionContext';
import { answerForm } from '../answerForm';
import { registerWith } from '../reviewSources';
import { runCommand } from '../run';
import { askedFilter, askedPage } from './reviewRequest';

/** The menu command: reads only, 3 data calls. */
export function reviewQueue(): void {
  runCommand('reviewQueue', vi, (spreadsheet, text) => {
    const queue = readQueue(spreadsheet, { unit: '', kind: '', status: '' }, 0);
    showForm('review', text.menu.reviewQueue, { language: text.language, user: currentUser(), queue });
  });
}

/** For the form: one page of the queue as it stands now; 3 data calls. @param from how many of the queue to leave out */
export function reviewQueuePage(filter: QueueFilter, from: number): FormAnswer<QueuePage> {
  return answerForm((spreadsheet) => readQueue(spreadsheet, askedFilter(filter), askedPage(from)));
}

function readQueue(spreadsheet: Spreadsheet, filter: QueueFilter, from: number): QueuePage {
  const tabs = new Tabs(spreadsheet);
  const sources = { units: readIfThere(tabs, 'units'), quotas: readIfThere(tabs, 'quotas') };
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const registrations = readRegistrations(readNeeded(tabs, 'registrations'), timeZone);
  return queueOf(registerWith(sources, registrations, timeZone), filter, from);
}
