/** What the review of one registration comes to: may it be Đạt, must it not, or is something still open (domain.md 4.1, 1). */

import type { Status, Verdict } from '../words/vocabulary';
import type { Applicable } from './applicableCriteria';
import type { Criterion } from './criteria';
import type { LedCollective } from './ledCollective';
import type { MissingFact } from './targetFit';

/** `required`: Bắt buộc. `alternative`: one of a group. `condition`: decided by another record. `other`: shown, never decides. */
export type CriterionWeight = 'required' | 'alternative' | 'condition' | 'other';

export interface AssessmentLine {
  readonly criterion: Criterion;
  readonly weight: CriterionWeight;
  /** What the reviewer wrote; null when nothing yet. */
  readonly typed: Verdict | null;
  /** What counts: for a condition what the record says, whatever was typed. */
  readonly verdict: Verdict | null;
  /** Row of the line in `Thẩm định`; null when there is none. */
  readonly row: number | null;
}

/** `criteria` are codes. A reason with the effect `fail` forbids Đạt, one with `open` only forbids it for now. */
export type AssessmentReason = {
  readonly effect: 'fail' | 'open';
  readonly criteria: readonly string[];
} & (
  | { readonly code: 'required_unmet' | 'required_missing' | 'required_not_applicable' }
  | { readonly code: 'group_unmet' | 'group_missing' | 'group_not_applicable' }
  /** No criterion may be required, but somebody has to have looked at one. */
  | { readonly code: 'untouched' }
  | { readonly code: 'led_collective'; readonly led: Extract<LedCollective, { holds: false }> }
  /** Which criteria apply cannot be told before the registration says its kind, role, type of collective or unit. */
  | { readonly code: 'fact_missing'; readonly lacks: MissingFact }
);

export type Outcome = 'may_pass' | 'must_fail' | 'open';

export interface Assessment {
  readonly outcome: Outcome;
  /** Criteria that apply, in order. */
  readonly lines: readonly AssessmentLine[];
  /** Empty when it may be Đạt; the graver ones first. */
  readonly reasons: readonly AssessmentReason[];
  /** "đạt m/n" of the criteria that do not decide; those marked Không áp dụng are not among the n. */
  readonly metCount: number;
  readonly softCount: number;
}

/** What a reviewer wrote of a criterion, and where. */
export interface TypedVerdict {
  readonly verdict: Verdict | null;
  readonly row: number;
}

export interface AssessmentInput {
  readonly applicable: Applicable;
  /** By criterion index. */
  readonly typed: ReadonlyMap<number, TypedVerdict>;
  /** Asked only when a criterion depends on it. */
  readonly ledCollective: () => LedCollective;
}

/**
 * Judges one registration. Every required criterion must be Đạt (Không áp dụng is not enough), every group must have
 * a Đạt, every condition must hold. The documents set no threshold for the other criteria: they are counted only, but a
 * sheet without a single verdict is no review.
 */
export function assess({ applicable, typed, ledCollective }: AssessmentInput): Assessment {
  const needsRecord = applicable.criteria.some(({ condition }) => condition !== null);
  const led = needsRecord ? ledCollective() : null;
  const lines = applicable.criteria.map((criterion) =>
    assessLine(criterion, typed.get(criterion.index), led),
  );
  const reasons: AssessmentReason[] = [
    ...requiredReasons(lines),
    ...groupReasons(lines),
    ...conditionReasons(lines, led),
    ...factReasons(applicable),
  ].sort((a, b) => Number(a.effect === 'open') - Number(b.effect === 'open'));
  const unseen = untouched(lines);
  if (reasons.length === 0 && unseen.length > 0) {
    reasons.push({ code: 'untouched', effect: 'open', criteria: unseen });
  }
  const soft = lines.filter((line) => line.weight === 'other' && line.verdict !== 'not_applicable');
  return {
    outcome: reasons.length === 0 ? 'may_pass' : reasons[0]?.effect === 'fail' ? 'must_fail' : 'open',
    lines,
    reasons,
    metCount: soft.filter((line) => line.verdict === 'met').length,
    softCount: soft.length,
  };
}

/** The criteria a reviewer judges, while there is no verdict on any of them. */
export function untouched(lines: readonly AssessmentLine[]): string[] {
  const judged = lines.filter(({ weight }) => weight !== 'condition');
  return judged.some(({ typed }) => typed !== null) ? [] : codesOf(judged);
}

/** Statuses with which a review that comes to `outcome` may be concluded. */
export function conclusionsOf(outcome: Outcome): readonly Status[] {
  if (outcome === 'may_pass') return ['passed', 'failed', 'returned'];
  return outcome === 'must_fail' ? ['failed', 'returned'] : ['returned'];
}

function weightOf(criterion: Criterion): CriterionWeight {
  if (criterion.group !== '') return 'alternative';
  if (criterion.condition !== null) return 'condition';
  return criterion.required ? 'required' : 'other';
}

function assessLine(
  criterion: Criterion,
  typed: TypedVerdict | undefined,
  led: LedCollective | null,
): AssessmentLine {
  const written = typed?.verdict ?? null;
  const decided = criterion.condition === null || led === null ? written : recordVerdict(led);
  return {
    criterion,
    weight: weightOf(criterion),
    typed: written,
    verdict: decided,
    row: typed?.row ?? null,
  };
}

/** Not decided yet, or not told: open. Only what is settled otherwise than Đạt fails. */
function recordVerdict(led: LedCollective): Verdict | null {
  if (led.holds) return 'met';
  return led.problem === 'failed' ? 'unmet' : null;
}

function codesOf(lines: readonly AssessmentLine[]): string[] {
  return lines.map(({ criterion }) => criterion.code);
}

function requiredReasons(lines: readonly AssessmentLine[]): AssessmentReason[] {
  const required = lines.filter(({ weight }) => weight === 'required');
  const having = (verdict: Verdict | null): string[] =>
    codesOf(required.filter((line) => line.verdict === verdict));
  const reasons = [
    { code: 'required_unmet', effect: 'fail', criteria: having('unmet') },
    { code: 'required_missing', effect: 'open', criteria: having(null) },
    { code: 'required_not_applicable', effect: 'open', criteria: having('not_applicable') },
  ] as const;
  return reasons.filter(({ criteria }) => criteria.length > 0);
}

/** A group fails only when all its alternatives have been judged and none is Đạt. */
function groupReasons(lines: readonly AssessmentLine[]): AssessmentReason[] {
  const groups = new Map<string, AssessmentLine[]>();
  for (const line of lines) {
    if (line.weight !== 'alternative') continue;
    const group = groups.get(line.criterion.group);
    if (group === undefined) groups.set(line.criterion.group, [line]);
    else group.push(line);
  }
  const reasons: AssessmentReason[] = [];
  for (const group of groups.values()) {
    const verdicts = group.map(({ verdict }) => verdict);
    if (verdicts.includes('met')) continue;
    const criteria = codesOf(group);
    if (verdicts.includes(null)) reasons.push({ code: 'group_missing', effect: 'open', criteria });
    else if (verdicts.includes('unmet')) reasons.push({ code: 'group_unmet', effect: 'fail', criteria });
    else reasons.push({ code: 'group_not_applicable', effect: 'open', criteria });
  }
  return reasons;
}

function conditionReasons(lines: readonly AssessmentLine[], led: LedCollective | null): AssessmentReason[] {
  const criteria = codesOf(lines.filter(({ weight }) => weight === 'condition'));
  if (led === null || led.holds || criteria.length === 0) return [];
  return [{ code: 'led_collective', effect: led.problem === 'failed' ? 'fail' : 'open', criteria, led }];
}

function factReasons({ undecided }: Applicable): AssessmentReason[] {
  const facts = new Map<MissingFact, string[]>();
  for (const { criterion, lacks } of undecided) {
    const codes = facts.get(lacks);
    if (codes === undefined) facts.set(lacks, [criterion.code]);
    else codes.push(criterion.code);
  }
  return [...facts].map(([lacks, criteria]) => ({ code: 'fact_missing', effect: 'open', criteria, lacks }));
}
