import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoOrganisations } from '../../seed/directory/index.js';
import type { List } from './service.js';

/** What the benchmarks import, and what the report calls it. */
export interface Lists {
  name: string;
  /** The list whose import is measured: the holders of an Erasmus Charter for Higher Education. */
  eche: List;
  /** With the list above about 21,700 organisations. */
  others: List;
  /** 51,370 records of the Research Organization Registry. */
  ror?: List;
  /** 91,334 participations in projects of Horizon 2020, of organisations of the second list. */
  participations?: List;
}

/** The real lists from the folder that REAL_DATA names; without it made-up ones of the same size. */
export async function readLists(folder = process.env.REAL_DATA): Promise<Lists> {
  if (!folder) return madeUp();
  const [eche, others, ror, participations] = await Promise.all([
    readFile(join(folder, 'eche/destinations.csv')),
    readFile(join(folder, 'cordis/h2020-organisations-2017.csv')),
    readFile(join(folder, 'ror/ror-records.jsonl.gz')),
    readFile(join(folder, 'cordis/h2020-participations-to-2018.csv.gz')),
  ]);
  return {
    name: 'the real lists of ECHE and CORDIS',
    eche: { source: 'eche', filename: 'destinations.csv', content: eche },
    others: { source: 'cordis', filename: 'h2020-organisations-2017.csv', content: others },
    ror: { source: 'ror', filename: 'ror-records.jsonl.gz', content: ror },
    participations: {
      source: 'participations',
      filename: 'h2020-participations-to-2018.csv.gz',
      content: participations,
    },
  };
}

function madeUp(): Lists {
  const profiles = demoOrganisations();
  const lines = Array.from({ length: 21_700 }, (_, n) => {
    const { name, ...profile } = profiles[n % profiles.length]!;
    const copy = Math.floor(n / profiles.length);
    const identifiers = { pic: String(900_000_000 + n) };
    return JSON.stringify({ ...profile, name: copy === 0 ? name : `${name} ${copy + 1}`, identifiers });
  });
  const list = (source: string, of: string[]): List => ({
    source,
    filename: `${source}.ndjson`,
    content: Buffer.from(of.join('\n')),
  });
  return {
    name: 'made-up lists (REAL_DATA was not set)',
    eche: list('made-up-eche', lines.slice(0, 5_912)),
    others: list('made-up-others', lines.slice(5_912)),
  };
}
