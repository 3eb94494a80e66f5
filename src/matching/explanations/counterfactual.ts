import type { Draft } from '../../consortia/index.js';
import {
  EXPERIENCES,
  LEVELS_OF_ACTIVITY,
  mergedProfile,
  type OrganisationRecord,
  type Profile,
} from '../../directory/index.js';
import { countsAs, isField, vocabulary } from '../../vocabularies/index.js';
import {
  barrierOf,
  CONNECTIONS,
  countedExpertise,
  type DraftSpec,
  type Level,
  type ScoringOrganisation,
  type Suggestion,
  scorerOf,
} from '../core/index.js';
import { scoringOrganisation } from '../scoring-organisation.js';

export const CHANGEABLE = [
  'expertise',
  'levelOfActivity',
  'experience',
  'sectors',
  'organisationType',
  'country',
] as const;

/** What an organisation's profile would state: terms beside those it has, or one value that is not known of it. */
export interface Change {
  field: (typeof CHANGEABLE)[number];
  values: string[];
}

/** A change that is enough by itself, and how the organisation would then stand. */
export interface BringingIn extends Pick<Suggestion, 'connection' | 'score'> {
  change: Change;
}

/** The draft that an organisation would have to be suggested for. */
interface Situation {
  draft: Draft;
  spec: DraftSpec;
  team: readonly ScoringOrganisation[];
  /** Whether what a candidate adds is enough for a place in the list. */
  isEnough: (suggestion: Suggestion) => boolean;
}

/** Terms of which pairs are tried. */
const PAIRED = 4;

/**
 * The single changes of a record after which it would be suggested, the best first; where there is none, the best pair of
 * terms that would do. Each is decided by scoring the changed record. Of a value that is not known the best is tried,
 * of kinds of organisation one of each group and those that the draft requires.
 */
export function whatBringsIn(
  record: OrganisationRecord,
  duplicates: readonly string[],
  { draft, spec, team, isEnough }: Situation,
): BringingIn[] {
  const score = scorerOf(spec, team);
  const profile = mergedProfile(record);
  const organisation = scoringOrganisation(record, duplicates);
  const isOpen = (one: ScoringOrganisation) => barrierOf(spec, team, one) === undefined;

  const changed = (change: Change) => {
    const one = scoringOrganisation(record, duplicates, statement(change, profile, organisation));
    return { change, suggestion: score(one), isIn: isOpen(one) };
  };
  const enough = (changes: ReturnType<typeof changed>[]): BringingIn[] =>
    changes
      .filter(({ suggestion, isIn }) => isIn && isEnough(suggestion))
      .map(({ change, suggestion: { connection, score } }) => ({ change, connection, score }))
      .sort(bestFirst);

  const unknown = unknownValues(draft, spec, profile, organisation).flatMap(({ field, options }) => {
    const open = options.filter(({ one }) => isOpen(one));
    const [best] = open.map(({ value, one }) => ({ value, ...score(one) })).sort(bestFirst);
    return best ? [{ field, values: [best.value] }] : [];
  });
  const kinds = organisation.type ? [] : kindsTried(draft).map((kind) => single('organisationType', kind));
  const [bestKind] = enough(kinds.map(changed));
  const terms = missingTerms(draft, organisation).map((term) => changed(single('expertise', term)));
  const singles = [...enough([...terms, ...unknown.map(changed)]), ...(bestKind ? [bestKind] : [])];
  if (singles.length > 0) return singles.sort(bestFirst);

  const paired = terms
    .sort((a, b) => bestFirst(a.suggestion, b.suggestion))
    .slice(0, PAIRED)
    .map(({ change }) => change.values[0]!);
  const pairs = paired.flatMap((term, at) => paired.slice(at + 1).map((other) => [term, other]));
  return enough(pairs.map((values) => changed({ field: 'expertise', values }))).slice(0, 1);
}

const single = (field: Change['field'], value: string): Change => ({ field, values: [value] });

type Standing = Pick<Suggestion, 'connection' | 'score'>;

function bestFirst(a: Standing, b: Standing): number {
  return CONNECTIONS.indexOf(a.connection) - CONNECTIONS.indexOf(b.connection) || b.score - a.score;
}

/** The terms that the draft needs and that do not count as the organisation's. */
function missingTerms({ needs }: Draft, organisation: ScoringOrganisation): string[] {
  const held = countedExpertise(organisation);
  return needs.flatMap(({ expertise }) => (expertise && !held.includes(expertise) ? [expertise] : []));
}

/** A field of which nothing is known, and the organisation with each value that it could have. */
interface Unknown {
  field: Change['field'];
  options: { value: string; one: ScoringOrganisation }[];
}

function unknownValues(
  { rules }: Draft,
  spec: DraftSpec,
  profile: Profile,
  organisation: ScoringOrganisation,
): Unknown[] {
  const { level, experience, country, fields } = organisation;
  const asked = <V extends string>(
    field: Change['field'],
    known: unknown,
    values: readonly V[],
    state: (value: V) => Partial<ScoringOrganisation>,
  ): Unknown[] =>
    known === undefined
      ? [{ field, options: values.map((value) => ({ value, one: { ...organisation, ...state(value) } })) }]
      : [];
  const codes = (list: 'sectors' | 'countries') => vocabulary(list).map(({ code }) => code);
  const countries = [...(spec.partnerCountries ?? codes('countries'))].filter(
    (code) => !rules.excludedCountries.includes(code),
  );
  return [
    ...asked('levelOfActivity', level, LEVELS_OF_ACTIVITY, (value) => ({
      level: LEVELS_OF_ACTIVITY.indexOf(value) as Level,
    })),
    ...asked('experience', experience, EXPERIENCES, (value) => ({ experience: value })),
    ...asked('sectors', profile.sectors, codes('sectors'), (value) => ({
      sector: value,
      fields: isField(value) ? [value, ...fields] : fields,
    })),
    ...asked('country', country, countries, (value) => ({ country: countsAs(value) })),
  ];
}

/** One kind of organisation of each group, and those that the draft requires. */
function kindsTried({ rules }: Draft): string[] {
  const groups = new Map(vocabulary('organisation-types').map(({ group, code }) => [group, code]));
  return [...new Set([...groups.values(), ...rules.requiredTypes])];
}

/** What the profile would state after a change. */
function statement(
  { field, values }: Change,
  profile: Profile,
  { fields }: ScoringOrganisation,
): Partial<Profile> {
  const [value] = values;
  switch (field) {
    case 'expertise':
      return { expertise: [...values, ...(profile.expertise ?? [])] };
    case 'sectors':
      return { sectors: [...new Set([...values, ...fields])] };
    case 'levelOfActivity':
    case 'experience':
      return { [field]: { value, basis: 'declared' } };
    default:
      return { [field]: value };
  }
}
