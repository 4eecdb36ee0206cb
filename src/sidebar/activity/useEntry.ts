/** What is being typed: for either tab apart, so that going over to the other loses nothing. */
import { useState } from 'preact/hooks';
import {
  type ActivityColumn,
  type ActivityKind,
  type ActivityProblem,
  activityProblems,
  isHarmless,
} from '../../domain/followUps/activity';
import type { Period } from '../../domain/quotas/settings';

type Values = Readonly<Partial<Record<ActivityColumn, string>>>;

export interface Entry {
  readonly kind: ActivityKind;
  readonly values: Values;
  readonly problems: readonly ActivityProblem[];
  /** Something would be lost if the form were closed, in either tab; the date is only offered. */
  readonly isTouched: boolean;
  /** True when it may be sent. */
  readonly isSound: boolean;
  /** Fields that have been left once: their problems show before the entry is sent. */
  readonly wasLeft: (column: ActivityColumn) => boolean;
  change(column: ActivityColumn, typed: string): void;
  leave(column: ActivityColumn): void;
  goOver(kind: ActivityKind): void;
  /** For the next entry: all but the date, which is often the same. */
  clear(): void;
}

export function useEntry(today: string, period: Period | null): Entry {
  const [kind, setKind] = useState<ActivityKind>('communications');
  const [typed, setTyped] = useState<Readonly<Record<ActivityKind, Values>>>({
    communications: { date: today },
    nurture: { date: today },
  });
  const [left, setLeft] = useState<readonly string[]>([]);
  const values = typed[kind];
  const problems = activityProblems({ kind, registration: '', values }, period);
  const leftName = (column: ActivityColumn) => `${kind} ${column}`;
  return {
    kind,
    values,
    problems,
    isTouched: Object.values(typed).some(({ date: _offered, ...own }) =>
      Object.values(own).some((value) => value !== ''),
    ),
    isSound: problems.every(isHarmless),
    wasLeft: (column) => left.includes(leftName(column)),
    change: (column, text) => setTyped({ ...typed, [kind]: { ...values, [column]: text } }),
    leave: (column) => setLeft([...left, leftName(column)]),
    goOver: setKind,
    clear: () => {
      setTyped((all) => ({ ...all, [kind]: { date: all[kind].date ?? today } }));
      setLeft([]);
    },
  };
}
