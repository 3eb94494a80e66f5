import { z } from 'zod';

const count = z.int().min(0);

const health = z.object({
  upToDate: z.boolean(),
  behind: count.meta({ description: 'Changes that it does not have yet' }),
});

export const overviewSchema = z
  .object({
    organisations: count,
    projects: count,
    directoryVersion: count,
    sources: z
      .array(
        z.object({
          source: z.string(),
          organisations: count.meta({ description: 'Of how many organisations it says something' }),
          lastImport: z.string().optional().meta({
            description: 'When its latest import was in the directory; absent for what was entered otherwise',
          }),
          licence: z.string().optional().meta({
            description:
              'The terms of the public list that is imported under this name (docs/data.md); absent where none are known',
          }),
        }),
      )
      .meta({ description: 'Those with most organisations first' }),
    moreSources: count.meta({ description: 'Smaller sources that are not listed' }),
    countedAt: count.meta({
      description:
        'The directory version at which the organisations of sources were counted; a moment old while many change',
    }),
    index: health.meta({ description: 'Whether search has everything of the directory' }),
    projectIndex: health.meta({ description: 'Whether the search for projects has all of them' }),
    table: health
      .extend({
        processes: count.meta({ description: 'Processes that score; without one nothing is suggested' }),
      })
      .meta({
        description:
          'Whether suggestions are scored with everything of the directory; reported every two seconds',
      }),
  })
  .meta({ id: 'DirectoryOverview' });
export type Overview = z.infer<typeof overviewSchema>;
