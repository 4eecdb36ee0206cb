/** The quota table as text for a terminal, aligned for Vietnamese. */

import type { UnitCheck } from '../../src/domain/check/yearCheck';
import type { Summary } from '../../src/domain/summary/summary';
import type { TableText } from './text';

/** In NFC every Vietnamese letter is one column wide. */
const width = (text: string): number => [...text.normalize('NFC')].length;

/** A longer name is cut, so that the figures stay in sight; on a narrow screen sooner. */
const widestName = 36;
const narrowestName = 16;

const gap = '  ';

function shortened(text: string, columns: number): string {
  const signs = [...text.normalize('NFC')];
  return signs.length <= columns ? text : `${signs.slice(0, columns - 1).join('')}…`;
}

/** Result: the one column of words after the figures. */
const resultColumn = 7;

type Line = readonly string[];

/**
 * Blocks of units with their figures: names and results flush left, figures flush right.
 * @param columns of the terminal; undefined when the table goes to a file, where it may be as wide as it is
 */
export function quotaTable(summary: Summary, text: TableText, columns?: number): string {
  const blocks = summary.blocks.map((block) => ({
    name: text.blocks[block.id],
    lines: block.units.map((unit) => unitLine(unit, text)),
  }));
  const lines = blocks.flatMap((block) => block.lines);
  const header = fittingHeader(text.columns, lines, columns ?? Number.POSITIVE_INFINITY);
  const widths = columnWidths([...header, ...lines], columns ?? Number.POSITIVE_INFINITY);
  const draw = (line: Line): string => drawn(line, widths);
  return [
    ...header.map(draw),
    ...blocks.flatMap(({ name, lines: units }) => ['', name, ...units.map(draw)]),
  ].join('\n');
}

/** One line of headings where there is room, else one word above the other. */
function fittingHeader(headings: Line, lines: readonly Line[], columns: number): Line[] {
  if (total(naturalWidths([headings, ...lines])) <= columns) return [headings];
  const words = headings.map((heading) => heading.split(' '));
  const deepest = Math.max(...words.map((each) => each.length));
  return Array.from({ length: deepest }, (_, level) => words.map((each) => each[level] ?? ''));
}

function columnWidths(all: readonly Line[], columns: number): number[] {
  const widths = naturalWidths(all);
  const [name = 0, ...rest] = widths;
  const spare = columns - total([0, ...rest]);
  return [Math.min(name, Math.max(narrowestName, spare)), ...rest];
}

function naturalWidths(all: readonly Line[]): number[] {
  return (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => width(line[column] ?? ''))));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + gap.length * (widths.length - 1);
}

function drawn(line: Line, widths: readonly number[]): string {
  return line
    .map((cell, column) => {
      const room = widths[column] ?? 0;
      const fitting = column === 0 ? shortened(cell, room) : cell;
      const blanks = ' '.repeat(Math.max(0, room - width(fitting)));
      return column === 0 || column === resultColumn ? fitting + blanks : blanks + fitting;
    })
    .join(gap)
    .trimEnd();
}

function unitLine(unit: UnitCheck, text: TableText): string[] {
  const { byKind, counted, min, max, result, difference, late, errorRows } = unit;
  const figures = [byKind.model, byKind.collective, byKind.individual, counted, min, max];
  return [
    shortened(unit.name, widestName),
    ...figures.map((figure) => (figure === null ? '' : String(figure))),
    text.result(result, difference),
    String(late),
    String(errorRows),
  ];
}
