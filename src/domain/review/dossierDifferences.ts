/** What has changed of a dossier since a person opened it, and what of theirs is carried over. Pure, for the form. */

import type { Status, Verdict } from '../words/vocabulary';
import { type Dossier, type DossierField, dossierFields, type Judgement, type Judgements } from './dossier';

export interface LineDifference {
  readonly criterion: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** What the remark says now where it has changed; null where it has not. */
  readonly remark: string | null;
  /** Who wrote it and when (`YYYY-MM-DD`), '' where it is not known. */
  readonly reviewer: string;
  readonly date: string;
}

export interface DossierDifferences {
  readonly status: { readonly before: Status | null; readonly after: Status | null } | null;
  readonly fields: readonly {
    readonly field: DossierField;
    readonly before: string;
    readonly after: string;
  }[];
  readonly lines: readonly LineDifference[];
  /** Codes of criteria that apply now and did not, or that were worded otherwise; and of those that no longer apply. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a reviewer would want to know before going on. The column that a check rewrites is left out. */
export function dossierDifferences(before: Dossier, now: Dossier): DossierDifferences {
  const earlier = new Map(before.lines.map((line) => [line.criterion, line]));
  const codes = new Set(now.lines.map(({ criterion }) => criterion));
  const worded = new Map(before.applicable.criteria.map((criterion) => [criterion.code, criterion]));
  return {
    status: before.status === now.status ? null : { before: before.status, after: now.status },
    fields: dossierFields
      .filter((field) => field !== 'checkResult' && before.fields[field] !== now.fields[field])
      .map((field) => ({ field, before: before.fields[field], after: now.fields[field] })),
    lines: now.lines.flatMap((line) => {
      const then = earlier.get(line.criterion);
      if (then === undefined || (then.verdict === line.verdict && then.remark === line.remark)) return [];
      const { criterion, verdict, remark, reviewer, date } = line;
      return [
        {
          criterion,
          before: then.verdict,
          after: verdict,
          remark: then.remark === remark ? null : remark,
          reviewer,
          date,
        },
      ];
    }),
    added: now.applicable.criteria
      .filter((criterion) => {
        const then = worded.get(criterion.code);
        return then === undefined || then.label !== criterion.label || then.required !== criterion.required;
      })
      .map(({ code }) => code),
    removed: before.lines.map(({ criterion }) => criterion).filter((code) => !codes.has(code)),
  };
}

/** Judgements on the dossier as it is now: what the person has decided stays, the rest is as somebody else left it. */
export function carriedOver(judgements: Judgements, before: Dossier, now: Dossier): Judgements {
  const earlier = new Map(before.lines.map((line) => [line.criterion, line]));
  const carried: Record<string, Judgement> = { ...judgements };
  for (const { criterion, verdict, remark } of now.lines) {
    const own = judgements[criterion];
    const then = earlier.get(criterion) ?? { verdict: null, remark: '' };
    carried[criterion] = {
      verdict: own === undefined || own.verdict === then.verdict ? verdict : own.verdict,
      remark: own === undefined || own.remark === then.remark ? remark : own.remark,
    };
  }
  return carried;
}
