import { isDeepStrictEqual } from 'node:util';
import { mapParts, partsOf } from './parts.js';
import type { OrganisationRecord, Support, TrackRecord } from './record.js';

/** Nobody asks of longer ago than how often within seven years. */
export const MOST_YEARS = 20;

/** What the projects of all its parts say together; undefined where none is known. */
export function trackRecordOf(record: OrganisationRecord): TrackRecord | undefined {
  const known = partsOf(record).flatMap(({ trackRecord }) => trackRecord ?? []);
  return known.length < 2 ? known[0] : known.reduce(together);
}

/** The record with what the projects of these parts say, by their ids; the very same record when that is nothing new. */
export function withTrackRecords(
  record: OrganisationRecord,
  said: ReadonlyMap<string, TrackRecord | undefined>,
): OrganisationRecord {
  return mapParts(record, (part) => {
    const { trackRecord, ...others } = part;
    if (!said.has(part.id) || isDeepStrictEqual(trackRecord, said.get(part.id))) return part;
    const says = said.get(part.id);
    return says ? { ...others, trackRecord: says } : others;
  });
}

function together(a: TrackRecord, b: TrackRecord): TrackRecord {
  const supported = new Map(Object.entries(a.supported ?? {}));
  for (const [action, one] of Object.entries(b.supported ?? {})) {
    const { years, undated, coordinated } = supported.get(action) ?? NO_SUPPORT;
    supported.set(action, {
      years: [...years, ...one.years].sort((x, y) => y - x).slice(0, MOST_YEARS),
      undated: undated + one.undated,
      coordinated: coordinated || one.coordinated,
    });
  }
  const terms = new Map(a.terms);
  for (const [term, projects] of b.terms ?? []) terms.set(term, (terms.get(term) ?? 0) + projects);
  return {
    projects: a.projects + b.projects,
    ...(supported.size > 0 && { supported: Object.fromEntries(supported) }),
    ...(terms.size > 0 && { terms: [...terms].sort(([, x], [, y]) => y - x) }),
  };
}

const NO_SUPPORT: Support = { years: [], undated: 0, coordinated: false };
