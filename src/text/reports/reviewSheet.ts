/** Phiếu thẩm định and biên bản thẩm định. */
import type { Block, Content, Inline } from '../../domain/documents/officialDocument';
import type { Conclusion } from '../../domain/reports/figureQuery';
import type {
  ReviewedCriterion,
  ReviewedRegistration,
  ReviewForm,
  ReviewMinutes,
  ReviewSheetFacts,
} from '../../domain/reports/reviewSheet';
import type { WrittenReport } from '../../domain/reports/wording';
import type { Verdict } from '../../domain/words/vocabulary';
import { kindAndRole, shownName } from './nomineeTable';
import {
  countsSaid,
  dottedLine,
  isNone,
  kindsSaid,
  maskedNote,
  penDate,
  penDots,
  yearPhrase,
} from './phrases';
import { said } from './said';

const weights: Readonly<Record<ReviewedCriterion['weight'], string>> = {
  required: 'Bắt buộc',
  alternative: 'Đạt một trong nhóm',
  condition: 'Theo tập thể phụ trách',
  other: 'Xem xét thêm',
};

const verdictNames: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  unmet: 'Không đạt',
  not_applicable: 'Không áp dụng',
};

const conclusionNames: Readonly<Record<Conclusion, string>> = {
  passed: 'Đạt',
  failed: 'Không đạt',
  returned: 'Trả lại',
  open: 'Chưa kết luận',
};

export function reviewSheet(facts: ReviewSheetFacts): WrittenReport {
  const subject = `Mô hình, gương điển hình tiên tiến ${yearPhrase(facts)}`;
  return facts.sheet.form ? form(facts.sheet, subject) : minutes(facts.sheet, facts.issuer, subject);
}

function form(sheet: ReviewForm, subject: string): WrittenReport {
  const { nominee, criteria, reviewers } = sheet;
  const facts: readonly (readonly [string, string])[] = [
    ['Mã đăng ký', nominee.code],
    ['Tên', shownName(nominee)],
    ['Loại, đối tượng', kindAndRole(nominee)],
    ['Đơn vị đăng ký', nominee.unit],
    ['Chức vụ, đơn vị công tác', nominee.workplace],
    ['Phong trào thi đua', nominee.movement],
    ['Tóm tắt thành tích', nominee.achievements],
    ['Minh chứng', nominee.evidence],
    ['Người thẩm định', reviewers.join('; ')],
  ];
  return {
    kind: 'reviewForm',
    subject,
    body: [
      { type: 'heading', level: 1, text: 'Thông tin đăng ký' },
      ...facts
        .filter(([, text]) => text !== '')
        .map(([label, text]): Block => ({ type: 'bullet', content: `${label}: ${text}` })),
      { type: 'heading', level: 1, text: 'Kết quả theo tiêu chí' },
      criteria.length === 0
        ? { type: 'paragraph', content: 'Chưa có tiêu chí áp dụng cho đăng ký này.' }
        : {
            type: 'table',
            numbering: 'through',
            columns: [
              { header: 'Tiêu chí', width: 74 },
              { header: 'Yêu cầu', width: 28 },
              { header: 'Kết quả', width: 24, align: 'center' },
              { header: 'Nhận xét', width: 36 },
            ],
            rows: criteria.map(({ code, label, weight, verdict, remark }) => ({
              type: 'item',
              cells: [
                `${code}. ${label}`,
                weights[weight],
                verdict === null ? 'Chưa ghi' : verdictNames[verdict],
                remark,
              ],
            })),
          },
      { type: 'heading', level: 1, text: 'Kết luận' },
      ...metLines(sheet).map((content): Block => ({ type: 'bullet', content })),
      { type: 'paragraph', content: concluded(sheet) },
    ],
    annexes: [],
    signers: {
      right: null,
      left: { title: 'Người thẩm định', name: reviewers.length === 1 ? (reviewers[0] ?? null) : null },
    },
  };
}

function metLines({ requiredMet, requiredAll, otherMet, otherAll }: ReviewedRegistration): Inline[][] {
  return [
    ...(isNone(requiredAll) ? [] : [said`Tiêu chí bắt buộc: đạt ${requiredMet}/${requiredAll}.`]),
    ...(isNone(otherAll) ? [] : [said`Tiêu chí xem xét thêm: đạt ${otherMet}/${otherAll}.`]),
  ];
}

function concluded({ conclusion, outcome }: ReviewedRegistration): string {
  if (conclusion === 'passed') return 'Kết luận: Đạt.';
  if (conclusion === 'failed') return 'Kết luận: Không đạt.';
  if (conclusion === 'returned') return 'Kết luận: Trả lại để bổ sung, hoàn thiện.';
  if (outcome === 'may_pass') return 'Đề xuất: Đủ điều kiện kết luận Đạt.';
  return outcome === 'must_fail'
    ? 'Đề xuất: Không đủ điều kiện kết luận Đạt.'
    : 'Chưa đủ căn cứ để kết luận.';
}

function minutes(sheet: ReviewMinutes, issuer: string, subject: string): WrittenReport {
  const { kinds, conclusions, registrations } = sheet;
  const results = countsSaid([
    [conclusions.passed, 'đạt'],
    [conclusions.failed, 'không đạt'],
    [conclusions.returned, 'trả lại'],
    [conclusions.open, 'chưa kết luận'],
  ]);
  return {
    kind: 'minutes',
    subject: `Thẩm định ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
    body: [
      { type: 'heading', level: 1, text: 'Thời gian, địa điểm, thành phần' },
      { type: 'bullet', content: `Thời gian bắt đầu: ${dottedLine}` },
      { type: 'bullet', content: `Địa điểm: ${dottedLine}` },
      { type: 'bullet', content: `Thành phần tham dự: ${dottedLine}` },
      { type: 'bullet', content: `Chủ trì: ${sheet.chair ?? dottedLine}` },
      { type: 'bullet', content: `Thư ký: ${sheet.secretary ?? dottedLine}` },
      { type: 'heading', level: 1, text: 'Nội dung, kết quả thẩm định' },
      {
        type: 'paragraph',
        content: said`${issuer} tổ chức thẩm định ${kinds.total} trường hợp, gồm ${kindsSaid(kinds)}; kết quả: ${results}.`,
      },
      {
        type: 'table',
        caption: 'Kết quả thẩm định từng trường hợp',
        numbering: 'through',
        columns: [
          { header: 'Tên mô hình, tập thể, cá nhân', width: 50 },
          { header: 'Đơn vị', width: 38 },
          { header: 'Bắt buộc', group: 'Tiêu chí đạt', width: 18, align: 'center' },
          { header: 'Xem xét thêm', group: 'Tiêu chí đạt', width: 18, align: 'center' },
          { header: 'Kết quả', width: 26, align: 'center' },
        ],
        rows: registrations.map((registration) => ({
          type: 'item',
          cells: [
            shownName(registration.nominee),
            registration.nominee.unit,
            ratio(registration.requiredMet, registration.requiredAll),
            ratio(registration.otherMet, registration.otherAll),
            conclusionNames[registration.conclusion],
          ],
        })),
      },
      ...maskedNote(sheet.masked),
      { type: 'heading', level: 1, text: 'Kết luận' },
      { type: 'paragraph', content: 'Các thành viên dự họp thống nhất kết quả thẩm định nêu trên.' },
      {
        type: 'paragraph',
        content: 'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.',
      },
      { type: 'paragraph', content: `Cuộc họp kết thúc vào ${penDots} giờ ${penDots}, ${penDate}.` },
    ],
    annexes: [],
    signers: {
      right: { title: 'Chủ trì', name: sheet.chair },
      left: { title: 'Thư ký', name: sheet.secretary },
    },
  };
}

function ratio(met: ReviewedRegistration['requiredMet'], all: ReviewedRegistration['requiredAll']): Content {
  return isNone(all) ? '–' : said`${met}/${all}`;
}
