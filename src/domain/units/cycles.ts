/** Finds loops among links in which each place points to at most one other. */

/**
 * @param next the place that `place` points to, or −1.
 * @returns each loop once, from its lowest place on.
 */
export function findCycles(count: number, next: (place: number) => number): number[][] {
  // 0 unseen, otherwise the number of the walk that came by: meeting the own number closes a loop.
  const walks = new Int32Array(count);
  const cycles: number[][] = [];
  for (let start = 0; start < count; start++) {
    let place = start;
    while (place >= 0 && walks[place] === 0) {
      walks[place] = start + 1;
      place = next(place);
    }
    if (place < 0 || walks[place] !== start + 1) continue;
    const cycle = [place];
    for (let step = next(place); step !== place; step = next(step)) cycle.push(step);
    const lowest = cycle.indexOf(Math.min(...cycle));
    cycles.push([...cycle.slice(lowest), ...cycle.slice(0, lowest)]);
  }
  return cycles;
}
