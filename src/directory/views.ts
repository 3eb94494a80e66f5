import { fromTheTop } from './layers.js';
import { mergedProfile, mergeLayer, mergeRecord } from './merge.js';
import type { Experience, Identifiers, LevelOfActivity, Profile, Status } from './organisation.js';
import type { OrganisationRecord } from './record.js';

/** A profile as anybody may see it: never with contact data. */
export type PublicProfile = Omit<Profile, 'contact'>;

export interface OrganisationView extends PublicProfile {
  id: string;
  status: Status;
  updatedAt: string;
  version: number;
  /** The sources that say something of it, the one that prevails first. */
  sources: string[];
}

/** What each source says by itself, the one that prevails first. */
export interface LayerView {
  source: string;
  changedAt: string;
  profile: PublicProfile;
}

export interface LayersView {
  layers: LayerView[];
  /** By field (`identifiers.pic` for an identifier): which sources it comes from and on what basis. */
  origins: Record<string, { sources: string[]; basis?: string }>;
}

/** An organisation in a list. */
export interface OrganisationSummary {
  id: string;
  name: string;
  shortName?: string;
  country?: string;
  city?: string;
  organisationType?: string;
  sectors?: string[];
  expertise?: string[];
  levelOfActivity?: LevelOfActivity;
  experience?: Experience;
  identifiers?: Identifiers;
  /** Absent for an organisation that exists. */
  status?: 'closed';
}

export function organisationView(record: OrganisationRecord): OrganisationView {
  const { status = 'active', ...profile } = mergedProfile(record);
  return {
    id: record.id,
    ...withoutContact(profile),
    status,
    updatedAt: record.updatedAt,
    version: record.version,
    sources: fromTheTop(record.layers).map(([source]) => source),
  };
}

/** Where each field of a profile comes from, without contact data. */
export function layersView(record: OrganisationRecord): LayersView {
  const { contact: _private, ...origins } = mergeRecord(record).origins;
  const layers = fromTheTop(record.layers).map(([source, { changedAt }]) => ({
    source,
    changedAt,
    profile: withoutContact(mergeLayer(record, source).profile),
  }));
  return { layers, origins };
}

/** What a list shows of an organisation. */
export function summaryOf(record: OrganisationRecord): OrganisationSummary {
  const profile = mergedProfile(record);
  const { name, shortName, country, city, organisationType, sectors, expertise, identifiers } = profile;
  return {
    id: record.id,
    name,
    shortName,
    country,
    city,
    organisationType,
    sectors,
    expertise,
    levelOfActivity: profile.levelOfActivity?.value,
    experience: profile.experience?.value,
    identifiers,
    status: profile.status === 'closed' ? profile.status : undefined,
  };
}

function withoutContact({ contact: _private, ...profile }: Profile): PublicProfile {
  return profile;
}
