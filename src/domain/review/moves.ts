/** How a registration may move: its status on the way to recognition, its stage afterwards (domain.md 4.1). */
import { type Stage, type Status, statuses } from '../words/vocabulary';

/** `unit`: who registers. `aggregator`: the office that keeps the register and concludes reviews. */
export type Actor = 'unit' | 'aggregator';

/** Không đạt and Đã rút lead nowhere: they are final for the year. */
const moves: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['sent', 'withdrawn'],
  sent: ['reviewing', 'returned', 'withdrawn'],
  returned: ['sent', 'withdrawn'],
  reviewing: ['passed', 'failed', 'returned'],
  passed: ['reviewing'],
  failed: [],
  withdrawn: [],
};

/** Đạt ↔ Đang thẩm định. */
function isAggregatorsMove(from: Status, to: Status): boolean {
  return (from === 'reviewing' && to === 'passed') || (from === 'passed' && to === 'reviewing');
}

/** Where a registration may go from `from`, in the order of the vocabulary. */
export function allowedStatusMoves(from: Status, actor: Actor): readonly Status[] {
  return statuses
    .map(({ code }) => code)
    .filter((to) => moves[from].includes(to) && (actor === 'aggregator' || !isAggregatorsMove(from, to)));
}

export type StatusMoveRefusal = 'unchanged' | 'final' | 'aggregator_only' | 'not_from_here';

export type MoveAnswer<Refusal> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: Refusal };

const yes = { allowed: true } as const;

/** Whether `actor` may move a registration from one status to another, and if not, why. */
export function statusMoveAllowed(from: Status, to: Status, actor: Actor): MoveAnswer<StatusMoveRefusal> {
  const refuse = (reason: StatusMoveRefusal): MoveAnswer<StatusMoveRefusal> => ({ allowed: false, reason });
  if (from === to) return refuse('unchanged');
  if (moves[from].length === 0) return refuse('final');
  if (!moves[from].includes(to)) return refuse('not_from_here');
  return actor === 'unit' && isAggregatorsMove(from, to) ? refuse('aggregator_only') : yes;
}

export type StageMoveRefusal = 'unchanged' | 'not_passed' | 'ended';

/**
 * Whether a registration with this status may change its stage; null is no stage yet. Stages change freely as long as
 * the status is Đạt, except that Kết thúc is final.
 * @param status null when it cannot be read
 */
export function stageMoveAllowed(
  from: Stage | null,
  to: Stage | null,
  status: Status | null,
): MoveAnswer<StageMoveRefusal> {
  const refuse = (reason: StageMoveRefusal): MoveAnswer<StageMoveRefusal> => ({ allowed: false, reason });
  if (from === to) return refuse('unchanged');
  if (from === 'ended') return refuse('ended');
  return status === 'passed' ? yes : refuse('not_passed');
}
