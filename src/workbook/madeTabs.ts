/** The tabs this program makes for itself: their columns, and how they look when first made. */
import { derivedTabs, journalTab } from '../domain/tables';
import { findingsText, journalHeaders, summaryText } from '../text/workbookText';

export type MadeTabId = 'summary' | 'findings' | 'journal';

export interface MadeColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly pattern: string;
  readonly hidden?: boolean;
}

export interface MadeTab {
  readonly id: MadeTabId;
  readonly tab: string;
  readonly colour: string;
  readonly columns: readonly MadeColumn[];
  /** Spreadsheet row of the column heads; everything down to it is frozen. */
  readonly headerRow: number;
  /** Marks the tab as ours: a name survives renaming and moving, and finding it costs no data call. */
  readonly rangeName: string;
}

/** The first cell of a derived tab, in its hidden column: says that this program may rewrite the tab. */
export const ownMark = 'guong-sang';

/** What a line of a derived tab is; stands in the hidden first column, where the colours look for it. */
export type LineKind =
  | typeof ownMark
  | 'note'
  | 'head'
  | 'year'
  | 'block'
  | 'met'
  | 'short'
  | 'over'
  | 'none'
  | 'total'
  | 'view'
  | 'group'
  | 'line'
  | 'error'
  | 'warning'
  | 'clear';

const mark: MadeColumn = { header: '', width: 10, pattern: '@', hidden: true };
const text = (header: string, width: number): MadeColumn => ({ header, width, pattern: '@' });
const count = (header: string, width: number): MadeColumn => ({ header, width, pattern: '0' });
/** Counts of trouble: a nought would only hide the others. */
const trouble = (header: string, width: number): MadeColumn => ({ header, width, pattern: '0;-0;"–"' });

// One landscape A4 page is about 1,030 pixels wide between its margins.
function summaryColumns(): MadeColumn[] {
  const { columns } = summaryText;
  return [
    mark,
    text(columns.unit, 206),
    count(columns.model, 52),
    count(columns.collective, 52),
    count(columns.individual, 54),
    count(columns.total, 48),
    count(columns.min, 52),
    count(columns.max, 48),
    { header: columns.difference, width: 76, pattern: '+0;-0;"–"' },
    text(columns.result, 104),
    trouble(columns.late, 50),
    trouble(columns.errors, 42),
    text(columns.progress, 96),
    text(columns.plan, 72),
    text(columns.due, 84),
  ];
}

function findingsColumns(): MadeColumn[] {
  const { columns } = findingsText;
  return [
    mark,
    count(columns.row, 60),
    text(columns.id, 120),
    text(columns.severity, 90),
    text(columns.problem, 400),
    text(columns.remedy, 360),
  ];
}

function journalTabColumns(): MadeColumn[] {
  return [
    { header: journalHeaders.time, width: 140, pattern: 'dd/MM/yyyy HH:mm:ss' },
    text(journalHeaders.person, 200),
    text(journalHeaders.action, 180),
    text(journalHeaders.id, 260),
    text(journalHeaders.column, 220),
    text(journalHeaders.note, 340),
    { ...text(journalHeaders.entry, 140), hidden: true },
    { ...text(journalHeaders.payload, 140), hidden: true },
  ];
}

/** Built when asked for: nothing runs while the add-on loads. */
export function madeTab(id: MadeTabId): MadeTab {
  switch (id) {
    case 'summary':
      return {
        id,
        tab: derivedTabs.summary,
        colour: '#f9ab00',
        columns: summaryColumns(),
        headerRow: 4,
        rangeName: 'GuongSang_TongHop',
      };
    case 'findings':
      return {
        id,
        tab: derivedTabs.findings,
        colour: '#d93025',
        columns: findingsColumns(),
        headerRow: 3,
        rangeName: 'GuongSang_KiemTra',
      };
    case 'journal':
      return {
        id,
        tab: journalTab,
        colour: '#5f6368',
        columns: journalTabColumns(),
        headerRow: 1,
        rangeName: 'GuongSang_NhatKy',
      };
  }
}

export const madeTabIds: readonly MadeTabId[] = ['summary', 'findings', 'journal'];
