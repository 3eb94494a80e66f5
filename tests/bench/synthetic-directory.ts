import type { DraftSpec, Level, Need, ScoringOrganisation } from '../../src/matching/core/index.js';
import { BALANCED } from '../support/weights.js';
import { type Random, seeded } from './random.js';

const COUNTRIES = codes('country', 38);
const SECTORS = codes('sector', 24);
const TYPE_GROUPS = codes('type', 9);
/** Exact types in each group. */
const TYPES_OF_GROUP = 3;
const FIELDS = SECTORS.slice(0, 6);
const EXPERIENCES = ['newcomer', 'less-experienced', 'experienced'];
const TERMS = codes('term', 160);
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A seeded directory shaped like real ones: a few countries, kinds and terms have most organisations, a
 * third of the values is unknown, the expertise of one kind of organisation centres on its own terms.
 */
export function syntheticDirectory(count: number): ScoringOrganisation[] {
  const random = seeded(20260101);
  return Array.from({ length: count }, () => syntheticOrganisation(random));
}

function syntheticOrganisation(random: Random): ScoringOrganisation {
  const type = skewed(random, TYPE_GROUPS.length);
  const sector = random.chance(0.25) ? undefined : SECTORS[near(random, type * 3, SECTORS.length)]!;
  const typeGroup = random.chance(0.1) ? undefined : TYPE_GROUPS[type];
  return {
    id: Array.from({ length: 20 }, () => BASE32[random.below(32)]).join(''),
    country: random.chance(0.02) ? undefined : COUNTRIES[skewed(random, COUNTRIES.length)],
    sector,
    fields: FIELDS.filter((field) => field === sector),
    typeGroup,
    type: typeGroup && `${typeGroup}-${random.below(TYPES_OF_GROUP)}`,
    level: random.chance(0.35) ? undefined : (near(random, type, 5) as Level),
    experience: random.chance(0.35) ? undefined : EXPERIENCES[skewed(random, 3)],
    expertise: syntheticExpertise(random, type),
  };
}

/** No terms for one in six, else 1 to 10: 3.7 different ones on average. */
function syntheticExpertise(random: Random, type: number): string[] {
  if (random.chance(1 / 6)) return [];
  const terms = new Set<string>();
  for (let wanted = 1 + random.below(10); wanted > 0; wanted--) {
    terms.add(
      TERMS[random.chance(0.7) ? near(random, type * 15, TERMS.length) : skewed(random, TERMS.length)]!,
    );
  }
  return [...terms];
}

/** Drafts of 12 needs: nine terms, a family of 25 terms, two keywords that one in 500 organisations holds. */
export function syntheticDrafts(directory: readonly ScoringOrganisation[], count: number): DraftSpec[] {
  const random = seeded(7);
  const pick = () => directory[random.below(directory.length)]!.id;
  return Array.from({ length: count }, (_, n) => ({
    id: `draft-${n}`,
    field: FIELDS[n % FIELDS.length],
    size: 6,
    needs: syntheticNeeds(random, directory.length, pick),
    members: Array.from({ length: 1 + random.below(5) }, pick),
    excludedIds: [pick()],
    excludedCountries: random.chance(0.2) ? [COUNTRIES[random.below(COUNTRIES.length)]!] : [],
    maxPerCountry: random.chance(0.5) ? 2 : undefined,
    weights: BALANCED,
  }));
}

function syntheticNeeds(random: Random, size: number, pick: () => string): Need[] {
  const terms = Array.from({ length: 9 }, () => ({ term: TERMS[skewed(random, TERMS.length)]! }));
  const family = { family: TERMS.slice(random.below(100)).slice(0, 25) };
  const keyword = () => ({ ids: new Set(Array.from({ length: size / 500 }, pick)) });
  return [...terms, family, keyword(), keyword()].map((holders, i) => ({
    key: `need-${i}`,
    weight: 1 + random.below(3),
    holders,
  }));
}

/** Seldom far above the centre: kinds of organisations have their own sectors, levels and terms. */
function near(random: Random, centre: number, length: number): number {
  return (centre + skewed(random, skewed(random, length) + 1)) % length;
}

/** Roughly Zipf: position p comes up in proportion to 1 / (p + 1). */
function skewed(random: Random, length: number): number {
  return Math.floor((length + 1) ** random.next()) - 1;
}

function codes(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
}
