import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { against, inMilliseconds, median, quantile } from '../statistics.js';

/** A name as authors write it, and the organisation of the registry that is meant. */
export interface WrittenName {
  name: string;
  /** The nine characters of its ROR id. */
  ror: string;
}

interface Answer {
  hits: { identifiers?: { ror?: string }; status?: string }[];
}

/** How often the organisation that is meant comes first, and is among the first five. */
export interface FoundNames {
  names: number;
  first: number;
  firstFive: number;
  milliseconds: number[];
}

const MUST = { first: 0.93, firstFive: 0.97 };

/** The names of `matching/ror-names.json`. */
export async function writtenNames(folder: string): Promise<WrittenName[]> {
  const text = await readFile(join(folder, 'matching/ror-names.json'), 'utf8');
  const rows = JSON.parse(text) as { affiliation: string; 'ror-id': string }[];
  return rows.map((row) => ({ name: row.affiliation, ror: row['ror-id'].slice(-9) }));
}

/**
 * Searches for each name whose organisation is there and exists, one after another. `search` takes the parameters of
 * GET /organisations. Hits that are closed are passed over: the names are of organisations that exist.
 */
export async function searchNames(
  written: readonly WrittenName[],
  search: (parameters: string) => Promise<Answer>,
): Promise<FoundNames> {
  const found: FoundNames = { names: 0, first: 0, firstFive: 0, milliseconds: [] };
  for (const { name, ror } of written) {
    const [known] = (await search(`q=ror:${ror}`)).hits;
    if (!known || known.status === 'closed') continue;
    const start = performance.now();
    const { hits } = await search(`q=${encodeURIComponent(name)}`);
    found.milliseconds.push(performance.now() - start);
    const place = hits
      .filter(({ status }) => status !== 'closed')
      .findIndex(({ identifiers }) => identifiers?.ror === ror);
    found.names++;
    if (place === 0) found.first++;
    if (place >= 0 && place < 5) found.firstFive++;
  }
  return found;
}

/** A section in Markdown about names that are searched for; the Research Organization Registry must be imported. */
export async function benchSearchNames(
  folder: string,
  search: (parameters: string) => Promise<Answer>,
): Promise<string> {
  const { names, first, firstFive, milliseconds } = await searchNames(await writtenNames(folder), search);
  const [atOne, atFive] = [first / names, firstFive / names];
  return [
    '## Search: names as authors write them',
    '',
    '| names | R@1 | must | R@5 | must | median | p95 |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    `| ${names} | ${atOne.toFixed(3)} | ${against(`≥ ${MUST.first}`, atOne >= MUST.first)} | ${atFive.toFixed(3)} | ${against(`≥ ${MUST.firstFive}`, atFive >= MUST.firstFive)} | ${inMilliseconds(median(milliseconds))} | ${inMilliseconds(quantile(milliseconds, 0.95))} |`,
    '',
    'The names of `matching/ror-names.json` whose organisation is active in `ror/`, through `GET /organisations?q=` over that',
    'registry. R@1: it comes first; R@5: it is among the first five.',
    '',
  ].join('\n');
}
