/** What an action is told instead of asking for it: who runs it, when, and how it locks (design.md §3). */
import { documentLock, type LockSource } from '../workbook/lock';
import { currentUser } from '../workbook/session';

export type { Spreadsheet } from '../workbook/spreadsheet';

export interface ActionContext {
  readonly now: Date;
  /** E-mail, '' when unknown. */
  readonly user: string;
  readonly lock: LockSource;
}

/** The context of a menu command: this moment, this person, the document's own lock. */
export function menuContext(): ActionContext {
  return { now: new Date(), user: currentUser(), lock: documentLock };
}
