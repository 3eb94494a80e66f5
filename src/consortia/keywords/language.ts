import { LANGUAGES, type Language } from '../../vocabularies/index.js';

/** Languages of Europe, the only ones a text is taken for: a few words of English look Tagalog otherwise. */
const EUROPEAN =
  'bg ca cs da de el en es et eu fi fr gl hr hu is it lt lv nl no pl pt ro sk sl sq sr sv tr uk'.split(' ');

let detector: ReturnType<typeof loadDetector> | undefined;

/**
 * The language that a text is written in, if it is one of those whose words are known here. The detector takes half a
 * second and 150 MB to load, so only a process that needs it loads it, once.
 */
export async function recogniseLanguage(text: string): Promise<Language | undefined> {
  detector ??= loadDetector();
  const { language } = (await detector).detect(text);
  return LANGUAGES.find((known) => known === language);
}

async function loadDetector() {
  const { eld } = await import('eld/small');
  eld.setLanguageSubset(EUROPEAN);
  return eld;
}
