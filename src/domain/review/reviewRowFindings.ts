/** What is wrong with one registration as far as review, stage and consent go. */

import { type Finding, finding } from '../findings/finding';
import type { Period } from '../quotas/settings';
import type { RegistrationDetails } from '../registrations/registrationDetails';
import {
  type CodedColumn,
  codeAt,
  errorCode,
  kindCodes,
  type Registrations,
  roleCodes,
  textAt,
  unknownCode,
} from '../registrations/registrations';
import { type Cell, isErrorCell } from '../tables/cell';
import { type ColumnKey, tables } from '../tables/tables';
import { type Stage, type Status, stages, statuses } from '../words/vocabulary';
import { storedWord } from '../words/words';
import { type Assessment, untouched } from './assessment';
import type { LedCollective } from './ledCollective';
import type { RowRecord } from './rowRecord';

export interface ReviewedRow {
  readonly registrations: Registrations;
  readonly details: RegistrationDetails;
  readonly period: Period | null;
  readonly position: number;
  readonly record: RowRecord;
  /** Null where the review does not matter: before sending, or once refused or withdrawn. */
  readonly assessment: Assessment | null;
  /** Asked only where the cell is filled. */
  readonly ledCollective: () => LedCollective;
}

const individualCode = kindCodes.indexOf('individual');
const studentCode = roleCodes.indexOf('student');
const finalStatuses: readonly (Status | null)[] = ['failed', 'withdrawn'];

/** Findings in `Đăng ký`. Refused or withdrawn is settled for the year: only its stage and its moves are looked at. */
export function reviewRowFindings(row: ReviewedRow): Finding[] {
  const findings = [...stageFindings(row), ...recordFindings(row)];
  if (finalStatuses.includes(row.record.statusNow)) return findings;
  return [
    ...findings,
    ...periodFindings(row),
    ...wordFindings(row),
    ...ledCollectiveFindings(row),
    ...outcomeFindings(row),
    ...consentFindings(row),
  ];
}

type Column = ColumnKey<'registrations'>;

function place({ registrations, position }: ReviewedRow, column: Column) {
  return { table: 'registrations', row: registrations.rows[position] as number, column } as const;
}

const statusWord = (status: Status | null): string => (status === null ? '' : storedWord(statuses, status));
const stageWord = (stage: Stage | null): string => (stage === null ? '' : storedWord(stages, stage));

function headerOf(column: Column): string {
  return tables.registrations.columns[column];
}

function periodFindings(row: ReviewedRow): Finding[] {
  const year = codeAt(row.registrations.year, row.position);
  if (row.period === null || year < 0 || (year >= row.period.from && year <= row.period.to)) return [];
  return [finding('year_outside_period', place(row, 'year'), { year, ...row.period })];
}

function wordFindings(row: ReviewedRow): Finding[] {
  const { details, position } = row;
  const findings: Finding[] = [];
  const judge = (column: Column, coded: CodedColumn, say: (value: string) => Finding): void => {
    const code = codeAt(coded, position);
    if (code === unknownCode) findings.push(say(textAt(coded, position)));
    else if (code === errorCode) findings.push(cellError(row, column, textAt(coded, position)));
  };
  judge('collectiveType', details.collectiveType, (value) =>
    finding('collective_type_unknown', place(row, 'collectiveType'), { value }),
  );
  judge('consent', details.consent, (value) => finding('consent_unknown', place(row, 'consent'), { value }));
  judge('stage', details.stage, (value) => finding('stage_unknown', place(row, 'stage'), { value }));
  for (const column of ['leader', 'directWorker'] as const) {
    judge(column, details[column], (value) =>
      finding('flag_unknown', place(row, column), { column: headerOf(column), value }),
    );
  }
  return findings;
}

function cellError(row: ReviewedRow, column: Column, value: string): Finding {
  return finding('cell_error', place(row, column), { column: headerOf(column), value });
}

function stageFindings(row: ReviewedRow): Finding[] {
  const { details, position, record } = row;
  const { stageNow, statusNow, statusMove, status } = record;
  // A status moved as it may not be is told of; put back, it carries its stage again.
  const movedAway = statusMove?.allowed === false && status === 'passed';
  if (stageNow === null || statusNow === 'passed' || movedAway) return [];
  const params = { stage: textAt(details.stage, position), status: statusWord(statusNow) };
  return [finding('stage_without_status', place(row, 'stage'), params)];
}

function recordFindings(row: ReviewedRow): Finding[] {
  const { statusMove, stageMove, changes, damaged } = row.record;
  const findings: Finding[] = [];
  if (statusMove?.allowed === false) {
    findings.push(
      finding('status_move_invalid', place(row, 'status'), {
        from: statusWord(statusMove.from),
        to: statusWord(statusMove.to),
        allowed: statusMove.instead.map(statusWord),
        concluded: statusMove.concluded.map(statusWord),
      }),
    );
  }
  if (stageMove?.allowed === false) {
    findings.push(
      finding('stage_move_invalid', place(row, 'stage'), {
        from: stageWord(stageMove.from),
        to: stageWord(stageMove.to),
      }),
    );
  }
  if (damaged) findings.push(finding('seal_damaged', place(row, 'seal'), {}));
  for (const { field, before, after } of changes) {
    const params = { column: headerOf(field), before, after };
    findings.push(finding('edited_after_review', place(row, field), params));
  }
  return findings;
}

function ledCollectiveFindings(row: ReviewedRow): Finding[] {
  const { registrations, details, position, record, assessment } = row;
  const cell: Cell =
    registrations.grid[(registrations.rows[position] as number) - 1]?.[registrations.columns.ledCollective];
  if (isErrorCell(cell)) return [cellError(row, 'ledCollective', String(cell))];
  const at = place(row, 'ledCollective');
  const criterion = assessment?.lines.find((line) => line.criterion.condition !== null)?.criterion;
  if (details.ledCollectiveAt(position) === '') {
    return criterion === undefined
      ? []
      : [finding('led_collective_missing', at, { criterion: criterion.code })];
  }
  const led = row.ledCollective();
  if (led.holds) return [];
  const { problem, value, kind, year } = led;
  if (problem === 'itself') return [finding('led_collective_itself', at, {})];
  // In a collective's own row the cell means nothing.
  if (codeAt(registrations.kind, position) !== individualCode) return [];
  if (problem === 'unknown') return [finding('led_collective_unknown', at, { value })];
  if (problem === 'not_collective' && kind !== null) {
    return [finding('led_collective_not_collective', at, { value, kind })];
  }
  if (criterion === undefined || record.statusNow !== 'passed') return [];
  if (problem === 'other_year' && year !== null) {
    const to = codeAt(registrations.year, position);
    const params = { value, year, from: row.period?.from ?? null, to: to < 0 ? year : to };
    return [finding('led_collective_other_year', at, params)];
  }
  return [finding('led_collective_not_exemplar', at, { value, status: statusWord(led.status) })];
}

/** What the record of the collective decides has findings of its own. */
function outcomeFindings(row: ReviewedRow): Finding[] {
  const { assessment, record } = row;
  if (assessment === null) return [];
  const findings: Finding[] = [];
  const unmet: string[] = [];
  const missing: string[] = [];
  for (const reason of assessment.reasons) {
    if (reason.code === 'fact_missing') {
      const fact = reason.lacks;
      // A kind or unit that is not known is an error already.
      if (fact !== 'role' && fact !== 'collectiveType') continue;
      findings.push(finding('review_fact_missing', place(row, fact), { fact, criteria: reason.criteria }));
    } else if (reason.code !== 'led_collective') {
      (reason.effect === 'fail' ? unmet : missing).push(...reason.criteria);
    }
  }
  if (record.statusNow !== 'passed') return findings;
  // Whatever else is still open, somebody has to have looked at the criteria.
  if (findings.length + unmet.length + missing.length === 0) missing.push(...untouched(assessment.lines));
  if (unmet.length > 0) findings.push(finding('passed_against_criteria', place(row, 'status'), { unmet }));
  else if (missing.length > 0) {
    findings.push(finding('passed_without_review', place(row, 'status'), { missing }));
  }
  return findings;
}

/** Refused or withdrawn is an answer: the published list masks the pupil and nobody has to ask again. */
function consentFindings(row: ReviewedRow): Finding[] {
  const { registrations, details, position, record } = row;
  const isPupil =
    codeAt(registrations.kind, position) === individualCode &&
    codeAt(registrations.role, position) === studentCode;
  if (!isPupil || record.statusNow !== 'passed') return [];
  const unread = codeAt(details.consent, position);
  if (unread === unknownCode || unread === errorCode || details.consentAt(position) !== 'unasked') return [];
  return [finding('consent_needed', place(row, 'consent'), {})];
}
