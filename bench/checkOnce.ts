/** One measurement in a process of its own: `checkOnce <peer> <rows> <units>` prints one line of JSON. */

import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { RegisterGrids } from '../src/domain/check/register';
import type { Measurement, PeerName } from './peerNames';
import { benchRegister } from './register';
import { type BenchResult, digestOf, tableDigest } from './result';

/** What is timed: `run` once, cold, as each run on Google is. */
interface Prepared {
  run(): void;
  digest(): Measurement['digest'];
}

async function prepare(peer: PeerName, grids: RegisterGrids): Promise<Prepared> {
  if (peer === 'COUNTIFS') {
    const { countifsSheet } = await import('./peers/countifs');
    const sheet = countifsSheet(grids);
    return { run: sheet.run, digest: () => ({ table: tableDigest(sheet.lines()) }) };
  }
  const check = await loadPeer(peer);
  let report: (() => BenchResult) | null = null;
  return {
    run() {
      report = check(grids);
    },
    digest() {
      if (report === null) throw new Error(`${peer} has not run`);
      return digestOf(report());
    },
  };
}

async function loadPeer(
  peer: Exclude<PeerName, 'COUNTIFS'>,
): Promise<(grids: RegisterGrids) => () => BenchResult> {
  switch (peer) {
    case 'tight pass':
      return (await import('./peers/tightPass')).tightPass;
    case 'our check':
      return (await import('./peers/ourCheck')).ourCheck;
    case 'per-cell script':
      return (await import('./peers/perCell')).perCell;
    case 'lodash':
      return (await import('./peers/lodashGroups')).lodashGroups;
  }
}

function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Counts the garbage collections of a stretch of time, since they hide what was allocated in it. */
function watchCollections(): (from: number, to: number) => Promise<number> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  return async (from, to) => {
    // Entries are delivered a moment after the collection.
    await setTimeout(deliveryMs);
    return entries.filter(({ startTime }) => startTime >= from && startTime <= to).length;
  };
}

const deliveryMs = 20;
const [peer, rows, units] = process.argv.slice(2);
const prepared = await prepare(peer as PeerName, benchRegister(Number(rows), Number(units)));
globalThis.gc?.();
const collectionsBetween = watchCollections();
const before = usedBytes();
const started = performance.now();
prepared.run();
const ended = performance.now();
const allocated = usedBytes() - before;
const measurement: Measurement = {
  ms: ended - started,
  allocatedMb: (await collectionsBetween(started, ended)) === 0 ? allocated / 1e6 : null,
  digest: prepared.digest(),
};
console.log(JSON.stringify(measurement));
