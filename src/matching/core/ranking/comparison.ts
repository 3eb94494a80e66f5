import { withCompatriots } from '../objective/compatriots.js';
import { type DraftSpec, resolveDraft } from '../objective/draft.js';
import { gainsOf } from '../objective/gains.js';
import type { ScoringOrganisation } from '../objective/organisation.js';
import { contributionOf, countTeam } from '../objective/team.js';
import { type Term, termsOf } from '../objective/terms.js';
import type { Suggestion } from './scorer.js';
import { connectionOfOne, scoreOfOne } from './single-score.js';

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
 * What a candidate would add to these members, whatever bars it: the figure that it has in a list. The candidate must
 * not be a member. Throws InvalidDraftSpec.
 */
export function scoreOf(
  spec: DraftSpec,
  members: readonly ScoringOrganisation[],
  candidate: ScoringOrganisation,
): Suggestion {
  return scorerOf(spec, members)(candidate);
}

/** The same for one candidate after another. */
export function scorerOf(
  spec: DraftSpec,
  members: readonly ScoringOrganisation[],
): (candidate: ScoringOrganisation) => Suggestion {
  const plain = resolveDraft(spec);
  const team = countTeam(
    plain,
    members.map((member) => contributionOf(plain, member)),
  );
  const draft = withCompatriots(plain, team);
  const gains = gainsOf(draft, team);
  return (candidate) => {
    const contribution = contributionOf(draft, candidate);
    return {
      id: candidate.id,
      connection: connectionOfOne(draft, gains, contribution, candidate.fields),
      score: scoreOfOne(gains, gains.value, contribution),
      terms: termsOf(draft, team, gains, contribution),
    };
  };
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
