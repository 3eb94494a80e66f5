import type { Meilisearch } from '../../platform/meilisearch.js';
import type { OrganisationDocument } from './document.js';
import { LIVE } from './index-writer.js';

/** Reads the documents of the live index back, to compare them with the record. */
export class IndexReader {
  constructor(private readonly meilisearch: Meilisearch) {}

  /** How many documents there are: counted in the index itself, not in Meilisearch's notes about it. */
  async count(): Promise<number> {
    return (await this.index.getDocuments({ fields: ['id'], limit: 1 })).total;
  }

  /** By id, those that are there. */
  async documents(ids: string[]): Promise<Map<string, OrganisationDocument>> {
    if (ids.length === 0) return new Map();
    const { results } = await this.index.getDocuments({ ids, limit: ids.length });
    return new Map(results.map((document) => [document.id, document]));
  }

  /** The ids of all documents, `limit` at a time. */
  async *ids(limit: number): AsyncGenerator<string[]> {
    for (let offset = 0; ; offset += limit) {
      const { results } = await this.index.getDocuments({ fields: ['id'], limit, offset });
      if (results.length > 0) yield results.map(({ id }) => id);
      if (results.length < limit) return;
    }
  }

  private get index() {
    return this.meilisearch.index<OrganisationDocument>(LIVE);
  }
}
