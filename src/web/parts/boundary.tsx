import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Problem } from '../api/client.js';
import { Trouble } from './trouble.js';

/**
 * Shows a sentence and a way on in place of what could not be drawn, as when an answer is of another kind than was asked
 * for. At another address it is tried again.
 */
export function Boundary({ children }: { children: ComponentChildren }) {
  const { url } = useLocation();
  const [error, reset] = useErrorBoundary((cause) => console.warn(cause));
  useEffect(reset, [url]);
  if (error !== undefined) return <Trouble problem={new Problem(502, '')} again={reset} />;
  return <>{children}</>;
}
