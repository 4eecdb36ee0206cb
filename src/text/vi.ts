/** Vietnamese: what a clerk reads in menus and dialogs. */
import type { ProgrammeChoice, RegisterPlan, Text } from './text';
import { viBasic } from './viBasic';
import { viDue, viPublish, viWholeCheck, viYears } from './viResults';
import { viChoice, viEdits, viMoves, viReview } from './viReview';

function programmeName({ number, title, issuer, period }: ProgrammeChoice): string {
  if (issuer === '') return `${title}: cơ quan tự ghi chỉ tiêu, tiêu chí, mốc thời gian`;
  const plan = number === null ? `Kế hoạch của ${issuer}` : `Kế hoạch ${number} của ${issuer}`;
  return period === null ? `${plan}: ${title}` : `${plan}, ${period.from}-${period.to}: ${title}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}

function createdParts(plan: RegisterPlan): string[] {
  const { units, quotas, criteria, milestones, bases, settings } = plan;
  return [
    settings > 0 ? `${settings} mục trong Cấu hình` : '',
    units > 0 ? `${units} đơn vị` : '',
    quotas > 0 ? `${quotas} dòng chỉ tiêu` : '',
    criteria > 0 ? `${criteria} tiêu chí` : '',
    milestones > 0 ? `${milestones} mốc thời gian` : '',
    bases > 0 ? `${bases} văn bản căn cứ` : '',
  ].filter((part) => part !== '');
}

function yearChange({ year, yearChanged }: RegisterPlan): string[] {
  return yearChanged ? [`Năm đăng ký ở tab Cấu hình đổi thành ${year}`] : [];
}

/** A register taken on to another year, with nothing else to do. */
function isYearAlone(plan: RegisterPlan): boolean {
  return plan.yearChanged && plan.structure.length + createdParts(plan).length === 0;
}

/** What the office has to do before the register can be used. */
function nextSteps({ programme, unitsToAdd, undated }: RegisterPlan): string[] {
  if (programme.issuer === '') {
    return ['ghi vào các tab Đơn vị, Chỉ tiêu, Tiêu chí, Mốc thời gian và Căn cứ theo kế hoạch của cơ quan'];
  }
  return [
    unitsToAdd.length > 0 ? `bổ sung ${unitsToAdd.join(', ')} vào tab Đơn vị` : '',
    undated > 0 ? `ghi ngày cho ${undated} mốc mà kế hoạch không nêu ngày ở tab Mốc thời gian` : '',
  ].filter((step) => step !== '');
}

export const vi: Text = {
  ...viBasic,
  wholeCheck: viWholeCheck,
  due: viDue,
  years: viYears,
  publish: viPublish,
  choice: viChoice,
  review: viReview,
  moves: viMoves,
  edits: viEdits,

  chooseProgramme: 'Ghi số thứ tự của kế hoạch mẫu:',
  programmeLine: (place, programme) => `${place}. ${programmeName(programme)}`,
  chooseYear: (suggested) => `Sổ dùng cho năm nào? Để trống thì lấy năm ${suggested}.`,
  confirmCreate: (plan) =>
    [
      `${programmeName(plan.programme)}, năm ${plan.year}.`,
      '',
      isYearAlone(plan) ? 'Sẽ đổi trong sổ này:' : 'Sẽ thêm vào sổ này:',
      bullets([...plan.structure, ...createdParts(plan), ...yearChange(plan)]),
      '',
      'Những gì đã có trong sổ được giữ nguyên. Tiếp tục?',
    ].join('\n'),
  created: (plan) => {
    const parts = createdParts(plan);
    const added = parts.length > 0 ? `Đã thêm ${parts.join(', ')}` : 'Đã hoàn thiện các tab';
    const steps = [...nextSteps(plan), 'nhập danh sách vào tab Đăng ký'].join('; ');
    if (isYearAlone(plan)) return `Đã chuyển sổ sang năm ${plan.year}. Việc tiếp theo: ${steps}.`;
    return `${added}. Sổ dùng cho năm ${plan.year}. Việc tiếp theo: ${steps}.`;
  },
  nothingToCreate: 'Sổ đã có đủ những gì kế hoạch này quy định, không cần thêm gì.',

  structure: {
    locale: (from) => `Đổi ngôn ngữ của tệp từ ${from} sang Việt Nam để đọc đúng ngày/tháng`,
    timeZone: (from) => `Đổi múi giờ từ ${from} sang giờ Việt Nam`,
    addTab: (tab) => `Thêm tab ${tab}`,
    renameTab: (from, to) => `Đổi tên tab “${from}” thành “${to}”`,
    putAside: (tab, aside) => `Giữ tab ${tab} đang có với tên “${aside}” và lập tab ${tab} mới`,
    writeHeader: (tab) => `Ghi dòng tiêu đề cho tab ${tab} đang trống`,
    addColumns: (tab, columns) => `${tab}: thêm cột ${columns.join('; ')}`,
    addNeededColumns: (tab, columns) =>
      `${tab}: thêm cột ${columns.join('; ')} ở cuối, còn trống; nếu dữ liệu đang nằm ở cột khác thì phải tự chuyển sang`,
    renameColumn: (tab, from, to) => `${tab}: sửa tên cột “${from}” thành “${to}”`,
    restoreHeader: (tab, column) => `${tab}: ghi lại tên cột “${column}” đã bị xóa`,
    styleHeader: (tab) => `${tab}: tô dòng tiêu đề`,
    freezeHeader: (tab) => `${tab}: cố định dòng tiêu đề`,
    formats: (tab, columns) => `${tab}: định dạng ${columns} cột cho các dòng còn trống`,
    dropDowns: (tab, columns) => `${tab}: thêm danh sách chọn cho ${columns} cột`,
    colours: (tab) => `${tab}: tô màu kết quả`,
    protect: (tab) => `${tab}: nhắc khi sửa dòng tiêu đề hoặc bảng tự lập`,
    lists: 'Bổ sung danh mục cho các danh sách chọn',
    rangeName: (tab) => `${tab}: đánh dấu lại là bảng của chương trình`,
  },
  confirmRepair: (lines) =>
    ['Sẽ sửa:', bullets(lines), '', 'Không đổi, không xóa dữ liệu nào. Tiếp tục?'].join('\n'),
  repaired: (count) => `Đã sửa ${count} chỗ trong cấu trúc sổ.`,
  nothingToRepair: 'Cấu trúc sổ đầy đủ, không cần sửa gì.',
  blocked: (sentences) => ['Không tự sửa được:', bullets(sentences)].join('\n'),
  confirmIds: (count, first, last) =>
    `${count} dòng trong tab Đăng ký chưa có Mã đăng ký. Ghi mã cho các dòng này, từ ${first} đến ${last}? Việc này hoàn tác được.`,
  idsFilled: (count) => `Đã ghi Mã đăng ký cho ${count} dòng.`,

  confirmUndo: (action, time, note) =>
    `Hoàn tác “${action}” lúc ${time} (${note})? Những ô và dòng mà lệnh này đã ghi sẽ trở lại như trước.`,
  undone: (action) => `Đã hoàn tác “${action}”.`,
};
