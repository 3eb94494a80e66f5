import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without another change. */
const CALM = 300;

/** A value once it stays as it is: who goes through a list by keyboard passes many. */
export function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setCalm(value), CALM);
    return () => clearTimeout(waiting);
  }, [value]);
  return calm;
}
