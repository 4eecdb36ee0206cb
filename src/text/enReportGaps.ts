/** English sentences about what must be settled before a document is signed. */
import { reportWords } from './programmeText';
import type { ReportGapSentence, ReportGapTexts } from './reportGapText';
import { dayMonthYear, listed, quoted } from './sentenceValues';

const say = (problem: string, remedy: string): ReportGapSentence => ({ problem, remedy });

const setting = (problem: string, key: string): ReportGapSentence =>
  say(problem, `Fill in “${key}” in the tab Cấu hình.`);

const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

const codes = (ids: readonly string[]): string => listed(ids, (count) => `and ${count} more`);

const ofUnit = (unit: string | null): string => (unit === null ? '' : ` of ${quoted(unit)}`);

const inForce = (from: string | null, to: string | null): string => {
  if (from !== null && to !== null) return `is in force from ${dayMonthYear(from)} to ${dayMonthYear(to)}`;
  if (to !== null) return `is not in force after ${dayMonthYear(to)}`;
  return from === null ? 'has no known dates' : `is in force from ${dayMonthYear(from)}`;
};

const askConsent = 'Ask the person and write the answer into Đồng ý công bố in the tab Đăng ký';

export const enReportGaps: ReportGapTexts = {
  issuer_missing: () => setting('The name of the issuing body is missing.', 'Cơ quan ban hành'),
  number_missing: () =>
    say('The document has no number.', 'Give a number, or leave it open for the registry to write in.'),
  place_missing: () => setting('The place before the date is missing.', 'Địa danh'),
  date_missing: () => say('The date of the document is not complete.', 'Give day, month and year.'),
  subject_missing: () =>
    say('The document has no subject.', 'Report this to whoever looks after the program.'),
  addressee_missing: () =>
    say(
      'It is not known to whom the document goes.',
      'Fill in “Nơi gửi báo cáo”, or the bracket behind the document in “Báo cáo sử dụng”, in the tab Cấu hình.',
    ),
  body_missing: () => say('The document has no content.', 'Report this to whoever looks after the program.'),
  authority_missing: () => setting('The title of whoever signs is missing.', 'Quyền hạn ký'),
  signatory_missing: () =>
    say(
      'Somebody who signs has no name.',
      'Fill in “Người ký” in the tab Cấu hình; for forms and minutes name the reviewer, chair and secretary, or leave them open for a pen.',
    ),
  abbreviation_missing: () =>
    setting('The abbreviation for the symbol of documents is missing.', 'Tên viết tắt'),
  authority_incomplete: () =>
    say(
      'The signature says for whom somebody signs, but not who signs.',
      'Add the title to “Quyền hạn ký” in the tab Cấu hình, for example: KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.',
    ),
  recipients_missing: () => setting('Recipients and filing are missing.', 'Nơi nhận'),
  bases_missing: () =>
    say(
      'No legal basis can be cited, so the document has none.',
      'Add the bases to the tab Căn cứ if the document needs them.',
    ),
  base_not_in_force: ({ number, from, to, date }) =>
    say(
      `The basis ${quoted(number)} ${inForce(from, to)}, so the document of ${dayMonthYear(date)} leaves it out.`,
      'Check Hiệu lực từ and đến in the tab Căn cứ, or add what replaces it.',
    ),
  base_date_missing: ({ number }) =>
    say(`The basis ${quoted(number)} has no date of issue.`, 'Fill in Ngày in the tab Căn cứ.'),
  base_date_invalid: ({ number, value }) =>
    say(
      `The basis ${quoted(number)} has the date ${quoted(value)}, which cannot be read, so nobody knows whether it is in force.`,
      'In the tab Căn cứ, write Ngày, Hiệu lực từ or đến like 31/12/2024.',
    ),
  base_use_unknown: ({ number, value }) =>
    say(
      `Dùng cho of the basis ${quoted(number)} says ${quoted(value)}, which is no document, so it is left out.`,
      'In the tab Căn cứ, write the name of a document, leave it blank for all, or write Không đưa vào văn bản for none.',
    ),
  report_unused: ({ kind }) =>
    say(
      `The plan of this register does not ask for this document, ${quoted(reportWords[kind])}.`,
      'If the office uses it, add it to “Báo cáo sử dụng” in the tab Cấu hình.',
    ),
  years_reversed: ({ from, to }) =>
    say(`The first year ${from} is after the last, ${to}.`, 'Choose the years again.'),
  one_year_only: ({ from, to }) =>
    say(`This document is made for one year, not for ${from}–${to}.`, 'Choose one year.'),
  years_too_many: ({ most }) => say(`A document spans at most ${most} years.`, 'Choose a shorter period.'),
  unit_unknown: ({ value }) =>
    say(
      `The unit ${quoted(value)} is not found in the tab Đơn vị.`,
      'Choose a unit from the list, or give its code.',
    ),
  registration_unknown: ({ ids }) =>
    say(
      `The years chosen have no registration ${codes(ids)}.`,
      'Check the codes and the years in the tab Đăng ký.',
    ),
  nothing_registered: ({ from, to, unit }) =>
    say(
      `No registration${ofUnit(unit)} counts in ${span(from, to)}.`,
      'Check Năm and Trạng thái in the tab Đăng ký; run Kiểm tra chỉ tiêu to see what to mend.',
    ),
  nobody_lacking: ({ year }) =>
    say(
      `In ${year} there is no unit to remind.`,
      'No letter is needed; if that is wrong, check the tab Chỉ tiêu and Năm in the tab Đăng ký.',
    ),
  unit_lacks_nothing: ({ unit, year }) =>
    say(`${quoted(unit)} lacks nothing in ${year}.`, 'Choose another unit, or all of them.'),
  nothing_to_review: ({ year, unit }) =>
    say(
      `No registration${ofUnit(unit)} of ${year} is under review or concluded.`,
      'Move registrations to Đang thẩm định, or give their codes.',
    ),
  nothing_proposed: ({ year }) =>
    say(
      `No registration of ${year} is Đạt, so none can be proposed.`,
      'Conclude the reviews first, then fill in the tab Đề nghị khen thưởng.',
    ),
  nothing_to_introduce: ({ year, unit }) =>
    say(
      `No exemplar${ofUnit(unit)} of ${year} is both Đạt and free to be named.`,
      'Conclude the reviews, ask for consent and fill in Đồng ý công bố in the tab Đăng ký.',
    ),
  none_chosen_passed: ({ ids }) =>
    say(
      `None of the registrations chosen is Đạt: ${codes(ids)}.`,
      'Conclude their reviews first, or choose others.',
    ),
  nothing_to_report: ({ from, to }) =>
    say(
      `The register holds nothing of ${span(from, to)}.`,
      'Check the years chosen, and Năm in the tab Đăng ký.',
    ),
  nothing_communicated: ({ from, to }) =>
    say(
      `The tab Tuyên truyền has nothing of ${span(from, to)}.`,
      'Add what was done to the tab Tuyên truyền, with dates.',
    ),
  rows_not_counted: ({ ids }) =>
    say(
      `Registrations that do not count (repeated, incomplete, of a wrong kind, or of an unknown unit): ${codes(ids)}.`,
      'Run Kiểm tra chỉ tiêu, mend what the tab Kiểm tra says, and make the document again.',
    ),
  names_unreadable: ({ ids }) =>
    say(
      `The names of ${codes(ids)} are typed in an old encoding (TCVN3, VNI) and will print wrongly.`,
      'Type the names in Unicode in the tab Đăng ký.',
    ),
  ids_missing: ({ rows }) =>
    say(
      `Rows without a code in the tab Đăng ký: ${listed(rows, (count) => `and ${count} more`)}; figures name them by row.`,
      'Give these rows a code.',
    ),
  ids_repeated: ({ ids }) =>
    say(`The codes ${codes(ids)} stand on several rows.`, 'Give the lower rows codes of their own.'),
  criteria_missing: () =>
    say('The register has no criteria, so the sheet shows none.', 'Add criteria to the tab Tiêu chí.'),
  review_open: ({ ids }) =>
    say(
      `Verdicts are missing, so nothing can be concluded: ${codes(ids)}.`,
      'Fill in the required criteria in the tab Thẩm định.',
    ),
  not_passed: ({ ids }) =>
    say(`Not Đạt, so left out: ${codes(ids)}.`, 'Conclude the reviews first, or leave these codes out.'),
  proposals_unwritten: ({ year }) =>
    say(
      `The tab Đề nghị khen thưởng has no waiting line of ${year}, so the list takes all that are Đạt.`,
      'Fill in that tab and make the document again if only some are to be proposed.',
    ),
  award_unwritten: ({ ids }) =>
    say(`No award is written for: ${codes(ids)}.`, 'Fill in Hình thức khen in the tab Đề nghị khen thưởng.'),
  achievements_missing: ({ ids }) =>
    say(`No achievements are written for: ${codes(ids)}.`, 'Fill in Tóm tắt thành tích in the tab Đăng ký.'),
  consent_missing: ({ ids }) =>
    say(`Chosen to be named without consent: ${codes(ids)}.`, `${askConsent}, or leave these codes out.`),
  consent_unasked: ({ ids }) =>
    say(`Nobody has asked these persons for consent: ${codes(ids)}.`, `${askConsent} before sending.`),
  names_masked: ({ ids }) =>
    say(
      `Named by initials for lack of consent: ${codes(ids)}.`,
      `${askConsent} and make the document again if full names are needed.`,
    ),
  left_out_without_consent: ({ ids }) =>
    say(
      `Left out for lack of consent: ${codes(ids)}.`,
      `${askConsent} and make the document again to introduce them.`,
    ),
};
