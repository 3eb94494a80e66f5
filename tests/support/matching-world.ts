import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type Fragment, trackRecordOf } from '../../src/directory/index.js';
import { type DirectoryTable, type Ranking, Scorer } from '../../src/matching/core/index.js';
import { draftSpec, earlierOf } from '../../src/matching/draft-spec.js';
import { ScoringTable } from '../../src/matching/index.js';
import { scoringVersion } from '../../src/matching/scoring-version.js';
import { isSound, reachOf } from '../../src/matching/suggestions/freshness.js';
import { KEPT } from '../../src/matching/suggestions/suggestion-store.js';
import { withProjects } from '../../src/matching/with-projects.js';
import { ended, stopProcess } from '../../src/platform/embedded/process.js';
import { eventually, type RunningApp } from './running-app.js';
import { testServers } from './servers.js';

const TERMS = ['inclusive-education', 'project-management', 'education-for-sustainable-development'];
const WORDS = ['beekeeping', 'robotics', 'mosaics'];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Few values, so that ties and full countries are the rule. */
export const profile: fc.Arbitrary<Fragment> = fc
  .record({
    name: fc.uuid(),
    country: maybe(['BE', 'NL', 'PT']),
    sectors: fc.subarray(['SCH', 'VET']),
    organisationType: maybe(['school-primary', 'ngo', 'local-public-body']),
    levelOfActivity: maybe(['local', 'national'] as const),
    experience: maybe(['newcomer', 'experienced'] as const),
    expertise: fc.subarray(TERMS),
    words: fc.subarray(WORDS),
    status: fc.constantFrom(undefined, undefined, undefined, 'closed' as const),
  })
  .map(({ words, levelOfActivity, experience, ...plain }) => {
    const stated = { ...plain, description: `They do ${words.join(' and ') || 'something'}.` };
    const grounded = {
      ...(levelOfActivity && { levelOfActivity: { value: levelOfActivity, basis: 'declared' } }),
      ...(experience && { experience: { value: experience, basis: 'declared' } }),
    };
    return {
      profile: Object.fromEntries(Object.entries({ ...stated, ...grounded }).filter(isGiven)) as never,
    };
  });

const isGiven = ([, value]: [string, unknown]) => value !== undefined;

/** What a draft asks for; members and excluded organisations are positions among the organisations. */
export const wishes = fc.record({
  size: fc.integer({ min: 2, max: 8 }),
  needs: fc
    .subarray([
      ...TERMS.map((expertise) => ({ expertise })),
      ...WORDS.map((keyword) => ({ keyword })),
      { activity: 'management' },
    ])
    .map((needs) => needs.map((need, n) => ({ ...need, weight: n + 1 }))),
  members: fc.uniqueArray(fc.nat(200), { maxLength: 4 }),
  excluded: fc.nat(200),
  maxPerCountry: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  title: fc.constantFrom('A draft', 'Beekeeping for schools', 'Mosaics and robotics'),
  preset: fc.constantFrom('balanced', 'proven-network'),
});
export type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

/** Participants are positions among the organisations. */
export const toldProject = fc.record({
  number: fc.integer({ min: 100_001, max: 100_012 }),
  words: fc.subarray([...WORDS, 'schools'], { minLength: 1 }),
  participants: fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 5 }),
});
type ToldProject = typeof toldProject extends fc.Arbitrary<infer T> ? T : never;

/** A directory and drafts that change through the application, and whether every stored list is what a full scan gives. */
export class MatchingWorld {
  readonly ids: string[] = [];
  readonly drafts: { id: string; token: string }[] = [];

  /** The terms of all reasons that were compared. */
  readonly termsMet = new Set<string>();
  private told = 0;

  constructor(private readonly app: RunningApp) {}

  async create(fragment: Fragment): Promise<void> {
    this.ids.push((await this.app.services.directory.create(fragment)).id);
  }

  async replace(position: number, fragment: Fragment): Promise<void> {
    await this.app.services.directory.replaceManual(this.idAt(position), fragment);
  }

  async erase(position: number): Promise<void> {
    const id = this.idAt(position);
    await this.app.services.directory.erase(id);
    this.ids.splice(this.ids.indexOf(id), 1);
  }

  /** A project of that number, with these words in its title, is one that these took part in. */
  async tellProject({ number, words, participants }: ToldProject): Promise<void> {
    const { projects, directory } = this.app.services;
    const records = await directory.getMany(participants.map((position) => this.idAt(position)));
    const project = { keys: [`grant:${number}`], profile: { title: `The ${words.join(' and ')} project` } };
    const rows = records.map((record) => {
      return { kind: 'keys' as const, keys: record!.keys, participation: { project } };
    });
    const importId = `told-${this.told++}`;
    await projects.commitRows(rows, { source: `told ${number}`, importId }, { number: 0, of: () => '' });
  }

  /** The organisation is one legal entity with these, and with no others. */
  async setDuplicates(position: number, others: readonly number[]): Promise<void> {
    const ids = others.map((other) => this.idAt(other));
    await this.app.services.directory.setDuplicates(this.idAt(position), ids);
  }

  async newDraft(wanted: Wishes): Promise<void> {
    const body = { actionType: 'KA220', ...this.content(wanted) };
    const { body: draft, status } = await this.app.call('POST', '/drafts', { body });
    expect({ status, errors: draft.errors }).toEqual({ status: 201, errors: undefined });
    this.drafts.push({ id: draft.id, token: draft.token });
  }

  async editDraft(position: number, wanted: Wishes): Promise<void> {
    const { id, token } = this.drafts[position % this.drafts.length]!;
    const { status } = await this.app.call('PATCH', `/drafts/${id}`, { token, body: this.content(wanted) });
    expect(status).toBe(200);
  }

  /** Waits, without asking for anything, until all that happened is scanned and no list is stale. */
  async settled(patience = 240_000): Promise<void> {
    const { directory, index, scan, lists, draftStore, projects } = this.app.services;
    await eventually(
      () => this.untold(),
      (ids) => ids.length === 0,
      patience,
    );
    const version = await directory.version();
    await eventually(
      async () => {
        const reached = await scan.read();
        const scoring = scoringVersion(await projects.earlier.version());
        const stale: unknown[] = [];
        for (const { id } of this.drafts) {
          const list = await lists.state(id);
          if (!list || !isSound(list, (await draftStore.find(id))!.draft, reached, scoring))
            stale.push({ id, list });
        }
        return { cursor: await index.cursor(), ...reached, stale };
      },
      ({ cursor, scanned, stale }) => cursor >= version && scanned >= version && stale.length === 0,
      patience,
    );
  }

  /** The organisations of which what their projects say is not written yet. */
  private async untold(): Promise<string[]> {
    const { directory, projects } = this.app.services;
    const records = await directory.getMany(this.ids);
    const told = records.map(async (record) => {
      if (!record) return [];
      const { total } = await projects.ofOrganisation([record.id], 1, 1);
      return (trackRecordOf(record)?.projects ?? 0) === total ? [] : [record.id];
    });
    return (await Promise.all(told)).flat();
  }

  /** Every stored list, or only those that claim to be fresh, compared with one that is made from nothing. */
  async expectExact({ onlyFresh = false } = {}): Promise<void> {
    const { lists } = this.app.services;
    const table = await this.table();
    for (const { id } of this.drafts) {
      if (onlyFresh && !(await this.claimsFresh(id))) continue;
      const { suggestions, footing } = await this.ranking(id, table);
      for (const { terms } of suggestions) for (const { term } of terms) this.termsMet.add(term);
      expect(JSON.stringify((await lists.find(id))!.items)).toBe(JSON.stringify(suggestions));
      expect((await lists.footing(id))!.footing.guard).toEqual(footing.guard);
    }
  }

  /** What a scan of the whole directory gives for a draft. */
  async ranking(draftId: string, table?: DirectoryTable): Promise<Ranking> {
    const { index, draftStore, projects, directory } = this.app.services;
    const draft = (await draftStore.find(draftId))!.draft;
    const holdersOf = async (keywords: readonly string[]) => {
      const holders = keywords.map(
        async (keyword) => [keyword, new Set(await index.holders(keyword))] as const,
      );
      return new Map(await Promise.all(holders));
    };
    const like = await earlierOf(projects.earlier, draft);
    const spec = await draftSpec(draft, holdersOf, like);
    const ranking = new Scorer().rank(table ?? (await this.table()), spec, KEPT);
    const { earlier } = projects;
    const suggestions = await withProjects(ranking.suggestions, like, earlier, directory);
    return { ...ranking, suggestions };
  }

  private async table(): Promise<DirectoryTable> {
    const { directory } = this.app.services;
    return (await new ScoringTable(directory).at(await directory.version())).table;
  }

  /** As a reader decides it: the cursor first, then the scan, then the list. */
  private async claimsFresh(draftId: string): Promise<boolean> {
    const { index, scan, lists, draftStore, projects } = this.app.services;
    const cursor = await index.cursor();
    const reached = await scan.read();
    const list = await lists.state(draftId);
    const { draft } = (await draftStore.find(draftId))!;
    const scoring = scoringVersion(await projects.earlier.version());
    return list !== undefined && isSound(list, draft, reached, scoring) && reachOf(list, reached) >= cursor;
  }

  private content({ size, needs, members, excluded, maxPerCountry, title, preset }: Wishes) {
    const memberIds = [...new Set(members.map((position) => this.idAt(position)))];
    const excludedId = this.idAt(excluded);
    return {
      ...{ title, preset },
      size,
      needs,
      members: memberIds.map((organisationId, n) => ({
        organisationId,
        role: n === 0 ? 'coordinator' : n === 3 ? 'associated' : 'partner',
      })),
      rules: {
        ...(maxPerCountry && { maxPerCountry }),
        excludedOrganisations: memberIds.includes(excludedId) ? [] : [excludedId],
      },
    };
  }

  private idAt(position: number): string {
    return this.ids[position % this.ids.length]!;
  }
}

/** A worker, or a completer, in a process of its own, on this test worker's servers or on others. */
export class WorkerProcess {
  private static readonly started = new Set<ChildProcess>();

  private constructor(private readonly child: ChildProcess) {}

  static async start(script = 'worker', env: NodeJS.ProcessEnv = {}): Promise<WorkerProcess> {
    const { redisUrl, meiliUrl, meiliApiKey } = testServers();
    const child = fork(`dist/src/${script}.js`, [], {
      env: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'error',
        REDIS_URL: redisUrl,
        MEILI_URL: meiliUrl,
        MEILI_API_KEY: meiliApiKey,
        ADMIN_API_KEY: 'of-no-use-to-a-worker',
        ...env,
      },
      execArgv: [],
    });
    WorkerProcess.started.add(child);
    const message = await Promise.race([once(child, 'message'), ended(child)]);
    if (!message) throw new Error('The worker ended while it was starting');
    return new WorkerProcess(child);
  }

  /** Ends what a test, failed or not, left running: with one left over jest does not exit. Waits for none that is gone. */
  static async endAll(): Promise<void> {
    await Promise.all([...WorkerProcess.started].map(stopProcess));
    WorkerProcess.started.clear();
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Returns at once when it has ended already. */
  async end(signal: NodeJS.Signals): Promise<void> {
    this.child.kill(signal);
    await ended(this.child);
  }
}
