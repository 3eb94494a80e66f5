import { useState } from 'preact/hooks';

/** Before the names of what this tab keeps. */
const PREFIX = 'kompaan.typed.';

interface Typed<T> {
  value: T;
  set: (value: T) => void;
  /** When it has been sent, or is not wanted any more. */
  forget: () => void;
}

/**
 * What somebody types into a form. The tab keeps it, so that it is there again when the page is loaded anew or one comes
 * back to it. Nothing is kept that was not changed.
 */
export function useTyped<T>(name: string, initial: () => T): Typed<T> {
  const [value, setValue] = useState(() => {
    const fresh = initial();
    const kept = read(name);
    return isLike(kept, fresh) ? kept : fresh;
  });
  return {
    value,
    set: (next) => {
      setValue(next);
      attempt(() => sessionStorage.setItem(PREFIX + name, JSON.stringify(next)));
    },
    forget: () => attempt(() => sessionStorage.removeItem(PREFIX + name)),
  };
}

/** Whether something was typed and neither sent nor given up. */
export function isTyped(name: string): boolean {
  return read(name) !== undefined;
}

function read(name: string): unknown {
  return attempt(() => JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '') as unknown);
}

/** A browser may forbid to keep anything; then what is typed lasts as long as its form. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Another version of this page may have kept something of another shape. */
function isLike<T>(value: unknown, pattern: T): value is T {
  if (typeof value !== typeof pattern || Array.isArray(value) !== Array.isArray(pattern)) return false;
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern)) return true;
  return (
    value !== null &&
    Object.entries(pattern).every(([key, one]) => isLike((value as typeof pattern)[key as never], one))
  );
}
