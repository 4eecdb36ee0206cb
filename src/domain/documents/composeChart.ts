/** A chart with its bars measured against the longest. */
import { printedBar } from './chartBars';
import type { ComposedBar, ComposedChart, ComposedChartTitle } from './composedDocument';
import type { InlineComposer } from './composeInlines';
import type { ChartBar, ChartBlock } from './officialDocument';
import { printableText } from './printableText';

/** Writes the chart out; `runs` composes what stands beside its bars. */
export function composeChart({ groups }: ChartBlock, runs: InlineComposer): ComposedChart {
  const longest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(length)));
  const bar = (source: ChartBar): ComposedBar => {
    const [value, target] = printedBar(source);
    return {
      type: 'bar',
      label: shortLabel(printableText(source.label)),
      filled: filled(source) / longest,
      lacking: (length(source) - filled(source)) / longest,
      value: runs(value ?? ''),
      target: runs(target ?? ''),
    };
  };
  return {
    type: 'chart',
    rows: groups.flatMap(({ title, bars }): readonly (ComposedChartTitle | ComposedBar)[] => [
      ...(title === undefined ? [] : [{ type: 'title' as const, text: printableText(title) }]),
      ...bars.map(bar),
    ]),
  };
}

function filled({ value }: ChartBar): number {
  return Math.max(0, value.value);
}

/** With what is lacking to the minimum. */
function length(bar: ChartBar): number {
  return Math.max(filled(bar), bar.target?.min?.value ?? 0);
}

/** Letters of two lines beside a bar: a bar as high as a whole paragraph would look like more. */
const longestLabel = 60;

/** A name too long is cut after a word: the table or sentence beside the chart has it in full. */
function shortLabel(label: string): string {
  if (label.length <= longestLabel) return label;
  const cut = label.slice(0, longestLabel);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
