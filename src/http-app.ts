/** The HTTP side of a process: the routes of all features. Only the server loads it. */
import type { Services } from './app.js';
import { consortiaRoutes } from './consortia/index.js';
import {
  DirectoryOverview,
  exportRoutes,
  OrganisationSearch,
  organisationRoutes,
  overviewRoutes,
  qualityRoutes,
  searchRoutes,
} from './directory/index.js';
import {
  duplicateRoutes,
  Matches,
  matchRoutes,
  Reconciliation,
  reconciliationRoutes,
} from './identity/index.js';
import { importProfileRoutes, importRoutes } from './imports/index.js';
import {
  Assessments,
  Completions,
  DraftEventListener,
  DraftExport,
  draftExportRoutes,
  matchingRoutes,
  networkRoutes,
  Rankings,
  Reserves,
  rankingRoutes,
  Suggestions,
  similarProjectRoutes,
  tableReports,
  WhatIf,
  WhyNot,
} from './matching/index.js';
import { createExpressApp } from './platform/http/express-app.js';
import { openApiDocument } from './platform/http/openapi.js';
import type { Route } from './platform/http/route.js';
import { Metrics } from './platform/metrics.js';
import { Readiness } from './platform/readiness.js';
import { connectPatiently, tryWriting } from './platform/redis.js';
import { ProjectSearch, projectRoutes } from './projects/index.js';
import { vocabularyRoutes } from './vocabularies/index.js';

/** As in package.json; a test compares them. */
export const version = '0.1.0';

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
