import type { KnownSource } from '../rows/known-source.js';
import { foldName } from '../values/folded.js';
import { cordis, cordisParticipations, cordisProjects, cordisTopics } from './cordis.js';
import { eche } from './eche.js';
import { erasmusResults } from './erasmus-results.js';
import { kompaan } from './kompaan.js';
import { kompaanProjects } from './kompaan-projects.js';
import { ror } from './ror.js';

/** The reading that goes by the mapping alone. */
const generic: KnownSource = { profile: 'generic', recognises: () => true };

const knownSources = [
  kompaan,
  kompaanProjects,
  ror,
  eche,
  cordis,
  cordisParticipations,
  cordisProjects,
  cordisTopics,
  erasmusResults,
];

/** The known list of this shape, else `generic`; `byColumns`: only one that is read column by column will do. */
export function sourceOf(
  names: readonly string[],
  objects: Record<string, unknown>[],
  byColumns: boolean,
): KnownSource {
  const columns = new Set(names.map(foldName));
  const candidates = byColumns ? knownSources.filter(({ read }) => !read) : knownSources;
  return candidates.find((source) => source.recognises(columns, objects, names)) ?? generic;
}

export function sourceNamed(profile: string): KnownSource {
  return knownSources.find((source) => source.profile === profile) ?? generic;
}
