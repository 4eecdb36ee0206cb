/** `Tổng hợp` and `Kiểm tra`, rebuilt by both checks under the lock that was taken before anything was read. */
import { type ClaimedTab, claimTab } from '../workbook/claimTab';
import { type Line, rewriteDerivedTab } from '../workbook/derivedTab';
import { type LockSource, withDocumentLock } from '../workbook/lock';
import { madeTab } from '../workbook/madeTabs';
import { rebuilding } from '../workbook/resultsIncomplete';
import type { Tabs } from '../workbook/tabs';
import type { Spreadsheet } from './actionContext';

export interface ResultTabs {
  readonly summary: ClaimedTab;
  readonly findings: ClaimedTab;
}

export interface ResultLines {
  readonly summary: readonly Line[];
  readonly findings: readonly Line[];
}

/**
 * Runs `work` under the lock and hands it what rewrites the two tabs, to be called once the tables are written.
 * @throws AppError not_derived_tab · busy · tab_protected, and what `work` throws
 * @throws ResultsIncompleteError when it failed while the tabs were being rewritten
 */
export function rebuildResults<T>(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  lock: LockSource,
  work: (claims: ResultTabs, rewrite: (lines: ResultLines) => void) => T,
): T {
  const claims: ResultTabs = {
    summary: claimTab(spreadsheet, tabs, madeTab('summary')),
    findings: claimTab(spreadsheet, tabs, madeTab('findings')),
  };
  return rebuilding([claims.summary, claims.findings], (begun) =>
    withDocumentLock(lock, () =>
      work(claims, ({ summary, findings }) => {
        begun();
        rewriteDerivedTab(spreadsheet, claims.summary, summary);
        rewriteDerivedTab(spreadsheet, claims.findings, findings);
      }),
    ),
  );
}
