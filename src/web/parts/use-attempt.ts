import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.js';

interface Attempt {
  /** Why it could not be done. */
  problem?: Problem;
  isBusy: boolean;
  attempt: (work: () => Promise<unknown>) => Promise<void>;
  /** Does once more what could not be done. */
  again: () => void;
  /** The problem has been read. */
  dismiss: () => void;
}

/** Does what was pressed, one thing at a time: what is pressed meanwhile does nothing. */
export function useAttempt(): Attempt {
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const isAtWork = useRef(false);
  const last = useRef<() => Promise<unknown>>(undefined);
  const attempt = async (work: () => Promise<unknown>) => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    last.current = work;
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    }
    isAtWork.current = false;
    setBusy(false);
  };
  return {
    ...(problem && { problem }),
    isBusy,
    attempt,
    again: () => last.current && void attempt(last.current),
    dismiss: () => setProblem(undefined),
  };
}
