/** A rebuilding of the derived tabs that failed midway: a person must not take what they show for the result. */
import { AppError } from '../domain/findings/appError';
import type { ClaimedTab } from './claimTab';
import { namingProtectedTab } from './protectedTab';

export class ResultsIncompleteError extends Error {
  /** The tabs that may be half old. */
  readonly tabs: readonly string[];

  constructor(tabs: readonly string[], cause: unknown) {
    super(`results incomplete: ${cause instanceof Error ? cause.stack : String(cause)}`);
    this.name = 'ResultsIncompleteError';
    this.tabs = tabs;
  }
}

/**
 * Runs `work`, which calls `begun` when it starts on the derived tabs.
 * @throws AppError tab_protected when one of them is protected against this person
 * @throws ResultsIncompleteError for any other failure from `begun` on
 */
export function rebuilding<T>(claims: readonly ClaimedTab[], work: (begun: () => void) => T): T {
  const sheets = claims.map(({ sheet }) => sheet);
  const tabs = claims.map(({ made }) => made.tab);
  let started = false;
  const begun = (): void => {
    started = true;
  };
  try {
    return namingProtectedTab(sheets, () => work(begun));
  } catch (error) {
    throw started && !(error instanceof AppError) ? new ResultsIncompleteError(tabs, error) : error;
  }
}
