/** English sentences about the unit a registration names. */
import { enSuggested } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { quoted } from './sentenceValues';

export const enRegisteringUnitFindings = {
  unit_missing: () =>
    sentence(
      'No registering unit is given.',
      'Choose the unit from the list; if the cell is merged, unmerge it and fill in every row.',
      'No unit given',
    ),
  unit_unknown: ({ value, suggestions }) =>
    sentence(
      `The tab Đơn vị has no unit named ${quoted(value)}.`,
      `Choose the unit from the list, or add this name to the column Tên gọi khác.${enSuggested(suggestions)}`,
      'Unit not known',
    ),
  unit_ambiguous: ({ value, suggestions }) =>
    sentence(
      `The name ${quoted(value)} may mean several units.`,
      `Choose one unit from the list.${enSuggested(suggestions)}`,
      'Name fits several units',
    ),
  unit_matched_loosely: ({ value, unit }) =>
    sentence(
      `The name ${quoted(value)} differs from the list and was read as the unit ${quoted(unit)}.`,
      'Choose the unit from the list so that the name matches exactly.',
      'Unit name not quite as listed',
    ),
  unit_replaced: ({ unit, successor }) =>
    sentence(
      `The unit ${quoted(unit)} no longer exists; this registration goes to its successor ${quoted(successor)}.`,
      'Check this and, if right, name the successor outright.',
      'Goes to the successor unit',
    ),
  unit_inactive: ({ unit, year }) =>
    sentence(
      `The unit ${quoted(unit)} does not exist in ${year}.`,
      'Choose another unit, or correct Ngày bắt đầu and Ngày kết thúc in the tab Đơn vị.',
      `Unit does not exist in ${year}`,
    ),
  via_unknown: ({ value, suggestions }) =>
    sentence(
      `The column Đăng ký qua says ${quoted(value)}, but the tab Đơn vị has no such unit.`,
      `Choose the unit from the list, or leave the cell blank if the unit registers by itself.${enSuggested(suggestions)}`,
      'Unit in Đăng ký qua not known',
    ),
  via_ambiguous: ({ value, suggestions }) =>
    sentence(
      `The name ${quoted(value)} in the column Đăng ký qua may mean several units.`,
      `Choose one unit from the list.${enSuggested(suggestions)}`,
      'Đăng ký qua fits several units',
    ),
  via_without_quota: ({ unit }) =>
    sentence(
      `The unit ${quoted(unit)} in the column Đăng ký qua has no quota.`,
      'Choose a unit that has a quota, or leave the cell blank.',
      'Unit in Đăng ký qua has no quota',
    ),
  via_unrelated: ({ unit, via }) =>
    sentence(
      `The unit ${quoted(unit)} does not belong to ${quoted(via)} but registers through it.`,
      'Check the column Đăng ký qua; if it is right, leave it.',
      'Registers through an unrelated unit',
    ),
  no_counting_unit: ({ unit }) =>
    sentence(
      `Neither the unit ${quoted(unit)} nor any unit above it has a quota, so this registration is not counted.`,
      'Add a quota in the tab Chỉ tiêu, or fill in Đơn vị cấp trên in the tab Đơn vị.',
      'No quota to count it for',
    ),
} satisfies Partial<FindingTexts>;
