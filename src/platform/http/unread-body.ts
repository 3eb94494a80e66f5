import type { Request, Response } from 'express';

/** Bytes of a body that are worth reading so that the connection can go on. */
const WORTH_READING = 256 * 1024;

/** Milliseconds in which a sender who is not listened to any more may be silent, and may send. */
const LONGEST_SILENCE = 1_000;
const LONGEST = 20_000;

/** True when a body was announced. */
export function hasBody(request: Request): boolean {
  return (
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  );
}

/**
 * Answers with a text whose headers are set while the body of the request is still arriving. A short body is read to its
 * end, and the next request on the connection is answered. With a long one, or one that does not say how long it is,
 * the answer says that the connection closes; what still arrives is read for a while, because closing at once would
 * take the answer from a sender that reads it only afterwards (RFC 9112, section 9.6).
 */
export async function answerBeforeBody(request: Request, response: Response, text: string): Promise<void> {
  if (response.hasHeader('Connection')) return void response.end(text); // the sender is given up
  const goesOn = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= WORTH_READING;
  if (!goesOn) response.set('Connection', 'close');
  // Compressed it would wait for the end.
  response.set({ 'Content-Length': String(Buffer.byteLength(text)), 'Cache-Control': 'no-transform' });
  response.write(text);
  const isRead = await readOff(request);
  response.end();
  if (!isRead) request.socket.destroySoon();
}

/** Reads and forgets; true when the body has come to its end in time. */
function readOff(request: Request): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      for (const timer of [silence, limit]) clearTimeout(timer);
      request.off('readable', read).off('end', end).off('close', end).off('error', end);
      resolve(request.complete);
    };
    const silence = setTimeout(end, LONGEST_SILENCE);
    const limit = setTimeout(end, LONGEST);
    // Whoever read it before may have left it in any mode; this works in all of them.
    const read = () => {
      silence.refresh();
      while (request.read() !== null);
    };
    request.on('readable', read).on('end', end).on('close', end).on('error', end);
    read();
  });
}
