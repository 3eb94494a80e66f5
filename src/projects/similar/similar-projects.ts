import type { IdeaLanguage } from '../../vocabularies/index.js';
import { Posting } from './posting.js';
import { termsIn, type WrittenText, wordsIn } from './text-words.js';

/** What is read of a project to find it by its likeness to an idea. */
export interface ReadProject {
  id: string;
  title?: string | undefined;
  summary?: string | undefined;
  topics?: readonly string[] | undefined;
  /** The language of its texts, if that is known. */
  language?: IdeaLanguage | undefined;
  /** Ids of the organisations that took part. */
  participants: readonly string[];
}

/** A project that is like an idea. */
export interface SimilarProject {
  id: string;
  /** Above 0, at most 1. */
  similarity: number;
  /** What both have, the most telling first: words as the idea writes them, codes of terms of expertise. */
  overlap: { words: string[]; terms: string[] };
}

/** What the projects like an idea say of one organisation. */
export interface Fit {
  /** Above 0, at most 1. */
  fit: number;
  /** Those that it took part in, the most similar first. */
  projects: string[];
}

/** BM25: how soon a word says no more for coming again, and how much a long text counts less. */
const K1 = 1.2;
const B = 0.6;

/** The share of the most that a text could have with which it counts as the same project. */
const FULL_LIKENESS = 0.6;

/** A word in the title counts twice. */
const TITLE = 2;

/** The most similar ones are looked at, and those that tie with the last; but none with less than a quarter of the best. */
const MOST = 50;
const LEAST_OF_BEST = 0.25;

/** Having taken part in one project that is the same is worth a half. */
const ONE_PROJECT = 0.5;

interface Entry {
  id: string;
  participants: readonly string[];
  postings: readonly Posting[];
}

/**
 * The projects by their words, for finding those that are like an idea. What it answers depends on the idea and the
 * projects alone, to the last bit: not on the order in which they came, nor on what was there before.
 */
export class SimilarProjects {
  private readonly postings = new Map<string, Posting>();
  private readonly slotOf = new Map<string, number>();
  private readonly entries: (Entry | undefined)[] = [];
  private readonly vacant: number[] = [];
  /** By slot: words and terms, each as often as it counts. */
  private lengths = new Uint32Array(0);
  private totalLength = 0;
  /** By slot, as long as one idea is looked at; 0 else. */
  private scores = new Float64Array(0);

  get size(): number {
    return this.slotOf.size;
  }

  /** Adds a project, or puts it in the place of what was known of it. */
  put(project: ReadProject): void {
    this.remove(project.id);
    const slot = this.vacant.pop() ?? this.entries.length;
    const counts = countsOf(project);
    const postings: Posting[] = [];
    let length = 0;
    for (const [key, times] of counts) {
      const posting = this.postings.get(key) ?? new Posting(key);
      this.postings.set(key, posting);
      posting.add(slot, times);
      postings.push(posting);
      length += times;
    }
    const participants = [...new Set(project.participants)];
    this.entries[slot] = { id: project.id, participants, postings };
    this.setLength(slot, length);
    this.slotOf.set(project.id, slot);
  }

  /** Returns false when it was not there. */
  remove(id: string): boolean {
    const slot = this.slotOf.get(id);
    if (slot === undefined) return false;
    for (const posting of this.entries[slot]!.postings) {
      posting.delete(slot);
      if (posting.count === 0) this.postings.delete(posting.key);
    }
    this.entries[slot] = undefined;
    this.slotOf.delete(id);
    this.vacant.push(slot);
    this.setLength(slot, 0);
    return true;
  }

  /** The projects most like an idea, the most similar first, equals by id; none when nothing is alike. */
  similarTo(idea: WrittenText): SimilarProject[] {
    const words = new Map<string, string>();
    for (const { word, written } of wordsIn(idea)) if (!words.has(word)) words.set(word, written);
    const keys = [...words.keys(), ...termsIn(idea).map((code) => TERM + code)];
    const weights = new Map(keys.map((key) => [key, this.weightOf(key)]));
    let most = 0;
    for (const weight of weights.values()) most += weight;
    return this.best(weights, FULL_LIKENESS * (K1 + 1) * most).map(({ slot, similarity }) => {
      const shared = this.entries[slot]!.postings.flatMap(({ key }) => (weights.has(key) ? [key] : [])).sort(
        (a, b) => weights.get(b)! - weights.get(a)! || (a < b ? -1 : 1),
      );
      return {
        id: this.entries[slot]!.id,
        similarity,
        overlap: {
          words: shared.flatMap((key) => words.get(key) ?? []),
          terms: shared.flatMap((key) => (key.startsWith(TERM) ? [key.slice(TERM.length)] : [])),
        },
      };
    });
  }

  /**
   * How much the organisations have done projects like an idea: √(m · (1 − Π over its projects among these of
   * (1 − ½ similarity))), m being the similarity of the most similar one. Without m thirty that share one word with the
   * idea count more than one that is nearly the same (docs/decisions/0086).
   * Where more tie with the fiftieth than there are places, they share those: each counts for a part of a project. By id of
   * the organisation; those that took part in none are left out. `idNow`: the id that an organisation has now, so that a
   * project counts once for organisations that have become one.
   */
  fitOf(
    similar: readonly SimilarProject[],
    idNow: (organisation: string) => string = (id) => id,
  ): Map<string, Fit> {
    const records = new Map<string, { missed: number; most: number; projects: string[] }>();
    const last = similar.at(-1)?.similarity;
    const above = similar.filter(({ similarity }) => similarity !== last).length;
    const placeOfLast = Math.min(1, (MOST - above) / (similar.length - above));
    for (const { id, similarity } of similar) {
      const worth = ONE_PROJECT * similarity * (similarity === last ? placeOfLast : 1);
      for (const organisation of new Set(this.participantsOf(id).map(idNow))) {
        const record = records.get(organisation) ?? { missed: 1, most: similarity, projects: [] };
        records.set(organisation, record);
        record.missed *= 1 - worth;
        record.projects.push(id);
      }
    }
    return new Map(
      [...records].map(([organisation, { missed, most, projects }]): [string, Fit] => [
        organisation,
        { fit: Math.sqrt(most * (1 - missed)), projects },
      ]),
    );
  }

  /** The terms of expertise that a project names. */
  termsOf(id: string): string[] {
    const postings = this.entries[this.slotOf.get(id) ?? -1]?.postings ?? [];
    return postings.flatMap(({ key }) => (key.startsWith(TERM) ? [key.slice(TERM.length)] : []));
  }

  /** How many projects name a term of expertise. */
  namersOf(term: string): number {
    return this.postings.get(TERM + term)?.count ?? 0;
  }

  /** The same for projects with the same words, however often each: nearly always the same text. */
  wordingOf(id: string): string {
    const postings = this.entries[this.slotOf.get(id) ?? -1]?.postings ?? [];
    return postings.map(({ key }) => key).join(' ');
  }

  /** The ids of all projects, in no order. */
  ids(): IterableIterator<string> {
    return this.slotOf.keys();
  }

  /** The organisations that took part in a project, by the ids that were put in with it. */
  participantsOf(id: string): readonly string[] {
    return this.entries[this.slotOf.get(id) ?? -1]?.participants ?? [];
  }

  private setLength(slot: number, length: number): void {
    if (slot >= this.lengths.length) {
      const larger = new Uint32Array(Math.max(16, 2 * slot));
      larger.set(this.lengths);
      this.lengths = larger;
    }
    this.totalLength += length - this.lengths[slot]!;
    this.lengths[slot] = length;
  }

  /** What a word or term says: the more projects have it, the less. */
  private weightOf(key: string): number {
    const n = this.postings.get(key)?.count ?? 0;
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5));
  }

  private best(weights: ReadonlyMap<string, number>, full: number): { slot: number; similarity: number }[] {
    const touched = this.addUp(weights);
    const likenesses = new Float64Array(touched.length);
    for (let i = 0; i < touched.length; i++) {
      likenesses[i] = Math.min(full, this.scores[touched[i]!]!);
      this.scores[touched[i]!] = 0;
    }
    const least = leastOf(likenesses);
    const found: { slot: number; similarity: number }[] = [];
    for (let i = 0; i < touched.length; i++)
      if (likenesses[i]! >= least) found.push({ slot: touched[i]!, similarity: likenesses[i]! / full });
    const idOf = (slot: number) => this.entries[slot]!.id;
    return found.sort((a, b) => b.similarity - a.similarity || (idOf(a.slot) < idOf(b.slot) ? -1 : 1));
  }

  /** Sums BM25 for every project, word after word in the order of the idea; returns the slots that have any. */
  private addUp(weights: ReadonlyMap<string, number>): number[] {
    if (this.scores.length < this.entries.length) this.scores = new Float64Array(this.entries.length * 2);
    const { scores, lengths } = this;
    const flat = K1 * (1 - B);
    const perLength = (K1 * B * this.size) / this.totalLength;
    const touched: number[] = [];
    for (const [key, weight] of weights) {
      const posting = this.postings.get(key) ?? NOBODY;
      const most = weight * (K1 + 1);
      for (let i = 0; i < posting.count; i++) {
        const slot = posting.slotAt(i);
        const n = posting.timesAt(i);
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = scores[slot]! + (most * n) / (n + flat + perLength * lengths[slot]!);
      }
    }
    return touched;
  }
}

/** How much those have at least that count: as much as the last of the most similar, and a quarter of the best. */
function leastOf(likenesses: Float64Array): number {
  /** The largest so far, ascending. */
  const largest = new Float64Array(MOST);
  for (const likeness of likenesses) {
    if (likeness <= largest[0]!) continue;
    let at = 0;
    for (; at + 1 < MOST && largest[at + 1]! < likeness; at++) largest[at] = largest[at + 1]!;
    largest[at] = likeness;
  }
  return Math.max(LEAST_OF_BEST * largest[MOST - 1]!, largest[0]!);
}

const TERM = 'term:';
const NOBODY = new Posting('');

/** How often the words and terms of a project count. No word has a colon, so that none is taken for a term. */
function countsOf({ title = '', summary = '', topics = [], language }: ReadProject): Map<string, number> {
  const counts = new Map<string, number>();
  const rest = [summary, ...topics].join('\n');
  for (const [text, times] of [
    [title, TITLE],
    [rest, 1],
  ] as const)
    for (const { word } of wordsIn({ text, language })) counts.set(word, (counts.get(word) ?? 0) + times);
  for (const code of termsIn({ text: `${title}\n${rest}`, language })) counts.set(TERM + code, 1);
  return counts;
}
