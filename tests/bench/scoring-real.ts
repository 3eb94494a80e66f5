import { performance } from 'node:perf_hooks';
import { Directory, mergedProfile, OrganisationIndex } from '../../src/directory/index.js';
import {
  type DraftSpec,
  type Need,
  Scorer,
  type ScoringOrganisation,
} from '../../src/matching/core/index.js';
import { ScoringTable } from '../../src/matching/index.js';
import { scoringOrganisation } from '../../src/matching/scoring-organisation.js';
import { createLogger } from '../../src/platform/logging.js';
import { connectMeilisearch } from '../../src/platform/meilisearch.js';
import { connectRedis, redisReady } from '../../src/platform/redis.js';
import { BALANCED } from '../support/weights.js';
import { benchCompletionOn, isFeasible } from './completion.js';
import { plainSuggest } from './plain-scorer.js';
import { type Random, seeded } from './random.js';
import { benchRescoringOn, DRAFTS as LIVE } from './rescoring.js';
import type { Service } from './service.js';
import { grouped, inMilliseconds, median, quantile } from './statistics.js';

const DRAFTS = 400;
/** Drafts scored on plain objects too. */
const COMPARED = 20;
const LIMIT = 50;
const KEYWORDS = 60;
const NEEDS = 12;
const COMPLETIONS = 100;

/** "Suggest 50" on the directory of the service, for drafts that ask for what is in it. Returns lines in Markdown. */
export async function benchRealScoring({ redisUrl, meilisearch: { url, apiKey } }: Service): Promise<string> {
  const redis = connectRedis(redisUrl, createLogger('bench', 'silent'));
  try {
    await redisReady(redis);
    const directory = new Directory(redis, { onCommitted: async () => {} });
    const { table } = await new ScoringTable(directory).at(await directory.version());
    const { organisations, words } = await contentOf(directory);
    const ids = organisations.map(({ id }) => id);
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    const index = new OrganisationIndex(connectMeilisearch(url, apiKey), redis);
    const random = seeded(3);
    const keywords: Need[] = [];
    for (const keyword of sample(words, KEYWORDS, random)) {
      keywords.push({ key: keyword, weight: 1, holders: { ids: new Set(await index.holders(keyword)) } });
    }
    const scorer = new Scorer();
    const drafts = Array.from({ length: DRAFTS }, () => draftOf(ids, keywords, random));
    const times = drafts.map((draft) => timed(() => scorer.suggest(table, draft, LIMIT))).slice(DRAFTS / 10);
    const plain = drafts
      .slice(0, COMPARED)
      .map((draft) => timed(() => plainSuggest(organisations, byId, draft, LIMIT)));
    const completions = Array.from({ length: 2 * COMPLETIONS }, () => ({
      ...draftOf(ids, keywords, random),
      seats: 5,
      minimumCountries: 3,
    })).filter((draft) => isFeasible(table, draft));
    return [
      `On the ${grouped(ids.length)} organisations that were imported, drafts with ${NEEDS} keywords from names, which is what the lists hold of needs:`,
      `median ${inMilliseconds(median(times))}, p95 ${inMilliseconds(quantile(times, 0.95))}; plain objects ${inMilliseconds(median(plain))}, ${(median(plain) / median(times)).toFixed(1)} ×.`,
      '',
      benchCompletionOn(table, organisations, completions.slice(0, COMPLETIONS)),
      benchRescoringOn(
        organisations,
        Array.from({ length: LIVE }, () => draftOf(ids, keywords, random)),
      ),
    ].join('\n');
  } finally {
    redis.disconnect();
  }
}

function draftOf(ids: string[], keywords: Need[], random: Random): DraftSpec {
  return {
    id: `draft-${random.below(1_000_000)}`,
    size: 6,
    needs: sample(keywords, NEEDS, random),
    members: sample(ids, 1 + random.below(5), random),
    excludedIds: [],
    excludedCountries: [],
    maxPerCountry: 2,
    weights: BALANCED,
  };
}

async function contentOf(
  directory: Directory,
): Promise<{ organisations: ScoringOrganisation[]; words: string[] }> {
  const organisations: ScoringOrganisation[] = [];
  const words = new Set<string>();
  for await (const page of directory.pages()) {
    for (const record of page) {
      organisations.push(scoringOrganisation(record));
      for (const word of mergedProfile(record).name.match(/\p{L}{5,}/gu) ?? []) words.add(word);
    }
  }
  return { organisations, words: [...words] };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Different ones, in no order; fewer when there are not enough. */
function sample<T>(values: readonly T[], count: number, random: Random): T[] {
  const picked = new Set<T>();
  while (picked.size < Math.min(count, values.length)) picked.add(values[random.below(values.length)]!);
  return [...picked];
}
