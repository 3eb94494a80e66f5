import { type Draft, demandsOf, draftWeights, findRules, type Need, needKey } from '../consortia/index.js';
import { expertiseOfFamily } from '../vocabularies/index.js';
import type { Bars, DraftSpec, Need as SpecNeed } from './core/index.js';

/** Finds the organisations whose text holds a keyword. */
export type HoldersOf = (keyword: string) => Promise<ReadonlySet<string>>;

/** The draft as the scoring core takes it: who is in S, who may not be suggested, who holds which need. */
export async function draftSpec(draft: Draft, holdersOf: HoldersOf): Promise<DraftSpec> {
  return {
    size: draft.size,
    needs: await Promise.all(draft.needs.map((need) => specNeed(need, holdersOf))),
    weights: draftWeights(draft),
    ...draftBars(draft),
  };
}

/** Whom the draft has already, whom it does not want, and from where the programme lets partners come. */
export function draftBars({ members, rules, actionType, callYear }: Draft): Bars {
  const programme = findRules(actionType, callYear);
  const associated = members.filter(({ role }) => role === 'associated');
  return {
    members: members.filter(({ role }) => role !== 'associated').map(({ organisationId }) => organisationId),
    excludedIds: [...rules.excludedOrganisations, ...associated.map(({ organisationId }) => organisationId)],
    excludedCountries: rules.excludedCountries,
    partnerCountries: programme && new Set(demandsOf(programme).partnerStates),
    maxPerCountry: rules.maxPerCountry,
  };
}

/** The keyword of a need, by the need's key. */
export function keywordOf(key: string): string {
  return key.slice('keyword:'.length);
}

async function specNeed(need: Need, holdersOf: HoldersOf): Promise<SpecNeed> {
  const { weight } = need;
  const key = needKey(need);
  if (need.expertise !== undefined) return { key, weight, holders: { terms: [need.expertise] } };
  if (need.keyword !== undefined) return { key, weight, holders: { ids: await holdersOf(need.keyword) } };
  return { key, weight, holders: { terms: expertiseOfFamily(need.activity!) } };
}
