/** Makes a document out of the register: what it says, who signs it, and what must be settled first. */
import { documentGaps } from '../documents/documentGaps';
import { documentKinds } from '../documents/documentKinds';
import { documentSymbol } from '../documents/documentNumber';
import type { OfficialDocument, Signature } from '../documents/officialDocument';
import type { ReportKind } from '../programme';
import { textKey } from '../text/textKey';
import { awardProposalFacts } from './awardProposal';
import { citedBases } from './citedBases';
import { closingReportFacts, mostYearsReported } from './closingReport';
import { communicationsListFacts } from './communicationsList';
import { createDraft, type Draft, isRefused } from './draft';
import { introductionFacts } from './introduction';
import { draftingSection, type Office, reportsInUse } from './office';
import { registrationListFacts } from './registrationList';
import { registrationReportFacts } from './registrationReport';
import { lackingLines, reminderFacts } from './reminder';
import { type ReportGap, reportGap } from './reportGap';
import type { ReportRequest } from './reportRequest';
import type { ReportSources } from './reportSources';
import { reviewSheetFacts } from './reviewSheet';
import type { ReportFacts, ReportTemplates, ReportWording, Signer, WrittenReport } from './wording';
import { yearlyReportFacts } from './yearlyReport';

export interface BuiltReport {
  /** Null when a gap is blocking. */
  readonly document: OfficialDocument | null;
  /** Blocking ones first. */
  readonly gaps: readonly ReportGap[];
}

/** Documents about several years; the others are about one. */
export const periodKinds: readonly ReportKind[] = ['closing_report', 'communications_list'];

/** Documents that go to no body beyond the one they are addressed to: the plan's Nơi nhận are not theirs. */
const ownRecipientsOnly: readonly ReportKind[] = ['reminder'];

/**
 * Builds one document. Same sources and request, same document: there is no clock here, and the order of rows in the
 * tabs does not matter, but that of `Căn cứ`, which is the office's own.
 */
export function buildReport(
  sources: ReportSources,
  request: ReportRequest,
  wording: ReportWording,
): BuiltReport {
  const refused = refusals(sources, request);
  if (refused.length > 0) return { document: null, gaps: refused };
  const draft = createDraft(sources, request, wording.figureLabel);
  const written = write(draft, wording);
  if (written === null || isRefused(draft)) return { document: null, gaps: inOrder(draft.gaps) };
  const document = laidOut(draft, written);
  return { document, gaps: inOrder([...draft.gaps, ...gapsOf(document, sources.office)]) };
}

/** Units to which a reminder of the year could go, in the order in which documents list them. */
export function unitsToRemind(
  sources: ReportSources,
  request: ReportRequest,
  wording: ReportWording,
): { readonly code: string; readonly name: string }[] {
  return lackingLines(createDraft(sources, request, wording.figureLabel)).map(({ key, name }) => ({
    code: key,
    name,
  }));
}

function refusals({ office }: ReportSources, { kind, from, to }: ReportRequest): ReportGap[] {
  const gaps: ReportGap[] = [];
  if (office.issuer === '') gaps.push(reportGap('issuer_missing', {}));
  if (from > to) gaps.push(reportGap('years_reversed', { from, to }));
  else if (from !== to && !periodKinds.includes(kind)) gaps.push(reportGap('one_year_only', { from, to }));
  else if (to - from >= mostYearsReported) {
    gaps.push(reportGap('years_too_many', { most: mostYearsReported }));
  }
  return gaps;
}

const factsOf: { readonly [Kind in ReportKind]: (draft: Draft) => ReportFacts[Kind] | null } = {
  registration_list: registrationListFacts,
  registration_report: registrationReportFacts,
  reminder: reminderFacts,
  review_sheet: reviewSheetFacts,
  award_proposal: awardProposalFacts,
  yearly_report: yearlyReportFacts,
  introduction: introductionFacts,
  closing_report: closingReportFacts,
  communications_list: communicationsListFacts,
};

function write<Kind extends ReportKind>(
  draft: Draft & { readonly request: { readonly kind: Kind } },
  templates: ReportTemplates,
): WrittenReport | null {
  const facts = factsOf[draft.request.kind](draft);
  return facts === null ? null : templates[draft.request.kind](facts);
}

function laidOut(draft: Draft, written: WrittenReport): OfficialDocument {
  const { office } = draft.sources;
  const { request, common } = draft;
  const kind = documentKinds[written.kind];
  const section = kind.name === null ? draftingSection(office) : null;
  const addressees = written.addressees ?? common.addressees;
  const { signers } = written;
  const right = signers?.right ?? null;
  if (!reportsInUse(office).includes(request.kind)) draft.tell('report_unused', { kind: request.kind });
  return {
    kind,
    header: {
      parentBody: office.parentBody || null,
      issuer: office.issuer,
      number: request.number,
      symbol: documentSymbol(kind, office.abbreviation, section),
      // Minutes print no place and date (NĐ 30/2020/NĐ-CP, Phụ lục III).
      place: written.kind === 'minutes' ? null : office.place || openPlaceName,
      date: request.date,
    },
    subject: written.subject,
    addressees,
    bases: citedBases(draft),
    body: written.body,
    recipients: recipientsOf(draft, written, addressees),
    filing: office.filing,
    signature:
      right === null ? { lines: office.authority, name: office.signatory || null } : signature(right),
    ...(signers === undefined ? {} : { secondSignature: signature(signers.left) }),
    annexes: written.annexes,
  };
}

/** Room for a pen. */
const openPlaceName = '\u2026\u2026\u2026\u2026';

/**
 * "Như trên" stands for those addressed; a document that addresses nobody names among its recipients the bodies it goes
 * to. A review form stays in the file.
 */
function recipientsOf(
  { sources: { office }, request }: Draft,
  { kind }: WrittenReport,
  addressees: readonly string[],
): string[] {
  if (kind === 'reviewForm' || ownRecipientsOnly.includes(request.kind)) return [];
  const { addressed } = documentKinds[kind];
  const own = addressed ? [] : (office.reports?.get(request.kind) ?? []);
  const named = new Set([...(addressed ? addressees : own)].map(textKey));
  return [...own, ...office.recipients.filter((recipient) => !named.has(textKey(recipient)))];
}

function signature({ title, name }: Signer): Signature {
  return { lines: [{ prefix: null, title }], name };
}

function gapsOf(document: OfficialDocument, office: Office): ReportGap[] {
  const gaps: ReportGap[] = documentGaps(document).map((code) => reportGap(code, {}) as ReportGap);
  if (document.header.place !== null && office.place === '') gaps.push(reportGap('place_missing', {}));
  if (document.header.symbol !== null && office.abbreviation === '') {
    gaps.push(reportGap('abbreviation_missing', {}));
  }
  const last = document.signature.lines[document.signature.lines.length - 1];
  if (last !== undefined && last.prefix !== null && last.prefix !== 'Q.') {
    gaps.push(reportGap('authority_incomplete', {}));
  }
  if (office.recipients.length === 0 && office.filing === null)
    gaps.push(reportGap('recipients_missing', {}));
  return gaps;
}

function inOrder(gaps: readonly ReportGap[]): ReportGap[] {
  return [...gaps.filter(({ blocking }) => blocking), ...gaps.filter(({ blocking }) => !blocking)];
}
