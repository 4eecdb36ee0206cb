/** Vietnamese: the form Thẩm định từng hồ sơ. */
import type { Conclusion, DossierField } from '../../domain/review/dossier';
import type { Status, Verdict } from '../../domain/words/vocabulary';
import { statusNames } from '../registerWords';
import { cutText, dayMonthYear, quoted } from '../sentenceValues';
import { viReason } from '../viReviewReasons';
import { viListed, viNumber } from '../viWords';
import type { ReviewText } from './reviewText';

const fields: Readonly<Record<DossierField, string>> = {
  year: 'Năm',
  unit: 'Đơn vị đăng ký',
  via: 'Đăng ký qua',
  kind: 'Loại',
  name: 'Tên',
  role: 'Đối tượng',
  position: 'Chức vụ, nơi công tác',
  movement: 'Phong trào thi đua',
  scope: 'Phạm vi',
  achievements: 'Tóm tắt thành tích',
  evidence: 'Minh chứng',
  collectiveType: 'Loại tập thể',
  leader: 'Là lãnh đạo',
  ledCollective: 'Tập thể phụ trách',
  honoured: 'Đã tuyên dương',
  sentDate: 'Ngày gửi',
  note: 'Ghi chú',
  checkResult: 'Kết quả kiểm tra',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  unmet: 'Không',
  not_applicable: 'Không áp dụng',
};

const conclusions: Readonly<Record<Conclusion, string>> = {
  passed: 'Đạt',
  returned: 'Trả lại để bổ sung',
  failed: 'Không đạt',
};

const presses: Readonly<Record<Conclusion, string>> = {
  passed: 'Kết luận Đạt',
  returned: 'Trả lại',
  failed: 'Kết luận Không đạt',
};

const outcomes = {
  may_pass: 'Đủ điều kiện kết luận Đạt.',
  must_fail: 'Chỉ được kết luận Không đạt hoặc Trả lại.',
  open: 'Chưa kết luận Đạt hay Không đạt được.',
  no_criteria: 'Chưa có tiêu chí để thẩm định, chỉ Trả lại được.',
} as const;

const statusWord = (status: Status | null): string => (status === null ? '?' : statusNames[status]);
const verdictWord = (verdict: Verdict | null): string => (verdict === null ? 'chưa ghi' : verdicts[verdict]);
const shown = (value: string): string => (value === '' ? '(trống)' : quoted(dayMonthYear(value)));

export const viReview: ReviewText = {
  queue: {
    unit: 'Đơn vị',
    kind: 'Loại',
    status: 'Trạng thái',
    allUnits: 'Để trống là mọi đơn vị; tính cả trường, tổ trực thuộc.',
    all: (count) => `Tất cả (${count})`,
    choice: (word, count) => `${word} (${count})`,
    waiting: (count) => `${count} hồ sơ chờ thẩm định`,
    none: 'Không còn hồ sơ nào chờ thẩm định.',
    noneFiltered: 'Không có hồ sơ nào khớp bộ lọc. Chọn đơn vị, loại hoặc trạng thái khác.',
    uncoded: (count) =>
      `${count} dòng đang chờ chưa có Mã đăng ký hoặc trùng mã nên không mở ở đây được. Chạy Kiểm tra và sửa cấu trúc để ghi mã; mã trùng thì sửa ở tab Đăng ký.`,
    line: ({ kind, unit, year, sent }) =>
      [kind, unit, year, sent === '' ? 'chưa ghi ngày gửi' : `gửi ${dayMonthYear(sent)}`]
        .filter((part) => part !== '')
        .join(' · '),
    unsaved: 'có phần chưa lưu',
    begin: 'Thẩm định lần lượt',
    refresh: 'Tải lại',
    loading: 'Đang tải danh sách…',
    showMore: (count) => `Xem tiếp, còn ${count} hồ sơ`,
  },
  criterion: {
    title: 'Tiêu chí',
    keys: 'Phím tắt khi đứng ở ô chọn: 1 Đạt, 2 Không, 3 Không áp dụng rồi sang tiêu chí sau; 0 bỏ chọn; N ghi nhận xét. Ctrl+Enter: lưu, kết luận.',
    weight: (weight, others) => {
      if (weight === 'required') return 'bắt buộc';
      if (weight === 'condition') return 'theo hồ sơ khác';
      return weight === 'alternative' && others.length > 0
        ? `cần một trong nhóm, cùng ${viListed(others)}`
        : '';
    },
    basis: (basis) => `Căn cứ: ${basis}`,
    verdict: (verdict) => verdicts[verdict],
    remark: 'Nhận xét',
    remarkOf: (code) => `Nhận xét ${code}`,
    clear: 'Bỏ chọn',
    clearOf: (code) => `Bỏ chọn ${code}`,
    signed: (reviewer, date) =>
      `Đã ghi: ${[cutText(reviewer), dayMonthYear(date)].filter((part) => part !== '').join(', ')}`,
    unreadable: (value) => `Ô đang ghi ${quoted(value)}, không phải kết quả thẩm định. Chọn lại.`,
    recordHolds: (value) => `Đạt: tập thể phụ trách ${quoted(value)} là điển hình.`,
    recordOpen: 'Chưa rõ tập thể phụ trách.',
    links: 'Liên kết trong nhận xét:',
  },
  conclude: {
    title: 'Kết luận',
    none: 'Chưa kết luận, chỉ lưu',
    conclusion: (conclusion) => conclusions[conclusion],
    reason: 'Lý do',
    reasonHint: 'Được ghi vào Nhật ký, không ghi thông tin riêng tư.',
    reasonMissing: 'Ghi lý do để đơn vị biết cần làm gì.',
    tooLong: (most) => `Dài quá ${viNumber(most)} ký tự. Viết gọn lại.`,
    reviewer: 'Người thẩm định',
    reviewerHint: 'Ghi vào các dòng vừa sửa ở tab Thẩm định.',
    press: (conclusion) => (conclusion === null ? 'Lưu' : presses[conclusion]),
    skip: 'Hồ sơ sau',
    toQueue: 'Danh sách',
  },
  place: (place, count) => `Hồ sơ ${place}/${count}`,
  status: (status) => statusNames[status],
  field: (field) => fields[field],
  evidenceTitle: 'Minh chứng',
  noEvidence: 'Chưa có minh chứng.',
  opensElsewhere: 'mở cửa sổ mới',
  findingsTitle: 'Lần kiểm tra gần nhất',
  factsTitle: 'Thông tin khác',
  outcome: (outcome) => outcomes[outcome],
  progress: (met, judged, all) => `Đã ghi ${judged}/${all}, đạt ${met}.`,
  reason: viReason,
  noCriteria:
    'Tab Tiêu chí không có tiêu chí nào áp dụng cho hồ sơ này. Bổ sung tiêu chí rồi mở lại, hoặc Trả lại.',

  saving: 'Đang ghi…',
  opening: 'Đang mở hồ sơ…',
  saved: (id, nothing) =>
    nothing ? `${id}: không có gì thay đổi.` : `Đã lưu ${id}. Nếu nhầm, dùng Hoàn tác lần ghi gần nhất.`,
  concluded: ({ id, name, status }) =>
    `Đã kết luận “${statusNames[status]}” cho ${id}, ${cutText(name, 60)}. Nếu nhầm, dùng Hoàn tác lần ghi gần nhất.`,
  queueDone: 'Đã hết hồ sơ trong danh sách này.',

  nothingWritten: 'Chưa ghi gì.',
  changed: 'Hồ sơ đã thay đổi từ khi bạn mở.',
  changedDraft: 'Hồ sơ đã thay đổi từ khi bạn ghi dở.',
  last: ({ person, time, date, action }) => `Nhật ký: ${cutText(person)}, ${time} ${date}, ${action}.`,
  statusChanged: (before, after) => `Trạng thái: ${statusWord(before)} → ${statusWord(after)}`,
  fieldChanged: (field, before, after) => `${fields[field]}: ${shown(before)} → ${shown(after)}`,
  lineChanged: ({ criterion, before, after, remark, reviewer, date }) => {
    const who = [cutText(reviewer), dayMonthYear(date)].filter((part) => part !== '').join(', ');
    const what = [
      before === after ? '' : `${verdictWord(before)} → ${verdictWord(after)}`,
      remark === null ? '' : `nhận xét ${shown(remark)}`,
    ].filter((part) => part !== '');
    return `${criterion}: ${what.join('; ')}${who === '' ? '' : ` (${who})`}`;
  },
  criteriaAdded: (codes) => `Tiêu chí mới hoặc đã sửa: ${viListed(codes)}`,
  criteriaRemoved: (codes) => `Tiêu chí không còn áp dụng: ${viListed(codes)}`,
  notAllowed: 'Tập thể phụ trách không còn như khi bạn mở hồ sơ, nên chưa kết luận như vậy được.',
  settled: (id, status) => `${id} không còn chờ thẩm định, Trạng thái hiện là “${statusNames[status]}”.`,
  gone: (id) => `Tab Đăng ký không còn mã ${id}. Có thể mã đã bị sửa hoặc dòng đã bị xóa.`,
  stillHere: 'Những gì bạn nhập vẫn còn ở đây; bấm lại nút xanh để ghi theo ý bạn.',
};
