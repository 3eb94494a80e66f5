import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { exportParameters, type OrganisationExport } from '../directory/index.js';
import { writeWhole } from '../platform/whole-file.js';

/** Options of the command line: `q` and the filters as in GET /organisations, each filter as often as it is needed. */
export const EXPORT_OPTIONS = {
  format: { type: 'string' },
  contacts: { type: 'boolean' },
  q: { type: 'string' },
  country: { type: 'string', multiple: true },
  sector: { type: 'string', multiple: true },
  organisationType: { type: 'string', multiple: true },
  expertise: { type: 'string', multiple: true },
  levelOfActivity: { type: 'string', multiple: true },
  experience: { type: 'string', multiple: true },
} as const;

/**
 * `npm run cli -- export FILE`: writes what GET /organisations/export gives, in the format that the file's name ends
 * with unless one is given. False when an option is wrong.
 */
export async function runExport(
  exporter: OrganisationExport,
  { file, ...options }: { file: string; format?: string | undefined; contacts?: boolean | undefined },
  output: Writable,
): Promise<boolean> {
  const format = options.format ?? extname(file).slice(1).replace('jsonl', 'ndjson');
  const contacts = String(options.contacts ?? false);
  const asked = exportParameters.safeParse({ ...options, format, contacts });
  if (!asked.success) {
    for (const { path, message } of asked.error.issues) output.write(`--${path.join('.')}: ${message}\n`);
    return false;
  }
  const { format: settled, q, contacts: withContacts, ...filters } = asked.data;
  const { organisations, bytes } = await exporter.file({
    format: settled,
    q,
    filters,
    contacts: withContacts,
  });
  await writeWhole(file, bytes);
  output.write(`${organisations} organisations written to ${file}\n`);
  return true;
}
