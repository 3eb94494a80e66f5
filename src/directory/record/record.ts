import type { Fragment } from './organisation.js';

/** The layer that people edit; it lies on top of all others. */
export const MANUAL = 'manual';

/** One mapped row and the short hash of its content by which it is recognised when it comes again. */
export interface StoredFragment {
  fingerprint: string;
  fragment: Fragment;
  /** Its contact, sealed, in base64: then it is not in the fragment. */
  sealed?: string;
}

/** Everything that one source says of an organisation: its distinct fragments, in the order they came. */
export interface Layer<F = StoredFragment> {
  fragments: F[];
  /** ISO 8601: when the content last changed; a later layer lies above an earlier one. */
  changedAt: string;
}

/** The truth about one organisation, as it is stored. */
export interface OrganisationRecord {
  id: string;
  /** 1 when created, one more with every change. */
  version: number;
  /** The identity keys it owns, such as `pic:948821603`; each belongs to one record only. */
  keys: string[];
  /** By the name of the source. */
  layers: Record<string, Layer>;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** Records that were merged into this one; `keys` has theirs too, `layers` has not: see `parts.ts`. */
  absorbed?: Absorbed[];
  /** What its earlier projects say of it, those of its own part; computed from them and written whenever they change. */
  trackRecord?: TrackRecord;
}

/** What the earlier projects of one organisation, or of one part of a merged one, say of it. */
export interface TrackRecord {
  /** Those it took part in, in whatever role. */
  projects: number;
  /** By type of action: those in which it was funded, as coordinator or partner. */
  supported?: Record<string, Support>;
  /** Terms of expertise that clearly more of its projects name than others' do, the clearest first: how many name it. */
  terms?: [term: string, projects: number][];
}

export interface Support {
  /** Call years, the latest first, at most `MOST_YEARS`. */
  years: number[];
  /** Projects of which no year is known. */
  undated: number;
  /** Whether it coordinated one of them. */
  coordinated: boolean;
}

/** A record that was merged into another one. It is kept whole, so that the merge can be undone. */
export interface Absorbed extends Grounds {
  /** ISO 8601: when they were merged. */
  at: string;
  record: OrganisationRecord;
}

/** Who or what says that two records are one. */
export interface Grounds {
  /** In English. */
  basis: string;
  /** What spoke for it where nobody decided; of merges that are older than this field nothing is known but the basis. */
  evidence?: Ground[];
}

/** One thing that speaks for a merge: a sentence in English and, for other languages, which one it is and what is put into it. */
export interface Ground {
  kind: string;
  text: string;
  code?: string;
  values?: Record<string, string>;
}

/** What happens to one organisation. */
export interface RecordChange {
  id: string;
  /** As it was read; undefined when it is new. */
  before: OrganisationRecord | undefined;
  /** Undefined when it is removed. */
  after: OrganisationRecord | undefined;
}
