import { projects } from '../../../indexes/projects.js';
import { directoryKeys, SearchIndex } from '../../directory/index.js';
import type { Meilisearch } from '../../platform/meilisearch.js';
import type { Redis } from '../../platform/redis.js';
import { PROJECT_SEARCH, PROJECTS } from '../store/project-store.js';
import { type ProjectDocument, projectFingerprint } from './document.js';

/** The search index of all projects. It follows the organisations too: documents tell of them. */
export class ProjectIndex extends SearchIndex<ProjectDocument> {
  constructor(meilisearch: Meilisearch, redis: Redis) {
    const keys = { state: PROJECT_SEARCH, logs: [PROJECTS.log, directoryKeys.LOG] as const };
    super(meilisearch, redis, { description: projects, keys, fingerprint: projectFingerprint });
  }
}
