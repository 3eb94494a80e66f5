import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** Milliseconds a client may take to send its headers; bodies have limits of their own. */
const HEADERS_TIMEOUT = 15_000;

export interface Listening {
  /** Where a person on this machine finds it. */
  address: string;
  /** Stops taking connections, ends event streams and waits for answers under way. */
  close(): Promise<void>;
}

/**
 * Serves the application.
 * @throws Error saying what to do when the port is taken.
 */
export async function listen(
  app: Express,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT, requestTimeout: 0, keepAliveTimeout: 65_000, ...messagesOf(app) },
    app,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, () => resolve());
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { address: `http://${shown}:${actual}`, close: () => close(server) };
}

/**
 * Messages that are Express's own from the start. Otherwise Express gives each of them another prototype when it
 * arrives, and whatever is done with it from then on is slower: 0.08 ms of every search.
 */
function messagesOf(app: Express) {
  class ExpressRequest extends IncomingMessage {}
  class ExpressResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {}
  app.request = Object.setPrototypeOf(ExpressRequest.prototype, app.request);
  app.response = Object.setPrototypeOf(ExpressResponse.prototype, app.response);
  return { IncomingMessage: ExpressRequest, ServerResponse: ExpressResponse };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Streams of events never end by themselves.
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  await closed;
  clearTimeout(cut);
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new Error(
      `Port ${port} needs more rights than this user has. Choose one above 1024: PORT=3000 npm start`,
    );
  return new Error(`Cannot listen on ${host}:${port}: ${error.message}`);
}
