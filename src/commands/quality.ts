import type { DirectoryQuality, Quality } from '../directory/index.js';
import { table } from '../imports/index.js';

const HEADER = ['field', 'stated', 'elsewhere', 'derived', 'unknown'];

/** Prints how much is known of the organisations, in all and by source, in per cent. */
export async function runQuality(quality: DirectoryQuality, output: NodeJS.WritableStream): Promise<boolean> {
  const { organisations, duplicates, fields, sources } = await quality.report();
  output.write(`${organisations} organisations\n`);
  output.write(`${duplicates} pairs proposed as duplicates\n\n`);
  for (const line of rows({ organisations, fields })) output.write(`${line}\n`);
  for (const { source, conflicts, ...counts } of sources) {
    const open = conflicts === 0 ? '' : `, ${conflicts} rows in conflict`;
    output.write(`\n${source}: ${counts.organisations} organisations${open}\n\n`);
    for (const line of rows(counts)) output.write(`${line}\n`);
  }
  return true;
}

type Counts =
  | Pick<Quality, 'organisations' | 'fields'>
  | Pick<Quality['sources'][number], 'organisations' | 'fields'>;

function rows({ organisations, fields }: Counts): string[] {
  const share = (counted: number | undefined) =>
    counted === undefined ? '' : `${((100 * counted) / Math.max(1, organisations)).toFixed(1)} %`;
  return table([
    HEADER,
    ...Object.entries<Record<string, number>>(fields).map(([field, counts]) => [
      field,
      share(counts.stated),
      share(counts.elsewhere),
      share(counts.derived),
      share(counts.unknown),
    ]),
  ]);
}
