import { useLayoutEffect, useState } from 'preact/hooks';
import { Problem } from './client.js';

export interface Asked<T> {
  /** The last answer, also while the next one is on its way. */
  answer?: T;
  /** Why the last call failed. */
  problem?: Problem;
  isLoading: boolean;
  /** Asks once more. */
  again: () => void;
}

/**
 * Asks when `key` changes, and keeps showing the answer before until the next one is there. What was asked before is given
 * up, so the last question wins. `undefined` as the key: nothing is asked.
 */
export function useAnswer<T>(key: string | undefined, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ isLoading: key !== undefined });
  const [tries, setTries] = useState(0);
  // Not after the page is drawn: that would be the time of a frame later.
  useLayoutEffect(() => {
    if (key === undefined) return;
    const asked = new AbortController();
    setState(({ answer }) => ({ ...(answer !== undefined && { answer }), isLoading: true }));
    ask(asked.signal).then(
      (answer) => asked.signal.aborted || setState({ answer, isLoading: false }),
      (error: unknown) => {
        if (asked.signal.aborted) return;
        const problem = error instanceof Problem ? error : new Problem(0, '');
        setState(({ answer }) => ({ ...(answer !== undefined && { answer }), problem, isLoading: false }));
      },
    );
    return () => asked.abort();
  }, [key, tries]);
  return { ...state, again: () => setTries((before) => before + 1) };
}
