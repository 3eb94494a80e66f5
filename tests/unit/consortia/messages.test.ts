import { describe, expect, it } from '@jest/globals';
import { messagesIn } from '../../../src/consortia/eligibility/messages/index.js';
import type { Goal, Messages, Remedy } from '../../../src/consortia/eligibility/messages/messages.js';
import { LANGUAGES, type Language } from '../../../src/vocabularies/index.js';

const TWO = [
  { name: 'Alfa', country: 'DE' },
  { name: 'Beta', country: 'NL' },
];
const ONE = TWO.slice(0, 1);

const GOALS: Record<Goal, Remedy[]> = {
  'minimum-organisations': ['more-seats', 'higher-cap'],
  'minimum-countries': ['more-seats', 'fewer-excluded-countries'],
  'coordinator-type': ['more-seats', 'fewer-required-types'],
  size: ['higher-cap', 'fewer-seats'],
  'required-types': ['more-seats', 'fewer-required-types'],
  'newcomer-seats': ['more-seats', 'fewer-newcomers'],
};

/** Ways to say every message: every branch, and one and several of whatever is counted. */
const SAYINGS: Record<keyof Messages, ((say: Messages) => string)[]> = {
  checkInGuide: [(say) => say.checkInGuide],
  rulesNotLoaded: [
    (say) => say.rulesNotLoaded('KA220', 2030, [2026], []),
    (say) => say.rulesNotLoaded('KA999', 2030, [], ['KA220 2026']),
  ],
  organisations: [
    (say) => say.organisations(3, 3, 0),
    (say) => say.organisations(1, 2, 0),
    (say) => say.organisations(0, 3, 1),
    (say) => say.organisations(0, 3, 2),
  ],
  countries: [
    (say) => say.countries(3, 3),
    (say) => say.countries(1, 1),
    (say) => say.countries(2, 3),
    (say) => say.countries(0, 3),
  ],
  tooManyOrganisations: [
    (say) => say.tooManyOrganisations(1, 4),
    (say) => say.tooManyOrganisations(5, 4),
    (say) => say.tooManyOrganisations(6, 4),
  ],
  coordinator: [(say) => say.coordinator(undefined), (say) => say.coordinator('Alfa')],
  coordinatorCountry: [
    (say) => say.coordinatorCountry(undefined, false),
    (say) => say.coordinatorCountry({ name: 'Alfa' }, false),
    (say) => say.coordinatorCountry(TWO[0], true),
    (say) => say.coordinatorCountry(TWO[0], false),
  ],
  coordinatorType: [
    (say) => say.coordinatorType(undefined, ['public-body'], false),
    (say) => say.coordinatorType({ name: 'Alfa' }, ['public-body'], false),
    (say) => say.coordinatorType({ name: 'Alfa', type: 'public-body' }, ['public-body'], true),
    (say) => say.coordinatorType({ name: 'Alfa', type: 'foundation' }, ['public-body'], false),
  ],
  coordinatorAge: [(say) => say.coordinatorAge(1), (say) => say.coordinatorAge(2)],
  partnerCountries: [
    (say) => say.partnerCountries([], true),
    (say) => say.partnerCountries(ONE, true),
    (say) => say.partnerCountries(ONE, false),
    (say) => say.partnerCountries(TWO, true),
  ],
  associatedPartners: [
    (say) => say.associatedPartners(0, true),
    (say) => say.associatedPartners(1, true),
    (say) => say.associatedPartners(2, true),
    (say) => say.associatedPartners(2, false),
  ],
  field: [
    (say) => say.field(undefined, 'missing'),
    (say) => say.field('HED', 'not-offered'),
    (say) => say.field('HED', 'central'),
    (say) => say.field('HED', 'agency'),
  ],
  priorities: [
    (say) => say.priorities(0, 1, 3),
    (say) => say.priorities(0, 2, 3),
    (say) => say.priorities(4, 1, 3),
    (say) => say.priorities(5, 1, 3),
    (say) => say.priorities(1, 1, 3),
    (say) => say.priorities(2, 1, 3),
  ],
  prioritiesOfField: [
    (say) => say.prioritiesOfField([], 'HED'),
    (say) => say.prioritiesOfField(['sch-key-competences'], 'HED'),
    (say) => say.prioritiesOfField(['sch-key-competences'], undefined),
  ],
  unknownCountries: [(say) => say.unknownCountries(['Alfa', 'Beta'])],
  goneFromDirectory: [(say) => say.goneFromDirectory(1), (say) => say.goneFromDirectory(2)],
  maxPerCountry: [
    (say) => say.maxPerCountry([], 1),
    (say) => say.maxPerCountry([], 2),
    (say) => say.maxPerCountry([{ country: 'DE', count: 3 }], 2),
  ],
  excludedCountries: [(say) => say.excludedCountries([]), (say) => say.excludedCountries(TWO)],
  excludedOrganisations: [(say) => say.excludedOrganisations([]), (say) => say.excludedOrganisations(TWO)],
  requiredTypes: [
    (say) => say.requiredTypes([]),
    (say) => say.requiredTypes([{ type: 'foundation', count: 2 }]),
  ],
  newcomerSeats: [
    (say) => say.newcomerSeats(1, 1, 0),
    (say) => say.newcomerSeats(1, 2, 1),
    (say) => say.newcomerSeats(1, 3, 2),
  ],
  conflict: Object.entries(GOALS).flatMap(([goal, remedies]) =>
    (goal === 'coordinator-type' ? [1] : [1, 3]).map(
      (wanted) => (say: Messages) => say.conflict(goal as Goal, wanted, remedies),
    ),
  ),
};

const NAMES = Object.keys(SAYINGS) as (keyof Messages)[];
const textsIn = (language: Language, name: keyof Messages) =>
  SAYINGS[name].map((saying) => saying(messagesIn(language)));

/** Words that only English has: one of them elsewhere is a sentence that was forgotten. */
const ENGLISH_WORDS =
  /\b(the|not|known|country|countries|required|needed|Germany|Netherlands|coordinator|and|from)\b/;

describe.each(LANGUAGES)('the sentences of the checklist in %s', (language) => {
  it.each(NAMES)('are whole, tidy and different in every case: %s', (name) => {
    const texts = textsIn(language, name);
    for (const text of texts) {
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\$\{/);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('name countries, fields, types and priorities in that language', () => {
    const say = messagesIn(language);
    const expected = { en: 'Germany', nl: 'Duitsland', fr: 'Allemagne', de: 'Deutschland' }[language];
    expect(say.excludedCountries(ONE)).toContain(`Alfa (${expected})`);
    const field = {
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      fr: 'Enseignement supérieur',
      de: 'Hochschulbildung',
    }[language];
    expect(say.field('HED', 'agency')).toContain(field);
    const type = { en: 'Foundation', nl: 'Stichting', fr: 'Fondation', de: 'Stiftung' }[language];
    expect(say.requiredTypes([{ type: 'foundation', count: 2 }])).toContain(`2 × ${type}`);
  });

  it('join names as that language does', () => {
    const and = { en: 'and', nl: 'en', fr: 'et', de: 'und' }[language];
    expect(messagesIn(language).unknownCountries(['Alfa', 'Beta'])).toContain(`Alfa ${and} Beta`);
    const or = { en: 'or', nl: 'of', fr: 'ou', de: 'oder' }[language];
    expect(messagesIn(language).conflict('size', 3, ['higher-cap', 'fewer-seats'])).toContain(` ${or} `);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the sentences in %s', (language) => {
  it.each(NAMES)('are translated: %s', (name) => {
    const english = textsIn('en', name);
    textsIn(language, name).forEach((text, index) => {
      expect(text).not.toBe(english[index]);
      expect(text).not.toMatch(ENGLISH_WORDS);
    });
  });
});

describe('numbers', () => {
  it('take the singular and the plural of each language', () => {
    const one = LANGUAGES.map((language) => messagesIn(language).maxPerCountry([], 1));
    const two = LANGUAGES.map((language) => messagesIn(language).maxPerCountry([], 2));
    expect(one.map((text) => /1 (\w+)/.exec(text)?.[1])).toEqual([
      'organisation',
      'organisatie',
      'organisation',
      'Organisation',
    ]);
    expect(two.map((text) => /2 (\w+)/.exec(text)?.[1])).toEqual([
      'organisations',
      'organisaties',
      'organisations',
      'Organisationen',
    ]);
  });

  it('of nothing are singular in French only', () => {
    expect(messagesIn('fr').newcomerSeats(0, 0, 0)).toContain('0 nouveau venu ');
    expect(messagesIn('en').newcomerSeats(0, 0, 0)).toContain('0 newcomers');
  });
});
