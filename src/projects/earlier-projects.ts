import { type Directory, LogGapError, type Position, partsOf, type TrackRecord } from '../directory/index.js';
import {
  type IdeaLanguage,
  lexiconOf,
  recogniseLanguage,
  termsInText,
  vocabulary,
} from '../vocabularies/index.js';
import { acquaintanceOf, type Companions } from './companions.js';
import { KnownProjects, type NamedProject } from './known-projects.js';
import type { ProjectRecord } from './record/project-record.js';
import { projectView } from './record/project-record.js';
import { type Fit, type SimilarProject, SimilarProjects } from './similar/similar-projects.js';
import { wordsIn } from './similar/text-words.js';
import type { ProjectStore } from './store/project-store.js';
import { type TermCounts, trackRecordFrom } from './track-record/track-record.js';

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
  /** The types of action of which all projects are known: who was in none is a newcomer there. */
  complete: ReadonlySet<string>;
}

/** A project that is like an idea, with what it says besides. */
export interface LikeProject extends SimilarProject {
  /** The same for projects whose texts have the same words. */
  wording: string;
  /** The words of the overlap that do not name a term in the idea. */
  otherWords: string[];
  /** The terms of expertise that its texts name. */
  terms: string[];
  priorities: readonly string[];
  /** As its sources name them: perhaps ids of organisations that were merged since. */
  participants: readonly string[];
}

/** Changes read from the log at a time. */
const CHANGES = 1_000;

/** Milliseconds between two looks. */
const LOOK_EVERY = 1_000;

/** Projects read between two pauses: reading a thousand would hold up everything else of the process. */
const AT_ONCE = 20;

/** Ideas of which it is kept what is like them. */
const MOST_KEPT = 200;

/** Projects of which more is told than that they are like an idea: thousands may have the same words. */
const MOST_LIKE = 200;

/** As long as there is no project. */
export const NO_PROJECTS: Earlier = {
  ...{
    version: '',
    similar: [],
    fit: new Map(),
    acquaintance: new Map(),
    companions: new Map(),
    complete: new Set(),
  },
};

/** This process's earlier projects by their words, brought up to what is kept when somebody asks. */
export class EarlierProjects {
  private projects = new SimilarProjects();
  private known = new KnownProjects();
  private position: Position | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly kept = new Map<string, Earlier>();
  /** Organisations whose projects have changed since somebody asked; all of them until somebody does. */
  private changed: 'all' | Set<string> = 'all';

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
    const [{ version, commit }, projects, merges, complete] = await Promise.all([
      this.store.log.position(),
      this.store.count(),
      this.directory.mergeCount(),
      this.store.complete(),
    ]);
    return projects === 0 ? '' : [version, commit, merges, ...complete].join('-');
  }

  /** The types of action of which all projects are known. */
  async complete(): Promise<ReadonlySet<string>> {
    return new Set(await this.store.complete());
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
    const complete = await this.complete();
    const like = { version, similar, fit, acquaintance: acquaintanceOf(companions), companions, complete };
    this.kept.set(key, like);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return like;
  }

  /**
   * The projects that are like an idea, the most similar first, 200 at most; how many terms the idea names; and how usual
   * it is for projects to name a term: its share of all that they name, 0 to 1.
   */
  async like(
    idea: string,
  ): Promise<{ projects: LikeProject[]; terms: number; usualTerms: (term: string) => number }> {
    const nothing = { projects: [], terms: 0, usualTerms: () => 0 };
    if (idea.trim() === '' || (await this.version()) === '') return nothing;
    await this.inTurn(() => this.catchUp());
    const language = await languageOf(idea);
    const { projects } = this;
    const text = idea.normalize('NFC');
    const found = termsInText(text, language && { languages: [language] });
    const compared = (part: string) => [...wordsIn({ text: part, language })].map(({ word }) => word);
    const naming = new Set(
      found.flatMap(({ mentions }) => mentions.flatMap(({ start, end }) => compared(text.slice(start, end)))),
    );
    const { terms: named } = this.termCounts();
    const all = [...named.values()].reduce((sum, n) => sum + n, 0);
    return {
      projects: projects
        .similarTo({ text, language })
        .slice(0, MOST_LIKE)
        .map((one) => ({
          ...one,
          wording: projects.wordingOf(one.id),
          otherWords: one.overlap.words.filter((word) => !compared(word).some((each) => naming.has(each))),
          terms: projects.termsOf(one.id),
          priorities: this.known.get(one.id)?.priorities ?? [],
          participants: projects.participantsOf(one.id),
        })),
      terms: found.length,
      usualTerms: (term) => (named.get(term) ?? 0) / all,
    };
  }

  /** The participants of some projects that several organisations took part in, so many in all or a few more. */
  somePartnerships(participants: number): (readonly string[])[] {
    const { projects } = this;
    const partnerships = [...projects.ids()].filter((id) => projects.participantsOf(id).length > 1);
    const found: (readonly string[])[] = [];
    let left = participants;
    // Ids are hashes: the first ones in their order are any projects, and the same ones in every process.
    for (const id of partnerships.sort()) {
      if (left <= 0) break;
      found.push(projects.participantsOf(id));
      left -= projects.participantsOf(id).length;
    }
    return found;
  }

  /** What people call a project; undefined where nobody has given it a title. */
  nameOf(id: string): NamedProject | undefined {
    return this.known.get(id)?.name;
  }

  /**
   * The organisations whose projects have changed since this was asked last, by the ids that they have there; `all` where it
   * is not known which.
   */
  async takeChanged(): Promise<'all' | ReadonlySet<string>> {
    await this.inTurn(() => this.catchUp());
    const { changed } = this;
    this.changed = new Set();
    return changed;
  }

  /** How many projects there are, and how many of them name each term of expertise. */
  termCounts(): TermCounts {
    const { projects } = this;
    const terms = new Map(vocabulary('expertise').map(({ code }) => [code, projects.namersOf(code)]));
    return { projects: projects.size, terms };
  }

  /** Whether an organisation of that id took part in any. */
  knows(organisation: string): boolean {
    return this.known.of(organisation).size > 0;
  }

  /** What the projects of an organisation of that id say of it, held against `all`; undefined when there are none. */
  trackRecordOf(organisation: string, all: TermCounts): TrackRecord | undefined {
    const projects = [...this.known.of(organisation)].map((id) => ({
      ...this.known.get(id)!,
      terms: this.projects.termsOf(id),
    }));
    return trackRecordFrom(organisation, projects, all);
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
      return new Set(ids.flatMap((id) => [...this.known.of(id)]));
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
    this.changed = 'all';
    this.projects = new SimilarProjects();
    this.known = new KnownProjects();
    for await (const page of this.store.pages()) await this.read(page);
    return position;
  }

  private async read(records: readonly ProjectRecord[]): Promise<void> {
    for (const [at, record] of records.entries()) {
      if (at % AT_ONCE === 0) await new Promise(setImmediate);
      const view = projectView(record);
      const { profile, participants } = view;
      const { title, summary, topics } = profile;
      const text = [title, summary, ...(topics ?? [])].filter((part) => part !== undefined).join('\n');
      this.remove(record.id);
      this.known.put(record.id, view);
      this.projects.put({
        ...{ id: record.id, title, summary, topics },
        language: await languageOf(text.slice(0, ENOUGH)),
        participants: participants.map(({ organisation }) => organisation),
      });
      this.note(record.id);
    }
  }

  private note(id: string): void {
    const { changed } = this;
    if (changed === 'all') return;
    for (const { organisation } of this.known.get(id)?.participants ?? []) changed.add(organisation);
  }

  private remove(id: string): void {
    this.note(id);
    this.known.remove(id);
    this.projects.remove(id);
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
