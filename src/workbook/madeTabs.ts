/** The tabs this program makes for itself: their columns, and how they look when first made. */
import { ordinalWidth, printedColumns } from '../domain/tables/printedSheet';
import { derivedTabs, journalTab } from '../domain/tables/tables';
import { publishedText, yearsText } from '../text/derivedTabText';
import { findingsText, journalHeaders, summaryText } from '../text/workbookText';

export type MadeTabId = 'summary' | 'findings' | 'years' | 'published' | 'report' | 'journal';

/** How one column looks. */
interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  readonly pattern: string;
  readonly hidden?: true;
  /** Numbers among which a dash may stand. */
  readonly right?: true;
  /** Long text: below the heads it takes several lines. */
  readonly wrap?: true;
  /** Says how a line stands, and is coloured by it. */
  readonly verdict?: true;
  /** Holds bars of progress. */
  readonly bar?: true;
  /** Stands beside the table, which ends before it: the charts, and the cells they are drawn from. */
  readonly beside?: true;
}

export interface MadeColumn extends ColumnLook {
  /** What the column holds: the name of its header in text/workbookText.ts. */
  readonly key: string;
  readonly header: string;
}

export interface MadeTab {
  readonly id: MadeTabId;
  readonly tab: string;
  readonly colour: string;
  readonly columns: readonly MadeColumn[];
  /** Spreadsheet row of the column heads; everything down to it is frozen. 0 where there are none. */
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

export type SummaryColumn = keyof typeof summaryText.columns;
export type FindingColumn = keyof typeof findingsText.columns;
export type YearsColumn = keyof typeof yearsText.columns;
export type PublishedColumn = keyof typeof publishedText.columns;
export type JournalColumn = keyof typeof journalHeaders;

const text = (width: number): ColumnLook => ({ width, pattern: '@' });
const count = (width: number): ColumnLook => ({ width, pattern: '0' });
/** Counts of trouble: a nought would only hide the others. */
const trouble = (width: number): ColumnLook => ({ width, pattern: '0;-0;"–"' });

// Columns stand in the order written here. One landscape A4 page is about 1,030 pixels wide between its margins.
const summaryLooks: Readonly<Record<SummaryColumn, ColumnLook>> = {
  unit: { ...text(206), wrap: true },
  model: count(52),
  collective: count(52),
  individual: count(54),
  total: count(48),
  min: count(52),
  max: count(48),
  difference: { width: 76, pattern: '+0;-0;"–"' },
  result: { ...text(104), verdict: true },
  late: trouble(50),
  errors: trouble(42),
  progress: { ...text(96), bar: true },
  plan: text(72),
  due: text(84),
  charts: { ...text(640), beside: true },
  chartLabel: { ...text(200), beside: true },
  chartWithin: { ...count(72), beside: true },
  chartOver: { ...count(72), beside: true },
  chartLacking: { ...count(72), beside: true },
};

const findingLooks: Readonly<Record<FindingColumn, ColumnLook>> = {
  row: count(60),
  id: text(120),
  severity: { ...text(90), verdict: true },
  problem: { ...text(400), wrap: true },
  remedy: { ...text(360), wrap: true },
};

/** Widths in which the label, ten years and the period fit one page. */
/** "2023-2024" fits in one line of the head. */
const figure: ColumnLook = { ...count(78), right: true };
const yearsLooks: Readonly<Record<YearsColumn, ColumnLook>> = {
  label: { ...text(290), wrap: true },
  figure1: figure,
  figure2: figure,
  figure3: figure,
  figure4: figure,
  figure5: figure,
  figure6: figure,
  figure7: figure,
  figure8: figure,
  figure9: figure,
  figure10: figure,
  figure11: figure,
};

const publishedLooks: Readonly<Record<PublishedColumn, ColumnLook>> = {
  ordinal: count(40),
  id: { ...text(96), wrap: true },
  unit: { ...text(140), wrap: true },
  kind: text(66),
  name: { ...text(150), wrap: true },
  role: { ...text(76), wrap: true },
  workplace: { ...text(140), wrap: true },
  movement: { ...text(110), wrap: true },
  achievements: { ...text(160), wrap: true },
  note: { ...text(90), wrap: true, verdict: true },
};

const journalLooks: Readonly<Record<JournalColumn, ColumnLook>> = {
  time: { width: 140, pattern: 'dd/MM/yyyy HH:mm:ss' },
  person: text(200),
  action: text(180),
  id: text(260),
  column: text(220),
  note: text(340),
  entry: { ...text(140), hidden: true },
  payload: { ...text(140), hidden: true },
};

/** Left to right; the hidden kind of line stands before the first. */
export const summaryColumns = Object.keys(summaryLooks) as readonly SummaryColumn[];
export const findingColumns = Object.keys(findingLooks) as readonly FindingColumn[];
export const yearsColumns = Object.keys(yearsLooks) as readonly YearsColumn[];
export const publishedColumns = Object.keys(publishedLooks) as readonly PublishedColumn[];
export const journalColumns = Object.keys(journalLooks) as readonly JournalColumn[];

const mark: MadeColumn = { key: 'kind', header: '', width: 10, pattern: '@', hidden: true };

function columnsOf<Key extends string>(
  keys: readonly Key[],
  looks: Readonly<Record<Key, ColumnLook>>,
  headers: Readonly<Record<Key, string>>,
): MadeColumn[] {
  return keys.map((key) => ({ key, header: headers[key], ...looks[key] }));
}

/** Their widths are those of the document that stands in them. */
function printedColumn(place: number): MadeColumn {
  return { key: `column${place}`, header: '', ...text(place === 0 ? ordinalWidth : 100) };
}

/** Built when asked for: nothing runs while the add-on loads. */
export function madeTab(id: MadeTabId): MadeTab {
  switch (id) {
    case 'summary':
      return {
        id,
        tab: derivedTabs.summary,
        colour: '#f9ab00',
        columns: [mark, ...columnsOf(summaryColumns, summaryLooks, summaryText.columns)],
        headerRow: 4,
        rangeName: 'GuongSang_TongHop',
      };
    case 'findings':
      return {
        id,
        tab: derivedTabs.findings,
        colour: '#d93025',
        columns: [mark, ...columnsOf(findingColumns, findingLooks, findingsText.columns)],
        headerRow: 3,
        rangeName: 'GuongSang_KiemTra',
      };
    case 'years':
      return {
        id,
        tab: derivedTabs.years,
        colour: '#9334e6',
        columns: [mark, ...columnsOf(yearsColumns, yearsLooks, yearsText.columns)],
        headerRow: 4,
        rangeName: 'GuongSang_NhieuNam',
      };
    case 'published':
      return {
        id,
        tab: derivedTabs.published,
        colour: '#12857a',
        columns: [mark, ...columnsOf(publishedColumns, publishedLooks, publishedText.columns)],
        headerRow: 4,
        rangeName: 'GuongSang_CongBo',
      };
    case 'report':
      return {
        id,
        tab: derivedTabs.report,
        colour: '#185abc',
        columns: [mark, ...Array.from({ length: printedColumns }, (_, place) => printedColumn(place))],
        headerRow: 0,
        rangeName: 'GuongSang_BaoCao',
      };
    case 'journal':
      return {
        id,
        tab: journalTab,
        colour: '#5f6368',
        columns: columnsOf(journalColumns, journalLooks, journalHeaders),
        headerRow: 1,
        rangeName: 'GuongSang_NhatKy',
      };
  }
}

/** Those every register has; the others are made when somebody first asks for them. */
export const madeTabIds: readonly MadeTabId[] = ['summary', 'findings', 'journal'];
