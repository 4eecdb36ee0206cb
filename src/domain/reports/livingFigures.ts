/** Figures of the registers that live on after registration, year by year or over several (F06, F10, F15, F22, F36, F45, F63). */

import { dateToSerial } from '../dates/plainDate';
import type { Figure } from '../documents/officialDocument';
import { lineYears } from '../followUps/lineYear';
import {
  type CommunicationForm,
  communicationForms,
  type ProposalResult,
  type ProposalType,
  proposalResults,
  proposalTypes,
} from '../words/followUpWords';
import type { Draft, Question } from './draft';
import { inKeyOrder } from './registrationList';
import { lineCode, rowCode } from './reportRows';
import { compareKeys, orderKey } from './vietnameseOrder';

export interface LivingFigures {
  readonly honoured: Figure;
  readonly proposals: Figure;
  readonly proposalTypes: Readonly<Record<ProposalType, Figure>>;
  readonly proposalResults: Readonly<Record<ProposalResult, Figure>>;
  readonly communications: Figure;
  readonly forms: Readonly<Record<CommunicationForm, Figure>>;
  /** Số lượt added up, as the office counts them. */
  readonly reach: Figure;
  readonly inspections: Figure;
  readonly issues: Figure;
  readonly settledIssues: Figure;
  readonly nurture: Figure;
  /** Registrations that got help, each once. */
  readonly nurtured: Figure;
  readonly evaluated: Figure;
}

interface Line {
  readonly row: number;
}

/** Lines of one year, or of all years of the request. */
export function livingLines(draft: Draft, year: number | null) {
  const { followUps, register } = draft.sources;
  const yearOf = lineYears(register);
  const from = year ?? draft.request.from;
  const to = year ?? draft.request.to;
  const inYears = (found: number | null): boolean => found !== null && found >= from && found <= to;
  return {
    honoured: followUps.honoured.filter((line) => inYears(yearOf.honoured(line))),
    proposals: followUps.proposals.filter((line) => inYears(yearOf.proposal(line))),
    communications: followUps.communications.filter((line) => inYears(yearOf.dated(line))),
    inspections: followUps.inspections.filter((line) => inYears(yearOf.inspection(line))),
    nurture: followUps.nurture.filter((line) => line.tells && inYears(yearOf.dated(line))),
  };
}

/** @param year null for all years of the request */
export function livingFigures(draft: Draft, year: number | null): LivingFigures {
  const lines = livingLines(draft, year);
  const ask = (question: Question): Question => (year === null ? question : { ...question, year });
  const count = (
    question: Question,
    table: 'honoured' | 'proposals' | 'communications' | 'inspections' | 'nurture',
    found: readonly Line[],
    value?: number,
  ): Figure => {
    const rows = found.map(({ row }) => lineCode(row));
    return draft.figure(ask(question), { table, rows, ...(value === undefined ? {} : { value }) });
  };
  const proposals = (question: Question, found: typeof lines.proposals): Figure => {
    // One line may put several forward.
    const value = found.reduce((sum, { registrations }) => sum + Math.max(1, registrations.length), 0);
    return count(question, 'proposals', found, value);
  };
  const issues = lines.inspections.filter(({ type }) => type === 'issue');
  const tallied = lines.communications.filter((line) => line.count !== null);
  const nurtured = new Set(lines.nurture.flatMap(({ registrations }) => registrations));
  return {
    honoured: count({ measure: 'honoured' }, 'honoured', lines.honoured),
    proposals: proposals({ measure: 'award_proposals' }, lines.proposals),
    proposalTypes: byWord(proposalTypes, (proposalType) =>
      proposals(
        { measure: 'award_proposals', proposalType },
        lines.proposals.filter(({ type }) => type === proposalType),
      ),
    ),
    proposalResults: byWord(proposalResults, (proposalResult) =>
      proposals(
        { measure: 'award_proposals', proposalResult },
        lines.proposals.filter(({ result }) => result === proposalResult),
      ),
    ),
    communications: count({ measure: 'communications' }, 'communications', lines.communications),
    forms: byWord(communicationForms, (form) =>
      count(
        { measure: 'communications', form },
        'communications',
        lines.communications.filter((line) => line.form === form),
      ),
    ),
    reach: count(
      { measure: 'reach' },
      'communications',
      tallied,
      tallied.reduce((sum, line) => sum + (line.count ?? 0), 0),
    ),
    inspections: count(
      { measure: 'inspections' },
      'inspections',
      lines.inspections.filter(({ type }) => type === 'inspection'),
    ),
    issues: count({ measure: 'issues' }, 'inspections', issues),
    settledIssues: count(
      { measure: 'settled_issues' },
      'inspections',
      issues.filter(({ settled }) => settled),
    ),
    nurture: count({ measure: 'nurture_lines' }, 'nurture', lines.nurture),
    nurtured: draft.figure(ask({ measure: 'nurtured' }), {
      table: 'registrations',
      rows: inKeyOrder(
        [...nurtured].map((position) => rowCode(draft.sources.register.registrations, position)),
      ),
    }),
    evaluated: count(
      { measure: 'evaluated' },
      'nurture',
      lines.nurture.filter(({ effect }) => effect !== ''),
    ),
  };
}

function byWord<Code extends string>(
  words: readonly { readonly code: Code }[],
  figure: (code: Code) => Figure,
): Readonly<Record<Code, Figure>> {
  return Object.fromEntries(words.map(({ code }) => [code, figure(code)])) as Record<Code, Figure>;
}

export interface OpenIssue {
  readonly unit: string;
  readonly subject: string;
  readonly request: string;
}

/** Difficulties nobody has settled yet (F45, F57), by date, unit and subject. */
export function openIssues(draft: Draft): OpenIssue[] {
  return livingLines(draft, null)
    .inspections.filter(({ type, settled }) => type === 'issue' && !settled)
    .map(({ units, unitText, subject, request, date }) => {
      const issue = { unit: draft.unitName(units[0] ?? -1) || unitText, subject, request };
      const key = [issue.unit, subject, request].map(orderKey).join('\u0000');
      return { issue, day: date === null ? 0 : dateToSerial(date), key };
    })
    .sort((a, b) => a.day - b.day || compareKeys(a.key, b.key))
    .map(({ issue }) => issue);
}
