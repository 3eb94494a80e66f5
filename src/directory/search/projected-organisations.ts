import type { Directory } from '../store/directory.js';
import { type OrganisationDocument, organisationDocument } from './document.js';
import type { Projected } from './projection/projected.js';

/** The organisations as their index holds them. */
export function projectedOrganisations(directory: Directory): Projected<OrganisationDocument> {
  return {
    name: 'organisations',
    logs: [{ log: directory, affected: async (changes) => changes.map(({ id }) => id) }],
    count: () => directory.count(),
    versions: (ids) => directory.versions(ids),
    documents: async (ids) =>
      (await directory.getMany(ids)).map((record) => record && organisationDocument(record)),
    async *pages() {
      for await (const records of directory.pages()) yield records.map(organisationDocument);
    },
  };
}
