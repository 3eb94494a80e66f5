import { countedValues, DIMENSIONS } from '../objective/organisation.js';
import { NEEDS_PER_MASK } from '../table/need-masks.js';
import type { Attributes } from './attributes.js';
import type { Problem } from './problem.js';

/** What all organisations of one kind have. */
interface OfKind {
  attributes: readonly number[];
  constant: number;
}

/** The attributes of single candidates. */
export class CandidateAttributes {
  private readonly kinds: (OfKind | undefined)[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly attributes: Attributes,
  ) {}

  ofKind(kind: number): OfKind {
    this.kinds[kind] ??= this.read(kind);
    return this.kinds[kind];
  }

  /** Of the needs that a slot holds; only those of which one more holder adds something. */
  ofNeeds(slot: number): number[] {
    const { first, second } = this.problem.masks;
    const { ofNeed } = this.attributes;
    const held: number[] = [];
    for (let need = 0; need < ofNeed.length; need++) {
      const mask = need < NEEDS_PER_MASK ? first[slot]! : second[slot]!;
      if ((mask & (1 << (need % NEEDS_PER_MASK))) !== 0 && ofNeed[need]! >= 0) held.push(ofNeed[need]!);
    }
    return held;
  }

  /** What a slot adds whoever else is there. */
  constant(slot: number): number {
    const { kinds, own } = this.problem;
    const { constant } = this.ofKind(kinds.ofSlot[slot]!);
    const gain = own.get(slot);
    return gain ? constant + gain.fit + gain.acquaintance : constant;
  }

  /** How many of the slots have each attribute. */
  counts(slots: readonly number[]): Uint8Array {
    const counts = new Uint8Array(this.attributes.list.length);
    for (const slot of slots) {
      for (const a of this.ofKind(this.problem.kinds.ofSlot[slot]!).attributes) counts[a]! += 1;
      for (const a of this.ofNeeds(slot)) counts[a]! += 1;
    }
    return counts;
  }

  private read(kind: number): OfKind {
    const { kinds, table, draft } = this.problem;
    const values = countedValues(draft, table.classes.valuesOf(kinds.classOf[kind]!));
    const requiredType = kinds.requiredType[kind]!;
    let constant = 0;
    for (const dimension of DIMENSIONS) constant += this.attributes.constant(dimension, values[dimension]);
    return {
      attributes: [
        ...DIMENSIONS.flatMap((dimension) => this.attributes.ofValue(dimension, values[dimension])),
        ...(this.attributes.ofType[requiredType] ?? []),
      ],
      constant,
    };
  }
}
