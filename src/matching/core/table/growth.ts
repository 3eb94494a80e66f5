type Growable = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The array, or a larger copy: growing by an eighth keeps memory close to what is used and copying amortised. */
export function grown<T extends Growable>(array: T, needed: number, create: (length: number) => T): T {
  if (needed <= array.length) return array;
  const larger = create(Math.max(needed, Math.ceil(array.length * 1.125)));
  larger.set(array);
  return larger;
}
