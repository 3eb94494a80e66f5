import { derive, known } from '../record/derived/derived.js';
import { mergeRecord } from '../record/merge.js';
import type { Profile } from '../record/organisation.js';
import { allLayers } from '../record/parts.js';
import type { OrganisationRecord } from '../record/record.js';
import { trackRecordOf } from '../record/track-record.js';

/** The fields that say whether an organisation can be found and suggested. */
export const QUALITY_FIELDS = [
  ...(['country', 'city', 'organisationType', 'sectors', 'expertise', 'levelOfActivity'] as const),
  ...(['experience', 'description', 'website', 'identifiers'] as const),
] satisfies (keyof Profile)[];
export type QualityField = (typeof QUALITY_FIELDS)[number];

/** Of all organisations: those of which a source states the field, those of which it is derived, the others. */
export interface FieldCounts {
  stated: number;
  derived: number;
  unknown: number;
}

/** Of the organisations of one source: stated by it, else by another one, else derived, else unknown. */
export interface SourceFieldCounts extends FieldCounts {
  elsewhere: number;
}

interface SourceCounts {
  organisations: number;
  fields: Record<QualityField, SourceFieldCounts>;
}

/** Counts what is known of organisations, one after another; the counts of a field sum up to the organisations. */
export class QualityCounts {
  organisations = 0;
  readonly fields = perField((): FieldCounts => ({ stated: 0, derived: 0, unknown: 0 }));
  readonly sources = new Map<string, SourceCounts>();

  add(record: OrganisationRecord): void {
    const { profile } = mergeRecord(record);
    const facts = { ...profile, ...known(profile, derive(profile, trackRecordOf(record))) };
    this.organisations++;
    for (const field of QUALITY_FIELDS)
      this.fields[field][isSaid(profile[field]) ? 'stated' : isSaid(facts[field]) ? 'derived' : 'unknown']++;
    const layers = allLayers(record);
    for (const source of new Set(layers.map(([name]) => name))) {
      const fragments = layers.flatMap(([name, layer]) => (name === source ? layer.fragments : []));
      const counts = this.countsOf(source);
      counts.organisations++;
      for (const field of QUALITY_FIELDS) {
        const isOwn = fragments.some(({ fragment }) => isSaid(fragment.profile[field]));
        if (isOwn) counts.fields[field].stated++;
        else if (isSaid(profile[field])) counts.fields[field].elsewhere++;
        else if (isSaid(facts[field])) counts.fields[field].derived++;
        else counts.fields[field].unknown++;
      }
    }
  }

  private countsOf(source: string): SourceCounts {
    const counts = this.sources.get(source) ?? {
      organisations: 0,
      fields: perField((): SourceFieldCounts => ({ stated: 0, elsewhere: 0, derived: 0, unknown: 0 })),
    };
    this.sources.set(source, counts);
    return counts;
  }
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function perField<T>(make: () => T): Record<QualityField, T> {
  return Object.fromEntries(QUALITY_FIELDS.map((field) => [field, make()])) as Record<QualityField, T>;
}
