/** The lines of `Nhiều năm`: one column per year, the newest on the right, and the whole period after it. */

import type { ComparisonLine, ComparisonSection, YearComparison } from '../domain/summary/comparison';
import { communicationForms, proposalResults, proposalTypes } from '../domain/words/followUpWords';
import { kinds, roles, stages, statuses, type Word } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { wordViewText, yearsText } from '../text/derivedTabText';
import type { Line, LineCell } from './derivedTab';
import { type LineKind, ownMark, yearsColumns } from './madeTabs';

export interface YearsHeading {
  /** `HH:mm` and `dd/MM/yyyy` of the run. */
  readonly time: string;
  readonly date: string;
  /** Years the programme runs, null when the office has not said. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** The four lines on top stay in place: the last of them holds the frozen heads. */
export function yearsLines({ years, yearKind, sections }: YearComparison, heading: YearsHeading): Line[] {
  const { period } = heading;
  const top = [
    line(ownMark, yearsText.title(period === null ? '' : `${period.from}–${period.to}`)),
    line('note', yearsText.madeAt(heading.time, heading.date)),
    line('note', years.length === 0 ? yearsText.noYears : yearsText.remark),
    line(
      'head',
      yearsText.columns.label,
      years.length === 0 ? [] : [...years.map((year) => yearsText.year(year, yearKind)), yearsText.period],
    ),
  ];
  return [...top, ...sections.flatMap(sectionLines)];
}

function line(kind: LineKind, label: string, figures: readonly LineCell[] = []): Line {
  const blanks = yearsColumns.length - 1 - figures.length;
  return [kind, label, ...figures, ...Array.from({ length: blanks }, () => '')];
}

function sectionLines(section: ComparisonSection): Line[] {
  const labels = sectionLabels(section);
  return [
    line('block', yearsText.sections[section.id]),
    ...section.lines.map(({ values, total }: ComparisonLine, at) =>
      line('line', labels[at] as string, [...values, total].map(figureCell)),
    ),
  ];
}

function figureCell(value: number | null): LineCell {
  return value ?? yearsText.nothing;
}

/** What stands before each line of a section. */
function sectionLabels(section: ComparisonSection): string[] {
  const { words, communicationForm, communicationLines, reach, untyped, proposalResult } = yearsText;
  const { rest } = wordViewText;
  switch (section.id) {
    case 'counted':
      return section.lines.map(({ label }) => words.counted[label]);
    case 'by_kind':
      return section.lines.map(({ label }) => storedWord(kinds, label));
    case 'by_role':
      return section.lines.map(({ label }) =>
        label === 'unwritten' ? rest.unwritten : storedWord(roles, label),
      );
    case 'results':
      return section.lines.map(({ label }) => words.results[label]);
    case 'balance':
      return section.lines.map(({ label }) => words.balance[label]);
    case 'by_status':
      return section.lines.map(({ label }) =>
        label === 'unread' ? rest.unreadStatus : storedWord(statuses, label),
      );
    case 'by_stage':
      return section.lines.map(({ label }) => {
        if (label === 'not_begun') return rest.not_begun;
        return label === 'unread' ? rest.unreadStage : storedWord(stages, label);
      });
    case 'honoured':
      return section.lines.map(({ label }) => words.honoured[label]);
    case 'proposals':
      return section.lines.map(({ label }) => {
        if (label === 'untyped') return untyped;
        const result = wordOf(proposalResults, label);
        return result === null ? storedWord<string>(proposalTypes, label) : proposalResult(result);
      });
    case 'communications':
      return section.lines.map(({ label }) => {
        if (label === 'lines') return communicationLines;
        return label === 'reach' ? reach : communicationForm(storedWord(communicationForms, label));
      });
    case 'inspections':
      return section.lines.map(({ label }) => words.inspections[label]);
    case 'nurture':
      return section.lines.map(({ label }) => words.nurture[label]);
    default:
      // Blocks of units carry the units' names.
      return section.lines.map(({ label }) => label);
  }
}

function wordOf(list: readonly Word<string>[], code: string): string | null {
  return list.find((word) => word.code === code)?.stored ?? null;
}
