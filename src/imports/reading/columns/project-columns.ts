import { foldName } from '../values/folded.js';
import { Meanings } from './meanings.js';
import { PROJECT_WORDS, type ProjectConcept } from './project-lexicon.js';
import type { ProjectTarget } from './targets.js';

const meanings = new Meanings<ProjectConcept>(PROJECT_WORDS, [
  'name',
  'short',
  'id',
  'date',
  'type',
  'title',
  'acronym',
  'summary',
  'start',
  'end',
  'role',
]);

interface Rule {
  target: ProjectTarget;
  /** Of each group one must be said. */
  says: ProjectConcept[][];
  /** What can be said beside it without changing it. */
  beside?: ProjectConcept[];
  /** 0 to 1: how sure it is when every word is understood. */
  sureness: number;
}

const PROJECT: ProjectConcept[] = ['project', 'contract'];

/** What the name of a column says, the first rule that fits. */
const RULES: Rule[] = [
  {
    target: 'project.role',
    says: [['role']],
    beside: ['organisation', 'recipient', 'project', 'type'],
    sureness: 0.95,
  },
  {
    target: 'project.role',
    says: [['organisation', 'recipient'], ['type']],
    beside: ['project'],
    sureness: 0.5,
  },
  { target: 'project.start', says: [['start']], beside: [...PROJECT, 'date'], sureness: 0.9 },
  { target: 'project.end', says: [['end']], beside: [...PROJECT, 'date'], sureness: 0.9 },
  { target: 'project.callYear', says: [['call'], ['year', 'id']], beside: ['name', 'date'], sureness: 0.95 },
  { target: 'project.callYear', says: [['call']], beside: ['name', 'title', 'project'], sureness: 0.85 },
  {
    target: 'project.acronym',
    says: [['acronym', 'short'], ['project']],
    beside: ['name', 'title', 'acronym', 'short'],
    sureness: 0.95,
  },
  { target: 'project.acronym', says: [['acronym']], sureness: 0.8 },
  { target: 'project.website', says: [['website'], ['project']], sureness: 0.95 },
  { target: 'project.summary', says: [['summary'], ['project']], sureness: 0.95 },
  { target: 'project.summary', says: [['summary']], sureness: 0.75 },
  { target: 'project.topic', says: [['topic']], beside: ['name', 'title', 'project'], sureness: 0.9 },
  { target: 'project.topic', says: [['topic'], ['id']], beside: ['project'], sureness: 0.6 },
  {
    target: 'project.priority',
    says: [['priority']],
    beside: ['name', 'title', 'project', 'programme'],
    sureness: 0.9,
  },
  {
    target: 'project.actionType',
    says: [['action', 'project'], ['type']],
    beside: ['action', 'project', 'contract'],
    sureness: 0.9,
  },
  { target: 'project.actionType', says: [['action']], beside: ['name'], sureness: 0.7 },
  { target: 'project.programme', says: [['programme']], beside: ['name', 'title', 'short'], sureness: 0.9 },
  { target: 'project.id', says: [PROJECT, ['id']], beside: [...PROJECT], sureness: 0.95 },
  {
    target: 'project.title',
    says: [['project'], ['name', 'title']],
    beside: ['title', 'name'],
    sureness: 0.95,
  },
  { target: 'project.title', says: [['title']], sureness: 0.8 },
  { target: 'project.title', says: [['project']], sureness: 0.7 },
];

/** With one word that is not known, and with more. */
const IN_PART = [1, 0.6, 0.4];
const FAINT = 0.3;
const LONGEST_READ = 200;
/** Shorter words that are not known take nothing from what the others say. */
const LONGEST_FILLER = 2;

/** What a column can say of a project, by its name alone; undefined when it is about something else. */
export function readProjectHeader(name: string): { target: ProjectTarget; sureness: number } | undefined {
  if (name.length > LONGEST_READ) return undefined;
  const plain = name.replace(/[([][^()[\]]{1,100}[)\]]/g, ' ').split(/[/|\n]/)[0]!;
  const words = foldName(plain)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  const known = words.map((word) => meanings.of(word));
  const isFree = (word: ReadonlySet<ProjectConcept>) => word.size === 0 || word.has('joining');
  for (const { target, says, beside = [], sureness } of RULES) {
    const meant = new Set([...says.flat(), ...beside]);
    const isSaid = says.every((group) => known.some((word) => group.some((concept) => word.has(concept))));
    const isClear = known.every((word) => isFree(word) || [...word].some((concept) => meant.has(concept)));
    if (!isSaid || !isClear) continue;
    const unknown = known.filter((word, at) => word.size === 0 && words[at]!.length > LONGEST_FILLER).length;
    return { target, sureness: sureness * (IN_PART[unknown] ?? FAINT) };
  }
  return undefined;
}
