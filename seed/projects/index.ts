import type { Profile } from '../../src/directory/record/organisation.js';
import { LANGUAGES, labelOf } from '../../src/vocabularies/index.js';
import { Random } from '../directory/random.js';
import type { DemoProject } from './demo-project.js';
import { type Frame, frameOf } from './frame.js';
import { Teams } from './teams.js';
import { summaryOf, titleOf } from './texts.js';
import {
  allThemes,
  PROJECT_LANGUAGES,
  type ProjectLanguage,
  type Theme,
  type ThemeText,
} from './themes/index.js';
import { wordings } from './wording.js';

const SEED = 20_260_317;
const PROJECTS = 600;

/** English is written this many times as often as another language of a theme. */
const ENGLISH = 3;

/**
 * The demo projects: 600 that never were, the same ones on every run and machine, with participants from these
 * organisations of the demo directory.
 */
export function demoProjects(organisations: readonly Profile[]): DemoProject[] {
  const random = new Random(SEED);
  const teams = new Teams(organisations);
  const written = allThemes.flatMap((theme) =>
    PROJECT_LANGUAGES.filter((language) => theme.texts[language]).map((language) => ({
      value: { theme, language },
      weight: language === 'en' ? ENGLISH : 1,
    })),
  );
  const titles = new Titles();
  return Array.from({ length: PROJECTS }, (_, n) => {
    const { theme, language } = random.weighted(written);
    const title = titles.titleFor(theme.texts[language]!, language, random);
    const frame = frameOf(theme.field, random);
    const team = teams.teamFor(theme, frame.partners, random);
    return {
      project: {
        identifiers: { id: `DEMO-${String(n + 1).padStart(4, '0')}` },
        title,
        ...contentOf(theme, language, frame, team, random),
      },
      participants: team.map(({ identifiers: { pic, oid } = {} }, at) => ({
        role: at === 0 ? 'coordinator' : 'partner',
        organisation: { identifiers: pic ? { pic } : { oid: oid! } },
      })),
    };
  });
}

/** Another one than those that were given before. */
class Titles {
  private readonly given = new Map<ThemeText, Set<string>>();

  titleFor(text: ThemeText, language: ProjectLanguage, random: Random): string {
    const given = this.given.get(text) ?? new Set();
    this.given.set(text, given);
    let title: string;
    do title = titleOf(text, wordings[language], given.size, random);
    while (given.has(title));
    given.add(title);
    return title;
  }
}

function contentOf(
  theme: Theme,
  language: ProjectLanguage,
  { partners, months, ...frame }: Frame,
  team: readonly Profile[],
  random: Random,
): Omit<DemoProject['project'], 'identifiers' | 'title'> {
  const countries = new Set(team.map(({ country }) => country)).size;
  const labels = LANGUAGES.find((one) => one === language) ?? 'en';
  return {
    summary: summaryOf(theme.texts[language]!, wordings[language], { partners, countries, months }, random),
    programme: 'Erasmus+',
    field: theme.field,
    ...frame,
    topics: theme.terms.slice(0, 3).map((term) => labelOf('expertise', term, labels)),
    priorities: [...theme.priorities],
  };
}
