import { z } from 'zod';
import { type Route, route } from '../../platform/http/route.js';
import type { Directory } from '../store/directory.js';
import { QUALITY_FIELDS, QualityCounts, type QualityField } from './quality-counts.js';

const count = z.int();

function byField<T extends z.ZodType>(counts: T) {
  return z.object(
    Object.fromEntries(QUALITY_FIELDS.map((field) => [field, counts])) as Record<QualityField, T>,
  );
}

const qualitySchema = z
  .object({
    directoryVersion: count,
    organisations: count,
    duplicates: count.meta({ description: 'Pairs of organisations that are proposed as one' }),
    fields: byField(z.object({ stated: count, derived: count, unknown: count })).meta({
      description: 'Of all organisations: those of which a source states it, it is derived, or it is unknown',
    }),
    sources: z.array(
      z.object({
        source: z.string(),
        organisations: count,
        conflicts: count.meta({ description: 'Rows of its latest import that contradict each other' }),
        fields: byField(z.object({ stated: count, elsewhere: count, derived: count, unknown: count })).meta({
          description:
            'Of its organisations: those of which it states the field itself, only another source does, it is derived, or it is unknown',
        }),
      }),
    ),
  })
  .meta({ id: 'DirectoryQuality' });
export type Quality = z.infer<typeof qualitySchema>;

/** Rows that contradict each other, by source, as its latest import left them. */
export type OpenConflicts = () => Promise<ReadonlyMap<string, number>>;

/** How much is known of the directory's organisations, by field and source. */
export class DirectoryQuality {
  private latest: { version: number; report: Promise<QualityCounts> } | undefined;

  constructor(
    private readonly directory: Directory,
    private readonly openConflicts: OpenConflicts,
    private readonly proposedDuplicates: () => Promise<number>,
  ) {}

  /** Reads the whole directory, page by page; once for all who ask at one version of it. */
  async report(): Promise<Quality> {
    const version = await this.directory.version();
    if (this.latest?.version !== version) this.latest = { version, report: this.counted() };
    const { report } = this.latest;
    report.catch(() => {
      if (this.latest?.report === report) this.latest = undefined;
    });
    const [{ organisations, fields, sources }, conflicts, duplicates] = await Promise.all([
      report,
      this.openConflicts(),
      this.proposedDuplicates(),
    ]);
    const bySource = [...sources].map(([source, counts]) => ({
      source,
      ...counts,
      conflicts: conflicts.get(source) ?? 0,
    }));
    bySource.sort((a, b) => b.organisations - a.organisations || (a.source < b.source ? -1 : 1));
    return { directoryVersion: version, organisations, duplicates, fields, sources: bySource };
  }

  private async counted(): Promise<QualityCounts> {
    const counts = new QualityCounts();
    for await (const page of this.directory.pages()) for (const record of page) counts.add(record);
    return counts;
  }
}

/** The call that tells administrators how much is known. */
export function qualityRoutes(quality: DirectoryQuality): Route[] {
  return [
    route({
      method: 'get',
      path: '/directory/quality',
      tag: 'Organisations',
      summary: 'How much is stated, derived and unknown, by field and source',
      access: 'admin',
      answers: { 200: { description: 'Counts that sum up to the organisations', schema: qualitySchema } },
      handle: async () => ({ body: await quality.report() }),
    }),
  ];
}
