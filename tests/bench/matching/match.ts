import { gunzipSync } from 'node:zlib';
import {
  type Figures,
  f1,
  type Match,
  nameFigures,
  pairFigures,
  type Registered,
  registered,
  textFigures,
} from '../../support/match-figures.js';
import { seeded } from '../random.js';
import type { Service } from '../service.js';
import { against, grouped, inMilliseconds, median, quantile } from '../statistics.js';
import { reconcileSection } from './reconcile.js';
import { misspelt, timed } from './timing.js';

const ORGANISATIONS = 100_000;
const [SINGLES, BATCHES, BATCH] = [200, 3, 1_000];
const [SINGLE_TARGET, BATCH_TARGET] = [30, 200];

/** A section in Markdown: how well and how fast names and lines of text find their organisation among those of `ror`. */
export async function benchMatch(folder: string, service: Service, ror: Buffer): Promise<string> {
  const records = registered(gunzipSync(ror).toString());
  const active = new Set(records.filter(({ isActive }) => isActive).map((record) => record.ror));
  const match: Match = async (queries) =>
    (
      await service.call<{ results: Awaited<ReturnType<Match>> }>('POST', '/organisations/match', {
        body: { queries },
      })
    ).results;
  const pairs = await pairFigures(folder);
  const names = await nameFigures(folder, active, match);
  const texts = await textFigures(folder, active, match);
  const speed = await speedSection(service, records, match);
  const reconciling = await reconcileSection(service, records);
  return [
    '## Which organisation is meant',
    '',
    '| set | rows | precision | recall | must |',
    '|---|---:|---:|---:|---:|',
    `| pairs of names, the same or not | ${pairs.rows} | ${pairs.precision.toFixed(3)} | ${pairs.recall.toFixed(3)} | F1 ${f1(pairs).toFixed(3)}, ${against('≥ 0.88', f1(pairs) >= 0.88)} |`,
    row('names as authors write them', names, 0.96, 0.88),
    row('affiliation lines of papers', texts, 0.94, 0.75),
    '',
    'Over the Research Organization Registry, through `POST /organisations/match`. A name whose organisation is not there must',
    'be left unchosen: whatever is chosen for it is wrong. Of lines those whose organisations are all there.',
    '',
    speed,
    reconciling,
  ].join('\n');
}

function row(set: string, { rows, precision, recall }: Figures, leastPrecision: number, leastRecall: number) {
  const isMet = precision >= leastPrecision && recall >= leastRecall;
  return `| ${set} | ${grouped(rows)} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${against(`P ≥ ${leastPrecision}, R ≥ ${leastRecall}`, isMet)} |`;
}

async function speedSection(service: Service, records: readonly Registered[], match: Match): Promise<string> {
  await service.import({
    source: 'made-up',
    filename: 'made-up.ndjson',
    content: madeUp(records, ORGANISATIONS - records.length),
  });
  const random = seeded(23);
  const queries = (count: number, isMisspelt: boolean) =>
    Array.from({ length: count }, () => {
      const { name } = records[random.below(records.length)]!;
      return { name: isMisspelt ? misspelt(name) : name };
    });
  await match(queries(BATCH, false));
  const rows: string[] = [];
  for (const isMisspelt of [false, true]) {
    const singles: number[] = [];
    for (const query of queries(SINGLES, isMisspelt)) singles.push(await timed(() => match([query])));
    const batches: number[] = [];
    for (let n = 0; n < BATCHES; n++) {
      const batch = queries(BATCH, isMisspelt);
      batches.push((1_000 * BATCH) / (await timed(() => match(batch))));
    }
    const [late, rate] = [quantile(singles, 0.95), median(batches)];
    rows.push(
      `| ${isMisspelt ? 'a letter missing' : 'as they are'} | ${inMilliseconds(median(singles))} | ${inMilliseconds(late)} | ${against(`≤ ${SINGLE_TARGET} ms`, late <= SINGLE_TARGET)} | ${grouped(Math.round(rate))} | ${against(`≥ ${BATCH_TARGET}`, rate >= BATCH_TARGET)} |`,
    );
  }
  return [
    `| names, ${grouped(ORGANISATIONS)} organisations | one, median | p95 | must | of ${grouped(BATCH)}, a second | must |`,
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}

/** Organisations with half a name of one and half of another, so that their words are as rare as real ones. */
function madeUp(records: readonly Registered[], count: number): Buffer {
  const lines = Array.from({ length: count }, (_, n) => {
    const [first, second] = [records[n]!.name.split(' '), records[n + 1]!.name.split(' ')];
    const name = [
      ...first.slice(0, Math.ceil(first.length / 2)),
      ...second.slice(Math.floor(second.length / 2)),
    ];
    const identifiers = { pic: String(900_000_000 + n) };
    return JSON.stringify({
      name: name.join(' ').slice(0, 500),
      country: 'NL',
      city: `Town ${n % 500}`,
      identifiers,
    });
  });
  return Buffer.from(lines.join('\n'));
}
