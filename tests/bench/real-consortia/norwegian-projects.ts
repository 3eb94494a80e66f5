import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A project of the Norwegian list of participations in Horizon 2020. */
export interface RealProject {
  id: string;
  /** The year it began in. */
  year: number;
  title: string;
  topic: string;
  /** Ids of the Norwegian organisations that took part. */
  participants: ReadonlySet<string>;
}

export interface RealParticipant {
  id: string;
  name: string;
  place: string;
  /** Group of organisation types, where the list says one. */
  typeGroup?: string | undefined;
}

/** What the list calls the sector of an organisation. */
const GROUPS: Readonly<Record<string, string>> = {
  NÆR: 'enterprise',
  INS: 'research',
  UOH: 'higher-education',
  NFR: 'public-authority',
};

type Row = Readonly<Record<string, string>>;

/** A row of the list is a participation. */
export async function readNorwegianProjects(folder: string) {
  const content = await readFile(join(folder, 'registers/no-h2020-participants-until-2018.csv'));
  const rows: Row[] = parse(content, { columns: true, delimiter: ';', bom: true });
  const projects = new Map<string, RealProject & { participants: Set<string> }>();
  const participants = new Map<string, RealParticipant>();
  for (const row of rows) {
    const participant = participantOf(row);
    participants.set(participant.id, participant);
    const project = projects.get(row.Prosjektnr!) ?? projectOf(row);
    projects.set(project.id, project);
    project.participants.add(participant.id);
  }
  return { projects: [...projects.values()], participants };
}

function projectOf(row: Row) {
  return {
    id: row.Prosjektnr!,
    year: Number(row['Kontrakt startdato']!.slice(6, 10)),
    title: row.Prosjektnavn!,
    topic: row.Topic!,
    participants: new Set<string>(),
  };
}

function participantOf(row: Row): RealParticipant {
  const name = row.Organisasjonsnavn!;
  const group = GROUPS[row['FoU sektorkode']!.toLocaleUpperCase('no')];
  return { id: row.Organisasjonsnummer || name, name, place: row['Adresse kommune']!, typeGroup: group };
}
