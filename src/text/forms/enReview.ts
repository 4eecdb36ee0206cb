/** English: the form Thẩm định từng hồ sơ. */
import type { Conclusion, DossierField } from '../../domain/review/dossier';
import type { Status, Verdict } from '../../domain/words/vocabulary';
import { enReason } from '../enReviewReasons';
import { enListed } from '../enWords';
import { statusNames } from '../registerWords';
import { cutText, dayMonthYear, quoted } from '../sentenceValues';
import type { ReviewText } from './reviewText';

const fields: Readonly<Record<DossierField, string>> = {
  year: 'Year',
  unit: 'Registering unit',
  via: 'Registered through',
  kind: 'Kind',
  name: 'Name',
  role: 'Role',
  position: 'Position, place of work',
  movement: 'Movement',
  scope: 'Scope',
  achievements: 'Achievements',
  evidence: 'Evidence',
  collectiveType: 'Type of collective',
  leader: 'Leader',
  ledCollective: 'Collective led',
  honoured: 'Commended before',
  sentDate: 'Sent on',
  note: 'Note',
  checkResult: 'Result of the check',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  unmet: 'Not met',
  not_applicable: 'Not applicable',
};

const conclusions: Readonly<Record<Conclusion, string>> = {
  passed: 'Pass (Đạt)',
  returned: 'Send back (Trả lại)',
  failed: 'Fail (Không đạt)',
};

const presses: Readonly<Record<Conclusion, string>> = {
  passed: 'Pass',
  returned: 'Send back',
  failed: 'Fail',
};

const outcomes = {
  may_pass: 'May be concluded as Đạt.',
  must_fail: 'Only Không đạt or Trả lại is possible.',
  open: 'Neither Đạt nor Không đạt is possible yet.',
  no_criteria: 'There is no criterion to judge by; it can only be sent back.',
} as const;

const statusWord = (status: Status | null): string => (status === null ? '?' : statusNames[status]);
const verdictWord = (verdict: Verdict | null): string => (verdict === null ? 'blank' : verdicts[verdict]);
const shown = (value: string): string => (value === '' ? '(blank)' : quoted(dayMonthYear(value)));
const registrations = (count: number): string => `${count} ${count === 1 ? 'registration' : 'registrations'}`;

export const enReview: ReviewText = {
  queue: {
    unit: 'Unit',
    kind: 'Kind',
    status: 'Status',
    allUnits: 'Blank means all units; schools and groups below a unit are included.',
    all: (count) => `All (${count})`,
    choice: (word, count) => `${word} (${count})`,
    waiting: (count) => `${registrations(count)} to review`,
    none: 'Nothing waits for a review any more.',
    noneFiltered: 'Nothing fits the filters. Choose another unit, kind or status.',
    uncoded: (count) =>
      `${count === 1 ? '1 row that waits has' : `${count} rows that wait have`} no Mã đăng ký of ${count === 1 ? 'its' : 'their'} own and cannot be opened here. Run “Check and repair structure” to give codes; mend repeated ones in Đăng ký.`,
    line: ({ kind, unit, year, sent }) =>
      [kind, unit, year, sent === '' ? 'no date of sending' : `sent ${dayMonthYear(sent)}`]
        .filter((part) => part !== '')
        .join(' · '),
    unsaved: 'not saved yet',
    begin: 'Review one by one',
    refresh: 'Reload',
    loading: 'Loading the queue…',
    showMore: (count) => `Show on, ${count} more`,
  },
  criterion: {
    title: 'Criteria',
    keys: 'Keys while a choice has the focus: 1 met, 2 not met, 3 not applicable, and on to the next criterion; 0 clears; N opens the remark. Ctrl+Enter: save, conclude.',
    weight: (weight, others) => {
      if (weight === 'required') return 'required';
      if (weight === 'condition') return 'by another record';
      return weight === 'alternative' && others.length > 0 ? `one is needed, with ${enListed(others)}` : '';
    },
    basis: (basis) => `Basis: ${basis}`,
    verdict: (verdict) => verdicts[verdict],
    remark: 'Remark',
    remarkOf: (code) => `Remark ${code}`,
    clear: 'Clear',
    clearOf: (code) => `Clear ${code}`,
    signed: (reviewer, date) =>
      `Written by: ${[cutText(reviewer), dayMonthYear(date)].filter((part) => part !== '').join(', ')}`,
    unreadable: (value) => `The cell says ${quoted(value)}, which is no result of a review. Choose again.`,
    recordHolds: (value) => `Met: the collective led, ${quoted(value)}, is an exemplar.`,
    recordOpen: 'The collective led is not known.',
    links: 'Links in the remark:',
  },
  conclude: {
    title: 'Conclusion',
    none: 'No conclusion yet, only save',
    conclusion: (conclusion) => conclusions[conclusion],
    reason: 'Reason',
    reasonHint: 'It is written into Nhật ký: nothing private, please.',
    reasonMissing: 'Give the reason, so that the unit knows what to do.',
    tooLong: (most) => `Longer than ${most} characters. Make it shorter.`,
    reviewer: 'Reviewer',
    reviewerHint: 'Signs the lines of Thẩm định that change.',
    press: (conclusion) => (conclusion === null ? 'Save' : presses[conclusion]),
    skip: 'Next one',
    toQueue: 'Queue',
  },
  place: (place, count) => `Registration ${place} of ${count}`,
  status: (status) => statusNames[status],
  field: (field) => fields[field],
  evidenceTitle: 'Evidence',
  noEvidence: 'No evidence given.',
  opensElsewhere: 'opens a new window',
  findingsTitle: 'At the last check',
  factsTitle: 'Other facts',
  outcome: (outcome) => outcomes[outcome],
  progress: (met, judged, all) => `${judged} of ${all} judged, ${met} met.`,
  reason: enReason,
  noCriteria:
    'No criterion in Tiêu chí applies to this registration. Add criteria and open it again, or send it back.',

  saving: 'Writing…',
  opening: 'Opening the registration…',
  saved: (id, nothing) =>
    nothing ? `${id}: nothing has changed.` : `${id} is saved. “Undo the last write” takes it back.`,
  concluded: ({ id, name, status }) =>
    `${id}, ${cutText(name, 60)}, is now “${statusNames[status]}”. “Undo the last write” takes it back.`,
  queueDone: 'That was the last one of this queue.',

  nothingWritten: 'Nothing was written.',
  changed: 'The registration has changed since you opened it.',
  changedDraft: 'The registration has changed since you began.',
  last: ({ person, time, date, action }) => `Nhật ký: ${cutText(person)}, ${time} ${date}, ${action}.`,
  statusChanged: (before, after) => `Status: ${statusWord(before)} → ${statusWord(after)}`,
  fieldChanged: (field, before, after) => `${fields[field]}: ${shown(before)} → ${shown(after)}`,
  lineChanged: ({ criterion, before, after, remark, reviewer, date }) => {
    const who = [cutText(reviewer), dayMonthYear(date)].filter((part) => part !== '').join(', ');
    const what = [
      before === after ? '' : `${verdictWord(before)} → ${verdictWord(after)}`,
      remark === null ? '' : `remark ${shown(remark)}`,
    ].filter((part) => part !== '');
    return `${criterion}: ${what.join('; ')}${who === '' ? '' : ` (${who})`}`;
  },
  criteriaAdded: (codes) => `New or reworded criteria: ${enListed(codes)}`,
  criteriaRemoved: (codes) => `Criteria that no longer apply: ${enListed(codes)}`,
  notAllowed:
    'The collective led is not as it was when you opened this, so that conclusion is not possible now.',
  settled: (id, status) => `${id} no longer waits for a review, its status is “${statusNames[status]}”.`,
  gone: (id) => `Đăng ký no longer has the code ${id}. It may have been changed, or its row deleted.`,
  stillHere: 'What you entered is still here; press the blue button again to write it as you want it.',
};
