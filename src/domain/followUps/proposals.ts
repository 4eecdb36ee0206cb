/** The tab `Đề nghị khen thưởng`: who is put forward for which award, and what came of it (F15, F33, F35, F41, F52, F60, F61). */

import type { PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { idAt } from '../registrations/registrationIds';
import { codeAt, type Registrations, statusCodes, textAt } from '../registrations/registrations';
import type { Grid } from '../tables/cell';
import {
  type ProposalResult,
  type ProposalType,
  proposalResults,
  proposalTypes,
} from '../words/followUpWords';
import { type LineContext, readLines } from './followUpLines';

export interface Proposal {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** Positions in `Đăng ký`. */
  readonly registrations: readonly number[];
  /** Null: the year of the registration. */
  readonly year: number | null;
  readonly type: ProposalType | null;
  /** Dịp: 11/6, 20/11, tổng kết năm học… */
  readonly occasion: string;
  readonly award: string;
  readonly authority: string;
  readonly date: PlainDate | null;
  /** A blank cell means that nobody has decided yet. */
  readonly result: ProposalResult;
  readonly decision: string;
}

/** @throws AppError column_missing */
export function readProposals(grid: Grid, context: LineContext): { lines: Proposal[]; findings: Finding[] } {
  return readLines(
    'proposals',
    grid,
    context,
    (line) => ({
      row: line.row,
      registrations: line.registrations('registration', 'needed'),
      year: line.year('year'),
      type: line.word('type', proposalTypes, 'needed'),
      occasion: line.text('occasion'),
      award: line.text('award'),
      authority: line.text('authority'),
      date: line.date('date'),
      result: line.word('result', proposalResults, 'optional') ?? 'waiting',
      decision: line.text('decision'),
    }),
    ['year'],
  );
}

const passed = statusCodes.indexOf('passed');

/** Only what was judged Đạt may be proposed (VG IV.4.c–d, HB III.1.2, TT III.2); what was granted has a decision. */
export function proposalFindings(proposals: readonly Proposal[], registrations: Registrations): Finding[] {
  const findings: Finding[] = [];
  for (const proposal of proposals) {
    const place = (column: string) => ({ table: 'proposals', row: proposal.row, column }) as const;
    for (const position of proposal.registrations) {
      const registration = idAt(registrations, position);
      if (codeAt(registrations.status, position) !== passed) {
        const status = textAt(registrations.status, position);
        findings.push(finding('proposal_not_passed', place('registration'), { registration, status }));
      }
      if (proposal.result === 'granted' && proposal.decision === '') {
        findings.push(finding('decision_missing', place('decision'), { registration }));
      }
    }
  }
  return findings;
}
