/** Measures every peer at every size and makes sure that they all found the same. */

import { median } from './figures';
import { runFresh } from './freshProcess';
import { type Measurement, type PeerName, peerNames } from './peerNames';

export interface Size {
  readonly rows: number;
  /** Units with a quota, each with a quota row of its own. */
  readonly units: number;
}

export interface Figures {
  readonly ms: number;
  /** Null when a run takes too long to make one more for this, or fills the room for young objects. */
  readonly allocatedMb: number | null;
  readonly runs: number;
}

export const usualRuns = 5;
/** What takes longer than this runs once. */
const patienceMs = 20_000;

export class CheckComparison {
  private readonly measured = new Map<string, Figures>();

  /**
   * Measures all peers at one size, in turns, so that a slow moment of the machine meets them all.
   * @throws when two peers disagree
   */
  measure(size: Size): void {
    const taken = new Map<PeerName, Measurement[]>(peerNames.map((peer) => [peer, []]));
    for (let run = 0; run < usualRuns; run++) {
      for (const [peer, measurements] of taken) {
        if ((measurements[0]?.ms ?? 0) < patienceMs) measurements.push(once(peer, size));
      }
    }
    assertSameResults(size, taken);
    for (const [peer, measurements] of taken) {
      const ms = median(measurements.map((each) => each.ms));
      const allocatedMb = ms < patienceMs ? once(peer, size, true).allocatedMb : null;
      this.measured.set(key(peer, size), { ms, allocatedMb, runs: measurements.length });
    }
  }

  figures(peer: PeerName, size: Size): Figures {
    const figures = this.measured.get(key(peer, size));
    if (figures === undefined) throw new Error(`${key(peer, size)} was not measured`);
    return figures;
  }
}

function once(peer: PeerName, { rows, units }: Size, measuresAllocation = false): Measurement {
  return runFresh('checkOnce', [peer, String(rows), String(units)], measuresAllocation);
}

function key(peer: PeerName, { rows, units }: Size): string {
  return `${peer} ${rows} ${units}`;
}

function assertSameResults(
  { rows, units }: Size,
  taken: ReadonlyMap<PeerName, readonly Measurement[]>,
): void {
  const [yardstick] = taken.get('tight pass') ?? [];
  for (const [peer, measurements] of taken) {
    for (const { digest } of measurements) {
      const same =
        digest.table === yardstick?.digest.table &&
        (digest.whole === undefined || digest.whole === yardstick?.digest.whole);
      if (!same) throw new Error(`${peer} and the tight pass disagree at ${rows} rows, ${units} units`);
    }
  }
}
