import { adult } from './adult.js';
import { higher } from './higher.js';
import { school } from './school.js';
import { sport } from './sport.js';
import type { Theme } from './theme.js';
import { vocational } from './vocational.js';
import { youth } from './youth.js';

export { type Field, PROJECT_LANGUAGES, type ProjectLanguage, type Theme, type ThemeText } from './theme.js';

export const allThemes: readonly Theme[] = [
  ...school,
  ...vocational,
  ...higher,
  ...adult,
  ...youth,
  ...sport,
];
