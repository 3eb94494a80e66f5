import type { Registered } from '../../support/match-figures.js';
import { seeded } from '../random.js';
import type { Service } from '../service.js';
import { against, grouped, inMilliseconds, median, quantile } from '../statistics.js';
import { misspelt, timed } from './timing.js';

/** Rows of a batch, as the manifest announces it, and batches. */
const [ROWS, BATCHES] = [100, 40];
/** Milliseconds. */
const TARGET = 1_000;

/** A section in Markdown: how long batches of names take through `/reconcile`, over whatever is in the directory. */
export async function reconcileSection(service: Service, records: readonly Registered[]): Promise<string> {
  const random = seeded(29);
  const batch = (isMisspelt: boolean) =>
    Object.fromEntries(
      Array.from({ length: ROWS }, (_, n) => {
        const { name } = records[random.below(records.length)]!;
        const query = isMisspelt ? misspelt(name) : name;
        return [`q${n}`, { query, type: 'organisation', type_strict: 'should', limit: 5 }];
      }),
    );
  const reconcile = (queries: object) => service.call('POST', '//reconcile', { body: { queries } });
  await reconcile(batch(false));
  const rows: string[] = [];
  for (const isMisspelt of [false, true]) {
    const times: number[] = [];
    for (let n = 0; n < BATCHES; n++) {
      const queries = batch(isMisspelt);
      times.push(await timed(() => reconcile(queries)));
    }
    const late = quantile(times, 0.95);
    rows.push(
      `| ${isMisspelt ? 'a letter missing' : 'as they are'} | ${inMilliseconds(median(times))} | ${inMilliseconds(late)} | ${against(`≤ ${grouped(TARGET)} ms`, late <= TARGET)} |`,
    );
  }
  return [
    `| ${ROWS} names through \`/reconcile\` | median | p95 | must |`,
    '|---|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}
