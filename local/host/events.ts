/** The event objects of simple triggers (platform.md §3.3). */

import { columnCountOf, type Rectangle, rowCountOf } from '../document/rectangle';
import type { AuthModeName, ServiceContext } from '../services/serviceContext';
import { authModes } from '../services/serviceEnums';
import { userObject } from '../services/sessionService';

export interface EditEvent {
  sheetId: string;
  area: Rectangle;
  /** Only for a single cell that was not cleared. */
  value?: string;
  /** Only for a single cell that held something. */
  oldValue?: string;
}

/** What `onOpen` gets. */
export function openEvent(context: ServiceContext, authMode: AuthModeName): object {
  return { authMode: authModes[authMode], source: context.make.spreadsheet(), user: userObject(context) };
}

/** `value` and `oldValue` are absent, not undefined, for more than one cell. */
export function editEvent(context: ServiceContext, event: EditEvent): object {
  const { sheetId, area, value, oldValue } = event;
  const bounds = {
    rowStart: area.startRow + 1,
    rowEnd: area.endRow + 1,
    columnStart: area.startColumn + 1,
    columnEnd: area.endColumn + 1,
  };
  const single = rowCountOf(area) === 1 && columnCountOf(area) === 1;
  return {
    authMode: authModes.LIMITED,
    range: context.make.range(sheetId, area, { ...bounds, toJSON: () => bounds }),
    source: context.make.spreadsheet(),
    user: userObject(context),
    ...(single && value !== undefined ? { value } : {}),
    ...(single && oldValue !== undefined ? { oldValue } : {}),
  };
}
