/** Opens one registration for the form: who it is, what it is judged by, and what stands in `Thẩm định` so far. */

import type { FormAnswer } from '../../domain/formAnswer';
import { dossierAt } from '../../domain/review/readDossier';
import type { OpenOutcome } from '../../domain/review/reviewOutcome';
import { readNeeded } from '../../workbook/readTables';
import { Tabs } from '../../workbook/tabs';
import { menuContext } from '../actionContext';
import { answerForm } from '../answerForm';
import { readForReview } from '../registrationsRead';
import { readReviewVerdicts } from '../reviewSources';
import { askedCode } from './reviewRequest';
import { waitingPosition } from './waitingPosition';

/** For the form: at most 8 data calls, whatever its criteria depend on. @param id Mã đăng ký */
export function openReview(id: string): FormAnswer<OpenOutcome> {
  return answerForm((spreadsheet, text): OpenOutcome => {
    const asked = askedCode(id);
    const tabs = new Tabs(spreadsheet);
    const read = readForReview(readNeeded(tabs, 'registrations'), spreadsheet.getSpreadsheetTimeZone());
    const found = waitingPosition(read, asked, text);
    if (typeof found !== 'number') return found;
    const { assessed } = readReviewVerdicts(tabs, read, [found]);
    const dossier = dossierAt({ ...read, assessed }, found);
    return { kind: 'opened', opened: { dossier, at: menuContext().now.getTime() } };
  });
}
