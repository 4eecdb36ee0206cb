/** Hồ sơ: one registration as its reviewer sees it, in a shape that can travel to a form (F13, F40; domain.md 4.1). */

import type { Status, Verdict } from '../words/vocabulary';
import type { Applicable } from './applicableCriteria';
import { type Assessment, assess, conclusionsOf, type TypedVerdict } from './assessment';
import type { LedCollective } from './ledCollective';
import { type SealedField, sealedFields } from './sealedFields';

/** What of a registration a reviewer is shown, in that order. */
export const dossierFields = [...sealedFields, 'honoured', 'sentDate', 'note', 'checkResult'] as const;
export type DossierField = SealedField | 'honoured' | 'sentDate' | 'note' | 'checkResult';

export interface DossierLine {
  /** Code. */
  readonly criterion: string;
  /** Null for blank, and for what cannot be read. */
  readonly verdict: Verdict | null;
  /** What stands in the cell where it is none of the words; else ''. */
  readonly unreadable: string;
  readonly remark: string;
  readonly reviewer: string;
  /** `YYYY-MM-DD`; '' when blank or no date. */
  readonly date: string;
}

export interface Dossier {
  readonly id: string;
  /** Null when it cannot be read. */
  readonly status: Status | null;
  /** As people read them; dates as `YYYY-MM-DD`. */
  readonly fields: Readonly<Record<DossierField, string>>;
  readonly applicable: Applicable;
  /** What another record decides; null where no criterion depends on one. */
  readonly led: LedCollective | null;
  /** One for each criterion that applies, in order; blank where `Thẩm định` has none. */
  readonly lines: readonly DossierLine[];
  /** Changes whenever anything does that a reviewer is shown and goes by. */
  readonly seen: string;
}

/** What a reviewer has decided on one criterion. */
export interface Judgement {
  readonly verdict: Verdict | null;
  readonly remark: string;
}

/** By code of the criterion. */
export type Judgements = Readonly<Record<string, Judgement>>;

export function judgementsOf({ lines }: Pick<Dossier, 'lines'>): Judgements {
  return Object.fromEntries(
    lines.map(({ criterion, verdict, remark }) => [criterion, { verdict, remark }] as const),
  );
}

/** What the review comes to with these judgements: the same in the form, live, and on the server. */
export function assessDossier(
  { applicable, led }: Pick<Dossier, 'applicable' | 'led'>,
  judgements: Judgements,
): Assessment {
  const typed = new Map<number, TypedVerdict>(
    applicable.criteria.map(({ index, code }) => [
      index,
      { verdict: judgements[code]?.verdict ?? null, row: 0 },
    ]),
  );
  const unknown: LedCollective = {
    holds: false,
    problem: 'pending',
    value: '',
    status: null,
    kind: null,
    year: null,
  };
  return assess({ applicable, typed, ledCollective: () => led ?? unknown });
}

/** Ways to conclude a review. */
export const conclusions = ['passed', 'returned', 'failed'] as const;
export type Conclusion = (typeof conclusions)[number];

/** A sheet without a single criterion is no review: it can only be sent back. */
export function offeredConclusions({ outcome, lines }: Assessment): readonly Conclusion[] {
  const allowed = lines.length === 0 ? (['returned'] as const) : conclusionsOf(outcome);
  return conclusions.filter((conclusion) => allowed.includes(conclusion));
}
