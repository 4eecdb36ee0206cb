/** Every sentence of the review commands says something whole, in both languages. */
import { describe, expect, test } from 'vitest';
import type { AssessmentReason } from '../../src/domain/review/assessment';
import { en } from '../../src/text/en';
import type { Refusal, ReviewStanding } from '../../src/text/reviewTexts';
import { vi } from '../../src/text/vi';

/** One of each kind, or it does not compile. */
const refusals: { readonly [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  id_missing: { kind: 'id_missing', row: 7 },
  id_repeated: { kind: 'id_repeated' },
  status_unreadable: { kind: 'status_unreadable', value: 'Lạ' },
  moved_by_hand: { kind: 'moved_by_hand', recorded: 'Nháp', now: 'Đạt' },
  already: { kind: 'already', word: 'Đã gửi' },
  final: { kind: 'final', word: 'Đã rút' },
  not_from: { kind: 'not_from', from: 'Nháp', to: 'Đạt' },
  stage_needs_passed: { kind: 'stage_needs_passed', status: 'Nháp' },
  not_to_review: { kind: 'not_to_review', status: 'Nháp' },
  not_to_conclude: { kind: 'not_to_conclude', status: 'Nháp' },
  no_criteria: { kind: 'no_criteria' },
  fact_missing: { kind: 'fact_missing', lacks: ['role', 'unit'] },
  not_kept: { kind: 'not_kept' },
  review_open: { kind: 'review_open' },
  review_must_fail: { kind: 'review_must_fail' },
};

const led = { holds: false, value: 'ĐK-2024-004', status: null, kind: null, year: null } as const;
const problems = [
  'missing',
  'unknown',
  'itself',
  'not_collective',
  'pending',
  'failed',
  'other_year',
] as const;
const reasons: readonly AssessmentReason[] = [
  ...(
    [
      'required_unmet',
      'required_missing',
      'required_not_applicable',
      'group_unmet',
      'group_missing',
      'group_not_applicable',
      'untouched',
    ] as const
  ).map((code): AssessmentReason => ({ code, effect: 'open', criteria: ['C1', 'C2'] })),
  ...problems.map(
    (problem): AssessmentReason => ({
      code: 'led_collective',
      effect: 'fail',
      criteria: ['L1'],
      led: { ...led, problem },
    }),
  ),
  ...(['kind', 'role', 'collectiveType', 'unit'] as const).map(
    (lacks): AssessmentReason => ({ code: 'fact_missing', effect: 'open', criteria: ['C1'], lacks }),
  ),
];

describe.each([
  ['Vietnamese', vi],
  ['English', en],
] as const)('in %s', (_language, text) => {
  test.each(Object.values(refusals))('a registration left alone: $kind', (why) => {
    const sentence = text.choice.refused({ id: 'ĐK-2024-001', why });
    expect(sentence).toMatch(/^ĐK-2024-001: \S/);
    expect(sentence).not.toMatch(/undefined|null|\$\{/);
  });

  test('no two kinds are told alike', () => {
    const told = Object.values(refusals).map((why) => text.choice.refused({ id: '', why }));
    expect(new Set(told).size).toBe(told.length);
  });

  test('every reason against Đạt has a line of its own', () => {
    const standing: ReviewStanding = {
      id: 'ĐK-2024-005',
      name: 'Đỗ Thị Hạnh',
      outcome: 'must_fail',
      met: ['C1'],
      unmet: ['C2'],
      blank: ['C3'],
      reasons,
    };
    const lines = text.review.standing(standing).split('\n').slice(3);
    expect(lines).toHaveLength(reasons.length);
    expect(new Set(lines).size).toBe(reasons.length);
    expect(lines.filter((line) => !/^ {2}– .{10,}\.$/.test(line) || /undefined/.test(line))).toEqual([]);
  });

  test('a name of 50,000 letters does not fill the dialog', () => {
    const standing = { id: 'A', outcome: 'open', met: [], unmet: [], blank: [], reasons: [] } as const;
    expect(text.review.standing({ ...standing, name: 'a'.repeat(50_000) }).length).toBeLessThan(300);
    const edit = { id: 'A', name: '', column: 'Tên', canPutBack: true };
    const long = 'b'.repeat(50_000);
    expect(text.edits.edit(1, { ...edit, before: long, after: long }).length).toBeLessThan(500);
  });

  test('a hundred registrations are counted, not listed', () => {
    const many = Array.from({ length: 100 }, (_, index) => `ĐK-2024-${index}`);
    const sentence = text.moves.done(many, 'Đã gửi', false, many);
    expect(sentence.split('\n').length).toBeLessThan(18);
    expect(sentence).toContain('95');
  });
});
