/** Vietnamese: reviews, moves of status and stage, edits after a review. */
import type { ChoiceTexts, EditTexts, MoveTexts, Refusal, ReviewStanding, ReviewTexts } from './reviewTexts';
import { cutText, quoted } from './sentenceValues';
import { viFacts, viReason } from './viReviewReasons';
import { viListed } from './viWords';

const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

/** At most `most` lines, the rest counted. */
function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `… và ${lines.length - most} đăng ký khác`];
}

function withRefused(parts: readonly string[], refused: readonly string[]): string {
  if (refused.length === 0) return parts.join('\n');
  return [...parts, '', 'Giữ nguyên:', bullets(firstLines(refused, 10))].join('\n');
}

function why(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'id_missing':
      return `dòng ${refusal.row} chưa có Mã đăng ký; chạy Kiểm tra và sửa cấu trúc để ghi mã`;
    case 'id_repeated':
      return 'mã này ghi ở nhiều dòng; sửa cho mỗi đăng ký một mã';
    case 'status_unreadable':
      return refusal.value === ''
        ? 'chưa ghi Trạng thái'
        : `Trạng thái ${quoted(refusal.value)} không có trong danh mục; chọn lại`;
    case 'moved_by_hand':
      return `đã bị sửa tay từ ${quoted(refusal.recorded)} thành ${quoted(refusal.now)}, không đúng trình tự; sửa lại rồi chạy lại`;
    case 'already':
      return `đang là ${quoted(refusal.word)}`;
    case 'final':
      return `${quoted(refusal.word)} là kết quả cuối, không chuyển tiếp trong năm`;
    case 'not_from':
      return `không chuyển thẳng từ ${quoted(refusal.from)} sang ${quoted(refusal.to)}`;
    case 'stage_needs_passed':
      return `chỉ ghi giai đoạn khi Trạng thái là Đạt, hiện là ${quoted(refusal.status)}`;
    case 'not_to_conclude':
      return `chỉ kết luận khi Trạng thái là Đang thẩm định, hiện là ${quoted(refusal.status)}; chạy Lập phiếu thẩm định trước`;
    case 'not_to_review':
      return `chỉ lập phiếu khi Trạng thái là Đã gửi hoặc Đang thẩm định, hiện là ${quoted(refusal.status)}`;
    case 'no_criteria':
      return 'tab Tiêu chí không có tiêu chí nào áp dụng; bổ sung tiêu chí rồi chạy lại';
    case 'fact_missing':
      return `chưa ghi đúng ${refusal.lacks.map((fact) => viFacts[fact]).join(', ')} nên chưa biết tiêu chí nào áp dụng`;
    case 'not_kept':
      return 'không còn nội dung lúc thẩm định để trả lại';
    case 'review_open':
      return 'thẩm định chưa xong, còn điều kiện chưa rõ';
    case 'review_must_fail':
      return 'có điều kiện bắt buộc không đạt, chỉ kết luận Không đạt hoặc Trả lại';
  }
}

function standing({ id, name, outcome, met, unmet, blank, reasons }: ReviewStanding): string {
  const total = met.length + unmet.length + blank.length;
  const verdict = {
    may_pass: 'Đủ điều kiện kết luận Đạt.',
    must_fail: 'Chỉ được kết luận Không đạt hoặc Trả lại.',
    open: 'Chưa kết luận Đạt hay Không đạt được.',
  }[outcome];
  return [
    `${id} – ${cutText(name, 60)}`,
    `  Đạt ${met.length}/${total} tiêu chí${unmet.length > 0 ? `; không đạt: ${viListed(unmet)}` : ''}${
      blank.length > 0 ? `; chưa ghi: ${viListed(blank)}` : ''
    }.`,
    `  ${verdict}`,
    ...reasons.map((reason) => `  – ${viReason(reason)}`),
  ].join('\n');
}

export const viChoice: ChoiceTexts = {
  askCodes:
    'Ghi Mã đăng ký, nhiều mã thì cách nhau dấu phẩy, ví dụ ĐK-2024-001. Cũng có thể chọn sẵn các dòng ở tab Đăng ký rồi chạy lại lệnh.',
  unknownCodes: (codes) => `Tab Đăng ký không có mã ${viListed(codes)}. Xem lại mã rồi chạy lại.`,
  refused: ({ id, why: refusal }) => (id === '' ? why(refusal) : `${id}: ${why(refusal)}`),
};

function lineCount(lines: number): string {
  return lines === 0 ? 'không thêm dòng nào' : `thêm ${lines} dòng tiêu chí vào tab Thẩm định`;
}

export const viReview: ReviewTexts = {
  confirmPrepare: (prepared) =>
    withRefused(
      [
        `Lập phiếu cho ${prepared.registrations.length} đăng ký: ${viListed(prepared.registrations)}.`,
        `Sẽ ${lineCount(prepared.lines)}, chuyển ${prepared.moved} đăng ký sang Đang thẩm định. Tiếp tục?`,
      ],
      prepared.refused,
    ),
  prepared: (prepared) =>
    withRefused(
      [
        `Đã lập phiếu cho ${viListed(prepared.registrations)}: ${lineCount(prepared.lines)}${
          prepared.moved > 0 ? `, chuyển ${prepared.moved} đăng ký sang Đang thẩm định` : ''
        }.`,
        'Tiếp theo: ở tab Thẩm định chọn Đạt, Không hoặc Không áp dụng cho từng dòng, rồi chạy Kết luận thẩm định.',
      ],
      prepared.refused,
    ),
  nothingToPrepare: (refused) =>
    withRefused(
      refused.length === 0
        ? ['Phiếu thẩm định đã đủ tiêu chí. Ghi kết quả ở tab Thẩm định rồi chạy Kết luận thẩm định.']
        : ['Không lập được phiếu nào.'],
      refused,
    ),
  standing,
  conclusion: (place, word, count) => `${place}. ${word} (${count} đăng ký)`,
  chooseConclusion: (standings, offered, refused) =>
    withRefused([...firstLines(standings, 5), '', 'Ghi số của kết luận:', ...offered], refused),
  nothingToConclude: (refused) => withRefused(['Không có đăng ký nào để kết luận.'], refused),
  askReason: (to, needed) =>
    `Lý do chuyển sang ${quoted(to)}${needed ? '' : ' (có thể để trống)'}. Lý do được ghi vào Nhật ký, không ghi thông tin riêng tư:`,
  reasonNeeded: 'Chưa ghi lý do nên chưa chuyển. Chạy lại và ghi lý do.',
  concluded: (moved, to, refused) =>
    withRefused(
      [
        `Đã kết luận ${quoted(to)} cho ${moved.length} đăng ký: ${viListed(moved)}.`,
        'Chạy Kiểm tra toàn bộ sổ để cập nhật Tổng hợp. Nếu nhầm, dùng Hoàn tác lần ghi gần nhất.',
      ],
      refused,
    ),
};

export const viMoves: MoveTexts = {
  chooseTarget: (chosen, offered) =>
    [`Đã chọn ${chosen} đăng ký. Ghi số của trạng thái hoặc giai đoạn chuyển đến:`, ...offered].join('\n'),
  target: (place, word, isStage, count) =>
    `${place}. ${isStage ? 'Giai đoạn' : 'Trạng thái'}: ${word} (${count} đăng ký chuyển được)`,
  noStage: 'để trống',
  noMoves: (refused) =>
    withRefused(
      ['Không có đăng ký nào chuyển được. Kết quả Đạt hoặc Không đạt thì ghi bằng lệnh Kết luận thẩm định.'],
      refused,
    ),
  notANumber: (answer) =>
    `${quoted(answer)} không có trong danh sách nên chưa chuyển. Chạy lại và ghi một số trong danh sách.`,
  confirm: (moved, to, stageCleared, refused) =>
    withRefused(
      [
        `Chuyển ${moved.length} đăng ký sang ${quoted(to)}: ${viListed(moved)}.`,
        ...(stageCleared > 0 ? [`Giai đoạn của ${stageCleared} đăng ký được bỏ trống.`] : []),
        'Tiếp tục?',
      ],
      refused,
    ),
  done: (moved, to, isStage, refused) =>
    withRefused(
      [
        `Đã chuyển ${moved.length} đăng ký sang ${isStage ? 'giai đoạn' : 'trạng thái'} ${quoted(to)}: ${viListed(moved)}.`,
        'Chạy Kiểm tra toàn bộ sổ để cập nhật Tổng hợp. Nếu nhầm, dùng Hoàn tác lần ghi gần nhất.',
      ],
      refused,
    ),
};

export const viEdits: EditTexts = {
  none: 'Không có ô nào bị sửa sau thẩm định.',
  edit: (place, { id, column, before, after, canPutBack }) =>
    `${place}. ${id}, ${column}: ${quoted(before)} → ${quoted(after)}${canPutBack ? '' : ' (nội dung cũ quá dài, không trả lại được)'}`,
  damaged: (place, { id }) =>
    `${place}. ${id}: dấu thẩm định bị hỏng, không biết đã sửa gì; chấp nhận là xác nhận nội dung hiện tại`,
  chooseWay: (edits, more) =>
    [
      `${edits.length + more} ô đã sửa sau thẩm định:`,
      ...edits,
      ...(more > 0 ? [`… và ${more} ô khác`] : []),
      '',
      'Ghi 1 để chấp nhận tất cả, 2 để trả tất cả về như lúc thẩm định, 3 để chọn từng ô:',
    ].join('\n'),
  chooseNumbers:
    'Ghi số các ô chấp nhận, cách nhau dấu phẩy; ô cần trả lại thì ghi thêm dấu trừ, ví dụ: 1, 3, -2. Ô không ghi số thì để nguyên.',
  notUnderstood: (answer) =>
    `Không hiểu ${quoted(answer)} nên chưa ghi gì. Chạy lại và ghi số như hướng dẫn.`,
  done: (accepted, putBack, left) =>
    `Đã chấp nhận ${accepted} ô, trả lại ${putBack} ô${left > 0 ? `, còn ${left} ô chưa xử lý` : ''}. Chạy Kiểm tra toàn bộ sổ để cập nhật cột Kết quả kiểm tra.`,
  cannotPutBack: (count) =>
    `${count} ô không còn nội dung cũ để trả lại: xem Lịch sử phiên bản, chép lại nội dung cũ hoặc chấp nhận nội dung mới.`,
};
