import { projectedOrganisations, SearchProjection } from '../../src/directory/index.js';
import { Detection, LivePanel } from '../../src/matching/index.js';
import { Queues } from '../../src/platform/queues.js';
import { eventually, type RunningApp } from './running-app.js';

/** An index of what the record has now, known to whoever scores. Nobody keeps it current then. */
export async function indexOnce({ services }: RunningApp): Promise<void> {
  const { config, logger, directory, index, draftStore, lists, scan, requests, events } = services;
  const version = await directory.version();
  const queues = new Queues(config.redisUrl, logger);
  const projection = new SearchProjection(queues, 'search-index');
  const records = projectedOrganisations(directory);
  await projection.work({ records, index, logger, onIndexed: async () => {} });
  await eventually(
    () => index.reached(),
    (reached) => reached.generation !== '' && reached.version >= version,
  );
  await queues.close();
  const { earlier } = services.projects;
  const panel = new LivePanel(draftStore, lists, earlier);
  await new Detection(directory, index, scan, panel, lists, requests, events, earlier).run();
}
