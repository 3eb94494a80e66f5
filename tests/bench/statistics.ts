/** Half of the values are below it. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that the given share of all values is below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function inMilliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en');
}

/** A number beside what it should be, with a mark when it is not. */
export function against(target: string, isReached: boolean): string {
  return isReached ? target : `${target} (missed)`;
}
