import { Admission } from '../objective/admission.js';
import { withCompatriots } from '../objective/compatriots.js';
import { type Draft, type DraftSpec, holds, type Need, resolveDraft } from '../objective/draft.js';
import { admittedGains, type Gains, gainsAsStated, gainsOf, type ValueGain } from '../objective/gains.js';
import type { ScoringOrganisation } from '../objective/organisation.js';
import { type Contribution, contributionOf } from '../objective/team.js';
import { connectingField } from '../ranking/connection.js';
import { type Footing, teamOf } from '../ranking/footing.js';
import { comesBefore, hashOf, type Listed } from '../ranking/order.js';
import { connectionOfOne, scoreOfOne } from '../ranking/single-score.js';
import type { FamilyNeed } from './family-gains.js';

/**
 * A draft with a stored list, as one organisation after another is held against it. Needs that are held by
 * ids (keywords) are open: whoever asks says whether the organisation holds them.
 */
export class WatchedDraft {
  /** Any change of these changes the draft or its list: listed, members, excluded, associated. */
  readonly mentioned: readonly string[];
  /** Keys of the needs that only the caller can decide. */
  readonly openNeeds: readonly string[];
  /** Of values as organisations have them. */
  readonly statedGain: ValueGain;
  /** The last of a full list. */
  readonly guard: Listed | undefined;
  /** The field that connects an organisation to the draft. */
  readonly field: string | undefined;
  private readonly draft: Draft;
  readonly draftHash: number;
  private readonly gains: Gains;
  private readonly valueGain: ValueGain;
  private readonly admission: Admission;

  /** The spec of the draft that the list was scored for, whose fit is left out: others keep it. Throws InvalidDraftSpec. */
  constructor(spec: DraftSpec, footing: Footing) {
    const team = teamOf(footing);
    this.draft = withCompatriots(resolveDraft({ ...spec, fit: undefined }), team);
    this.draftHash = hashOf(spec.id);
    this.gains = gainsOf(this.draft, team);
    this.admission = new Admission(this.draft, team);
    this.valueGain = admittedGains(this.gains, this.admission);
    this.statedGain = gainsAsStated(this.draft, this.valueGain);
    this.guard = footing.guard;
    this.field = connectingField(this.draft);
    this.mentioned = [...new Set([...footing.listed, ...spec.members, ...spec.excludedIds])];
    this.openNeeds = spec.needs.filter(isOpen).map(({ key }) => key);
  }

  /** Whether an organisation is one legal entity with a member or one that is excluded: then it is no candidate. */
  bars({ duplicates = [] }: ScoringOrganisation): boolean {
    const { members, excludedIds } = this.draft;
    return duplicates.some((id) => members.includes(id) || excludedIds.includes(id));
  }

  /** 0, or −Infinity when nobody of this exact type may be suggested. */
  typeGain(type: string | undefined): number {
    return this.admission.ofType(type) ? Number.NEGATIVE_INFINITY : 0;
  }

  /** What the needs that a term holds add together, families apart. */
  termGain(term: string): number {
    return this.gainOf(({ holders }) => 'term' in holders && holders.term === term);
  }

  /** Whether candidates come in tiers. */
  get hasTiers(): boolean {
    return this.draft.hasTiers;
  }

  /** What each fit adds. */
  fitGains(fit: readonly (readonly [string, number])[]): [id: string, gain: number][] {
    return fit.map(([id, value]) => [id, this.draft.fitWorth * value]);
  }

  /** What each acquaintance adds; of those that add nothing none. */
  get acquaintanceGains(): [id: string, gain: number][] {
    const { acquaintance, acquaintanceWorth } = this.draft;
    if (!acquaintance || acquaintanceWorth === 0) return [];
    return [...acquaintance.keys()].map((id) => [id, this.gains.acquaintance(id)]);
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

  /** Whether a candidate comes before the last of the list, given what its fit adds and which open needs it holds. */
  admits(organisation: ScoringOrganisation, fit: number, holdsOpen: (need: string) => boolean): boolean {
    const gains = { ...this.gains, fit: () => fit };
    const candidate = this.contribution(organisation, holdsOpen);
    if (this.admission.ofType(organisation.type)) return false;
    const score = scoreOfOne(gains, this.valueGain, candidate);
    if (score === Number.NEGATIVE_INFINITY) return false;
    const connection = connectionOfOne(this.draft, gains, candidate, organisation.fields);
    return this.lists({ connection, score, id: organisation.id });
  }

  private lists(candidate: Listed): boolean {
    return !this.guard || comesBefore(candidate, this.guard, this.draftHash);
  }

  private contribution(
    organisation: ScoringOrganisation,
    holdsOpen: (need: string) => boolean,
  ): Contribution {
    const held = this.draft.needs.flatMap((need, position) =>
      (isOpen(need) ? holdsOpen(need.key) : holds(need, organisation)) ? [position] : [],
    );
    return {
      ...contributionOf({ needs: [], experienceOf: this.draft.experienceOf }, organisation),
      needs: held,
    };
  }

  private gainOf(counts: (need: Need) => boolean): number {
    return this.draft.needs.reduce(
      (sum, need, position) => (counts(need) ? sum + this.gains.needs[position]! : sum),
      0,
    );
  }
}

const isOpen = ({ holders }: Need): boolean => 'ids' in holders;
