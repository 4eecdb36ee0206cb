/** Colours as rules set up once; cells carry words and line kinds, so a re-run paints nothing (performance.md §1). */
import { workbookLanguage } from '../text/workbookLanguage';
import { type LineKind, type MadeTab, ownMark } from './madeTabs';
import type { Range } from './spreadsheet';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Look {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

const red: Look = { background: '#fce8e6', colour: '#a50e0e' };
const amber: Look = { background: '#fef7e0', colour: '#7a4f01' };
const green: Look = { colour: '#137333' };

const lineLooks: Readonly<Partial<Record<LineKind, Look>>> = {
  [ownMark]: { colour: '#174ea6', bold: true },
  note: { colour: '#5f6368' },
  head: { background: '#d2e3fc', colour: '#174ea6', bold: true },
  year: { background: '#174ea6', colour: '#ffffff', bold: true },
  block: { background: '#e8f0fe', colour: '#174ea6', bold: true },
  total: { background: '#f1f3f4', bold: true },
  view: { background: '#e6f4ea', colour: '#137333', bold: true },
  group: { bold: true },
};

/** Looks of the one cell that says how a line stands; the word is always there beside the colour. */
const resultLooks: Readonly<Partial<Record<LineKind, Look>>> = {
  met: green,
  short: amber,
  none: amber,
  over: red,
  error: red,
  warning: amber,
  clear: green,
};

/** A rule as data, so that what is there can be compared with what should be. */
export interface ColourRule {
  /** Criterion and its value: `formula =$A1="head"` or `starts Lỗi`. */
  readonly when: { readonly kind: 'formula' | 'starts'; readonly value: string };
  readonly look: Look;
  /** 1-based first column and number of columns the rule covers. */
  readonly column: number;
  readonly columns: number;
  readonly firstRow: number;
}

/** Rules of a derived tab: whole lines by kind, and the verdict's own cell. */
export function madeTabRules({ id, columns }: MadeTab): ColourRule[] {
  // The lines of the journal and of a document are of no kind: nothing in them is to be judged.
  if (id === 'journal' || id === 'report') return [];
  const verdict = columns.findIndex((column) => column.verdict === true) + 1;
  const width = columns.filter(({ beside }) => beside !== true).length - 1;
  const whole = Object.entries(lineLooks).map(([kind, look]) => lineRule(kind, look as Look, 2, width));
  if (verdict === 0) return whole;
  const cell = Object.entries(resultLooks).map(([kind, look]) => lineRule(kind, look as Look, verdict, 1));
  return [...whole, ...cell];
}

// `=$A1="head"` has no separator, so it reads the same in every locale (platform.md §4.6).
function lineRule(kind: string, look: Look, column: number, columns: number): ColourRule {
  return { when: { kind: 'formula', value: `=$A1="${kind}"` }, look, column, columns, firstRow: 1 };
}

/** Rules of the column Kết quả kiểm tra, `column` 1-based. */
export function checkResultRules(column: number): ColourRule[] {
  const { severity, countedLabel } = workbookLanguage.rowMarks;
  const starts = (value: string, look: Look): ColourRule => ({
    when: { kind: 'starts', value },
    look,
    column,
    columns: 1,
    firstRow: 2,
  });
  return [starts(severity.error, red), starts(severity.warning, amber), starts(countedLabel, green)];
}

export function buildRule(rule: ColourRule, range: Range): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (rule.when.kind === 'formula') builder.whenFormulaSatisfied(rule.when.value);
  else builder.whenTextStartsWith(rule.when.value);
  if (rule.look.background !== undefined) builder.setBackground(rule.look.background);
  if (rule.look.colour !== undefined) builder.setFontColor(rule.look.colour);
  if (rule.look.bold === true) builder.setBold(true);
  return builder.setRanges([range]).build();
}

/** True when one of the sheet's rules has this criterion on this column. */
export function hasRule(rules: readonly Rule[], wanted: ColourRule): boolean {
  return rules.some((rule) => {
    const condition = rule.getBooleanCondition();
    if (condition === null || String(condition.getCriteriaValues()[0]) !== wanted.when.value) return false;
    return rule
      .getRanges()
      .some((range) => range.getColumn() <= wanted.column && range.getLastColumn() >= wanted.column);
  });
}
