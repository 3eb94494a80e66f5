import { counted, type Dimension, NEWCOMER, type ReadsExperience } from '../objective/organisation.js';
import type { RequiredType } from '../objective/required-types.js';
import { VACANT } from '../table/class-index.js';
import type { DirectoryTable } from '../table/directory-table.js';

/**
 * The classes of the directory, split further by the exact types that a draft requires. All that a rule
 * asks of an organisation is in its kind, so that a rule is −Infinity in a table over the kinds.
 */
export class Kinds {
  /** The kind of each slot; kind 0 is that of vacant slots. */
  readonly ofSlot: Uint32Array;
  readonly classOf: Uint32Array;
  /** By kind: the organisations of it. */
  readonly sizes: Uint32Array;
  /** By kind: the position of its exact type among the required ones, or −1. */
  readonly requiredType: Int16Array;
  /** By kind: its cell, a number for country, required type and being a newcomer. */
  readonly cellOf: Uint32Array;
  private readonly countries: number;

  constructor(
    table: DirectoryTable,
    private readonly types: readonly RequiredType[],
    draft: ReadsExperience,
  ) {
    const { ofSlot, classOf, sizes, requiredType } =
      types.length === 0 ? unsplit(table) : split(table, types);
    this.ofSlot = ofSlot;
    this.classOf = classOf;
    this.sizes = sizes;
    this.requiredType = requiredType;
    this.cellOf = new Uint32Array(classOf.length);
    const column = (name: Dimension) => table.classes.columns.find(({ dimension }) => dimension === name)!;
    const { codes: countries, values } = column('country');
    this.countries = values.length;
    const { codes: experiences, values: experience } = column('experience');
    const isNewcomer = experience.map((value) => counted(draft, 'experience', value) === NEWCOMER);
    for (let kind = 0; kind < classOf.length; kind++) {
      const number = classOf[kind]!;
      const position = countries[number]! * (types.length + 1) + requiredType[kind]! + 1;
      this.cellOf[kind] = position * 2 + Number(isNewcomer[experiences[number]!]!);
    }
  }

  get count(): number {
    return this.classOf.length;
  }

  /** No cell has this number or a higher one. */
  get cells(): number {
    return this.countries * (this.types.length + 1) * 2;
  }

  /** What a cell stands for; country as its code, 0 when unknown. */
  partsOf(cell: number): { country: number; requiredType: number; newcomer: boolean } {
    const rest = Math.floor(cell / 2);
    const width = this.types.length + 1;
    return {
      country: Math.floor(rest / width),
      requiredType: (rest % width) - 1,
      newcomer: cell % 2 === 1,
    };
  }
}

interface Split {
  ofSlot: Uint32Array;
  classOf: Uint32Array;
  sizes: Uint32Array;
  requiredType: Int16Array;
}

/** Without required types the kinds are the classes. */
function unsplit({ classOfSlot, classes, sizeOfClass }: DirectoryTable): Split {
  const classOf = new Uint32Array(classes.count);
  for (let number = 0; number < classOf.length; number++) classOf[number] = number;
  const requiredType = new Int16Array(classes.count).fill(-1);
  return { ofSlot: classOfSlot, classOf, sizes: sizeOfClass, requiredType };
}

function split(table: DirectoryTable, required: readonly RequiredType[]): Split {
  const { classOfSlot, typeOfSlot, types, slots, classes } = table;
  const width = required.length + 1;
  const positions = new Uint16Array(256);
  required.forEach(({ accepts }, position) => {
    for (const type of accepts) {
      const code = types.codeOf(type);
      if (code !== undefined) positions[code] = position + 1;
    }
  });
  const numbers = new Uint32Array(classes.count * width);
  const ofSlot = new Uint32Array(slots);
  const classOf: number[] = [VACANT];
  const requiredType: number[] = [-1];
  const sizes: number[] = [0];
  for (let slot = 0; slot < slots; slot++) {
    const classNumber = classOfSlot[slot]!;
    if (classNumber === VACANT) continue;
    const position = positions[typeOfSlot[slot]!]!;
    const at = classNumber * width + position;
    if (numbers[at] === 0) {
      numbers[at] = classOf.push(classNumber) - 1;
      requiredType.push(position - 1);
      sizes.push(0);
    }
    ofSlot[slot] = numbers[at]!;
    sizes[numbers[at]!]! += 1;
  }
  return {
    ofSlot,
    classOf: Uint32Array.from(classOf),
    sizes: Uint32Array.from(sizes),
    requiredType: Int16Array.from(requiredType),
  };
}
