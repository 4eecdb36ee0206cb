/** Tờ trình and danh sách đề nghị khen thưởng (KH 72 IV.4.d: F41; HB III.1.2: F15; TT III.2: F52; domain.md 4.5). */
import { numberWords } from '../documents/numberWords';
import type { Proposal } from '../followUps/proposals';
import { textKey } from '../text/textKey';
import { chosenRows, passedRows } from './chosenRows';
import type { CommonFacts, Draft, KindFigures } from './draft';
import { inListOrder, type Nominee, nomineeOf, tellOfNominees } from './nominees';
import type { ReportRow } from './reportRows';
import { compareKeys, orderKey } from './vietnameseOrder';

export interface ProposedNominee extends Nominee {
  /** Hình thức khen, Cấp quyết định; '' when not written. */
  readonly award: string;
  readonly authority: string;
}

export interface AwardProposalFacts extends CommonFacts {
  readonly kinds: KindFigures;
  readonly totalWords: string;
  /** By Hình thức khen; the one that is '' comes last. */
  readonly awards: readonly { readonly award: string; readonly kinds: KindFigures }[];
  readonly nominees: readonly ProposedNominee[];
  readonly masked: boolean;
}

export function awardProposalFacts(draft: Draft): AwardProposalFacts | null {
  const proposals = openProposals(draft);
  const wanted = rowsToPropose(draft, proposals);
  const rows = passedRows(draft, wanted);
  if (rows.length === 0) {
    // Of those chosen it has been said why.
    if (draft.request.registrations.length === 0) {
      draft.tell('nothing_proposed', { year: draft.request.to });
    }
    return null;
  }
  draft.tellOf(
    'award_unwritten',
    rows.filter((row) => (proposals.get(row.position)?.award ?? '') === '').map(({ code }) => code),
  );
  const nominees = inListOrder(draft, rows).map((row) => {
    const { award = '', authority = '' } = proposals.get(row.position) ?? {};
    return { ...nomineeOf(draft, row), award, authority };
  });
  tellOfNominees(draft, rows, nominees);
  return {
    ...draft.common,
    kinds: draft.byKind({ measure: 'proposed' }, rows),
    totalWords: numberWords(rows.length),
    awards: byAward(draft, rows, proposals),
    nominees,
    masked: nominees.some(({ masked }) => masked),
  };
}

/**
 * Those asked for by code; else those with a proposal of the year that waits, or in the stage Đề nghị khen thưởng; else,
 * where nobody has written one yet, all that are Đạt.
 */
function rowsToPropose(draft: Draft, proposals: ReadonlyMap<number, Proposal>): ReportRow[] {
  const chosen = chosenRows(draft);
  if (chosen !== null) return chosen;
  const proposed = draft.rows.filter(
    ({ position, stage, status }) => proposals.has(position) || (status === 'passed' && stage === 'proposed'),
  );
  if (proposed.length > 0) return proposed;
  const passed = draft.rows.filter((row) => row.passed);
  if (passed.length > 0) draft.tell('proposals_unwritten', { year: draft.request.to });
  return passed;
}

/** The first proposal of the years that nobody has decided, by registration. */
function openProposals(draft: Draft): Map<number, Proposal> {
  const ofYears = new Map(draft.rows.map(({ position, year }) => [position, year]));
  const open = new Map<number, Proposal>();
  for (const proposal of draft.sources.followUps.proposals) {
    if (proposal.result !== 'waiting') continue;
    for (const position of proposal.registrations) {
      const year = ofYears.get(position);
      if (year === undefined || (proposal.year !== null && proposal.year !== year)) continue;
      if (!open.has(position)) open.set(position, proposal);
    }
  }
  return open;
}

function byAward(
  draft: Draft,
  rows: readonly ReportRow[],
  proposals: ReadonlyMap<number, Proposal>,
): AwardProposalFacts['awards'] {
  const groups = new Map<string, { award: string; rows: ReportRow[] }>();
  for (const row of rows) {
    const award = proposals.get(row.position)?.award ?? '';
    const group = groups.get(textKey(award));
    if (group === undefined) groups.set(textKey(award), { award, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        Number(a.award === '') - Number(b.award === '') || compareKeys(orderKey(a.award), orderKey(b.award)),
    )
    .map((group) => ({
      award: group.award,
      kinds: draft.byKind({ measure: 'proposed', award: group.award }, group.rows),
    }));
}
