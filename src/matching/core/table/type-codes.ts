/** Codes fit a byte. */
const MAX_CODES = 256;

/** The exact organisation types met, numbered for good; code 0 is unknown. */
export class TypeCodes {
  /** By code. */
  readonly types: (string | undefined)[] = [undefined];
  private readonly codes = new Map<string | undefined, number>([[undefined, 0]]);

  /** Undefined for a type that was never met. */
  codeOf(type: string): number | undefined {
    return this.codes.get(type);
  }

  /** Throws RangeError for the 256th type. */
  add(type: string | undefined): number {
    const known = this.codes.get(type);
    if (known !== undefined) return known;
    const code = this.types.length;
    if (code === MAX_CODES) throw new RangeError(`More than ${MAX_CODES - 1} types of organisations`);
    this.codes.set(type, code);
    this.types.push(type);
    return code;
  }
}
