/** English: the form Lập báo cáo. Documents themselves are Vietnamese. */
import { enReportGaps } from '../enReportGaps';
import type { ReportFormText } from './reportText';

export const enReport: ReportFormText = {
  gaps: enReportGaps,
  loading: 'Fetching what the tabs hold…',
  reload: 'Fetch data again',
  fetchedAt: (time) => `Data fetched at ${time}. If the register has changed since, press Fetch data again.`,

  document: 'Document',
  kinds: {
    registration_list: 'List of registrations',
    registration_report: 'Report on registrations',
    reminder: 'Reminder letter',
    review_sheet: 'Review form or minutes',
    award_proposal: 'Proposal of awards',
    yearly_report: 'Yearly report on results',
    introduction: 'Letter introducing exemplars',
    closing_report: 'Interim or closing report',
    communications_list: 'List of publicity',
  },
  allKinds: 'Show documents the plan does not ask for, too',
  year: 'Year',
  schoolYear: 'School year',
  from: 'From year',
  to: 'To year',
  noYear: 'The tab Đăng ký has no year yet.',

  letters: 'Send to',
  letterChoices: {
    together: 'All units, one letter',
    one: 'One unit',
    each: 'Each unit, a letter each (in one file)',
  },
  unit: 'Unit',
  unitHint: 'Leave blank for all units.',
  remindedHint: (count) => (count === 1 ? '1 unit to remind.' : `${count} units to remind.`),
  unitNeeded: 'Choose the unit the letter goes to.',

  registrations: 'Exemplars',
  registrationsHint: {
    review_sheet:
      'One makes a form, several make minutes. Leave blank for all registrations that have come to a review.',
    award_proposal: 'Leave blank to go by the tab Đề nghị khen thưởng and the registrations that are Đạt.',
    introduction: 'Leave blank for all that are Đạt and may be named.',
  },
  remove: (name) => `Remove ${name}`,

  number: 'Number',
  numberHint: 'Leave blank to write it by hand.',
  firstNumberHint: 'Of the first letter; the others are numbered on.',
  numberInvalid: 'A whole number from 1 to 99999.',
  date: 'Date',
  dateHint: 'Day/month/year. Leave blank to write it by hand.',
  dateInvalid: 'Day/month/year, for example 20/02/2026.',
  chair: 'Chair',
  secretary: 'Secretary',
  signerHint: 'Printed in minutes only. Leave blank to write it by hand.',
  sources: 'Add the annex of sources (the rows each figure was counted from)',

  result: 'Before it is signed',
  matched: (matched, total) => `${matched}/${total} agree: every figure, counted again, is right.`,
  noFigures: 'There is no figure in it to count.',
  mismatched: (labels) =>
    `Figures that do not agree when counted again: ${labels.join('; ')}. Do not sign; tell whoever looks after the program.`,
  blocking: 'The document cannot be made until this is done:',
  toSettle: 'To be looked at before signing:',
  nothingToSettle: 'Nothing left to look at.',
  letterCount: (count) => `${count} letters in one file, each from a new page on.`,

  download: 'Download .docx',
  toTab: 'Put into tab Báo cáo',
  downloaded: (file) =>
    `${file} is made; look in your downloads. If the browser does not allow it, press Put into tab Báo cáo and use File > Download.`,
  notMade: 'The document cannot be made yet: see above what is to be done.',
  inTab: (tab) => `Put into the tab ${tab}. To print: Ctrl+P, paper A4, portrait, scale Fit to width.`,
  keptAside: (tab, aside) => `The tab ${tab} that was there is kept under the name “${aside}”.`,

  preview: 'Preview',
  table: (place) => `Table ${place}, scroll sideways to see it all`,
  moreRows: (count) => `${count} more rows; the file has them all.`,
  moreLetters: (count) => `${count} more letters; the file has them all.`,
};
