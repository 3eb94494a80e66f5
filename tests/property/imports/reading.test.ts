import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Profile } from '../../../src/directory/index.js';
import { encode, profiles, read } from '../../unit/imports/reading/files.js';

const encodings = {
  'utf-8': 'éßłøД東🎓',
  'windows-1252': 'éßøñÅ€’',
  'windows-1250': 'éßłžőŚ€',
  'windows-1253': 'αβγΔΩώ€',
  'iso-8859-2': 'éßłžőŚţ',
};

type Kind = 'mapped' | 'rejected' | 'blank';

/** Letters and everything that a careless reader stumbles over. */
function cell(letters: string) {
  const unit = fc.constantFrom(...'abcXYZ 09,;|\t"\n\r\'', ...letters, '\r\n');
  return fc.string({ unit, maxLength: 12 });
}

/** The rows of one file with what must become of each, and the way it is written. */
const table = fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    endsWithLineEnd: fc.boolean(),
    junk: fc.constantFrom(0, 1, 2),
    rows: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant<Kind>('mapped'), extra: cell(encodings[encoding]) }),
        fc.record({ kind: fc.constant<Kind>('rejected'), extra: cell(encodings[encoding]) }),
        fc.record({ kind: fc.constant<Kind>('blank'), extra: fc.constantFrom('', ' ', '\u00a0') }),
      ),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

interface Written {
  bytes: Buffer;
  encoding: string;
  /** Line and state of every row, in order. */
  expected: [number, Kind][];
}

function write({
  encoding,
  delimiter,
  lineEnd,
  endsWithLineEnd,
  junk,
  rows,
}: typeof table extends fc.Arbitrary<infer T> ? T : never): Written {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = (cells: string[]) => cells.map(quote).join(delimiter);
  const cellsOf: Record<Kind, (extra: string, i: number) => string[]> = {
    mapped: (extra, i) => [`Organisation ${i}`, 'Belgium', extra],
    rejected: (extra, i) => [`Organisation ${i}`, 'Atlantis', extra],
    blank: (extra) => ['', '', extra],
  };
  const lines = [...Array(junk).fill(delimiter.repeat(2)), line(['Name', 'Country', 'Remark'])];
  let at = lines.length + 1;
  const expected: [number, Kind][] = [];
  rows.forEach(({ kind, extra }, i) => {
    const text = line(cellsOf[kind](extra, i));
    lines.push(text);
    expected.push([at, kind]);
    at += text.split(/\r\n|\r|\n/).length;
  });
  const text = lines.join(lineEnd) + (endsWithLineEnd ? lineEnd : '');
  return { bytes: encode(text, encoding), encoding, expected };
}

describe('reading a generated CSV file', () => {
  it('accounts for every row exactly once, with its line', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const { bytes, encoding, expected } = write(written);
        const { all, rows } = await read(bytes, { encoding });
        expect(all.map(({ line, kind }) => [line, kind])).toEqual(expected);
        const count = (kind: Kind) => expected.filter(([, state]) => state === kind).length;
        expect(rows).toEqual({ read: expected.length, blank: count('blank'), rejected: count('rejected') });
      }),
    );
  });

  it('does not depend on how its bytes are cut, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.nat(600), { maxLength: 20 }),
        fc.boolean(),
        async (written, cuts, packed) => {
          const { bytes } = write(written);
          const file = packed ? gzipSync(bytes) : bytes;
          const whole = await read(file, {}, file.length);
          expect(
            await read(
              file,
              {},
              cuts.sort((a, b) => a - b),
            ),
          ).toEqual(whole);
          expect(await read(file, {}, 1)).toEqual(whole);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const word = fc.stringMatching(/^[A-Za-zÀ-ÿΑ-Ωα-ω]([A-Za-z "',;{}[\]\\]{0,20}[A-Za-z])?$/);

const pic = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
const oid = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `E${digits}`);

const profile: fc.Arbitrary<Profile> = fc
  .record(
    {
      shortName: word,
      otherNames: fc.array(fc.record({ name: word, lang: fc.constantFrom('nl', 'fr') }), {
        minLength: 1,
        maxLength: 2,
      }),
      identifiers: fc.record({ pic, oid }, { requiredKeys: [] }),
      region: word,
      city: word,
      location: fc.record({
        lat: fc.integer({ min: -90, max: 90 }),
        lon: fc.integer({ min: -180, max: 180 }),
      }),
      organisationType: fc.constantFrom('ngo', 'sme', 'school-primary'),
      sectors: fc.uniqueArray(fc.constantFrom('HED', 'VET', 'YOU', 'culture'), { minLength: 1 }),
      levelOfActivity: fc.record({
        value: fc.constantFrom('local' as const, 'european' as const),
        basis: word,
      }),
      experience: fc.record({
        value: fc.constantFrom('newcomer' as const, 'experienced' as const),
        basis: word,
      }),
      description: word,
      // An e-mail address in its path would be moved to the contact, as from every text.
      website: fc
        .webUrl({ validSchemes: ['https'] })
        .map((url) => new URL(url).href)
        .filter((address) => !address.includes('@')),
      languages: fc.uniqueArray(fc.constantFrom('nl', 'en', 'el'), { minLength: 1 }),
      contact: fc.record({ name: word, email: fc.constant('an@example.org') }, { requiredKeys: ['email'] }),
    },
    { requiredKeys: [] },
  )
  .chain((rest) =>
    fc.record({ name: word, country: fc.constantFrom('NL', 'GR', 'XK'), rest: fc.constant(rest) }),
  )
  .map(({ name, country, rest }) => ({ name, country, ...rest }));

describe('profiles written to a file', () => {
  it('come back as they were from JSON, NDJSON and gzip', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(profile, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('json', 'pretty', 'ndjson'),
        fc.boolean(),
        fc.integer({ min: 1, max: 100 }),
        async (written, kind, packed, chunk) => {
          const text =
            kind === 'ndjson'
              ? written.map((one) => JSON.stringify(one)).join('\n')
              : JSON.stringify(written, null, kind === 'pretty' ? 2 : 0);
          const { format, all } = await read(packed ? gzipSync(text) : text, {}, chunk);
          expect(format.profile).toBe('kompaan');
          expect(profiles(all)).toEqual(written);
        },
      ),
    );
  });
});
