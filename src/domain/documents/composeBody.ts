/** Headings, paragraphs, lists, tables and charts as printed lines. */
import { composeChart } from './composeChart';
import type { ComposedBlock, ComposedLine, ComposedRun } from './composedDocument';
import { type InlineComposer, line } from './composeInlines';
import { composeTable } from './composeTable';
import { bodyEnd, withoutEndMarks } from './endMarks';
import { formWords } from './formWords';
import { headingCounter } from './itemNumbers';
import type { Block, HeadingBlock } from './officialDocument';
import { capitals, printableText } from './printableText';

const headingStyles = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

function heading({ level, text }: HeadingBlock, number: string): ComposedLine {
  const printed = level === 1 ? capitals(text) : printableText(text);
  return { type: 'line', style: headingStyles[level], runs: [{ text: `${number} ${printed}` }] };
}

/** The blocks of a body; numbers of headings, tables and charts start anew with each. Blank paragraphs are left out. */
export function composeBody(blocks: readonly Block[], runs: InlineComposer): ComposedBlock[] {
  const headingNumber = headingCounter();
  let captions = 0;
  let charts = 0;
  return blocks.flatMap((block): ComposedBlock[] => {
    if (block.type === 'heading') return [heading(block, headingNumber(block.level))];
    if (block.type === 'table') {
      const table = composeTable(block, runs);
      if (block.caption === undefined) return [table];
      captions++;
      const text = `${formWords.table} ${captions}. ${printableText(block.caption)}`;
      return [line('tableCaption', text), table];
    }
    if (block.type === 'chart') {
      charts++;
      const text = `${formWords.chart} ${charts}. ${printableText(block.caption)}`;
      const note = printableText(block.note ?? '');
      return [
        line('tableCaption', text),
        composeChart(block, runs),
        ...(note === '' ? [] : [line('chartNote', note)]),
      ];
    }
    const content = runs(block.content);
    if (content.length === 0) return [];
    if (block.type === 'paragraph') return [{ type: 'line', style: 'paragraph', runs: content }];
    return block.level === 2
      ? [{ type: 'line', style: 'subBullet', runs: [{ text: '+ ' }, ...content] }]
      : [{ type: 'line', style: 'bullet', runs: [{ text: '- ' }, ...content] }];
  });
}

/** The body with "./." at its end: after the last sentence, or on a line of its own below a table or chart. */
export function withBodyEnd(blocks: readonly ComposedBlock[]): ComposedBlock[] {
  const last = blocks[blocks.length - 1];
  if (last === undefined) return [];
  if (last.type !== 'line' || last.style === 'chartNote') return [...blocks, line('paragraph', bodyEnd)];
  return [...blocks.slice(0, -1), { ...last, runs: endedRuns(last.runs) }];
}

/** A figure keeps its own text: its place is marked. */
function endedRuns(runs: readonly ComposedRun[]): ComposedRun[] {
  const last = runs[runs.length - 1];
  if (last === undefined || last.figure !== undefined) return [...runs, { text: bodyEnd }];
  const text = withoutEndMarks(last.text);
  if (text !== '' || runs.length === 1) return [...runs.slice(0, -1), { ...last, text: text + bodyEnd }];
  return endedRuns(runs.slice(0, -1));
}
