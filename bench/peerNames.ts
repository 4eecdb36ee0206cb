/** Who is compared, and what one measurement says. */
import type { Digest } from './result';

export const peerNames = ['tight pass', 'our check', 'per-cell script', 'lodash', 'COUNTIFS'] as const;
export type PeerName = (typeof peerNames)[number];

export interface Measurement {
  readonly ms: number;
  /** Null when a collection in between has hidden it. */
  readonly allocatedMb: number | null;
  /** COUNTIFS gives the table only. */
  readonly digest: Partial<Digest> & Pick<Digest, 'table'>;
}
