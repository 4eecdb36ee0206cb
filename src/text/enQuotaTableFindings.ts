/** English sentences about the tabs Chỉ tiêu, Phân bổ and Kế hoạch đơn vị. */
import { allocationHeader, quotaHeader } from './columnHeaders';
import { enSuggested } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { quoted } from './sentenceValues';

const writeYear = 'Enter the year with four digits, for example 2024, or leave it blank for every year.';

export const enQuotaTableFindings = {
  quota_target_missing: () =>
    sentence(
      'This quota does not say whom it is for.',
      'Enter a type of unit or the code of a unit in the column Áp dụng cho.',
      'Quota for nobody',
    ),
  quota_target_unknown: ({ value, suggestions }) =>
    sentence(
      `The column Áp dụng cho says ${quoted(value)}, which names neither a type of unit nor exactly one unit.`,
      `Enter a type of unit or the code of a unit.${enSuggested(suggestions)}`,
      'Not known whom the quota is for',
    ),
  quota_unused: ({ target }) =>
    sentence(
      `No unit comes under the quota for ${quoted(target)}.`,
      'Add the units in the tab Đơn vị; delete the quota only if no year in the register needs it.',
      'Quota applies to no unit',
    ),
  quota_conflict: ({ unit, firstRow }) =>
    sentence(
      `${quoted(unit)} already has a quota in row ${firstRow}, so the quota in this row is not used.`,
      'Keep one of the two.',
      `Second quota beside row ${firstRow}`,
    ),
  quota_limit_invalid: ({ column, value }) =>
    sentence(
      `The column ${quoted(quotaHeader(column))} says ${quoted(value)}, which is not a whole number from 0 up.`,
      'Enter a whole number, or leave the cell blank for no limit.',
      'Limit not valid',
    ),
  quota_limits_missing: () =>
    sentence(
      'This quota has neither a minimum nor a maximum.',
      'Fill in at least one of the columns Tối thiểu and Tối đa.',
      'No minimum and no maximum',
    ),
  quota_min_above_max: ({ min, max }) =>
    sentence(
      `The minimum ${min} is above the maximum ${max}.`,
      'Correct one of the two numbers.',
      'Minimum above maximum',
    ),
  quota_year_invalid: ({ value }) =>
    sentence(`The year of the quota, ${quoted(value)}, is not valid.`, writeYear, 'Year of quota not valid'),
  quota_kind_unknown: ({ value }) =>
    sentence(
      `Loại được tính says ${quoted(value)}, which is not in the list.`,
      'Enter Mô hình, Tập thể or Cá nhân, or leave the cell blank to count every kind.',
      'Counted kinds not valid',
    ),
  quota_role_unknown: ({ value }) =>
    sentence(
      `Đối tượng được tính says ${quoted(value)}, which is not in the list.`,
      'Enter Cán bộ quản lý, Giáo viên, Nhân viên, Học sinh or Khác, or leave the cell blank to count every role.',
      'Counted roles not valid',
    ),
  due_date_invalid: ({ value }) =>
    sentence(
      `The column Nộp trước ngày says ${quoted(value)}, which is not valid.`,
      'Enter day and month, for example 10/01.',
      'Due date not valid',
    ),
  due_exception_invalid: ({ value }) =>
    sentence(
      `The column Ngoại lệ theo năm says ${quoted(value)}, which is not valid.`,
      'Enter the year with day and month, for example 2022: 30/05.',
      'Exception by year not valid',
    ),
  allocation_unit_unknown: ({ column, value, suggestions }) =>
    sentence(
      value === ''
        ? `The column ${quoted(allocationHeader(column))} is blank.`
        : `The column ${quoted(allocationHeader(column))} says ${quoted(value)}, which does not name exactly one unit.`,
      `Choose the unit from the list.${enSuggested(suggestions)}`,
      'Unit of allocation not known',
    ),
  allocation_without_quota: ({ unit }) =>
    sentence(
      `The unit ${quoted(unit)} has no quota and so has nothing to allocate.`,
      'Choose a unit that has a quota, or add a quota for this one.',
      'Allocation without a quota',
    ),
  allocation_limit_invalid: ({ value }) =>
    sentence(
      value === ''
        ? 'The number allocated is missing.'
        : `Số lượng tối đa says ${quoted(value)}, which is not a whole number from 0 up.`,
      'Enter a whole number.',
      'Number allocated not valid',
    ),
  allocation_year_invalid: ({ value }) =>
    sentence(
      `The year of the allocation, ${quoted(value)}, is not valid.`,
      writeYear,
      'Year of allocation not valid',
    ),
  plan_unit_unknown: ({ value, suggestions }) =>
    sentence(
      `The plan is from ${quoted(value)}, which does not name exactly one unit.`,
      `Choose the unit from the list.${enSuggested(suggestions)}`,
      'Unit of the plan not known',
    ),
  plan_year_invalid: ({ value }) =>
    sentence(
      value === ''
        ? 'The year of the plan is missing.'
        : `The year of the plan, ${quoted(value)}, is not valid.`,
      'Enter the year with four digits, for example 2024.',
      'Year of plan not valid',
    ),
} satisfies Partial<FindingTexts>;
