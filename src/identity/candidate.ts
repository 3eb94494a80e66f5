import {
  mergedProfile,
  type NameWord,
  type OrganisationRecord,
  type OrganisationSummary,
  type ReadName,
  readName,
  summaryOf,
} from '../directory/index.js';
import { labelsOf } from '../vocabularies/index.js';

/** An organisation that may be the one that is meant, as it is compared. */
export interface Candidate {
  organisation: OrganisationSummary;
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
  const places = [city, region, ...(country ? labelsOf('countries', country) : [])];
  return {
    organisation: summaryOf(record),
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
    placeWords: new Set(places.flatMap((place) => (place ? keysOf(readOnce(place).words) : []))),
    country,
    host: hostOf(website),
    evidenceIds: new Set(identifiers?.others?.map(({ scheme, id }) => `${scheme}:${id}`)),
    isClosed: status === 'closed',
  };
}

/** The host of a web address without `www.`. */
export function hostOf(website: string | undefined): string | undefined {
  return website && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : undefined;
}

function keysOf(words: readonly NameWord[]): string[] {
  return words.map(({ key }) => key);
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
