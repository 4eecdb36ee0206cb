/** What the form Ghi tuyên truyền, bồi dưỡng says. */
import type { ActivityColumn, ActivityKind, ActivityProblem } from '../../domain/followUps/activity';
import type { SentActivity } from '../../domain/followUps/activityRecord';
import type { FormLanguage } from '../kitText';
import { enActivity } from './enActivity';
import { viActivity } from './viActivity';

export interface ActivityText {
  readonly exemplarLabel: string;
  readonly exemplarHint: string;
  readonly exemplarMissing: string;
  /** There is nothing in the register that publicity or help could be recorded for. */
  readonly noExemplars: string;
  /** A row is selected for which nothing can be recorded. @param status '' when none is written */
  unfit(row: number, status: string): string;

  readonly searchLabel: string;
  /** There are too many to list. */
  searchHint(total: number): string;
  readonly search: string;
  /** @param shown of `total` that fit */
  found(shown: number, total: number): string;

  readonly kindLegend: string;
  kind(kind: ActivityKind): string;
  field(column: ActivityColumn): string;
  /** '' where the label says it all. */
  hint(column: ActivityColumn): string;
  readonly chooseForm: string;
  problem(problem: ActivityProblem): string;

  readonly send: string;
  readonly close: string;
  /** Closing would lose what is typed. */
  readonly leaveAsk: string;
  sent(outcome: SentActivity['outcome'], kind: ActivityKind, registration: string): string;

  readonly latestTitle: string;
  readonly latestNone: string;
  readonly undated: string;
}

export function activityText(language: FormLanguage): ActivityText {
  return language === 'en' ? enActivity : viActivity;
}
