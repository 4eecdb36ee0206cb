/** Công văn giới thiệu điển hình: who is brought forward to be shown and honoured, consent checked (ST B.III.4.đ: F68; F35; domain.md 4.5). */
import { numberWords } from '../documents/numberWords';
import { chosenRows, passedRows } from './chosenRows';
import type { CommonFacts, Draft, KindFigures } from './draft';
import { inListOrder, type Nominee, nomineeOf, tellOfNominees } from './nominees';
import { chosenUnit, ofUnit, unitAskedFor } from './registrationList';
import type { ReportRow } from './reportRows';

export interface IntroductionFacts extends CommonFacts {
  readonly kinds: KindFigures;
  readonly totalWords: string;
  readonly nominees: readonly Nominee[];
  /** Every person among them has agreed to be named. */
  readonly allAgreed: boolean;
}

/** Nobody is introduced under initials: whom consent does not cover is refused when chosen, left out otherwise. */
export function introductionFacts(draft: Draft): IntroductionFacts | null {
  const chosen = chosenRows(draft);
  const unit = chosen === null ? chosenUnit(draft) : null;
  if (unit === 'unknown') return null;
  const wanted = chosen ?? draft.rows.filter(ofUnit(draft, unit)).filter(({ passed }) => passed);
  const rows = passedRows(draft, wanted);
  const named = new Map(rows.map((row) => [row, nomineeOf(draft, row)]));
  const masked = rows.filter((row) => named.get(row)?.masked === true);
  draft.tellOf(
    chosen === null ? 'left_out_without_consent' : 'consent_missing',
    masked.map(({ code }) => code),
  );
  const shown = rows.filter((row) => !masked.includes(row));
  if (shown.length === 0) {
    // Of those chosen it has been said why.
    if (chosen === null) {
      draft.tell('nothing_to_introduce', { year: draft.request.to, unit: unitAskedFor(draft, unit) });
    }
    return null;
  }
  const consentOf = ({ position }: ReportRow): string => draft.sources.details.consentAt(position);
  const unasked = shown.filter((row) => row.kind === 'individual' && consentOf(row) !== 'given');
  draft.tellOf(
    'consent_unasked',
    unasked.map(({ code }) => code),
  );
  const nominees = inListOrder(draft, shown).map((row) => named.get(row) ?? nomineeOf(draft, row));
  draft.tellOf(
    'achievements_missing',
    nominees.filter(({ achievements }) => achievements === '').map(({ code }) => code),
  );
  tellOfNominees(draft, shown, nominees);
  return {
    ...draft.common,
    kinds: draft.byKind({ measure: 'introduced' }, shown),
    totalWords: numberWords(shown.length),
    nominees,
    allAgreed: shown.some(({ kind }) => kind === 'individual') && unasked.length === 0,
  };
}
