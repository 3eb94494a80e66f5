import type { Expertise, ExpertiseTheme } from '../../../src/vocabularies/item.js';
import { basicSkillsAndLanguages } from './basic-skills-and-languages.js';
import { civic } from './civic.js';
import { culture } from './culture.js';
import { digital } from './digital.js';
import { dissemination } from './dissemination.js';
import { engineering } from './engineering.js';
import { evaluation } from './evaluation.js';
import { green } from './green.js';
import { health } from './health.js';
import { higherEducation } from './higher-education.js';
import { inclusion } from './inclusion.js';
import { landAndSea } from './land-and-sea.js';
import { lifelongLearning } from './lifelong-learning.js';
import { management } from './management.js';
import { medicineAndCare } from './medicine-and-care.js';
import { naturalSciences } from './natural-sciences.js';
import { society } from './society.js';
import { specialNeeds } from './special-needs.js';
import { sport } from './sport.js';
import { teachingAndLearning } from './teaching-and-learning.js';
import { vocational } from './vocational.js';
import { termWords } from './words/index.js';
import { workAndEnterprise } from './work-and-enterprise.js';
import { youth } from './youth.js';

/** What partners look for in each other, by theme; one file a theme. */
export const expertiseThemes: readonly ExpertiseTheme[] = [
  teachingAndLearning,
  basicSkillsAndLanguages,
  lifelongLearning,
  inclusion,
  specialNeeds,
  digital,
  green,
  civic,
  health,
  culture,
  sport,
  youth,
  vocational,
  workAndEnterprise,
  higherEducation,
  naturalSciences,
  engineering,
  landAndSea,
  medicineAndCare,
  society,
  evaluation,
  management,
  dissemination,
];

export const expertise: readonly Expertise[] = expertiseThemes.flatMap((theme) =>
  theme.terms.map((term) => ({
    ...(theme.family && { family: theme.family }),
    ...term,
    theme: theme.code,
    ...(termWords[term.code] && { words: termWords[term.code] }),
  })),
);
