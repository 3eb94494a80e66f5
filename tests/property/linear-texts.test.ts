import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { newDraftSchema } from '../../src/consortia/schema.js';
import { compareNames } from '../../src/directory/names/compare-names.js';
import { readName } from '../../src/directory/names/read-name.js';
import { takeEmails } from '../../src/directory/record/emails.js';
import { domainInText, identifiersInText } from '../../src/directory/record/identifiers-in-text.js';
import { parseKey } from '../../src/directory/record/identity-keys.js';
import { nameKey } from '../../src/directory/record/name-keys.js';
import { profileFields } from '../../src/directory/record/schema.js';
import { highlighted } from '../../src/directory/search/highlight.js';
import { searchParameters } from '../../src/directory/search/search-schema.js';
import {
  formOfText,
  formsOfName,
  keywordQuery,
  searchedText,
  wholeNameKey,
  wordsApart,
} from '../../src/directory/search/search-text.js';
import { readText } from '../../src/identity/read-text.js';
import { properties } from '../../src/identity/reconciliation/properties.js';
import { readReconciliationQuery } from '../../src/identity/reconciliation/read-query.js';
import { requestBody } from '../../src/identity/reconciliation/schema.js';
import { type Suggestible, suggested } from '../../src/identity/reconciliation/suggestible.js';
import { findingsCsv } from '../../src/imports/findings-report.js';
import { namesOrganisation, readHeader } from '../../src/imports/reading/columns/column-names.js';
import { kindOfColumn, looksLikeData } from '../../src/imports/reading/columns/kinds.js';
import { proposeMapping } from '../../src/imports/reading/columns/propose.js';
import { Notes } from '../../src/imports/reading/notes.js';
import { kompaan } from '../../src/imports/reading/profiles/kompaan.js';
import { ror } from '../../src/imports/reading/profiles/ror.js';
import { newDraft } from '../../src/imports/reading/rows/draft.js';
import { setters } from '../../src/imports/reading/rows/fields.js';
import { shapesOf } from '../../src/imports/reading/rows/repair.js';
import { replaceHalfCharacters } from '../../src/imports/reading/tables/objects.js';
import { cleanCell } from '../../src/imports/reading/values/clean.js';
import { parseDate, wholeNumber } from '../../src/imports/reading/values/numbers.js';
import { placeOfAddress, townOf } from '../../src/imports/reading/values/places.js';
import { uploadQuery } from '../../src/imports/request-schema.js';
import { bearerToken } from '../../src/platform/http/auth.js';
import { requireMatch } from '../../src/platform/http/if-match.js';
import { countryOfRegion, fold, recogniseCountry, termsInText } from '../../src/vocabularies/index.js';
import { nearestCodes } from '../../src/vocabularies/nearest-codes.js';
import { awkwardTexts, cpuTime } from '../support/awkward-texts.js';
import { read } from '../unit/imports/reading/files.js';

/**
 * Milliseconds of the process's own time for a character: 3 s for a megabyte, which is five times what the slowest of
 * them needs. What takes the square of the length needs 4 s and more for 64 kB, 60 s and more for 256 kB.
 */
const LONGEST = 3_000 / (1 << 20);
/** A file is read three times, and one of 64 kB can have 16,000 rows that are each refused with a reason. */
const LONGEST_IN_FILES = 8 * LONGEST;
/** Characters of a text in a file: a longer one shows nothing that this one does not, and takes minutes. */
const MOST_IN_FILES = 1 << 18;
/**
 * What the time of a text may be off by: what the process does for the first time, or frees meanwhile. With it a text of
 * 64 kB may still take no more than half of what its square would.
 */
const SLACK = 1_000;

const header = (name: string, value: string) => ({ get: () => value, [name]: value }) as unknown as Request;

/** Everything that is given a text that strangers wrote. */
const READERS: Record<string, (text: string) => unknown> = {
  'e-mail addresses': takeEmails,
  'the fold of a text': fold,
  'the fold of a name': (name) => nameKey({ name, city: name }),
  'a country': recogniseCountry,
  'a region': countryOfRegion,
  'terms in a text': termsInText,
  'a line of text with names': readText,
  'the comparison of names': (name) => compareNames(readName(name), readName(`x ${name}`)),
  'the nearest codes': (text) => nearestCodes('expertise', text),
  'a key': parseKey,
  'identifiers in a search': identifiersInText,
  'the text of a search': (text) => [searchedText(text), wordsApart(text)],
  'the forms that are searched': (text) => [formsOfName(text), formOfText(text), wholeNameKey(text)],
  'a domain in a text': domainInText,
  'the parameters of a search': (q) => searchParameters.safeParse({ q, country: q, expertise: [q] }),
  'a keyword': keywordQuery,
  highlights: (name) => highlighted({ name, otherNames: [name] }, ['name', 'otherNames'], ['word']),
  'the fields of a profile': (text) =>
    Object.values(profileFields).map((field) =>
      [text, [text], { name: text, oid: text, ror: text, vat: text, email: text, basis: text }].map((value) =>
        field.safeParse(value),
      ),
    ),
  'a draft': (text) =>
    newDraftSchema.safeParse({
      ...{ title: text, idea: text, actionType: text, priorities: [text], preset: text },
      needs: [{ keyword: text }, { expertise: text }],
      members: [{ organisationId: text }],
    }),
  'the parameters of an upload': (text) =>
    uploadQuery.safeParse({ source: text, filename: text, encoding: text, mapping: text }),
  'a request to reconcile': (text) => requestBody.safeParse({ queries: { [text]: { query: text } } }),
  'a row to reconcile': (text) =>
    readReconciliationQuery({
      ...{ query: text, limit: 5 },
      properties: [text, 'NO-BRC', ...properties.map(({ id }) => id)].map((pid) => ({ pid, v: text })),
    }),
  'the beginning of a name': (text) =>
    suggested<Suggestible>([{ id: 'id', name: 'name', words: ['word'] }], text),
  'a token': (text) => bearerToken(header('authorization', `Bearer ${text}`)),
  'an entity tag': (text) => {
    try {
      requireMatch(text, 1);
    } catch {
      // Refused is as good as read.
    }
  },
  'the name of a column': (text) => [readHeader(text), namesOrganisation(text), looksLikeData(text)],
  'a mapping': (text) => proposeMapping({ columns: [text], rows: [[text]] }),
  'the shape of a column': (text) => shapesOf(1, [[text]], kindOfColumn),
  'a number': (text) => [wholeNumber(text), parseDate(text)],
  'a place': (text) => [placeOfAddress(text), townOf(text)],
  'a cell': (text) => cleanCell(text, new Notes()),
  ...Object.fromEntries(
    Object.entries(setters).map(([target, set]) => [
      `a cell of ${target}`,
      (text: string) => set(newDraft(), text, 'column', new Notes()),
    ]),
  ),
  'half characters': (text) => replaceHalfCharacters({ a: [text] }, new Notes()),
  'a profile in a file': (text) =>
    kompaan.read!({ name: text, city: text, otherNames: [{ name: text }], website: text }, new Notes()),
  'a profile in a table': (text) =>
    kompaan.read!(
      kompaan.fromCells!(
        ['name', 'otherNames', 'otherIdentifiers', 'sectors', 'relations'],
        Array(5).fill(text),
      ),
      new Notes(),
    ),
  'a record of ROR': (text) =>
    ror.read!(
      {
        id: text,
        names: [{ value: text, types: [text] }],
        links: [text],
        types: [text],
        relationships: [{ type: 'Parent', id: text, label: text }],
      },
      new Notes(),
    ),
  'a report': async (value) => {
    const finding = {
      kind: 'rejected',
      line: 1,
      column: value,
      value,
      code: 'code',
      message: value,
    } as const;
    for await (const _line of Readable.from([finding]).pipe(findingsCsv()));
  },
};

const FILES: Record<string, (text: string) => string> = {
  'nothing else': (text) => text,
  'a table': (text) => `name,country\n${text},NL\n`,
  'a quoted cell': (text) => `name,country\n"${text.replaceAll('"', '""')}",NL\n`,
  'a header': (text) => `name,country,${text}\nBrug,NL\n`,
  'a list of objects': (text) => JSON.stringify([{ name: text, country: 'NL', [text]: text }]),
  'objects line by line': (name) =>
    `{"name":"Brug","country":"NL"}\n${JSON.stringify({ name, address: name })}`,
  'a list cut off': (text) => `[{"name":"Brug"},${text}`,
};

describe('a text takes no longer than its length asks for, whatever is in it', () => {
  it.each(Object.entries(READERS))('in %s', async (_, reader) => {
    expect(await slow(reader, LONGEST)).toBeUndefined();
  });

  it.each(Object.entries(FILES))('in a file that holds it as %s', async (_, file) => {
    // Damage in it is expected, and found in the same time.
    const reading = async (text: string) => read(file(text), {}, 1 << 16).catch(() => undefined);
    expect(await slow(reading, LONGEST_IN_FILES, MOST_IN_FILES)).toBeUndefined();
  });
});

/** The first text that takes too long. */
async function slow(
  reader: (text: string) => unknown,
  longest: number,
  most?: number,
): Promise<string | undefined> {
  await reader('Whatever is made once');
  for (const { name, text } of awkwardTexts(most)) {
    const allowed = SLACK + longest * text.length;
    let took = await cpuTime(() => reader(text));
    // The less of two tries counts: what else the process does, giving back memory above all, makes a try longer only.
    if (took > allowed) took = Math.min(took, await cpuTime(() => reader(text)));
    if (took > allowed) return `${name}: ${Math.round(took)} ms`;
  }
}
