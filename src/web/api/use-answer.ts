import { useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from './client.js';
import { askPatiently } from './patience.js';

export interface Asked<T> {
  /** The last answer, also while the next one is on its way. */
  answer?: T;
  /** Why the last call failed; it stays while the page tries again by itself. */
  problem?: Problem;
  isLoading: boolean;
  /** Asks once more. */
  again: () => void;
}

/**
 * Asks when `key` changes, and keeps showing the answer before until the next one is there. What was asked before is given
 * up, so the last question wins. `undefined` as the key: nothing is asked. For questions only, which may be asked more than
 * once: see `askPatiently`.
 */
export function useAnswer<T>(key: string | undefined, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ isLoading: key !== undefined });
  const [tries, setTries] = useState(0);
  // Not after the page is drawn: that would be the time of a frame later.
  useLayoutEffect(() => {
    if (key === undefined) return;
    setState(({ answer }) => ({ ...(answer !== undefined && { answer }), isLoading: true }));
    return askPatiently(ask, {
      onAnswer: (answer) => setState({ answer, isLoading: false }),
      onProblem: (problem) =>
        setState(({ answer }) => ({ ...(answer !== undefined && { answer }), problem, isLoading: false })),
    });
  }, [key, tries]);
  return { ...state, again: () => setTries((before) => before + 1) };
}
