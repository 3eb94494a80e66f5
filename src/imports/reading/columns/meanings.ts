import { inLatin } from '../values/folded.js';
import { type Concept, WORDS } from './lexicon.js';

/** What words mean, in the terms of one lexicon. */
export class Meanings<C extends string> {
  private readonly exact = new Map<string, Set<C>>();
  private readonly beginnings: [string, C][] = [];
  /** Words of the column names of a file are looked up again and again. */
  private readonly looked = new Map<string, ReadonlySet<C>>();

  /** `words`: the words of each meaning, with a star for any ending; `compoundEnds`: what the second part of a compound can mean. */
  constructor(
    words: Record<C, string>,
    private readonly compoundEnds: readonly C[],
  ) {
    const { exact, beginnings } = this;
    for (const [concept, list] of Object.entries(words) as [C, string][])
      for (const word of list.trim().split(/\s+/)) {
        if (word.endsWith('*')) beginnings.push([word.slice(0, -1), concept]);
        else exact.set(word, (exact.get(word) ?? new Set<C>()).add(concept));
      }
    // What others begin with is a word too.
    for (const [word] of beginnings) {
      const begun = longest(beginnings.filter(([start]) => word.startsWith(start)));
      exact.set(word, new Set([...(exact.get(word) ?? []), ...begun]));
    }
  }

  /** What one word means: by itself, as a compound of two that are known, or by how it begins. */
  of(word: string): ReadonlySet<C> {
    const known = this.exact.get(word) ?? this.looked.get(word);
    if (known) return known;
    if (word.length > LONGEST_WORD) return new Set();
    const found = this.lookUp(word);
    if (this.looked.size >= MOST_LOOKED) this.looked.clear();
    this.looked.set(word, found);
    return found;
  }

  private lookUp(word: string): ReadonlySet<C> {
    // `presidente` is no compound of `pres` and `idente`.
    const nearlyAll = this.begun(word).filter(
      ([start]) => start.length >= LONG && word.length - start.length <= 2 && !/(id|nr)$/.test(word),
    );
    if (nearlyAll.length > 0) return new Set(longest(nearlyAll));
    for (let at = SHORTEST_PART; at <= word.length - 2; at++) {
      const end = this.endOf(word.slice(at));
      if (!end || !this.compoundEnds.some((concept) => end.has(concept))) continue;
      const start = this.startOf(word.slice(0, at));
      if (start) return new Set([...start, ...end]);
    }
    const found = new Set(longest(this.begun(word)));
    if (found.size > 0) return found;
    const plain = inLatin(word).replace(/\d+$/, '');
    return plain === word || plain === '' ? found : this.of(plain);
  }

  /** Too short to be sure of, but for these. */
  private endOf(part: string): ReadonlySet<C> | undefined {
    if (part.length < SHORTEST_PART) return part === 'id' || part === 'nr' ? this.exact.get(part) : undefined;
    const begun = this.begun(part).filter(
      ([start]) => start.length > SHORTEST_PART && part.length - start.length <= 2,
    );
    return this.exact.get(part) ?? (begun.length > 0 ? new Set(longest(begun)) : undefined);
  }

  private startOf(part: string): ReadonlySet<C> | undefined {
    for (const link of LINKS) {
      if (!part.endsWith(link)) continue;
      const found = this.of(part.slice(0, part.length - link.length));
      if (found.size > 0) return found;
    }
    return undefined;
  }

  private begun(word: string): [string, C][] {
    return this.beginnings.filter(([start]) => word.startsWith(start));
  }
}

/** What the longest of the beginnings mean: `schulleit*` says more than `schul*`. */
function longest<C>(beginnings: [string, C][]): C[] {
  const length = Math.max(0, ...beginnings.map(([start]) => start.length));
  return beginnings.filter(([start]) => start.length === length).map(([, concept]) => concept);
}

/** What joins the parts of a compound: `Organisation-s-nummer`. */
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'ns'];
const SHORTEST_PART = 3;
/** Letters that no compound of two other words begins with by chance. */
const LONG = 7;
const LONGEST_WORD = 60;
const MOST_LOOKED = 10_000;

const ofOrganisations = new Meanings<Concept>(WORDS, [
  'name',
  'short',
  'organisation',
  'id',
  'type',
  'city',
  'country',
  'region',
  'address',
  'website',
  'date',
  'individual',
]);

/** What one word means in a list of organisations. */
export function meaningsOf(word: string): ReadonlySet<Concept> {
  return ofOrganisations.of(word);
}

/** What the words of a folded text mean, together. */
export function understand(folded: string): Set<Concept> {
  return new Set(folded.split(' ').flatMap((word) => [...meaningsOf(word)]));
}
