/**
 * The condition another record decides: the collective a person heads must be an exemplar.
 * KP-L2 (KP III.3.2), HB-L1 (HB II.3.2), TT-Q2 (TT III.1.2.a), ST-Q3 (ST II.2.a).
 */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/review/assessment';
import { nominee, paramsOf, type ReviewTabs, readReviewBook, told } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

const condition = 'Tập thể phụ trách là điển hình';

/** The four criteria as their documents direct them, beside one more that is asked of the same persons. */
const documents = [
  { name: 'KP-L2', appliesTo: 'Lãnh đạo', person: { role: 'Giáo viên', leader: 'Có' }, type: 'Trường' },
  { name: 'HB-L1', appliesTo: 'Cá nhân; Lãnh đạo', person: { role: 'CBQL' }, type: 'Công đoàn trường học' },
  { name: 'TT-Q2', appliesTo: 'Cán bộ quản lý', person: { role: 'Cán bộ quản lý' }, type: 'Trường' },
  { name: 'ST-Q3', appliesTo: 'Cán bộ quản lý', person: { role: 'Cán bộ quản lý' }, type: 'Tổ chuyên môn' },
] as const;

const collective: Line = { id: 'TT1', kind: 'Tập thể', name: 'Tổ Toán - Tin', role: '', status: 'Đạt' };
const head: Line = { id: 'CN1', ledCollective: 'TT1', status: 'Đang thẩm định' };

/** Somebody has looked at what else is asked of the head. */
const looked = { registration: 'CN1', criterion: 'S', verdict: 'Đạt' };

/** The head at position 0, then the others. */
function readHead(
  document: (typeof documents)[number],
  headLine: Line,
  others: readonly Line[],
  tabs: ReviewTabs = {},
) {
  return readReviewBook({
    criteria: [
      { code: document.name, label: 'x', appliesTo: document.appliesTo, condition, required: 'Có' },
      { code: 'S', label: 'x' },
    ],
    reviews: [looked],
    ...tabs,
    registrations: [
      nominee({ ...head, ...document.person, ...headLine }),
      ...others.map((line) => nominee({ ...collective, collectiveType: document.type, ...line })),
    ],
  });
}

function outcome({ outcome: result, reasons }: Assessment): string {
  const problems = reasons.map((reason) =>
    reason.code === 'led_collective' ? reason.led.problem : reason.code,
  );
  return [result, ...problems].join(' ');
}

describe.each(documents)('$name', (document) => {
  test.each<[string, Line, readonly Line[], string]>([
    ['an exemplar of the same year', {}, [{}], 'may_pass'],
    ['an exemplar of an earlier year of the period', {}, [{ year: 2022 }], 'may_pass'],
    ['typed in another case', { ledCollective: 'tt1' }, [{}], 'may_pass'],
    ['no collective named', { ledCollective: '' }, [{}], 'open missing'],
    ['a failed formula', { ledCollective: '#N/A' }, [{}], 'open missing'],
    ['a code nobody has', { ledCollective: 'TT9' }, [{}], 'open unknown'],
    ['itself', { ledCollective: 'CN1' }, [{}], 'open itself'],
    ['an individual', {}, [{ kind: 'Cá nhân', role: 'Giáo viên' }], 'open not_collective'],
    ['a model', {}, [{ kind: 'Mô hình' }], 'open not_collective'],
    ['a collective under review', {}, [{ status: 'Đang thẩm định' }], 'open pending'],
    ['a collective only sent', {}, [{ status: 'Đã gửi' }], 'open pending'],
    ['a collective whose status is unreadable', {}, [{ status: 'tốt' }], 'open pending'],
    ['a collective that failed', {}, [{ status: 'Không đạt' }], 'must_fail failed'],
    ['a collective that was withdrawn', {}, [{ status: 'Đã rút' }], 'must_fail failed'],
    ['an exemplar of a later year', {}, [{ year: 2025 }], 'open other_year'],
    ['an exemplar before the period', {}, [{ year: 2021 }], 'open other_year'],
    ['the first year of the period', {}, [{ year: 2022 }], 'may_pass'],
    ['an exemplar without a readable year', {}, [{ year: '' }], 'open pending'],
  ])('%s', (_name, headLine, others, expected) => {
    const book = readHead(document, headLine, others, { period: '2022-2025' });
    expect(outcome(book.assessed.at(0))).toBe(expected);
  });

  test('what the reviewer typed does not matter', () => {
    const reviews = [{ registration: 'CN1', criterion: document.name, verdict: 'Đạt' }];
    const without = readHead(document, {}, [{ status: 'Đã gửi' }], { reviews });
    expect(outcome(without.assessed.at(0))).toBe('open pending');
    expect(without.assessed.at(0).lines[0]).toMatchObject({ typed: 'met', verdict: null });
    const withOne = readHead(document, {}, [{}], {
      reviews: [looked, { registration: 'CN1', criterion: document.name, verdict: 'Không' }],
    });
    expect(outcome(withOne.assessed.at(0))).toBe('may_pass');
    expect(withOne.assessed.at(0).lines[0]).toMatchObject({ typed: 'unmet', verdict: 'met' });
  });

  test('the same collective commended before is enough', () => {
    const pending = [{ status: 'Đã gửi' }];
    const by = (honoured: NonNullable<ReviewTabs['honoured']>[number], headLine: Line = {}): string =>
      outcome(readHead(document, headLine, pending, { honoured: [honoured] }).assessed.at(0));
    const line = { name: 'Tổ Toán – Tin', kind: 'Tập thể', unit: 'XA01' };
    expect(by({ ...line, name: 'khác tên', registration: 'TT1' })).toBe('may_pass');
    expect(by(line)).toBe('may_pass');
    expect(by({ ...line, unit: 'XA02' })).toBe('open pending');
    expect(by({ ...line, kind: 'Mô hình' })).toBe('open pending');
    expect(by({ ...line, occasion: 'Hội nghị 2023' })).toBe('may_pass');
    expect(by({ ...line, occasion: 'Hội nghị 2026' })).toBe('open pending');
    // Commended before this register was kept: there is only its name.
    expect(by(line, { ledCollective: 'tổ toán - tin' })).toBe('may_pass');
    expect(by({ ...line, unit: 'XA02' }, { ledCollective: 'Tổ Toán - Tin' })).toBe('open unknown');
  });

  test('is not asked of others', () => {
    const book = readHead(document, { role: 'Nhân viên', leader: 'Không', ledCollective: '' }, [{}]);
    expect(outcome(book.assessed.at(0))).toBe('may_pass');
    expect(told(book.check().findings.filter(({ place }) => place.row === 2))).toEqual([]);
  });
});

test('two heads who name each other vouch for nobody', () => {
  const [, , document] = documents;
  const book = readHead(document, { ledCollective: 'CN2' }, [
    { id: 'CN2', kind: 'Cá nhân', role: 'Cán bộ quản lý', ledCollective: 'CN1' },
  ]);
  expect(outcome(book.assessed.at(0))).toBe('open not_collective');
  expect(outcome(book.assessed.at(1))).toBe('open not_collective');
});

test('where nothing else is asked, its record is review enough', () => {
  const book = readReviewBook({
    criteria: [{ code: 'TT-Q2', label: 'x', appliesTo: 'Cán bộ quản lý', condition }],
    registrations: [nominee({ ...head, role: 'Cán bộ quản lý', status: 'Đạt' }), nominee(collective)],
  });
  expect(told(book.check().findings)).toEqual([]);
});

describe('what is told of it', () => {
  const [, , document] = documents;
  const both = [looked, { ...looked, registration: 'TT1' }];
  const findings = (headLine: Line, others: readonly Line[], tabs: ReviewTabs = {}) =>
    readHead(document, headLine, others, {
      period: '2022-2025',
      ...tabs,
      reviews: [...both, ...(tabs.reviews ?? [])],
    }).check().findings;

  test.each<[string, Line, readonly Line[], readonly string[]]>([
    ['nothing when it holds', { status: 'Đạt' }, [{}], []],
    ['nothing to do yet for a draft', { status: 'Nháp', ledCollective: '' }, [{}], []],
    ['missing', { ledCollective: '' }, [{}], ['registrations 2 ledCollective led_collective_missing']],
    [
      'missing on a row just sent',
      { status: 'Đã gửi', ledCollective: '' },
      [{}],
      ['registrations 2 ledCollective led_collective_missing'],
    ],
    ['failed formula', { ledCollective: '#REF!' }, [{}], ['registrations 2 ledCollective cell_error']],
    ['unknown', { ledCollective: 'TT9' }, [{}], ['registrations 2 ledCollective led_collective_unknown']],
    [
      'unknown in a draft',
      { status: 'Nháp', ledCollective: 'TT9' },
      [{}],
      ['registrations 2 ledCollective led_collective_unknown'],
    ],
    ['nothing once withdrawn', { status: 'Đã rút', ledCollective: 'TT9' }, [{}], []],
    ['itself', { ledCollective: 'CN1' }, [{}], ['registrations 2 ledCollective led_collective_itself']],
    [
      'an individual',
      {},
      [{ kind: 'Cá nhân', role: 'Giáo viên' }],
      ['registrations 2 ledCollective led_collective_not_collective'],
    ],
    ['no exemplar yet, while under review', {}, [{ status: 'Đã gửi' }], []],
    [
      'no exemplar, once Đạt',
      { status: 'Đạt' },
      [{ status: 'Không đạt' }],
      ['registrations 2 ledCollective led_collective_not_exemplar'],
    ],
    [
      'another year, once Đạt',
      { status: 'Đạt' },
      [{ year: 2025 }],
      ['registrations 2 ledCollective led_collective_other_year'],
    ],
  ])('%s', (_name, headLine, others, expected) => {
    expect(told(findings(headLine, others))).toEqual(expected);
  });

  test('a collective that names itself', () => {
    expect(told(findings({}, [{ ledCollective: 'TT1' }]))).toEqual([
      'registrations 3 ledCollective led_collective_itself',
    ]);
  });

  test('says which, and how it stands', () => {
    expect(
      paramsOf(findings({ status: 'Đạt' }, [{ status: 'Đang thẩm định' }]), 'led_collective_not_exemplar'),
    ).toEqual([{ value: 'TT1', status: 'Đang thẩm định' }]);
    expect(paramsOf(findings({ status: 'Đạt' }, [{ year: 2025 }]), 'led_collective_other_year')).toEqual([
      { value: 'TT1', year: 2025, from: 2022, to: 2024 },
    ]);
    expect(paramsOf(findings({}, [{ kind: 'Mô hình' }]), 'led_collective_not_collective')).toEqual([
      { value: 'TT1', kind: 'model' },
    ]);
    expect(paramsOf(findings({ ledCollective: '' }, []), 'led_collective_missing')).toEqual([
      { criterion: 'TT-Q2' },
    ]);
  });

  test('a Đạt typed against the record is an error with its reason', () => {
    const reviews = [{ registration: 'CN1', criterion: 'TT-Q2', verdict: 'Đạt' }];
    const found = findings({}, [{ status: 'Không đạt' }], { reviews });
    expect(told(found)).toEqual(['reviews 4 verdict review_against_record']);
    expect(found[0]).toMatchObject({
      severity: 'error',
      params: { registration: 'CN1', criterion: 'TT-Q2', value: 'TT1', problem: 'failed' },
    });
    expect(told(findings({}, [{}], { reviews }))).toEqual([]);
  });
});
