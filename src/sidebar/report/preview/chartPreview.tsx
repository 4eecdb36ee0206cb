/** Bars that lie, each with its words: nothing is told by length alone. */
import type { ComposedBar, ComposedChart } from '../../../domain/documents/composedDocument';
import { Runs } from './linePreview';

export function ChartPreview({ chart }: { readonly chart: ComposedChart }) {
  return (
    <div class="chart">
      {chart.rows.map((row, index) =>
        row.type === 'title' ? (
          <p class="bold" key={String(index)}>
            {row.text}
          </p>
        ) : (
          <Bar bar={row} key={String(index)} />
        ),
      )}
    </div>
  );
}

function Bar({ bar }: { readonly bar: ComposedBar }) {
  return (
    <p class="bar">
      <span>{bar.label}</span>
      <span class="track">
        <span class="filled" style={{ width: percent(bar.filled) }} />
        <span class="lacking" style={{ width: percent(bar.lacking) }} />
      </span>
      <span>
        <Runs runs={bar.value} />
        <Runs runs={bar.target} />
      </span>
    </p>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
