/** One bar chart as a figure: a table that reads aloud as one, its bars drawn in SVG. */

import type { PageChart } from '../server/protocol';

/** Lengths in the drawing: it is stretched to the room there is. */
const fullLength = 100;
const barHeight = 12;

export function drawChart(chart: PageChart): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'chart';
  const caption = document.createElement('figcaption');
  caption.textContent = chart.title;
  const table = document.createElement('table');
  table.setAttribute('aria-label', chart.title);
  const longest = longestBar(chart);
  const body = document.createElement('tbody');
  body.append(...chart.labels.map((label, index) => drawRow(chart, label, index, longest)));
  table.append(headRow(chart), body);
  figure.append(caption, legend(chart), table);
  return figure;
}

function longestBar({ stacked, labels, series }: PageChart): number {
  const lengths = labels.map((_, index) => {
    const values = series.map(({ values: own }) => Math.max(0, own[index] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  return Math.max(1, ...lengths);
}

/** Only for those who hear the table; everybody else has the legend. */
function headRow({ series }: PageChart): HTMLElement {
  const head = document.createElement('thead');
  head.className = 'unseen';
  const row = document.createElement('tr');
  const names = series.map(({ name }) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    return cell;
  });
  row.append(document.createElement('td'), ...names);
  head.append(row);
  return head;
}

function drawRow({ series, stacked }: PageChart, label: string, index: number, longest: number): HTMLElement {
  const row = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = label;
  const cells = series.map(({ values }, place) => {
    const cell = document.createElement('td');
    const value = document.createElement('span');
    value.textContent = String(values[index] ?? 0);
    // Where there are several the label says the numbers.
    if (series.length > 1) value.className = 'unseen';
    if (place > 0) {
      cell.className = 'unseen';
      cell.append(value);
      return cell;
    }
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.append(drawBar(series, index, stacked, longest), value);
    cell.append(bar);
    return cell;
  });
  row.append(name, ...cells);
  return row;
}

function drawBar(series: PageChart['series'], index: number, stacked: boolean, longest: number): SVGElement {
  const height = stacked ? barHeight : barHeight * series.length;
  const drawing = svg('svg', {
    viewBox: `0 0 ${fullLength} ${height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  let left = 0;
  series.forEach(({ colour, values }, place) => {
    const width = (Math.max(0, values[index] ?? 0) / longest) * fullLength;
    const y = stacked ? 0 : place * barHeight;
    drawing.append(
      svg('rect', {
        x: String(left),
        y: String(y),
        width: String(width),
        height: String(barHeight),
        fill: colour,
      }),
    );
    if (stacked) left += width;
  });
  return drawing;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function legend({ series }: PageChart): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  for (const { name, colour } of series) {
    const item = document.createElement('li');
    const sample = document.createElement('span');
    sample.className = 'legend-colour';
    sample.style.background = colour;
    item.append(sample, name);
    list.append(item);
  }
  // The heads of the table say the same.
  list.setAttribute('aria-hidden', 'true');
  return list;
}
