import { VACANT } from '../class-index.js';
import type { DirectoryTable } from '../directory-table.js';
import type { RequiredType } from './required-types.js';

/** What the rules call somebody who was never supported. */
const NEWCOMER = 'newcomer';

/**
 * The classes of the directory, split further by the exact types that a draft requires. All that a rule
 * asks of an organisation is in its kind, so that a rule is −Infinity in a table over the kinds.
 */
export class Kinds {
  /** The kind of each slot; kind 0 is that of vacant slots. */
  readonly ofSlot: Uint32Array;
  readonly classOf: number[] = [VACANT];
  /** By kind: the position of its exact type among the required ones, or −1. */
  readonly requiredType: number[] = [-1];
  /** By kind: its cell, a number for country, required type and being a newcomer. */
  readonly cellOf: number[] = [0];
  private readonly countries: Uint16Array;
  private readonly newcomer: number;
  private readonly experiences: Uint16Array;

  constructor(
    table: DirectoryTable,
    private readonly types: readonly RequiredType[],
  ) {
    const column = (name: string) => table.classes.columns.find(({ dimension }) => dimension === name)!;
    this.countries = column('country').codes;
    this.experiences = column('experience').codes;
    this.newcomer = column('experience').codeOf.get(NEWCOMER) ?? -1;
    if (types.length === 0) {
      this.ofSlot = table.classOfSlot;
      for (let number = 1; number < table.classes.count; number++) this.add(number, -1);
    } else {
      this.ofSlot = this.split(table);
    }
  }

  get count(): number {
    return this.classOf.length;
  }

  cell(country: number, requiredType: number, newcomer: boolean): number {
    return (country * (this.types.length + 1) + requiredType + 1) * 2 + (newcomer ? 1 : 0);
  }

  /** Its parts again. */
  partsOf(cell: number): { country: number; requiredType: number; newcomer: boolean } {
    const rest = Math.floor(cell / 2);
    const width = this.types.length + 1;
    return {
      country: Math.floor(rest / width),
      requiredType: (rest % width) - 1,
      newcomer: cell % 2 === 1,
    };
  }

  isNewcomer(kind: number): boolean {
    return this.cellOf[kind]! % 2 === 1;
  }

  /** The code of its country, 0 when unknown. */
  countryOf(kind: number): number {
    return this.countries[this.classOf[kind]!]!;
  }

  private split({ classOfSlot, typeOfSlot, types, slots, classes }: DirectoryTable): Uint32Array {
    const width = this.types.length + 1;
    const positions = new Uint8Array(256);
    this.types.forEach(({ accepts }, position) => {
      for (const type of accepts) {
        const code = types.codeOf(type);
        if (code !== undefined) positions[code] = position + 1;
      }
    });
    const numbers = new Uint32Array(classes.count * width);
    const ofSlot = new Uint32Array(slots);
    for (let slot = 0; slot < slots; slot++) {
      const classNumber = classOfSlot[slot]!;
      if (classNumber === VACANT) continue;
      const position = positions[typeOfSlot[slot]!]!;
      const at = classNumber * width + position;
      if (numbers[at] === 0) numbers[at] = this.add(classNumber, position - 1);
      ofSlot[slot] = numbers[at]!;
    }
    return ofSlot;
  }

  private add(classNumber: number, requiredType: number): number {
    this.classOf.push(classNumber);
    this.requiredType.push(requiredType);
    const newcomer = this.experiences[classNumber] === this.newcomer;
    this.cellOf.push(this.cell(this.countries[classNumber]!, requiredType, newcomer));
    return this.classOf.length - 1;
  }
}
