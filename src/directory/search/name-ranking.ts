import { compareNames } from '../names/compare-names.js';
import { type ReadName, readName } from '../names/read-name.js';
import type { OrganisationDocument } from './document.js';

type Ranked = Pick<OrganisationDocument, 'name' | 'shortName' | 'otherNames' | 'closed' | 'evidence'>;

/** The fields that ranking looks at. */
export const RANKED_FIELDS = [
  ...(['name', 'shortName', 'otherNames', 'closed', 'evidence'] as const),
] satisfies (keyof Ranked)[];

/** Names less alike than this are not taken for the name that was asked for: they stay as the index has them. */
const ALIKE = 0.3;

/** What an organisation is called first counts a little more than its other names. */
const OTHER_NAME = 0.995;

/** Read names that are kept: most of them come again in the next search. */
const MOST_KEPT = 20_000;

const kept = new Map<string, ReadName>();

/** Added where a whole name stands in what was asked for, which says more: a school of `Duke University`. */
const WHOLE_NAME = 0.5;

/**
 * Puts the organisations first whose names are most like what was asked for. Equals: those that exist, then those
 * with more evidence, then as the index has them. With `inPart` what was asked for may say more than a name.
 */
export function rankedByName<T extends Ranked>(
  asked: string,
  hits: readonly T[],
  { inPart = false } = {},
): T[] {
  const name = readName(asked);
  return hits
    .map((hit, position) => ({ hit, position, score: likenessOf(name, hit, inPart) }))
    .sort((a, b) => {
      if (a.score !== b.score) return b.score - a.score;
      const byEvidence = a.hit.closed - b.hit.closed || b.hit.evidence - a.hit.evidence;
      return (a.score > 0 && byEvidence) || a.position - b.position;
    })
    .map(({ hit }) => hit);
}

/** A whole number, 0 where no name is alike: rounding makes no difference between equals. */
function likenessOf(asked: ReadName, { name, shortName, otherNames }: Ranked, inPart: boolean): number {
  const score = (called: string) => {
    const other = read(called);
    const { score: alike } = compareNames(asked, other);
    return inPart && standsIn(other, asked) ? alike + WHOLE_NAME : alike;
  };
  const others = [shortName, ...otherNames].filter((other) => other !== null);
  const best = Math.max(score(name), ...others.map((other) => OTHER_NAME * score(other)));
  return best < ALIKE ? 0 : Math.round(best * 1e6);
}

/** Whether all words of a name stand in a text side by side; one word, or words that many names have, prove nothing. */
function standsIn({ words }: ReadName, text: ReadName): boolean {
  if (words.length < 2 || words.every(({ kind }) => kind !== 'own')) return false;
  const keys = (name: Pick<ReadName, 'words'>) => ` ${name.words.map(({ key }) => key).join(' ')} `;
  return keys(text).includes(keys({ words }));
}

function read(name: string): ReadName {
  const known = kept.get(name) ?? readName(name);
  kept.delete(name);
  kept.set(name, known);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return known;
}
