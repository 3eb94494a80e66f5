import { z } from 'zod';
import type { Drafts } from '../../consortia/index.js';
import { type Route, route } from '../../platform/http/route.js';
import { draftParams, inLanguage } from '../schema.js';
import { DRAFT_EXPORT_TYPES, type DraftExport, type DraftExportFormat } from './draft-export.js';

const FORMATS = Object.keys(DRAFT_EXPORT_TYPES) as DraftExportFormat[];
const ENDINGS: Record<DraftExportFormat, string> = { text: 'txt', csv: 'csv', xlsx: 'xlsx' };

/** What goes from a draft into the application form. */
export function draftExportRoutes(drafts: Drafts, exporter: DraftExport): Route[] {
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/export',
      tag: 'Draft consortia',
      summary:
        'For the application form: the section about the partnership from the facts, or the table of partners',
      access: 'draft',
      params: draftParams,
      query: inLanguage.extend({
        format: z.enum(FORMATS).default('text').meta({
          description: 'text: below 3,000 characters whatever the team; csv and xlsx: the table of partners',
        }),
      }),
      answers: {
        200: { description: 'The text or the table', contentType: Object.values(DRAFT_EXPORT_TYPES) },
      },
      async handle({ params, query: { format, lang }, bearer }) {
        const draft = await drafts.open(params.id, bearer);
        return {
          headers: {
            'Content-Type': DRAFT_EXPORT_TYPES[format],
            'Content-Disposition': `attachment; filename="partners.${ENDINGS[format]}"`,
            'Content-Language': lang,
          },
          body: await exporter.of(draft, format, lang),
        };
      },
    }),
  ];
}
