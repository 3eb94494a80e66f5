import { LANGUAGES, type Language } from '../../vocabularies/index.js';

/**
 * The language that a text is written in, if it is one of those whose words are known here. The detector takes half a
 * second and 150 MB to load, so only the process that is asked for needs loads it, once.
 */
export async function recogniseLanguage(text: string): Promise<Language | undefined> {
  const { eld } = await import('eld/small');
  const { language } = eld.detect(text);
  return LANGUAGES.find((known) => known === language);
}
