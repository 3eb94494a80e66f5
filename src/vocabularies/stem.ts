// Shorter words keep their endings: "arts" and "art" may mean the same, "bus" and "bu" do not.
const SHORTEST = 5;

/**
 * A folded word without its regular plural or inflection in English, Dutch, French or German, so that "skill" and
 * "skills", "digitale" and "digital", "Bildungen" and "Bildung" are one. It is no word itself: compare it only with
 * other stems.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST) return word;
  return word
    .replace(/(?<!s)s$/, '')
    .replace(/(en|e)$/, '')
    .replace(/y$/, 'i');
}
