import { Directory } from '../../src/directory/index.js';
import { type DirectoryTable, type Exposure, exposureOf, Scorer } from '../../src/matching/core/index.js';
import { ScoringTable } from '../../src/matching/index.js';
import { createLogger } from '../../src/platform/logging.js';
import { connectRedis, redisReady } from '../../src/platform/redis.js';
import { BALANCED } from '../support/weights.js';
import { seeded } from './random.js';
import type { Service } from './service.js';
import { against, grouped } from './statistics.js';

const DRAFTS = 300;
const PLACES = 10;
/** Different organisations in the 3,000 places; the most lists that one may be first in; what a group of types has at least. */
const TARGETS = { organisations: 1_800, mostFirst: 0.02, typeGroup: 0.02, largeKind: 0.05 };

/**
 * How the first ten places of 300 drafts of one to three random members without needs fall on the organisations of the
 * service. Returns a section in Markdown.
 */
export async function benchExposure({ redisUrl }: Service): Promise<string> {
  const redis = connectRedis(redisUrl, createLogger('bench', 'silent'));
  try {
    await redisReady(redis);
    const directory = new Directory(redis, { onCommitted: async () => {} });
    const ids: string[] = [];
    for await (const page of directory.pages()) ids.push(...page.map(({ id }) => id));
    const { table } = await new ScoringTable(directory).at(await directory.version());
    return section(ids.length, exposureOf(table, listsOf(table, ids.sort())));
  } finally {
    redis.disconnect();
  }
}

function listsOf(table: DirectoryTable, ids: readonly string[]): string[][] {
  const random = seeded(23);
  const scorer = new Scorer();
  return Array.from({ length: DRAFTS }, (_, n) => {
    const members = Array.from({ length: 1 + random.below(3) }, () => ids[random.below(ids.length)]!);
    const draft = {
      ...{ id: `draft-${n}`, size: 6, needs: [], members, weights: BALANCED },
      ...{ excludedIds: [], excludedCountries: [] },
    };
    return scorer.suggest(table, draft, PLACES).map(({ id }) => id);
  });
}

function section(organisations: number, exposure: Exposure): string {
  const typeGroups = exposure.typeGroups.filter(({ directory }) => directory >= TARGETS.largeKind);
  const least = Math.min(...typeGroups.map(({ places }) => places));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    `## Exposure: the first ${PLACES} places of ${DRAFTS} drafts of 1 to 3 random members without needs, ${grouped(organisations)} organisations`,
    '',
    '| | measured | target |',
    '|---|---:|---:|',
    `| organisations that share the ${grouped(exposure.places)} places | ${grouped(exposure.organisations)} | ${against(`≥ ${grouped(TARGETS.organisations)}`, exposure.organisations >= TARGETS.organisations)} |`,
    `| lists in which the same organisation is first, at most | ${percent(exposure.mostFirst)} | ${against(`≤ ${percent(TARGETS.mostFirst)}`, exposure.mostFirst <= TARGETS.mostFirst)} |`,
    `| places of the group of types that has fewest, of those with ${percent(TARGETS.largeKind)} of the directory | ${percent(least)} | ${against(`≥ ${percent(TARGETS.typeGroup)}`, least >= TARGETS.typeGroup)} |`,
    `| places of the most listed 1 % | ${percent(exposure.topPercent)} | |`,
    `| divergence from the directory (NDKL), countries | ${exposure.divergence.country.toFixed(2)} | |`,
    `| the same, experience | ${exposure.divergence.experience.toFixed(2)} | |`,
    '',
    'By group of types, places and directory: ' +
      typeGroups
        .map(
          ({ typeGroup, places, directory }) => `${typeGroup} ${percent(places)} and ${percent(directory)}`,
        )
        .join(', ') +
      '.',
    '',
  ].join('\n');
}
