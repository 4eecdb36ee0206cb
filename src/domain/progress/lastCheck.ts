/** What the last check wrote into `Tổng hợp`, as data. */

import type { Standing } from './progress';

export interface LastCheck {
  /** `HH:mm` and `dd/MM/yyyy` of the run, '' where the line that says so has been typed over. */
  readonly time: string;
  readonly date: string;
  readonly years: readonly YearThen[];
}

export interface YearThen {
  readonly year: number;
  /** The total line; null when it is not there. */
  readonly counted: number | null;
  readonly units: readonly (Standing & { readonly name: string })[];
}
