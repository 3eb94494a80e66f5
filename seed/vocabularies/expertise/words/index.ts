import type { TermWords } from '../../../../src/vocabularies/item.js';
import { cultureWords } from './culture.js';
import { digitalAndGreenWords } from './digital-and-green.js';
import { engineeringWords } from './engineering.js';
import { landAndSeaWords } from './land-and-sea.js';
import { learningWords } from './learning.js';
import { medicineAndCareWords } from './medicine-and-care.js';
import { naturalSciencesWords } from './natural-sciences.js';
import { peopleWords } from './people.js';
import { societyWords } from './society.js';
import { sportWords } from './sport.js';
import { workWords } from './work.js';

/** What texts in all languages call the terms, by code. */
export const termWords: TermWords = {
  ...learningWords,
  ...peopleWords,
  ...digitalAndGreenWords,
  ...cultureWords,
  ...sportWords,
  ...workWords,
  ...naturalSciencesWords,
  ...engineeringWords,
  ...landAndSeaWords,
  ...medicineAndCareWords,
  ...societyWords,
};
