import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { demoOrganisations } from '../../../seed/directory/index.js';
import { places } from '../../../seed/directory/places/index.js';
import type { Profile } from '../../../src/directory/record/organisation.js';
import { profileFields } from '../../../src/directory/record/schema.js';
import { familyOf, fold, vocabulary } from '../../../src/vocabularies/index.js';

const { name, ...others } = profileFields;
const profileSchema = z.strictObject({ name, ...z.strictObject(others).partial().shape });

const organisations = demoOrganisations();

const programmeCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MK MT NL NO PL PT RO RS SE SI SK TR'.split(
    ' ',
  );

function numberOf(predicate: (organisation: Profile) => boolean): number {
  return organisations.filter(predicate).length;
}

function valuesOf(values: (organisation: Profile) => (string | undefined)[]): Set<string | undefined> {
  return new Set(organisations.flatMap(values));
}

function codesOf(list: 'organisation-types' | 'sectors' | 'levels-of-activity' | 'experience'): string[] {
  return vocabulary(list).map(({ code }) => code);
}

describe('the demo directory', () => {
  it('has 3,000 organisations', () => {
    expect(organisations).toHaveLength(3000);
  });

  it('is the same on every run and machine', () => {
    // Without the descriptions, where labels stand that the vocabularies may change.
    const facts = JSON.stringify(organisations.map(({ description, ...others }) => others));
    const digest = createHash('sha256').update(facts).digest('hex');
    expect(digest).toBe('1e21fe047e90072bffddec9d153ebd76fc0669ba054b6c81f09c160c718fa72f');
    expect(demoOrganisations()).toEqual(organisations);
  });

  it('gives profiles that the directory accepts as they are', () => {
    for (const organisation of organisations) expect(profileSchema.parse(organisation)).toEqual(organisation);
  });

  it('has at least 25 organisations in every country of the programme, and some elsewhere', () => {
    const few = programmeCountries.filter((code) => numberOf(({ country }) => country === code) < 25);
    expect(few).toEqual([]);
    expect(numberOf(({ country }) => !programmeCountries.includes(country ?? ''))).toBeGreaterThan(250);
  });

  it('has each family of activities at a quarter to a half of the organisations, so that holding it says something', () => {
    for (const { code } of vocabulary('activities')) {
      const holders = numberOf(({ expertise = [] }) => expertise.some((term) => familyOf(term) === code));
      expect(holders).toBeGreaterThan(750);
      expect(holders).toBeLessThan(1500);
    }
  });

  it('has all types, sectors, levels and experiences, and a few organisations where they are unknown', () => {
    expect(valuesOf((o) => [o.organisationType])).toEqual(
      new Set([...codesOf('organisation-types'), undefined]),
    );
    expect(valuesOf((o) => o.sectors ?? [undefined])).toEqual(new Set([...codesOf('sectors'), undefined]));
    expect(valuesOf((o) => [o.sectors?.[0]])).toEqual(new Set([...codesOf('sectors'), undefined]));
    expect(valuesOf((o) => [o.levelOfActivity?.value])).toEqual(
      new Set([...codesOf('levels-of-activity'), undefined]),
    );
    expect(valuesOf((o) => [o.experience?.value])).toEqual(new Set([...codesOf('experience'), undefined]));
    for (const field of ['organisationType', 'sectors', 'levelOfActivity', 'experience'] as const)
      expect(numberOf((organisation) => organisation[field] === undefined)).toBeLessThan(200);
  });

  it('is new to the programme for a third', () => {
    expect(numberOf(({ experience }) => experience?.value === 'newcomer')).toBe(1000);
  });

  it('counts projects as the experience says', () => {
    for (const { experience, projectCount } of organisations) {
      if (experience === undefined) expect(projectCount).toBeUndefined();
      else if (experience.value === 'newcomer') expect(projectCount).toBe(0);
      else if (experience.value === 'less-experienced') expect([1, 2]).toContain(projectCount);
      else expect(projectCount).toBeGreaterThan(2);
    }
  });

  it('lets public bodies act where they are', () => {
    const levels = (type: string) =>
      new Set(organisations.filter((o) => o.organisationType === type).map((o) => o.levelOfActivity?.value));
    expect(levels('local-public-body')).toEqual(new Set(['local', undefined]));
    expect(levels('national-public-body')).toContain('national');
    expect(levels('national-public-body')).not.toContain('local');
  });

  it('gives no two organisations the same name or identifier', () => {
    const distinct = (values: (string | undefined)[]) => {
      const present = values.filter((value) => value !== undefined);
      expect(new Set(present).size).toBe(present.length);
    };
    distinct(organisations.map((organisation) => fold(organisation.name)));
    distinct(organisations.map(({ identifiers }) => identifiers?.pic));
    distinct(organisations.map(({ identifiers }) => identifiers?.oid));
    distinct(organisations.flatMap(({ identifiers }) => identifiers?.erasmusCodes ?? []));
  });

  it('identifies everybody, by numbers that no real organisation has', () => {
    for (const { identifiers } of organisations) {
      expect(identifiers?.pic ?? identifiers?.oid).toBeDefined();
      expect(identifiers?.pic ?? '100000000').toMatch(/^10000\d{4}$/);
      expect(identifiers?.oid ?? 'E90000000').toMatch(/^E9000\d{4}$/);
    }
  });

  it('has between two and eight terms of expertise where it has any', () => {
    for (const { expertise } of organisations) {
      if (expertise === undefined) continue;
      expect(expertise.length).toBeGreaterThanOrEqual(2);
      expect(expertise.length).toBeLessThanOrEqual(8);
    }
  });

  it('names in Latin letters, and in the script of the country beside it', () => {
    for (const { name: legalName, country, otherNames } of organisations) {
      expect(legalName).not.toMatch(/[\p{Script=Greek}\p{Script=Cyrillic}]/u);
      const hasOwnScript = otherNames?.some((other) =>
        /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(other.name),
      );
      if (['BG', 'GR', 'UA'].includes(country ?? '') && !hasOwnScript)
        expect(legalName).toMatch(/EGTC|European/);
    }
  });

  it('leads nowhere: no address or website of a real domain, and no address in public text', () => {
    for (const { contact, website, description, name: legalName } of organisations) {
      expect(contact?.email ?? 'nobody@example.org').toMatch(/@example\.org$/);
      expect(website ?? 'https://www.nobody.example/').toMatch(/^https:\/\/www\.[a-z0-9-]+\.example\/$/);
      expect(`${legalName} ${description}`).not.toContain('@');
    }
  });

  it.each([
    'beekeeping',
    'woodworking',
    'robotics',
    'theatre',
    'refugees',
    'dyslexia',
    'food waste',
    'cycling',
    'batteries',
  ])('speaks of %s somewhere', (word) => {
    expect(numberOf(({ description }) => description?.includes(word) ?? false)).toBeGreaterThan(2);
  });

  it('describes some organisations in the language of their country', () => {
    for (const word of ['Bekend om', 'Au quotidien', 'Schwerpunkte'])
      expect(numberOf(({ description }) => description?.includes(word) ?? false)).toBeGreaterThan(10);
  });

  it('places everybody in a city of the tables', () => {
    const cities = new Set(
      places.flatMap((area) => area.cities.map((city) => `${area.country} ${city.name}`)),
    );
    for (const { country, city } of organisations) expect(cities).toContain(`${country} ${city}`);
  });
});
