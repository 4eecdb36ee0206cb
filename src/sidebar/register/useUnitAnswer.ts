/** What the server says of the chosen unit and year; an answer that comes after another question is dropped. */
import { useRef, useState } from 'preact/hooks';
import type { FormAnswer } from '../../domain/formAnswer';
import type { FormCriterion } from '../../domain/registering/claimableCriteria';
import type { UnitStanding } from '../../domain/registering/unitStanding';

export interface UnitAnswer {
  readonly standing: UnitStanding;
  readonly criteria: readonly FormCriterion[];
}

export interface AskedUnit {
  readonly answer: UnitAnswer | null;
  readonly isAsking: boolean;
  /** Why it is not known; null when nothing went wrong. */
  readonly failure: string | null;
  ask(unit: string | null, year: number | null): void;
  /** Takes over a newer standing that came with another answer. */
  update(standing: UnitStanding): void;
}

const nothing = { answer: null, isAsking: false, failure: null };

export function useUnitAnswer(
  call: (unit: string, year: number) => Promise<FormAnswer<UnitAnswer>>,
): AskedUnit {
  const [state, setState] = useState<Omit<AskedUnit, 'ask' | 'update'>>(nothing);
  const asked = useRef(0);
  const ask = (unit: string | null, year: number | null) => {
    const question = ++asked.current;
    if (unit === null || year === null) {
      setState(nothing);
      return;
    }
    setState({ answer: null, isAsking: true, failure: null });
    void call(unit, year).then((given) => {
      if (question !== asked.current) return;
      if (given.ok) setState({ answer: given.value, isAsking: false, failure: null });
      else setState({ answer: null, isAsking: false, failure: given.message });
    });
  };
  const update = (standing: UnitStanding) =>
    setState((now) => (now.answer === null ? now : { ...now, answer: { ...now.answer, standing } }));
  return { ...state, ask, update };
}
