import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { z } from 'zod';
import { streamEvents } from '../platform/http/events.js';
import { whole } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound, unsupportedMediaType } from '../platform/problem.js';
import { fileTooLarge } from './blocks.js';
import { findingsCsv, findingsJson } from './findings-report.js';
import type { Imports } from './imports.js';
import { progressOf } from './progress.js';
import { previewQuery, uploadQuery } from './request-schema.js';
import { findingList, type ImportDocument, importDocument, importList, previewDocument } from './schema.js';

const tag = 'Imports';
const access = 'admin';
const params = z.object({ id: textOf(100) });

const FILE_TYPES = [
  'application/octet-stream',
  'text/csv',
  'text/html',
  'application/json',
  'application/x-ndjson',
  'application/geo+json',
  'application/xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.ms-excel',
  'application/gzip',
  'application/zip',
];

/** The calls under `/imports`. */
export function importRoutes(imports: Imports, uploadLimit: number): Route[] {
  return [
    route({
      method: 'post',
      path: '/imports',
      tag,
      summary: 'Import a file as the raw body: CSV, a workbook, JSON, XML or a web page, packed or not',
      access,
      query: uploadQuery,
      rawBody: FILE_TYPES,
      answers: {
        202: { description: 'Stored; it is carried out in the background', schema: importDocument },
      },
      async handle({ query, request }) {
        requireRawBody(request, uploadLimit);
        const body = request.iterator({ destroyOnReturn: false });
        const document = await imports.receive(body, query);
        return {
          status: 202,
          headers: { Location: `${request.baseUrl}/imports/${document.id}` },
          body: document,
        };
      },
    }),
    route({
      method: 'post',
      path: '/imports/preview',
      tag,
      summary: 'See how a file would be read; nothing is stored',
      access,
      query: previewQuery,
      rawBody: FILE_TYPES,
      answers: {
        200: { description: 'Its columns, what they hold, and the first rows', schema: previewDocument },
      },
      async handle({ query, request }) {
        requireRawBody(request, uploadLimit);
        return { body: await imports.previews.of(request.iterator({ destroyOnReturn: false }), query) };
      },
    }),
    route({
      method: 'get',
      path: '/imports',
      tag,
      summary: 'All imports, newest first',
      access,
      query: z.object({ page: whole(1, 1_000_000).default(1), limit: whole(1, 100).default(20) }),
      answers: { 200: { description: 'One page of the history', schema: importList } },
      handle: async ({ query }) => ({ body: await imports.history(query.page, query.limit) }),
    }),
    route({
      method: 'get',
      path: '/imports/{id}',
      tag,
      summary: 'One import: how far it is and what became of its rows',
      access,
      params,
      answers: { 200: { description: 'The import', schema: importDocument } },
      handle: async ({ params: { id } }) => ({ body: await existing(imports, id) }),
    }),
    route({
      method: 'post',
      path: '/imports/{id}/cancel',
      tag,
      summary: 'Stop an import, whatever it is doing; what it stored until then stays',
      access,
      params,
      answers: { 200: { description: 'The import, cancelled', schema: importDocument } },
      handle: async ({ params: { id } }) => ({ body: (await imports.cancel(id)) ?? missing(id) }),
    }),
    route({
      method: 'delete',
      path: '/imports/{id}',
      tag,
      summary: 'Undo an import: wherever nothing has changed it again since, all is as it was before',
      access,
      params,
      answers: {
        202: { description: 'It is undone in the background; see `undo`', schema: importDocument },
      },
      handle: async ({ params: { id } }) => ({
        status: 202,
        body: (await imports.undo(id)) ?? missing(id),
      }),
    }),
    route({
      method: 'get',
      path: '/imports/{id}/rejections',
      tag,
      summary: 'Every rejected, conflicting or warned row; as CSV with Accept: text/csv',
      access,
      params,
      answers: { 200: { description: 'In the order of the file', schema: findingList } },
      async stream({ params: { id }, request }, response) {
        const { sheet, path } = (await existing(imports, id)).file;
        const asCsv = request.accepts(['application/json', 'text/csv']) === 'text/csv';
        const findings = Readable.from(await imports.findings(id));
        response.type(asCsv ? 'text/csv' : 'application/json').vary('Accept');
        if (asCsv) response.attachment(`rejections-${id}.csv`);
        await pipeline(findings, asCsv ? findingsCsv() : findingsJson({ sheet, path }), response);
      },
    }),
    route({
      method: 'get',
      path: '/imports/{id}/events',
      tag,
      summary: 'Progress as server-sent events named `import`, until it is in the record and searchable',
      access,
      params,
      answers: { 200: { description: 'The import, each time it changes', contentType: 'text/event-stream' } },
      async stream({ params: { id }, request }, response) {
        await existing(imports, id);
        await streamEvents(request, response, async ({ isThere, tell }) => {
          for await (const document of progressOf(imports, id, isThere)) tell('import', document);
          response.end();
        });
      },
    }),
  ];
}

async function existing(imports: Imports, id: string): Promise<ImportDocument> {
  return (await imports.get(id)) ?? missing(id);
}

function missing(id: string): never {
  throw notFound(`There is no import ${id}. GET /api/v1/imports lists all of them.`);
}

/** Refuses what can be refused before the first byte is read. */
function requireRawBody(request: Request, uploadLimit: number): void {
  if (request.is('multipart/*'))
    throw unsupportedMediaType(
      'Not the file itself',
      'Send the file as the whole body, not as a form: curl --data-binary @FILE.',
    );
  if (Number(request.get('content-length') ?? 0) > uploadLimit) throw fileTooLarge(uploadLimit);
}
