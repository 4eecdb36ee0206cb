/** What a figure counts, as the annex of sources names it. */
import type { FigureQuery, Measure } from '../../domain/reports/figureQuery';
import type { LabelNames } from '../../domain/reports/wording';
import { statusNames } from '../registerWords';
import { formNames } from './livingParagraphs';
import { kindNames, roleNames, unwrittenRole } from './phrases';

const measures: Readonly<Record<Measure, string>> = {
  registered: 'Số dòng đăng ký',
  listed: 'Số trường hợp đăng ký',
  at_status: 'Số trường hợp',
  late: 'Số trường hợp gửi sau thời hạn',
  left_out: 'Số trường hợp không được tính',
  passed: 'Số trường hợp thẩm định đạt',
  replicated: 'Số điển hình được nhân rộng',
  direct_workers: 'Số lao động trực tiếp',
  direct_workers_percent: 'Tỷ lệ lao động trực tiếp trong số cá nhân',
  small_collectives: 'Số tổ chuyên môn',
  small_collectives_percent: 'Tỷ lệ tổ chuyên môn trong số tập thể',
  hard_areas: 'Số trường hợp ở địa bàn khó khăn',
  hard_areas_percent: 'Tỷ lệ trường hợp ở địa bàn khó khăn',
  proposed: 'Số trường hợp đề nghị khen thưởng trong văn bản',
  introduced: 'Số điển hình được giới thiệu',
  reviewed: 'Số trường hợp thẩm định',
  quota_units: 'Số đơn vị được giao chỉ tiêu',
  met_units_percent: 'Tỷ lệ đơn vị đạt chỉ tiêu',
  listing_units: 'Số đơn vị đăng ký',
  late_units: 'Số đơn vị gửi sau thời hạn',
  wrong_kind_units: 'Số đơn vị đăng ký sai loại, đối tượng',
  plan_units: 'Số đơn vị phải gửi kế hoạch',
  quota_min: 'Chỉ tiêu tối thiểu',
  quota_max: 'Chỉ tiêu tối đa',
  short_by: 'Số còn thiếu so với tối thiểu',
  over_by: 'Số vượt so với tối đa',
  honoured: 'Số điển hình được tuyên dương',
  award_proposals: 'Số trường hợp đề nghị khen thưởng',
  communications: 'Số hoạt động tuyên truyền',
  reach: 'Tổng số lượt tuyên truyền',
  inspections: 'Số lượt kiểm tra, giám sát',
  issues: 'Số khó khăn, vướng mắc',
  settled_issues: 'Số khó khăn, vướng mắc đã giải quyết',
  nurture_lines: 'Số lượt bồi dưỡng, hỗ trợ',
  nurtured: 'Số điển hình được bồi dưỡng, hỗ trợ',
  evaluated: 'Số lượt bồi dưỡng đã đánh giá tác dụng',
  required_all: 'Số tiêu chí bắt buộc',
  required_met: 'Số tiêu chí bắt buộc đạt',
  other_all: 'Số tiêu chí xem xét thêm',
  other_met: 'Số tiêu chí xem xét thêm đạt',
};

const reasonNames: Readonly<Record<NonNullable<FigureQuery['reason']>, string>> = {
  incomplete: 'thiếu thông tin',
  kind: 'sai loại, đối tượng',
  duplicate: 'trùng',
  unattributed: 'chưa rõ đơn vị',
};

const resultNames: Readonly<Record<NonNullable<FigureQuery['result']>, string>> = {
  met: 'đạt',
  none: 'chưa đăng ký',
  short: 'thiếu',
  over: 'vượt',
};

const planNames: Readonly<Record<NonNullable<FigureQuery['plan']>, string>> = {
  received: 'đã gửi',
  late: 'gửi chậm',
  missing: 'chưa gửi',
};

const proposalTypeNames: Readonly<Record<NonNullable<FigureQuery['proposalType']>, string>> = {
  regular: 'thường xuyên',
  exceptional: 'đột xuất',
  thematic: 'chuyên đề',
};

const proposalResultNames: Readonly<Record<NonNullable<FigureQuery['proposalResult']>, string>> = {
  waiting: 'chờ xét',
  granted: 'được khen',
  rejected: 'không được khen',
};

const conclusionNames: Readonly<Record<NonNullable<FigureQuery['conclusion']>, string>> = {
  passed: 'đạt',
  failed: 'không đạt',
  returned: 'trả lại',
  open: 'chưa kết luận',
};

/** "Số trường hợp đăng ký; cá nhân; Xã Cửu Cao; năm 2024". */
export function figureLabel(query: FigureQuery, names: LabelNames): string {
  return [measures[query.measure], ...conditions(query, names), yearsOf(query, names)]
    .filter((part) => part !== '')
    .join('; ');
}

function conditions(query: FigureQuery, names: LabelNames): string[] {
  const { kind, role, status, reason, result, plan, award, form, registration } = query;
  const { proposalType, proposalResult, conclusion } = query;
  return [
    kind === undefined ? '' : kindNames[kind],
    role === undefined ? '' : role === 'unwritten' ? unwrittenRole : roleNames[role],
    status === undefined ? '' : `trạng thái ${statusNames[status]}`,
    reason === undefined ? '' : reasonNames[reason],
    result === undefined ? '' : resultNames[result],
    plan === undefined ? '' : planNames[plan],
    award === undefined ? '' : award === '' ? 'chưa ghi hình thức khen' : award,
    form === undefined ? '' : formNames[form],
    proposalType === undefined ? '' : proposalTypeNames[proposalType],
    proposalResult === undefined ? '' : proposalResultNames[proposalResult],
    conclusion === undefined ? '' : conclusionNames[conclusion],
    query.unit === undefined ? '' : names.unit || query.unit,
    query.own === undefined ? '' : `do ${names.own || query.own} đăng ký`,
    registration ?? '',
  ];
}

function yearsOf({ from, to }: FigureQuery, { yearKind }: LabelNames): string {
  const name = (year: number): string =>
    yearKind === 'school' ? `năm học ${year}-${year + 1}` : `năm ${year}`;
  return from === to ? name(from) : `từ ${name(from)} đến ${name(to)}`;
}
