/** The pieces of a sentence as printed runs. */
import type { ComposedLine, ComposedRun, LineStyle } from './composedDocument';
import { inlinesOf } from './figures';
import type { Content, Figure, Inline } from './officialDocument';
import { printableText } from './printableText';

/** Cleans a piece without gluing it to its neighbours: blanks at its ends are kept as one. */
function pieceText(text: string): string {
  const clean = printableText(text);
  if (clean === '') return /\s/u.test(text) ? ' ' : '';
  return `${/^\s/u.test(text) ? ' ' : ''}${clean}${/\s$/u.test(text) ? ' ' : ''}`;
}

/** Turns contents into runs; a figure is marked where it is printed first, so that links have one place to lead to. */
export type InlineComposer = (content: Content) => ComposedRun[];

/** A composer for one document, whose figures are numbered in the order given. */
export function inlineComposer(figures: readonly Figure[]): InlineComposer {
  const numbers = new Map(figures.map((figure, index) => [figure.id, index + 1]));
  const marked = new Set<string>();
  const run = (inline: Inline): ComposedRun => {
    if (typeof inline === 'string') return { text: pieceText(inline) };
    const text = pieceText(inline.text);
    if (inline.type === 'styled') {
      return { text, ...(inline.bold ? { bold: true } : {}), ...(inline.italic ? { italic: true } : {}) };
    }
    const number = numbers.get(inline.type === 'figure' ? inline.id : inline.figure);
    if (number === undefined) return { text };
    if (inline.type === 'link') return { text, link: number };
    if (marked.has(inline.id)) return { text };
    marked.add(inline.id);
    return { text, figure: number };
  };
  return (content) => trimmed(inlinesOf(content).map(run));
}

/** Without empty pieces, and without blanks at either end of the whole. */
function trimmed(runs: readonly ComposedRun[]): ComposedRun[] {
  const kept = runs.filter(({ text }) => text !== '');
  while (kept.length > 0 && kept[kept.length - 1]?.text === ' ') kept.pop();
  while (kept.length > 0 && kept[0]?.text === ' ') kept.shift();
  return kept.map((run, index) => {
    const text = index === 0 ? run.text.replace(/^ /, '') : run.text;
    return { ...run, text: index === kept.length - 1 ? text.replace(/ $/, '') : text };
  });
}

/** A line of plain text. */
export function line(style: LineStyle, text: string, rule?: 'full' | 'part'): ComposedLine {
  const runs = [{ text }];
  return rule === undefined ? { type: 'line', style, runs } : { type: 'line', style, runs, rule };
}
