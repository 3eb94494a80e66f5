import compression from 'compression';
import type { RequestHandler } from 'express';

/** Compresses answers for clients that can read it; others are spared its detour. */
export function compress(): RequestHandler {
  const compressed = compression({
    // Event streams must not wait in a compressor's buffer.
    filter: (request, response) =>
      !isEventStream(response.get('content-type')) && compression.filter(request, response),
  });
  return (request, response, next) => {
    if (request.headers['accept-encoding'] !== 'identity') return compressed(request, response, next);
    response.vary('Accept-Encoding');
    next();
  };
}

function isEventStream(type: unknown): boolean {
  return String(type).startsWith('text/event-stream');
}
