import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { Problem } from '../api/client.js';
import { Trouble } from '../parts/trouble.js';

/** A page whose code comes when it is shown first. Where it does not, the document is asked for again: it names the newest files. */
export function onDemand(load: () => Promise<ComponentType>) {
  return lazy(() => load().catch(() => NotLoaded));
}

function NotLoaded() {
  return <Trouble problem={new Problem(0, '')} again={() => location.reload()} />;
}
