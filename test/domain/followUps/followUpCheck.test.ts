/** What is missing, missed or without a ground in the registers that live on. */
import { describe, expect, test } from 'vitest';
import { brief, date, followUpFindings, type Lines, registration, type Tabs } from '../followUpTabs';

const codes = (tabs: Tabs, today: string | null = null) =>
  brief(followUpFindings(tabs, { today: today === null ? null : date(today) }));

describe('an award is proposed for what was judged Đạt', () => {
  test.each([
    { status: 'Đạt', expected: [] },
    { status: 'dat', expected: [] },
    { status: 'Đang thẩm định', expected: ['proposals 2 registration proposal_not_passed'] },
    { status: 'Không đạt', expected: ['proposals 2 registration proposal_not_passed'] },
    { status: 'Đã rút', expected: ['proposals 2 registration proposal_not_passed'] },
    { status: '', expected: ['proposals 2 registration proposal_not_passed'] },
  ])('status “$status”', ({ status, expected }) => {
    const found = followUpFindings({
      registrations: [registration({ id: 'ĐK-1', status })],
      proposals: [{ registration: 'đk-1', type: 'Thường xuyên', occasion: '11/6', authority: 'UBND huyện' }],
    });
    expect(brief(found)).toEqual(expected);
    if (expected.length > 0) expect(found[0]?.params).toEqual({ registration: 'ĐK-1', status });
  });
});

describe('what was granted has a decision', () => {
  test.each([
    { result: 'Được khen', decision: '', expected: ['proposals 2 decision decision_missing'] },
    { result: 'đã khen thưởng', decision: ' ', expected: ['proposals 2 decision decision_missing'] },
    { result: 'Được khen', decision: '15/QĐ-UBND', expected: [] },
    { result: 'Chờ xét', decision: '', expected: [] },
    { result: 'Không được khen', decision: '', expected: [] },
    { result: '', decision: '', expected: [] },
  ])('“$result” with decision “$decision”', ({ result, decision, expected }) => {
    const proposals = [{ registration: 'ĐK-1', type: 'Đột xuất', result, decision }];
    expect(codes({ registrations: [registration({ id: 'ĐK-1' })], proposals })).toEqual(expected);
  });
});

test('a year that cannot be read is told', () => {
  const proposals = [{ registration: 'ĐK-1', type: 'Đột xuất', year: '2023-2024' }];
  expect(codes({ registrations: [registration({ id: 'ĐK-1' })], proposals })).toEqual([
    'proposals 2 year line_year_invalid',
  ]);
});

describe('stage Bồi dưỡng is borne out by the tab Bồi dưỡng', () => {
  const registrations = [
    registration({ id: 'ĐK-1', stage: 'Bồi dưỡng' }),
    registration({ id: 'ĐK-2', stage: 'bồi dưỡng'.normalize('NFD') }),
    registration({ id: 'ĐK-3', stage: 'Nhân rộng' }),
    registration({ id: 'ĐK-4' }),
  ];
  const of = (nurture: Lines<'nurture'>) => codes({ registrations, nurture });
  test('without a line it is told, at the registration', () => {
    expect(of([])).toEqual([
      'registrations 2 stage nurture_missing',
      'registrations 3 stage nurture_missing',
    ]);
  });
  test('one line may speak of several', () => {
    expect(of([{ registration: 'ĐK-1; ĐK-2', difficulty: 'Thiếu kinh phí' }])).toEqual([]);
  });
  test('a code and a date alone say nothing', () => {
    expect(
      of([
        { registration: 'ĐK-1', date: '01/03/2024' },
        { registration: 'ĐK-2', effect: 'Tốt' },
      ]),
    ).toEqual(['registrations 2 stage nurture_missing']);
  });
  test('a register without the column has nobody in a stage', () => {
    expect(codes({ registrations: registrations.map(({ stage, ...line }) => line) })).toEqual([]);
  });
});

describe('difficulties are settled', () => {
  const issue = { date: '05/03/2024', unit: 'XA01', subject: 'Thiếu kinh phí', type: 'Vướng mắc' };
  test.each([
    { line: {}, expected: ['inspections 2 settled issue_open'] },
    { line: { settled: 'Không' }, expected: ['inspections 2 settled issue_open'] },
    { line: { settled: 'Có' }, expected: [] },
    { line: { settled: 'x' }, expected: [] },
    { line: { settled: true }, expected: [] },
    { line: { settled: false }, expected: ['inspections 2 settled issue_open'] },
    { line: { type: 'Khó khăn, vướng mắc' }, expected: ['inspections 2 settled issue_open'] },
    { line: { type: 'Kiểm tra, giám sát' }, expected: [] },
    // The column is younger than the tab.
    { line: { type: '' }, expected: [] },
    // What is being dealt with is not settled.
    {
      line: { settled: 'đang xử lý' },
      expected: ['inspections 2 settled issue_open', 'inspections 2 settled line_word_unknown'],
    },
  ])('$line gives $expected', ({ line, expected }) => {
    expect(codes({ inspections: [{ ...issue, ...line }] })).toEqual(expected);
  });
  test('the finding names the unit as the register does, and the day', () => {
    const [found] = followUpFindings({ inspections: [{ ...issue, unit: 'xa cuu cao' }] });
    expect(found?.params).toEqual({ unit: 'Xã Cửu Cao', date: '2024-03-05' });
  });
});

describe('milestones that were missed', () => {
  const milestone = (line: Lines<'milestones'>[number], settings: Tabs['settings'] = []): Tabs => ({
    milestones: [{ name: 'Báo cáo', date: '30/11', type: 'Báo cáo', ...line }],
    settings,
  });
  const missed = (tabs: Tabs, today: string | null): unknown[] =>
    followUpFindings(tabs, { today: today === null ? null : date(today) }).map(({ params }) => params);

  test.each([
    { today: '29/11/2024', expected: [] },
    { today: '30/11/2024', expected: [{ name: 'Báo cáo', date: '2024-11-29' }] },
    { today: null, expected: [] },
  ])('on $today', ({ today, expected }) => {
    expect(missed(milestone({}), today)).toEqual(expected);
    expect(missed(milestone({ done: '2020-2024' }), today)).toEqual([]);
  });

  const period = [['Giai đoạn', '2022-2025']] as const;
  test.each([
    // The latest occasion counts; those before it cannot be made good.
    { today: '15/01/2024', done: '', expected: ['2023-11-29'] },
    { today: '15/01/2024', done: '2022', expected: ['2023-11-29'] },
    { today: '15/01/2024', done: '2023', expected: [] },
    { today: '15/12/2024', done: '2023', expected: ['2024-11-29'] },
    // The programme began in 2022 and ended with 2025.
    { today: '15/01/2022', done: '', expected: [] },
    { today: '15/01/2026', done: '', expected: ['2025-11-29'] },
    { today: '15/12/2027', done: '', expected: ['2025-11-29'] },
    { today: '15/12/2027', done: '2025', expected: [] },
  ])('in a programme of 2022–2025, on $today with “$done” done', ({ today, done, expected }) => {
    const found = missed(milestone({ done }, period), today);
    expect(found).toEqual(expected.map((day) => ({ name: 'Báo cáo', date: day })));
  });

  test.each([
    // KH 384 is of 18/12/2023: its register opens for 2024, and 30/11/2023 was before it.
    { year: '2024', today: '20/12/2023', expected: [] },
    { year: '2024', today: '15/01/2024', expected: [] },
    { year: '2024', today: '30/11/2024', expected: ['2024-11-29'] },
    { year: '2023', today: '15/01/2024', expected: ['2023-11-29'] },
    { year: '2024', registered: 2023, today: '15/01/2024', expected: ['2023-11-29'] },
  ])('a register of $year, asked on $today, owes $expected', ({ year, registered, today, expected }) => {
    const tabs = milestone({}, [
      ['Giai đoạn', '2023-2025'],
      ['Năm đăng ký', year],
    ]);
    const registrations = registered === undefined ? [] : [registration({ id: 'ĐK-1', year: registered })];
    expect(missed({ ...tabs, registrations }, today)).toEqual(
      expected.map((day) => ({ name: 'Báo cáo', date: day })),
    );
  });

  test('without a period last year is not asked about', () => {
    expect(missed(milestone({}), '15/01/2024')).toEqual([]);
  });

  test('what was to happen once is asked about until it is done', () => {
    const once = { name: 'Sơ kết', date: '20/11/2023', type: 'Sơ kết' };
    expect(missed(milestone(once), '20/11/2023')).toEqual([]);
    expect(missed(milestone(once), '21/11/2023')).toEqual([{ name: 'Sơ kết', date: '2023-11-20' }]);
    expect(missed(milestone(once), '01/06/2025')).toEqual([{ name: 'Sơ kết', date: '2023-11-20' }]);
    expect(missed(milestone({ ...once, done: '2023' }), '01/06/2025')).toEqual([]);
  });

  test('a year alone is missed when it is over', () => {
    const closing = { name: 'Tổng kết', date: '2025', type: 'Tổng kết' };
    expect(missed(milestone(closing), '31/12/2025')).toEqual([]);
    expect(missed(milestone(closing), '01/01/2026')).toEqual([{ name: 'Tổng kết', date: '2025-12-31' }]);
  });

  test('"trước ngày 01/01" is missed from that day on', () => {
    expect(missed(milestone({ date: '01/01', type: 'Hạn nộp', done: '2024' }), '31/12/2024')).toEqual([]);
    expect(missed(milestone({ date: '01/01', type: 'Hạn nộp', done: '2024' }), '01/01/2025')).toEqual([
      { name: 'Báo cáo', date: '2024-12-31' },
    ]);
  });
});

test('findings come in the order of tabs and rows', () => {
  const found = codes(
    {
      registrations: [registration({ id: 'ĐK-1', status: 'Đã gửi', stage: 'Bồi dưỡng' })],
      milestones: [{ name: 'Sơ kết', date: '31/02' }],
      proposals: [
        { registration: 'ĐK-9', type: '?' },
        { registration: 'ĐK-1', type: 'Đột xuất' },
      ],
      honoured: [{ name: 'Tổ Văn', kind: 'Tập thể', unit: 'XA09' }],
    },
    '01/06/2024',
  );
  expect(found).toEqual([
    'registrations 2 stage nurture_missing',
    'honoured 2 unit line_unit_unknown',
    'proposals 2 type line_word_unknown',
    'proposals 2 registration registration_unknown',
    'proposals 3 registration proposal_not_passed',
    'milestones 2 date milestone_date_invalid',
  ]);
});
