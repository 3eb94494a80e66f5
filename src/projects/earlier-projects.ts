import { type Directory, LogGapError, type Position } from '../directory/index.js';
import { recogniseLanguage } from '../vocabularies/index.js';
import type { ProjectRecord } from './record/project-record.js';
import { projectView } from './record/project-record.js';
import { type Fit, type SimilarProject, SimilarProjects } from './similar/similar-projects.js';
import type { ProjectStore } from './store/project-store.js';

/** What earlier projects say of an idea. */
export interface LikeIdea {
  /** Of the projects and of who was merged with whom; empty as long as there is no project. */
  version: string;
  /** The most similar first. */
  similar: readonly SimilarProject[];
  /** By id of the organisation, as the directory has it now. */
  fit: ReadonlyMap<string, Fit>;
}

/** Titles are what people know a project by. */
export interface NamedProject {
  title: string;
  year?: number;
}

/** Changes read from the log at a time. */
const CHANGES = 1_000;

/** Projects read between two pauses: reading a thousand would hold up everything else of the process. */
const AT_ONCE = 20;

/** Ideas of which it is kept what is like them. */
const MOST_KEPT = 200;

/** As long as there is no project. */
export const NO_PROJECTS: LikeIdea = { version: '', similar: [], fit: new Map() };

/** This process's earlier projects by their words, brought up to what is kept when somebody asks. */
export class EarlierProjects {
  private projects = new SimilarProjects();
  private names = new Map<string, NamedProject>();
  private position: Position | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly kept = new Map<string, LikeIdea>();

  constructor(
    private readonly store: ProjectStore,
    private readonly directory: Pick<Directory, 'currentIds' | 'mergeCount'>,
  ) {}

  /** What `like` rests on besides the idea: another one gives other answers. Empty as long as there is no project. */
  async version(): Promise<string> {
    const { version, commit } = await this.store.log.position();
    return version === 0 ? '' : `${version}-${commit}-${await this.directory.mergeCount()}`;
  }

  /** The projects that are like an idea, and how far organisations have done such. */
  async like(idea: string): Promise<LikeIdea> {
    const version = await this.version();
    if (version === '' || idea.trim() === '') return { ...NO_PROJECTS, version };
    const key = `${version}\n${idea}`;
    const known = this.kept.get(key);
    if (known) return known;
    await this.inTurn(() => this.catchUp());
    const language = await recogniseLanguage(idea);
    const similar = this.projects.similarTo({ text: idea, language });
    const like = { version, similar, fit: await this.ofToday(similar) };
    this.kept.set(key, like);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return like;
  }

  /** What people call a project; undefined where nobody has given it a title. */
  nameOf(id: string): NamedProject | undefined {
    return this.names.get(id);
  }

  /** By the ids that the organisations have now: of what was merged, each project counts once. */
  private async ofToday(similar: readonly SimilarProject[]): Promise<Map<string, Fit>> {
    const { projects } = this;
    const ids = [...new Set(similar.flatMap(({ id }) => projects.participantsOf(id)))];
    const today = await this.directory.currentIds(ids);
    const now = new Map(ids.map((id, at) => [id, today[at]!]));
    return projects.fitOf(similar, (id) => now.get(id) ?? id);
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
        for (const [at, id] of ids.entries())
          if (!records[at]) {
            this.projects.remove(id);
            this.names.delete(id);
          }
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
    for await (const page of this.store.pages()) await this.read(page);
    return position;
  }

  private async read(records: readonly ProjectRecord[]): Promise<void> {
    for (const [at, record] of records.entries()) {
      if (at % AT_ONCE === 0) await new Promise(setImmediate);
      const { profile, participants } = projectView(record);
      const { title, acronym, summary, topics, startDate, callYear } = profile;
      const text = [title, summary, ...(topics ?? [])].filter((part) => part !== undefined).join('\n');
      this.projects.put({
        ...{ id: record.id, title, summary, topics },
        language: await recogniseLanguage(text.slice(0, ENOUGH)),
        participants: participants.map(({ organisation }) => organisation),
      });
      const name = title ?? acronym;
      const year = callYear ?? (startDate && Number(startDate.slice(0, 4)));
      if (name) this.names.set(record.id, { title: name, ...(year && { year }) });
    }
  }
}

/** Characters by which the language of a text is told. */
const ENOUGH = 1_000;
