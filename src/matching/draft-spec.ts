import {
  type Draft,
  type DraftContent,
  demandsOf,
  draftWeights,
  findRules,
  type Need,
  needKey,
  withoutProjects,
} from '../consortia/index.js';
import type { Earlier, EarlierProjects } from '../projects/index.js';
import { expertiseOfFamily, isOfType, vocabulary } from '../vocabularies/index.js';
import type { Bars, DraftSpec, Need as SpecNeed } from './core/index.js';
import { experienceReader } from './experience.js';

/** Finds, for each keyword, the ids of the organisations whose text holds it; absent is nobody. */
export type HoldersOf = (keywords: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;

/** What is scored of a draft, which need not be stored. */
export type ScoredDraft = DraftContent & Pick<Draft, 'id'>;

/** The draft as the scoring core takes it: who is in S, who may not be suggested, who holds which need. */
export async function draftSpec(
  draft: ScoredDraft,
  holdersOf: HoldersOf,
  { fit, acquaintance, version, complete }: Earlier,
): Promise<DraftSpec> {
  const keywords = draft.needs.flatMap(({ keyword }) => keyword ?? []);
  const holders = keywords.length > 0 ? await holdersOf(keywords) : NOBODY;
  return {
    id: draft.id,
    field: draft.field,
    needs: draft.needs.map((need) => specNeed(need, holders)),
    weights: version === '' ? withoutProjects(draftWeights(draft)) : draftWeights(draft),
    ...(acquaintance.size > 0 && { acquaintance }),
    ...(fit.size > 0 && { fit: new Map([...fit].map(([id, of]) => [id, of.fit])) }),
    ...draftBars(draft, complete),
  };
}

/** What earlier projects say of a draft; who has worked with its members only where that weighs. */
export async function earlierOf(earlier: EarlierProjects, draft: DraftContent): Promise<Earlier> {
  const { title, idea = '', members } = draft;
  const weighs = draftWeights(draft).acquaintance > 0;
  const partners = members.filter(({ role }) => weighs && role !== 'associated');
  return earlier.of(
    `${title}\n${idea}`,
    partners.map(({ organisationId }) => organisationId),
  );
}

/**
 * Whom the draft has already, whom it does not want, and what the programme and its own rules ask of the team. `complete`: the
 * types of action of which all projects are known.
 */
export function draftBars(
  { size, members, rules, actionType, callYear }: DraftContent,
  complete: ReadonlySet<string> = new Set(),
): Bars {
  const programme = findRules(actionType, callYear);
  const associated = members.filter(({ role }) => role === 'associated');
  return {
    size,
    members: members.filter(({ role }) => role !== 'associated').map(({ organisationId }) => organisationId),
    excludedIds: [...rules.excludedOrganisations, ...associated.map(({ organisationId }) => organisationId)],
    excludedCountries: rules.excludedCountries,
    maxPerCountry: rules.maxPerCountry,
    newcomerSeats: rules.newcomerSeats,
    experienceOf: experienceReader({ actionType, callYear }, complete.has(actionType)),
    requiredTypes: rules.requiredTypes,
    broadTypes: BROAD_TYPES,
    ...(programme && minimums(demandsOf(programme))),
  };
}

function minimums(demands: ReturnType<typeof demandsOf>): Partial<Bars> {
  const { minimumOrganisations, minimumCountries, countedStates, partnerStates } = demands;
  const [countedCountries, partnerCountries] = [new Set(countedStates), new Set(partnerStates)];
  return { minimumOrganisations, minimumCountries, countedCountries, partnerCountries };
}

/** By broad type: the narrower ones. */
const BROAD_TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  vocabulary('organisation-types').map(({ code: broad }) => [
    broad,
    vocabulary('organisation-types').flatMap(({ code }) =>
      code !== broad && isOfType(code, broad) ? [code] : [],
    ),
  ]),
);

/** The keyword of a need, by the need's key. */
export function keywordOf(key: string): string {
  return key.slice('keyword:'.length);
}

type Holders = Awaited<ReturnType<HoldersOf>>;

const NOBODY: Holders = new Map();

function specNeed(need: Need, holders: Holders): SpecNeed {
  const { weight, depth } = need;
  return { key: needKey(need), weight, depth, holders: holdersOfNeed(need, holders) };
}

function holdersOfNeed({ expertise, keyword, activity }: Need, holders: Holders): SpecNeed['holders'] {
  if (expertise !== undefined) return { term: expertise };
  if (keyword !== undefined) return { ids: holders.get(keyword) ?? new Set() };
  return { family: expertiseOfFamily(activity!) };
}
