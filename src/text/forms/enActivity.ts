/** English: the form Ghi tuyên truyền, bồi dưỡng. */
import type { ActivityColumn, ActivityProblem } from '../../domain/followUps/activity';
import { dayMonthYear, quoted } from '../sentenceValues';
import type { ActivityText } from './activityText';

const fields: Readonly<Record<ActivityColumn, string>> = {
  date: 'Date',
  form: 'Form',
  channel: 'Channel',
  link: 'Link',
  count: 'Count',
  support: 'Help given',
  difficulty: 'Difficulties',
  measure: 'Measures',
  follower: 'Followed by',
  effect: 'Effect',
};

const hints: Readonly<Partial<Record<ActivityColumn, string>>> = {
  date: 'Day/month/year.',
  channel: 'For example the commune radio or the school’s website.',
  count: 'Items, showings or people reached.',
};

const tabs = { communications: 'Tuyên truyền', nurture: 'Bồi dưỡng' } as const;

function found(problem: Extract<ActivityProblem, { kind: 'found' }>): string {
  const { finding } = problem;
  switch (finding.code) {
    case 'line_date_invalid':
      return `There is no day ${quoted(finding.params.value)}. Write day/month/year, for example 11/06/2026.`;
    case 'date_outside_period':
      return `${dayMonthYear(finding.params.date)} is outside the programme’s years ${finding.params.from}–${finding.params.to}: see whether it is meant.`;
    case 'count_invalid':
      return 'Write a whole number, for example 1.200, or leave it blank.';
    default:
      return 'Choose one of the list.';
  }
}

export const enActivity: ActivityText = {
  exemplarLabel: 'Registration',
  exemplarHint: 'Type its code, name or unit.',
  exemplarMissing: 'Choose a registration.',
  noExemplars:
    'No registration is Đã gửi, Đang thẩm định or Đạt, so there is nothing to record for. Write registrations into the tab Đăng ký first.',
  unfit: (row, status) =>
    status === ''
      ? `The selected row ${row} holds no registration to record for: choose another one below.`
      : `The selected row ${row} is ${quoted(status)}, or has no code of its own, so nothing can be recorded for it: choose another one below.`,

  searchLabel: 'Find a registration',
  searchHint: (total) => `The register holds ${total}. Type a code, name or unit and press Find.`,
  search: 'Find',
  found: (shown, total) => {
    if (total === 0) return 'No registration fits.';
    return shown < total
      ? `${total} registrations fit, ${shown} are listed: type more.`
      : `${total} ${total === 1 ? 'registration fits' : 'registrations fit'}: choose below.`;
  },

  kindLegend: 'Tab to write to',
  kind: (kind) => (kind === 'communications' ? 'Publicity (Tuyên truyền)' : 'Help (Bồi dưỡng)'),
  field: (column) => fields[column],
  hint: (column) => hints[column] ?? '',
  chooseForm: '– Choose a form –',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return problem.column === 'date' ? 'Write the date.' : 'Choose one of the list.';
      case 'too_long':
        return 'Longer than 2,000 characters: write a summary, and keep the rest in a file.';
      case 'says_nothing':
        return 'Write what help was given, or at least one of the fields below.';
      case 'found':
        return found(problem);
    }
  },

  send: 'Record',
  close: 'Close',
  leaveAsk: 'What you have typed is not recorded yet. Record it, or press Close again to put it away.',
  sent: (outcome, kind, registration) => {
    switch (outcome) {
      case 'recorded':
        return `A row was added to the tab ${tabs[kind]} for ${registration}. Undo the last write takes it back.`;
      case 'already':
        return `The tab ${tabs[kind]} already has just this row for ${registration}, so nothing was added.`;
      case 'gone':
        return `${registration} is not there any more, or was returned, refused or withdrawn. What you typed is still here: choose another registration.`;
      case 'unsound':
        return 'Nothing was recorded, as some fields need mending. Look through the fields above.';
    }
  },

  latestTitle: 'Recorded lately',
  latestNone: 'Nothing has been recorded for this registration.',
  undated: 'no date',
};
