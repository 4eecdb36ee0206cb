/** Sentences about reviews name the commands of the menu, and say how a status may move on. */
import { describe, expect, test } from 'vitest';
import type { ReviewFindingParams } from '../../src/domain/findings/reviewFinding';
import { en } from '../../src/text/en';
import { enReviewFindings } from '../../src/text/enReviewFindings';
import type { FindingTexts } from '../../src/text/findingText';
import type { Text } from '../../src/text/text';
import { vi } from '../../src/text/vi';
import { viReviewFindings } from '../../src/text/viReviewFindings';

const languages: readonly (readonly [string, Pick<FindingTexts, keyof ReviewFindingParams>, Text])[] = [
  ['vi', viReviewFindings, vi],
  ['en', enReviewFindings, en],
];

describe.each(languages)('in %s', (_language, sentences, text) => {
  test('commands are called as the menu calls them', () => {
    const edited = sentences.edited_after_review({ column: 'Loại', before: 'a', after: 'b' });
    expect(edited.remedy).toContain(text.menu.changesAfterReview);
    expect(sentences.seal_damaged({}).remedy).toContain(text.menu.changesAfterReview);
    expect(sentences.passed_without_review({ missing: ['G1'] }).remedy).toContain(text.menu.moveStatus);
    const concluding = { from: 'Đang thẩm định', to: 'Đạt', allowed: ['Trả lại'], concluded: ['Đạt'] };
    expect(sentences.status_move_invalid(concluding).remedy).toContain(text.menu.concludeReview);
    const reopening = { from: 'Đạt', to: 'Nháp', allowed: [], concluded: ['Đang thẩm định'] };
    expect(sentences.status_move_invalid(reopening).remedy).toContain(text.menu.moveStatus);
  });
});

test.each([
  [
    { from: 'Đã gửi', to: 'Nháp', allowed: ['Trả lại', 'Đã rút'], concluded: [] },
    'Chọn lại “Đã gửi”. Bước tiếp theo có thể là: Trả lại; Đã rút.',
  ],
  [
    { from: 'Không đạt', to: 'Đạt', allowed: [], concluded: [] },
    'Chọn lại “Không đạt”: trạng thái này không đổi nữa trong năm.',
  ],
])('says what to do about a wrong move: %#', (params, remedy) => {
  expect(viReviewFindings.status_move_invalid(params).remedy).toBe(remedy);
});

test('shows dates as people write them and blanks as blanks', () => {
  const params = { column: 'Phạm vi (toàn diện/lĩnh vực)', before: '2024-01-05', after: '' };
  expect(viReviewFindings.edited_after_review(params).problem).toBe(
    'Cột “Phạm vi” đã sửa sau thẩm định: trước là “05/01/2024”, nay là (trống).',
  );
});
