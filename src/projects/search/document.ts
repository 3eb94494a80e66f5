import { createHash } from 'node:crypto';
import { projects } from '../../../indexes/projects.js';
import { DERIVATION_VERSION, formOfText, formsOfName, UNKNOWN } from '../../directory/index.js';
import { labelsOf, termsInText, vocabulary } from '../../vocabularies/index.js';
import type { Role } from '../record/project.js';
import { type ProjectRecord, projectView } from '../record/project-record.js';
import { projectFieldsOf } from '../schema.js';
import type { ProjectFacet } from './facets.js';

/** Goes up whenever documents change in shape or content: then the index is built anew. */
const DOCUMENT_VERSION = 1;

/** What the directory knows of an organisation that takes part, under the id that it has now. */
export interface KnownParticipant {
  id: string;
  name: string;
  shortName?: string | undefined;
  country?: string | undefined;
  role?: Role | undefined;
}

/**
 * A project as its search index holds it: text to search in, values to filter and sort by, and what an answer shows.
 * Every text field is always there: Meilisearch refuses to search in a field that no document has.
 */
export interface ProjectDocument {
  id: string;
  /** Of the record; what is told of organisations can change without it. */
  version: number;
  title: string | null;
  acronym: string | null;
  summary: string | null;
  topics: string[];
  /** Forms of these texts that Meilisearch does not see by itself: in plain letters, initials together. */
  nameForms: string[];
  longForms: string[];
  /** Every word in every language for the expertise that title and topics name, and for the priorities. */
  labels: string[];
  organisationNames: string[];
  organisationForms: string[];
  /** The values of all of its identifiers, without the names of their schemes. */
  identifierValues: string[];
  /** What one can filter by; `unknown` where nobody has said it. */
  facets: Record<ProjectFacet, string[]>;
  year: number | null;
  /** Milliseconds since 1970. */
  updatedAt: number;
  /** The project without its summary. */
  shown: Omit<ReturnType<typeof projectFieldsOf>, 'summary'>;
  coordinator: Pick<KnownParticipant, 'id' | 'name' | 'country'> | null;
}

/** `participants`: each organisation that the directory still has, once. */
export function projectDocument(
  record: ProjectRecord,
  participants: readonly KnownParticipant[],
): ProjectDocument {
  const { summary, ...shown } = projectFieldsOf(record);
  const { title, acronym, topics = [], priorities = [], programme, actionType, field, goodPractice } = shown;
  const names = distinct(participants.flatMap(({ name, shortName }) => [name, shortName]));
  const year = yearOf(shown);
  const coordinator = participants.find(({ role }) => role === 'coordinator');
  return {
    id: record.id,
    version: record.version,
    title: title ?? null,
    acronym: acronym ?? null,
    summary: summary ?? null,
    topics,
    nameForms: distinct([title ?? '', acronym ?? ''].flatMap(formsOfName)),
    longForms: distinct([formOfText(summary ?? ''), ...topics.map(formOfText)]),
    labels: labels([title ?? '', ...topics].join('\n'), priorities),
    organisationNames: names,
    organisationForms: distinct(names.flatMap(formsOfName)),
    identifierValues: distinct(Object.values(shown.identifiers)),
    facets: {
      programme: values(programme),
      actionType: values(actionType),
      field: values(field),
      year: values(year === undefined ? undefined : String(year)),
      country: values(...participants.map(({ country }) => country)),
      topic: values(...topics),
      priority: values(...priorities),
      goodPractice: values(goodPractice === undefined ? undefined : String(goodPractice)),
      organisation: values(...participants.map(({ id }) => id)),
    },
    year: year ?? null,
    updatedAt: Date.parse(record.updatedAt),
    shown,
    coordinator: coordinator
      ? { id: coordinator.id, name: coordinator.name, country: coordinator.country }
      : null,
  };
}

/** The organisations that a project names, as it names them. */
export function namedIn(record: ProjectRecord): { organisation: string; role?: Role }[] {
  return projectView(record).participants;
}

/** Characters of a value; Meilisearch cuts values of filters that are longer than about twice as much. */
const LONGEST_VALUE = 200;

/** A value as it is filtered by. */
export function filterValue(text: string): string {
  return text.slice(0, LONGEST_VALUE);
}

function values(...given: (string | undefined)[]): string[] {
  const known = distinct(given.map((value) => value && filterValue(value)));
  return known.length > 0 ? known : [UNKNOWN];
}

/** Of the call, else of the start. */
function yearOf({ callYear, startDate }: { callYear?: number; startDate?: string }): number | undefined {
  return callYear ?? (startDate ? Number(startDate.slice(0, 4)) : undefined);
}

function labels(text: string, priorities: readonly string[]): string[] {
  const words = [
    ...termsInText(text).map(({ code }) => labelsOf('expertise', code)),
    ...priorities.map((code) => labelsOf('priorities', code)),
  ].flat();
  return distinct(words.flatMap((label) => [label, formOfText(label)]));
}

function distinct(given: (string | undefined)[]): string[] {
  return [...new Set(given.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** Changes whenever an index that was built before no longer is what would be built now. */
export function projectFingerprint(): string {
  const words = (['expertise', 'priorities'] as const).map((list) =>
    vocabulary(list).map(({ code }) => [code, labelsOf(list, code)]),
  );
  const content = JSON.stringify([DOCUMENT_VERSION, DERIVATION_VERSION, projects, words]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
