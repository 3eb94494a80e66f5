import { asProblem, type Problem } from './client.js';

/** Milliseconds before the first new try; each further one waits twice as long, up to the longest. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;
/** New tries after the first; together they last about a minute, longer than the service needs to start. */
const MOST_TRIES = 8;
/** Answers of a service that is busy, starting or out of reach. */
const PASSING: readonly number[] = [0, 502, 503, 504];
/** Seconds. A service that wants to be left alone for longer is not asked again without being told to. */
const LONGEST_WANTED = 30;

/** Milliseconds before a new try, counted from 0. Many pages that lost the same service do not all come back at the same moment. */
export function pauseBefore(attempt: number): number {
  return Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.75 + Math.random() / 2);
}

interface Listener<T> {
  onAnswer: (answer: T) => void;
  /** Each time that it fails; `isAskedAgain` of the problem says whether another try follows. */
  onProblem: (problem: Problem) => void;
}

/**
 * Asks, and where the service is busy or out of reach asks again, a few times after growing pauses. For questions only:
 * what changes something is sent once.
 * @returns what gives it up.
 */
export function askPatiently<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  { onAnswer, onProblem }: Listener<T>,
): () => void {
  const asked = new AbortController();
  const { signal } = asked;
  let pause: ReturnType<typeof setTimeout>;
  const attempt = async (tries: number) => {
    try {
      const answer = await ask(signal);
      if (!signal.aborted) onAnswer(answer);
    } catch (error) {
      if (signal.aborted) return;
      const problem = asProblem(error);
      const { status, retryAfter } = problem;
      problem.isAskedAgain = tries < MOST_TRIES && PASSING.includes(status) && retryAfter <= LONGEST_WANTED;
      onProblem(problem);
      if (!problem.isAskedAgain) return;
      pause = setTimeout(() => void attempt(tries + 1), Math.max(pauseBefore(tries), 1_000 * retryAfter));
    }
  };
  void attempt(0);
  return () => {
    clearTimeout(pause);
    asked.abort();
  };
}
