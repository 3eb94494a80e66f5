import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Router } from 'express';

// Found without loading it: its entry point runs the whole browser bundle.
const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Kompaan: HTTP interface</title>
  <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
  <div id="swagger-ui"></div>
  <script src="/docs/assets/swagger-ui-bundle.js"></script>
  <script src="/docs/start.js"></script>
</body>
</html>`;

// A file of its own, because the content security policy allows no inline scripts.
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, tryItOutEnabled: true });`;

/** The interactive documentation of the API, served from this machine. */
export function docsPage(): Router {
  const router = express.Router();
  router.get('/', (_request, response) => void response.type('html').send(PAGE));
  router.get('/start.js', (_request, response) => void response.type('js').send(START));
  router.use('/assets', express.static(SWAGGER_UI, { index: false, maxAge: '1h' }));
  return router;
}
