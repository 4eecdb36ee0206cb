/** Counts registrations by a closed list of words and by kind, in one array of numbers. */

import { kindCounts } from '../quotas/unitResults';
import { kindCodes } from '../registrations/registrations';
import type { WordLine } from '../summary/summary';

/** One number per kind, and one for rows whose kind cannot be read. */
const width = kindCodes.length + 1;

export class WordCount<Code extends string> {
  private readonly codes: readonly Code[];
  private readonly counts: Int32Array;

  constructor(codes: readonly Code[]) {
    this.codes = codes;
    this.counts = new Int32Array(codes.length * width);
  }

  /** @param line position in the list @param kind kind code, negative when it cannot be read */
  add(line: number, kind: number): void {
    const place = line * width + (kind < 0 ? width - 1 : kind);
    this.counts[place] = (this.counts[place] as number) + 1;
  }

  /** In the order of the list, each word with its line. */
  lines(): WordLine<Code>[] {
    return this.codes.map((code, line) => {
      const counts = this.counts.subarray(line * width, (line + 1) * width);
      return {
        code,
        total: counts.reduce((sum, count) => sum + count, 0),
        byKind: kindCounts((kind) => counts[kind] as number),
      };
    });
  }
}
