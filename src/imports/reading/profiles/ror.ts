import {
  holdsEmail,
  LONGEST_LISTS,
  parseOtherIdentifier,
  parseRor,
  RELATION_KINDS,
  type Relation,
} from '../../../directory/index.js';
import { recogniseCountry } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';
import { type Draft, newDraft, reject } from '../rows/draft.js';
import { setters } from '../rows/fields.js';
import { addOther } from '../rows/identifiers.js';
import type { KnownSource } from '../rows/known-source.js';
import { isObject } from '../tables/objects.js';
import { cleanCell } from '../values/clean.js';

/** Types of both schemas, lower-case; `other` and `funder` say nothing of what it is. */
const TYPES = new Map<string, { organisationType?: string; sector?: string }>([
  ['education', { organisationType: 'higher-education-institution', sector: 'HED' }],
  ['facility', { organisationType: 'research-institute', sector: 'research' }],
  ['company', { organisationType: 'company' }],
  ['government', { organisationType: 'public-body', sector: 'public-administration' }],
  ['nonprofit', { organisationType: 'ngo' }],
  ['healthcare', { sector: 'health' }],
  ['archive', { sector: 'culture' }],
]);

/** Schema 1 calls the lists of external identifiers by these names, schema 2 in lower case. */
const SCHEMES = new Map([
  ['grid', 'GRID'],
  ['isni', 'ISNI'],
  ['fundref', 'FUNDREF'],
  ['wikidata', 'WIKIDATA'],
]);

/** Characters of what another organisation is called. */
const LONGEST_LABEL = 500;

interface Name {
  value: string;
  lang?: string | undefined;
  isAcronym: boolean;
  isShown: boolean;
}

/** The Research Organization Registry in schema 1 and 2, mixed or not: https://ror.readme.io/docs/data-structure. */
export const ror: KnownSource = {
  profile: 'ror',
  recognises: (columns, objects) =>
    columns.has('status') && objects.some(({ id }) => typeof id === 'string' && id.includes('ror.org/')),
  read(value, notes) {
    const draft = newDraft();
    setId(draft, value.id);
    setNames(draft, namesOf(value), notes);
    setPlace(draft, value);
    setWebsite(draft, value, notes);
    setTypes(draft, listOf(value.types));
    setExternalIds(draft, value.external_ids, notes);
    setRelations(draft, value.relationships, notes);
    if (typeof value.status === 'string' && value.status.toLowerCase() !== 'active')
      draft.profile.status = 'closed';
    return [draft];
  },
};

function setId(draft: Draft, id: unknown): void {
  const parsed = typeof id === 'string' ? parseRor(id) : undefined;
  if (parsed) draft.profile.identifiers = { ror: parsed };
  else
    reject(draft, 'id', String(id), 'ror-invalid', 'The record has no sound ROR identifier: fetch it again.');
}

function namesOf(value: Record<string, unknown>): Name[] {
  if (Array.isArray(value.names))
    return value.names.filter(isObject).map(({ value: name, types, lang }) => ({
      value: text(name),
      lang: text(lang) || undefined,
      isAcronym: listOf(types).includes('acronym'),
      isShown: listOf(types).includes('ror_display'),
    }));
  const plain = (isAcronym: boolean) => (name: string) => ({ value: name, isAcronym, isShown: false });
  const labels = Array.isArray(value.labels) ? value.labels.filter(isObject) : [];
  return [
    { value: text(value.name), isAcronym: false, isShown: true },
    ...labels.map(({ label, iso639 }) => ({
      value: text(label),
      lang: text(iso639) || undefined,
      isAcronym: false,
      isShown: false,
    })),
    ...listOf(value.aliases).map(plain(false)),
    ...listOf(value.acronyms).map(plain(true)),
  ];
}

function setNames(draft: Draft, names: Name[], notes: Notes): void {
  const clean = names
    .map((name) => ({ ...name, value: cleanCell(name.value, notes) }))
    .filter(({ value }) => value !== '');
  const shown = clean.find(({ isShown }) => isShown) ?? clean.find(({ isAcronym }) => !isAcronym);
  if (shown) setters.name(draft, shown.value, 'names', notes);
  const acronyms = clean.filter(({ isAcronym, value }) => isAcronym && value !== shown?.value);
  if (acronyms[0]) setters.shortName(draft, acronyms[0].value, 'names', notes);
  const others = [...clean.filter(({ isAcronym }) => !isAcronym), ...acronyms.slice(1)];
  for (const { value, lang } of others) {
    const before = draft.profile.otherNames?.length ?? 0;
    setters.otherName(draft, value, 'names', notes);
    const added = draft.profile.otherNames?.[before];
    if (added && lang && /^[a-z]{2}$/.test(lang)) added.lang = lang;
  }
}

function setPlace(draft: Draft, { locations, addresses, country }: Record<string, unknown>): void {
  const [location] = Array.isArray(locations) ? locations.filter(isObject) : [];
  const [address] = Array.isArray(addresses) ? addresses.filter(isObject) : [];
  const details = isObject(location?.geonames_details) ? location.geonames_details : address;
  if (!details) return;
  const code = text(details.country_code) || (isObject(country) ? text(country.country_code) : '');
  const known = recogniseCountry(code);
  if (known) draft.profile.country = known;
  const [city, region] = [
    text(details.name ?? details.city),
    text(details.country_subdivision_name ?? details.state),
  ];
  if (city) draft.profile.city = city;
  if (region) draft.profile.region = region;
  if (typeof details.lat === 'number') draft.latitude = details.lat;
  if (typeof details.lng === 'number') draft.longitude = details.lng;
}

function setWebsite(draft: Draft, { links }: Record<string, unknown>, notes: Notes): void {
  const items: unknown[] = Array.isArray(links) ? links : [];
  const site = items.find((link) => typeof link === 'string' || (isObject(link) && link.type === 'website'));
  const address = text(isObject(site) ? site.value : site);
  if (address) setters.website(draft, address, 'links', notes);
}

function setTypes({ profile, basis }: Draft, types: string[]): void {
  for (const type of types.map((each) => each.toLowerCase())) {
    const { organisationType, sector } = TYPES.get(type) ?? {};
    if (organisationType && profile.organisationType === undefined) {
      profile.organisationType = organisationType;
      basis.organisationType = `derived: ROR type ${type}`;
    }
    if (sector && !profile.sectors?.includes(sector)) {
      profile.sectors = [...(profile.sectors ?? []), sector];
      basis.sectors ??= `derived: ROR type ${type}`;
    }
  }
}

/** Schema 2 has a list, schema 1 an object by kind. */
function setExternalIds(draft: Draft, given: unknown, notes: Notes): void {
  const lists = Array.isArray(given)
    ? given.filter(isObject)
    : isObject(given)
      ? Object.entries(given).map(([type, ids]) => ({ ...(isObject(ids) ? ids : { all: ids }), type }))
      : [];
  for (const { type, all } of lists as { type?: unknown; all?: unknown }[]) {
    const scheme = SCHEMES.get(text(type).toLowerCase());
    for (const id of scheme ? listOf(typeof all === 'string' ? [all] : all) : []) {
      const parsed = parseOtherIdentifier(scheme!, id);
      if (parsed) addOther(draft, parsed);
      else notes.add('value-left-out', 'external_ids');
    }
  }
}

/** Both schemas have a list; of more than a profile holds, the kinds that come first stay. */
function setRelations(draft: Draft, given: unknown, notes: Notes): void {
  const found = new Map<string, { kind: Relation['kind']; ror: string; label: string }>();
  for (const { type, id, label } of Array.isArray(given) ? given.filter(isObject) : []) {
    const kind = RELATION_KINDS.find((each) => each === text(type).toLowerCase());
    const other = parseRor(text(id));
    if (kind && other) found.set(`${kind} ${other}`, { kind, ror: other, label: text(label) });
    else notes.add('value-left-out', 'relationships');
  }
  const kept = RELATION_KINDS.flatMap((kind) => [...found.values()].filter((one) => one.kind === kind));
  notes.add('value-left-out', 'relationships', Math.max(0, kept.length - LONGEST_LISTS.relations));
  if (kept.length === 0) return;
  draft.profile.relations = kept.slice(0, LONGEST_LISTS.relations).map(({ kind, ror: other, label }) => {
    const name = cleanCell(label, notes);
    const isShown = name !== '' && name.length <= LONGEST_LABEL && !holdsEmail(name);
    return { kind, key: `ror:${other}`, ...(isShown && { name }) };
  });
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((item) => item !== '') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
