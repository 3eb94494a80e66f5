import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

/** In milliseconds. A body may take long while it keeps coming (`cutSlowBodies`), so a request as a whole has no limit. */
const TIMES = {
  /** In which a client must have sent its headers, and between two looks at it. */
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  requestTimeout: 0,
  /** Longer than proxies keep theirs, so that none of them meets a connection that is just being closed. */
  keepAliveTimeout: 65_000,
};

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
  const server = createServer(TIMES, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, () => resolve());
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { address: `http://${shown}:${actual}`, close: () => close(server) };
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
