import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess } from '../support/kompaan-process.js';
import { COUNTRY_OF_LIST } from '../support/published-lists.js';

const folder = process.env.REAL_DATA ?? '';
const withRealData = process.env.REAL_DATA ? describe : describe.skip;

/** Read whole by other tests: of these the first lines. */
const FIRST_LINES: Readonly<Record<string, number>> = {
  'ror/ror-records.jsonl.gz': 2_000,
  'cordis/h2020-participations-to-2018.csv.gz': 5_000,
  'cordis/h2020-themes-to-2018.csv.gz': 5_000,
  'cordis/topics-2023.csv': 5_000,
  'odd/finland-latin1-ragged.csv': 5_000,
};

/** No lists of organisations or projects, and one without its header: what they are told. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'cordis/project-headerless.csv': /add a header line/,
  'cordis/subject-areas-6-languages.csv': /No column could be recognised as the name of the organisation/,
  'erasmus-results/erasmusplus-ka2-export-columns.txt': /No column could be recognised/,
  'erasmus-results/organisation-types.txt': /No column could be recognised/,
};

/** First the lists of organisations whose numbers the lists of participations have. */
const FOLDERS = ['eche', 'cordis', 'ror', 'erasmus-results', 'registers', 'universities', 'odd'];
const FIRST = ['cordis/h2020-organisations-2017.csv', 'cordis/project-2023.csv'];

function listsIn(data: string): string[] {
  const all = FOLDERS.flatMap((name) => readdirSync(join(data, name)).map((file) => `${name}/${file}`));
  return [...FIRST, ...all.filter((file) => !FIRST.includes(file))];
}

/** The whole of a list, or a file with its first lines as they are. */
async function fileOf(list: string, temporary: string): Promise<string> {
  const lines = FIRST_LINES[list];
  const path = join(folder, list);
  if (lines === undefined) return path;
  const bytes = createReadStream(path);
  const input = list.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  input.setEncoding('latin1');
  const first: string[] = [];
  for await (const line of createInterface({ input })) if (first.push(line) === lines) break;
  bytes.destroy();
  const file = join(temporary, list.replace(/\.gz$/, ''));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${first.join('\n')}\n`, 'latin1');
  return file;
}

withRealData('npm run cli -- import', () => {
  let temporary: string;
  let kompaan: KompaanProcess;
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'kompaan-commands-'));
    kompaan = await KompaanProcess.start(join(temporary, 'data'));
  });
  afterAll(async () => {
    await KompaanProcess.endAll();
    await rm(temporary, { recursive: true });
  });

  /** What the command prints, and its exit code. */
  async function cli(...args: string[]): Promise<{ code: number; printed: string }> {
    const env = { ...process.env, NODE_OPTIONS: '', DATA_DIR: kompaan.dataDir, LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, ['dist/src/cli.js', ...args], { env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk;
      });
    const [code] = await once(child, 'close');
    return { code, printed };
  }

  async function get(path: string) {
    const headers = { Authorization: `Bearer ${kompaan.adminKey}` };
    return (await fetch(`${kompaan.address}/api/v1${path}`, { headers })).json() as Promise<Stored>;
  }

  /** Of an import, a search or a list of findings what is asked for here. */
  interface Stored {
    status: string;
    searchable: boolean;
    rows: Record<string, number>;
    made?: { organisations: number; projects: number };
    causes: { rows: number }[];
    total: number;
  }

  it.each(process.env.REAL_DATA ? listsIn(folder) : [])('%s', async (list) => {
    const country = COUNTRY_OF_LIST[list];
    const defaults = country ? ['--defaults', JSON.stringify({ country })] : [];
    const source = basename(dirname(list));
    const { code, printed } = await cli(
      ...['import', await fileOf(list, temporary), '--source', source, ...defaults],
    );
    const refused = REFUSED[list];
    if (refused) {
      expect([code, printed]).toEqual([1, expect.stringMatching(refused)]);
      return;
    }
    expect([code, printed]).toEqual([0, expect.stringContaining('stored as import')]);
    const [, id] = /stored as import (\S+)/.exec(printed) ?? [];
    const { status, searchable, rows, made } = await get(`/imports/${id}`);
    expect({ status, searchable }).toEqual({ status: 'completed', searchable: true });
    const { read, ...outcomes } = rows;
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(read);
    const stored = outcomes.created! + outcomes.updated! + outcomes.unchanged!;
    expect(stored).toBeGreaterThan(0);
    expect(printed).toContain(`${read} rows in `);
    // Of numbers alone only those of the lists that are here are known, and what is told of projects needs no organisation.
    const isByNumbers = list === 'cordis/h2020-participations-to-2018.csv.gz';
    expect(outcomes.rejected).toBeLessThanOrEqual(isByNumbers ? read! / 2 : read! / 50);
    expect(outcomes.conflicts).toBeLessThanOrEqual(read! / 50);
    expect(made === undefined).toBe(!isOfProjects(list));
  });

  it('has filled a directory that can be searched, with who took part in what', async () => {
    expect((await get('/organisations?q=university')).total).toBeGreaterThan(1_000);
    expect((await get('/organisations/pic:999986096/projects')).total).toBeGreaterThan(0);
    const checked = await cli('check');
    expect(checked.code).toBe(0);
  });
});

function isOfProjects(list: string): boolean {
  return (
    list.startsWith('erasmus-results/') ||
    /participa|themes|topics|project-2023|organization-2023|euroSciVoc/.test(list)
  );
}
