import {
  type Identifiers,
  type OrganisationSummary,
  type OtherIdentifier,
  type Profile,
  parseErasmusCode,
  parseOid,
  parseOtherIdentifier,
  parsePic,
  parseRor,
  parseVat,
  parseWebsite,
} from '../../directory/index.js';
import { type Language, type ListName, labelOf, recogniseCountry } from '../../vocabularies/index.js';
import type { MatchQuery } from '../match-query.js';

/** What can be read of an organisation: what is stated, and the summary with what is derived. */
export interface Readable {
  profile: Omit<Profile, 'contact'>;
  summary(): OrganisationSummary;
}

type Evidence = Pick<MatchQuery, 'city' | 'country' | 'website' | 'identifiers'>;

/** Something that organisations have, to be matched by, to be fetched, or both. */
export interface Property {
  id: string;
  labels: Readonly<Record<Language, string>>;
  /** What a text under it says of the organisation that is looked for; undefined where it says nothing. */
  evidence?: (text: string) => Evidence | undefined;
  /** The values that an organisation has; codes of `list`, if there is one. */
  values: (of: Readable) => readonly (string | undefined)[] | undefined;
  list?: ListName;
}

type SingleIdentifier = 'pic' | 'oid' | 'ror' | 'vat';

const PROPERTIES: readonly Property[] = [
  {
    id: 'country',
    labels: { en: 'Country', nl: 'Land', fr: 'Pays', de: 'Land' },
    evidence: (text) => given(recogniseCountry(text), (country) => ({ country })),
    values: ({ profile }) => [profile.country],
    list: 'countries',
  },
  {
    id: 'city',
    labels: { en: 'City', nl: 'Plaats', fr: 'Ville', de: 'Ort' },
    evidence: (text) => given(text.slice(0, 200), (city) => ({ city })),
    values: ({ profile }) => [profile.city],
  },
  {
    id: 'website',
    labels: { en: 'Website', nl: 'Website', fr: 'Site web', de: 'Website' },
    evidence: (text) => given(parseWebsite(text), (website) => ({ website })),
    values: ({ profile }) => [profile.website],
  },
  {
    id: 'organisationType',
    labels: {
      en: 'Type of organisation',
      nl: 'Soort organisatie',
      fr: 'Type d’organisation',
      de: 'Art der Organisation',
    },
    values: ({ summary }) => [summary().organisationType],
    list: 'organisation-types',
  },
  {
    id: 'sectors',
    labels: { en: 'Sectors', nl: 'Sectoren', fr: 'Secteurs', de: 'Bereiche' },
    values: ({ summary }) => summary().sectors,
    list: 'sectors',
  },
  {
    id: 'expertise',
    labels: { en: 'Expertise', nl: 'Expertise', fr: 'Expertise', de: 'Fachwissen' },
    values: ({ summary }) => summary().expertise,
    list: 'expertise',
  },
  {
    id: 'levelOfActivity',
    labels: {
      en: 'Level of activity',
      nl: 'Werkingsniveau',
      fr: 'Niveau d’activité',
      de: 'Tätigkeitsebene',
    },
    values: ({ summary }) => [summary().levelOfActivity],
    list: 'levels-of-activity',
  },
  {
    id: 'status',
    labels: { en: 'Status', nl: 'Status', fr: 'Statut', de: 'Status' },
    values: ({ profile }) => [profile.status ?? 'active'],
  },
  single('pic', 'PIC', parsePic),
  single('oid', 'OID', parseOid),
  single('ror', 'ROR', parseRor),
  {
    id: 'erasmusCodes',
    labels: { en: 'Erasmus code', nl: 'Erasmuscode', fr: 'Code Erasmus', de: 'Erasmus-Code' },
    evidence: (text) => given(parseErasmusCode(text), (code) => ({ identifiers: { erasmusCodes: [code] } })),
    values: ({ profile }) => profile.identifiers?.erasmusCodes,
  },
  single('vat', 'VAT', parseVat),
  ...['ISNI', 'Wikidata', 'GRID', 'FundRef', 'ISIL'].map((name) =>
    inScheme(name.toUpperCase(), name.toLowerCase(), name),
  ),
  {
    id: 'otherIdentifiers',
    labels: {
      en: 'Other identifiers',
      nl: 'Andere identificatienummers',
      fr: 'Autres identifiants',
      de: 'Andere Kennungen',
    },
    evidence: (text) => {
      const [, scheme = '', id = ''] = /^(source:[^:]+|[^:]+):(.+)$/is.exec(text) ?? [];
      return other(parseOtherIdentifier(scheme, id));
    },
    values: ({ profile }) => profile.identifiers?.others?.map(({ scheme, id }) => `${scheme}:${id}`),
  },
];

const byId = new Map(PROPERTIES.map((property) => [property.id.toLowerCase(), property]));

/** A register by its code in org-id.guide, or the numbers of a source. */
const SCHEME = /^([a-z]{2,4}-[a-z][a-z_]{1,19}|source:\S{1,190})$/i;

/** The properties that are proposed. */
export const properties: readonly Property[] = PROPERTIES;

/** The property of an id in any case; the code of any register (`NO-BRC`) is one too. */
export function propertyOf(id: string): Property | undefined {
  const known = byId.get(id.toLowerCase());
  if (known || !SCHEME.test(id)) return known;
  return inScheme(/^source:/i.test(id) ? id : id.toUpperCase(), id, id);
}

/** The values of a property of an organisation, with the labels of codes. */
export function valuesOf(
  { values, list }: Property,
  organisation: Readable,
  { language, codes }: { language: Language; codes: boolean },
): string[] {
  const all = (values(organisation) ?? []).filter((value) => value !== undefined);
  return list && !codes ? all.map((code) => labelOf(list, code, language)) : all;
}

function single(id: SingleIdentifier, name: string, parse: (text: string) => string | undefined): Property {
  return {
    id,
    labels: same(name),
    evidence: (text) => given(parse(text), (value) => ({ identifiers: { [id]: value } })),
    values: ({ profile }) => [profile.identifiers?.[id]],
  };
}

function inScheme(scheme: string, id: string, name: string): Property {
  return {
    id,
    labels: same(name),
    evidence: (text) => other(parseOtherIdentifier(scheme, text)),
    values: ({ profile }) =>
      profile.identifiers?.others?.filter((one) => one.scheme === scheme).map((one) => one.id),
  };
}

function other(identifier: OtherIdentifier | undefined): { identifiers: Identifiers } | undefined {
  return identifier && { identifiers: { others: [identifier] } };
}

function given<T extends string>(value: T | undefined, make: (value: T) => Evidence): Evidence | undefined {
  return value ? make(value) : undefined;
}

function same(name: string): Readonly<Record<Language, string>> {
  return { en: name, nl: name, fr: name, de: name };
}
