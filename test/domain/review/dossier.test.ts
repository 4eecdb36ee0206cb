/** A dossier in the form: what judgements come to, what somebody else has changed, and what is carried over. */
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/review/criteria';
import {
  assessDossier,
  type Dossier,
  type DossierField,
  dossierFields,
  type Judgements,
  judgementsOf,
  offeredConclusions,
} from '../../../src/domain/review/dossier';
import { carriedOver, dossierDifferences } from '../../../src/domain/review/dossierDifferences';
import { draftProblems, hasProblems } from '../../../src/domain/review/givenReview';
import type { Verdict } from '../../../src/domain/words/vocabulary';

function criterion(code: string, index: number, more: Partial<Criterion> = {}): Criterion {
  return {
    index,
    row: index + 2,
    code,
    set: '',
    label: `Nhãn ${code}`,
    target: {},
    appliesTo: '',
    required: false,
    group: '',
    condition: null,
    units: null,
    basis: '',
    ...more,
  };
}

const required = criterion('C1', 0, { required: true });
const counted = criterion('C2', 1);
const either = [criterion('H1', 2, { group: 'h' }), criterion('H2', 3, { group: 'h' })];
const head = criterion('L1', 4, { condition: 'led_collective' });

function dossier(
  criteria: readonly Criterion[],
  written: Readonly<Record<string, readonly [Verdict | null, string]>> = {},
  more: Partial<Dossier> = {},
): Dossier {
  const fields = Object.fromEntries(dossierFields.map((field) => [field, ''])) as Record<
    DossierField,
    string
  >;
  return {
    id: 'ĐK-1',
    status: 'sent',
    fields,
    applicable: { criteria, undecided: [] },
    led: null,
    lines: criteria.map(({ code }) => {
      const [verdict, remark] = written[code] ?? [null, ''];
      const signed = verdict === null && remark === '' ? ['', ''] : ['Mai', '2026-11-20'];
      return {
        criterion: code,
        verdict,
        remark,
        unreadable: '',
        reviewer: signed[0] ?? '',
        date: signed[1] ?? '',
      };
    }),
    seen: '1',
    ...more,
  };
}

const judged = (verdicts: Readonly<Record<string, Verdict>>): Judgements =>
  Object.fromEntries(Object.entries(verdicts).map(([code, verdict]) => [code, { verdict, remark: '' }]));

describe('what may be concluded', () => {
  const holds = { holds: true, value: 'ĐK-9' } as const;
  const fails = {
    holds: false,
    problem: 'failed',
    value: 'ĐK-9',
    status: 'failed',
    kind: 'collective',
    year: 2024,
  } as const;
  test.each([
    { name: 'nothing judged', criteria: [required], verdicts: {}, offered: ['returned'] },
    {
      name: 'a required one met',
      criteria: [required, counted],
      verdicts: { C1: 'met' },
      offered: ['passed', 'returned', 'failed'],
    },
    {
      name: 'a required one unmet',
      criteria: [required, counted],
      verdicts: { C1: 'unmet', C2: 'met' },
      offered: ['returned', 'failed'],
    },
    {
      name: 'one of two alternatives met',
      criteria: either,
      verdicts: { H2: 'met' },
      offered: ['passed', 'returned', 'failed'],
    },
    {
      name: 'no alternative met',
      criteria: either,
      verdicts: { H1: 'unmet', H2: 'unmet' },
      offered: ['returned', 'failed'],
    },
    { name: 'one alternative left open', criteria: either, verdicts: { H1: 'unmet' }, offered: ['returned'] },
    {
      name: 'a collective that is an exemplar',
      criteria: [required, head],
      verdicts: { C1: 'met' },
      led: holds,
      offered: ['passed', 'returned', 'failed'],
    },
    {
      name: 'a collective that is none',
      criteria: [required, head],
      verdicts: { C1: 'met', L1: 'met' },
      led: fails,
      offered: ['returned', 'failed'],
    },
    {
      name: 'a collective nobody has told of',
      criteria: [required, head],
      verdicts: { C1: 'met', L1: 'met' },
      led: null,
      offered: ['returned'],
    },
    { name: 'no criterion at all', criteria: [], verdicts: {}, offered: ['returned'] },
  ] as const)('with $name', ({ criteria, verdicts, offered, ...more }) => {
    const one = dossier(criteria, {}, 'led' in more ? { led: more.led } : {});
    expect(offeredConclusions(assessDossier(one, judged(verdicts)))).toEqual(offered);
  });
});

describe('what has changed', () => {
  test('is told field by field and line by line, with who and when', () => {
    const before = dossier([required, counted], { C2: ['met', 'cũ'] });
    const fields = { ...before.fields, name: 'Lan', checkResult: 'Gửi chậm' };
    const now = dossier([{ ...required, label: 'Khác' }, counted, head], {
      C1: ['unmet', ''],
      C2: ['met', 'mới'],
    });
    expect(dossierDifferences(before, { ...now, fields, status: 'reviewing' })).toEqual({
      status: { before: 'sent', after: 'reviewing' },
      fields: [{ field: 'name', before: '', after: 'Lan' }],
      lines: [
        { criterion: 'C1', before: null, after: 'unmet', remark: null, reviewer: 'Mai', date: '2026-11-20' },
        { criterion: 'C2', before: 'met', after: 'met', remark: 'mới', reviewer: 'Mai', date: '2026-11-20' },
      ],
      added: ['C1', 'L1'],
      removed: [],
    });
    expect(dossierDifferences(now, before).removed).toEqual(['L1']);
  });

  test('is nothing where nothing has', () => {
    const one = dossier([required], { C1: ['met', 'x'] });
    expect(dossierDifferences(one, one)).toEqual({
      status: null,
      fields: [],
      lines: [],
      added: [],
      removed: [],
    });
  });
});

describe('what is carried over', () => {
  const before = dossier([required, counted, ...either], { C2: ['met', ''], H1: ['met', ''] });
  const now = dossier([required, counted, ...either], {
    C1: ['unmet', 'của họ'],
    C2: ['unmet', ''],
    H2: ['met', ''],
  });
  const own: Judgements = {
    ...judgementsOf(before),
    C1: { verdict: 'met', remark: '' },
    H1: { verdict: 'met', remark: 'của tôi' },
  };

  test('is what the person has entered, cell by cell, and for the rest what others have', () => {
    expect(carriedOver(own, before, now)).toEqual({
      C1: { verdict: 'met', remark: 'của họ' },
      C2: { verdict: 'unmet', remark: '' },
      H1: { verdict: null, remark: 'của tôi' },
      H2: { verdict: 'met', remark: '' },
    });
  });

  test('keeps what was entered for a criterion that no longer applies', () => {
    const fewer = dossier([counted]);
    expect(carriedOver(own, before, fewer).C1).toEqual({ verdict: 'met', remark: '' });
  });
});

describe('what has to be mended before it is sent', () => {
  const sound = { judgements: {}, conclusion: null, reason: '', reviewer: '' } as const;
  test.each([
    { draft: sound, problems: [null, null, 0] },
    { draft: { ...sound, conclusion: 'passed' as const }, problems: [null, null, 0] },
    { draft: { ...sound, conclusion: 'returned' as const, reason: ' \n ' }, problems: ['missing', null, 0] },
    { draft: { ...sound, conclusion: 'failed' as const }, problems: ['missing', null, 0] },
    {
      draft: { ...sound, conclusion: 'failed' as const, reason: 'x'.repeat(1_000) },
      problems: [null, null, 0],
    },
    {
      draft: { ...sound, conclusion: 'passed' as const, reason: 'x'.repeat(1_001) },
      problems: ['too_long', null, 0],
    },
    // Nobody concludes: the reason is not written.
    { draft: { ...sound, reason: 'x'.repeat(1_001) }, problems: [null, null, 0] },
    { draft: { ...sound, reviewer: 'x'.repeat(120) }, problems: [null, null, 0] },
    { draft: { ...sound, reviewer: 'x'.repeat(121) }, problems: [null, 'too_long', 0] },
    {
      draft: { ...sound, judgements: { C1: { verdict: null, remark: 'x'.repeat(2_000) } } },
      problems: [null, null, 0],
    },
    {
      draft: { ...sound, judgements: { C1: { verdict: null, remark: 'x'.repeat(2_001) } } },
      problems: [null, null, 1],
    },
  ])('case %#', ({ draft, problems }) => {
    const found = draftProblems(draft);
    expect([found.reason, found.reviewer, found.remarks.length]).toEqual(problems);
    expect(hasProblems(found)).toBe(problems.some((one) => one !== null && one !== 0));
  });
});
