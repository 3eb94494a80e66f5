import { createSession, type Session } from 'better-sse';
import type { Request, Response } from 'express';

/** Milliseconds between comments that keep proxies from closing a quiet stream. */
const KEEP_ALIVE = 15_000;

/** Opens a stream of server-sent events on a request; `session.isConnected` and `disconnected` tell its end. */
export function openEventStream(request: Request, response: Response): Promise<Session> {
  return createSession(request, response, {
    keepAlive: KEEP_ALIVE,
    headers: { 'Cache-Control': 'no-store' },
  });
}
