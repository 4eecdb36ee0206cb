/** Times what a person waits for of our own in a form: opening each, and choosing a unit, on the built bundle in the host. */
import path from 'node:path';
import { buildBundle, writeBundle } from '../scripts/bundle';
import { formItems } from '../src/menu';
import { median, ratio, table } from './figures';
import { runFresh, workFolder } from './freshProcess';

const runs = 3;
const rows = 20_000;
/** What feels instant (issue 4). */
const limitMs = 200;

/** Milliseconds of one step, cold, and of one check of the same register as a yardstick. */
export interface FormTimes {
  readonly step: number;
  readonly check: number;
}

/** The times as a table, ratios to one check of the same rows. */
export async function formReport(): Promise<string> {
  const folder = path.join(workFolder, 'build');
  await writeBundle(await buildBundle(), folder);
  const lines = [...formItems, 'unitStanding'].map((step) => {
    const times = Array.from({ length: runs }, () =>
      runFresh<FormTimes>('formOnce', [folder, String(rows), step]),
    );
    const ms = median(times.map((each) => each.step));
    return [step, `${ms.toFixed(0)} ms`, ratio(ms, median(times.map(({ check }) => check)))];
  });
  return [
    `Forms at ${rows} rows, cold, medians of ${runs} processes; at most ${limitMs} ms (ratio to one check of the same rows).`,
    table([['', 'time', 'ratio'], ...lines]),
  ].join('\n');
}
