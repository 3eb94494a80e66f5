import { deu, eng, fra, nld } from 'stopword';
import type { Language } from '../vocabularies/index.js';

// Words of every project idea in this programme: they tell one idea from another as little as "the" does.
const OF_EVERY_IDEA = `
  erasmus programme program project projects partner partners partnership partnerships consortium consortia
  organisation organisations organization organizations idea ideas want wants would like need needs looking together
  projecten partnerschap partnerschappen organisatie organisaties samen willen zoeken graag
  projet projets partenaire partenaires partenariat partenariats organisme organismes souhaitons cherchons ensemble
  projekt projekte partnerschaft partnerschaften organisationen möchten suchen gemeinsam`;

const ALWAYS = OF_EVERY_IDEA.trim().split(/\s+/);

const LISTS: Readonly<Record<Language, readonly string[]>> = { en: eng, nl: nld, fr: fra, de: deu };

/** Lower-case words that say nothing about an idea, of one language or of all. */
export function stopWords(language?: Language): ReadonlySet<string> {
  const lists = language ? [LISTS[language]] : Object.values(LISTS);
  return new Set([...ALWAYS, ...lists.flat()]);
}
