import type { Request, RequestHandler, Response } from 'express';
import { Problem } from '../problem.js';
import { sendProblem } from './problems.js';
import { hasBody } from './unread-body.js';

interface SlownessLimit {
  /** Milliseconds between two looks. */
  every: number;
  /** Bytes that must have come since the look before. */
  bytes: number;
}

/** Eight kilobits a second; a line that is this slow for ten seconds is not coming back. */
const SLOWEST: SlownessLimit = { every: 5_000, bytes: 5_000 };

/** In a row: a process that was busy itself has read nothing until the first look, and all that came until the next. */
const SLOW_LOOKS = 2;

/**
 * Cuts a request whose body comes too slowly, on whatever route; one that keeps coming may be as long as it likes.
 * While the server is the slow one, the sender may wait.
 */
export function cutSlowBodies(limit = SLOWEST): RequestHandler {
  return (request, response, next) => {
    if (hasBody(request)) watch(request, response, limit);
    next();
  };
}

function watch(request: Request, response: Response, { every, bytes }: SlownessLimit): void {
  const { socket } = request;
  let before = socket.bytesRead;
  let slow = 0;
  const timer = setInterval(() => {
    const came = socket.bytesRead - before;
    before = socket.bytesRead;
    slow = came < bytes && hasRoom(request) ? slow + 1 : 0;
    if (request.complete) clearInterval(timer);
    else if (slow === SLOW_LOOKS) cut(request, response);
  }, every).unref();
  request.once('close', () => clearInterval(timer));
}

/** False when the server has as much as it can hold, and has told the connection to wait. */
function hasRoom({ readableLength, readableHighWaterMark }: Request): boolean {
  return readableLength < readableHighWaterMark;
}

function cut(request: Request, response: Response): void {
  if (response.headersSent) request.destroy();
  else sendProblem(request, response, tooSlow());
}

function tooSlow(): Problem {
  return new Problem(
    408,
    'body-too-slow',
    'The body came too slowly',
    'Nothing of it was kept. Try again, from a better connection or with the body compressed.',
    { headers: { Connection: 'close' } },
  );
}
