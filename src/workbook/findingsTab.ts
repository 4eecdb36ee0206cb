/** The lines of `Kiểm tra`: every finding once, errors first. */

import type { RegisterGrids } from '../domain/check/register';
import type { YearCheck } from '../domain/check/yearCheck';
import type { Finding } from '../domain/findings/finding';
import { compareFindings } from '../domain/findings/findingOrder';
import type { FollowUpGrids } from '../domain/followUps/followUpGrids';
import type { YearKind } from '../domain/programme';
import type { Cell, Grid } from '../domain/tables/cell';
import { keyColumns } from '../domain/tables/changes';
import { findColumns } from '../domain/tables/headers';
import { type TableKey, tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { type FindingTexts, findingText } from '../text/findingText';
import { findingsText } from '../text/workbookText';
import type { Line, LineCell } from './derivedTab';
import { type FindingColumn, findingColumns, type LineKind, ownMark } from './madeTabs';

/** A finding with the year it is about, when it is about one and several are shown. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly year: number | null;
}

/** The tabs findings may be about, as they were read. */
export type CheckedGrids = RegisterGrids & Partial<FollowUpGrids>;

export interface FindingsHeading {
  /** `HH:mm` and `dd/MM/yyyy` of the run. */
  readonly time: string;
  readonly date: string;
  readonly yearKind: YearKind;
}

/** The findings a list shows, each once. */
export interface FindingList {
  readonly errors: readonly ShownFinding[];
  readonly warnings: readonly ShownFinding[];
}

/** @param checks newest first @param others what is wrong beside them, in the fixed order of findings */
export function listFindings(checks: readonly YearCheck[], others: readonly Finding[] = []): FindingList {
  const ofChecks = distinctFindings(checks);
  const shown =
    others.length === 0
      ? ofChecks
      : [...ofChecks, ...others.map((finding) => ({ finding, year: null }))].sort((a, b) =>
          compareFindings(a.finding, b.finding),
        );
  return {
    errors: shown.filter(({ finding }) => finding.severity === 'error'),
    warnings: shown.filter(({ finding }) => finding.severity === 'warning'),
  };
}

export function findingsLines(
  { errors, warnings }: FindingList,
  grids: CheckedGrids,
  texts: FindingTexts,
  heading: FindingsHeading,
): Line[] {
  const { title, madeAt, columns, nothing } = findingsText;
  const keyOf = recordKeys(grids);
  const lines = [...errors, ...warnings].map((item) => findingLine(item, keyOf, texts, heading.yearKind));
  return [
    line(ownMark, { row: title }),
    line('note', { row: madeAt(heading.time, heading.date, errors.length, warnings.length) }),
    line('head', columns),
    ...(lines.length > 0 ? lines : [line('clear', { problem: nothing })]),
  ];
}

function line(kind: LineKind, cells: Readonly<Partial<Record<FindingColumn, LineCell>>>): Line {
  return [kind, ...findingColumns.map((column) => cells[column] ?? '')];
}

/** What is wrong with a tab comes back with every year's check, but is one thing to mend. */
function distinctFindings(checks: readonly YearCheck[]): ShownFinding[] {
  const seen = new Set<string>();
  const shown: ShownFinding[] = [];
  for (const check of checks) {
    for (const finding of check.findings) {
      // A unit's result is that of one year; a cell's fault is the same in all.
      const year = checks.length > 1 && isResult(finding) ? check.year : null;
      if (checks.length > 1) {
        const key = `${year} ${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.params)}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
      shown.push({ finding, year });
    }
  }
  return shown;
}

const resultCodes: readonly Finding['code'][] = [
  'quota_over',
  'quota_short',
  'quota_none',
  'plan_missing',
  'allocation_over',
  'allocation_sum_over',
  'quota_conflict',
  'quota_unused',
];

/** True for how a unit stands in one year; anything else is a fault of a cell. */
export function isResult({ code }: Finding): boolean {
  return resultCodes.includes(code);
}

function findingLine(
  { finding, year }: ShownFinding,
  keyOf: (finding: Finding) => string,
  texts: FindingTexts,
  yearKind: YearKind,
): Line {
  const { problem, remedy } = findingText(texts, finding);
  const { table, row } = finding.place;
  const dated = year === null ? problem : findingsText.inYear(year, yearKind, problem);
  return line(finding.severity, {
    row: row ?? '',
    id: keyOf(finding),
    severity: findingsText[finding.severity],
    problem: table === 'registrations' ? dated : findingsText.inTab(tables[table].tab, dated),
    remedy,
  });
}

/** The code of the record a finding is about, as it stands in its tab. */
function recordKeys(grids: CheckedGrids): (finding: Finding) => string {
  const positions = new Map<TableKey, number>();
  const positionOf = (table: TableKey, grid: Grid): number => {
    const known = positions.get(table);
    if (known !== undefined) return known;
    const found = findColumns(table, grid[0] ?? []).columns as Readonly<Record<string, number>>;
    const position = found[codeColumn(table)] ?? -1;
    positions.set(table, position);
    return position;
  };
  return ({ place }) => {
    const grid = grids[place.table] ?? null;
    if (grid === null || place.row === null || place.row < 2) return '';
    const position = positionOf(place.table, grid);
    const cell: Cell = position < 0 ? '' : grid[place.row - 1]?.[position];
    return cellText(cell);
  };
}

/** A line of a register that lives on has no code of its own: it goes by the registration it belongs to. */
function codeColumn(table: TableKey): string {
  return keyColumns[table] ?? 'registration';
}
