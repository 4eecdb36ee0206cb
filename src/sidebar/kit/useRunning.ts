/** Whether a form's work is under way, so that it is not started twice and a long wait is spoken of. */
import { useRef, useState } from 'preact/hooks';

/** After this long a person wonders whether anything happens. */
const patienceMilliseconds = 8_000;

export interface Running {
  readonly isRunning: boolean;
  /** It has been for so long that it should be said. */
  readonly isSlow: boolean;
  /** Starts the work unless some is under way already. */
  start(work: () => Promise<void>): void;
}

export function useRunning(): Running {
  const [state, setState] = useState({ isRunning: false, isSlow: false });
  const busy = useRef(false);
  const start = (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setState({ isRunning: true, isSlow: false });
    const timer = setTimeout(() => setState({ isRunning: true, isSlow: true }), patienceMilliseconds);
    void work().finally(() => {
      clearTimeout(timer);
      busy.current = false;
      setState({ isRunning: false, isSlow: false });
    });
  };
  return { ...state, start };
}
