/** `npm run bench -- engines`: the COUNTIFS table in other formula engines, beside our whole check of the same rows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type EngineMeasurement, type EngineName, enginePackages, enginesFolder } from './engines/engines';
import { median, ratio, table } from './figures';
import { buildChildren, runFresh } from './freshProcess';
import type { Measurement } from './peerNames';

const size = ['20000', '22'] as const;
const ownRuns = 9;
const engineRuns = 3;

/** Installs what can be had, measures it, and says in a line each what cannot be had and why. */
export async function engineReport(): Promise<string> {
  await buildChildren();
  const wholeCheck = median(
    times(ownRuns, () => runFresh<Measurement>('checkOnce', ['our check', ...size]).ms),
  );
  const ownGrid = median(times(ownRuns, () => gridTime('own grid')));
  const absent: string[] = [];
  const lines = (Object.keys(enginePackages) as EngineName[]).flatMap((engine) => {
    const problem = install(engine);
    if (problem !== null) absent.push(`${engine} was not measured: ${problem}`);
    if (problem !== null) return [];
    const ms = median(times(engineRuns, () => gridTime(engine)));
    return [[engine, `${ms.toFixed(0)} ms`, ratio(ms, wholeCheck), ratio(ms, ownGrid)]];
  });
  absent.push(`LibreOffice was not measured: ${libreOfficeProblem()}`);
  return [
    `COUNTIFS of units × kinds over ${size[0]} rows already judged, 22 units: the engine computes its formulas once, and`,
    `all give the same table. Our whole check of the rows takes ${wholeCheck.toFixed(1)} ms, the table alone ${ownGrid.toFixed(2)} ms.`,
    table([['', 'time', 'to our whole check', 'to the table alone'], ...lines]),
    ...absent,
  ].join('\n');
}

function times(runs: number, measure: () => number): number[] {
  return Array.from({ length: runs }, measure);
}

/** @throws when the table differs from ours */
function gridTime(engine: EngineName | 'own grid'): number {
  const { ms, same } = runFresh<EngineMeasurement>('engineOnce', [engine, ...size, enginesFolder]);
  if (!same) throw new Error(`${engine} and our check disagree`);
  return ms;
}

/** Null when the engine is there. */
function install(engine: EngineName): string | null {
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

/** LibreOffice comes in parts, and its table part is the one that is needed. */
function libreOfficeProblem(): string {
  const { stdout } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  const program = (stdout ?? '').trim();
  if (program === '') return 'there is no soffice here';
  const calc = path.join(path.dirname(realpathSync(program)), 'libsclo.so');
  if (!existsSync(calc)) return `the soffice here has no Calc (${calc} is missing)`;
  return 'Calc is here, but nothing has been written yet to time it from inside';
}
