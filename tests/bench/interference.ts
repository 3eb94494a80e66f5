import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { answeredQueries, timed, viaService } from './search.js';
import type { Service } from './service.js';
import { against, inMilliseconds, median, quantile } from './statistics.js';

const ROUNDS = 6;
/** Hits of a search; one more in each round, so that no answer is known. */
const FIRST_LIMIT = 30;
const TARGET_RATIO = 2;

/**
 * The slowest searches while consortia are being completed over a million organisations, beside the same searches
 * without; in turns. Returns a section in Markdown.
 */
export async function benchInterference(service: Service): Promise<string> {
  const queries = await answeredQueries(service);
  const busy = fork(fileURLToPath(new URL('./busy-completer.js', import.meta.url)));
  try {
    await once(busy, 'message');
    let completions = 0;
    busy.on('message', () => completions++);
    const times = { quiet: [] as number[], busy: [] as number[] };
    let limit = FIRST_LIMIT;
    const round = async () => {
      const taken: number[] = [];
      limit++;
      for (const query of queries.map((each) => ({ ...each, limit })))
        taken.push(await timed(() => viaService(service, query)));
      return taken;
    };
    for (let n = 0; n < ROUNDS; n++) {
      busy.kill('SIGSTOP');
      times.quiet.push(...(await round()));
      busy.kill('SIGCONT');
      times.busy.push(...(await round()));
    }
    const slowest = (values: number[]) => quantile(values, 0.99);
    const ratio = slowest(times.busy) / slowest(times.quiet);
    const cells = (values: number[]) =>
      `${inMilliseconds(median(values))} | ${inMilliseconds(slowest(values))}`;
    return [
      '### Search while consortia are completed over 1,000,000 organisations',
      '',
      '| without, median | p99 | while completing, median | p99 | ratio of p99 | target |',
      '|---:|---:|---:|---:|---:|---:|',
      `| ${cells(times.quiet)} | ${cells(times.busy)} | ${ratio.toFixed(2)} × | ${against(`≤ ${TARGET_RATIO} ×`, ratio <= TARGET_RATIO)} |`,
      '',
      `${times.busy.length} searches each, in ${ROUNDS} turns; ${completions} completions of five seats meanwhile, in a process of the completer's priority that does nothing else: no queue, no Redis. Time spent stopped counts in its time box.`,
      '',
    ].join('\n');
  } finally {
    busy.kill('SIGKILL');
  }
}
