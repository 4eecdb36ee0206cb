/** Sample values for the findings about criteria, reviews, moves and seals. */
import type { ReviewFindingParams } from '../../src/domain/findings/reviewFinding';

type ReviewSamples = { [C in keyof ReviewFindingParams]: readonly ReviewFindingParams[C][] };

/** @param value stands wherever a text from the workbook would */
export function reviewSamples(value: string): ReviewSamples {
  const code = value;
  const registration = value;
  const criterion = value;
  const many = Array.from({ length: 9 }, () => value);
  const against = { registration, criterion, value };
  return {
    criterion_code_missing: [{ label: value }, { label: '' }],
    criterion_code_duplicate: [{ code, firstRow: 100000 }],
    criterion_target_unknown: [{ code, value }],
    criterion_target_contradictory: [{ code, value }],
    criterion_condition_unknown: [{ code, value }],
    criterion_unit_unknown: [
      { code, value, suggestions: [] },
      { code, value, suggestions: many },
    ],
    review_registration_unknown: [{ value }, { value: '' }],
    review_criterion_unknown: [
      { value, registration },
      { value: '', registration },
    ],
    review_verdict_unknown: [{ value }],
    review_verdict_missing: [{ registration, criterion }],
    review_not_applicable: [{ registration, criterion }],
    review_repeated: [{ registration, criterion, firstRow: 100000 }],
    review_against_record: [
      { ...against, value: '', problem: 'missing' },
      { ...against, problem: 'unknown' },
      { ...against, problem: 'itself' },
      { ...against, problem: 'not_collective' },
      { ...against, problem: 'pending' },
      { ...against, problem: 'failed' },
      { ...against, problem: 'other_year' },
    ],
    review_fact_missing: [
      { fact: 'role', criteria: many },
      { fact: 'collectiveType', criteria: [value] },
    ],
    passed_without_review: [{ missing: [value] }, { missing: many }],
    passed_against_criteria: [{ unmet: [value] }, { unmet: many }],
    led_collective_missing: [{ criterion }],
    led_collective_unknown: [{ value }],
    led_collective_itself: [{}],
    led_collective_not_collective: [
      { value, kind: 'individual' },
      { value, kind: 'model' },
    ],
    led_collective_not_exemplar: [
      { value, status: 'Đang thẩm định' },
      { value, status: '' },
    ],
    led_collective_other_year: [
      { value, year: 2026, from: 2022, to: 2025 },
      { value, year: 2026, from: null, to: 2025 },
    ],
    collective_type_unknown: [{ value }],
    consent_unknown: [{ value }],
    flag_unknown: [
      { column: 'Là lãnh đạo (Có/Không)', value },
      { column: 'Bắt buộc', value },
    ],
    consent_needed: [{}],
    stage_unknown: [{ value }],
    stage_without_status: [
      { stage: value, status: value },
      { stage: value, status: '' },
    ],
    status_move_invalid: [
      { from: 'Không đạt', to: value, allowed: [], concluded: [] },
      { from: 'Đã gửi', to: value, allowed: ['Trả lại', 'Đang thẩm định', 'Đã rút'], concluded: [] },
      { from: 'Đang thẩm định', to: 'Đạt', allowed: ['Trả lại', 'Không đạt'], concluded: ['Đạt'] },
      { from: 'Đạt', to: value, allowed: [], concluded: ['Đang thẩm định'] },
    ],
    stage_move_invalid: [
      { from: 'Kết thúc', to: 'Nhân rộng' },
      { from: 'Kết thúc', to: '' },
    ],
    edited_after_review: [
      { column: 'Tên mô hình, tập thể, cá nhân', before: value, after: '2024-01-09' },
      { column: 'Minh chứng (liên kết)', before: '', after: value },
      { column: 'Loại', before: value, after: '' },
    ],
    seal_damaged: [{}],
    year_outside_period: [{ year: 2026, from: 2022, to: 2025 }],
  };
}
