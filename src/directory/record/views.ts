import type { OrganisationSummary, OrganisationView, PublicProfile } from './answers.js';
import { derive, known } from './derived/derived.js';
import { fromTheTop } from './layers.js';
import { mergedProfile, mergeLayer, mergeRecord } from './merge.js';
import type { Profile } from './organisation.js';
import { absorbedIn, visibleLayers } from './parts.js';
import type { OrganisationRecord } from './record.js';
import { trackRecordOf } from './track-record.js';

/** The profile of an organisation as anybody may see it. */
export function organisationView(record: OrganisationRecord): OrganisationView {
  return { ...statedView(record), derived: derive(mergedProfile(record), trackRecordOf(record)) };
}

/** The same without what is derived: what sources say. */
export function statedView(record: OrganisationRecord): OrganisationView {
  const { status = 'active', ...profile } = mergedProfile(record);
  return {
    id: record.id,
    ...withoutContact(profile),
    status,
    updatedAt: record.updatedAt,
    version: record.version,
    sources: [...new Set(fromTheTop(visibleLayers(record)).map(([source]) => source))],
    ...(record.absorbed && {
      merged: absorbedIn(record).map(({ id, at, basis }) => ({ id, at, basis })),
    }),
  };
}

/** Where each field of a profile comes from, without contact data. */
export function layersView(
  record: OrganisationRecord,
): Required<Pick<OrganisationView, 'layers' | 'origins'>> {
  const { contact: _private, ...origins } = mergeRecord(record).origins;
  const layers = fromTheTop(visibleLayers(record)).map(([source, layer]) => ({
    source,
    changedAt: layer.changedAt,
    profile: withoutContact(mergeLayer(record, source, layer).profile),
  }));
  return { layers, origins };
}

/** What a list shows of an organisation. */
export function summaryOf(record: OrganisationRecord): OrganisationSummary {
  const profile = mergedProfile(record);
  const { name, shortName, country, city, identifiers } = profile;
  return {
    id: record.id,
    name,
    shortName,
    country,
    city,
    ...known(profile, derive(profile, trackRecordOf(record))),
    identifiers,
    status: profile.status === 'closed' ? profile.status : undefined,
  };
}

function withoutContact({ contact: _private, ...profile }: Profile): PublicProfile {
  return profile;
}
