/** The comparison of the checks as tables. */
import { type CheckComparison, type Size, usualRuns } from './compareChecks';
import { growthExponent, ratio, table } from './figures';
import { type PeerName, peerNames } from './peerNames';

const yardstick: PeerName = 'tight pass';

export const sizes: readonly Size[] = [200, 2_000, 20_000, 100_000].map((rows) => ({ rows, units: 22 }));
export const manyUnits: Size = { rows: 20_000, units: 1_000 };
const [, , middle, large] = sizes as readonly [Size, Size, Size, Size];

export function checkReport(comparison: CheckComparison): string {
  return [
    'One cold check in a fresh process, by rows × units with quotas: the tight pass in ms, the others as ratio to it.',
    `Medians of ${usualRuns} processes (* one process). All gave the same results; COUNTIFS gives only the table of`,
    'units × kinds, from rows already judged.',
    timeTable(comparison),
    '',
    'MB allocated by it.',
    allocationTable(comparison),
    '',
    'Growth exponent of its time: in rows (20,000 to 100,000, 22 units), and in units × quotas (22 × 22 to',
    '1,000 × 1,000, 20,000 rows).',
    growthTable(comparison),
  ].join('\n');
}

function bySize(cell: (peer: PeerName, size: Size) => string): string {
  const all = [...sizes, manyUnits];
  return table([
    ['', ...all.map(({ rows, units }) => `${rows} × ${units}`)],
    ...peerNames.map((peer) => [peer, ...all.map((size) => cell(peer, size))]),
  ]);
}

function timeTable(comparison: CheckComparison): string {
  return bySize((peer, size) => {
    const { ms, runs } = comparison.figures(peer, size);
    const mark = runs < usualRuns ? '*' : '';
    if (peer === yardstick) return `${ms.toFixed(1)} ms${mark}`;
    return `${ratio(ms, comparison.figures(yardstick, size).ms)}${mark}`;
  });
}

function allocationTable(comparison: CheckComparison): string {
  return bySize((peer, size) => comparison.figures(peer, size).allocatedMb?.toFixed(1) ?? 'not measured');
}

function growthTable(comparison: CheckComparison): string {
  const exponent = (peer: PeerName, to: Size, factor: number): string =>
    growthExponent(comparison.figures(peer, middle).ms, comparison.figures(peer, to).ms, factor).toFixed(2);
  const pairs = (manyUnits.units * manyUnits.units) / (middle.units * middle.units);
  return table([
    ['', 'rows', 'units × quotas'],
    ...peerNames.map((peer) => [
      peer,
      exponent(peer, large, large.rows / middle.rows),
      exponent(peer, manyUnits, pairs),
    ]),
  ]);
}
