/** English sentences about criteria, reviews, statuses, stages and changes after a review. */
import type { LedCollectiveProblem } from '../domain/findings/reviewFinding';
import { registrationHeader } from './columnHeaders';
import { enKind, enListed, enSuggested } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';

/** Names of commands, as the menu has them. */
const commands = {
  conclude: 'Conclude review',
  move: 'Move status or stage',
  edits: 'Changes after review',
} as const;
const passed = 'Đạt';
const reopen = `use the command ${commands.move} to bring it back to Đang thẩm định`;
const leaderRule = 'the collective this person heads must be an exemplar';

const problems: Readonly<Record<LedCollectiveProblem, (value: string) => string>> = {
  missing: () => 'no collective is named in Tập thể phụ trách',
  unknown: (value) => `the collective ${quoted(value)} is not found`,
  itself: () => 'Tập thể phụ trách names this very registration',
  not_collective: (value) => `the registration ${quoted(value)} is no collective`,
  pending: (value) => `the review of the collective ${quoted(value)} is not finished`,
  failed: (value) => `the collective ${quoted(value)} has not been recognised`,
  other_year: (value) => `the collective ${quoted(value)} is Đạt in none of the years that matter`,
};

/** The value as shown in a sentence, or `(blank)`. */
function shown(value: string): string {
  return value === '' ? '(blank)' : quoted(dayMonthYear(value));
}

export const enReviewFindings = {
  criterion_code_missing: ({ label }) =>
    sentence(
      label === ''
        ? 'The criterion has no code and cannot be used yet.'
        : `The criterion ${quoted(label)} has no code.`,
      'Enter a code that is not in use in the column Mã.',
      'Criterion has no code',
    ),
  criterion_code_duplicate: ({ code, firstRow }) =>
    sentence(
      `The criterion code ${quoted(code)} is already used in row ${firstRow}; only the criterion in that row is used.`,
      'Give this criterion another code that is not in use.',
      `Same code as row ${firstRow}`,
    ),
  criterion_target_unknown: ({ code, value }) =>
    sentence(
      `The criterion ${quoted(code)} applies to ${quoted(value)}, which is not known, so it applies to nobody yet.`,
      'Enter kinds, roles, types of collective or types of unit, parted by semicolons; for everyone enter Chung.',
      'Not known to whom it applies',
    ),
  criterion_target_contradictory: ({ code, value }) =>
    sentence(
      `The criterion ${quoted(code)} applies to ${quoted(value)}, which no registration can be all at once.`,
      'Take some of the words away, or split it into two criteria with codes of their own.',
      'Conditions exclude each other',
    ),
  criterion_condition_unknown: ({ code, value }) =>
    sentence(
      `The condition ${quoted(value)} of the criterion ${quoted(code)} is not in the list and is not checked yet.`,
      'Choose a condition from the list, or leave the cell blank if there is none.',
      'Condition not in the list',
    ),
  criterion_unit_unknown: ({ code, value, suggestions }) =>
    sentence(
      `The criterion ${quoted(code)} names the unit ${quoted(value)}, which is not exactly one unit, so it applies to nobody yet.`,
      `Enter the code or name of a unit in the tab Đơn vị; leave it blank for every unit.${enSuggested(suggestions)}`,
      'Unit of the criterion not known',
    ),
  review_registration_unknown: ({ value }) =>
    value === ''
      ? sentence(
          'The review line names no registration.',
          'Enter the code of the registration that is reviewed, or delete the line.',
          'No registration code',
        )
      : sentence(
          `No registration has the code ${quoted(value)}.`,
          'Enter the code as it stands in the tab Đăng ký, or delete the line if the registration is gone.',
          'Registration code not found',
        ),
  review_criterion_unknown: ({ value, registration }) =>
    value === ''
      ? sentence(
          `The review line of ${quoted(registration)} names no criterion.`,
          'Enter the code of a criterion in the tab Tiêu chí.',
          'No criterion code',
        )
      : sentence(
          `No criterion has the code ${quoted(value)}.`,
          'Enter the code as it stands in the tab Tiêu chí, or add the criterion there.',
          'Criterion code not found',
        ),
  review_verdict_unknown: ({ value }) =>
    sentence(
      `The result ${quoted(value)} is not in the list and is not used yet.`,
      'Choose Đạt, Không or Không áp dụng.',
      'Result not in the list',
    ),
  review_verdict_missing: ({ registration, criterion }) =>
    sentence(
      `The result of the criterion ${quoted(criterion)} for the registration ${quoted(registration)} is missing.`,
      'Choose Đạt, Không or Không áp dụng.',
      'Review result missing',
    ),
  review_not_applicable: ({ registration, criterion }) =>
    sentence(
      `The criterion ${quoted(criterion)} does not apply to the registration ${quoted(registration)}, so the line is not used.`,
      'Delete the line, or correct the kind or role of the registration if it is wrong.',
      'Criterion does not apply',
    ),
  review_repeated: ({ registration, criterion, firstRow }) =>
    sentence(
      `The criterion ${quoted(criterion)} of the registration ${quoted(registration)} has another result in row ${firstRow}, which is the one used.`,
      'Keep the line that is right and delete the other.',
      `Another result in row ${firstRow}`,
    ),
  review_against_record: ({ registration, criterion, value, problem }) =>
    sentence(
      `The criterion ${quoted(criterion)} of the registration ${quoted(registration)} says Đạt, but ${problems[problem](value)}.`,
      `Correct this result, or the column Tập thể phụ trách in the tab Đăng ký: ${leaderRule}.`,
      'Đạt although the condition fails',
    ),
  review_fact_missing: ({ fact, criteria }) =>
    fact === 'role'
      ? sentence(
          `The role is not known, so it cannot be told whether these criteria apply: ${enListed(criteria)}.`,
          'Choose a role from the list in the column Đối tượng.',
          'Role needed for the review',
        )
      : sentence(
          `The type of collective is not known, so it cannot be told whether these criteria apply: ${enListed(criteria)}.`,
          'Choose the type of collective from the list in the column Loại tập thể.',
          'Type of collective needed for review',
        ),
  passed_without_review: ({ missing }) =>
    sentence(
      `The status is Đạt but the review is not complete: ${enListed(missing)}.`,
      `Enter the results of these criteria in the tab Thẩm định, or ${reopen}.`,
      'Đạt but not fully reviewed',
    ),
  passed_against_criteria: ({ unmet }) =>
    sentence(
      `The status is Đạt but required criteria are not met: ${enListed(unmet)}.`,
      `Correct the results in the tab Thẩm định if they are wrong, or ${reopen} and conclude again.`,
      'Đạt without required criteria',
    ),
  led_collective_missing: ({ criterion }) =>
    sentence(
      `No collective is named, but the criterion ${quoted(criterion)} asks that ${leaderRule}.`,
      'Enter the registration code of that collective in the column Tập thể phụ trách.',
      'No collective named',
    ),
  led_collective_unknown: ({ value }) =>
    sentence(
      `No collective has the code ${quoted(value)}.`,
      'Enter the registration code of the collective in the column Tập thể phụ trách.',
      'Collective not found',
    ),
  led_collective_itself: () =>
    sentence(
      'The column Tập thể phụ trách names this very registration.',
      'Enter the registration code of the collective this person heads.',
      'Names itself as its collective',
    ),
  led_collective_not_collective: ({ value, kind }) =>
    sentence(
      `The column Tập thể phụ trách names ${quoted(value)}, which is one of the ${enKind(kind)}, not of the collectives.`,
      'Enter the registration code of the collective this person heads.',
      'Headed collective is no collective',
    ),
  led_collective_not_exemplar: ({ value, status }) =>
    sentence(
      `The collective ${quoted(value)} is no exemplar yet${status === '' ? '' : `: its status is ${quoted(status)}`}.`,
      `Conclude the review of that collective first, or ${reopen}.`,
      'Headed collective is no exemplar yet',
    ),
  led_collective_other_year: ({ value, year, from, to }) =>
    sentence(
      `The collective ${quoted(value)} is Đạt in ${year}, outside the years that matter (${
        from === null ? `up to ${to}` : `${from} to ${to}`
      }).`,
      'Enter the registration code of that collective in the years that matter.',
      'Headed collective is of another year',
    ),
  collective_type_unknown: ({ value }) =>
    sentence(
      `The type of collective ${quoted(value)} is not in the list.`,
      'Choose the type of collective from the list.',
      'Type of collective not in the list',
    ),
  consent_unknown: ({ value }) =>
    sentence(
      `The column Đồng ý công bố says ${quoted(value)}, which is not in the list and counts as not asked.`,
      'Choose Chưa hỏi, Đồng ý, Không or Đã rút.',
      'Consent not clear',
    ),
  flag_unknown: ({ column, value }) =>
    sentence(
      `The column ${quoted(registrationHeader(column))} says ${quoted(value)}, which is neither Có nor Không.`,
      'Choose Có or Không.',
      'Neither Có nor Không',
    ),
  consent_needed: () =>
    sentence(
      'The pupil is Đạt but has not been asked about publication, so published lists show only initials.',
      'Ask the pupil and the parents, and enter the answer in the column Đồng ý công bố.',
      'Pupil not asked about publication',
    ),
  stage_unknown: ({ value }) =>
    sentence(
      `The stage ${quoted(value)} is not in the list.`,
      'Choose a stage from the list, or leave the cell blank.',
      'Stage not in the list',
    ),
  stage_without_status: ({ stage, status }) =>
    sentence(
      `The stage ${quoted(stage)} is set although ${
        status === '' ? 'the status is not clear' : `the status is ${quoted(status)}`
      }.`,
      'A stage stands only with the status Đạt: clear the stage, or review the registration first.',
      'Stage without the status Đạt',
    ),
  status_move_invalid: ({ from, to, allowed, concluded }) =>
    sentence(
      `The status was changed by hand from ${quoted(from)} to ${quoted(to)}, which is not allowed.`,
      allowed.length + concluded.length === 0
        ? `Choose ${quoted(from)} again: it does not change any more this year.`
        : [
            `Choose ${quoted(from)} again.`,
            ...(allowed.length > 0 ? [`The next step can be: ${enListed(allowed)}.`] : []),
            ...(concluded.length > 0
              ? [
                  `To move it to ${enListed(concluded)}, use the command ${
                    concluded.includes(passed) ? commands.conclude : commands.move
                  }.`,
                ]
              : []),
          ].join(' '),
      'Status change not allowed',
    ),
  stage_move_invalid: ({ from, to }) =>
    sentence(
      to === ''
        ? `The stage ${quoted(from)} was cleared, which is not allowed.`
        : `The stage was changed from ${quoted(from)} to ${quoted(to)}, which is not allowed.`,
      `Choose ${quoted(from)} again: this stage does not change any more.`,
      'Stage change not allowed',
    ),
  edited_after_review: ({ column, before, after }) =>
    sentence(
      `The column ${quoted(registrationHeader(column))} was changed after the review: it was ${shown(before)} and is now ${shown(after)}.`,
      `Use the command ${commands.edits} to accept the change or to put it back.`,
      'Changed after the review',
    ),
  seal_damaged: () =>
    sentence(
      'The record of the review of this row is damaged, so it is not known whether the registration was changed since.',
      `Compare it with the file, then confirm its contents with the command ${commands.edits}.`,
      'Record of the review damaged',
    ),
  year_outside_period: ({ year, from, to }) =>
    sentence(
      `The year ${year} lies outside the period ${from}–${to} of the plan.`,
      'Correct the column Năm if it is wrong, or the setting Giai đoạn in the tab Cấu hình.',
      'Year outside the period of the plan',
    ),
} satisfies Partial<FindingTexts>;
