import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as XLSX from '@e965/xlsx';
import type { ImportDocument } from '../../src/imports/index.js';
import { checkFile, readRows } from '../../src/imports/reading/index.js';
import { indexAlone } from './import.js';
import { seeded } from './random.js';
import { type List, Service } from './service.js';
import { against, grouped, inMilliseconds, inSeconds, median, quantile } from './statistics.js';

const ROWS = 300_000;
const WORKBOOK_ROWS = 100_000;
const TARGETS = { memory: 300, rows: 8_000, ratio: 1.3, searches: 3, workbookMemory: 500, workbook: 5_000 };

/** Milliseconds between two looks at the import and at the memory of the processes. */
const LOOK_EVERY = 100;
const SEARCHES = 300;

const TOWNS = ['Gent', 'Lille', 'Ulm', 'Porto', 'Brno', 'Split', 'Tartu', 'Cork', 'Pécs', 'Umeå'];
const COUNTRIES = ['BE', 'FR', 'DE', 'PT', 'CZ', 'HR', 'EE', 'IE', 'HU', 'SE'];
const KINDS = [
  'School',
  'Library',
  'College',
  'Association',
  'Company',
  'Museum',
  'University',
  'Foundation',
];
const WORDS = ['North', 'River', 'Garden', 'Bridge', 'Science', 'Craft', 'Harbour', 'Forest', 'Mill', 'Star'];

/** A large list, a published one if there is one, and a workbook. Returns sections in Markdown. */
export async function benchLargeImports(ror: List | undefined): Promise<string> {
  const sections = [await section(generated(), true)];
  if (ror) sections.push(await section(ror, false));
  sections.push(await workbook());
  return sections.join('\n');
}

function row(n: number, random: ReturnType<typeof seeded>): string[] {
  const word = () => WORDS[random.below(WORDS.length)]!;
  const at = random.below(TOWNS.length);
  const name = `${word()} ${word()} ${KINDS[random.below(KINDS.length)]} ${n}`;
  const website = `https://www.example-${n}.org/`;
  return [String(n).padStart(7, '0'), name, TOWNS[at]!, COUNTRIES[at]!, website, String(900_000_000 + n)];
}

const HEADER = ['School ID', 'Legal name', 'City', 'Country', 'Website', 'PIC'];

function generated(): List {
  const random = seeded(5);
  const lines = Array.from({ length: ROWS }, (_, n) => row(n, random).join(';'));
  return {
    source: 'generated',
    filename: 'generated.csv',
    content: Buffer.from([HEADER.join(';'), ...lines].join('\n')),
  };
}

interface Stages {
  rows: number;
  /** Milliseconds from the first byte. */
  received: number;
  checked: number;
  durable: number;
  searchable: number;
  /** Megabytes, by process. */
  memory: Map<string, number>;
  /** Milliseconds of searches meanwhile. */
  searches: number[];
}

async function section(list: List, isMeasured: boolean): Promise<string> {
  const service = await Service.start();
  try {
    await service.import({
      source: 'first',
      filename: 'first.csv',
      content: Buffer.from(`${HEADER.join(';')}\n${row(999_999, seeded(1)).join(';')}\n`),
    });
    const idle = await searchTimes(service, async (n) => n < SEARCHES);
    const stages = await follow(service, list);
    const alone = isMeasured ? await indexAlone(service) : undefined;
    return described(list, stages, idle, alone);
  } finally {
    await service.stop();
  }
}

async function follow(service: Service, list: List): Promise<Stages> {
  const start = Date.now();
  const { id } = await service.post(list);
  const received = Date.now() - start;
  const memory = new Map<string, number>();
  let checked = 0;
  let document: ImportDocument | undefined;
  const searching = searchTimes(service, async () => !document?.searchable);
  for (;;) {
    document = await service.imported(id);
    if (document.file.rows !== null) checked ||= Date.now() - start;
    for (const [name, size] of memoryOfProcesses()) memory.set(name, Math.max(size, memory.get(name) ?? 0));
    if (document.status === 'failed') throw new Error(`The import failed: ${document.error}`);
    if (document.searchable) break;
    await pause(LOOK_EVERY);
  }
  const searchable = Date.now() - start;
  const durable = Date.parse(document.finishedAt!) - start;
  return {
    rows: document.rows.read,
    received,
    checked,
    durable,
    searchable,
    memory,
    searches: await searching,
  };
}

/** One search after another, each for other words, while it is to go on. */
async function searchTimes(service: Service, goesOn: (n: number) => Promise<boolean>): Promise<number[]> {
  const random = seeded(9);
  const times: number[] = [];
  for (let n = 0; await goesOn(n); n++) {
    const q = `${WORDS[random.below(WORDS.length)]} ${KINDS[random.below(KINDS.length)]}`;
    const start = performance.now();
    await service.call('GET', `/organisations?q=${encodeURIComponent(q)}&limit=${1 + (n % 100)}`);
    times.push(performance.now() - start);
    await pause(20);
  }
  return times;
}

/** Resident memory of the Node processes that this one has started, and of theirs, in megabytes. */
function memoryOfProcesses(): Map<string, number> {
  const found = new Map<string, number>();
  const parents = new Map<number, number>();
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const file = (pid: number, name: string) => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  for (const pid of pids) parents.set(pid, Number(/PPid:\s+(\d+)/.exec(file(pid, 'status'))?.[1] ?? 0));
  for (const pid of pids) {
    const parent = parents.get(pid)!;
    if (parent !== process.pid && parents.get(parent) !== process.pid) continue;
    const [, name] = /([\w-]+)\.js/.exec(file(pid, 'cmdline')) ?? [];
    const size = Number(/VmRSS:\s+(\d+)/.exec(file(pid, 'status'))?.[1] ?? 0) / 1024;
    if (name) found.set(name, Math.max(size, found.get(name) ?? 0));
  }
  return found;
}

function described(list: List, stages: Stages, idle: number[], alone: number | undefined): string {
  const { rows, received, checked, durable, searchable, memory, searches } = stages;
  const rate = (rows / durable) * 1000;
  const [calm, busy] = [quantile(idle, 0.95), quantile(searches, 0.95)];
  const largest = Math.max(...memory.values());
  const times = [received, checked, durable, searchable].map(inSeconds).join(' | ');
  return [
    `### Import: ${list.filename}, ${grouped(rows)} rows`,
    '',
    '| received | checked | in the record | searchable |',
    '|---:|---:|---:|---:|',
    `| ${times} |`,
    '',
    '| | measured | target |',
    '|---|---:|---:|',
    `| rows a second into the record | ${grouped(rate)} | ${against(`≥ ${grouped(TARGETS.rows)}`, rate >= TARGETS.rows)} |`,
    ...(alone === undefined
      ? []
      : [
          `| searchable, times what Meilisearch alone takes (${inSeconds(alone)}) | ${(searchable / alone).toFixed(2)} × | ${against(`≤ ${TARGETS.ratio} ×`, searchable <= alone * TARGETS.ratio)} |`,
        ]),
    `| the largest Node process | ${grouped(largest)} MB | ${against(`< ${TARGETS.memory} MB`, largest < TARGETS.memory)} |`,
    `| searches meanwhile, p95 (idle ${inMilliseconds(calm)}) | ${inMilliseconds(busy)} | ${against(`≤ ${TARGETS.searches} ×`, busy <= calm * TARGETS.searches)} |`,
    '',
    `Processes: ${[...memory].map(([name, size]) => `${name} ${grouped(size)} MB`).join(', ')}. Times from the first byte.`,
    '',
  ].join('\n');
}

/** A workbook as it is read when it is imported: its tables once, then all its rows. */
async function workbook(): Promise<string> {
  const random = seeded(7);
  const rows = Array.from({ length: WORKBOOK_ROWS }, (_, n) => row(n, random));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADER, ...rows]), 'Schools');
  const bytes: Buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  let largest = 0;
  const looking = setInterval(() => {
    largest = Math.max(largest, memoryOfProcesses().get('workbook-process') ?? 0);
  }, 20);
  const source = async function* () {
    yield bytes;
  };
  const times: number[] = [];
  for (let n = 0; n < 3; n++) {
    const { format } = await checkFile(source);
    const start = performance.now();
    let read = 0;
    for await (const _row of readRows(source, format)) read++;
    if (read !== WORKBOOK_ROWS) throw new Error(`${read} rows were read`);
    times.push(performance.now() - start);
  }
  clearInterval(looking);
  const time = median(times);
  return [
    `### A workbook of ${grouped(WORKBOOK_ROWS)} rows, ${(bytes.length / 1e6).toFixed(1)} MB`,
    '',
    '| read and mapped | target | its process | target |',
    '|---:|---:|---:|---:|',
    `| ${inSeconds(time)} | ${against(`≤ ${inSeconds(TARGETS.workbook)}`, time <= TARGETS.workbook)} | ${grouped(largest)} MB | ${against(`< ${TARGETS.workbookMemory} MB`, largest < TARGETS.workbookMemory)} |`,
    '',
  ].join('\n');
}
