/** The lines of `Tổng hợp`: per year the blocks of units with a quota, their totals, then the other views. */

import type { Totals, UnitCheck } from '../domain/check/yearCheck';
import { displayDate } from '../domain/dates/plainDate';
import type { QuotaBlock, Summary, View } from '../domain/summary/summary';
import { planStateText } from '../text/derivedTabText';
import { resultText, summaryText } from '../text/workbookText';
import type { Line, LineCell } from './derivedTab';
import { type DuePanel, dueLines } from './dueLines';
import { madeTab, ownMark } from './madeTabs';
import { withChartCells } from './summaryCharts';
import { kindCells, summaryLine as line, type SummaryCells, viewHeading } from './summaryLine';
import { balanceLines, wordViewLines } from './summaryViews';

export interface SummaryHeading {
  /** `HH:mm` and `dd/MM/yyyy` of the run. */
  readonly time: string;
  readonly date: string;
  /** The result of a year in one sentence. */
  readonly sentence: (summary: Pick<Summary, 'year' | 'yearKind' | 'totals'>) => string;
  /** What is due in the coming days; left out where milestones have not been read. */
  readonly due?: DuePanel;
}

/** All that is written into the tab: the lines, and beside them the cells of its charts. `units` by index. */
export function summaryTabLines(
  summaries: readonly Summary[],
  units: readonly { readonly name: string }[],
  heading: SummaryHeading,
): Line[] {
  return withChartCells(summaryLines(summaries, heading), summaries, units, madeTab('summary').headerRow);
}

/**
 * `summaries` newest first. The four lines on top stay in place: the last of them holds the frozen heads. Right below
 * stands what is due, so that it is seen without scrolling.
 */
export function summaryLines(summaries: readonly Summary[], heading: SummaryHeading): Line[] {
  const [only] = summaries;
  const single = summaries.length === 1 && only !== undefined ? only : null;
  const top = [
    line(ownMark, {
      unit: single === null ? summaryText.title : summaryText.titleOfYear(single.year, single.yearKind),
    }),
    line('note', { unit: summaryText.madeAt(heading.time, heading.date) }),
    line('note', {
      unit:
        single === null
          ? summaryText.manyYears(
              summaries.map(({ year }) => year),
              summaries[0]?.yearKind ?? 'calendar',
            )
          : heading.sentence(single),
    }),
    line('head', summaryText.columns),
  ];
  const years = summaries.map((summary) => [
    ...(single === null ? [yearLine(summary, heading)] : []),
    ...yearLines(summary),
  ]);
  const due = heading.due === undefined ? [] : dueLines(heading.due);
  return [...top, ...due, ...years.flat()];
}

function yearLine(summary: Summary, heading: SummaryHeading): Line {
  const { year, yearKind } = summary;
  // In the second column the sentence runs on over the cells beside it.
  return line('year', { unit: summaryText.yearHeading(year, yearKind), model: heading.sentence(summary) });
}

function yearLines(summary: Summary): Line[] {
  const { planStates, blocks, totals, views } = summary;
  const closedLists = [...wordViewLines(summary), ...balanceLines(summary)];
  // Where nothing counts, statuses and stages are still to be seen.
  const seen = totals.counted > 0 || blocks.length > 0;
  return [
    ...(blocks.length === 0 ? [line('note', { unit: summaryText.noUnits })] : []),
    ...blocks.flatMap((block) => blockLines(block, planStates)),
    ...(seen ? [...unattributedLine(totals), grandTotal(summary)] : []),
    ...closedLists,
    // Last, since there is a line for every school.
    ...(seen ? views.flatMap(viewLines) : []),
  ];
}

function blockLines(block: QuotaBlock, planStates: Summary['planStates']): Line[] {
  const name = summaryText.blocks[block.id];
  return [
    line('block', { unit: name }),
    ...block.units.map((unit) => unitLine(unit, planStates)),
    line('total', {
      unit: summaryText.blockTotal(name),
      ...kindCells(block.byKind, block.counted),
      ...standing(block.units),
      late: sum(block.units, (unit) => unit.late),
      errors: sum(block.units, (unit) => unit.errorRows),
    }),
  ];
}

function unitLine(unit: UnitCheck, planStates: Summary['planStates']): Line {
  const plan = planStates.get(unit.index);
  return line(unit.result, {
    unit: unit.name,
    ...kindCells(unit.byKind, unit.counted),
    min: unit.min ?? '',
    max: unit.max ?? '',
    difference: unit.difference,
    result: resultText(unit.result, unit.difference),
    late: unit.late,
    errors: unit.errorRows,
    progress: progressBar(unit),
    plan: plan === undefined ? '' : planStateText[plan],
    due: unit.lastDay === null ? '' : displayDate(unit.lastDay),
  });
}

/** Limits add up only where every unit has one. */
function standing(units: readonly UnitCheck[]): SummaryCells {
  if (units.length === 0) return {};
  const limit = (end: 'min' | 'max'): LineCell =>
    units.every((unit) => unit[end] !== null) ? sum(units, (unit) => unit[end] ?? 0) : '';
  const met = units.filter((unit) => unit.result === 'met').length;
  return { min: limit('min'), max: limit('max'), result: summaryText.metOf(met, units.length) };
}

function sum(units: readonly UnitCheck[], of: (unit: UnitCheck) => number): number {
  return units.reduce((total, unit) => total + of(unit), 0);
}

function unattributedLine({ unattributed }: Totals): Line[] {
  return unattributed === 0 ? [] : [line('line', { unit: summaryText.unattributed, errors: unattributed })];
}

function grandTotal({ totals, blocks }: Summary): Line {
  const units = blocks.flatMap((block) => block.units);
  return line('total', {
    unit: summaryText.grandTotal,
    ...kindCells(totals.byKind, totals.counted),
    ...standing(units),
    late: totals.late,
    errors: totals.rowsWithErrors,
  });
}

function viewLines({ id, lines }: View): Line[] {
  return [
    viewHeading(summaryText.views[id], summaryText.viewRemark),
    ...lines.map(({ level, label, byKind, counted }) =>
      line(level === 0 ? 'group' : 'line', {
        unit: level === 0 ? label : `– ${label}`,
        ...kindCells(byKind, counted),
      }),
    ),
  ];
}

const barLength = 6;

/** `███░░░ 55%` of the minimum while it is not reached, more than 100 % of the maximum once that is passed. */
export function progressBar({ counted, min, max }: Pick<UnitCheck, 'counted' | 'min' | 'max'>): string {
  const over = max !== null && counted > max;
  const target = over || min === null ? max : min;
  if (target === null || target === 0) return '';
  const filled = Math.min(barLength, Math.floor((barLength * counted) / target));
  const percent = Math.floor((100 * counted) / target);
  // Between minimum and maximum there is nothing left to do.
  const shown = over ? percent : Math.min(percent, 100);
  return `${'█'.repeat(filled)}${'░'.repeat(barLength - filled)} ${shown}%`;
}
