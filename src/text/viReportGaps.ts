/** Vietnamese sentences about what must be settled before a document is signed. */
import type { ReportKind } from '../domain/programme';
import { reportWords } from './programmeText';
import type { ReportGapSentence, ReportGapTexts } from './reportGapText';
import { dayMonthYear, quoted } from './sentenceValues';
import { viListed, viRows } from './viWords';

const say = (problem: string, remedy: string): ReportGapSentence => ({ problem, remedy });

/** A key of `Cấu hình` that is blank. */
const setting = (problem: string, key: string): ReportGapSentence =>
  say(problem, `Ghi mục “${key}” ở tab Cấu hình.`);

const span = (from: number, to: number): string => (from === to ? `năm ${from}` : `giai đoạn ${from}-${to}`);

const inForce = (from: string | null, to: string | null): string => {
  if (from !== null && to !== null) return `có hiệu lực từ ${dayMonthYear(from)} đến ${dayMonthYear(to)}`;
  if (to !== null) return `hết hiệu lực sau ngày ${dayMonthYear(to)}`;
  return from === null ? 'không rõ hiệu lực' : `có hiệu lực từ ${dayMonthYear(from)}`;
};

const askConsent = 'Xin ý kiến người được nêu tên và ghi vào cột Đồng ý công bố ở tab Đăng ký';

const ofUnit = (unit: string | null): string => (unit === null ? '' : ` của ${quoted(unit)}`);

const documentName = (kind: ReportKind): string => quoted(reportWords[kind]);

export const viReportGaps: ReportGapTexts = {
  issuer_missing: () => setting('Chưa có tên cơ quan ban hành văn bản.', 'Cơ quan ban hành'),
  number_missing: () =>
    say('Văn bản chưa có số.', 'Ghi số khi lập văn bản, hoặc để trống cho văn thư ghi tay.'),
  place_missing: () => setting('Chưa có địa danh ghi trước ngày tháng.', 'Địa danh'),
  date_missing: () => say('Ngày của văn bản chưa đủ ngày, tháng, năm.', 'Ghi ngày khi lập văn bản.'),
  subject_missing: () => say('Văn bản chưa có trích yếu.', 'Báo lỗi cho người phụ trách chương trình.'),
  addressee_missing: () =>
    say(
      'Chưa rõ văn bản gửi cơ quan nào.',
      'Ghi mục “Nơi gửi báo cáo”, hoặc nơi gửi trong ngoặc sau tên văn bản ở mục “Báo cáo sử dụng” của tab Cấu hình.',
    ),
  body_missing: () => say('Văn bản chưa có nội dung.', 'Báo lỗi cho người phụ trách chương trình.'),
  authority_missing: () => setting('Chưa có quyền hạn, chức vụ của người ký.', 'Quyền hạn ký'),
  signatory_missing: () =>
    say(
      'Chưa có đủ họ tên người ký.',
      'Ghi mục “Người ký” ở tab Cấu hình; với phiếu, biên bản thì ghi người thẩm định, chủ trì, thư ký, hoặc để trống để ghi tay.',
    ),
  abbreviation_missing: () => setting('Chưa có tên viết tắt để ghi ký hiệu văn bản.', 'Tên viết tắt'),
  authority_incomplete: () =>
    say(
      'Quyền hạn ký mới ghi ký thay cho ai, chưa có chức vụ của người ký.',
      'Ghi thêm chức vụ vào mục “Quyền hạn ký” ở tab Cấu hình, ví dụ: KT. CHỦ TỊCH; PHÓ CHỦ TỊCH.',
    ),
  recipients_missing: () => setting('Chưa có nơi nhận và nơi lưu văn bản.', 'Nơi nhận'),
  bases_missing: () =>
    say(
      'Không có căn cứ nào dùng được cho văn bản này nên văn bản không có phần căn cứ.',
      'Ghi căn cứ ở tab Căn cứ nếu văn bản phải có.',
    ),
  base_not_in_force: ({ number, from, to, date }) =>
    say(
      `Căn cứ ${quoted(number)} ${inForce(from, to)} nên không đưa vào văn bản ngày ${dayMonthYear(date)}.`,
      'Kiểm tra cột Hiệu lực từ, đến ở tab Căn cứ, hoặc ghi văn bản thay thế.',
    ),
  base_date_missing: ({ number }) =>
    say(
      `Căn cứ ${quoted(number)} chưa có ngày ban hành.`,
      'Ghi cột Ngày ở tab Căn cứ để văn bản viện dẫn đủ ngày.',
    ),
  base_date_invalid: ({ number, value }) =>
    say(
      `Căn cứ ${quoted(number)} ghi ngày ${quoted(value)}, không đọc được nên chưa rõ còn hiệu lực hay không.`,
      'Ghi lại cột Ngày, Hiệu lực từ hoặc đến ở tab Căn cứ theo dạng 31/12/2024.',
    ),
  base_use_unknown: ({ number, value }) =>
    say(
      `Cột Dùng cho của căn cứ ${quoted(number)} ghi ${quoted(value)}, không phải tên văn bản nào nên căn cứ này không được đưa vào.`,
      `Ở tab Căn cứ, ghi tên văn bản, ví dụ ${quoted(reportWords.award_proposal)}; để trống nếu dùng cho mọi văn bản; ghi “Không đưa vào văn bản” nếu chỉ lưu để tra cứu.`,
    ),
  report_unused: ({ kind }) =>
    say(
      `Kế hoạch của sổ này không yêu cầu ${documentName(kind)}.`,
      'Nếu cơ quan vẫn dùng thì bổ sung tên văn bản vào mục “Báo cáo sử dụng” ở tab Cấu hình.',
    ),
  years_reversed: ({ from, to }) =>
    say(`Năm đầu ${from} sau năm cuối ${to}.`, 'Chọn lại năm đầu và năm cuối.'),
  one_year_only: ({ from, to }) =>
    say(`Văn bản này chỉ lập cho một năm, không lập cho giai đoạn ${from}-${to}.`, 'Chọn một năm.'),
  years_too_many: ({ most }) => say(`Một văn bản không quá ${most} năm.`, 'Chọn giai đoạn ngắn hơn.'),
  unit_unknown: ({ value }) =>
    say(
      `Không xác định được đơn vị ${quoted(value)} ở tab Đơn vị.`,
      'Chọn đơn vị trong danh sách, hoặc ghi mã đơn vị.',
    ),
  registration_unknown: ({ ids }) =>
    say(
      `Không có mã đăng ký ${viListed(ids)} trong các năm đã chọn.`,
      'Kiểm tra lại mã và năm ở tab Đăng ký.',
    ),
  nothing_registered: ({ from, to, unit }) =>
    say(
      `Chưa có đăng ký nào${ofUnit(unit)} được tính trong ${span(from, to)}.`,
      'Kiểm tra cột Năm, Trạng thái ở tab Đăng ký; bấm Kiểm tra chỉ tiêu để biết dòng nào phải sửa.',
    ),
  nobody_lacking: ({ year }) =>
    say(
      `Năm ${year} không có đơn vị nào phải đôn đốc.`,
      'Không cần lập công văn; nếu chưa đúng thì kiểm tra tab Chỉ tiêu và cột Năm ở tab Đăng ký.',
    ),
  unit_lacks_nothing: ({ unit, year }) =>
    say(
      `${quoted(unit)} không thiếu nội dung nào của năm ${year}.`,
      'Chọn đơn vị khác, hoặc chọn mọi đơn vị.',
    ),
  nothing_to_review: ({ year, unit }) =>
    say(
      `Năm ${year} chưa có đăng ký nào${ofUnit(unit)} đang thẩm định hoặc đã kết luận.`,
      'Chuyển đăng ký sang Đang thẩm định, hoặc chọn mã đăng ký.',
    ),
  nothing_proposed: ({ year }) =>
    say(
      `Năm ${year} chưa có đăng ký nào Đạt để đề nghị khen thưởng.`,
      'Kết luận thẩm định trước, rồi ghi tab Đề nghị khen thưởng.',
    ),
  nothing_to_introduce: ({ year, unit }) =>
    say(
      `Năm ${year} chưa có điển hình nào${ofUnit(unit)} Đạt và được đồng ý công bố để giới thiệu.`,
      'Kết luận thẩm định, xin ý kiến và ghi cột Đồng ý công bố ở tab Đăng ký.',
    ),
  none_chosen_passed: ({ ids }) =>
    say(
      `Các đăng ký được chọn đều chưa Đạt: ${viListed(ids)}.`,
      'Kết luận thẩm định trước, hoặc chọn đăng ký khác.',
    ),
  nothing_to_report: ({ from, to }) =>
    say(
      `Sổ chưa có số liệu nào của ${span(from, to)}.`,
      'Kiểm tra lại năm đã chọn và cột Năm ở tab Đăng ký.',
    ),
  nothing_communicated: ({ from, to }) =>
    say(
      `Tab Tuyên truyền chưa có hoạt động nào của ${span(from, to)}.`,
      'Ghi hoạt động vào tab Tuyên truyền, kèm ngày.',
    ),
  rows_not_counted: ({ ids }) =>
    say(
      `Các đăng ký chưa được tính vì trùng, thiếu thông tin, sai loại hoặc chưa rõ đơn vị: ${viListed(ids)}.`,
      'Bấm Kiểm tra chỉ tiêu, sửa theo tab Kiểm tra rồi lập lại văn bản.',
    ),
  names_unreadable: ({ ids }) =>
    say(
      `Tên ở đăng ký ${viListed(ids)} gõ bằng bảng mã cũ (TCVN3, VNI), in ra sẽ sai chữ.`,
      'Gõ lại tên bằng Unicode ở tab Đăng ký.',
    ),
  ids_missing: ({ rows }) =>
    say(
      `Dòng ${viRows(rows, rows.length)} ở tab Đăng ký chưa có mã nên số liệu chỉ dẫn về số dòng.`,
      'Ghi mã đăng ký cho các dòng này.',
    ),
  ids_repeated: ({ ids }) =>
    say(
      `Mã đăng ký ${viListed(ids)} dùng cho nhiều dòng.`,
      'Ghi mã khác cho dòng dưới để số liệu dẫn đúng dòng.',
    ),
  criteria_missing: () =>
    say('Sổ chưa có tiêu chí nên phiếu không có kết quả theo tiêu chí.', 'Ghi tiêu chí ở tab Tiêu chí.'),
  review_open: ({ ids }) =>
    say(
      `Chưa đủ kết quả thẩm định để kết luận: ${viListed(ids)}.`,
      'Ghi đủ kết quả các tiêu chí bắt buộc ở tab Thẩm định.',
    ),
  not_passed: ({ ids }) =>
    say(
      `Các đăng ký chưa Đạt nên không đưa vào văn bản: ${viListed(ids)}.`,
      'Kết luận thẩm định trước, hoặc bỏ các mã này.',
    ),
  proposals_unwritten: ({ year }) =>
    say(
      `Tab Đề nghị khen thưởng chưa có dòng nào chờ xét của năm ${year}, nên danh sách lấy mọi đăng ký Đạt.`,
      'Ghi tab Đề nghị khen thưởng rồi lập lại nếu chỉ đề nghị một số điển hình.',
    ),
  award_unwritten: ({ ids }) =>
    say(
      `Chưa ghi hình thức khen đề nghị cho: ${viListed(ids)}.`,
      'Ghi cột Hình thức khen ở tab Đề nghị khen thưởng.',
    ),
  achievements_missing: ({ ids }) =>
    say(`Chưa có tóm tắt thành tích của: ${viListed(ids)}.`, 'Ghi cột Tóm tắt thành tích ở tab Đăng ký.'),
  consent_missing: ({ ids }) =>
    say(
      `Người được chọn chưa đồng ý hoặc không đồng ý công bố: ${viListed(ids)}.`,
      `${askConsent}, hoặc bỏ các mã này.`,
    ),
  consent_unasked: ({ ids }) =>
    say(`Chưa ghi ý kiến đồng ý công bố của: ${viListed(ids)}.`, `${askConsent} trước khi gửi.`),
  names_masked: ({ ids }) =>
    say(
      `Tên được ghi tắt vì chưa có hoặc không có đồng ý công bố: ${viListed(ids)}.`,
      `${askConsent} rồi lập lại, nếu cần ghi đủ tên.`,
    ),
  left_out_without_consent: ({ ids }) =>
    say(
      `Không đưa vào văn bản vì chưa có hoặc không có đồng ý công bố: ${viListed(ids)}.`,
      `${askConsent} rồi lập lại, nếu muốn giới thiệu.`,
    ),
};
