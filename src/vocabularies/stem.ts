/**
 * A folded word without its regular plural or inflection in English, Dutch, French or German, so that "skill" and
 * "skills", "digitale" and "digital", "Bildungen" and "Bildung" are one. Short words keep their endings, or the Dutch
 * "pesten" (bullying) would be the English "pest". It is no word itself: compare it only with other stems.
 */
export function stem(word: string): string {
  let end = word.length;
  if (end > 4 && word[end - 1] === 's' && word[end - 2] !== 's') end--;
  if (end > 6 && word[end - 2] === 'e' && word[end - 1] === 'n') end -= 2;
  else if (end > 5 && word[end - 1] === 'e') end--;
  return end > 4 && word[end - 1] === 'y' ? `${word.slice(0, end - 1)}i` : word.slice(0, end);
}
