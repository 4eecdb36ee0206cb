/** The lines of `Danh sách công bố`: exemplars by block of units, those who may not be named masked. */
import type { YearKind } from '../domain/programme';
import type { PublishedEntry, PublishedList } from '../domain/summary/publishedList';
import { kinds, roles } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { publishedText } from '../text/derivedTabText';
import type { Line, LineCell } from './derivedTab';
import { type LineKind, ownMark, type PublishedColumn, publishedColumns } from './madeTabs';

export interface PublishedHeading {
  /** `HH:mm` and `dd/MM/yyyy` of the run. */
  readonly time: string;
  readonly date: string;
  readonly yearKind: YearKind;
}

/**
 * The four lines on top stay in place: the last of them holds the frozen heads. Titles, block names and the foot stand
 * in the narrow first column and run on over the blank cells beside it.
 */
export function publishedLines(list: PublishedList, heading: PublishedHeading): Line[] {
  const lines = [
    line(ownMark, { ordinal: publishedText.title(list.year, heading.yearKind) }),
    line('note', { ordinal: publishedText.madeAt(heading.time, heading.date) }),
    line('note', { ordinal: publishedText.chosen[list.choice] }),
    line('head', publishedText.columns),
  ];
  let ordinal = 0;
  for (const { id, entries } of list.blocks) {
    lines.push(line('block', { ordinal: publishedText.blocks[id] }));
    for (const entry of entries) lines.push(entryLine(entry, ++ordinal));
  }
  const foot = list.shown === 0 ? publishedText.none : publishedText.foot(list.shown, list.masked);
  return [...lines, line('note', { ordinal: foot })];
}

function line(kind: LineKind, cells: Readonly<Partial<Record<PublishedColumn, LineCell>>>): Line {
  return [kind, ...publishedColumns.map((column) => cells[column] ?? '')];
}

function entryLine(entry: PublishedEntry, ordinal: number): Line {
  const { id, unit, kind, name, role, workplace, movement, achievements, masked } = entry;
  return line(masked ? 'warning' : 'line', {
    ordinal,
    id,
    unit,
    kind: kind === null ? '' : storedWord(kinds, kind),
    name: name === '' ? publishedText.nameless : name,
    role: role === null ? '' : storedWord(roles, role),
    workplace,
    movement,
    achievements,
    note: note(entry),
  });
}

function note({ remark, masked }: PublishedEntry): string {
  if (remark === null) return '';
  return masked && remark === 'unasked' ? publishedText.unaskedPupil : publishedText.remarks[remark];
}
