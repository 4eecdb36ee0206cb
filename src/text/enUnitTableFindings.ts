/** English sentences about header rows and the tabs Cấu hình and Đơn vị. */
import { unitHeader } from './columnHeaders';
import { enSuggested } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { loop, quoted } from './sentenceValues';

export const enUnitTableFindings = {
  header_duplicate: ({ header }) =>
    sentence(
      `Several columns are named ${quoted(header)}; only the leftmost is used.`,
      'Delete or rename the others.',
      'Column name used twice',
    ),
  setting_invalid: ({ key, value, used }) =>
    sentence(
      `The setting ${quoted(key)} says ${quoted(value)}, which cannot be used${
        used === '' ? '' : `; ${quoted(used)} is used instead`
      }.`,
      'Correct the column Giá trị in the tab Cấu hình.',
      'Setting not valid',
    ),
  unit_code_missing: ({ name }) =>
    sentence(
      name === '' ? 'The unit has no code.' : `The unit ${quoted(name)} has no code.`,
      'Enter a code that is not in use in the column Mã đơn vị.',
      'Unit has no code',
    ),
  unit_code_duplicate: ({ code, firstRow }) =>
    sentence(
      `The unit code ${quoted(code)} is already used in row ${firstRow}.`,
      'Give this unit another code that is not in use.',
      `Same code as row ${firstRow}`,
    ),
  unit_name_missing: ({ code }) =>
    sentence(
      `The unit with the code ${quoted(code)} has no name.`,
      'Enter it in the column Tên đơn vị.',
      'Unit has no name',
    ),
  unit_name_shared: ({ name, firstRow }) =>
    sentence(
      `The name ${quoted(name)} is also used for the unit in row ${firstRow}.`,
      'Change the name or other name of one unit to tell them apart.',
      `Same name as row ${firstRow}`,
    ),
  unit_type_missing: ({ unit }) =>
    sentence(
      `The unit ${quoted(unit)} has no type.`,
      'Choose the type of unit from the list.',
      'No type of unit',
    ),
  unit_type_unknown: ({ value }) =>
    sentence(
      `The type of unit ${quoted(value)} is not in the list.`,
      'Choose the type of unit from the list.',
      'Type of unit not in the list',
    ),
  unit_dates_invalid: ({ unit, value }) =>
    sentence(
      `The start or end date of the unit ${quoted(unit)} is not valid: ${quoted(value)}.`,
      'Enter dates as day/month/year, the start not after the end.',
      'Dates of the unit not valid',
    ),
  unit_link_unknown: ({ column, value, suggestions }) =>
    sentence(
      `The column ${quoted(unitHeader(column))} says ${quoted(value)}, which does not name exactly one unit.`,
      `Enter the code or name of a unit in the list.${enSuggested(suggestions)}`,
      'Related unit not known',
    ),
  unit_cycle: ({ unit, path }) =>
    sentence(
      `The unit ${quoted(unit)} ends up above itself: ${loop(path)}.`,
      'Correct Đơn vị cấp trên for one of these units.',
      'Units above form a loop',
    ),
  successor_cycle: ({ unit, path }) =>
    sentence(
      `The unit ${quoted(unit)} ends up as its own successor: ${loop(path)}.`,
      'Correct Đơn vị kế thừa for one of these units.',
      'Successors form a loop',
    ),
} satisfies Partial<FindingTexts>;
