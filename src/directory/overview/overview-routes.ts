import { type Route, route } from '../../platform/http/route.js';
import type { DirectoryOverview } from './directory-overview.js';
import { overviewSchema } from './overview-schema.js';

/** The call that tells everybody what the directory is made of. */
export function overviewRoutes(overview: DirectoryOverview): Route[] {
  return [
    route({
      method: 'get',
      path: '/directory',
      tag: 'Organisations',
      summary:
        'What the directory has: sources with dates and counts, and whether search and suggestions have all of it',
      access: 'public',
      answers: { 200: { description: 'Counts and health', schema: overviewSchema } },
      handle: async () => ({ body: await overview.read() }),
    }),
  ];
}
