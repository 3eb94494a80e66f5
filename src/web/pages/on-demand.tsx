import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { Problem } from '../api/client.js';
import { Trouble } from '../parts/trouble.js';

/** What comes when it is shown first. Where it does not, the document is asked for again: it names the newest files. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(() => load().catch(() => NotLoaded));
}

function NotLoaded() {
  return <Trouble problem={new Problem(0, '')} again={() => location.reload()} />;
}
