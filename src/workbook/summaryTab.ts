/** The lines of `Tổng hợp`: per year the blocks of units with a quota, their totals, then the other views. */
import type { PlainDate } from '../domain/plainDate';
import type { QuotaBlock, Summary, View } from '../domain/summary';
import type { KindCounts, Totals, UnitCheck } from '../domain/yearCheck';
import { resultText, summaryText } from '../text/workbookText';
import type { Line, LineCell } from './derivedTab';
import { type LineKind, ownMark, type SummaryColumn, summaryColumns } from './madeTabs';

export interface SummaryHeading {
  /** `HH:mm` and `dd/MM/yyyy` of the run. */
  readonly time: string;
  readonly date: string;
  /** The result of a year in one sentence. */
  readonly sentence: (totals: Totals, year: number) => string;
}

type Cells = Readonly<Partial<Record<SummaryColumn, LineCell>>>;

function line(kind: LineKind, cells: Cells): Line {
  return [kind, ...summaryColumns.map((column) => cells[column] ?? '')];
}

/** `summaries` newest first. The four lines on top stay in place: the last of them holds the frozen heads. */
export function summaryLines(summaries: readonly Summary[], heading: SummaryHeading): Line[] {
  const [only] = summaries;
  const single = summaries.length === 1 && only !== undefined ? only : null;
  const top = [
    line(ownMark, { unit: summaryText.title(single?.year ?? null) }),
    line('note', { unit: summaryText.madeAt(heading.time, heading.date) }),
    line('note', {
      unit:
        single === null
          ? summaryText.manyYears(summaries.map(({ year }) => year))
          : heading.sentence(single.totals, single.year),
    }),
    line('head', summaryText.columns),
  ];
  const years = summaries.map((summary) => [
    ...(single === null ? [yearLine(summary, heading)] : []),
    ...yearLines(summary),
  ]);
  return [...top, ...years.flat()];
}

function yearLine({ year, totals }: Summary, heading: SummaryHeading): Line {
  // In the second column the sentence runs on over the cells beside it.
  return line('year', { unit: summaryText.yearHeading(year), model: heading.sentence(totals, year) });
}

function yearLines(summary: Summary): Line[] {
  if (summary.blocks.length === 0) return [line('note', { unit: summaryText.noUnits })];
  return [
    ...summary.blocks.flatMap(blockLines),
    ...unattributedLine(summary.totals),
    grandTotal(summary),
    ...summary.views.flatMap(viewLines),
  ];
}

function blockLines(block: QuotaBlock): Line[] {
  const name = summaryText.blocks[block.id];
  return [
    line('block', { unit: name }),
    ...block.units.map(unitLine),
    line('total', {
      unit: summaryText.blockTotal(name),
      ...kindCells(block.byKind, block.counted),
      ...standing(block.units),
      late: sum(block.units, (unit) => unit.late),
      errors: sum(block.units, (unit) => unit.errorRows),
    }),
  ];
}

function unitLine(unit: UnitCheck): Line {
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
    plan: unit.planRequired ? (unit.planMissing ? summaryText.planMissing : summaryText.planHere) : '',
    due: unit.lastDay === null ? '' : dayMonthYear(unit.lastDay),
  });
}

function kindCells(byKind: KindCounts, total: number): Cells {
  return { ...byKind, total };
}

/** Limits add up only where every unit has one. */
function standing(units: readonly UnitCheck[]): Cells {
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
    // The remark stands in the next column, from where it runs on over the blank cells beside it.
    line('view', { unit: summaryText.views[id], model: summaryText.viewRemark }),
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

function dayMonthYear({ year, month, day }: PlainDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year}`;
}
