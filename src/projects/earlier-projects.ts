import { type Directory, LogGapError, type Position, partsOf } from '../directory/index.js';
import { type IdeaLanguage, lexiconOf, recogniseLanguage } from '../vocabularies/index.js';
import { acquaintanceOf, type Companions } from './companions.js';
import type { ProjectRecord } from './record/project-record.js';
import { projectView } from './record/project-record.js';
import { type Fit, type SimilarProject, SimilarProjects } from './similar/similar-projects.js';
import type { ProjectStore } from './store/project-store.js';

/** What earlier projects say of a draft. */
export interface Earlier {
  /** Of the projects and of who was merged with whom; empty as long as there is no project. */
  version: string;
  /** The most similar first. */
  similar: readonly SimilarProject[];
  /** How far an organisation has done projects like the idea, by the id that it has now. */
  fit: ReadonlyMap<string, Fit>;
  /** How well it knows the other members, above 0, by the id that it has now. */
  acquaintance: ReadonlyMap<string, number>;
  /** What that rests on. */
  companions: Companions;
}

/** Titles are what people know a project by. */
export interface NamedProject {
  title: string;
  year?: number;
}

/** Changes read from the log at a time. */
const CHANGES = 1_000;

/** Milliseconds between two looks. */
const LOOK_EVERY = 1_000;

/** Projects read between two pauses: reading a thousand would hold up everything else of the process. */
const AT_ONCE = 20;

/** Ideas of which it is kept what is like them. */
const MOST_KEPT = 200;

/** As long as there is no project. */
export const NO_PROJECTS: Earlier = {
  ...{ version: '', similar: [], fit: new Map(), acquaintance: new Map(), companions: new Map() },
};

/** This process's earlier projects by their words, brought up to what is kept when somebody asks. */
export class EarlierProjects {
  private projects = new SimilarProjects();
  private names = new Map<string, NamedProject>();
  private position: Position | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  /** By organisation as its projects name it. */
  private projectsOf = new Map<string, Set<string>>();
  private readonly kept = new Map<string, Earlier>();

  constructor(
    private readonly store: ProjectStore,
    private readonly directory: Pick<Directory, 'currentIds' | 'getMany' | 'mergeCount'>,
  ) {}

  /** Loads the projects and keeps close to what is kept, so that a question waits for the changes of a moment at most. */
  follow(stopping: AbortSignal): void {
    const look = async () => {
      if ((await this.version()) !== '') await this.inTurn(() => this.catchUp());
    };
    const tryLooking = () => look().catch(() => {}); // whoever asks meets the same error
    void tryLooking();
    const looking = setInterval(() => {
      if (stopping.aborted) clearInterval(looking);
      else void tryLooking();
    }, LOOK_EVERY).unref();
  }

  /** What `of` rests on besides the draft: another one gives other answers. Empty as long as there is no project. */
  async version(): Promise<string> {
    const { version, commit } = await this.store.log.position();
    return version === 0 || (await this.store.count()) === 0
      ? ''
      : `${version}-${commit}-${await this.directory.mergeCount()}`;
  }

  /** The projects that are like an idea, how far organisations have done such, and who has worked with these members. */
  async of(idea: string, members: readonly string[] = []): Promise<Earlier> {
    const version = await this.version();
    if (version === '') return NO_PROJECTS;
    const key = JSON.stringify([version, idea, members]);
    const known = this.kept.get(key);
    if (known) return known;
    await this.inTurn(() => this.catchUp());
    const language = await languageOf(idea);
    const similar = idea.trim() === '' ? [] : this.projects.similarTo({ text: idea, language });
    const [fit, companions] = [await this.fitOf(similar), await this.companionsOf(members)];
    const like = { version, similar, fit, acquaintance: acquaintanceOf(companions), companions };
    this.kept.set(key, like);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return like;
  }

  /** What people call a project; undefined where nobody has given it a title. */
  nameOf(id: string): NamedProject | undefined {
    return this.names.get(id);
  }

  /** By the ids that the organisations have now: of what was merged, each project counts once. */
  private async fitOf(similar: readonly SimilarProject[]): Promise<Map<string, Fit>> {
    const { projects } = this;
    const ids = [...new Set(similar.flatMap(({ id }) => projects.participantsOf(id)))];
    const today = await this.directory.currentIds(ids);
    const now = new Map(ids.map((id, at) => [id, today[at]!]));
    return projects.fitOf(similar, (id) => now.get(id) ?? id);
  }

  /** In how many projects organisations took part with each of these members, by the ids that they have now. */
  async companionsOf(members: readonly string[]): Promise<Companions> {
    if (members.length === 0 || (await this.version()) === '') return new Map();
    await this.inTurn(() => this.catchUp());
    const records = await this.directory.getMany([...members]);
    const projects = records.map((record, at) => {
      const ids = record ? partsOf(record).map(({ id }) => id) : [members[at]!];
      return new Set(ids.flatMap((id) => [...(this.projectsOf.get(id) ?? [])]));
    });
    // Each project once, whoever of the members shares it: forty members can meet in half a million participations.
    const met = new Map<string, readonly string[]>();
    for (const some of projects) for (const id of some) met.set(id, this.projects.participantsOf(id));
    const ids = [...new Set([...met.values()].flat())];
    const now = new Map((await this.directory.currentIds(ids)).map((id, at) => [ids[at]!, id]));
    for (const [id, organisations] of met)
      met.set(id, [...new Set(organisations.map((each) => now.get(each)!))]);
    return new Map(
      members.map((member, at) => {
        const counts = new Map<string, number>();
        for (const project of projects[at]!)
          for (const id of met.get(project)!) counts.set(id, (counts.get(id) ?? 0) + 1);
        return [member, counts];
      }),
    );
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => {});
    return mine;
  }

  private async catchUp(): Promise<void> {
    if (!this.position || !(await this.store.log.holds(this.position))) this.position = await this.load();
    for (;;) {
      try {
        const { version, commit } = this.position;
        const changes = await this.store.log.changesSince(version, CHANGES, commit);
        const last = changes.at(-1);
        if (!last) return;
        const ids = [...new Set(changes.map(({ id }) => id))];
        const records = await this.store.getMany(ids);
        await this.read(records.flatMap((record) => record ?? []));
        for (const [at, id] of ids.entries()) if (!records[at]) this.remove(id);
        this.position = last;
      } catch (error) {
        if (!(error instanceof LogGapError)) throw error;
        this.position = await this.load();
      }
    }
  }

  private async load(): Promise<Position> {
    const position = await this.store.log.position();
    this.projects = new SimilarProjects();
    this.names = new Map();
    this.projectsOf = new Map();
    for await (const page of this.store.pages()) await this.read(page);
    return position;
  }

  private async read(records: readonly ProjectRecord[]): Promise<void> {
    for (const [at, record] of records.entries()) {
      if (at % AT_ONCE === 0) await new Promise(setImmediate);
      const { profile, participants } = projectView(record);
      const { title, acronym, summary, topics, startDate, callYear } = profile;
      const text = [title, summary, ...(topics ?? [])].filter((part) => part !== undefined).join('\n');
      this.remove(record.id);
      for (const { organisation } of participants) {
        const projects = this.projectsOf.get(organisation) ?? new Set();
        this.projectsOf.set(organisation, projects.add(record.id));
      }
      this.projects.put({
        ...{ id: record.id, title, summary, topics },
        language: await languageOf(text.slice(0, ENOUGH)),
        participants: participants.map(({ organisation }) => organisation),
      });
      const name = title ?? acronym;
      const year = callYear ?? (startDate && Number(startDate.slice(0, 4)));
      if (name) this.names.set(record.id, { title: name, ...(year && { year }) });
    }
  }

  private remove(id: string): void {
    for (const organisation of this.projects.participantsOf(id)) {
      const projects = this.projectsOf.get(organisation);
      projects?.delete(id);
      if (projects?.size === 0) this.projectsOf.delete(organisation);
    }
    this.projects.remove(id);
    this.names.delete(id);
  }
}

/** Characters by which the language of a text is told. */
const ENOUGH = 1_000;

/** Fewer words are too few to tell a language by their letters. */
const FEW_WORDS = 8;

/**
 * The language of a text. One of few words of which none is a word of grammar could be of any: it is taken for English, as
 * most titles of projects are, so that the same rare word is the same on both sides.
 */
async function languageOf(text: string): Promise<IdeaLanguage | undefined> {
  const found = await recogniseLanguage(text);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (found === undefined || words.length >= FEW_WORDS) return found;
  const { kindOf } = lexiconOf(found);
  return words.some((word) => kindOf(word) === 'stop') ? found : 'en';
}
