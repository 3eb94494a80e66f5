import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import express, { type Router } from 'express';
import { unauthorised } from '../problem.js';
import type { Queues } from '../queues.js';
import { bearerToken, sameSecret } from './auth.js';

/** The operator's view of the queues. A browser asks for the key by itself (any name, the key as password). */
export function queueBoard(queues: Queues, adminApiKey: string): Router {
  const board = new ExpressAdapter();
  board.setBasePath('/admin/queues');
  createBullBoard({
    queues: queues.all.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: board,
  });
  const router = express.Router();
  router.use((request, _response, next) => {
    const key = bearerToken(request) ?? basicPassword(request.get('authorization'));
    if (!key || !sameSecret(key, adminApiKey)) throw asksForPassword();
    next();
  });
  router.use(board.getRouter());
  return router;
}

function basicPassword(header: string | undefined): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  return encoded && Buffer.from(encoded, 'base64').toString('utf8').split(':').slice(1).join(':');
}

function asksForPassword() {
  const problem = unauthorised('Send the administrator key as a bearer token, or as the password.');
  problem.extra.headers = { 'WWW-Authenticate': 'Basic realm="Kompaan queues"' };
  return problem;
}
