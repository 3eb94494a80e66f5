/** What the scoring sees of an organisation. */

/** 0 local, 1 regional, 2 national, 3 european, 4 international. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface ScoringOrganisation {
  id: string;
  /** The state it counts as: overseas territories are already mapped. */
  country?: string | undefined;
  /** The main sector; undefined also where it only follows from the group of its type: one fact counts once. */
  sector?: string | undefined;
  /** The fields of the programme among all its sectors. */
  fields: readonly string[];
  /** The group of its organisation type: seven kinds of school are one kind. */
  typeGroup?: string | undefined;
  /** The exact organisation type: what a draft may require. */
  type?: string | undefined;
  level?: Level | undefined;
  /** Of whatever form: each draft says what it counts as there. */
  experience?: string | undefined;
  /** Vocabulary terms; the first ten count. */
  expertise: readonly string[];
  /** It exists no more: counted where it is a member, never a candidate. */
  isClosed?: boolean;
  /** Ids of those that are the same legal entity and are not merged with it; what one says of another holds for both. */
  duplicates?: readonly string[];
}

/** What the rules call somebody who was never supported. */
export const NEWCOMER = 'newcomer';

/** The dimensions of diversity, in the order in which their gains are summed. */
export const DIMENSIONS = ['type', 'country', 'sector', 'experience', 'level'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A code of a nominal dimension, or a level. */
export type Value = string | Level;

/** The value of a dimension, undefined when it is unknown. */
export function valueIn(organisation: ScoringOrganisation, dimension: Dimension): Value | undefined {
  return dimension === 'type' ? organisation.typeGroup : organisation[dimension];
}

/** What an experience, or that none is known, counts as in one draft: a newcomer to its type of action may be none to another. */
export interface ReadsExperience {
  experienceOf?: ((experience: string | undefined) => string | undefined) | undefined;
}

/** What a value of an organisation counts as in a draft. */
export function counted(
  { experienceOf }: ReadsExperience,
  dimension: Dimension,
  value: Value | undefined,
): Value | undefined {
  return dimension === 'experience' && experienceOf ? experienceOf(value as string | undefined) : value;
}

/** What all values of an organisation count as in a draft. */
export function countedValues<V extends Partial<Record<Dimension, Value | undefined>>>(
  reads: ReadsExperience,
  values: V,
): V {
  return reads.experienceOf
    ? { ...values, experience: counted(reads, 'experience', values.experience) }
    : values;
}

/** The terms that count: the first ten, so that a long list of tags is no advantage. */
export function countedExpertise(organisation: ScoringOrganisation): readonly string[] {
  return organisation.expertise.length > 10 ? organisation.expertise.slice(0, 10) : organisation.expertise;
}

export function perDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, make(dimension)])) as Record<
    Dimension,
    T
  >;
}
