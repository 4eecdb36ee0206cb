/** Several years side by side, every figure counted by hand on a small register. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import type { YearComparison } from '../../../src/domain/summary/comparison';
import { summarise } from '../../../src/domain/summary/summarise';
import { compareYears } from '../../../src/domain/summary/yearComparison';
import { type Lines, readBook, registration, type Tabs, tab } from '../followUpTabs';

/** The two communes were merged: from 2024 on, Xã Mới answers. Lists are due before 10/01. */
const units = tab('units', [
  { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã', endDate: '01/07/2023', successor: 'XA03' },
  { code: 'XA02', name: 'Xã Phụng Công', type: 'Xã', endDate: '01/07/2023', successor: 'XA03' },
  { code: 'XA03', name: 'Xã Phụng Công', type: 'Xã', startDate: '01/07/2023' },
  { code: 'TH01', name: 'Trường Tiểu học Cửu Cao', type: 'Trường TH', parent: 'XA01' },
  { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
  { code: 'CS01', name: 'Công đoàn cơ sở số 1', type: 'CĐCS' },
]);

const quotas = tab('quotas', [
  { appliesTo: 'Xã', min: 1, max: 2, dueDate: '10/01' },
  { appliesTo: 'Cụm thi đua', min: 1, max: 3, planRequired: 'Có' },
  { appliesTo: 'CĐCS', min: '', max: 5 },
  // Schools have a list of their own here; in the comparison they stand with their commune.
  { appliesTo: 'Trường TH', min: '', max: 5 },
]);

const registrations: Lines<'registrations'> = [
  // 2022: XA01 two, TH01 one; a draft.
  of(2022, 'A1', 'XA01', { role: 'GV', status: 'Đạt', stage: 'Kết thúc' }),
  of(2022, 'A2', 'XA01', { kind: 'Tập thể', status: 'Không đạt' }),
  of(2022, 'A3', 'XA01', { kind: 'Mô hình', status: 'Đạt' }),
  of(2022, 'A4', 'TH01', { role: 'HS', status: 'Đã gửi' }),
  of(2022, 'A5', 'XA02', { status: 'Nháp' }),
  // 2023: nobody. 2024: the new commune three, one late; the cluster one; the union one.
  of(2024, 'C1', 'XA03', { role: 'GV', status: 'Đạt', stage: 'Biểu dương', sentDate: '10/01/2024' }),
  of(2024, 'C2', 'XA01', { role: 'GV', status: 'Đạt' }),
  of(2024, 'C3', 'XA02', { role: '', status: 'Đang thẩm định' }),
  of(2024, 'C4', 'CUM1', { kind: 'Tập thể', status: 'Đạt', collectiveType: 'Tổ' }),
  of(2024, 'C5', 'CS01', { kind: 'Tập thể', status: 'Đạt', collectiveType: 'Trường' }),
];

function of(
  year: number,
  id: string,
  unit: string,
  line: Lines<'registrations'>[number],
): Lines<'registrations'>[number] {
  return registration({ id, year, unit, sentDate: `05/01/${year}`, ...line });
}

const followUpTabs: Tabs = {
  honoured: [
    { name: 'Người một', kind: 'Cá nhân', unit: 'XA01', occasion: 'Hội nghị ĐHTT năm 2022' },
    { name: 'Người hai', kind: 'Cá nhân', unit: 'XA01', occasion: 'Giai đoạn 2018–2023' },
    // No year of its own: that of its registration.
    { name: 'Người ba', kind: 'Cá nhân', unit: 'XA03', occasion: 'Hội nghị xã', registration: 'C1' },
    { name: 'Người bốn', kind: 'Cá nhân', unit: 'XA03', occasion: 'không rõ năm' },
  ],
  proposals: [
    { registration: 'A1; A3', year: 2022, type: 'Thường xuyên', result: 'Được khen', decision: '12/QĐ' },
    { registration: 'C1', type: 'Đột xuất' },
    { registration: 'C2', year: 2024, type: 'lạ', result: 'Không' },
  ],
  communications: [
    { date: '01/03/2022', form: 'Bài viết', count: 2 },
    { date: '20/11/2023', form: 'Phóng sự', count: 100 },
    { date: '', form: 'Tin, bài', registration: 'C1' },
    { date: '', form: 'Tập huấn', count: 5 },
  ],
  inspections: [
    { date: '01/06/2024', unit: 'XA03', subject: 'Kiểm tra giữa năm' },
    {
      date: '02/06/2024',
      unit: 'XA03',
      subject: 'Thiếu kinh phí',
      type: 'Vướng mắc',
      settled: 'Có',
    },
    { date: '03/06/2024', unit: 'XA03', subject: 'Thiếu người', type: 'Vướng mắc' },
  ],
  nurture: [
    { registration: 'C1', date: '01/02/2024', support: 'Tập huấn', effect: 'Tốt' },
    { registration: 'C2', support: 'Tập huấn' },
    // Laid out in advance.
    { registration: 'C4' },
  ],
};

function compare(lines: Lines<'registrations'>, years: readonly number[], others: Tabs = {}): YearComparison {
  const { register, followUps } = readBook({ units, quotas, registrations: lines, ...others });
  const summaries = years.map((year) => summarise(register, checkYear(register, year, null)));
  return compareYears({ register, summaries, followUps });
}

/** `label 2022 2023 2024 = total` by section, `–` for none. */
function brief({ sections }: YearComparison): Record<string, string[]> {
  const shown = (value: number | null): string => (value === null ? '–' : String(value));
  return Object.fromEntries(
    sections.map(({ id, lines }) => [
      id,
      lines.map(({ label, values, total }) => `${label} ${values.map(shown).join(' ')} = ${shown(total)}`),
    ]),
  );
}

const full = compare(registrations, [2024, 2022, 2023], followUpTabs);

test('the newest year stands on the right, whatever the order asked', () => {
  expect(full.years).toEqual([2022, 2023, 2024]);
});

test('what was registered and what counted', () => {
  const { counted, by_kind, by_role, by_status, by_stage, balance } = brief(full);
  expect({ counted, by_kind, by_role, by_status, by_stage, balance }).toEqual({
    counted: ['registered 5 – 5 = 10', 'counted 3 – 5 = 8'],
    by_kind: ['model 1 – 0 = 1', 'collective 0 – 2 = 2', 'individual 2 – 3 = 5'],
    by_role: ['teacher 1 – 2 = 3', 'student 1 – 0 = 1', 'unwritten 0 – 1 = 1'],
    by_status: [
      'draft 1 – 0 = 1',
      'sent 1 – 0 = 1',
      'reviewing 0 – 1 = 1',
      'passed 2 – 4 = 6',
      'failed 1 – 0 = 1',
    ],
    by_stage: ['honoured 0 – 1 = 1', 'ended 1 – 0 = 1', 'not_begun 1 – 3 = 4'],
    // Teachers work directly; of the others nothing is said.
    balance: ['direct_workers 1 – 2 = 3', 'small_collectives 0 – 1 = 1'],
  });
});

test('units by roll-up, only in the years in which they exist', () => {
  const { areas, clusters, lead_agencies, others } = brief(full);
  expect({ areas, clusters, lead_agencies, others }).toEqual({
    areas: [
      // Its school's row with its own two.
      'Xã Cửu Cao 3 – – = 3',
      // Two units of one name are told apart by code.
      'Xã Phụng Công (XA02) 0 – – = 0',
      'Xã Phụng Công (XA03) – – 3 = 3',
    ],
    clusters: ['Cụm thi đua số 1 0 – 1 = 1'],
    lead_agencies: undefined,
    others: ['Công đoàn cơ sở số 1 0 – 1 = 1'],
  });
});

test('the blocks of units add up to all that counted', () => {
  const blocks = ['areas', 'clusters', 'lead_agencies', 'others'];
  const lines = full.sections.filter(({ id }) => blocks.includes(id)).flatMap((section) => section.lines);
  const sums = full.years.map((_year, at) => lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  expect(sums).toEqual([3, 0, 5]);
});

test('how the quotas were met', () => {
  expect(brief(full).results).toEqual([
    // 2022: two communes, their school, the cluster, the union. 2024: the new commune in place of two.
    'units 5 – 4 = 9',
    // XA01 with two, TH01; then the cluster and the union.
    'met 2 – 2 = 4',
    'over 0 – 1 = 1',
    'none 3 – 1 = 4',
    'late 0 – 1 = 1',
    'plans_missing 1 – 1 = 2',
  ]);
});

test('the registers that live on, by the year of each line', () => {
  const { honoured, proposals, communications, inspections, nurture } = brief(full);
  expect({ honoured, proposals, communications, inspections, nurture }).toEqual({
    honoured: ['lines 1 1 1 = 3'],
    proposals: [
      'regular 2 – 0 = 2',
      'exceptional 0 – 1 = 1',
      'untyped 0 – 1 = 1',
      'waiting 0 – 1 = 1',
      'granted 2 – 0 = 2',
      'rejected 0 – 1 = 1',
    ],
    communications: ['lines 1 1 1 = 3', 'article 1 – 1 = 2', 'video 0 1 0 = 1', 'reach 2 100 0 = 102'],
    inspections: ['inspections 0 – 1 = 1', 'issues 0 – 2 = 2', 'settled 0 – 1 = 1'],
    nurture: ['lines 0 – 2 = 2', 'evaluated 0 – 1 = 1'],
  });
});

describe('school years', () => {
  const school: Tabs = {
    settings: [['Kiểu năm', 'Năm học']],
    honoured: [
      { name: 'Người một', kind: 'Cá nhân', unit: 'XA01', occasion: 'Tổng kết năm học 2022-2023' },
      { name: 'Người hai', kind: 'Cá nhân', unit: 'XA01', occasion: '20/11/2023' },
    ],
    proposals: [
      { registration: '', type: 'Thường xuyên', date: '31/07/2023' },
      // The year it names comes before its day.
      { registration: '', year: 2023, type: 'Đột xuất', date: '01/06/2023' },
    ],
    communications: [
      { date: '31/07/2023', form: 'Bài viết', count: 2 },
      { date: '01/08/2023', form: 'Bài viết', count: 30 },
      { date: '31/07/2024', form: 'Bài viết', count: 400 },
    ],
    inspections: [
      { date: '15/01/2024', unit: 'XA01', subject: 'Kiểm tra' },
      { date: '15/01/2023', unit: 'XA01', subject: 'Thiếu người', type: 'Vướng mắc' },
    ],
    nurture: [{ registration: 'A1', date: '02/02/2024', support: 'Tập huấn' }],
  };

  test('run from August to July', () => {
    const { yearKind, ...compared } = compare(registrations, [2022, 2023], school);
    expect(yearKind).toBe('school');
    const { honoured, proposals, communications, inspections, nurture } = brief({ yearKind, ...compared });
    expect({ honoured, proposals, communications, inspections, nurture }).toEqual({
      honoured: ['lines 1 1 = 2'],
      proposals: ['regular 1 – = 1', 'exceptional 0 1 = 1', 'waiting 1 1 = 2'],
      communications: ['lines 1 2 = 3', 'article 1 2 = 3', 'reach 2 430 = 432'],
      inspections: ['inspections 0 1 = 1', 'issues 1 – = 1'],
      nurture: ['lines 0 1 = 1'],
    });
  });
});

describe('little to compare', () => {
  test('no year at all', () => {
    expect(compare([], [])).toEqual({ years: [], yearKind: 'calendar', sections: [] });
  });

  test('years without a register', () => {
    expect(compare([], [2023, 2024])).toEqual({
      years: [2023, 2024],
      yearKind: 'calendar',
      sections: [],
    });
  });

  test('tabs that have not been read', () => {
    const { register } = readBook({ units, quotas, registrations });
    const summaries = [summarise(register, checkYear(register, 2024, null))];
    const { sections } = compareYears({ register, summaries, followUps: null });
    expect(sections.map(({ id }) => id)).toEqual([
      'counted',
      'by_kind',
      'by_role',
      'areas',
      'clusters',
      'others',
      'results',
      'balance',
      'by_status',
      'by_stage',
    ]);
  });

  test('a row without a readable year belongs to none of them', () => {
    const lines = [...registrations, of(2024, 'X1', 'XA03', { year: 'năm nay' })];
    expect(brief(compare(lines, [2022, 2023, 2024], followUpTabs))).toEqual(brief(full));
  });
});

test.each([
  { asked: 9, first: 2012 },
  { asked: 10, first: 2011 },
  { asked: 11, first: 2011 },
])('of $asked years at most ten are shown, the newest', ({ asked, first }) => {
  const years = Array.from({ length: asked }, (_, index) => 2020 - index);
  const { years: shown } = compare(registrations, years);
  expect(shown[0]).toBe(first);
  expect(shown[shown.length - 1]).toBe(2020);
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...registrations], { minLength: registrations.length }), (shuffled) => {
      expect(compare(shuffled, [2022, 2023, 2024], followUpTabs)).toEqual(full);
    }),
    { numRuns: 30 },
  );
});
