import { DirectoryTable } from './directory-table.js';
import type { DraftSpec } from './draft.js';
import type { ScoringOrganisation } from './organisation.js';
import { Scorer, type Suggestion } from './scorer.js';
import type { Term } from './terms.js';

/** One term of two scores; a side is absent where the term adds nothing to that score. */
export interface TermDifference {
  term: Term['term'];
  /** The key of the need. */
  need?: string | undefined;
  own?: Term | undefined;
  other?: Term | undefined;
  /** The gain of its own term less that of the other. */
  difference: number;
}

/**
 * What a candidate would add to these members, whatever bars it. The scorer itself does it, over a directory of
 * just them, so that no figure can differ from the one in a list. The candidate must not be a member.
 */
export function scoreOf(
  spec: DraftSpec,
  members: readonly ScoringOrganisation[],
  candidate: ScoringOrganisation,
): Suggestion {
  const table = new DirectoryTable();
  for (const organisation of [...members, candidate]) table.upsert(organisation);
  const open: DraftSpec = {
    ...spec,
    members: members.map(({ id }) => id),
    excludedIds: [],
    excludedCountries: [],
    partnerCountries: undefined,
    maxPerCountry: undefined,
    minimumOrganisations: 0,
    minimumCountries: 0,
    newcomerSeats: 0,
    requiredTypes: [],
  };
  return new Scorer().suggest(table, open, 1)[0]!;
}

/** The terms in which two scores of one draft differ, the greatest loss first; they sum to the difference of the scores (to 1e-12). */
export function compareTerms(own: readonly Term[], other: readonly Term[]): TermDifference[] {
  const theirs = new Map(other.map((term) => [nameOf(term), term]));
  const mine = new Map(own.map((term) => [nameOf(term), term]));
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((name) => differenceOf(mine.get(name), theirs.get(name)))
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => a.difference - b.difference);
}

function differenceOf(own: Term | undefined, other: Term | undefined): TermDifference {
  const named = (own ?? other)!;
  return {
    term: named.term,
    ...(named.term === 'need' && { need: named.value }),
    own,
    other,
    difference: (own?.gain ?? 0) - (other?.gain ?? 0),
  };
}

const nameOf = (term: Term) => (term.term === 'need' ? `need ${term.value}` : term.term);
