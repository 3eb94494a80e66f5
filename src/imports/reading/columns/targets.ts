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
  'country',
  'region',
  'city',
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
  'ignored',
] as const;
export type Target = (typeof TARGETS)[number];

/** Target by column name. Look targets up by `targetOf`: a column can be called `constructor`. */
export type Mapping = Record<string, Target>;

/** What a column holds; undefined when the mapping does not name it. */
export function targetOf(mapping: Mapping, column: string): Target | undefined {
  return Object.hasOwn(mapping, column) ? mapping[column] : undefined;
}

/** Several columns may share these; every other target belongs to one column. */
export const REPEATABLE: ReadonlySet<Target> = new Set([
  'otherName',
  'erasmusCode',
  'sectors',
  'expertise',
  'languages',
  'ignored',
]);
