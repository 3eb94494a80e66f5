import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Stemmer = (word: string) => string;

/** The stemmers of the package, each read when its language is first met. */
const STEMMERS = {
  armenian: () => require('@orama/stemmers/armenian'),
  danish: () => require('@orama/stemmers/danish'),
  dutch: () => require('@orama/stemmers/dutch'),
  english: () => require('@orama/stemmers/english'),
  finnish: () => require('@orama/stemmers/finnish'),
  french: () => require('@orama/stemmers/french'),
  german: () => require('@orama/stemmers/german'),
  greek: () => require('@orama/stemmers/greek'),
  hungarian: () => require('@orama/stemmers/hungarian'),
  irish: () => require('@orama/stemmers/irish'),
  italian: () => require('@orama/stemmers/italian'),
  lithuanian: () => require('@orama/stemmers/lithuanian'),
  norwegian: () => require('@orama/stemmers/norwegian'),
  portuguese: () => require('@orama/stemmers/portuguese'),
  romanian: () => require('@orama/stemmers/romanian'),
  serbian: () => require('@orama/stemmers/serbian'),
  spanish: () => require('@orama/stemmers/spanish'),
  swedish: () => require('@orama/stemmers/swedish'),
  turkish: () => require('@orama/stemmers/turkish'),
  ukrainian: () => require('@orama/stemmers/ukrainian'),
} satisfies Record<string, () => { stemmer: Stemmer }>;

/**
 * What takes the inflection off the words of a language: a stemmer of the package, or else the endings that come off,
 * one of them, in lower case.
 */
export type Stems = { stemmer: keyof typeof STEMMERS } | { endings: readonly string[] };

/** What is left of a word has at least so many letters. */
const SHORTEST = 3;

/** What inflected forms of one word, in lower case, have in common. */
export function stemmerOf(stems: Stems): Stemmer {
  return 'endings' in stems ? withoutEnding(new Set(stems.endings)) : STEMMERS[stems.stemmer]().stemmer;
}

/** The longest ending comes off. */
function withoutEnding(endings: ReadonlySet<string>): Stemmer {
  const longest = Math.max(...[...endings].map(({ length }) => length));
  return (word) => {
    for (let length = Math.min(longest, word.length - SHORTEST); length > 0; length--)
      if (endings.has(word.slice(-length))) return word.slice(0, -length);
    return word;
  };
}
