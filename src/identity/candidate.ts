import {
  mergedProfile,
  type OrganisationRecord,
  type ReadName,
  type Relation,
  readName,
  urlOf,
} from '../directory/index.js';
import { labelsOf } from '../vocabularies/index.js';

/** An organisation that may be the one that is meant, as it is compared. */
export interface Candidate {
  record: OrganisationRecord;
  names: readonly CandidateName[];
  city: ReadName | undefined;
  /** The words of its city, region and country. */
  placeWords: ReadonlySet<string>;
  country: string | undefined;
  /** The host of its website without `www.`. */
  host: string | undefined;
  /** Values of identifiers that several organisations may have, by `scheme:id`. */
  evidenceIds: ReadonlySet<string>;
  isClosed: boolean;
  relations: readonly Relation[];
}

export interface CandidateName {
  name: ReadName;
  kind: 'name' | 'short name' | 'other name';
  /** ISO 639-1, where its source says it. */
  lang: string | undefined;
}

export function candidateOf(record: OrganisationRecord): Candidate {
  const profile = mergedProfile(record);
  const { name, shortName, otherNames = [], city, region, country, website, identifiers, status } = profile;
  const { relations = [] } = profile;
  return {
    record,
    names: [
      { name: readOnce(name), kind: 'name', lang: undefined },
      ...(shortName ? [{ name: readOnce(shortName), kind: 'short name' as const, lang: undefined }] : []),
      ...otherNames.map((other) => ({
        name: readOnce(other.name),
        kind: 'other name' as const,
        lang: other.lang,
      })),
    ],
    city: city ? readOnce(city) : undefined,
    placeWords: new Set([...wordsOf(city), ...wordsOf(region), ...countryWords(country)]),
    country,
    host: hostOf(website),
    evidenceIds: new Set(identifiers?.others?.map(({ scheme, id }) => `${scheme}:${id}`)),
    isClosed: status === 'closed',
    relations,
  };
}

/** The host of a web address without `www.`. */
export function hostOf(website: string | undefined): string | undefined {
  return website ? urlOf(website)?.hostname.replace(/^www\./, '') : undefined;
}

function wordsOf(place: string | undefined): string[] {
  return place ? readOnce(place).words.map(({ key }) => key) : [];
}

/** By country: a whole directory has few. */
const wordsByCountry = new Map<string, readonly string[]>();

function countryWords(country: string | undefined): readonly string[] {
  if (country === undefined) return [];
  const words = wordsByCountry.get(country) ?? labelsOf('countries', country).flatMap(wordsOf);
  wordsByCountry.set(country, words);
  return words;
}

/** Names that were read; the same organisations are candidates again and again. */
const MOST_KEPT = 20_000;
const kept = new Map<string, ReadName>();

function readOnce(text: string): ReadName {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readName(text);
  kept.set(text, read);
  return read;
}
