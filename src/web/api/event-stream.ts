import { call, Problem } from './client.js';
import type { paths } from './openapi.js';
import { pauseBefore } from './patience.js';

/** Milliseconds. The service sends something every 15 seconds; a stream that is silent for longer is dead. */
const SILENCE = 40_000;

interface Listener {
  onEvent: (name: string, data: unknown) => void;
  /** Whether events come in, each time that changes. */
  onConnected: (isConnected: boolean) => void;
}

/**
 * Listens to server-sent events with a token in the header, which `EventSource` cannot send. Connects anew when the
 * connection breaks, until `signal` says to stop or the service says that there is nothing to listen to.
 */
export async function listen(
  template: keyof paths,
  parameters: Record<string, string>,
  token: string,
  { onEvent, onConnected }: Listener,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; !signal.aborted; tries++) {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    signal.addEventListener('abort', stop);
    try {
      const { body } = await call('GET', template, parameters, { token, signal: attempt.signal });
      onConnected(true);
      tries = 0;
      if (body) await readEvents(body, onEvent, stop);
    } catch (error) {
      if (error instanceof Problem && error.status >= 400 && error.status < 429) return;
    } finally {
      attempt.abort();
      signal.removeEventListener('abort', stop);
    }
    if (signal.aborted) return;
    onConnected(false);
    await new Promise((resolve) => setTimeout(resolve, pauseBefore(tries)));
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onEvent: Listener['onEvent'],
  giveUp: () => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const silent = setTimeout(giveUp, SILENCE);
    const { done, value } = await reader.read().finally(() => clearTimeout(silent));
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) readEvent(block, onEvent);
  }
}

function readEvent(block: string, onEvent: Listener['onEvent']): void {
  let name = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5));
  }
  if (data.length > 0) onEvent(name, JSON.parse(data.join('\n')));
}
