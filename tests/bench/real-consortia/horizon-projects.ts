import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { countsAs } from '../../../src/vocabularies/index.js';

/** A project of Horizon 2020 with all that took part in it. */
export interface Consortium {
  id: string;
  /** The year it began in. */
  year: number;
  /** Codes of programme parts, often one: all that the list says of what it is about. */
  themes: readonly string[];
  coordinators: ReadonlySet<string>;
  /** Coordinators too. */
  participants: readonly string[];
}

export interface Participant {
  id: string;
  country: string;
  /** What CORDIS calls its type of activity. */
  type: string;
}

type Row = Readonly<Record<string, string>>;

/** The code of a country where CORDIS has its own. */
const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** Who took part in which project that began before 2019, from two lists of CORDIS. */
export async function readConsortia(folder: string) {
  const [participations, themes] = await Promise.all(
    ['participations', 'themes'].map(async (of): Promise<Row[]> => {
      const packed = await readFile(join(folder, `cordis/h2020-${of}-to-2018.csv.gz`));
      return parse(gunzipSync(packed), { columns: true });
    }),
  );
  const participants = new Map<string, Participant>();
  const found = new Map<
    string,
    { year: number; themes: Set<string>; coordinators: Set<string>; all: Set<string> }
  >();
  for (const { rcn, pic, role, type, country, start_year } of participations as Required<Row>[]) {
    const code = COUNTRIES[country!] ?? country!;
    participants.set(pic!, { id: pic!, country: countsAs(code), type: type! });
    const project = found.get(rcn!) ?? {
      ...{ year: Number(start_year), themes: new Set(), coordinators: new Set(), all: new Set() },
    };
    found.set(rcn!, project);
    project.all.add(pic!);
    if (role === 'coordinator') project.coordinators.add(pic!);
  }
  for (const { rcn, programme_part } of themes!) found.get(rcn!)?.themes.add(programme_part!);
  const projects = [...found].map(
    ([id, { year, themes: of, coordinators, all }]): Consortium => ({
      ...{ id, year, coordinators, themes: [...of].sort(), participants: [...all] },
    }),
  );
  return { projects, participants };
}
