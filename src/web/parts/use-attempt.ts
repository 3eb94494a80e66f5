import { useRef, useState } from 'preact/hooks';
import { Problem } from '../api/client.js';

interface Attempt {
  /** Why it could not be done. */
  problem?: Problem;
  attempt: (work: () => Promise<void>) => Promise<void>;
  /** The problem has been read. */
  dismiss: () => void;
}

/** Does what was pressed, one thing at a time: what is pressed meanwhile does nothing. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<Problem>();
  const isBusy = useRef(false);
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem(0, ''));
    }
    isBusy.current = false;
  };
  return { ...(problem && { problem }), attempt, dismiss: () => setProblem(undefined) };
}
