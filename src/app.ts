/** Wires stores, features and platform together: what every process has, and what worker and completer do. */
import { DraftStore, Drafts, needsProposer, Proposals } from './consortia/index.js';
import {
  Directory,
  DirectoryQuality,
  MissingKeyError,
  OrganisationExport,
  OrganisationIndex,
  projectedOrganisations,
  SearchProjection,
} from './directory/index.js';
import { DuplicateJobs, Duplicates } from './identity/index.js';
import { Imports } from './imports/index.js';
import {
  CompletionWorker,
  completionRequests,
  Detection,
  DraftEventPublisher,
  ExposureReport,
  LivePanel,
  RankingWorker,
  rankingRequests,
  reportTable,
  ScanState,
  ScoringTable,
  SuggestionRequests,
  SuggestionStore,
  SuggestionWorker,
  TableSnapshot,
  ViewedDrafts,
} from './matching/index.js';
import { AppendOnlyFile } from './platform/append-only-file.js';
import type { Config } from './platform/config.js';
import type { Logger } from './platform/logging.js';
import { connectMeilisearch } from './platform/meilisearch.js';
import { endWith } from './platform/process-config.js';
import { Queues } from './platform/queues.js';
import { connectRedis, redisReady } from './platform/redis.js';
import { Sealer } from './platform/sealing.js';
import { ProjectIndex, Projects, SimilarInCommon, TrackRecordJobs } from './projects/index.js';

export type Services = ReturnType<typeof createServices>;

/** Everything that every process has. */
export function createServices(config: Config, logger: Logger) {
  const redis = connectRedis(config.redisUrl, logger);
  const meilisearch = connectMeilisearch(config.meiliUrl, config.meiliApiKey);
  const queues = new Queues(config.redisUrl, logger);

  const appendOnlyFile = new AppendOnlyFile(redis, queues);
  const projection = new SearchProjection(queues, 'search-index');
  const projectProjection = new SearchProjection(queues, 'project-index');
  const sealer = new Sealer(config.contactKeys);
  const directory = new Directory(redis, {
    sealer,
    // Not awaited: a wake-up that is lost is made good by the next check, and an import makes many.
    onCommitted: async () => void projection.request(),
    beforeErasing: async (ids) => {
      await appendOnlyFile.rewriteSoon();
      await imports.forgetSoon(ids);
      await duplicates.forget(ids);
      await projects.forget(ids);
      await tableSnapshot.remove();
    },
  });
  const index = new OrganisationIndex(meilisearch, redis);
  const exporter = new OrganisationExport(index, directory);
  const { uploadLimit, uploadsLimit } = config;
  const projectIndex = new ProjectIndex(meilisearch, redis);
  const projects = new Projects(redis, directory, async () => {
    void projectProjection.request();
    void requests.requestScan();
    void trackRecords.request();
  });
  const trackRecords = new TrackRecordJobs(redis, queues, directory, projects.earlier);
  /** What is searched, each with its index and what keeps it current. */
  const searches = [
    { records: projectedOrganisations(directory), index, projection },
    { records: projects.projected, index: projectIndex, projection: projectProjection },
  ] as const;
  const imports = new Imports({
    ...{ redis, queues, directory, projects, index, projectIndex, sealer, uploadLimit, uploadsLimit },
  });

  const duplicates = new Duplicates(redis, directory);
  const duplicateJobs = new DuplicateJobs({ redis, queues, directory, index, duplicates });
  const quality = new DirectoryQuality(
    directory,
    () => imports.openConflicts(),
    () => duplicates.store.count(),
  );

  const draftStore = new DraftStore(redis, (ids) => directory.currentIds(ids));
  const viewed = new ViewedDrafts(redis);
  const lists = new SuggestionStore(redis);
  const scan = new ScanState(redis);
  const exposure = new ExposureReport(redis, lists);
  const tableSnapshot = new TableSnapshot(redis);
  const requests = new SuggestionRequests(queues, draftStore, viewed);
  const events = new DraftEventPublisher(redis);
  const completions = completionRequests(queues, redis);
  const rankings = rankingRequests(queues, redis);
  const similarInCommon = new SimilarInCommon(projects.earlier, directory, index);
  const proposals = new Proposals(needsProposer(index), similarInCommon, directory);
  const drafts = new Drafts({
    store: draftStore,
    organisations: directory,
    proposals,
    async onChanged(draftId, draftVersion) {
      await requests.request(draftId);
      await events.publish({ draftId, event: 'draft', draftVersion });
    },
    onRevoked: (draftId) => events.publish({ draftId, event: 'revoked' }),
    async onDeleted(draftId) {
      await lists.remove(draftId);
      await events.publish({ draftId, event: 'revoked' });
      await appendOnlyFile.rewriteSoon();
    },
  });

  return {
    ...{
      config,
      logger,
      redis,
      sealer,
      queues,
      appendOnlyFile,
      directory,
      index,
      projectIndex,
      searches,
      exporter,
      projects,
      trackRecords,
      imports,
      quality,
      duplicates,
      duplicateJobs,
    },
    ...{ draftStore, drafts, proposals, viewed, lists, scan, exposure, requests, events },
    ...{ completions, rankings, tableSnapshot },
    async close() {
      await queues.close();
      redis.disconnect();
    },
  };
}

/**
 * Waits until Redis can be used. Where contacts are sealed with a key that is not there, one sentence is printed and the
 * process ends with code 2.
 */
export async function requireStores({ redis, directory }: Services): Promise<void> {
  await redisReady(redis);
  await directory.useContactKeys().catch((error: Error) => {
    if (error instanceof MissingKeyError) endWith(error.message);
    throw error;
  });
}

/** The working side of a process: imports, search index, suggestions. */
export async function startWorkers(services: Services): Promise<void> {
  const { queues, directory, index, imports, logger } = services;
  const { draftStore: drafts, lists, scan, requests, events } = services;
  const { earlier } = services.projects;
  const table = new ScoringTable(directory, services.tableSnapshot);
  table.storeSnapshots(queues.stopping);
  const panel = new LivePanel(drafts, lists, earlier);
  const detection = new Detection(
    ...([directory, index, scan, panel, lists, requests, events] as const),
    earlier,
  );
  reportTable(services.redis, 'worker', table, queues.stopping);
  earlier.follow(queues.stopping);
  const onIndexed = async () => {
    await requests.requestScan();
    await services.duplicateJobs.request();
  };
  const [organisations, projects] = services.searches;
  await organisations.projection.work({ ...organisations, logger, onIndexed });
  await projects.projection.work({ ...projects, logger, onIndexed: async () => {} });
  await services.duplicateJobs.work(logger);
  await services.trackRecords.work(logger);
  await imports.work(logger);
  services.appendOnlyFile.work(logger);
  await services.exposure.work(queues, table);
  await new SuggestionWorker({
    drafts,
    index,
    table,
    lists,
    scan,
    detection,
    requests,
    events,
    earlier,
    directory,
  }).start(queues);
}

/**
 * Completes consortia, looks for replacements and ranks what somebody asks for. In a process of its own: it thinks for up to a second without a pause,
 * and whatever else the process had to do would wait.
 */
export async function startCompletions(services: Services): Promise<void> {
  const { queues, directory, index, draftStore, completions, rankings } = services;
  const table = new ScoringTable(directory, services.tableSnapshot);
  reportTable(services.redis, 'completer', table, queues.stopping);
  const { earlier } = services.projects;
  earlier.follow(queues.stopping);
  const worker = new CompletionWorker(draftStore, index, table, earlier, directory);
  await worker.start(completions, queues.stopping);
  new RankingWorker(draftStore, index, table, earlier, directory).start(rankings);
}
