import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Router } from 'express';
import { ROUTES } from '../../web/routes.js';

/** Where `vite build` puts the page: seen from the compiled file, and from the source that tests run. */
const FOLDERS = ['../../../web', '../../../dist/web'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The page for browsers: its files, and the one document that stands behind each of its addresses. */
export function webPage(): Router {
  const folder = FOLDERS.find((one) => existsSync(join(one, 'index.html')));
  if (!folder) throw new Error('The page for browsers is not built. Run: npm run build');
  const router = express.Router();
  // Their names change with what is in them.
  const kept = { immutable: true, maxAge: '1y', index: false, fallthrough: false } as const;
  router.use('/assets', express.static(join(folder, 'assets'), kept));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }));
  const page = sendPage(join(folder, 'index.html'));
  router.get(Object.values(ROUTES), page);
  // Somebody who reads gets a page that helps; programs get a problem document.
  router.get('/{*rest}', (request, response, next) => {
    if (!wantsPage(request)) next();
    else page(request, response.status(404), next);
  });
  router.use(unreadable(page));
  return router;
}

function sendPage(file: string): RequestHandler {
  // It names the other files, so it must be the newest.
  return (_request, response) =>
    response.sendFile(file, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
}

/** An address whose escapes (`%C3%A9`) stand for no character. */
function unreadable(page: RequestHandler): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (!(error instanceof URIError) || !wantsPage(request)) next(error);
    else page(request, response.status(400), next);
  };
}

function wantsPage(request: Request): boolean {
  return request.accepts(['json', 'html']) === 'html';
}
