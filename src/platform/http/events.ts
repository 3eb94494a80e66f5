import { createSession } from 'better-sse';
import type { Request, Response } from 'express';

/** Milliseconds between comments that keep proxies from closing a quiet stream. */
const KEEP_ALIVE = 15_000;

const CACHING = { 'Cache-Control': 'no-store' };

/** Somebody who hears server-sent events. */
export interface Listener {
  /** False once the connection is closed or the stream has ended. */
  isThere(): boolean;
  /** Sends an event; to one who has left it does nothing. */
  tell(event: string, data: unknown): void;
  /** Ends the stream. */
  end(): void;
  /** Calls back when the listener leaves, at once when that has happened. */
  onLeaving(leave: () => void): void;
}

/**
 * Answers with a stream of server-sent events and hands its listener over; HEAD is answered with the headers of one.
 * Does nothing for a client that has left already.
 */
export async function streamEvents(
  request: Request,
  response: Response,
  serve: (listener: Listener) => Promise<void>,
): Promise<void> {
  if (request.method === 'HEAD') {
    response.set(CACHING).type('text/event-stream').end();
    return;
  }
  if (response.closed) return;
  // Its own comments go on for ever when the client leaves before the session is open.
  const session = await createSession(request, response, { keepAlive: null, headers: CACHING });
  // What has been ended is closed only when everything has been sent, and whoever writes meanwhile ends the process.
  const isThere = () => !response.writableEnded && !response.closed && !response.destroyed;
  const onLeaving = (leave: () => void) => void (isThere() ? response.once('close', leave) : leave());
  const alive = setInterval(() => isThere() && response.write(':\n\n'), KEEP_ALIVE);
  onLeaving(() => clearInterval(alive));
  await serve({
    isThere,
    onLeaving,
    end: () => void response.end(),
    tell: (event, data) => void (isThere() && session.push(data, event)),
  });
}
