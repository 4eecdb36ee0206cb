/** Vietnamese: the form Đăng ký điển hình. */
import type { OwnRow } from '../../domain/registering/ownRows';
import type { FormField } from '../../domain/registering/registrationFields';
import type { Locked } from '../../domain/registering/sendResult';
import type { Route } from '../../domain/registering/unitStanding';
import type { MissingFact } from '../../domain/review/targetFit';
import type { Kind, Status } from '../../domain/words/vocabulary';
import { sentence } from '../findingText';
import { kindNames, statusNames } from '../registerWords';
import { dayMonthYear, quoted } from '../sentenceValues';
import { viKind, viKinds, viNumber } from '../viWords';
import type { RegisterText } from './registerText';

const nameLabels: Readonly<Record<Kind, string>> = {
  model: 'Tên mô hình',
  collective: 'Tên tập thể',
  individual: 'Họ và tên',
};

const labels: Readonly<Record<Exclude<FormField, 'name'>, string>> = {
  via: 'Đăng ký qua',
  kind: 'Loại',
  role: 'Đối tượng',
  position: 'Chức vụ, đơn vị công tác',
  movement: 'Phong trào thi đua',
  scope: 'Phạm vi',
  achievements: 'Tóm tắt thành tích',
  evidence: 'Minh chứng (liên kết)',
  honoured: 'Đã tuyên dương',
  consent: 'Đồng ý công bố',
  note: 'Ghi chú',
  collectiveType: 'Loại tập thể',
  leader: 'Là lãnh đạo',
  ledCollective: 'Tập thể phụ trách (mã đăng ký)',
  directWorker: 'Lao động trực tiếp',
};

const hints: Readonly<Partial<Record<FormField, string>>> = {
  achievements: 'Vài câu: việc đã làm, kết quả, có sức lan tỏa ra sao.',
  evidence: 'Dán liên kết tới tệp hoặc bài viết.',
  leader: 'Để trống: cán bộ quản lý được coi là lãnh đạo.',
  directWorker: 'Để trống: giáo viên, nhân viên được coi là lao động trực tiếp.',
  ledCollective: 'Mã đăng ký của tập thể người này đứng đầu.',
};

const facts: Readonly<Record<MissingFact, string>> = {
  kind: 'Loại',
  role: 'Đối tượng',
  collectiveType: 'Loại tập thể',
  unit: 'Loại đơn vị',
};

const lockedStatuses: Readonly<Record<Status, string>> = {
  draft: 'Trạng thái Nháp không chuyển như vậy được.',
  sent: 'Đăng ký này đã gửi rồi.',
  returned: 'Trạng thái Trả lại không chuyển như vậy được.',
  reviewing:
    'Đăng ký này đang được thẩm định nên không sửa ở đây. Cần sửa hoặc rút thì đề nghị người thẩm định trả lại.',
  passed:
    'Đăng ký này đã Đạt nên không sửa ở đây. Cần sửa thì báo cơ quan thẩm định: sửa trong tab Đăng ký rồi dùng menu Thay đổi sau thẩm định.',
  failed: 'Đăng ký này Không đạt, đã xong trong năm nay. Năm sau có thể chép sang để đăng ký lại.',
  withdrawn: 'Đăng ký này đã rút. Muốn đăng ký lại thì nhập thành đăng ký mới.',
};

const lockedOtherwise: Readonly<Record<Exclude<Locked['why'], 'status'>, string>> = {
  gone: 'Không còn đăng ký nào mang mã này. Chọn lại đơn vị để xem danh sách mới.',
  repeated: 'Mã này đang có ở hai dòng nên chưa sửa được. Sửa mã trùng trong tab Đăng ký trước.',
  not_own: 'Đăng ký này không phải của đơn vị và năm đang chọn.',
  moved_by_hand:
    'Trạng thái của đăng ký này đã bị sửa tay không đúng trình tự. Chạy Kiểm tra toàn bộ sổ để xem cách sửa.',
};

function limits({ min, max }: Route): string {
  if (min === null) return max === null ? '' : `tối đa ${max}`;
  if (max === null) return `tối thiểu ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}

function placesLeft(route: Route): string {
  const { counting, counted, min, left } = route;
  if (counting === null) return 'Chưa có chỉ tiêu cho đơn vị này';
  if (left === null)
    return min !== null && counted < min ? `Còn thiếu ${min - counted}` : `Đã đăng ký ${counted}`;
  if (left < 0) return `Vượt ${-left}`;
  return left === 0 ? 'Hết chỗ' : `Còn ${left} chỗ`;
}

function placesOf(route: Route, unit: string, withOthers: boolean): string {
  const { counting, counted, min } = route;
  if (counting === null) return 'Ghi chỉ tiêu ở tab Chỉ tiêu, hoặc chọn cách đăng ký qua đơn vị khác.';
  const whose = counting.name === unit ? '' : ` của ${counting.name}`;
  const quota = limits(route);
  if (quota === '') return `Không đặt chỉ tiêu; đã tính ${counted}.`;
  const short = min !== null && counted < min ? `, còn thiếu ${min - counted}` : '';
  const others = withOthers ? ' (cả của trường, đơn vị thành viên)' : '';
  return `Đã tính ${counted}${others}, chỉ tiêu${whose} là ${quota}${short}.`;
}

function due({ dueDate, daysLeft }: Route): string {
  if (dueDate === null || daysLeft === null) return '';
  const day = `Nộp trước ngày ${dayMonthYear(dueDate)}`;
  if (daysLeft < 0)
    return `${day}: đã quá hạn ${-daysLeft} ngày, gửi bây giờ vẫn được tính nhưng ghi là muộn.`;
  return daysLeft === 0 ? `${day}: hôm nay là ngày cuối.` : `${day}: còn ${daysLeft} ngày.`;
}

function rowWords({ kind, status, counted }: OwnRow): string {
  const words = [
    kind === null ? 'chưa rõ loại' : kindNames[kind],
    status === null ? 'chưa rõ trạng thái' : statusNames[status],
  ];
  const waits = status === 'sent' || status === 'reviewing' || status === 'passed';
  return `${words.join(' · ')}${waits && !counted ? ' · không được tính' : ''}`;
}

const allKinds: readonly Kind[] = ['model', 'collective', 'individual'];

export const viRegister: RegisterText = {
  unit: 'Đơn vị',
  unitHint: 'Gõ vài chữ, có dấu hoặc không dấu.',
  noUnits:
    'Sổ chưa có đơn vị nào để đăng ký. Ghi mã, tên, loại của từng đơn vị vào tab Đơn vị rồi mở lại biểu mẫu này.',
  until: (day) => `đến ${dayMonthYear(day)}`,
  year: 'Năm',
  yearProblem: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
  asking: 'Đang xem chỉ tiêu của đơn vị…',
  askAgain: 'Xem lại',

  placesLeft,
  placesOf,
  actsAs: (year, unit) => `Năm ${year}, đơn vị này đăng ký với tên ${unit}.`,
  part: ({ holder, counted, max }) => `Phân bổ cho ${holder}: đã dùng ${counted}/${max}.`,
  due,
  planMissing: 'Chưa có kế hoạch bồi dưỡng, nhân rộng kèm danh sách.',

  ownTitle: (year, count) => `Đã đăng ký năm ${year}: ${count}`,
  ownNone: 'Chưa có đăng ký nào.',
  ownMore: (count) => `Còn ${count} đăng ký trước đó, xem ở tab Đăng ký.`,
  earlierTitle: (count) => `Các năm trước: ${count}`,
  ownLine: (row) =>
    row.id === ''
      ? `dòng ${row.row} · ${rowWords(row)} · chưa có mã: chạy Kiểm tra và sửa cấu trúc để ghi mã`
      : `${row.id} · ${rowWords(row)}`,
  earlierLine: (row) => `${row.year} · ${rowWords(row)}`,
  open: (name) => `Mở ${name}`,
  copy: 'Chép',
  copyOf: (name) => `Chép ${name} sang năm nay`,

  newTitle: 'Đăng ký mới',
  editTitle: (id, status) => `Sửa ${id}${status === null ? '' : ` (${statusNames[status]})`}`,
  copied: (year) => `Chép từ năm ${year}. Sửa cho đúng năm nay rồi gửi.`,
  startNew: 'Nhập đăng ký mới',

  label: (field, kind) =>
    field === 'name' ? (kind === null ? 'Tên mô hình, tập thể, cá nhân' : nameLabels[kind]) : labels[field],
  hint: (field, role) =>
    field === 'consent' && role === 'student'
      ? 'Học sinh: cần chính em và cha mẹ hoặc người giám hộ đồng ý. Chưa hỏi thì tên được che khi công bố.'
      : (hints[field] ?? ''),
  chooseKind: 'Chọn loại',
  chooseRole: 'Chọn đối tượng',
  notSaid: '(để trống)',
  ownWay: 'Danh sách của đơn vị',
  way: (route) => `${route.via} (${placesLeft(route).toLowerCase()})`,
  kindsLeftOut: ({ kinds, counting }, unit) => {
    const others = kinds === null ? [] : allKinds.filter((kind) => !kinds.includes(kind));
    return others.length === 0 ? '' : `Chỉ tiêu của ${counting?.name ?? unit} không tính ${viKinds(others)}.`;
  },
  moreFields: 'Thông tin thêm',
  scopes: ['Toàn diện', 'Lĩnh vực'],

  criteriaTitle: 'Tự đối chiếu tiêu chí',
  criteriaHint:
    'Đánh dấu tiêu chí thấy đã đạt. Đây là ý kiến của đơn vị, ghi vào Ghi chú; thẩm định vẫn xét riêng.',
  criteriaLack: (lacks) => `Chọn ${lacks.map((lack) => quoted(facts[lack])).join(', ')} để thấy đủ tiêu chí.`,
  criterionRequired: 'bắt buộc',

  missing: { role: 'Chọn đối tượng.', name: 'Ghi tên.', kind: 'Chọn loại.' },
  findings: {
    name_missing: () => sentence('Ghi tên.', '', ''),
    kind_missing: () => sentence('Chọn loại.', '', ''),
    role_missing: () => sentence('Chọn đối tượng.', '', ''),
    kind_not_allowed: ({ kind, unit, allowed }) =>
      sentence(
        `Chỉ tiêu của ${unit} không tính ${viKind(kind)}${allowed.length > 0 ? `, chỉ tính ${viKinds(allowed)}` : ''}.`,
        'Chọn loại khác, hoặc đăng ký qua đơn vị được tính loại này.',
        '',
      ),
    duplicate: ({ firstRow }) =>
      sentence(
        `Đơn vị đã đăng ký tên này ở dòng ${firstRow}.`,
        'Mở đăng ký đó để sửa, hoặc ghi tên khác.',
        '',
      ),
  },
  unitProblem:
    'Đơn vị này, hoặc đơn vị ở ô Đăng ký qua, chưa đăng ký được trong năm đã chọn. Xem tab Đơn vị và tab Chỉ tiêu.',
  sameName: ({ id, status }) =>
    `Đơn vị đã có tên này${id === '' ? '' : `: ${id}`}${status === null ? '' : ` (${statusNames[status]})`}. Mở đăng ký đó để sửa, hoặc ghi tên khác.`,

  tooLong: (length, longest) =>
    `Dài ${viNumber(length)} ký tự, nhiều nhất ${viNumber(longest)}. Rút gọn; phần còn lại để ở tệp minh chứng.`,

  send: 'Gửi',
  resend: 'Gửi lại',
  saveDraft: 'Lưu nháp',
  saveChanges: 'Lưu thay đổi',
  withdraw: 'Rút đăng ký',
  close: 'Đóng',
  next: 'Nhập tiếp',
  saved: ({ id, status, repeated }) => {
    if (repeated)
      return `Đăng ký này đã có trong sổ, mã ${id} (${statusNames[status]}). Không ghi thêm dòng nào.`;
    if (status === 'draft') return `Đã lưu nháp, mã ${id}. Bản nháp chưa được tính vào chỉ tiêu.`;
    return status === 'sent' ? `Đã gửi, mã ${id}.` : `Đã lưu ${id}. Bấm Gửi lại khi sửa xong.`;
  },
  leftNow: (route) => (route.left === null || route.counting === null ? '' : `${placesLeft(route)}.`),
  problemsLeft: 'Chưa gửi được: xem các ô có dấu ⚠.',

  alikeTitle: (count) =>
    count === 1
      ? 'Có một đăng ký giống như vậy. Có phải cùng một điển hình không?'
      : `Có ${count} đăng ký giống như vậy. Có phải cùng một điển hình không?`,
  alikeLine: ({ id, row, name, unit, status }) =>
    `${name} – ${unit} (${id === '' ? `dòng ${row}` : id}${status === null ? '' : `, ${statusNames[status]}`})`,
  alikeSend: 'Là điển hình khác, vẫn gửi',
  back: 'Xem lại',
  full: ({ by, refused, unit, counted, max }) => {
    const what =
      by === 'maximum'
        ? `${unit} đã đủ ${counted}/${max}, không còn chỗ.`
        : `Phần phân bổ cho ${unit} đã dùng hết ${counted}/${max}.`;
    return refused
      ? `Chưa gửi được: ${what} Lưu nháp để giữ lại, hoặc rút một đăng ký khác rồi gửi.`
      : `${what} Gửi thêm sẽ vượt chỉ tiêu.`;
  },
  takenTitle: (count) =>
    count === 1 ? 'Đăng ký mới nhất được tính:' : `${count} đăng ký mới nhất được tính:`,
  takenLine: ({ id, name, unit }) => `${name} – ${unit}${id === '' ? '' : ` (${id})`}`,
  fullSend: 'Vẫn gửi, chấp nhận vượt',
  fullDraft: 'Lưu nháp',
  changed: (count) =>
    `Chưa ghi: từ lúc bạn mở, người khác đã sửa ${count} ô. Những gì bạn nhập vẫn còn; xem từng ô được đánh dấu rồi bấm lại.`,
  changedField: (now) => (now === '' ? 'Người khác vừa xóa ô này.' : `Người khác vừa ghi: ${quoted(now)}.`),
  takeTheirs: 'Lấy nội dung đó',
  locked: ({ why, status }) =>
    why === 'status'
      ? status === null
        ? 'Trạng thái này không cho sửa.'
        : lockedStatuses[status]
      : lockedOtherwise[why],

  reason: 'Lý do rút',
  reasonHint: 'Ghi vào Nhật ký, ví dụ: ghi nhầm đơn vị.',
  reasonMissing: 'Ghi lý do rút.',
  withdrawAsk: (name) => `Rút đăng ký ${quoted(name)}? Đăng ký vẫn còn trong sổ nhưng không được tính nữa.`,
  withdrawYes: 'Rút',
  withdrawn: (id) => `Đã rút ${id}.`,

  leaveAsk: 'Những gì đang nhập chưa được lưu. Bỏ đi không?',
  leaveYes: 'Bỏ phần đang nhập',
};
