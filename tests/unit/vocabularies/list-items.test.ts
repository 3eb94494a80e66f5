import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, LIST_NAMES, listItems, vocabularyRoutes } from '../../../src/vocabularies/index.js';

describe('a list in one language', () => {
  it('sorts countries by their names in that language', () => {
    const names = (language: 'en' | 'de') => listItems('countries', language).map(({ label }) => label);
    expect(names('en')[0]).toBe('Afghanistan');
    const german = names('de');
    expect(german.indexOf('Österreich')).toBeLessThan(german.indexOf('Polen'));
  });

  it('keeps the order of lists that have one', () => {
    expect(listItems('experience', 'fr').map(({ label }) => label)).toEqual([
      'Organisation novice',
      'Peu expérimentée',
      'Expérimentée',
    ]);
  });

  it('names the group of a type, the theme of a term and what an activity is', () => {
    expect(listItems('organisation-types', 'nl').find(({ code }) => code === 'sme')).toMatchObject({
      label: 'Kleine of middelgrote onderneming',
      group: 'enterprise',
      groupLabel: 'Ondernemingen',
      aliases: ['MKB', 'KMO'],
    });
    expect(listItems('expertise', 'fr').find(({ code }) => code === 'biodiversity')).toMatchObject({
      theme: 'green',
      themeLabel: 'Environnement et climat',
    });
    expect(listItems('expertise', 'fr').find(({ code }) => code === 'teacher-training')).toMatchObject({
      family: 'implementation',
      theme: 'teaching-and-learning',
    });
    expect(listItems('activities', 'de')[0]?.description).toMatch(/^Planung/);
  });

  it.each([
    ['en', 'no projects are loaded'],
    ['nl', 'geen projecten geladen'],
    ['fr', 'aucun projet n’est chargé'],
    ['de', 'keine Projekte geladen'],
  ] as const)(
    'says of the preset that rests on projects, and of no other, what holds without any: %s',
    (language, words) => {
      const saying = listItems('presets', language).filter(({ withoutProjects }) => withoutProjects);
      expect(saying).toMatchObject([
        { code: 'proven-network', withoutProjects: expect.stringContaining(words) },
      ]);
    },
  );

  it('holds nothing of the other languages', () => {
    for (const list of LIST_NAMES)
      for (const language of LANGUAGES)
        for (const item of listItems(list, language))
          for (const key of ['labels', 'descriptions']) expect(item).not.toHaveProperty(key);
  });
});

describe('the call for a list', () => {
  const [route] = vocabularyRoutes();

  it('answers what it promises, for every list and language', async () => {
    for (const list of LIST_NAMES)
      for (const lang of LANGUAGES) {
        const call = { params: { list }, query: { lang }, body: undefined, bearer: undefined };
        const reply = await route?.handle?.(
          call as unknown as Parameters<NonNullable<typeof route.handle>>[0],
        );
        expect(route?.answers[200]?.schema?.safeParse(reply?.body).error).toBeUndefined();
      }
  });

  it('says of any other list that it is not there, and which lists are', async () => {
    const call = { params: { list: 'colours' }, query: { lang: 'en' } };
    const answer = route?.handle?.(call as unknown as Parameters<NonNullable<typeof route.handle>>[0]);
    await expect(answer).rejects.toMatchObject({
      status: 404,
      detail: expect.stringContaining(LIST_NAMES.join(', ')),
    });
  });

  it('knows no other language', () => {
    expect(route?.query?.safeParse({ lang: 'es' }).success).toBe(false);
  });
});
