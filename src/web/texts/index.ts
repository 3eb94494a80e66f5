import { signal } from '@preact/signals';
import type en from './en.json';

/** The languages of the page, each called what its speakers call it. Another one is a file beside these and a line in both tables. */
export const LANGUAGES = { en: 'English', nl: 'Nederlands', fr: 'Français', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const FILES: Record<Language, () => Promise<{ default: Texts }>> = {
  en: () => import('./en.json'),
  nl: () => import('./nl.json'),
  fr: () => import('./fr.json'),
  de: () => import('./de.json'),
};

/** A text, or its forms by plural category (CLDR) of the number `n`. */
type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type TextKey = keyof typeof en;
type Texts = Record<TextKey, Text>;

const current = signal<{ language: Language; texts: Texts } | undefined>(undefined);

let asked = 0;

/**
 * Loads the texts of a language; everything that is shown follows. The language that was asked for last wins. Where texts do
 * not come, what is shown stays, or is English.
 */
export async function speak(language: Language): Promise<void> {
  const turn = ++asked;
  try {
    const { default: texts } = await FILES[language]();
    if (turn !== asked || texts === current.value?.texts) return;
    current.value = { language, texts };
    document.documentElement.lang = language;
  } catch (error) {
    if (turn !== asked) return;
    if (language === 'en') throw error;
    if (!current.value) await speak('en');
  }
}

/** The language of the texts that are shown. */
export function language(): Language {
  return current.value?.language ?? 'en';
}

/** The language that an address asks for (`lang`), else the first one of the browser that there is. */
export function languageFor(parameters: URLSearchParams): Language {
  const wanted = [parameters.get('lang') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wanted.find(isLanguage) ?? 'en';
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/**
 * A text in the language that is shown. `{name}` stands for a value; numbers are written as the language does, and `n` chooses
 * the plural form.
 */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  const text = current.value?.texts[key] ?? key;
  return formOf(text, values.n).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Whether there is such a text: a key that is made of a code of the service may have none. */
export function hasText(key: string): key is TextKey {
  return Object.hasOwn(current.value?.texts ?? {}, key);
}

function formOf(text: Text, n: string | number | undefined): string {
  if (typeof text === 'string') return text;
  const category = new Intl.PluralRules(language()).select(Number(n));
  return text[category] ?? text.other ?? '';
}

export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** A day, from an ISO date or time. */
export function day(iso: string): string {
  // Europe writes the day first.
  const locale = language() === 'en' ? 'en-GB' : language();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));
}

/** A day with its time, from an ISO time. */
export function moment(iso: string): string {
  const locale = language() === 'en' ? 'en-GB' : language();
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(iso));
}

/** The name of a country; the code where there is none. */
export function country(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language; the code where there is none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Compares texts as the language sorts them. */
export function inOrder(a: string, b: string): number {
  return a.localeCompare(b, language());
}
