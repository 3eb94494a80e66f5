import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess } from '../support/kompaan-process.js';
import { COUNTRY_OF_LIST } from '../support/published-lists.js';

const folder = process.env.REAL_DATA ?? '';
const withRealData = process.env.REAL_DATA ? describe : describe.skip;

/** Lists are stored whole by other tests: of those that can be cut by lines these are the first. */
const FIRST_LINES = 400;
const BY_LINES = /\.(csv|tsv|jsonl)(\.gz)?$/;
/** Bytes. Others that are larger are read whole, and not stored. */
const STORED = 300_000;

const isDryRun = (list: string) => !BY_LINES.test(list) && statSync(join(folder, list)).size > STORED;

/** No lists of organisations or projects, and one without its header: what they are told. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'cordis/project-headerless.csv': /add a header line/,
  'cordis/subject-areas-6-languages.csv': /No column could be recognised as the name of the organisation/,
  'erasmus-results/erasmusplus-ka2-export-columns.txt': /No column could be recognised/,
  'erasmus-results/organisation-types.txt': /No column could be recognised/,
};

/** First the lists of organisations whose numbers the lists of participations have. */
const FOLDERS = ['eche', 'cordis', 'ror', 'registers', 'universities', 'odd'];
const FIRST = ['cordis/h2020-organisations-2017.csv', 'cordis/project-2023.csv'];

/** What one command imports: each list by itself, the records of the Erasmus+ results together. */
function commandsFor(data: string): string[][] {
  const listsIn = (name: string) => readdirSync(join(data, name)).map((file) => `${name}/${file}`);
  const all = FOLDERS.flatMap(listsIn).filter((list) => !FIRST.includes(list));
  const results = listsIn('erasmus-results');
  const records = results.filter((list) => list.endsWith('.json'));
  const others = results.filter((list) => !list.endsWith('.json'));
  return [...[...FIRST, ...all, ...others].map((list) => [list]), records];
}

/** The numbers of a list are its own. */
function sourceOf(list: string): string {
  const words = list
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join('-');
  return words.slice(0, 40).replace(/-$/, '');
}

/** A file with the first lines of a list, as they are, cut where no quote is open; a workbook or a JSON text as a whole. */
async function fileOf(list: string, temporary: string): Promise<string> {
  const path = join(folder, list);
  if (!BY_LINES.test(list)) return path;
  const bytes = createReadStream(path);
  const input = list.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  input.setEncoding('latin1');
  const first: string[] = [];
  let quotes = 0;
  for await (const line of createInterface({ input })) {
    quotes += line.split('"').length - 1;
    if (first.push(line) >= FIRST_LINES && quotes % 2 === 0) break;
  }
  bytes.destroy();
  const file = join(temporary, list.replace(/\.gz$/, ''));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${first.join('\n')}\n`, 'latin1');
  return file;
}

const OF_PROJECTS = /^erasmus-results|participa|themes|topics|project-2023|organization-2023|euroSciVoc/;

/** Commands at a time: what they import is stored one after another, but indexed together. */
const AT_ONCE = 4;

withRealData('npm run cli -- import', () => {
  let temporary: string;
  let kompaan: KompaanProcess;
  const ended = new Map<string, { code: number; printed: string }>();
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'kompaan-commands-'));
    kompaan = await KompaanProcess.start(join(temporary, 'data'));
    const commands = commandsFor(folder);
    for (const command of commands.splice(0, FIRST.length)) await carryOut(command);
    const carryOutRest = async () => {
      for (let next = commands.shift(); next; next = commands.shift()) await carryOut(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, carryOutRest));
  }, 1_200_000);
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

  async function carryOut(lists: readonly string[]): Promise<void> {
    const [list] = lists as [string];
    const country = COUNTRY_OF_LIST[list];
    const options = [
      ...(country ? ['--defaults', JSON.stringify({ country })] : []),
      ...(isDryRun(list) ? ['--dry-run'] : []),
    ];
    const files = await Promise.all(lists.map((each) => fileOf(each, temporary)));
    ended.set(list, await cli('import', ...files, '--source', sourceOf(list), ...options));
  }

  async function get(path: string) {
    const headers = { Authorization: `Bearer ${kompaan.adminKey}` };
    return (await fetch(`${kompaan.address}/api/v1${path}`, { headers })).json() as Promise<Stored>;
  }

  /** Of an import, a search or a list of findings what is asked for here. */
  interface Stored {
    status: string;
    dryRun: boolean;
    searchable: boolean;
    rows: Record<string, number>;
    made?: { organisations: number; projects: number };
    total: number;
  }

  it.each(process.env.REAL_DATA ? commandsFor(folder) : [])('%s', async (...lists) => {
    const [list] = lists as [string];
    const { code, printed } = ended.get(list)!;
    const refused = REFUSED[list];
    if (refused) {
      expect([code, printed]).toEqual([1, expect.stringMatching(refused)]);
      return;
    }
    expect([code, printed]).toEqual([0, expect.stringContaining('stored as import')]);
    const ids = [...printed.matchAll(/stored as import (\S+)/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(lists.length);
    for (const id of ids) {
      const { status, dryRun, searchable, rows, made } = await get(`/imports/${id}`);
      const isStored = !isDryRun(list);
      expect({ status, searchable, dryRun }).toEqual({
        status: 'completed',
        searchable: true,
        dryRun: !isStored,
      });
      const { read, ...outcomes } = rows;
      expect(printed).toContain(`${read} rows in `);
      expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(read);
      expect(outcomes.created! + outcomes.updated! + outcomes.unchanged!).toBeGreaterThan(0);
      expect(outcomes.conflicts).toBeLessThanOrEqual(read! / 50);
      // Of the organisations that are named by numbers alone the first part is known; a record has a few rows.
      if (!/participations-to|^erasmus/.test(list)) expect(outcomes.rejected).toBeLessThanOrEqual(read! / 50);
      expect(made !== undefined).toBe(OF_PROJECTS.test(list));
    }
  });

  it('has filled a directory that can be searched, with who took part in what', async () => {
    expect((await get('/organisations?q=university')).total).toBeGreaterThan(1_000);
    expect((await get('/organisations/pic:999997930/projects')).total).toBeGreaterThan(0);
    const checked = await cli('check');
    expect(checked).toEqual({ code: 0, printed: expect.stringContaining('All of it agrees') });
  });
});
