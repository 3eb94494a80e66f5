import { cordis } from './cordis.js';
import { eche } from './eche.js';
import { erasmusResults } from './erasmus-results.js';
import type { KnownSource } from './known-source.js';
import { kompaan } from './kompaan.js';
import { ror } from './ror.js';

/** The reading that goes by the mapping alone. */
const generic: KnownSource = { profile: 'generic', programme: 'EU', recognises: () => true };

const knownSources = [kompaan, ror, eche, cordis, erasmusResults];

/** The known list of this shape, else `generic`. */
export function sourceOf(columns: ReadonlySet<string>, objects: Record<string, unknown>[]): KnownSource {
  return knownSources.find((source) => source.recognises(columns, objects)) ?? generic;
}

export function sourceNamed(profile: string): KnownSource {
  return knownSources.find((source) => source.profile === profile) ?? generic;
}
