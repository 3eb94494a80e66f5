import { countedExpertise, type ScoringOrganisation } from '../objective/organisation.js';
import { hashOf } from '../ranking/order.js';
import { ClassIndex, VACANT } from './class-index.js';
import { DuplicateSlots } from './duplicates.js';
import { grown } from './growth.js';
import { IdIndex } from './id-index.js';
import { SlotList } from './slot-list.js';
import { TypeCodes } from './type-codes.js';

/** The fields of an organisation fit a byte. */
const MAX_FIELDS = 8;

/**
 * The whole directory as the scoring reads it: a slot for each organisation, columns of classes and exact
 * types over the slots, and for each term of expertise the slots that hold it. What is suggested never depends on the order
 * of the changes that led to its content.
 */
export class DirectoryTable {
  readonly classes = new ClassIndex();
  readonly types = new TypeCodes();
  private readonly ids = new IdIndex();
  private readonly holders = new Map<string, SlotList>();
  private readonly vacantSlots: number[] = [];
  private classColumn = new Uint32Array(0);
  private typeColumn = new Uint8Array(0);
  private fieldColumn = new Uint8Array(0);
  /** The bit of each field met. */
  private readonly fieldBits = new Map<string, number>();
  private classSizes: Uint32Array<ArrayBuffer> | undefined;
  private used = 0;
  private readonly closed = new Set<number>();
  private readonly duplicates = new DuplicateSlots();

  /** The number of organisations. */
  get size(): number {
    return this.used - this.vacantSlots.length;
  }

  /** Slots in use so far, vacant ones included. */
  get slots(): number {
    return this.used;
  }

  /** The class of each slot; read it anew after every change. */
  get classOfSlot(): Uint32Array {
    return this.classColumn;
  }

  /** The code of each slot's exact type; read it anew after every change. */
  get typeOfSlot(): Uint8Array {
    return this.typeColumn;
  }

  /** The fields of each slot, a bit for each; read it anew after every change. */
  get fieldsOfSlot(): Uint8Array {
    return this.fieldColumn;
  }

  /** The bit of a field in `fieldsOfSlot`; 0 for one that nobody works in. */
  fieldBit(field: string | undefined): number {
    return (field !== undefined && this.fieldBits.get(field)) || 0;
  }

  /** The fields that bits of `fieldsOfSlot` stand for. */
  fieldsIn(bits: number): string[] {
    return [...this.fieldBits].flatMap(([field, bit]) => (bits & bit ? [field] : []));
  }

  /** By class: the organisations in it; read it anew after every change. Counted when somebody asks, then kept. */
  get sizeOfClass(): Uint32Array {
    this.classSizes ??= this.countClasses();
    return this.classSizes;
  }

  /** The slots of those that are one legal entity with any of these ids, which need not be there; without the ids' own. */
  duplicatesOf(ids: readonly string[]): number[] {
    const found = ids.flatMap((id) => {
      const slot = this.slotOf(id);
      const named = slot === undefined ? [] : this.slotsOf(this.duplicates.namedBy(slot));
      return [...named, ...this.duplicates.namingId(id)].filter((other) => other !== slot);
    });
    return [...new Set(found)];
  }

  /** The slots of all that are no candidates of a draft whatever its rules: its own, those it excludes, duplicates of either, closed ones. */
  slotsOut({
    members,
    excludedIds,
  }: {
    members: readonly string[];
    excludedIds: readonly string[];
  }): Set<number> {
    const ids = [...members, ...excludedIds];
    return new Set([...this.slotsOf(ids), ...this.duplicatesOf(ids), ...this.closed]);
  }

  slotOf(id: string): number | undefined {
    return this.ids.slotOf(id);
  }

  /** The slots of those that the directory has, each once. */
  slotsOf(ids: Iterable<string>): number[] {
    const slots = Array.from(ids, (id) => this.slotOf(id)).filter((slot) => slot !== undefined);
    return [...new Set(slots)];
  }

  /** The id at an occupied slot. */
  idOf(slot: number): string {
    return this.ids.idOf(slot);
  }

  /** The order of equals in a draft, between occupied slots. */
  orderFor(draftId: string): (slot: number, other: number) => boolean {
    const draftHash = hashOf(draftId);
    return (slot, other) => this.ids.precedes(slot, other, draftHash);
  }

  holdersOf(term: string): SlotList | undefined {
    return this.holders.get(term);
  }

  /** All terms met, with their holders. */
  holdersByTerm(): Iterable<[string, SlotList]> {
    return this.holders;
  }

  /** Whether the organisation at an occupied slot exists no more. */
  isClosed(slot: number): boolean {
    return this.closed.has(slot);
  }

  /**
   * Throws RangeError, with nothing changed, when a dimension gets more than 1,023 values or there are more than 255
   * types or 8 fields.
   */
  upsert(organisation: ScoringOrganisation): void {
    const classNumber = this.classes.numberOf(organisation);
    const type = this.types.add(organisation.type);
    const fields = this.bitsOf(organisation.fields);
    const known = this.ids.slotOf(organisation.id);
    const slot = known ?? this.occupy(organisation.id);
    const expertise = countedExpertise(organisation);
    if (known !== undefined) this.dropTerms(slot, expertise);
    for (const term of expertise) this.listFor(term).add(slot);
    this.reclass(slot, classNumber);
    this.typeColumn[slot] = type;
    this.fieldColumn[slot] = fields;
    if (organisation.isClosed) this.closed.add(slot);
    else this.closed.delete(slot);
    this.duplicates.set(slot, organisation.duplicates ?? []);
  }

  /** Returns false when it was not there. */
  remove(id: string): boolean {
    const slot = this.ids.slotOf(id);
    if (slot === undefined) return false;
    this.dropTerms(slot, []);
    this.reclass(slot, VACANT);
    this.typeColumn[slot] = 0;
    this.fieldColumn[slot] = 0;
    this.closed.delete(slot);
    this.duplicates.set(slot, []);
    this.ids.delete(id);
    this.vacantSlots.push(slot);
    return true;
  }

  private occupy(id: string): number {
    const slot = this.vacantSlots.pop() ?? this.used++;
    this.classColumn = grown(this.classColumn, this.used, (length) => new Uint32Array(length));
    this.typeColumn = grown(this.typeColumn, this.used, (length) => new Uint8Array(length));
    this.fieldColumn = grown(this.fieldColumn, this.used, (length) => new Uint8Array(length));
    this.ids.add(id, slot);
    return slot;
  }

  private bitsOf(fields: readonly string[]): number {
    let bits = 0;
    for (const field of fields) {
      let bit = this.fieldBits.get(field);
      if (bit === undefined) {
        if (this.fieldBits.size === MAX_FIELDS) throw new RangeError(`More than ${MAX_FIELDS} fields`);
        bit = 1 << this.fieldBits.size;
        this.fieldBits.set(field, bit);
      }
      bits |= bit;
    }
    return bits;
  }

  private reclass(slot: number, classNumber: number): void {
    const before = this.classColumn[slot]!;
    this.classColumn[slot] = classNumber;
    if (this.classSizes === undefined) return;
    this.classSizes = grown(this.classSizes, this.classes.count, (length) => new Uint32Array(length));
    this.classSizes[before]! -= 1;
    this.classSizes[classNumber]! += 1;
    this.classSizes[VACANT] = 0;
  }

  private countClasses(): Uint32Array<ArrayBuffer> {
    const sizes = new Uint32Array(this.classes.count);
    for (let slot = 0; slot < this.used; slot++) sizes[this.classColumn[slot]!]! += 1;
    sizes[VACANT] = 0;
    return sizes;
  }

  // Asking every list costs some microseconds a change and saves 20 bytes an organisation for a list of its terms.
  private dropTerms(slot: number, keep: readonly string[]): void {
    for (const [term, list] of this.holders) if (!keep.includes(term)) list.delete(slot);
  }

  private listFor(term: string): SlotList {
    const known = this.holders.get(term);
    if (known) return known;
    const list = new SlotList();
    this.holders.set(term, list);
    return list;
  }
}
