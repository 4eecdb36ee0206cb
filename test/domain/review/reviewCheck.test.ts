/** What a whole check says of reviews, statuses, stages and consents: each finding on rows typed by hand. */
import { describe, expect, test } from 'vitest';
import { nominee, paramsOf, type ReviewTabs, readReviewBook, told } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

const criteria = [
  { code: 'G1', label: 'Chấp hành pháp luật', appliesTo: 'Giáo viên', required: 'Có' },
  { code: 'G2', label: 'Tận tụy', appliesTo: 'Giáo viên' },
  { code: 'T1', label: 'Đoàn kết', appliesTo: 'Tập thể', required: 'Có' },
];

/** `A G1 Đạt`: one line of Thẩm định. */
function lines(...typed: readonly string[]) {
  return typed.map((text) => {
    const [registration = '', criterion = '', ...verdict] = text.split(' ');
    return { registration, criterion, verdict: verdict.join(' ') };
  });
}

const findingsOf = (registrations: readonly Line[], tabs: ReviewTabs = {}, year: number | null = null) =>
  readReviewBook({ criteria, ...tabs, registrations: registrations.map(nominee) }).check(year).findings;

describe('Đạt without a review that carries it', () => {
  test.each<[string, Line, readonly string[], readonly string[]]>([
    ['reviewed', {}, ['A G1 Đạt', 'A G2 Đạt'], []],
    ['a soft criterion not met', {}, ['A G1 Đạt', 'A G2 Không'], []],
    ['a soft criterion without a line', {}, ['A G1 Đạt'], []],
    ['no line at all', {}, [], ['registrations 2 status passed_without_review']],
    [
      'not applicable is not enough',
      {},
      ['A G1 Không áp dụng'],
      ['registrations 2 status passed_without_review'],
    ],
    ['a hard criterion not met', {}, ['A G1 Không'], ['registrations 2 status passed_against_criteria']],
    ['a line still blank', {}, ['A G1 Đạt', 'A G2'], ['reviews 3 verdict review_verdict_missing']],
    ['still under review', { status: 'Đang thẩm định' }, ['A G1 Không', 'A G2'], []],
    ['failed', { status: 'Không đạt' }, ['A G1 Không', 'A G2'], []],
    ['no role', { role: '' }, [], ['registrations 2 role review_fact_missing']],
    [
      'no role on a row just sent',
      { role: '', status: 'Đã gửi' },
      [],
      ['registrations 2 role review_fact_missing'],
    ],
    ['no role in a draft', { role: '', status: 'Nháp' }, [], []],
    ['nothing applies', { role: 'Nhân viên' }, [], []],
  ])('%s', (_name, line, reviews, expected) => {
    expect(told(findingsOf([{ id: 'A', status: 'Đạt', ...line }], { reviews: lines(...reviews) }))).toEqual(
      expected,
    );
  });

  test.each([
    [[], [{ missing: ['C1', 'C2'] }]],
    [['A C1'], [{ missing: ['C1', 'C2'] }]],
    [['A C2 Không'], []],
  ])('where none is required, one at least has been looked at: %j', (typed, expected) => {
    const soft = ['C1', 'C2'].map((code) => ({ code, label: 'x' }));
    const found = findingsOf([{ id: 'A', status: 'Đạt' }], { criteria: soft, reviews: lines(...typed) });
    expect(paramsOf(found, 'passed_without_review')).toEqual(expected);
  });

  test('names the criteria', () => {
    const found = findingsOf(
      [
        { id: 'A', status: 'Đạt' },
        { id: 'B', status: 'Đạt', role: '' },
        { id: 'C', status: 'Đạt' },
      ],
      { reviews: lines('C G1 Không') },
    );
    expect(paramsOf(found, 'passed_without_review')).toEqual([{ missing: ['G1'] }]);
    expect(paramsOf(found, 'review_fact_missing')).toEqual([{ fact: 'role', criteria: ['G1', 'G2'] }]);
    expect(paramsOf(found, 'passed_against_criteria')).toEqual([{ unmet: ['G1'] }]);
  });

  test('nothing is asked where the register has no criteria', () => {
    expect(told(findingsOf([{ id: 'A', status: 'Đạt' }], { criteria: [] }))).toEqual([]);
    expect(told(findingsOf([{ id: 'A', status: 'Đạt' }], { criteria: null }))).toEqual([]);
  });
});

describe('lines of Thẩm định', () => {
  const rows = [{ id: 'A' }, { id: 'B', kind: 'Tập thể', role: '' }];
  test.each<[string, readonly string[], readonly string[]]>([
    ['all sound', ['A G1 Đạt', 'A G2 Không', 'B T1 Không áp dụng'], []],
    ['another case', ['a g1 đạt'], []],
    ['no such registration', ['X G1 Đạt'], ['reviews 2 registration review_registration_unknown']],
    ['no registration', [' G1 Đạt'], ['reviews 2 registration review_registration_unknown']],
    ['no such criterion', ['A G9 Đạt'], ['reviews 2 criterion review_criterion_unknown']],
    ['no criterion', ['A  Đạt'], ['reviews 2 criterion review_criterion_unknown']],
    ['no such verdict', ['A G1 tốt'], ['reviews 2 verdict review_verdict_unknown']],
    ['a failed formula', ['A G1 #N/A'], ['reviews 2 verdict review_verdict_unknown']],
    ['a criterion for others', ['A T1 Đạt'], ['reviews 2 criterion review_not_applicable']],
    ['a criterion for others, said not to apply', ['A T1 Không áp dụng'], []],
    ['said twice alike', ['A G1 Đạt', 'A G1 Đạt'], []],
    ['said twice otherwise', ['A G1 Đạt', 'A G1 Không', 'A G1 Đạt'], ['reviews 3 verdict review_repeated']],
    ['prepared twice', ['A G1', 'A G1'], []],
    ['prepared and filled in below', ['A G1', 'A G1 Đạt'], []],
    ['blank', ['', 'A G1 Đạt'], []],
    ['a total line', ['Cộng: 12', 'A G1 Đạt'], []],
  ])('%s', (_name, typed, expected) => {
    expect(told(findingsOf(rows, { reviews: lines(...typed) }))).toEqual(expected);
  });

  test('judged for an award that was not granted in the end', () => {
    const criteria = [{ code: 'P1', label: 'x', appliesTo: 'Đề nghị khen thưởng' }];
    expect(told(findingsOf(rows, { criteria, reviews: lines('A P1 Không') }))).toEqual([]);
  });

  test('says which line stands', () => {
    const found = findingsOf(rows, { reviews: lines('A G1', 'A G1 Không', 'A G1 Đạt') });
    expect(paramsOf(found, 'review_repeated')).toEqual([{ registration: 'A', criterion: 'G1', firstRow: 3 }]);
  });

  test('signed or remarked but without a verdict', () => {
    const line = { registration: 'A', criterion: 'G1' };
    for (const begun of [{ reviewer: 'Trần Thị Bình' }, { remark: 'hỏi lại' }, { date: '05/01/2024' }]) {
      expect(told(findingsOf(rows, { reviews: [{ ...line, ...begun }] }))).toEqual([
        'reviews 2 verdict review_verdict_missing',
      ]);
    }
    expect(told(findingsOf(rows, { reviews: [line] }))).toEqual([]);
  });

  test('a date nobody can read', () => {
    const line = { registration: 'A', criterion: 'G1', verdict: 'Đạt', date: '31/02/2024' };
    expect(told(findingsOf(rows, { reviews: [line] }))).toEqual(['reviews 2 date line_date_invalid']);
  });

  test('alternatives wait for one another', () => {
    const group = [
      { code: 'H1', label: 'x', appliesTo: 'Giáo viên', group: 'H' },
      { code: 'H2', label: 'x', appliesTo: 'Giáo viên', group: 'H' },
    ];
    const passed = [{ id: 'A', status: 'Đạt' }];
    expect(told(findingsOf(passed, { criteria: group, reviews: lines('A H1 Đạt', 'A H2') }))).toEqual([]);
    expect(told(findingsOf(passed, { criteria: group, reviews: lines('A H1 Không', 'A H2') }))).toEqual([
      'registrations 2 status passed_without_review',
      'reviews 3 verdict review_verdict_missing',
    ]);
  });

  test('without the tab Tiêu chí no criterion is known', () => {
    expect(told(findingsOf(rows, { criteria: null, reviews: lines('A G1 Đạt') }))).toEqual([
      'reviews 2 criterion review_criterion_unknown',
    ]);
  });
});

describe('stages', () => {
  test.each<[string, Line, readonly string[]]>([
    ['on Đạt', { status: 'Đạt', stage: 'Nhân rộng', role: 'Nhân viên' }, []],
    ['before', { stage: 'Bồi dưỡng', role: 'Nhân viên' }, ['registrations 2 stage stage_without_status']],
    [
      'on a failed one',
      { status: 'Không đạt', stage: 'Bồi dưỡng' },
      ['registrations 2 stage stage_without_status'],
    ],
    ['without a status', { status: '', stage: 'Bồi dưỡng' }, ['registrations 2 stage stage_without_status']],
    [
      'no stage of the list',
      { status: 'Đạt', stage: 'đang chạy', role: 'Nhân viên' },
      ['registrations 2 stage stage_unknown'],
    ],
    [
      'a failed formula',
      { status: 'Đạt', stage: '#REF!', role: 'Nhân viên' },
      ['registrations 2 stage cell_error'],
    ],
  ])('%s', (_name, line, expected) => {
    expect(told(findingsOf([{ id: 'A', ...line }]))).toEqual(expected);
  });

  test('says both words', () => {
    const found = findingsOf([
      { id: 'A', status: 'Đang thẩm định', stage: 'tuyên dương' },
      { id: 'B', status: 'xong', stage: 'Kết thúc' },
    ]);
    expect(paramsOf(found, 'stage_without_status')).toEqual([
      { stage: 'tuyên dương', status: 'Đang thẩm định' },
      { stage: 'Kết thúc', status: '' },
    ]);
  });
});

describe('words and flags', () => {
  test.each<[string, Line, readonly string[]]>([
    [
      'type of collective',
      { kind: 'Tập thể', role: '', collectiveType: 'Hội' },
      ['registrations 2 collectiveType collective_type_unknown'],
    ],
    ['consent', { consent: 'ừ' }, ['registrations 2 consent consent_unknown']],
    ['leader', { leader: 'thỉnh thoảng' }, ['registrations 2 leader flag_unknown']],
    ['direct worker', { directWorker: 'một nửa' }, ['registrations 2 directWorker flag_unknown']],
    ['a failed formula', { consent: '#N/A' }, ['registrations 2 consent cell_error']],
    ['all of them once withdrawn', { status: 'Đã rút', consent: 'ừ', leader: '?' }, []],
  ])('%s', (_name, line, expected) => {
    expect(told(findingsOf([{ id: 'A', ...line }]))).toEqual(expected);
  });
});

describe('pupils', () => {
  test.each<[string, Line, readonly string[]]>([
    ['Đạt and not asked', { consent: '' }, ['registrations 2 consent consent_needed']],
    ['Đạt and Chưa hỏi', { consent: 'Chưa hỏi' }, ['registrations 2 consent consent_needed']],
    ['Đạt and agreed', { consent: 'Đồng ý' }, []],
    ['Đạt and refused: answered', { consent: 'Không' }, []],
    ['Đạt and taken back: answered', { consent: 'Đã rút' }, []],
    ['not Đạt yet', { status: 'Đang thẩm định' }, []],
    ['an adult', { role: 'Nhân viên' }, []],
    ['a collective', { kind: 'Tập thể', role: 'Học sinh' }, []],
  ])('%s', (_name, line, expected) => {
    const none = { criteria: [{ code: 'C', label: 'x' }], reviews: lines('A C Đạt') };
    expect(told(findingsOf([{ id: 'A', role: 'Học sinh', status: 'Đạt', ...line }], none))).toEqual(expected);
  });
});

describe('the programme’s period', () => {
  test.each([
    [2021, ['registrations 2 year year_outside_period']],
    [2022, []],
    [2025, []],
    [2026, ['registrations 2 year year_outside_period']],
  ])('%d', (year, expected) => {
    expect(told(findingsOf([{ id: 'A', year }], { period: '2022-2025' }))).toEqual(expected);
    expect(told(findingsOf([{ id: 'A', year }]))).toEqual([]);
  });
});

describe('one year or all', () => {
  const rows = [
    { id: 'A', year: 2023, status: 'Đạt' },
    { id: 'B', year: 2024, status: 'Đạt' },
    { id: 'C', year: 'năm nay', consent: 'ừ' },
  ];
  const reviews = lines('A G9 Đạt', 'B G9 Đạt', 'X G1 Đạt');

  test('of one year only its own rows and lines are told of, and those no year can claim', () => {
    expect(told(findingsOf(rows, { reviews }, 2024))).toEqual([
      'registrations 3 status passed_without_review',
      'registrations 4 consent consent_unknown',
      'reviews 3 criterion review_criterion_unknown',
      'reviews 4 registration review_registration_unknown',
    ]);
  });

  test('of all years each is told of once', () => {
    expect(told(findingsOf(rows, { reviews }))).toEqual([
      'registrations 2 status passed_without_review',
      'registrations 3 status passed_without_review',
      'registrations 4 consent consent_unknown',
      'reviews 2 criterion review_criterion_unknown',
      'reviews 3 criterion review_criterion_unknown',
      'reviews 4 registration review_registration_unknown',
    ]);
  });

  test('seals are kept for every year', () => {
    const book = readReviewBook({ criteria, registrations: rows.map(nominee) });
    expect([...book.check(2024).seals.keys()]).toEqual([2, 3, 4]);
  });
});

test('the criteria’s own findings come with it, in the fixed order', () => {
  const found = findingsOf([{ id: 'A', status: 'Đạt' }], {
    criteria: [...criteria, { code: 'G1', label: 'lần hai' }],
    reviews: lines('X G1 Đạt'),
  });
  expect(told(found)).toEqual([
    'registrations 2 status passed_without_review',
    'criteria 5 code criterion_code_duplicate',
    'reviews 2 registration review_registration_unknown',
  ]);
});

test('assessments are found by code', () => {
  const book = readReviewBook({
    criteria,
    registrations: [nominee({ id: 'A' })],
    reviews: lines('A G1 Đạt'),
  });
  const check = book.check();
  expect(check.assessmentOf('a')?.outcome).toBe('may_pass');
  expect(check.assessmentOf('B')).toBe(null);
  expect(check.assessmentAt(0).softCount).toBe(1);
});
