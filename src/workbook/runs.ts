/** Rows, columns and cells that stand side by side, taken together: one call for each run instead of each member. */

/** All whole numbers from `first` to `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Members in order, a new group wherever `together` is false of two neighbours. */
export function grouped<T>(items: readonly T[], together: (before: T, item: T) => boolean): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  let before: T | undefined;
  for (const item of items) {
    const group = groups[groups.length - 1];
    if (group !== undefined && together(before as T, item)) group.push(item);
    else groups.push([item]);
    before = item;
  }
  return groups;
}

/** `numbers` ascending; one that stands twice counts once. */
export function runsOf(numbers: readonly number[]): Run[] {
  return grouped(numbers, (before, number) => number <= before + 1).map(spanOf);
}

/**
 * At most `most` runs over all of `numbers` (ascending), numbers between them included, parted only at the widest
 * gaps in which more than `leastGap` numbers are missing.
 */
export function runsParted(numbers: readonly number[], most: number, leastGap: number): Run[] {
  const widest = numbers
    .map((number, index) => ({ number, gap: number - (numbers[index - 1] ?? number) - 1 }))
    .filter(({ gap }) => gap > leastGap)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, Math.max(0, most - 1));
  const starts = new Set(widest.map(({ number }) => number));
  return grouped(numbers, (_, number) => !starts.has(number)).map(spanOf);
}

function spanOf(group: readonly [number, ...number[]]): Run {
  return { first: group[0], last: group[group.length - 1] as number };
}
