/** What a reader of English sees when a command or function cannot run at all. */
import { enListed, enNamed, enSuggested } from './enWords';
import type { ErrorTexts } from './errorText';
import { rangeExamples } from './rangeExamples';
import { quoted } from './sentenceValues';

function rangeInvalid(name: string): string {
  const example = rangeExamples[name];
  return `The argument ${name} must be a range with its header row on top${
    example === undefined ? '' : `, for example ${example}`
  }.`;
}

export const enErrors: ErrorTexts = {
  tab_missing: ({ tab, present }) =>
    `The tab ${quoted(tab)} is missing; the file has: ${enNamed(present)}. Give the tab its right name, or run Check and repair structure from the menu Gương Sáng.`,
  column_missing: ({ tab, columns, present, headerRow }) => {
    const there = present.length === 0 ? 'row 1 is blank' : `row 1 has: ${enNamed(present)}`;
    const remedy =
      headerRow === null
        ? 'Enter the right column names in row 1.'
        : `The header row seems to be row ${headerRow}; move it to row 1.`;
    return `The tab ${quoted(tab)} lacks the column ${enNamed(columns)}. Now ${there}. ${remedy}`;
  },
  tab_unclear: ({ tab, candidates }) =>
    `There is no tab ${quoted(tab)}, but ${enListed(candidates)} all have its columns. Rename the right one to ${quoted(tab)}, then run it again.`,
  range_invalid: ({ name }) => rangeInvalid(name),
  year_invalid: ({ value }) =>
    value === ''
      ? 'There is no year to work on. Enter it with four digits, for example 2024.'
      : `${quoted(value)} is not a year. Enter it with four digits, for example 2024.`,
  unit_unknown: ({ value, suggestions }) =>
    value === ''
      ? 'No unit is given. Enter the code or name of a unit as in the tab Đơn vị.'
      : `${quoted(value)} does not name exactly one unit; enter a code or name as in the tab Đơn vị.${enSuggested(suggestions)}`,
  no_document_lock: () =>
    'This command has to run in a spreadsheet, so nothing was written. Open the register and choose the command from the menu Gương Sáng.',
  tab_protected: ({ tab }) =>
    `The tab ${quoted(tab)} is protected, so it could not be written to. Ask the owner of the file to let you edit it, then run it again.`,
  busy: () =>
    'Somebody else is running a command on this register, so nothing was written. Wait a minute and run it again.',
  changed_meanwhile: ({ tab, cells }) =>
    cells.length === 0
      ? `Somebody has changed the tab ${quoted(tab)}, so nothing was written. Look at the chosen rows before running it again.`
      : `In the tab ${quoted(tab)} somebody has changed ${enListed(cells)}, so nothing was written. Look at these cells before running it again.`,
  nothing_to_undo: () => 'The journal holds nothing to undo, so the register stays as it is.',
  undo_damaged: ({ entry }) =>
    `The entry ${quoted(entry)} in Nhật ký is damaged and cannot be undone. If need be, restore from the version history of Google Sheets.`,
  programme_unknown: ({ value, known }) =>
    `There is no programme ${quoted(value)}. Choose one of: ${enListed(known)}.`,
  programme_other: ({ present, chosen }) =>
    `This register follows the plan ${quoted(present)}, and a register follows one plan only, so nothing was written. Open a new spreadsheet and make the register for ${quoted(chosen)} there; if Kế hoạch in the tab Cấu hình is wrong, correct it first.`,
  part_missing: ({ file }) =>
    `The add-on is not installed whole: its file ${quoted(file)} is missing, so nothing was done. Ask whoever installed it to run npm run build and npx clasp push again.`,
  not_derived_tab: ({ tab }) =>
    `The tab ${quoted(tab)} was not made by this program, so it is not overwritten. Rename that tab and run it again.`,
};
