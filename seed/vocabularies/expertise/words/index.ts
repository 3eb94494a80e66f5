import type { TermWords } from '../../../../src/vocabularies/item.js';
import { cultureWords } from './culture.js';
import { digitalAndGreenWords } from './digital-and-green.js';
import { engineeringWords } from './engineering.js';
import { learningInIdeas } from './in-ideas/learning.js';
import { peopleInIdeas } from './in-ideas/people.js';
import { workAndWorldInIdeas } from './in-ideas/work-and-world.js';
import { landAndSeaWords } from './land-and-sea.js';
import { learningWords } from './learning.js';
import { medicineAndCareWords } from './medicine-and-care.js';
import { naturalSciencesWords } from './natural-sciences.js';
import { peopleWords } from './people.js';
import { societyWords } from './society.js';
import { sportWords } from './sport.js';
import { workWords } from './work.js';

/** What texts in all languages call the terms, by code. */
export const termWords: TermWords = together([
  learningWords,
  peopleWords,
  digitalAndGreenWords,
  cultureWords,
  sportWords,
  workWords,
  naturalSciencesWords,
  engineeringWords,
  landAndSeaWords,
  medicineAndCareWords,
  societyWords,
  learningInIdeas,
  peopleInIdeas,
  workAndWorldInIdeas,
]);

/** All the words of a term, wherever they are written, each once. */
function together(lists: readonly TermWords[]): TermWords {
  const all: Record<string, Record<string, Set<string>>> = {};
  for (const [code, words] of lists.flatMap((list) => Object.entries(list)))
    for (const [key, list] of Object.entries(words)) {
      all[code] ??= {};
      all[code][key] ??= new Set();
      for (const written of list.split(', ')) all[code][key].add(written);
    }
  return Object.fromEntries(
    Object.entries(all).map(([code, words]) => [
      code,
      Object.fromEntries(Object.entries(words).map(([key, list]) => [key, [...list].join(', ')])),
    ]),
  );
}
