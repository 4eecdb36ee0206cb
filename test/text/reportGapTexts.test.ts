/** Every gap of a document has whole, clean sentences in both languages that say what to fill in and where. */
import { describe, expect, it } from 'vitest';
import type { ReportGap, ReportGapCode, ReportGapParams } from '../../src/domain/reports/reportGap';
import { reportGap } from '../../src/domain/reports/reportGap';
import { enReportGaps } from '../../src/text/enReportGaps';
import { type ReportGapTexts, reportGapText } from '../../src/text/reportGapText';
import { viReportGaps } from '../../src/text/viReportGaps';

type Samples = { readonly [C in ReportGapCode]: readonly ReportGapParams[C][] };

/** What a gap may carry, with the text of some cell where one can stand. */
function samples(value: string): Samples {
  const none = [{}];
  const codes = [{ ids: [value] }, { ids: Array.from({ length: 12 }, (_, index) => `ĐK-2024-${index}`) }];
  const year = [{ year: 2024 }];
  const ofUnit = [
    { year: 2024, unit: null },
    { year: 2024, unit: value },
  ];
  const years = [
    { from: 2024, to: 2024 },
    { from: 2022, to: 2025 },
  ];
  return {
    issuer_missing: none,
    number_missing: none,
    place_missing: none,
    date_missing: none,
    subject_missing: none,
    addressee_missing: none,
    body_missing: none,
    authority_missing: none,
    signatory_missing: none,
    abbreviation_missing: none,
    authority_incomplete: none,
    recipients_missing: none,
    bases_missing: none,
    base_not_in_force: [
      { number: value, from: '2024-03-01', to: '2025-12-31', date: '2024-02-20' },
      { number: value, from: '2024-03-01', to: null, date: '2024-02-20' },
      { number: value, from: null, to: '2023-12-31', date: '2024-02-20' },
      { number: value, from: null, to: null, date: '2024-02-20' },
    ],
    base_date_missing: [{ number: value }],
    base_date_invalid: [{ number: value, value }],
    base_use_unknown: [{ number: value, value }],
    report_unused: [{ kind: 'reminder' }],
    years_reversed: [{ from: 2025, to: 2024 }],
    one_year_only: years.slice(1),
    years_too_many: [{ most: 10 }],
    unit_unknown: [{ value }],
    registration_unknown: codes,
    nothing_registered: years.flatMap((span) => [
      { ...span, unit: null },
      { ...span, unit: value },
    ]),
    nobody_lacking: year,
    unit_lacks_nothing: [{ unit: value, year: 2024 }],
    nothing_to_review: ofUnit,
    nothing_proposed: year,
    nothing_to_introduce: ofUnit,
    none_chosen_passed: codes,
    nothing_to_report: years,
    nothing_communicated: years,
    rows_not_counted: codes,
    names_unreadable: codes,
    ids_missing: [{ rows: [2] }, { rows: [2, 3, 4, 5, 6, 7, 8] }],
    ids_repeated: codes,
    criteria_missing: none,
    review_open: codes,
    not_passed: codes,
    proposals_unwritten: year,
    award_unwritten: codes,
    achievements_missing: codes,
    consent_missing: codes,
    consent_unasked: codes,
    names_masked: codes,
    left_out_without_consent: codes,
  };
}

const values = {
  plain: '72/KH-UBND',
  decomposed: 'Nghị quyết'.normalize('NFD'),
  ragged: ' hai  dòng\n\tlệch ',
  long: 'một hai ba '.repeat(4000),
};

describe.each<[string, ReportGapTexts]>([
  ['vi', viReportGaps],
  ['en', enReportGaps],
])('the sentences in %s', (_language, texts) => {
  it.each(Object.entries(values))('are whole and clean around a %s value', (_name, value) => {
    const faults: string[] = [];
    for (const [code, list] of Object.entries(samples(value))) {
      for (const params of list) {
        const gap = reportGap(code as ReportGapCode, params as never) as ReportGap;
        const { problem, remedy } = reportGapText(texts, gap);
        const all = `${problem}|${remedy}`;
        if (/undefined|null|NaN|\[object|function/.test(all)) faults.push(`${code} leaks code: ${all}`);
        if (/ {2}|[\n\t]|\p{Cc}| [.,;:]/u.test(all)) faults.push(`${code} stray blanks: ${all}`);
        if (!/^[\p{Lu}“]/u.test(problem) || !problem.endsWith('.')) faults.push(`${code}: ${problem}`);
        if (!/^\p{Lu}/u.test(remedy) || !remedy.endsWith('.')) faults.push(`${code}: ${remedy}`);
        if (all.length > 700) faults.push(`${code} is too long: ${all.length}`);
        if (all.normalize('NFC') !== all) faults.push(`${code} is not NFC`);
      }
    }
    expect(faults).toEqual([]);
  });
});

it('stop a document only where there would be nothing right in it', () => {
  const blocking = (Object.keys(samples('')) as ReportGapCode[]).filter(
    (code) => reportGap(code, {} as never).blocking,
  );
  expect(blocking.sort()).toEqual([
    'consent_missing',
    'issuer_missing',
    'nobody_lacking',
    'none_chosen_passed',
    'nothing_communicated',
    'nothing_proposed',
    'nothing_registered',
    'nothing_to_introduce',
    'nothing_to_report',
    'nothing_to_review',
    'one_year_only',
    'registration_unknown',
    'unit_lacks_nothing',
    'unit_unknown',
    'years_reversed',
    'years_too_many',
  ]);
});
