/** The two concave functions that the objective is made of. */

/**
 * h_K: the worth of one value of a dimension that n members share. Summed over the values of K members it
 * is exactly 1 + Blau, and unlike Blau it never falls when a member joins.
 */
export function presence(n: number, size: number): number {
  return n >= size ? 1 : (n * (2 * size - n)) / (size * size);
}

/** g: how far n holders cover a need, 0 to 1; each further holder up to `depth` is worth `rho` of the one before. */
export function cover(n: number, depth: number, rho: number): number {
  return (1 - rho ** Math.min(n, depth)) / (1 - rho ** depth);
}
