/** What `report` says in English; documents keep their Vietnamese names beside it. */
import type { ReportKind } from '../../../src/domain/programme';
import { enReportGaps } from '../../../src/text/enReportGaps';
import { reportWords } from '../../../src/text/programmeText';
import type { ReportText, SpanOfYears } from './text';

const names: Readonly<Record<ReportKind, string>> = {
  registration_list: 'list of registrations',
  registration_report: 'report on the registrations of a year',
  reminder: 'letter reminding units of what they lack',
  review_sheet: 'review form or minutes',
  award_proposal: 'proposal for awards',
  yearly_report: 'report on the results of a year',
  introduction: 'letter introducing exemplars',
  closing_report: 'report on several years',
  communications_list: 'list of publicity',
};

const kinds = Object.fromEntries(
  Object.entries(names).map(([kind, name]) => [kind, `${reportWords[kind as ReportKind]} – ${name}`]),
) as Record<ReportKind, string>;

const agreeing = ({ matched, total }: { readonly matched: number; readonly total: number }): string =>
  total === 0 ? 'No figures to compare' : `Figures agree ${matched}/${total}`;

function spanOfYears({ from, to, yearKind, lastNamed }: SpanOfYears): string {
  if (from !== to) return `${from}–${lastNamed}`;
  return yearKind === 'school' ? `school year ${from}-${from + 1}` : `${from}`;
}

export const enReport: ReportText = {
  kinds,
  gaps: enReportGaps,
  allInUse: (count) =>
    `“Báo cáo sử dụng” in the tab Cấu hình names no document, so all ${count} can be made.`,
  verified: (kind, years, verification) =>
    `${reportWords[kind]}, ${spanOfYears(years)}. ${agreeing(verification)}.`,
  letter: (unit, number, verification) =>
    `${unit}${number === null ? '' : ` (number ${number})`}. ${agreeing(verification)}.`,
  letters: (count, folder) => `Letters written into ${folder}: ${count}.`,
  toSettle: 'To look at before anybody signs:',
  mismatches: (count) =>
    `DO NOT USE THIS DOCUMENT: figures that differ when counted again: ${count}. Send the lines below to your support.`,
  mismatch: (label, printed, recounted) =>
    `${label}: printed ${printed}, counted again ${recounted === null ? 'not possible' : recounted}`,
};
