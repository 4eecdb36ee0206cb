/** `npm run bench -- engines`: the COUNTIFS table in other formula engines, beside our whole check of the same rows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  type EngineMeasurement,
  type EngineName,
  enginePackages,
  enginesFolder,
  type InstalledEngine,
} from './engines/engines';
import { libreOfficeProblem } from './engines/libreOffice';
import { median, ratio, table } from './figures';
import { buildChildren, runFresh } from './freshProcess';
import type { Measurement } from './peerNames';

const sizes = ['2000', '20000'] as const;
type Rows = (typeof sizes)[number];
const units = '22';
const runs = 7;

/** Installs what can be had, measures it, and says in a line each what cannot be had and why. */
export async function engineReport(): Promise<string> {
  await buildChildren();
  const installed = (Object.keys(enginePackages) as InstalledEngine[]).map(
    (engine) => [engine, install(engine)] as const,
  );
  const engines: readonly (readonly [EngineName, string | null])[] = [
    ...installed,
    ['LibreOffice', libreOfficeProblem()],
  ];
  const measured = engines.flatMap(([engine, problem]) => (problem === null ? [engine] : []));
  const absent = engines.flatMap(([engine, problem]) =>
    problem === null ? [] : [`${engine} was not measured: ${problem}`],
  );
  return [
    'COUNTIFS of units × kinds over rows already judged, 22 units: a fresh process in which the engine computes its',
    `formulas once, loading left out; medians of ${runs}, and all give the same table. Beside it our whole check of the`,
    'rows as they are, and the table alone as we count it from the judged rows.',
    ...sizes.map((rows) => `\n${rows} rows\n${sizeTable(rows, measured)}`),
    ...absent,
  ].join('\n');
}

/** A line for each: its time, and its ratios to ours. All are measured in turns, so that a slow moment meets them all. */
function sizeTable(rows: Rows, engines: readonly EngineName[]): string {
  const measures: readonly (readonly [name: string, measure: () => number])[] = [
    ['our whole check', () => runFresh<Measurement>('checkOnce', ['our check', rows, units]).ms],
    ['the table alone', () => gridTime('own grid', rows)],
    ...engines.map((engine) => [engine, () => gridTime(engine, rows)] as const),
  ];
  const rounds = Array.from({ length: runs }, () => measures.map(([, measure]) => measure()));
  const times = measures.map((_, index) => median(rounds.map((round) => round[index] as number)));
  const [check, grid] = times as [number, number];
  return table([
    ['', 'time', 'to our whole check', 'to the table alone'],
    ...measures.map(([name], index) => {
      const ms = times[index] as number;
      return [name, `${ms.toFixed(1)} ms`, ratio(ms, check), ratio(ms, grid)];
    }),
  ]);
}

/** @throws when the table differs from ours */
function gridTime(engine: EngineName | 'own grid', rows: Rows): number {
  const { ms, same } = runFresh<EngineMeasurement>('engineOnce', [engine, rows, units, enginesFolder]);
  if (!same) throw new Error(`${engine} and our check disagree`);
  return ms;
}

/** Null when the engine is there. */
function install(engine: InstalledEngine): string | null {
  const wanted = enginePackages[engine];
  const name = wanted.slice(0, wanted.lastIndexOf('@'));
  if (existsSync(path.join(enginesFolder, 'node_modules', name))) return null;
  mkdirSync(enginesFolder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', enginesFolder, '--no-audit', '--no-fund', '--save-exact', wanted],
    { encoding: 'utf8' },
  );
  return status === 0 ? null : `npm could not install ${wanted}: ${(stderr ?? '').trim().split('\n')[0]}`;
}
