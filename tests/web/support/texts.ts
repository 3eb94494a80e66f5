import { readFileSync } from 'node:fs';

/** The languages of the page. */
export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text, or its plural forms. */
export type Text = string | Record<string, string>;

export function textsOf(language: Language): Record<string, Text> {
  return JSON.parse(readFileSync(`src/web/texts/${language}.json`, 'utf8'));
}

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language)]));

/** A text of the page, as its file has it. */
export function text(key: string, language: Language = 'en'): string {
  const found = texts[language]?.[key];
  if (typeof found !== 'string') throw new Error(`${language}.json has no text (of one form) called ${key}`);
  return found;
}

/**
 * What a button, a row or a link that says a text is called: the text, and perhaps what it is about
 * ("Add: Knockfadda school"). A name that holds the text elsewhere is another one. Spaces may be of any kind.
 */
export function named(key: string, language: Language = 'en'): RegExp {
  const literal = text(key, language)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s/g, '\\s');
  return new RegExp(`^${literal}(?![\\p{L}\\p{N}])`, 'u');
}
