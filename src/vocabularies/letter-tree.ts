/** A step that no word takes. */
export const NOWHERE = 0;
/** Where all words begin. */
export const ROOT = 1;

/** Places have 16 bits of a step, the letter (a unit of UTF-16) the others. */
const MOST_PLACES = 0x1_0000;

/**
 * Values by words, as ways from letter to letter: words with the same beginning share it. A text is followed letter by
 * letter, in time that the length of what it shares with a word asks for. The steps lie in one table (open addressing, at
 * most half full), so that a look-up touches little memory.
 */
export class LetterTree<T> {
  private steps = new Int32Array(1024);
  private targets = new Uint16Array(1024);
  /** By place, the value of the word that ends there. */
  private readonly values: (T | undefined)[] = [undefined, undefined];

  /** Puts what `change` makes of the word's value, if it has one, in its place. */
  update(word: string, change: (present: T | undefined) => T): T {
    let place = ROOT;
    for (let at = 0; at < word.length; at++) place = this.stepFor(place, word.charCodeAt(at));
    const value = change(this.values[place]);
    this.values[place] = value;
    return value;
  }

  /** The place behind a letter (a unit of UTF-16), `NOWHERE` where no word goes on with it. */
  next(place: number, letter: number): number {
    return this.targets[this.slotOf((place << 16) | letter)]!;
  }

  /** The value of the word that ends at a place. */
  at(place: number): T | undefined {
    return this.values[place];
  }

  private stepFor(place: number, letter: number): number {
    const known = this.next(place, letter);
    if (known !== NOWHERE) return known;
    const added = this.values.push(undefined) - 1;
    if (added === MOST_PLACES) throw new RangeError(`More than ${MOST_PLACES} beginnings of words`);
    if (2 * added > this.steps.length) this.grow();
    this.put((place << 16) | letter, added);
    return added;
  }

  private put(step: number, target: number): void {
    const slot = this.slotOf(step);
    this.steps[slot] = step;
    this.targets[slot] = target;
  }

  /** Where a step is, or would be: no step is 0, because no place is. */
  private slotOf(step: number): number {
    const mask = this.steps.length - 1;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 15) & mask;
    while (this.steps[slot] !== step && this.steps[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { steps, targets } = this;
    this.steps = new Int32Array(2 * steps.length);
    this.targets = new Uint16Array(2 * steps.length);
    for (let slot = 0; slot < steps.length; slot++)
      if (steps[slot] !== 0) this.put(steps[slot]!, targets[slot]!);
  }
}
