/**
 * The part `commands`: every menu command but the quota check, and what forms call. An execution reads it when it needs
 * one of them (workbook/loadPart.ts); main.ts has a global for each.
 */
export { changesAfterReview } from '../commands/changesAfterReview';
export { checkWholeRegister } from '../commands/checkWholeRegister';
export { compareYears } from '../commands/compareYears';
export { concludeReview } from '../commands/concludeReview';
export { createRegister } from '../commands/createRegister';
export { dueSoon } from '../commands/dueSoon';
export { followProgress, progressNow } from '../commands/following/followProgress';
export { goToUnit } from '../commands/following/goToUnit';
export { moveStatus } from '../commands/moveStatus';
export { prepareReview } from '../commands/prepareReview';
export { publishList } from '../commands/publishList';
export { activitiesOf } from '../commands/recording/activitiesOf';
export { findExemplars } from '../commands/recording/findExemplars';
export { recordActivity } from '../commands/recording/recordActivity';
export { sendActivity } from '../commands/recording/sendActivity';
export {
  ownRegistration,
  sendRegistration,
  unitStanding,
  withdrawRegistration,
} from '../commands/registering/formCalls';
export { registerExemplar } from '../commands/registering/registerExemplar';
export { repairStructure } from '../commands/repairStructure';
export { makeReport } from '../commands/reporting/makeReport';
export { printReport } from '../commands/reporting/printReport';
export { reportTables } from '../commands/reporting/reportTables';
export { openReview } from '../commands/reviewing/openReview';
export { reviewQueue, reviewQueuePage } from '../commands/reviewing/reviewQueue';
export { saveReview } from '../commands/reviewing/saveReview';
export { undoLastWrite } from '../commands/undoLastWrite';
