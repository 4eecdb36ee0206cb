/** English sentences about the registers that live on, milestones and legal bases. */
import { plainHeader } from './columnHeaders';
import { enSuggested } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';

const writeDate = 'Enter day/month/year, for example 05/01/2024.';

const milestone = (name: string): string =>
  name === '' ? 'milestone in this row' : `milestone ${quoted(name)}`;

export const enFollowUpFindings = {
  registration_unknown: ({ value }) =>
    sentence(
      `The registration code ${quoted(value)} is not in the tab Đăng ký.`,
      'Choose the code from the list, or add the missing registration.',
      'Registration not in the register',
    ),
  registration_code_missing: () =>
    sentence(
      'This line has no registration code, so it is not known whom it is about.',
      'Choose the registration code from the list.',
      'No registration code',
    ),
  line_unit_unknown: ({ value, suggestions }) =>
    sentence(
      value === ''
        ? 'The unit is missing.'
        : `${quoted(value)} does not name exactly one unit of the tab Đơn vị.`,
      `Choose the unit from the list.${enSuggested(suggestions)}`,
      'Unit not known',
    ),
  line_date_invalid: ({ value }) =>
    sentence(`The date ${quoted(value)} is not valid.`, writeDate, 'Date not valid'),
  date_outside_period: ({ date, from, to }) =>
    sentence(
      `The date ${dayMonthYear(date)} lies outside the period ${from}–${to}.`,
      'Correct the date, or the entry Giai đoạn in the tab Cấu hình.',
      'Date outside the period',
    ),
  line_word_unknown: ({ column, value, known }) =>
    sentence(
      value === ''
        ? `The column ${quoted(plainHeader(column))} is blank.`
        : `The column ${quoted(plainHeader(column))} says ${quoted(value)}, which is not in the list.`,
      `Choose one of: ${known.join('; ')}.`,
      value === '' ? 'Nothing chosen from the list' : 'Word not in the list',
    ),
  count_invalid: ({ column, value }) =>
    sentence(
      `The column ${quoted(plainHeader(column))} says ${quoted(value)}, which is not a whole number from 0 up.`,
      'Enter a whole number, or leave the cell blank if it has not been counted.',
      'Number not valid',
    ),
  line_year_invalid: ({ column, value }) =>
    sentence(
      `The column ${quoted(plainHeader(column))} says ${quoted(value)}, which is no year.`,
      'Enter the year with four digits, for example 2024.',
      'Year not valid',
    ),
  honoured_name_missing: () =>
    sentence(
      'The name of the commended exemplar is missing.',
      'Enter the name of the model, collective or individual in the column Tên.',
      'Name of exemplar missing',
    ),
  honoured_repeated: ({ name, firstRow }) =>
    sentence(
      `${quoted(name)} already stands in row ${firstRow}, with the same kind and unit.`,
      'Keep one row; if it was commended several times, give each its year in the column Hội nghị/năm.',
      `Same as row ${firstRow}`,
    ),
  proposal_not_passed: ({ registration, status }) =>
    sentence(
      `The registration ${quoted(registration)} is proposed for an award, but its status is ${
        status === '' ? 'blank' : quoted(status)
      }.`,
      'Finish the review and set the status to Đạt first, or remove this proposal.',
      'Proposed without being Đạt',
    ),
  decision_missing: ({ registration }) =>
    sentence(
      `The registration ${quoted(registration)} was granted an award, but the number of the decision is missing.`,
      'Enter number and date of the decision in the column Số quyết định.',
      'Number of the decision missing',
    ),
  nurture_missing: () =>
    sentence(
      'The stage is Bồi dưỡng, but the tab Bồi dưỡng says nothing about this registration.',
      'Enter the support, the measures and who follows it up in the tab Bồi dưỡng.',
      'No nurture recorded',
    ),
  issue_open: ({ unit, date }) =>
    sentence(
      `The difficulty of the unit ${quoted(unit)}${
        date === '' ? '' : ` reported on ${dayMonthYear(date)}`
      } has not been settled.`,
      'Settle it or report it to the level above, then choose Có in the column Đã giải quyết.',
      'Difficulty not settled',
    ),
  milestone_date_invalid: ({ name, value }) =>
    sentence(
      value === ''
        ? `The ${milestone(name)} has no date.`
        : `The date of the ${milestone(name)}, ${quoted(value)}, is not valid.`,
      'Enter 30/11 for every year, 20/11/2023 for once, or 2025 when only the year is known.',
      'Date of milestone not valid',
    ),
  milestone_target_unknown: ({ name, value }) =>
    sentence(
      `The ${milestone(name)} is for ${quoted(value)}, which names neither a type of unit nor exactly one unit.`,
      'Enter a type of unit or the code of a unit, or leave the cell blank if it is for the office itself.',
      'Not known whom the milestone is for',
    ),
  milestone_missed: ({ name, date }) =>
    sentence(
      `The ${milestone(name)} was due by ${dayMonthYear(date)} and is not marked as done.`,
      'Do it now; if it is done, add the year in the column Các năm đã thực hiện.',
      'Milestone missed',
    ),
  plan_late: ({ unit, date, due }) =>
    sentence(
      `The unit ${quoted(unit)} sent its plan on ${dayMonthYear(date)}, later than the last day ${dayMonthYear(due)}.`,
      'Check the date; if it is right, ask the unit to send it earlier next year.',
      'Plan late',
    ),
  agency_without_honoured: ({ unit }) =>
    sentence(
      `The lead agency ${quoted(unit)} has registered but has no commended exemplar, so it is not yet entitled to register.`,
      'Add its commended exemplars in the tab Điển hình đã tuyên dương, or take it up with the agency.',
      'Not yet entitled to register',
    ),
  base_dates_invalid: ({ number, value }) =>
    sentence(
      `The date ${quoted(value)} of the legal base ${quoted(number)} is not valid.`,
      writeDate,
      'Date of legal base not valid',
    ),
  base_period_reversed: ({ number, from, to }) =>
    sentence(
      `The legal base ${quoted(number)} is in force from ${dayMonthYear(from)} but ends on ${dayMonthYear(to)}.`,
      'Correct one of the two dates.',
      'Legal base ends before it begins',
    ),
} satisfies Partial<FindingTexts>;
