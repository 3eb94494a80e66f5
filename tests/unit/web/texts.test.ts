import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NOTE_CODES } from '../../../src/imports/reading/notes.js';
import { LANGUAGES, type Language, type Text, textsOf } from '../../web/support/texts.js';

const english = textsOf('en');
const others = LANGUAGES.filter((language) => language !== 'en').map((language) => ({
  language,
  texts: textsOf(language),
}));

/** Texts that a language writes as English does, without what is put into them. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Filters',
    'Sector',
    'Expertise',
    'partner',
    'Mix',
    'project',
    'Project',
    'HTTP interface',
    'Website',
    'website',
  ],
  fr: [
    'organisation',
    'organisations',
    'Latitude',
    'Longitude',
    'important',
    'Source',
    'Page',
    'Type',
    'Licence',
    'programme',
    'Suggestions',
    'suggestion',
    'suggestions',
    'point',
    'points',
  ],
  de: ['Name', 'Region', 'Website', 'website'],
};

const forms = (text: Text | undefined) => (typeof text === 'string' ? [text] : Object.values(text ?? {}));
const placeholders = (text: Text | undefined) =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

/** A form without what is put into it, and without signs. */
const wordsOf = (form: string) =>
  form
    .replace(/\{\w+\}/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

describe.each(others)('the texts in $language', ({ language, texts }) => {
  it('are those of English, no more and no fewer', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same values put into them', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(texts[key]).join() !== placeholders(english[key]).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are translated', () => {
    const untranslated = Object.keys(english).filter((key) => {
      const inEnglish = forms(english[key]).map(wordsOf);
      return forms(texts[key])
        .map(wordsOf)
        .some((words) => words !== '' && inEnglish.includes(words) && !SAME[language]?.includes(words));
    });
    expect(untranslated).toEqual([]);
  });
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = Object.entries(textsOf(language));

  it('have the plural forms of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = texts.filter(([, text]) => {
      if (typeof text === 'string') return false;
      const known = Object.keys(text).every((form) => categories.some((category) => category === form));
      // A number of millions ("many" in French) may be written as the others are; `t` does so.
      return !known || !('other' in text) || !('one' in text);
    });
    expect(wrong).toEqual([]);
  });

  it('say something in every form', () => {
    expect(texts.filter(([, text]) => forms(text).some((form) => form.trim() === ''))).toEqual([]);
  });
});

describe('the marks of a language', () => {
  const formsOf = (language: Language) => Object.values(textsOf(language)).flatMap(forms);

  it('stay on the line of their word where a space sets them off', () => {
    const broken = LANGUAGES.flatMap(formsOf).filter((form) => / [:;?!»%…]|« /.test(form));
    expect(broken).toEqual([]);
  });

  it('are set off in French', () => {
    expect(formsOf('fr').filter((form) => /[^\u00a0][:;?!»%]|«[^\u00a0]/.test(form))).toEqual([]);
  });

  it.each([
    ['en', /["'‘„«]/],
    ['nl', /["'“„«]/],
    ['fr', /["'‘“„]/],
    ['de', /["'‘«]/],
  ] as const)('are those of the language: %s', (language, foreign) => {
    expect(formsOf(language).filter((form) => foreign.test(form))).toEqual([]);
  });
});

describe('the keys of texts', () => {
  const sources = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => readFileSync(join('src/web', file), 'utf8'))
    .join('\n');
  /** Whole keys between quotes, and beginnings of keys in templates such as `role.${role}`. */
  const quoted = new Set([...sources.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key!));
  const beginnings = [...sources.matchAll(/`([\w-]+\.(?:[\w.-]+\.)?)\$\{/g)].map(
    ([, beginning]) => beginning!,
  );

  it('are all used', () => {
    const unused = Object.keys(english).filter(
      (key) => !quoted.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('of notes about a file are those of the service', () => {
    const keys = Object.keys(english).filter((key) => key.startsWith('note.'));
    expect(keys.sort()).toEqual(NOTE_CODES.map((code) => `note.${code}`).sort());
  });

  it('that are used exist', () => {
    const families = new Set(Object.keys(english).map((key) => key.split('.')[0]));
    const called = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key!);
    const named = [...quoted].filter((key) => families.has(key.split('.')[0]));
    expect([...called, ...named].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
    expect(
      beginnings.filter((beginning) => !Object.keys(english).some((key) => key.startsWith(beginning))),
    ).toEqual([]);
  });
});
