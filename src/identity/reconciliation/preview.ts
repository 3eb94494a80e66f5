import { mergedProfile, type OrganisationRecord, summaryOf } from '../../directory/index.js';
import { escapeHtml } from '../../platform/http/html.js';
import type { Language } from '../../vocabularies/index.js';
import { type Property, properties, type Readable, valuesOf } from './properties.js';

/** Pixels of the frame that shows a preview. */
export const PREVIEW_SIZE = { width: 420, height: 320 };

/** Values of one property that are shown. */
const MOST_VALUES = 6;

const HIDDEN = new Set(['levelOfActivity', 'vat', 'otherIdentifiers']);

const STYLE = `
    :root { color-scheme: light dark; --ink: #16213e; --paper: #fff; --quiet: #55607a; }
    @media (prefers-color-scheme: dark) { :root { --ink: #eceff6; --paper: #12151f; --quiet: #aab4c8; } }
    body { margin: 0; padding: .75rem 1rem; color: var(--ink); background: var(--paper);
      font: .875rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { margin: 0 0 .5rem; font-size: 1.1rem; }
    dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .2rem .75rem; }
    dt { color: var(--quiet); }
    dd { margin: 0; }`;

/** What can be read of a record; nothing is derived before somebody asks for it. */
export function readable(record: OrganisationRecord): Readable {
  let summary: ReturnType<typeof summaryOf> | undefined;
  return {
    profile: mergedProfile(record),
    summary() {
      summary ??= summaryOf(record);
      return summary;
    },
  };
}

/** A small page about an organisation, for a frame of `PREVIEW_SIZE`. */
export function previewPage(record: OrganisationRecord, language: Language): string {
  return page(mergedProfile(record).name, language, previewPart(record, language));
}

/** The page in the place of a preview of what is not there (any more). */
export function missingPage(id: string): string {
  return page('Not found', 'en', `<p>There is no organisation ${escapeHtml(id)}, or it was erased.</p>`);
}

/** What stands in the page: a name, and what is known under it. */
export function previewPart(record: OrganisationRecord, language: Language): string {
  const organisation = readable(record);
  const rows = properties.filter(isShown(organisation)).flatMap((property) => {
    const values = valuesOf(property, organisation, { language, codes: false });
    if (values.length === 0) return [];
    const more = values.length > MOST_VALUES ? ['…'] : [];
    const shown = [...values.slice(0, MOST_VALUES).map((value) => valueAsHtml(property, value)), ...more];
    return [`<dt>${escapeHtml(property.labels[language])}</dt><dd>${shown.join(', ')}</dd>`];
  });
  return `<h1>${escapeHtml(organisation.profile.name)}</h1>\n<dl>\n${rows.join('\n')}\n</dl>`;
}

/** That an organisation exists goes without saying. */
const isShown =
  ({ profile }: Readable) =>
  ({ id }: Property) =>
    !HIDDEN.has(id) && (id !== 'status' || profile.status === 'closed');

function valueAsHtml({ id }: Property, value: string): string {
  const text = escapeHtml(value);
  return id === 'website' ? `<a href="${text}" target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}

function page(title: string, language: Language, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)}</title>
  <style>${STYLE}
  </style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;
}
