import { Admission } from './admission.js';
import { connectingField } from './connection.js';
import { connects, type Draft, type DraftSpec, holds, type Need, resolveDraft } from './draft.js';
import type { FamilyNeed } from './family-gains.js';
import { type Footing, teamOf } from './footing.js';
import { admittedGains, type Gains, gainsOf, type ValueGain } from './gains.js';
import { NEEDS_PER_MASK } from './need-masks.js';
import { type Connection, comesBefore, hashOf, type Listed } from './order.js';
import { DIMENSIONS, type ScoringOrganisation, valueIn } from './organisation.js';

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
  /** The last of a full list. */
  readonly guard: Listed | undefined;
  /** The field that connects an organisation to the draft. */
  readonly field: string | undefined;
  /** The most that anybody gains by whom it has worked with. */
  readonly mostAcquaintance: number;
  private readonly draft: Draft;
  private readonly draftHash: number;
  private readonly gains: Gains;
  private readonly admission: Admission;

  /** The spec of the draft that the list was scored for. Throws InvalidDraftSpec. */
  constructor(spec: DraftSpec, footing: Footing) {
    const team = teamOf(footing);
    this.draft = resolveDraft(spec);
    this.draftHash = hashOf(spec.id);
    this.gains = gainsOf(this.draft, team);
    this.admission = new Admission(this.draft, team);
    this.valueGain = admittedGains(this.gains, this.admission);
    this.guard = footing.guard;
    this.field = connectingField(this.draft);
    const known = [...(spec.acquaintance?.keys() ?? [])];
    this.mostAcquaintance = known.reduce((most, id) => Math.max(most, this.gains.acquaintance(id)), 0);
    this.mentioned = [...new Set([...footing.listed, ...spec.members, ...spec.excludedIds])];
    this.openNeeds = spec.needs.filter(isOpen).map(({ key }) => key);
  }

  /** 0, or −Infinity when nobody of this exact type may be suggested. */
  typeGain(type: string | undefined): number {
    return this.admission.ofType(type) ? Number.NEGATIVE_INFINITY : 0;
  }

  /** What the needs that a term holds add together, families apart. */
  termGain(term: string): number {
    return this.gainOf(({ holders }) => 'term' in holders && holders.term === term);
  }

  /** The families of activities that it needs. */
  get familyNeeds(): FamilyNeed[] {
    return this.draft.needs.flatMap(({ holders }, position) =>
      'family' in holders ? [{ terms: holders.family, gain: this.gains.needs[position]! }] : [],
    );
  }

  /** What all open needs add together. */
  get openGain(): number {
    return this.gainOf(isOpen);
  }

  /** Whether a candidate comes before the last of the list, given which open needs it holds. */
  admits(organisation: ScoringOrganisation, holdsOpen: (need: string) => boolean): boolean {
    const held = this.draft.needs.map((need) =>
      isOpen(need) ? holdsOpen(need.key) : holds(need, organisation),
    );
    const score = this.score(organisation, held);
    if (score === Number.NEGATIVE_INFINITY) return false;
    return this.lists({ connection: this.connection(organisation, held), score, id: organisation.id });
  }

  /** Whether a candidate with that place would be listed. */
  lists(candidate: Listed): boolean {
    return !this.guard || comesBefore(candidate, this.guard, this.draftHash);
  }

  private connection(organisation: ScoringOrganisation, held: readonly boolean[]): Connection {
    const { needs } = this.draft;
    const isConnected = needs.some(
      (need, position) => held[position]! && connects(need) && this.gains.needs[position]! > 0,
    );
    if (isConnected) return 'idea';
    return this.field !== undefined && organisation.fields.includes(this.field) ? 'field' : 'none';
  }

  /** To the last bit what the scan of the whole directory gives: the same numbers in the same order. */
  private score(organisation: ScoringOrganisation, held: readonly boolean[]): number {
    let values = this.typeGain(organisation.type);
    for (const dimension of DIMENSIONS) values += this.valueGain(dimension, valueIn(organisation, dimension));
    const sums = [0, 0];
    held.forEach((isHeld, position) => {
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
