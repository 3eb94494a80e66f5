import type { LanguageRules } from '../language-rules.js';
import { croatian } from './croatian.js';

/** The words and forms are those of Croatian, which lists both languages' spellings; Serbian has a second script. */
export const serbian: LanguageRules = {
  ...croatian,
  letters: new Map(
    'аa бb вv гg дd ђđ еe жž зz иi јj кk лl мm нn оo пp рr сs тt ћć уu фf хh цc чč шš љlj њnj џdž'
      .split(' ')
      .map(([letter, ...latin]) => [letter!, latin.join('')]),
  ),
};
