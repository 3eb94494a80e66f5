import { cordis } from './cordis.js';
import { eche } from './eche.js';
import type { KnownSource } from './known-source.js';

const knownSources = [eche, cordis];

/** The reading that goes by the mapping alone. */
const generic: KnownSource = {
  profile: 'generic',
  programme: 'EU',
  recognises: () => true,
  mapping: new Map(),
  complete: () => undefined,
};

/** The known list that has these columns (folded), else `generic`. */
export function sourceOf(columns: ReadonlySet<string>): KnownSource {
  return knownSources.find((source) => source.recognises(columns)) ?? generic;
}

export function sourceNamed(profile: string): KnownSource {
  return knownSources.find((source) => source.profile === profile) ?? generic;
}
