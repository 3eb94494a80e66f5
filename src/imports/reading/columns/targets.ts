/** What a column can say of the project in which the organisation of its row takes part, or which the row is about. */
const PROJECT_TARGETS = [
  /** The number of its grant agreement. */
  'project.grantNumber',
  /** The number of its record in CORDIS. */
  'project.rcn',
  /** Its identifier in the results of Erasmus+ and of the programmes before it. */
  'project.erasmus',
  /** The source's own identifier of the project. */
  'project.id',
  'project.title',
  'project.acronym',
  'project.summary',
  'project.programme',
  'project.actionType',
  'project.field',
  /** A year, or the name of a call that has one in it. */
  'project.callYear',
  'project.start',
  'project.end',
  'project.topic',
  'project.priority',
  'project.goodPractice',
  /** Euros. */
  'project.grant',
  'project.website',
  /** What the organisation does in it. */
  'project.role',
  /** When the organisation's own part ended, as a date. */
  'project.until',
] as const;
export type ProjectTarget = (typeof PROJECT_TARGETS)[number];

/**
 * What a column can hold: fields of the profile and of its identifiers, location and contact, and of a project. The
 * project's are read only where a column says which project it is.
 */
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
  ...PROJECT_TARGETS,
  'ignored',
] as const;
export type Target = (typeof TARGETS)[number];

/** Target by column name. Look targets up by `targetOf`: a column can be called `constructor`. */
export type Mapping = Record<string, Target>;

/** What a column holds; undefined when the mapping does not name it. */
export function targetOf(mapping: Mapping, column: string): Target | undefined {
  return Object.hasOwn(mapping, column) ? mapping[column] : undefined;
}

export function isProjectTarget(target: Target): target is ProjectTarget {
  return target.startsWith('project.');
}

const NUMBERS: ReadonlySet<Target> = new Set<Target>([
  'project.grantNumber',
  'project.rcn',
  'project.erasmus',
  'project.id',
]);
const NAMES: ReadonlySet<Target> = new Set<Target>(['project.acronym', 'project.title']);

/**
 * By what the rows of a list say which project they mean: by its number, where there is none by its acronym and title
 * together; undefined in a list of organisations.
 */
export function projectsKnownBy(targets: Iterable<Target>): 'number' | 'name' | undefined {
  const all = [...targets];
  if (all.some((target) => NUMBERS.has(target))) return 'number';
  return all.some((target) => NAMES.has(target)) ? 'name' : undefined;
}
