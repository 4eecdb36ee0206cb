/** One registration in full, to be edited, or copied from an earlier year. */

import { type OpenedRegistration, openedRegistration } from '../../domain/registering/ownRows';
import { positionOfId } from '../../domain/registering/registerOfYear';
import { readCode } from '../../domain/registering/registrationRequest';
import type { Locked } from '../../domain/registering/sendResult';
import { readRegistrations } from '../../domain/registrations/registrations';
import { readNeeded } from '../../workbook/readTables';
import { Tabs } from '../../workbook/tabs';
import type { Spreadsheet } from '../actionContext';

export type OpenResult = { readonly kind: 'opened'; readonly registration: OpenedRegistration } | Locked;

/**
 * One data call. Anyone who may run the add-on may read the tab: whose registration it is matters when it is written.
 * @throws AppError tab_missing · column_missing, TypeError for what the form could not have sent
 */
export function ownRegistration(spreadsheet: Spreadsheet, given: unknown): OpenResult {
  const id = readCode(given);
  const grid = readNeeded(new Tabs(spreadsheet), 'registrations');
  const registrations = readRegistrations(grid, spreadsheet.getSpreadsheetTimeZone());
  const position = positionOfId(registrations, id);
  if (typeof position !== 'number') return { kind: 'locked', why: position, status: null };
  return { kind: 'opened', registration: openedRegistration(registrations, position) };
}
