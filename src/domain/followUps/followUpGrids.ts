/** The tabs that a quota check does not need: criteria, reviews, and the registers that live on. */

import type { RegisterGrids } from '../check/register';
import type { Grid } from '../tables/cell';
import type { TableKey } from '../tables/tables';

export type FollowUpTable = Exclude<TableKey, keyof RegisterGrids>;

/** The tabs' values, header row first; null for a tab that is not there or empty. */
export type FollowUpGrids = Readonly<Record<FollowUpTable, Grid | null>>;
