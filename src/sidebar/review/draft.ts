/** What a reviewer has entered of one dossier, kept in the page until it is written. */
import {
  assessDossier,
  type Conclusion,
  type Dossier,
  type Judgements,
  judgementsOf,
  offeredConclusions,
} from '../../domain/review/dossier';
import {
  carriedOver,
  type DossierDifferences,
  dossierDifferences,
} from '../../domain/review/dossierDifferences';
import type { OpenedDossier, ToldWrite } from '../../domain/review/reviewOutcome';

export interface Draft extends OpenedDossier {
  readonly judgements: Judgements;
  readonly conclusion: Conclusion | null;
  readonly reason: string;
}

/** What has changed of a dossier under the reviewer's hands. */
export interface Meanwhile {
  /** It was told when saving was refused, or when a draft was opened again. */
  readonly when: 'saving' | 'opening';
  readonly differences: DossierDifferences;
  readonly last: ToldWrite | null;
}

export function freshDraft(opened: OpenedDossier): Draft {
  return { ...opened, judgements: judgementsOf(opened.dossier), conclusion: null, reason: '' };
}

/** The draft on the dossier as it is now: what the person has entered stays. */
export function draftOn(draft: Draft, opened: OpenedDossier): Draft {
  const judgements = carriedOver(draft.judgements, draft.dossier, opened.dossier);
  return possible({ ...draft, ...opened, judgements });
}

/** A conclusion that the criteria no longer allow is none: the person has to choose again. */
export function possible(draft: Draft): Draft {
  const { dossier, judgements, conclusion } = draft;
  if (conclusion === null) return draft;
  const isOffered = offeredConclusions(assessDossier(dossier, judgements)).includes(conclusion);
  return isOffered ? draft : { ...draft, conclusion: null };
}

/** Null when nothing has changed between the two. */
export function meanwhileOf(
  when: Meanwhile['when'],
  before: Dossier,
  now: Dossier,
  last: ToldWrite | null,
): Meanwhile | null {
  return before.seen === now.seen ? null : { when, differences: dossierDifferences(before, now), last };
}

/** True when something was entered that is not in the register. */
export function isUnsaved({ dossier, judgements, conclusion, reason }: Draft): boolean {
  if (conclusion !== null || reason !== '') return true;
  return dossier.lines.some(({ criterion, verdict, remark }) => {
    const own = judgements[criterion];
    return own !== undefined && (own.verdict !== verdict || own.remark !== remark);
  });
}
