/** What a column can hold: fields of the profile and of its identifiers, location and contact. */
export const TARGETS = [
  'name',
  'shortName',
  'otherName',
  'pic',
  'oid',
  'ror',
  'erasmusCode',
  'vat',
  'isil',
  'isni',
  'wikidata',
  'grid',
  'fundref',
  /** The number in a national register; its scheme follows from the country and the column's name. */
  'registerNumber',
  /** The source's own identifier of the organisation. */
  'id',
  'country',
  'region',
  'city',
  /** Street, postal code and town in one: only the town is taken, and a country if it ends with one. */
  'address',
  'location',
  'latitude',
  'longitude',
  'organisationType',
  'sectors',
  'expertise',
  'levelOfActivity',
  'experience',
  'projectCount',
  'description',
  'website',
  'languages',
  'contact.name',
  'contact.email',
  'contact.phone',
  /** Whether the organisation still exists, as a word. */
  'status',
  /** When it ended, as a date. */
  'endDate',
  'lastConfirmedAt',
  'ignored',
] as const;
export type Target = (typeof TARGETS)[number];

/** Target by column name. Look targets up by `targetOf`: a column can be called `constructor`. */
export type Mapping = Record<string, Target>;

/** What a column holds; undefined when the mapping does not name it. */
export function targetOf(mapping: Mapping, column: string): Target | undefined {
  return Object.hasOwn(mapping, column) ? mapping[column] : undefined;
}
