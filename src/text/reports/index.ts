/** The words of the nine documents (domain.md 4.5), which are Vietnamese whoever makes them. */
import type { ReportWording } from '../../domain/reports/wording';
import { awardProposal } from './awardProposal';
import { closingReport } from './closingReport';
import { communicationsList } from './communicationsList';
import { figureLabel } from './figureLabels';
import { introduction } from './introduction';
import { registrationList } from './registrationList';
import { registrationReport } from './registrationReport';
import { reminder } from './reminder';
import { reviewSheet } from './reviewSheet';
import { yearlyReport } from './yearlyReport';

export const reportWording: ReportWording = {
  registration_list: registrationList,
  registration_report: registrationReport,
  reminder,
  review_sheet: reviewSheet,
  award_proposal: awardProposal,
  yearly_report: yearlyReport,
  introduction,
  closing_report: closingReport,
  communications_list: communicationsList,
  figureLabel,
};
