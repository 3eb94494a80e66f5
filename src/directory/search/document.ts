import { createHash } from 'node:crypto';
import { organisations } from '../../../indexes/organisations.js';
import { type ListName, labelsOf, vocabulary } from '../../vocabularies/index.js';
import { lookUpsOf } from '../names/name-keys.js';
import type { OrganisationSummary } from '../record/answers.js';
import { DERIVATION_VERSION, derive, type Known, known } from '../record/derived/derived.js';
import { domainOf, domainsAbove } from '../record/identifiers-in-text.js';
import { mergedProfile } from '../record/merge.js';
import type { Experience, Identifiers, LevelOfActivity, Profile } from '../record/organisation.js';
import type { OrganisationRecord } from '../record/record.js';
import { trackRecordOf } from '../record/track-record.js';
import { formOfText, formsOfName, wholeNameKey } from './search-text.js';

/** Stands in a filter for a value that nobody has given. */
export const UNKNOWN = 'unknown';

/** Goes up whenever documents change in shape or content: then the index is built anew. */
const DOCUMENT_VERSION = 7;

type OrUnknown<T> = T | typeof UNKNOWN;

/**
 * An organisation as the search index holds it: text to search in, values to filter and sort by, and all that a
 * summary shows. Never contact data. Every text field is always there: Meilisearch refuses to search in a field
 * that no document has.
 */
export interface OrganisationDocument {
  id: string;
  /** Of the record; tells how a document that differs from it came about. */
  version: number;
  name: string;
  shortName: string | null;
  otherNames: string[];
  /** What its names are looked up by: see `directory/names`. */
  wholeNames: string[];
  nameWords: string[];
  city: string | null;
  description: string | null;
  /** Forms of names, city and description that Meilisearch does not see by itself: in plain letters, initials together. */
  nameForms: string[];
  cityForms: string[];
  descriptionForms: string[];
  /** Each name by its telling words, in alphabetical order: who has it is found by these words. */
  nameKeys: string[];
  /** The domain of its website, and with a dot in front those above it. */
  domains: string[];
  identifiers: Identifiers;
  /** The values of all of them: what is searched and looked up, without the names of their schemes. */
  identifierValues: string[];
  /** Every word in every language for country, type, sectors and expertise. */
  labels: string[];
  country: OrUnknown<string>;
  organisationType: OrUnknown<string>;
  sectors: OrUnknown<string>[];
  expertise: OrUnknown<string>[];
  levelOfActivity: OrUnknown<LevelOfActivity>;
  experience: OrUnknown<Experience>;
  /** The same as sources state it, without what is derived. */
  stated: Pick<
    OrganisationDocument,
    'organisationType' | 'sectors' | 'expertise' | 'levelOfActivity' | 'experience'
  >;
  /** 1 when it exists no more: among equals it comes last. */
  closed: 0 | 1;
  /** Identifiers and sources that it has: among equals more come first. */
  evidence: number;
  projectCount?: number;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** The fields that a summary is made of. */
export const SUMMARY_FIELDS = [
  ...(['id', 'name', 'shortName', 'country', 'city', 'organisationType', 'sectors', 'expertise'] as const),
  ...(['levelOfActivity', 'experience', 'identifiers', 'closed'] as const),
] satisfies (keyof OrganisationDocument)[];

export function organisationDocument(record: OrganisationRecord): OrganisationDocument {
  const profile = mergedProfile(record);
  const facts = known(profile, derive(profile, trackRecordOf(record)));
  const otherNames = profile.otherNames?.map(({ name }) => name) ?? [];
  const names = namesSearched(
    profile.shortName ? [profile.name, profile.shortName, ...otherNames] : [profile.name, ...otherNames],
  );
  const identifiers = identifierValues(profile.identifiers);
  const { organisationType, sectors, expertise, levelOfActivity, experience } = filters(facts);
  // Each field by name: with others spread into it the object takes several times as long to make.
  return {
    id: record.id,
    version: record.version,
    name: profile.name,
    shortName: profile.shortName ?? null,
    otherNames,
    wholeNames: names.wholes,
    nameWords: names.words,
    city: profile.city ?? null,
    description: profile.description ?? null,
    nameForms: names.forms,
    cityForms: formsOfName(profile.city ?? ''),
    descriptionForms: distinct([formOfText(profile.description ?? '')]),
    nameKeys: names.keys,
    domains: domains(profile.website),
    identifiers: profile.identifiers ?? {},
    identifierValues: identifiers,
    labels: labels(facts, profile.country),
    country: profile.country ?? UNKNOWN,
    organisationType,
    sectors,
    expertise,
    levelOfActivity,
    experience,
    stated: filters(known(profile, {})),
    closed: profile.status === 'closed' ? 1 : 0,
    evidence: identifiers.length + Object.keys(record.layers).length,
    projectCount: profile.projectCount,
    updatedAt: Date.parse(record.updatedAt),
  };
}

/** What names are searched and looked up by. One name after another: the words of the last one are kept. */
function namesSearched(names: readonly string[]) {
  const each = names.map((name) => ({
    ...lookUpsOf([name]),
    forms: formsOfName(name),
    key: wholeNameKey(name),
  }));
  return {
    wholes: distinct(each.flatMap(({ wholeNames }) => wholeNames)),
    words: distinct(each.flatMap(({ nameWords }) => nameWords)),
    forms: distinct(each.flatMap(({ forms }) => forms)),
    keys: distinct(each.map(({ key }) => key)),
  };
}

/** The summary of a document: absent is absent again. */
export function summaryOfDocument(
  document: Pick<OrganisationDocument, (typeof SUMMARY_FIELDS)[number]>,
): OrganisationSummary {
  const { id, name, shortName, city, identifiers, closed, ...filters } = document;
  return {
    id,
    name,
    shortName: shortName ?? undefined,
    country: stated(filters.country),
    city: city ?? undefined,
    organisationType: stated(filters.organisationType),
    sectors: statedList(filters.sectors),
    expertise: statedList(filters.expertise),
    levelOfActivity: stated(filters.levelOfActivity),
    experience: stated(filters.experience),
    identifiers: Object.keys(identifiers).length > 0 ? identifiers : undefined,
    status: closed ? 'closed' : undefined,
  };
}

/** The words of codes in all languages, by code; a whole directory has few different ones. */
class Words {
  private readonly byCode = new Map<string, readonly string[]>();

  constructor(readonly list: ListName) {}

  of(code: string): readonly string[] {
    const known = this.byCode.get(code);
    if (known) return known;
    const words = distinct(labelsOf(this.list, code).flatMap((label) => [label, ...formsOfName(label)]));
    this.byCode.set(code, words);
    return words;
  }
}

/** The lists whose labels are searched, by the fields that hold their codes. */
const LABELLED = {
  country: new Words('countries'),
  organisationType: new Words('organisation-types'),
  sectors: new Words('sectors'),
  expertise: new Words('expertise'),
} as const satisfies Partial<Record<keyof Profile, Words>>;

function labels(
  { organisationType, sectors = [], expertise = [] }: Known,
  country: string | undefined,
): string[] {
  const found = new Set<string>();
  const add = (words: Words, code: string) => {
    for (const word of words.of(code)) found.add(word);
  };
  if (country) add(LABELLED.country, country);
  if (organisationType) add(LABELLED.organisationType, organisationType);
  for (const code of sectors) add(LABELLED.sectors, code);
  for (const code of expertise) add(LABELLED.expertise, code);
  return [...found];
}

function identifierValues({
  pic,
  oid,
  ror,
  vat,
  erasmusCodes = [],
  others = [],
}: Identifiers = {}): string[] {
  return distinct([pic, oid, ror, vat, ...erasmusCodes, ...others.map(({ id }) => id)]);
}

function domains(website: string | undefined): string[] {
  const domain = website && domainOf(website);
  return domain ? [domain, ...domainsAbove(domain).map((above) => `.${above}`)] : [];
}

function distinct(values: (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

function filters(facts: Known): OrganisationDocument['stated'] {
  return {
    organisationType: facts.organisationType ?? UNKNOWN,
    sectors: listed(facts.sectors),
    expertise: listed(facts.expertise),
    levelOfActivity: facts.levelOfActivity ?? UNKNOWN,
    experience: facts.experience ?? UNKNOWN,
  };
}

function listed(codes: string[] | undefined): string[] {
  return codes && codes.length > 0 ? codes : [UNKNOWN];
}

function stated<T extends string>(value: T): Exclude<T, typeof UNKNOWN> | undefined {
  return value === UNKNOWN ? undefined : (value as Exclude<T, typeof UNKNOWN>);
}

function statedList(values: string[]): string[] | undefined {
  return values[0] === UNKNOWN ? undefined : values;
}

/** Changes whenever an index that was built before no longer is what would be built now. */
export function indexFingerprint(): string {
  const labels = Object.values(LABELLED).map(({ list }) =>
    vocabulary(list).map(({ code }) => [code, labelsOf(list, code)]),
  );
  const content = JSON.stringify([DOCUMENT_VERSION, DERIVATION_VERSION, organisations, labels]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
