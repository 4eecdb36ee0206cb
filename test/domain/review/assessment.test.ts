/** What a review comes to: hard criteria, alternatives and the rest (domain.md 1, 4.1). Each outcome reckoned by hand. */
import { describe, expect, test } from 'vitest';
import { conclusionsOf } from '../../../src/domain/review/assessment';
import { nominee, type ReviewTabs, readReviewBook } from '../reviewBook';

/** ST, học sinh: H1 and H3 are asked of everyone, of H2 one is enough. `S` counts and never decides. */
const sonTra = [
  { code: 'H1', label: 'Đạo đức tốt', appliesTo: 'Học sinh', required: 'Có', order: 1 },
  { code: 'H2a', label: 'Học tập xuất sắc', appliesTo: 'Học sinh', group: 'ST-H2', order: 2 },
  { code: 'H2b', label: 'Giải cao', appliesTo: 'Học sinh', group: 'ST-H2', order: 3 },
  { code: 'H2c', label: 'Vượt khó', appliesTo: 'Học sinh', group: 'ST-H2', order: 4 },
  { code: 'H3', label: 'Tình nguyện', appliesTo: 'Học sinh', required: 'Có', order: 5 },
  { code: 'S1', label: 'Lan tỏa', order: 6 },
  { code: 'S2', label: 'Nhân rộng được', order: 7 },
];

/** `H1=Đạt H2a=Không …`; a code without `=` is a line still blank. */
function assessed(verdicts: string, criteria: ReviewTabs['criteria'] = sonTra) {
  const reviews = verdicts
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [criterion, verdict = ''] = part.split('=');
      return { registration: 'HS1', criterion: criterion ?? '', verdict };
    });
  const book = readReviewBook({
    criteria,
    reviews,
    registrations: [nominee({ id: 'HS1', role: 'Học sinh', status: 'Đang thẩm định' })],
  });
  return book.assessed.at(0);
}

test('where nothing is required, somebody must have looked at one criterion all the same (HB II.3.2)', () => {
  const soft = sonTra.slice(5);
  const outcomes = ['', 'S1', 'S1=chưa rõ', 'S1=Không', 'S1=Không áp dụng', 'S2=Đạt'].map((verdicts) => {
    const { outcome, reasons } = assessed(verdicts, soft);
    return [outcome, ...reasons.map(({ code, criteria }) => [code, ...criteria].join(' '))].join(': ');
  });
  const untouched = 'open: untouched S1 S2';
  expect(outcomes).toEqual([untouched, untouched, untouched, 'may_pass', 'may_pass', 'may_pass']);
});

describe('required criteria and alternatives', () => {
  test.each([
    // verdicts, outcome, reasons, met/soft
    ['', 'open', ['required_missing H1 H3', 'group_missing H2a H2b H2c'], '0/2'],
    ['H1=Đạt; H2b=Đạt; H3=Đạt', 'may_pass', [], '0/2'],
    ['H1=Đạt; H2b=Đạt; H3=Đạt; S1=Đạt; S2=Không', 'may_pass', [], '1/2'],
    ['H1=Đạt; H2b=Đạt; H3=Đạt; S1=Đạt; S2=Không áp dụng', 'may_pass', [], '1/1'],
    ['H1=Đạt; H2b=Đạt; H3=Đạt; S1=Không; S2=Không', 'may_pass', [], '0/2'],
    ['H1=Đạt; H2a=Không; H2b=Đạt; H2c=Không; H3=Đạt', 'may_pass', [], '0/2'],
    ['H1=Đạt; H3=Đạt', 'open', ['group_missing H2a H2b H2c'], '0/2'],
    ['H1=Đạt; H2a=Không; H2b=Không; H3=Đạt', 'open', ['group_missing H2a H2b H2c'], '0/2'],
    ['H1=Đạt; H2a=Không; H2b=Không; H2c=Không; H3=Đạt', 'must_fail', ['group_unmet H2a H2b H2c'], '0/2'],
    ['H1=Đạt; H2a=Không; H2b=KAD; H2c=KAD; H3=Đạt', 'must_fail', ['group_unmet H2a H2b H2c'], '0/2'],
    ['H1=Đạt; H2a=KAD; H2b=KAD; H2c=KAD; H3=Đạt', 'open', ['group_not_applicable H2a H2b H2c'], '0/2'],
    ['H1=Không; H2a=Đạt; H3=Đạt', 'must_fail', ['required_unmet H1'], '0/2'],
    ['H1=Không; H2a=Đạt', 'must_fail', ['required_unmet H1', 'required_missing H3'], '0/2'],
    ['H1=Không áp dụng; H2a=Đạt; H3=Đạt', 'open', ['required_not_applicable H1'], '0/2'],
    ['H1; H2a=Đạt; H3=Đạt', 'open', ['required_missing H1'], '0/2'],
    ['H1=chưa rõ; H2a=Đạt; H3=Đạt', 'open', ['required_missing H1'], '0/2'],
    ['h1=đạt; H2a=ĐẠT; H3=dat', 'may_pass', [], '0/2'],
    ['H1=Chưa đạt; H2a=Đạt; H3=Đạt', 'must_fail', ['required_unmet H1'], '0/2'],
  ] as const)('%s', (verdicts, outcome, reasons, soft) => {
    const assessment = assessed(verdicts);
    expect(assessment.outcome).toBe(outcome);
    expect(assessment.reasons.map(({ code, criteria }) => [code, ...criteria].join(' '))).toEqual(reasons);
    expect(`${assessment.metCount}/${assessment.softCount}`).toBe(soft);
  });
});

/** TT, học sinh: H1–H4 are alternatives, one of them is enough. */
const thuThua = ['TT-H1', 'TT-H2', 'TT-H3', 'TT-H4'].map((code) => ({
  code,
  label: 'x',
  appliesTo: 'Học sinh',
  group: 'TT-H',
}));

describe('TT-H', () => {
  test.each([
    ['TT-H3=Đạt', 'may_pass'],
    ['TT-H1=Không; TT-H2=Không; TT-H3=Không; TT-H4=Đạt', 'may_pass'],
    ['TT-H1=Không; TT-H2=Không; TT-H3=Không', 'open'],
    ['TT-H1=Không; TT-H2=Không; TT-H3=Không; TT-H4=Không', 'must_fail'],
    ['', 'open'],
  ])('%s: %s', (verdicts, outcome) => {
    expect(assessed(verdicts, thuThua).outcome).toBe(outcome);
  });
});

test('a group of which one alternative applies is that one', () => {
  const alone = [{ code: 'H', label: 'x', appliesTo: 'Học sinh', group: 'h' }];
  expect(['H=Đạt', 'H=Không', ''].map((verdicts) => assessed(verdicts, alone).outcome)).toEqual([
    'may_pass',
    'must_fail',
    'open',
  ]);
});

describe('what a line shows', () => {
  test('each criterion that applies, in order, with its weight and where it was judged', () => {
    const { lines } = assessed('S1=Đạt; H1=Không áp dụng; H3');
    expect(
      lines.map(({ criterion, weight, typed, verdict, row }) => [
        criterion.code,
        weight,
        typed,
        verdict,
        row,
      ]),
    ).toEqual([
      ['H1', 'required', 'not_applicable', 'not_applicable', 3],
      ['H2a', 'alternative', null, null, null],
      ['H2b', 'alternative', null, null, null],
      ['H2c', 'alternative', null, null, null],
      ['H3', 'required', null, null, 4],
      ['S1', 'other', 'met', 'met', 2],
      ['S2', 'other', null, null, null],
    ]);
  });

  test('the first line with a verdict stands, a blank one before it does not', () => {
    const { lines } = assessed('H1; H1=Đạt; H1=Không');
    expect([lines[0]?.verdict, lines[0]?.row]).toEqual(['met', 3]);
  });
});

describe('a registration to which nothing applies', () => {
  test('may pass: the register has no criteria for it', () => {
    expect(assessed('', [{ code: 'T', label: 'x', appliesTo: 'Tập thể' }])).toEqual({
      outcome: 'may_pass',
      lines: [],
      reasons: [],
      metCount: 0,
      softCount: 0,
    });
  });

  test('is open while a fact is missing that decides what applies', () => {
    const book = readReviewBook({
      criteria: [{ code: 'G', label: 'x', appliesTo: 'Giáo viên' }],
      registrations: [nominee({ id: 'A', role: '' })],
    });
    expect(book.assessed.at(0)).toMatchObject({
      outcome: 'open',
      reasons: [{ code: 'fact_missing', lacks: 'role', criteria: ['G'] }],
    });
  });
});

test.each([
  ['may_pass', ['passed', 'failed', 'returned']],
  ['must_fail', ['failed', 'returned']],
  ['open', ['returned']],
] as const)('%s may be concluded as %j', (outcome, conclusions) => {
  expect(conclusionsOf(outcome)).toEqual(conclusions);
});
