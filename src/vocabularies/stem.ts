/**
 * A folded word without its regular plural or inflection in English, Dutch, French or German, so that "skill" and
 * "skills", "digitale" and "digital", "Bildungen" and "Bildung" are one. Short words keep their endings, or the Dutch
 * "pesten" (bullying) would be the English "pest". It is no word itself: compare it only with other stems.
 */
export function stem(word: string): string {
  return word
    .replace(/(?<=.{4})(?<!s)s$/, '')
    .replace(/(?<=.{5})(en|e)$/, '')
    .replace(/(?<=.{4})y$/, 'i');
}
