import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compareNames, readName } from '../../src/directory/index.js';

/** From here on two names count as the same when nothing but the names is known. */
const SAME_NAME = 0.8;

/** Queries of one call. */
const BATCH = 500;

interface Answer {
  identifiers?: { ror?: string };
}

interface Result {
  chosen: { organisation: Answer } | { organisation: Answer }[] | null;
}

/** Sends queries to POST /organisations/match and gives the results. */
export type Match = (queries: object[]) => Promise<Result[]>;

/** Parts from 0 to 1. */
export interface Figures {
  rows: number;
  precision: number;
  recall: number;
}

export const f1 = ({ precision, recall }: Figures) => (2 * precision * recall) / (precision + recall);

function figures(rows: number, right: number, chosen: number, wanted: number): Figures {
  return { rows, precision: right / chosen, recall: right / wanted };
}

/** `matching/name-pairs.csv`: which pairs of names are the same. */
export async function pairFigures(folder: string): Promise<Figures> {
  const text = await readFile(join(folder, 'matching/name-pairs.csv'), 'utf8');
  const rows = parse(text, { columns: true }) as { name1: string; name2: string; is_match: string }[];
  const found = rows.map(({ name1, name2, is_match }) => ({
    isSame: compareNames(readName(name1), readName(name2)).score >= SAME_NAME,
    wanted: is_match === 'true',
  }));
  return figures(
    rows.length,
    found.filter(({ isSame, wanted }) => isSame && wanted).length,
    found.filter(({ isSame }) => isSame).length,
    found.filter(({ wanted }) => wanted).length,
  );
}

/**
 * `matching/ror-names.json`: names as authors write them. Whatever is chosen for a name whose organisation is not among
 * `active` is wrong.
 */
export async function nameFigures(
  folder: string,
  active: ReadonlySet<string>,
  match: Match,
): Promise<Figures> {
  const rows = await readJson<{ affiliation: string; 'ror-id': string }>(folder, 'ror-names.json');
  const results = await inBatches(
    rows.map(({ affiliation }) => ({ name: affiliation })),
    match,
  );
  const chosen = results.map((result) => chosenIds(result)[0]);
  return figures(
    rows.length,
    rows.filter((row, at) => chosen[at] === nineOf(row['ror-id'])).length,
    chosen.filter((id) => id !== undefined).length,
    rows.filter((row) => active.has(nineOf(row['ror-id']))).length,
  );
}

/** `matching/ror-affiliations-springer.json`: lines of text that name several, those whose organisations are all `active`. */
export async function textFigures(
  folder: string,
  active: ReadonlySet<string>,
  match: Match,
): Promise<Figures> {
  const all = await readJson<{ affiliation: string; ror_ids: string[] }>(
    folder,
    'ror-affiliations-springer.json',
  );
  const rows = all
    .map(({ affiliation, ror_ids }) => ({ text: affiliation, ids: ror_ids.map(nineOf) }))
    .filter(({ ids }) => ids.every((id) => active.has(id)));
  const results = await inBatches(
    rows.map(({ text }) => ({ text })),
    match,
  );
  const chosen = results.map(chosenIds);
  return figures(
    rows.length,
    rows.reduce((sum, { ids }, at) => sum + chosen[at]!.filter((id) => ids.includes(id)).length, 0),
    chosen.flat().length,
    rows.flatMap(({ ids }) => ids).length,
  );
}

async function readJson<T>(folder: string, file: string): Promise<T[]> {
  return JSON.parse(await readFile(join(folder, 'matching', file), 'utf8')) as T[];
}

async function inBatches(queries: object[], match: Match): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < queries.length; from += BATCH)
    results.push(...(await match(queries.slice(from, from + BATCH))));
  return results;
}

function chosenIds({ chosen }: Result): string[] {
  const list = Array.isArray(chosen) ? chosen : chosen ? [chosen] : [];
  return list.map(({ organisation }) => organisation.identifiers?.ror ?? '');
}

/** The nine characters of a ROR id. */
function nineOf(id: string): string {
  return id.slice(-9);
}

/** A record of the Research Organization Registry, as far as the figures need it. */
export interface Registered {
  ror: string;
  name: string;
  isActive: boolean;
}

/** The records of `ror/`, unpacked. */
export function registered(lines: string): Registered[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, name, names, status } = JSON.parse(line) as {
        id: string;
        status: string;
        name?: string;
        names?: { value: string; types: string[] }[];
      };
      const shown = names?.find(({ types }) => types.includes('ror_display'))?.value;
      return { ror: nineOf(id), name: name ?? shown ?? '', isActive: status === 'active' };
    });
}
