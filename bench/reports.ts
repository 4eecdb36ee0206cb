/** Times the longest document: a list of registrations with its annex, from the tabs to the bytes of the file. */
import { median, ratio, table } from './figures';
import { runFresh } from './freshProcess';

const runs = 5;
const sizes = [300, 3_000] as const;

/** Milliseconds of each step, cold, and of one check of the same register as a yardstick. */
export interface ReportTimes {
  readonly check: number;
  readonly build: number;
  readonly verify: number;
  readonly compose: number;
  readonly render: number;
  readonly bytes: number;
}

const steps = ['build', 'verify', 'compose', 'render'] as const;

/** The times as a table: a row per step, a column per size, ratios to the check of the same rows. */
export function reportReport(): string {
  const measured = sizes.map((rows) => {
    const times = Array.from({ length: runs }, () => runFresh<ReportTimes>('reportOnce', [String(rows)]));
    const of = (pick: (times: ReportTimes) => number): number => median(times.map(pick));
    const whole = of((each) => steps.reduce((sum, step) => sum + each[step], 0));
    return { rows, of, whole, check: of(({ check }) => check) };
  });
  return [
    `Lists of registrations as .docx, cold, medians of ${runs} processes (ratio to one check of the same rows).`,
    table([
      ['', ...sizes.map((rows) => `${rows} rows`)],
      ...steps.map((step) => [
        step,
        ...measured.map(({ of }) => `${of((each) => each[step]).toFixed(0)} ms`),
      ]),
      ['whole', ...measured.map(({ whole, check }) => `${whole.toFixed(0)} ms (${ratio(whole, check)})`)],
      ['file', ...measured.map(({ of }) => `${(of(({ bytes }) => bytes) / 1000).toFixed(0)} KB`)],
    ]),
  ].join('\n');
}
