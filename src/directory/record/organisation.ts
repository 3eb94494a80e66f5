/**
 * The words of the directory: what an organisation is, as plain types.
 * No I/O, no validation: `schema.ts` validates what comes from outside.
 */

/** From the smallest reach to the widest; the order matters to the scoring of diversity. */
export const LEVELS_OF_ACTIVITY = ['local', 'regional', 'national', 'european', 'international'] as const;
export type LevelOfActivity = (typeof LEVELS_OF_ACTIVITY)[number];

/** Experience with EU projects in general. */
export const EXPERIENCES = ['newcomer', 'less-experienced', 'experienced'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/**
 * A value together with where it comes from: `declared`, or what it was derived from,
 * for example `derived: local public body` or `3 Horizon 2020 projects`.
 */
export interface Grounded<T> {
  value: T;
  basis: string;
}

export interface Identifiers {
  /** E + 8 digits (8 or 9 are accepted). */
  oid?: string;
  /** Nine digits. */
  pic?: string;
  /** The nine characters behind `https://ror.org/`. */
  ror?: string;
  /** Country prefix, one space, code: `A BADEN01`. Several are possible. */
  erasmusCodes?: string[];
  /** With the country prefix, no spaces: `NL001234567B01`. */
  vat?: string;
  others?: OtherIdentifier[];
}

/** What a register, a list or a source calls it. */
export interface OtherIdentifier {
  /** A code of org-id.guide (`NO-BRC`), ISIL, ISNI, WIKIDATA, GRID, FUNDREF, or `source:<name>`, `source:<name>/<column>`. */
  scheme: string;
  id: string;
}

/** Whether it still exists; who does not say so means that it does. */
export const STATUSES = ['active', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** What another organisation is to this one; those that tell most of it first. */
export const RELATION_KINDS = ['parent', 'successor', 'predecessor', 'child', 'related'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Another organisation that belongs to this one, or the other way round; it need not be in the directory. */
export interface Relation {
  kind: RelationKind;
  /** An identity key of the other one: `ror:00cv9y106`. */
  key: string;
  /** What the source calls the other one. */
  name?: string;
}

/** Never part of a public answer. */
export interface Contact {
  name?: string;
  email?: string;
  phone?: string;
}

export interface OtherName {
  name: string;
  /** ISO 639-1, where the source says it. */
  lang?: string;
}

/**
 * What is known of one organisation. Absent is absent: nothing is invented.
 * Codes (`country`, `organisationType`, `sectors`, `expertise` …) are those of the vocabularies.
 */
export interface Profile {
  name: string;
  shortName?: string;
  otherNames?: OtherName[];
  identifiers?: Identifiers;
  /** ISO 3166-1 alpha-2, and XK for Kosovo; never the Commission's EL and UK. */
  country?: string;
  region?: string;
  city?: string;
  location?: { lat: number; lon: number };
  organisationType?: string;
  /** The main sector first. */
  sectors?: string[];
  expertise?: string[];
  levelOfActivity?: Grounded<LevelOfActivity>;
  experience?: Grounded<Experience>;
  /** Known EU projects. */
  projectCount?: number;
  description?: string;
  website?: string;
  /** ISO 639-1 codes of the working languages. */
  languages?: string[];
  relations?: Relation[];
  contact?: Contact;
  /** Absent where nobody says so: then it is active. */
  status?: Status;
  /** ISO 8601 date: when somebody last confirmed the profile. */
  lastConfirmedAt?: string;
}

/**
 * What one row of one source says of an organisation. `null` hides the value of a lower layer
 * (only the `manual` layer uses it). `basis` says, per field, what a value was derived from
 * when the source does not state it itself.
 */
export interface Fragment {
  profile: { [F in keyof Profile]?: Profile[F] | null } & { name: string };
  basis?: Partial<Record<keyof Profile, string>>;
  /** Where the row says it is, when it names no city: tells apart organisations of one name. Never shown. */
  address?: string;
}
