import { describe, expect, it } from '@jest/globals';
import { checkFile, Pauses, type Row, readRows } from '../../../../src/imports/reading/index.js';
import { problems, profiles, read, refusal } from './files.js';

const good = { name: 'De Brug', country: 'NL' };
const codes = (rows: Row[]) => problems(rows).map(({ code }) => code);

/** The same rows as a JSON array and as NDJSON; a row is JSON already. */
const bothKinds = (rows: string[]): [string, string][] => [
  ['JSON', `[${rows.join(',')}]`],
  ['NDJSON', `${rows.join('\n')}\n`],
];

const nested = (levels: number) => `{"name":"Deep","x":${'['.repeat(levels)}${']'.repeat(levels)}}`;

describe('blank rows', () => {
  const MANY = 30_000;
  it.each([
    ['empty lines', `name,country\nA,NL\n${'\n'.repeat(MANY)}B,NL\n`],
    ['lines of delimiters', `name,country\nA,NL\n${', \n'.repeat(MANY)}B,NL\n`],
    ['null in an array', `[{"name":"A","country":"NL"}${',null'.repeat(MANY)},{"name":"B","country":"NL"}]`],
    ['{} in an array', `[{"name":"A","country":"NL"}${', {}'.repeat(MANY)},{"name":"B","country":"NL"}]`],
    [
      'lines of NDJSON',
      `{"name":"A","country":"NL"}\n${'{}\n\nnull\n'.repeat(MANY / 3)}{"name":"B","country":"NL"}\n`,
    ],
  ])('are counted together, and rows keep their lines: %s', async (_what, text) => {
    const rows: Row[] = [];
    const bytes = async function* () {
      for (let start = 0; start < text.length; start += 65_536)
        yield Buffer.from(text.slice(start, start + 65_536));
    };
    const { format, rows: counts } = await checkFile(bytes);
    for await (const row of readRows(bytes, format)) rows.push(row);
    const [first, last] = [rows[0]!, rows.at(-1)!];
    expect(counts).toBe(MANY + 2);
    expect(rows.reduce((sum, row) => sum + (row.kind === 'blank' ? row.rows : 0), 0)).toBe(MANY);
    expect(last.line - first.line).toBe(MANY + 1);
    // Some hundred times fewer than there are: what follows has no work with each.
    expect(rows.length).toBeLessThan(MANY / 100);
  });

  it('are no rows inside quotes', async () => {
    const { all } = await read(
      'name,description,country\n"A","one\n,,\n\n\n,,\ntwo",NL\n\n,,\nB,,NL\n',
      {},
      7,
    );
    expect(all.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'mapped'],
      [8, 'blank'],
      [9, 'blank'],
      [10, 'mapped'],
    ]);
    expect(profiles(all)[0]?.description).toBe('one ,, ,, two');
  });
});

describe('a row without measure', () => {
  it.each(bothKinds([JSON.stringify(good), nested(12_000), JSON.stringify({ ...good, name: 'B' })]))(
    'nested 12,000 levels deep is rejected alone in %s',
    async (_kind, text) => {
      const { all, rows } = await read(text, {}, 5_000);
      expect(rows).toEqual({ read: 3, blank: 0, rejected: 1 });
      expect(codes(all)).toEqual(['row-too-deep']);
    },
  );

  it.each(bothKinds([nested(12_000), JSON.stringify(good)]))(
    'is no obstacle at the head of the file: %s',
    async (_kind, text) => {
      expect(codes((await read(text)).all)).toEqual(['row-too-deep']);
    },
  );

  it.each(
    bothKinds([JSON.stringify(good), `[${'['.repeat(200_000)}${']'.repeat(200_000)}]`, JSON.stringify(good)]),
  )('that is a list in a list in a list is rejected alone in %s', async (_kind, text) => {
    expect(codes((await read(text, {}, 50_000)).all)).toEqual(['row-too-deep']);
  });

  it.each(
    bothKinds([
      JSON.stringify(good),
      JSON.stringify({ ...good, otherNames: Array.from({ length: 50_000 }, () => 1) }),
      JSON.stringify({ ...good, name: 'B' }),
    ]),
  )('with tens of thousands of values is rejected alone in %s', async (_kind, text) => {
    expect(codes((await read(text, {}, 50_000)).all)).toEqual(['row-too-large']);
  });

  const huge = 'x'.repeat(1_500_000);
  it.each([
    ...bothKinds([
      JSON.stringify(good),
      JSON.stringify({ ...good, description: huge }),
      JSON.stringify(good),
    ]),
    ['CSV', `name,country,description\nA,NL,\nB,NL,${huge}\nC,NL,\n`],
    ['CSV with quotes', `name,country,description\nA,NL,\nB,NL,"${huge}\n"\nC,NL,\n`],
  ])('of more than a megabyte is rejected alone in %s', async (_kind, text) => {
    const { all, rows } = await read(text, {}, 50_000);
    expect(rows).toEqual({ read: 3, blank: 0, rejected: 1 });
    expect(codes(all)).toEqual(['row-too-long']);
  });

  it('with thousands of problems is told with the first few', async () => {
    const strange = Object.fromEntries(Array.from({ length: 4_000 }, (_, n) => [`field${n}`, n]));
    const { all } = await read(
      JSON.stringify([
        { ...good, shortName: 'B', sectors: ['SCH'] },
        { ...good, ...strange },
      ]),
    );
    expect(problems(all)).toHaveLength(6);
    expect(problems(all)[5]).toMatchObject({
      code: 'more-problems',
      message: expect.stringContaining('3995 more'),
    });
  });

  it('has no more columns than a thousand', async () => {
    const names = Array.from({ length: 1_001 }, (_, n) => `c${n}`);
    const message = await refusal(read(`${names.join(',')}\n`), 'too-many-columns');
    expect(message).toContain('1001');
    await refusal(
      read(JSON.stringify([Object.fromEntries(names.map((name) => [name, 1]))])),
      'too-many-columns',
    );
  });
});

describe('names that objects have by themselves', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

  it.each(names)('are names of columns like any other: %s', async (name) => {
    const csv = await read(`${name},Legal name,Country\nx,De Brug,NL\n`);
    expect(profiles(csv.all)).toEqual([good]);
    expect(Object.entries(csv.format.mapping)).toEqual([
      [name, 'ignored'],
      ['Legal name', 'name'],
      ['Country', 'country'],
    ]);
    const json = await read(`[{"${name}":"x","naam":"De Brug","land":"NL"}]`);
    expect(profiles(json.all)).toEqual([good]);
    // It is stored with the import, and read from there.
    expect(JSON.parse(JSON.stringify(json.format))).toEqual(json.format);
  });

  it.each(names)('can be mapped by hand: %s', async (name) => {
    const mapping = JSON.parse(`{"${name}":"name"}`);
    const { all } = await read(`${name},Country\nDe Brug,NL\n`, { mapping });
    expect(profiles(all)).toEqual([good]);
  });

  it.each(names)('are unknown fields in the shape of the profile: %s', async (name) => {
    const { all } = await read(
      `[{"name":"A","shortName":"B","sectors":["SCH"],"country":"NL","${name}":"x"}]`,
    );
    expect(problems(all)).toMatchObject([{ column: name, code: 'field-unknown' }]);
  });
});

describe('reading a large file', () => {
  /** Counts what is read between two moments at which it could have paused. */
  class Watched extends Pauses {
    asked = 0;
    taken = 0;

    override isDue(): boolean {
      this.asked++;
      return super.isDue();
    }

    override async take(): Promise<void> {
      this.taken++;
      await super.take();
    }
  }

  const LENGTH = 60_000;
  const filled = (row: string, before = '', after = '') =>
    before + row.repeat(Math.ceil(LENGTH / row.length)) + after;

  it.each([
    ['rows of CSV', filled('De Brug,NL\n', 'name,country\n')],
    ['wrong rows of CSV', filled('x\n', 'name,country\nDe Brug,NL\n')],
    ['blank rows of CSV', filled(',\n', 'name,country\nDe Brug,NL\n')],
    ['empty lines', filled('\n', 'name,country\nDe Brug,NL\n')],
    ['one long cell', filled('x', 'name,country\nDe Brug,NL\n', ',NL\n')],
    ['elements of an array', filled(',{"name":"B"}', '[{"name":"A"}', ']')],
    ['blank elements', filled(',null', '[{"name":"A"}', ']')],
    ['lines of NDJSON', filled('{"name":"A"}\n')],
    ['one long line', filled('x', '{"name":"A"}\n{"name":"', '"}\n')],
  ])('could pause at least every 4,096 characters: %s', async (_what, text) => {
    const pauses = new Watched();
    const bytes = async function* () {
      yield Buffer.from(text);
    };
    const { format } = await checkFile(bytes, {}, pauses);
    pauses.asked = 0;
    for await (const _ of readRows(bytes, format, undefined, pauses));
    expect(pauses.asked).toBeGreaterThanOrEqual(text.length / 4_096);
  });

  it('pauses whenever its turn is over, by any clock', async () => {
    let now = 0;
    // Every look at the clock takes 5 ms: a turn of 20 ms is over after four.
    const pauses = new Watched(undefined, () => (now += 5));
    const bytes = async function* () {
      yield Buffer.from(filled('De Brug,NL\n', 'name,country\n'));
    };
    await checkFile(bytes, {}, pauses);
    expect(pauses.taken).toBeGreaterThan(pauses.asked / 6);
  });

  it('ends at the next pause when nobody wants it any more', async () => {
    let now = 0;
    const stop = new AbortController();
    const pauses = new Pauses(stop.signal, () => (now += 5));
    let given = 0;
    const bytes = async function* () {
      for (let n = 0; n < 2_000; n++) {
        if (++given === 500) stop.abort(new Error('cancelled'));
        yield Buffer.from(n === 0 ? 'name,country\n' : 'De Brug,NL\n'.repeat(100));
      }
    };
    await expect(checkFile(bytes, {}, pauses)).rejects.toThrow('cancelled');
    expect(given).toBeLessThan(520);
  });
});
