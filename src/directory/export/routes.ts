import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { flag } from '../../platform/http/query.js';
import { type Route, route } from '../../platform/http/route.js';
import { searchParameters } from '../search/search-schema.js';
import { EXPORT_TYPES, type ExportFormat, type OrganisationExport } from './organisation-export.js';

const FORMATS = Object.keys(EXPORT_TYPES) as ExportFormat[];

/** What may be asked of an export: `q` and the filters of a search. */
export const exportParameters = searchParameters
  .omit({ facets: true, sort: true, page: true, limit: true, lang: true })
  .extend({
    format: z.enum(FORMATS).default('ndjson').meta({
      description: 'One profile a line, or a table with one organisation a row; each is imported as it is',
    }),
    contacts: flag.default(false).meta({ description: 'Whether contact data is in it: keep the file safe' }),
  });

/** The call that gives the directory out as a file. */
export function exportRoutes(exporter: OrganisationExport): Route[] {
  return [
    route({
      method: 'get',
      path: '/organisations/export',
      tag: 'Organisations',
      summary: 'The whole directory, or all that a search finds, as a file',
      access: 'admin',
      query: exportParameters,
      answers: {
        200: { description: 'Streamed while it is read', contentType: Object.values(EXPORT_TYPES) },
      },
      async stream({ query: { format, q, contacts, ...filters }, request }, response) {
        const { bytes } = await exporter.file({ format, q, filters, contacts });
        response.attachment(`organisations.${format}`).type(EXPORT_TYPES[format]);
        if (request.method === 'HEAD') response.end();
        else await pipeline(Readable.from(bytes), response);
      },
    }),
  ];
}
