/** Words longer than this are compared by their beginnings. */
const LONGEST = 40;

/**
 * How alike two words are that differ, from 0 to 1: by the letters that must be left out, put in, changed or swapped.
 * One in three to six letters, two in more; words that differ in more, or of which one has a digit, are not alike.
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 3 || Math.abs(a.length - b.length) > 2) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const allowed = longest >= 8 ? 2 : 1;
  const edits = editsBetween(a.slice(0, LONGEST), b.slice(0, LONGEST), allowed);
  if (edits > allowed) return 0;
  return 1 - edits / longest;
}

/** Optimal string alignment, within a band: more than `most` edits are `most + 1`. Time in the length of the words. */
export function editsBetween(a: string, b: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
  let before: number[] = [];
  let above: number[] = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array<number>(b.length + 1).fill(beyond);
    if (i <= most) row[0] = i;
    let least = row[0]!;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(above[j - 1]! + (same ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return beyond;
    before = above;
    above = row;
  }
  return Math.min(above[b.length]!, beyond);
}
