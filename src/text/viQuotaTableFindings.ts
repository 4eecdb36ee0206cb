/** Vietnamese sentences about the tabs Chỉ tiêu, Phân bổ and Kế hoạch đơn vị. */
import { allocationHeader, quotaHeader } from './columnHeaders';
import { type FindingTexts, sentence } from './findingText';
import { quoted } from './sentenceValues';
import { viSuggested } from './viWords';

const writeYear = 'Ghi năm bằng bốn chữ số, ví dụ 2024, hoặc để trống nếu dùng cho mọi năm.';

export const viQuotaTableFindings = {
  quota_target_missing: () =>
    sentence(
      'Chỉ tiêu này chưa ghi áp dụng cho đơn vị nào.',
      'Ghi loại đơn vị hoặc mã đơn vị vào cột Áp dụng cho.',
      'Chưa ghi áp dụng cho đơn vị nào',
    ),
  quota_target_unknown: ({ value, suggestions }) =>
    sentence(
      `Cột Áp dụng cho ghi ${quoted(value)}, chưa xác định được là loại đơn vị hay đơn vị nào.`,
      `Ghi đúng một loại đơn vị hoặc mã đơn vị.${viSuggested(suggestions)}`,
      'Chưa rõ áp dụng cho đơn vị nào',
    ),
  quota_unused: ({ target }) =>
    sentence(
      `Chưa có đơn vị nào thuộc diện áp dụng chỉ tiêu ${quoted(target)}.`,
      'Bổ sung đơn vị ở tab Đơn vị; chỉ xóa chỉ tiêu khi không năm nào trong sổ dùng đến.',
      'Chỉ tiêu chưa có đơn vị áp dụng',
    ),
  quota_conflict: ({ unit, firstRow }) =>
    sentence(
      `${quoted(unit)} đã có chỉ tiêu ở dòng ${firstRow} nên chỉ tiêu ở dòng này không được dùng.`,
      'Giữ một trong hai chỉ tiêu.',
      `Trùng chỉ tiêu với dòng ${firstRow}`,
    ),
  quota_limit_invalid: ({ column, value }) =>
    sentence(
      `Cột ${quoted(quotaHeader(column))} ghi ${quoted(value)}, không phải số nguyên từ 0 trở lên.`,
      'Ghi lại bằng số nguyên, hoặc để trống nếu không giới hạn.',
      'Số chỉ tiêu không hợp lệ',
    ),
  quota_limits_missing: () =>
    sentence(
      'Chỉ tiêu này chưa ghi cả tối thiểu lẫn tối đa.',
      'Ghi ít nhất một trong hai cột Tối thiểu, Tối đa.',
      'Chưa ghi tối thiểu và tối đa',
    ),
  quota_min_above_max: ({ min, max }) =>
    sentence(
      `Tối thiểu ${min} lớn hơn tối đa ${max}.`,
      'Sửa lại một trong hai số.',
      'Tối thiểu lớn hơn tối đa',
    ),
  quota_year_invalid: ({ value }) =>
    sentence(`Năm của chỉ tiêu ghi ${quoted(value)}, không hợp lệ.`, writeYear, 'Năm chỉ tiêu không hợp lệ'),
  quota_kind_unknown: ({ value }) =>
    sentence(
      `Loại được tính ghi ${quoted(value)}, không có trong danh sách.`,
      'Ghi mô hình, tập thể, cá nhân, hoặc để trống nếu tính mọi loại.',
      'Loại được tính không hợp lệ',
    ),
  quota_role_unknown: ({ value }) =>
    sentence(
      `Đối tượng được tính ghi ${quoted(value)}, không có trong danh sách.`,
      'Ghi cán bộ quản lý, giáo viên, nhân viên, học sinh, khác, hoặc để trống nếu tính mọi đối tượng.',
      'Đối tượng được tính không hợp lệ',
    ),
  due_date_invalid: ({ value }) =>
    sentence(
      `Cột Nộp trước ngày ghi ${quoted(value)}, không hợp lệ.`,
      'Ghi ngày và tháng, ví dụ 10/01.',
      'Hạn nộp không hợp lệ',
    ),
  due_exception_invalid: ({ value }) =>
    sentence(
      `Cột Ngoại lệ theo năm ghi ${quoted(value)}, không hợp lệ.`,
      'Ghi năm kèm ngày và tháng, ví dụ 2022: 30/05.',
      'Ngoại lệ theo năm không hợp lệ',
    ),
  allocation_unit_unknown: ({ column, value, suggestions }) =>
    sentence(
      value === ''
        ? `Chưa ghi ${quoted(allocationHeader(column))}.`
        : `Cột ${quoted(allocationHeader(column))} ghi ${quoted(value)}, chưa xác định được là đơn vị nào.`,
      `Chọn đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị phân bổ',
    ),
  allocation_without_quota: ({ unit }) =>
    sentence(
      `Đơn vị ${quoted(unit)} không có chỉ tiêu nên không phân bổ được.`,
      'Chọn đơn vị có chỉ tiêu, hoặc bổ sung chỉ tiêu cho đơn vị này.',
      'Phân bổ khi không có chỉ tiêu',
    ),
  allocation_limit_invalid: ({ value }) =>
    sentence(
      value === ''
        ? 'Chưa ghi số lượng tối đa được phân bổ.'
        : `Số lượng tối đa ghi ${quoted(value)}, không phải số nguyên từ 0 trở lên.`,
      'Ghi số lượng bằng số nguyên.',
      'Số phân bổ không hợp lệ',
    ),
  allocation_year_invalid: ({ value }) =>
    sentence(`Năm phân bổ ghi ${quoted(value)}, không hợp lệ.`, writeYear, 'Năm phân bổ không hợp lệ'),
  plan_unit_unknown: ({ value, suggestions }) =>
    sentence(
      `Kế hoạch ghi đơn vị ${quoted(value)}, chưa xác định được là đơn vị nào.`,
      `Chọn lại đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị gửi kế hoạch',
    ),
  plan_year_invalid: ({ value }) =>
    sentence(
      value === '' ? 'Chưa ghi năm của kế hoạch.' : `Năm của kế hoạch ghi ${quoted(value)}, không hợp lệ.`,
      'Ghi năm bằng bốn chữ số, ví dụ 2024.',
      'Năm kế hoạch không hợp lệ',
    ),
} satisfies Partial<FindingTexts>;
