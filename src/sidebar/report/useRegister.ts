/** Fetches the tables when the form opens, and again when asked: afterwards the form waits for nobody. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type * as server from '../../main';
import type { ServerCall } from '../kit/serverCalls';
import { type Running, useRunning } from '../kit/useRunning';
import { type OpenRegister, openRegister } from './openRegister';

export interface FetchedRegister {
  /** Null until it is there; what was there stays when fetching again fails. */
  readonly register: OpenRegister | null;
  /** When it was fetched: `HH:mm`. */
  readonly at: string;
  /** Why it could not be fetched; null when it could. */
  readonly problem: string | null;
  readonly running: Running;
  refresh(): void;
}

export function useRegister(call: ServerCall<typeof server>, timeZone: string): FetchedRegister {
  const running = useRunning();
  const [state, setState] = useState<Pick<FetchedRegister, 'register' | 'at' | 'problem'>>({
    register: null,
    at: '',
    problem: null,
  });
  const refresh = () =>
    running.start(async () => {
      const answer = await call('reportTables');
      setState((before) =>
        answer.ok
          ? { register: openRegister(answer.value, timeZone), at: clock(), problem: null }
          : { ...before, problem: answer.message },
      );
    });
  const first = useRef(refresh);
  useEffect(() => first.current(), []);
  return { ...state, running, refresh };
}

function clock(): string {
  return new Date().toTimeString().slice(0, 5);
}
