import type { Language } from '../../vocabularies/index.js';
import { PREVIEW_SIZE } from './preview.js';
import { BATCH_SIZE, type Manifest } from './schema.js';
import { allTypes } from './types.js';

/** What the service says of itself; `base`: where it is reached, without a slash at the end. */
export function manifestOf(base: string, version: string, language: Language): Manifest {
  const organisations = `${base}/api/v1/organisations/`;
  const suggester = (what: string) => ({
    service_url: base,
    service_path: `/reconcile/suggest/${what}`,
  });
  return {
    versions: ['0.2'],
    name: 'Kompaan: organisations of Europe',
    identifierSpace: organisations,
    schemaSpace: 'https://schema.org/Organization',
    documentation: `${base}/docs`,
    serviceVersion: version,
    defaultTypes: allTypes(language),
    view: { url: `${organisations}{{id}}` },
    preview: { url: `${base}/reconcile/preview/{{id}}`, ...PREVIEW_SIZE },
    suggest: {
      entity: { ...suggester('entity'), flyout_service_path: `/reconcile/flyout/\${id}` },
      property: suggester('property'),
      type: suggester('type'),
    },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/extend/properties' },
      property_settings: [
        {
          name: 'codes',
          label: 'Codes',
          type: 'checkbox',
          default: false,
          help_text: 'Codes of countries, types, sectors and expertise in the place of their names',
        },
      ],
    },
    batchSize: BATCH_SIZE,
  };
}
