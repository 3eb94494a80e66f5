import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Problem } from '../api/client.js';
import { Trouble } from './trouble.js';

/** Shows a sentence and a way on in place of a part that could not be drawn, as when an answer is none that was expected. */
export function Rescue({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const [error, reset] = useErrorBoundary();
  // Another page may well be drawn.
  useEffect(reset, [path]);
  if (error !== undefined) return <Trouble problem={new Problem(502, '')} again={reset} />;
  return <>{children}</>;
}
