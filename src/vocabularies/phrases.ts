import { fold } from './fold.js';
import type { Item } from './item.js';
import type { Language } from './language.js';
import { stem } from './stem.js';

/** One way to name a code: a label or an alias. */
export interface Phrase {
  code: string;
  /** The stem of each word. */
  stems: string[];
  /** For an acronym, its capitals: `STEM` is a field of learning, "stem" a part of a plant. */
  acronym?: string;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The ways to name some codes, by the stem of their first word, the longest first. */
export function phrasesOf(
  items: readonly Item[],
  languages: readonly Language[],
): ReadonlyMap<string, Phrase[]> {
  const phrases = items.flatMap(({ code, labels, aliases }) =>
    languages.flatMap((language) =>
      [labels[language], ...(aliases?.[language] ?? [])].map((name) => phrase(code, name)),
    ),
  );
  phrases.sort((a, b) => b.stems.length - a.stems.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const named of phrases) {
    const first = named.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
  }
  return byFirst;
}

function phrase(code: string, name: string): Phrase {
  const stems = fold(name).split(' ').map(stem);
  return ACRONYM.test(name) ? { code, stems, acronym: name } : { code, stems };
}
