/** Vietnamese sentences about criteria, reviews, statuses, stages and changes after a review. */
import type { LedCollectiveProblem } from '../domain/findings/reviewFinding';
import { registrationHeader } from './columnHeaders';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';
import { viKind, viListed, viSuggested } from './viWords';

/** Names of commands, as the menu has them. */
const commands = {
  conclude: 'Kết luận thẩm định',
  move: 'Chuyển trạng thái, giai đoạn',
  edits: 'Thay đổi sau thẩm định',
} as const;
const passed = 'Đạt';
const reopen = `dùng lệnh ${commands.move} để đưa về Đang thẩm định`;
const leaderRule = 'tập thể do người này phụ trách phải là điển hình';

const problems: Readonly<Record<LedCollectiveProblem, (value: string) => string>> = {
  missing: () => 'chưa ghi tập thể phụ trách',
  unknown: (value) => `không tìm thấy tập thể ${quoted(value)}`,
  itself: () => 'cột Tập thể phụ trách lại ghi chính đăng ký này',
  not_collective: (value) => `đăng ký ${quoted(value)} không phải là tập thể`,
  pending: (value) => `tập thể ${quoted(value)} chưa thẩm định xong`,
  failed: (value) => `tập thể ${quoted(value)} không được công nhận`,
  other_year: (value) => `tập thể ${quoted(value)} không đạt trong các năm được xét`,
};

/** The value as shown in a sentence, or `(trống)`. */
function shown(value: string): string {
  return value === '' ? '(trống)' : quoted(dayMonthYear(value));
}

export const viReviewFindings = {
  criterion_code_missing: ({ label }) =>
    sentence(
      label === '' ? 'Tiêu chí chưa có mã nên chưa dùng được.' : `Tiêu chí ${quoted(label)} chưa có mã.`,
      'Ghi một mã chưa dùng vào cột Mã.',
      'Tiêu chí chưa có mã',
    ),
  criterion_code_duplicate: ({ code, firstRow }) =>
    sentence(
      `Mã tiêu chí ${quoted(code)} đã dùng ở dòng ${firstRow}; chỉ tiêu chí ở dòng đó được dùng.`,
      'Ghi một mã khác chưa dùng cho tiêu chí này.',
      `Mã trùng với dòng ${firstRow}`,
    ),
  criterion_target_unknown: ({ code, value }) =>
    sentence(
      `Tiêu chí ${quoted(code)} áp dụng cho ${quoted(value)}, chưa rõ là đối tượng nào nên chưa áp dụng cho ai.`,
      'Ghi loại, đối tượng, loại tập thể hoặc loại đơn vị, cách nhau dấu chấm phẩy; áp dụng cho tất cả thì ghi Chung.',
      'Chưa rõ tiêu chí áp dụng cho ai',
    ),
  criterion_target_contradictory: ({ code, value }) =>
    sentence(
      `Tiêu chí ${quoted(code)} áp dụng cho ${quoted(value)}, không đăng ký nào có đủ các điều kiện đó cùng lúc.`,
      'Bỏ bớt điều kiện, hoặc tách thành hai tiêu chí có mã riêng.',
      'Điều kiện áp dụng mâu thuẫn nhau',
    ),
  criterion_condition_unknown: ({ code, value }) =>
    sentence(
      `Điều kiện kèm theo ${quoted(value)} của tiêu chí ${quoted(code)} không có trong danh sách nên chưa được xét.`,
      'Chọn điều kiện trong danh sách, hoặc xóa trống nếu không có điều kiện.',
      'Điều kiện kèm theo không có',
    ),
  criterion_unit_unknown: ({ code, value, suggestions }) =>
    sentence(
      `Tiêu chí ${quoted(code)} ghi đơn vị ${quoted(value)}, chưa xác định được là đơn vị nào nên chưa áp dụng cho ai.`,
      `Ghi mã hoặc tên một đơn vị trong tab Đơn vị; để trống nếu áp dụng cho mọi đơn vị.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị của tiêu chí',
    ),
  review_registration_unknown: ({ value }) =>
    value === ''
      ? sentence(
          'Dòng thẩm định chưa ghi mã đăng ký.',
          'Ghi mã đăng ký của điển hình được thẩm định, hoặc xóa dòng này.',
          'Chưa ghi mã đăng ký',
        )
      : sentence(
          `Không có đăng ký nào mang mã ${quoted(value)}.`,
          'Ghi lại đúng mã ở tab Đăng ký, hoặc xóa dòng này nếu đăng ký đã bỏ.',
          'Không có mã đăng ký này',
        ),
  review_criterion_unknown: ({ value, registration }) =>
    value === ''
      ? sentence(
          `Dòng thẩm định của ${quoted(registration)} chưa ghi mã tiêu chí.`,
          'Ghi mã tiêu chí có ở tab Tiêu chí.',
          'Chưa ghi mã tiêu chí',
        )
      : sentence(
          `Không có tiêu chí nào mang mã ${quoted(value)}.`,
          'Ghi lại đúng mã ở tab Tiêu chí, hoặc thêm tiêu chí này vào tab đó.',
          'Không có mã tiêu chí này',
        ),
  review_verdict_unknown: ({ value }) =>
    sentence(
      `Kết quả ${quoted(value)} không có trong danh sách nên chưa được xét.`,
      'Chọn Đạt, Không hoặc Không áp dụng.',
      'Kết quả không có trong danh sách',
    ),
  review_verdict_missing: ({ registration, criterion }) =>
    sentence(
      `Chưa ghi kết quả của tiêu chí ${quoted(criterion)} cho đăng ký ${quoted(registration)}.`,
      'Chọn Đạt, Không hoặc Không áp dụng.',
      'Chưa ghi kết quả thẩm định',
    ),
  review_not_applicable: ({ registration, criterion }) =>
    sentence(
      `Tiêu chí ${quoted(criterion)} không áp dụng cho đăng ký ${quoted(registration)} nên không được xét.`,
      'Xóa dòng này, hoặc sửa loại, đối tượng của đăng ký nếu ghi nhầm.',
      'Tiêu chí không áp dụng',
    ),
  review_repeated: ({ registration, criterion, firstRow }) =>
    sentence(
      `Tiêu chí ${quoted(criterion)} của đăng ký ${quoted(registration)} đã có kết quả khác ở dòng ${firstRow}; kết quả ở dòng đó được dùng.`,
      'Giữ lại một dòng đúng, xóa dòng kia.',
      `Khác kết quả ở dòng ${firstRow}`,
    ),
  review_against_record: ({ registration, criterion, value, problem }) =>
    sentence(
      `Tiêu chí ${quoted(criterion)} của đăng ký ${quoted(registration)} ghi Đạt, nhưng ${problems[problem](value)}.`,
      `Sửa kết quả này, hoặc sửa cột Tập thể phụ trách ở tab Đăng ký: ${leaderRule}.`,
      'Ghi Đạt nhưng chưa đủ điều kiện',
    ),
  review_fact_missing: ({ fact, criteria }) =>
    fact === 'role'
      ? sentence(
          `Chưa rõ đối tượng nên chưa biết các tiêu chí này có áp dụng hay không: ${viListed(criteria)}.`,
          'Chọn đối tượng trong danh sách ở cột Đối tượng.',
          'Chưa rõ đối tượng để thẩm định',
        )
      : sentence(
          `Chưa rõ loại tập thể nên chưa biết các tiêu chí này có áp dụng hay không: ${viListed(criteria)}.`,
          'Chọn loại tập thể trong danh sách ở cột Loại tập thể.',
          'Chưa rõ loại tập thể để thẩm định',
        ),
  passed_without_review: ({ missing }) =>
    sentence(
      `Trạng thái là Đạt nhưng chưa thẩm định đủ: ${viListed(missing)}.`,
      `Ghi kết quả các tiêu chí này ở tab Thẩm định, hoặc ${reopen}.`,
      'Đạt nhưng chưa thẩm định đủ',
    ),
  passed_against_criteria: ({ unmet }) =>
    sentence(
      `Trạng thái là Đạt nhưng có tiêu chí bắt buộc không đạt: ${viListed(unmet)}.`,
      `Sửa kết quả ở tab Thẩm định nếu ghi nhầm, hoặc ${reopen} rồi kết luận lại.`,
      'Đạt nhưng thiếu tiêu chí bắt buộc',
    ),
  led_collective_missing: ({ criterion }) =>
    sentence(
      `Chưa ghi tập thể phụ trách, trong khi tiêu chí ${quoted(criterion)} yêu cầu ${leaderRule}.`,
      'Ghi mã đăng ký của tập thể đó vào cột Tập thể phụ trách.',
      'Chưa ghi tập thể phụ trách',
    ),
  led_collective_unknown: ({ value }) =>
    sentence(
      `Không có tập thể nào mang mã ${quoted(value)}.`,
      'Ghi lại đúng mã đăng ký của tập thể vào cột Tập thể phụ trách.',
      'Không có tập thể phụ trách này',
    ),
  led_collective_itself: () =>
    sentence(
      'Cột Tập thể phụ trách ghi chính đăng ký này.',
      'Ghi mã đăng ký của tập thể do người này phụ trách.',
      'Tập thể phụ trách là chính mình',
    ),
  led_collective_not_collective: ({ value, kind }) =>
    sentence(
      `Cột Tập thể phụ trách ghi ${quoted(value)}, đó là đăng ký ${viKind(kind)}, không phải tập thể.`,
      'Ghi mã đăng ký của tập thể do người này phụ trách.',
      'Tập thể phụ trách không phải tập thể',
    ),
  led_collective_not_exemplar: ({ value, status }) =>
    sentence(
      `Tập thể phụ trách ${quoted(value)} chưa là điển hình${status === '' ? '' : `: trạng thái ${quoted(status)}`}.`,
      `Thẩm định xong tập thể đó trước, hoặc ${reopen}.`,
      'Tập thể phụ trách chưa là điển hình',
    ),
  led_collective_other_year: ({ value, year, from, to }) =>
    sentence(
      `Tập thể phụ trách ${quoted(value)} đạt năm ${year}, ngoài các năm được xét (${
        from === null ? `đến năm ${to}` : `từ năm ${from} đến năm ${to}`
      }).`,
      'Ghi mã đăng ký của tập thể đó trong các năm được xét.',
      'Tập thể phụ trách đạt ở năm khác',
    ),
  collective_type_unknown: ({ value }) =>
    sentence(
      `Loại tập thể ${quoted(value)} không có trong danh sách.`,
      'Chọn loại tập thể trong danh sách.',
      'Loại tập thể không có trong danh sách',
    ),
  consent_unknown: ({ value }) =>
    sentence(
      `Cột Đồng ý công bố ghi ${quoted(value)}, không có trong danh sách nên coi như chưa hỏi.`,
      'Chọn Chưa hỏi, Đồng ý, Không hoặc Đã rút.',
      'Chưa rõ có đồng ý công bố không',
    ),
  flag_unknown: ({ column, value }) =>
    sentence(
      `Cột ${quoted(registrationHeader(column))} ghi ${quoted(value)}, không phải Có hoặc Không.`,
      'Chọn Có hoặc Không.',
      'Chỉ ghi Có hoặc Không',
    ),
  consent_needed: () =>
    sentence(
      'Học sinh đã đạt nhưng chưa hỏi ý kiến về việc công bố, nên danh sách công bố chỉ ghi tên viết tắt.',
      'Hỏi ý kiến học sinh và cha mẹ rồi ghi vào cột Đồng ý công bố.',
      'Chưa hỏi học sinh về việc công bố',
    ),
  stage_unknown: ({ value }) =>
    sentence(
      `Giai đoạn ${quoted(value)} không có trong danh sách.`,
      'Chọn giai đoạn trong danh sách, hoặc xóa trống.',
      'Giai đoạn không có trong danh sách',
    ),
  stage_without_status: ({ stage, status }) =>
    sentence(
      `Đã ghi giai đoạn ${quoted(stage)} nhưng ${
        status === '' ? 'chưa rõ trạng thái' : `trạng thái là ${quoted(status)}`
      }.`,
      'Chỉ ghi giai đoạn khi trạng thái là Đạt: xóa trống giai đoạn, hoặc thẩm định trước.',
      'Có giai đoạn nhưng chưa đạt',
    ),
  status_move_invalid: ({ from, to, allowed, concluded }) =>
    sentence(
      `Trạng thái đã bị sửa tay từ ${quoted(from)} sang ${quoted(to)}, không đúng quy trình.`,
      allowed.length + concluded.length === 0
        ? `Chọn lại ${quoted(from)}: trạng thái này không đổi nữa trong năm.`
        : [
            `Chọn lại ${quoted(from)}.`,
            ...(allowed.length > 0 ? [`Bước tiếp theo có thể là: ${viListed(allowed)}.`] : []),
            ...(concluded.length > 0
              ? [
                  `Muốn chuyển sang ${viListed(concluded)} thì dùng lệnh ${
                    concluded.includes(passed) ? commands.conclude : commands.move
                  }.`,
                ]
              : []),
          ].join(' '),
      'Đổi trạng thái sai quy trình',
    ),
  stage_move_invalid: ({ from, to }) =>
    sentence(
      to === ''
        ? `Giai đoạn ${quoted(from)} đã bị xóa, không đúng quy trình.`
        : `Giai đoạn đã bị đổi từ ${quoted(from)} sang ${quoted(to)}, không đúng quy trình.`,
      `Chọn lại ${quoted(from)}: giai đoạn này không đổi nữa.`,
      'Đổi giai đoạn sai quy trình',
    ),
  edited_after_review: ({ column, before, after }) =>
    sentence(
      `Cột ${quoted(registrationHeader(column))} đã sửa sau thẩm định: trước là ${shown(before)}, nay là ${shown(after)}.`,
      `Dùng lệnh ${commands.edits} để chấp nhận hoặc trả về như cũ.`,
      'Đã sửa sau thẩm định',
    ),
  seal_damaged: () =>
    sentence(
      'Dấu thẩm định của dòng này bị hỏng nên không biết đăng ký có bị sửa sau thẩm định hay không.',
      `Đối chiếu với hồ sơ, rồi dùng lệnh ${commands.edits} để xác nhận nội dung hiện tại.`,
      'Dấu thẩm định bị hỏng',
    ),
  year_outside_period: ({ year, from, to }) =>
    sentence(
      `Năm ${year} nằm ngoài giai đoạn ${from}–${to} của kế hoạch.`,
      'Sửa cột Năm nếu ghi nhầm, hoặc sửa mục Giai đoạn ở tab Cấu hình.',
      'Năm ngoài giai đoạn của kế hoạch',
    ),
} satisfies Partial<FindingTexts>;
