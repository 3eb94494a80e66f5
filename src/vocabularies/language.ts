/** The languages that labels, the page and the search know (ISO 639-1). */
export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
