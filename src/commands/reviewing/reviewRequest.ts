/** What the form asks for, checked: a form is not to be trusted (design.md §5). Pure. */

import { conclusions, type Judgement } from '../../domain/review/dossier';
import { draftProblems, hasProblems, type SaveRequest } from '../../domain/review/givenReview';
import { type QueueFilter, waitingStatuses } from '../../domain/review/reviewQueue';
import { cellText } from '../../domain/text/cellText';
import { kinds, verdicts } from '../../domain/words/vocabulary';

/** A longer text is no code (registrationIndex.ts); a unit has no longer one either. */
const longestCode = 200;
/** More criteria than any sheet has. */
const mostJudgements = 500;
/** More than a tab has rows. */
const mostRows = 10_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** @throws TypeError, here and below, for what no form of ours sends */
export function askedCode(code: unknown): string {
  return shortText(code, longestCode);
}

export function askedPage(from: unknown): number {
  if (typeof from === 'number' && Number.isInteger(from) && from >= 0 && from < mostRows) return from;
  throw strange('page');
}

export function askedFilter(filter: unknown): QueueFilter {
  const { unit, kind, status } = fieldsOf(filter);
  return {
    unit: askedCode(unit),
    kind: oneOf(['', ...kinds.map(({ code }) => code)] as const, kind),
    status: oneOf(['', ...waitingStatuses] as const, status),
  };
}

export function askedSave(given: unknown): SaveRequest {
  const { id, seen, at, next, judgements, conclusion, reason, reviewer } = fieldsOf(given);
  if (typeof at !== 'number' || !Number.isFinite(at)) throw strange('time');
  const request: SaveRequest = {
    id: askedCode(id),
    seen: askedCode(seen),
    at,
    next: askedCode(next),
    judgements: askedJudgements(judgements),
    conclusion: oneOf([null, ...conclusions] as const, conclusion),
    reason: cellText(anyText(reason)),
    reviewer: cellText(anyText(reviewer)),
  };
  // The form tells of these before it sends anything.
  if (hasProblems(draftProblems(request))) throw strange('review');
  return request;
}

function askedJudgements(given: unknown): Readonly<Record<string, Judgement>> {
  const entries = Object.entries(fieldsOf(given));
  if (entries.length > mostJudgements) throw strange('number of judgements');
  const words = [null, ...verdicts.map(({ code }) => code)] as const;
  return Object.fromEntries(
    entries.map(([code, judgement]) => {
      const { verdict, remark } = fieldsOf(judgement);
      return [askedCode(code), { verdict: oneOf(words, verdict), remark: anyText(remark) }];
    }),
  );
}

function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw strange('shape');
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) throw strange('word');
  return found;
}

function anyText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw strange('text');
}

function shortText(value: unknown, longest: number): string {
  const text = anyText(value);
  if (text.length > longest) throw strange('length');
  return text;
}

function strange(what: string): TypeError {
  return new TypeError(`a form sent a strange ${what}`);
}
