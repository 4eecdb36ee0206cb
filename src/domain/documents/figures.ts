/** The figures of a document in the order they are printed, and the codes of their rows. */
import { printedBar } from './chartBars';
import type { Block, Content, Figure, Inline, OfficialDocument } from './officialDocument';
import { printedCells } from './tableCells';

/** Content is one piece or a list of pieces. */
export function inlinesOf(content: Content): readonly Inline[] {
  return isList(content) ? content : [content];
}

/** `Array.isArray` does not tell a readonly list from the rest. */
function isList(content: Content): content is readonly Inline[] {
  return Array.isArray(content);
}

function blockContents(block: Block): readonly Content[] {
  if (block.type === 'heading') return [];
  if (block.type === 'chart') return block.groups.flatMap(({ bars }) => bars.flatMap(printedBar));
  return block.type === 'table' ? block.rows.flatMap((row) => printedCells(block, row)) : [block.content];
}

/** Every figure in every place where it is printed or drawn: the body, then the annexes. */
export function printedFigures({ body, annexes }: Pick<OfficialDocument, 'body' | 'annexes'>): Figure[] {
  const figures: Figure[] = [];
  for (const block of [body, ...annexes.map((annex) => annex.body)].flat()) {
    for (const content of blockContents(block)) {
      for (const inline of inlinesOf(content)) {
        if (typeof inline !== 'string' && inline.type === 'figure') figures.push(inline);
      }
    }
  }
  return figures;
}

/** Every figure once, by id, in the order of its first place. */
export function figuresOf(document: Pick<OfficialDocument, 'body' | 'annexes'>): Figure[] {
  const figures = new Map<string, Figure>();
  for (const figure of printedFigures(document)) if (!figures.has(figure.id)) figures.set(figure.id, figure);
  return [...figures.values()];
}

const numberedCode = /^(.*?)(\d+)$/su;

/** Codes that follow each other, from the first to the last; both the same for a code on its own. */
export interface CodeRange {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/**
 * Runs of three and more codes whose numbers follow each other under one beginning and of one length are joined; all
 * others stand alone. Order and repetition stay as given.
 */
export function codeRanges(codes: readonly string[]): CodeRange[] {
  const runs: string[][] = [];
  let previous: RegExpExecArray | null = null;
  for (const code of codes) {
    const parts = numberedCode.exec(code);
    const run = runs[runs.length - 1];
    if (run !== undefined && follows(previous, parts)) run.push(code);
    else runs.push([code]);
    previous = parts;
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [range(run)] : run.map((code) => ({ first: code, last: code, count: 1 })),
  );
}

function range(run: readonly string[]): CodeRange {
  return { first: run[0] as string, last: run[run.length - 1] as string, count: run.length };
}

function follows(before: RegExpExecArray | null, after: RegExpExecArray | null): boolean {
  if (before === null || after === null || before[1] !== after[1]) return false;
  const [from = '', to = ''] = [before[2], after[2]];
  return from.length === to.length && Number(to) === Number(from) + 1;
}
