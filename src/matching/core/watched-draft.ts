import { type Draft, type DraftSpec, holds, type Need, resolveDraft } from './draft.js';
import type { FamilyNeed } from './family-gains.js';
import { type Footing, teamOf } from './footing.js';
import { type Gains, gainsOf } from './gains.js';
import { NEEDS_PER_MASK } from './need-masks.js';
import { DIMENSIONS, type ScoringOrganisation, valueIn } from './organisation.js';
import { type ValueGain, valueGains } from './value-gains.js';

/**
 * A draft with a stored list, as one organisation after another is held against it. Needs that are held by
 * ids (keywords) are open: whoever asks says whether the organisation holds them.
 */
export class WatchedDraft {
  /** Any change of these changes the draft or its list: listed, members, excluded, associated. */
  readonly mentioned: readonly string[];
  /** Keys of the needs that only the caller can decide. */
  readonly openNeeds: readonly string[];
  readonly valueGain: ValueGain;
  private readonly draft: Draft;
  private readonly gains: Gains;
  /** The last of a full list. */
  readonly guard: Footing['guard'];

  /** The spec of the draft that the list was scored for. Throws InvalidDraftSpec. */
  constructor(spec: DraftSpec, footing: Footing) {
    const team = teamOf(footing);
    this.draft = resolveDraft(spec);
    this.gains = gainsOf(this.draft, team);
    this.valueGain = valueGains(this.draft, team, this.gains);
    this.guard = footing.guard;
    this.mentioned = [...new Set([...footing.listed, ...spec.members, ...spec.excludedIds])];
    this.openNeeds = spec.needs.filter(isOpen).map(({ key }) => key);
  }

  /** Whether it adds to a score whom an organisation has worked with. */
  get countsAcquaintance(): boolean {
    return this.draft.weights.acquaintance > 0;
  }

  /** With a lower sum of values and needs the list is out of reach, whoever it has worked with. */
  get leastSum(): number {
    if (!this.guard) return -Number.MAX_VALUE;
    const shares = [...(this.draft.acquaintance?.keys() ?? [])].map((id) => this.gains.acquaintance(id));
    return this.guard.score - shares.reduce((most, gain) => Math.max(most, gain), 0);
  }

  /** What the needs that this term alone holds add together. */
  termGain(term: string): number {
    return this.gainOf((need) => {
      const terms = termsOf(need);
      return terms.length === 1 && terms[0] === term;
    });
  }

  /** The needs that several terms hold. */
  get familyNeeds(): FamilyNeed[] {
    return this.draft.needs
      .map((need, position) => ({ terms: termsOf(need), gain: this.gains.needs[position]! }))
      .filter(({ terms }) => terms.length > 1);
  }

  /** What all open needs add together. */
  get openGain(): number {
    return this.gainOf(isOpen);
  }

  /** Whether a candidate comes before the last of the list, given which open needs it holds. */
  admits(organisation: ScoringOrganisation, holdsOpen: (need: string) => boolean): boolean {
    const score = this.score(organisation, holdsOpen);
    if (score === Number.NEGATIVE_INFINITY) return false;
    const { guard } = this;
    return !guard || score > guard.score || (score === guard.score && organisation.id < guard.id);
  }

  /** To the last bit what the scan of the whole directory gives: the same numbers in the same order. */
  private score(organisation: ScoringOrganisation, holdsOpen: (need: string) => boolean): number {
    let values = 0;
    for (const dimension of DIMENSIONS) values += this.valueGain(dimension, valueIn(organisation, dimension));
    const sums = [0, 0];
    this.draft.needs.forEach((need, position) => {
      const isHeld = isOpen(need) ? holdsOpen(need.key) : holds(need, organisation);
      if (isHeld) sums[position < NEEDS_PER_MASK ? 0 : 1]! += this.gains.needs[position]!;
    });
    return values + (sums[0]! + sums[1]!) + this.gains.acquaintance(organisation.id);
  }

  private gainOf(counts: (need: Need) => boolean): number {
    return this.draft.needs.reduce(
      (sum, need, position) => (counts(need) ? sum + this.gains.needs[position]! : sum),
      0,
    );
  }
}

const isOpen = ({ holders }: Need): boolean => 'ids' in holders;

const termsOf = ({ holders }: Need): readonly string[] => ('terms' in holders ? holders.terms : []);
