import { fold } from '../../../vocabularies/index.js';
import { type Concept, WORDS } from './lexicon.js';

/**
 * A column name as words to compare: `orgId`, `Org_ID` and ` org  id ` are all `org id`. Accents and the difference
 * between British and American spelling of organisation are dropped.
 */
export function foldName(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(words).replaceAll('organiz', 'organis');
}

/** What the words of a folded text mean, together. */
export function understand(folded: string): Set<Concept> {
  return new Set(folded.split(' ').flatMap((word) => [...meaningsOf(word)]));
}

const exact = new Map<string, Set<Concept>>();
const beginnings: [string, Concept][] = [];
for (const [concept, list] of Object.entries(WORDS) as [Concept, string][])
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), concept]);
    else exact.set(word, (exact.get(word) ?? new Set()).add(concept));
  }
// What others begin with is a word too: with the meanings of everything that it begins with itself.
for (const [word] of beginnings) {
  const begun = beginnings.filter(([start]) => word.startsWith(start)).map(([, concept]) => concept);
  exact.set(word, new Set([...(exact.get(word) ?? []), ...begun]));
}

/** What joins the parts of a compound: `Organisation-s-nummer`. */
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'ns'];
const SHORTEST_PART = 3;
const LONGEST_WORD = 60;

/** What one word means: by itself, as a compound of two that are known, or by how it begins. */
export function meaningsOf(word: string): ReadonlySet<Concept> {
  const known = exact.get(word) ?? looked.get(word);
  if (known) return known;
  if (word.length > LONGEST_WORD) return NOTHING;
  const found = lookUp(word);
  if (looked.size >= MOST_LOOKED) looked.clear();
  looked.set(word, found);
  return found;
}

/** Words of the column names of a file are looked up again and again. */
const looked = new Map<string, ReadonlySet<Concept>>();
const MOST_LOOKED = 10_000;

function lookUp(word: string): ReadonlySet<Concept> {
  for (let at = SHORTEST_PART; at <= word.length - 2; at++) {
    const end = endOf(word.slice(at));
    if (!end || !COMPOUND_ENDS.some((concept) => end.has(concept))) continue;
    const start = startOf(word.slice(0, at));
    if (start) return new Set([...start, ...end]);
  }
  return new Set(beginnings.filter(([start]) => word.startsWith(start)).map(([, concept]) => concept));
}

/** Too short to be sure of, but for these. */
function endOf(part: string): ReadonlySet<Concept> | undefined {
  if (part.length < SHORTEST_PART) return part === 'id' || part === 'nr' ? exact.get(part) : undefined;
  const begun = beginnings.filter(
    ([start]) => start.length > SHORTEST_PART && part.startsWith(start) && part.length - start.length <= 2,
  );
  return exact.get(part) ?? (begun.length > 0 ? new Set(begun.map(([, concept]) => concept)) : undefined);
}

const NOTHING: ReadonlySet<Concept> = new Set();
const COMPOUND_ENDS: Concept[] = [
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
];

function startOf(part: string): ReadonlySet<Concept> | undefined {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const found = meaningsOf(part.slice(0, part.length - link.length));
    if (found.size > 0) return found;
  }
  return undefined;
}
