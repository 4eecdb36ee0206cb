/** What the text layer gives the builders: a template for each document, and a label for each figure. */
import type { DocumentKindId } from '../documents/documentKinds';
import type { Annex, Block } from '../documents/officialDocument';
import type { YearKind } from '../programme';
import type { AwardProposalFacts } from './awardProposal';
import type { ClosingReportFacts } from './closingReport';
import type { CommunicationsListFacts } from './communicationsList';
import type { FigureQuery } from './figureQuery';
import type { IntroductionFacts } from './introduction';
import type { RegistrationListFacts } from './registrationList';
import type { RegistrationReportFacts } from './registrationReport';
import type { ReminderFacts } from './reminder';
import type { ReviewSheetFacts } from './reviewSheet';
import type { YearlyReportFacts } from './yearlyReport';

/** What a document is written from, without a sentence. */
export interface ReportFacts {
  readonly registration_list: RegistrationListFacts;
  readonly registration_report: RegistrationReportFacts;
  readonly reminder: ReminderFacts;
  readonly review_sheet: ReviewSheetFacts;
  readonly award_proposal: AwardProposalFacts;
  readonly yearly_report: YearlyReportFacts;
  readonly introduction: IntroductionFacts;
  readonly closing_report: ClosingReportFacts;
  readonly communications_list: CommunicationsListFacts;
}

/** A document's own words; header, bases, recipients and signature are the same for all. */
export interface WrittenReport {
  readonly kind: DocumentKindId;
  /** Trích yếu, without "V/v". */
  readonly subject: string;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
  /** Kính gửi where it is not the bodies that `Cấu hình` names. */
  readonly addressees?: readonly string[];
  /** Who signs minutes and forms; null on the right: who signs for the office, as under every other document. */
  readonly signers?: { readonly right: Signer | null; readonly left: Signer };
}

export interface Signer {
  readonly title: string;
  /** Null leaves the place open. */
  readonly name: string | null;
}

/** What a label may need besides its question. */
export interface LabelNames {
  readonly yearKind: YearKind;
  /** Names of the units of the question; '' when it names none. */
  readonly unit: string;
  readonly own: string;
}

export type ReportTemplates = {
  readonly [Kind in keyof ReportFacts]: (facts: ReportFacts[Kind]) => WrittenReport;
};

export interface ReportWording extends ReportTemplates {
  figureLabel(query: FigureQuery, names: LabelNames): string;
}
