/** The composition root: the only place that wires stores, features and platform together. */
import { consortiaRoutes, DraftStore, Drafts, needsProposer, Proposals } from './consortia/index.js';
import {
  Directory,
  DirectoryOverview,
  DirectoryQuality,
  exportRoutes,
  MissingKeyError,
  OrganisationExport,
  OrganisationIndex,
  OrganisationSearch,
  organisationRoutes,
  overviewRoutes,
  projectedOrganisations,
  qualityRoutes,
  SearchProjection,
  searchRoutes,
} from './directory/index.js';
import {
  DuplicateJobs,
  Duplicates,
  duplicateRoutes,
  Matches,
  matchRoutes,
  Reconciliation,
  reconciliationRoutes,
} from './identity/index.js';
import { Imports, importProfileRoutes, importRoutes } from './imports/index.js';
import {
  Assessments,
  Completions,
  CompletionWorker,
  completionRequests,
  Detection,
  DraftEventListener,
  DraftEventPublisher,
  DraftExport,
  draftExportRoutes,
  ExposureReport,
  LivePanel,
  matchingRoutes,
  networkRoutes,
  Rankings,
  RankingWorker,
  Reserves,
  rankingRequests,
  rankingRoutes,
  reportTable,
  ScanState,
  ScoringTable,
  SuggestionRequests,
  SuggestionStore,
  Suggestions,
  SuggestionWorker,
  similarProjectRoutes,
  TableSnapshot,
  tableReports,
  ViewedDrafts,
  WhatIf,
  WhyNot,
} from './matching/index.js';
import { AppendOnlyFile } from './platform/append-only-file.js';
import type { Config } from './platform/config.js';
import { createExpressApp } from './platform/http/express-app.js';
import { openApiDocument } from './platform/http/openapi.js';
import type { Route } from './platform/http/route.js';
import type { Logger } from './platform/logging.js';
import { connectMeilisearch } from './platform/meilisearch.js';
import { Metrics } from './platform/metrics.js';
import { endWith } from './platform/process-config.js';
import { Queues } from './platform/queues.js';
import { Readiness } from './platform/readiness.js';
import { connectPatiently, connectRedis, redisReady, tryWriting } from './platform/redis.js';
import { Sealer } from './platform/sealing.js';
import {
  ProjectIndex,
  ProjectSearch,
  Projects,
  projectRoutes,
  SimilarInCommon,
  TrackRecordJobs,
} from './projects/index.js';
import { vocabularyRoutes } from './vocabularies/index.js';

/** As in package.json; a test compares them. */
export const version = '0.1.0';

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

/** The routes of all features; `events` hears what happens to drafts. */
function routesOf(services: Services, events: DraftEventListener): Route[] {
  const { config, directory, index, imports, drafts, proposals } = services;
  const { lists, scan, requests, viewed, completions, projects } = services;
  const { earlier } = projects;
  const matches = new Matches(index, directory);
  const search = new OrganisationSearch(index, directory);
  const suggestions = new Suggestions(
    ...([directory, index, lists, scan, requests, events, viewed] as const),
    earlier,
  );
  const assessments = new Assessments(directory, index, earlier);
  const whyNot = new WhyNot(directory, index, suggestions, earlier);
  const whatIf = new WhatIf(directory, assessments);
  const overview = new DirectoryOverview({
    ...{ directory, index, projects, projectIndex: services.projectIndex },
    lastImports: () => imports.lastImports(),
    tables: () => tableReports(services.redis),
  });
  return [
    ...searchRoutes(search),
    ...exportRoutes(services.exporter),
    ...overviewRoutes(overview),
    ...qualityRoutes(services.quality),
    ...matchRoutes(matches),
    ...reconciliationRoutes(new Reconciliation(matches, search, directory), {
      ...{ version, publicUrl: config.publicUrl },
    }),
    ...duplicateRoutes(services.duplicates, services.duplicateJobs),
    ...organisationRoutes(directory, index),
    ...projectRoutes(projects, new ProjectSearch(services.projectIndex, projects, directory), directory),
    ...similarProjectRoutes(drafts, services.projects, directory),
    ...rankingRoutes(drafts, new Rankings(directory, services.rankings)),
    ...draftExportRoutes(drafts, new DraftExport(directory, index)),
    ...networkRoutes(drafts, services.projects, directory),
    ...importRoutes(imports, config.uploadLimit),
    ...importProfileRoutes(imports.profiles),
    ...consortiaRoutes(drafts, proposals, directory),
    ...matchingRoutes({
      ...{ drafts, suggestions, assessments, whyNot, whatIf, events, viewed },
      completions: new Completions(directory, completions),
      reserves: new Reserves(directory, index, services.rankings, earlier),
    }),
    ...vocabularyRoutes(),
  ];
}

/** The HTTP side of a process. */
export function createHttpApp(services: Services) {
  const { config, logger, redis, queues, index, projects, projectIndex } = services;
  const subscription = connectPatiently(config.redisUrl, logger);
  const routes = routesOf(services, new DraftEventListener(subscription));
  services.projects.earlier.follow(queues.stopping);
  const metrics = new Metrics(queues.all);
  metrics.gauge('kompaan_organisations', 'Organisations in the record', () => services.directory.count());
  metrics.gauge('kompaan_directory_version', 'Version of the directory', () => services.directory.version());
  metrics.gauge('kompaan_search_cursor', 'Version of the directory that search has reached', () =>
    index.cursor(),
  );
  metrics.gauge('kompaan_projects', 'Projects in the record', () => projects.count());
  metrics.gauge('kompaan_projects_version', 'Version of the projects', () => projects.version());
  metrics.gauge('kompaan_project_search_cursor', 'Version of the projects that search has reached', () =>
    projectIndex.cursor(),
  );
  metrics.gauges('kompaan_jobs_stalled', 'Jobs taken from a worker that died or was held up', 'queue', () =>
    queues.stalled(),
  );
  metrics.gauges(
    'kompaan_exposure',
    'How evenly the first ten places of the latest lists fall',
    'figure',
    () => services.exposure.figures(),
  );
  const app = createExpressApp({
    ...{ config, version, logger, metrics, queues, routes },
    readiness: new Readiness({
      Redis: () => tryWriting(redis),
      'The search index': () => Promise.all([index.trySearching(), projectIndex.trySearching()]),
    }),
  });
  return {
    app,
    async close() {
      subscription.disconnect();
    },
  };
}

/** The OpenAPI document of all routes; needs no server. */
export function describeRoutes(services: Services): object {
  return openApiDocument(routesOf(services, new DraftEventListener(services.redis)), version);
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
