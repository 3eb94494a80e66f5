import { randomUUID } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { carriedOut, type Meilisearch, succeeded } from '../../../platform/meilisearch.js';
import type { DocumentLines } from './document-lines.js';
import type { Versioned } from './projected.js';

/** An index as `indexes/` describes it; `uid` is the name of the live one, in which people search. */
export interface IndexDescription {
  uid: string;
  primaryKey: string;
  settings: Settings;
}

/** Resolves when what was written can be found. @throws IndexTaskError when Meilisearch could not carry it out. */
export type Done = () => Promise<void>;

/** What Meilisearch has accepted: the numbers of its tasks. */
interface Accepted {
  tasks: number[];
  done: Done;
}

/** The writing side of one kind of documents in Meilisearch. */
export class IndexWriter {
  constructor(
    private readonly meilisearch: Meilisearch,
    private readonly description: IndexDescription,
  ) {}

  /** The name of the index that people search in. */
  get live(): string {
    return this.description.uid;
  }

  /** When Meilisearch made the live index, which tells it from every other; undefined when there is none. */
  async liveCreated(): Promise<string | undefined> {
    return (await this.indexes()).find(({ uid }) => uid === this.live)?.createdAt;
  }

  /** Hands documents over in as few requests as they fit in; returns as soon as Meilisearch has accepted them. */
  async write(uid: string, documents: DocumentLines, erased: string[]): Promise<Accepted> {
    const tasks: number[] = [];
    for (const lines of documents.requests()) tasks.push(await this.meilisearch.addLines(uid, lines));
    if (erased.length > 0) tasks.push((await this.meilisearch.index(uid).deleteDocuments(erased)).taskUid);
    return {
      tasks,
      done: async () => {
        for (const task of tasks) await carriedOut(this.meilisearch, task);
      },
    };
  }

  /** The name of an index that nobody else builds. */
  newUid(): string {
    return `${this.live}-${randomUUID().slice(0, 8)}`;
  }

  /** Creates an empty index beside the live one, with today's settings. */
  async create(uid: string): Promise<void> {
    const { primaryKey, settings } = this.description;
    await succeeded(this.meilisearch.createIndex(uid, { primaryKey }));
    await succeeded(this.meilisearch.index(uid).updateSettings(settings));
  }

  /**
   * Lets a new index and the live one change places in one step; where there is no live one, it becomes it.
   * Returns the task's number: whatever writes to the live index later has a larger one.
   */
  async promote(uid: string): Promise<number> {
    const isFirst = (await this.liveCreated()) === undefined;
    return (await succeeded(this.meilisearch.swapIndexes([{ indexes: [uid, this.live], rename: isFirst }])))
      .uid;
  }

  /** Has indexes deleted; does not wait for it, and does not mind when there is none. */
  async discard(...uids: string[]): Promise<void> {
    for (const uid of uids) await this.meilisearch.deleteIndex(uid);
  }

  /** The indexes beside the live one: left over from builds that were broken off. */
  async leftovers(): Promise<string[]> {
    return (await this.indexes()).map(({ uid }) => uid).filter((uid) => uid.startsWith(`${this.live}-`));
  }

  private async indexes() {
    return (await this.meilisearch.getRawIndexes({ limit: 1_000 })).results;
  }
}

/** Reads the documents of the live index back, to compare them with the record. */
export class IndexReader<D extends Versioned = Versioned> {
  constructor(
    private readonly meilisearch: Meilisearch,
    /** The name of the live index. */
    private readonly live: string,
  ) {}

  /** How many documents there are: counted in the index itself, not in Meilisearch's notes about it. */
  async count(): Promise<number> {
    return (await this.index.getDocuments({ fields: ['id'], limit: 1 })).total;
  }

  /** By id, those that are there. */
  async documents(ids: string[]): Promise<Map<string, D>> {
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
    return this.meilisearch.index<D>(this.live);
  }
}
