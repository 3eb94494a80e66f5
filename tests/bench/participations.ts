import { type List, Service } from './service.js';
import { against, grouped, inMilliseconds, inSeconds, median, quantile } from './statistics.js';

/** Milliseconds. */
const TARGETS = { durable: 60_000, projects: 5 };
const ORGANISATIONS = 300;

interface Found {
  hits: { id: string }[];
}

/**
 * Who took part in which project, by numbers, once the directory has the organisations; then the projects of single
 * organisations over HTTP, up to a hundred at once. Returns a section in Markdown.
 */
export async function benchParticipations(organisations: List, participations: List): Promise<string> {
  const service = await Service.start();
  try {
    await service.import(organisations);
    const start = Date.now();
    const ended = await service.import(participations);
    const durable = Date.parse(ended.finishedAt!) - start;
    const times: number[] = [];
    const numbers: number[] = [];
    for (const id of await someIds(service)) {
      const asked = performance.now();
      const { total } = await service.call<{ total: number }>(
        'GET',
        `/organisations/${id}/projects?limit=100`,
      );
      times.push(performance.now() - asked);
      numbers.push(total);
    }
    const { read, created, rejected } = ended.rows;
    const cells = [
      grouped(read),
      grouped(created),
      grouped(rejected),
      inSeconds(durable),
      against(`≤ ${TARGETS.durable / 1000} s`, durable <= TARGETS.durable),
      inMilliseconds(median(times)),
      inMilliseconds(quantile(times, 0.95)),
      against(`≤ ${TARGETS.projects} ms`, median(times) <= TARGETS.projects),
    ];
    return [
      `### Import: ${participations.filename}`,
      '',
      '| rows | participations | of unknown organisations | in the record | target | projects of an organisation, median | 95th percentile | target |',
      '|---:|---:|---:|---:|---:|---:|---:|---:|',
      `| ${cells.join(' | ')} |`,
      '',
      `In the record counts from the first byte. Projects of an organisation: over HTTP, one after another, of ${times.length} that have`,
      `${grouped(median(numbers))} in the median and ${grouped(Math.max(...numbers))} at most; the first hundred, with all that is known of each.`,
      '',
    ].join('\n');
  } finally {
    await service.stop();
  }
}

async function someIds(service: Service): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ids.length < ORGANISATIONS; page++) {
    const { hits } = await service.call<Found>('GET', `/organisations?q=university&limit=100&page=${page}`);
    if (hits.length === 0) break;
    ids.push(...hits.map(({ id }) => id));
  }
  return ids.slice(0, ORGANISATIONS);
}
