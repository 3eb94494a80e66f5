import { knownType, mergedProfile, type Profile } from '../../directory/index.js';
import { type Language, labelOf } from '../../vocabularies/index.js';
import type { Evidence } from '../evidence.js';
import type { MatchQuery } from '../match-query.js';
import type { Match } from '../matches.js';
import type { Scored } from '../score-candidate.js';
import type { ReconciliationCandidate } from './schema.js';
import { typesOf } from './types.js';

/**
 * The candidates of one query as the protocol has them: the one that is chosen first, where it is only one, then the best.
 * Scores are of 100, and none is above the one before it, because clients put candidates in the order of their scores.
 */
export function resultOf(
  { candidates, chosen }: Match,
  asked: Pick<MatchQuery, 'country' | 'most'>,
  language: Language,
): ReconciliationCandidate[] {
  const all = [chosen ?? []].flat();
  const only = all.length === 1 ? all[0]!.candidate : undefined;
  const first = candidates.filter(({ candidate }) => candidate === only);
  const others = candidates.filter(({ candidate }) => candidate !== only);
  let highest = 100;
  return [...first, ...others].slice(0, asked.most).map((scored) => {
    const { candidate, score } = scored;
    const profile = mergedProfile(candidate.record);
    const type = knownType(profile);
    highest = Math.min(highest, Math.round(score * 1_000) / 10);
    return {
      id: candidate.record.id,
      name: profile.name,
      description: describe(profile, type, language),
      type: typesOf(type, language),
      score: highest,
      features: featuresOf(scored, asked.country),
      match: candidate === only,
    };
  });
}

/** `Ghent, Belgium · Higher education institution`, as far as it is known. */
export function describe(
  { city, country, status }: Pick<Profile, 'city' | 'country' | 'status'>,
  type: string | undefined,
  language: Language,
): string {
  const land = country && labelOf('countries', country, language);
  const place = [city, land].filter(Boolean).join(', ');
  const kind = type && labelOf('organisation-types', type, language);
  return [place, kind, status === 'closed' && 'closed'].filter(Boolean).join(' · ');
}

/** What speaks for a candidate, as true; what speaks against it, as false. Places stand for themselves. */
const SPEAKS: Readonly<Record<Exclude<Evidence['kind'], 'place'>, boolean>> = {
  identifier: true,
  name: true,
  acronym: true,
  spelling: true,
  'legal-form': true,
  domain: true,
  words: false,
  relation: false,
  status: false,
};

function featuresOf({ candidate, score, evidence }: Scored, country: string | undefined) {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const features: ReconciliationCandidate['features'] = [
    { id: 'score', value: Math.round(score * 1_000) / 1_000 },
  ];
  for (const kind of kinds) if (kind !== 'place') features.push({ id: kind, value: SPEAKS[kind] });
  if (country !== undefined && candidate.country !== undefined)
    features.push({ id: 'country', value: candidate.country === country });
  return features;
}
