import {
  type CONNECTIONS,
  comesBefore,
  countedExpertise,
  DIMENSIONS,
  type DraftSpec,
  hashOf,
  type ScoringOrganisation,
} from '../../src/matching/core/index.js';
import { Admission } from '../../src/matching/core/objective/admission.js';
import { resolveDraft } from '../../src/matching/core/objective/draft.js';
import { gainsOf } from '../../src/matching/core/objective/gains.js';
import { valueIn } from '../../src/matching/core/objective/organisation.js';
import { contributionOf, countTeam } from '../../src/matching/core/objective/team.js';

interface Found {
  id: string;
  connection: (typeof CONNECTIONS)[number];
  score: number;
}

/**
 * The list as a good engineer would make it on plain objects: the members counted once, the gain of every value and of
 * every need looked up, one pass, and the best kept in a short sorted array. What the columns are measured against.
 */
export function plainSuggest(
  directory: readonly ScoringOrganisation[],
  byId: ReadonlyMap<string, ScoringOrganisation>,
  spec: DraftSpec,
  limit: number,
): Found[] {
  const draft = resolveDraft(spec);
  const members = [...new Set(spec.members)].flatMap((id) => byId.get(id) ?? []);
  const team = countTeam(
    draft,
    members.map((member) => contributionOf(draft, member)),
  );
  const gains = gainsOf(draft, team);
  const admission = new Admission(draft, team);
  const out = new Set([...spec.members, ...spec.excludedIds]);
  const draftHash = hashOf(draft.id);
  const valueGains = new Map(DIMENSIONS.map((dimension) => [dimension, new Map<unknown, number>()]));
  const needsOfTerm = new Map<string, number>();
  const keywords: [ReadonlySet<string>, number][] = [];
  let connecting = 0;
  draft.needs.forEach(({ holders }, need) => {
    const bit = 2 ** need;
    if (!('family' in holders) && gains.needs[need]! > 0) connecting |= bit;
    if ('ids' in holders) keywords.push([holders.ids, bit]);
    else
      for (const term of 'term' in holders ? [holders.term] : holders.family)
        needsOfTerm.set(term, (needsOfTerm.get(term) ?? 0) | bit);
  });
  const best: Found[] = [];
  for (const organisation of directory) {
    const { id } = organisation;
    if (out.has(id) || isBarred(admission, organisation)) continue;
    let values = 0;
    for (const dimension of DIMENSIONS) {
      const known = valueGains.get(dimension)!;
      const value = valueIn(organisation, dimension);
      const gain = known.get(value) ?? gains.value(dimension, value);
      known.set(value, gain);
      values += gain;
    }
    let held = 0;
    for (const term of countedExpertise(organisation)) held |= needsOfTerm.get(term) ?? 0;
    for (const [ids, bit] of keywords) if (ids.has(id)) held |= bit;
    const sums = [0, 0];
    for (let need = 0, rest = held; rest !== 0; need++, rest >>>= 1)
      if (rest & 1) sums[need < 16 ? 0 : 1]! += gains.needs[need]!;
    const score = values + (sums[0]! + sums[1]!) + gains.fit(id) + gains.acquaintance(id);
    const isInField = draft.field !== undefined && organisation.fields.includes(draft.field);
    const connection = held & connecting ? 'idea' : draft.hasTiers && isInField ? 'field' : 'none';
    const found: Found = { id, connection, score };
    const last = best[limit - 1];
    if (last && !comesBefore(found, last, draftHash)) continue;
    let at = Math.min(best.length, limit - 1);
    while (at > 0 && comesBefore(found, best[at - 1]!, draftHash)) at--;
    best.splice(at, 0, found);
    if (best.length > limit) best.pop();
  }
  return best;
}

function isBarred(admission: Admission, { country, experience, type }: ScoringOrganisation): boolean {
  return Boolean(
    admission.ofCountry(country) ?? admission.ofExperience(experience) ?? admission.ofType(type),
  );
}

/** Milliseconds to read once what the columns hold of so many organisations: six bytes each, added up. */
export function memoryFloor(organisations: number): number {
  const classes = new Uint32Array(organisations).fill(1);
  const masks = new Uint16Array(organisations).fill(1);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    let sum = 0;
    for (let slot = 0; slot < organisations; slot++) sum += classes[slot]! ^ masks[slot]!;
    if (sum !== 0) throw new Error('The columns changed while they were read.');
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
