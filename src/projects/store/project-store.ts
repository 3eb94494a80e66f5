import { ChangeLog, dryPlace, type Space } from '../../directory/index.js';
import type { Redis } from '../../platform/redis.js';
import type { ProjectSnapshot } from '../record/plan-projects.js';
import type { ProjectRecord } from '../record/project-record.js';

const key = (what: string) => `{directory}:projects:${what}`;

/** Where projects are kept: in one slot with the directory, because receipts of imports are written with them. */
export const PROJECTS: Space = {
  ...{ records: key('records'), versions: key('versions'), keys: key('keys'), aliases: key('aliases') },
  ...{ log: key('log'), erased: key('erased'), entries: key('entries') },
};

/** By source: the types of action of which its list holds all projects, with spaces between them. */
const COMPLETE = key('complete');
/** How far their search has come; beside the log, because the script that moves it looks there. */
export const PROJECT_SEARCH = key('search');

const PAGE = 500;
const ATTEMPTS = 100;

/** Reads projects from Redis. */
export class ProjectStore {
  /** `dryRun`: the import whose dry run is seen instead of the record wherever it has written something. */
  constructor(
    private readonly redis: Redis,
    dryRun?: string,
  ) {
    this.log = new ChangeLog(redis, PROJECTS.log);
    this.over = dryRun === undefined ? undefined : dryPlace(dryRun);
  }

  readonly log: ChangeLog;
  private readonly over: ReturnType<typeof dryPlace> | undefined;

  /** In the order of `ids`; undefined where there is none. */
  async getMany(ids: readonly string[]): Promise<(ProjectRecord | undefined)[]> {
    return (await this.read('records', ids)).map((json) => (json === null ? undefined : JSON.parse(json)));
  }

  /** In the order of `ids`; undefined where there is none. */
  async versions(ids: readonly string[]): Promise<(number | undefined)[]> {
    if (ids.length === 0) return [];
    const versions = await this.redis.hmget(PROJECTS.versions, ...ids);
    return versions.map((version) => (version === null ? undefined : Number(version)));
  }

  /** The ids of the projects that own these identity keys, in their order. */
  async holders(keys: readonly string[]): Promise<(string | undefined)[]> {
    return (await this.read('keys', keys)).map((id) => id ?? undefined);
  }

  /** Who owns these keys, with their records, and those of `ids`: all as they were at one moment. */
  async snapshot(keys: readonly string[], ids: readonly string[]): Promise<ProjectSnapshot> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const holders = new Map<string, string>();
      for (const [at, id] of (await this.holders(keys)).entries()) if (id) holders.set(keys[at]!, id);
      const records = new Map<string, ProjectRecord>();
      for (const record of await this.getMany([...new Set([...holders.values(), ...ids])]))
        if (record) records.set(record.id, record);
      // A dry run's own copy does not hear of it when the record gains a key.
      const isOneMoment = [...holders].every(([key, id]) => records.get(id)?.keys.includes(key));
      if (this.over || isOneMoment) return { holders, records };
    }
    throw new Error(`identity keys and projects do not agree after ${ATTEMPTS} readings`);
  }

  async count(): Promise<number> {
    return this.redis.hlen(PROJECTS.versions);
  }

  /** The types of action of which all projects are known, in alphabetical order. */
  async complete(): Promise<string[]> {
    const actions = (await this.redis.hvals(COMPLETE)).flatMap((some) => some.split(' '));
    return [...new Set(actions)].sort();
  }

  /** Of these types of action, and of no others, a source lists all projects. */
  async setComplete(source: string, actions: readonly string[]): Promise<void> {
    if (actions.length === 0) await this.redis.hdel(COMPLETE, source);
    else await this.redis.hset(COMPLETE, source, actions.join(' '));
  }

  /** All projects, page by page; what changes meanwhile may be seen before or after. */
  async *pages(): AsyncGenerator<ProjectRecord[]> {
    for await (const page of this.redis.hscanStream(PROJECTS.records, { count: PAGE }) as AsyncIterable<
      string[]
    >)
      yield page.filter((_, at) => at % 2 === 1).map((json) => JSON.parse(json));
  }

  /** The ids of the projects that organisations of these ids take part in, newest first, each once. */
  async idsOf(organisations: readonly string[]): Promise<string[]> {
    const pipeline = this.redis.pipeline();
    for (const id of organisations) pipeline.zrangebylex(PROJECTS.entries, `[${id} `, `(${id}!`);
    const entries = ((await pipeline.exec()) ?? []).flatMap(([error, found]) => {
      if (error) throw error;
      return (found as string[]).map((entry) => entry.split(' ') as [string, string, string]);
    });
    entries.sort(([, a, p], [, b, q]) => (a === b ? (p < q ? -1 : 1) : a < b ? 1 : -1));
    return [...new Set(entries.map(([, , project]) => project))];
  }

  /** Those of these organisations that take part in any. */
  async takingPart(organisations: readonly string[]): Promise<Set<string>> {
    const pipeline = this.redis.pipeline();
    for (const id of organisations)
      pipeline.zrangebylex(PROJECTS.entries, `[${id} `, `(${id}!`, 'LIMIT', 0, 1);
    const results = (await pipeline.exec()) ?? [];
    return new Set(
      organisations.filter((_, at) => {
        const [error, found] = results[at]!;
        if (error) throw error;
        return (found as string[]).length > 0;
      }),
    );
  }

  private async read(what: 'records' | 'keys', fields: readonly string[]): Promise<(string | null)[]> {
    if (fields.length === 0) return [];
    const beneath = await this.redis.hmget(PROJECTS[what], ...fields);
    const over = this.over ? await this.redis.hmget(this.over[what], ...fields) : [];
    return beneath.map((value, at) => over[at] ?? value);
  }
}
