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
  checkWithAgency: [(say) => say.checkWithAgency],
  rulesNotLoaded: [
    (say) => say.rulesNotLoaded('KA220', 2030, [2026], []),
    (say) => say.rulesNotLoaded('KA999', 2030, [], ['KA220 2026']),
  ],
  organisations: [
    (say) => say.organisations('met', 3, 3, { elsewhere: 0, unknown: 0 }),
    (say) => say.organisations('met', 3, 3, { elsewhere: 1, unknown: 2 }),
    (say) => say.organisations('unclear', 2, 3, { elsewhere: 0, unknown: 1 }),
    (say) => say.organisations('broken', 1, 2, { elsewhere: 0, unknown: 0 }),
    (say) => say.organisations('broken', 0, 3, { elsewhere: 1, unknown: 0 }),
    (say) => say.organisations('broken', 0, 3, { elsewhere: 2, unknown: 1 }),
  ],
  countries: [
    (say) => say.countries('met', 3, 3, 0),
    (say) => say.countries('met', 1, 1, 2),
    (say) => say.countries('unclear', 2, 3, 1),
    (say) => say.countries('unclear', 2, 4, 2),
    (say) => say.countries('broken', 2, 3, 0),
    (say) => say.countries('broken', 0, 3, 1),
  ],
  tooManyOrganisations: [
    (say) => say.tooManyOrganisations(1, 4),
    (say) => say.tooManyOrganisations(5, 4),
    (say) => say.tooManyOrganisations(6, 4),
  ],
  coordinator: [(say) => say.coordinator(undefined), (say) => say.coordinator('Alfa')],
  coordinatorGone: [(say) => say.coordinatorGone],
  coordinatorCountry: [
    (say) => say.coordinatorCountry('unclear', undefined),
    (say) => say.coordinatorCountry('unclear', { name: 'Alfa' }),
    (say) => say.coordinatorCountry('met', TWO[0]),
    (say) => say.coordinatorCountry('broken', TWO[0]),
  ],
  coordinatorType: [
    (say) => say.coordinatorType('unclear', undefined, ['public-body']),
    (say) => say.coordinatorType('unclear', { name: 'Alfa' }, ['public-body']),
    (say) => say.coordinatorType('met', { name: 'Alfa', type: 'public-body' }, ['public-body']),
    (say) => say.coordinatorType('unclear', { name: 'Alfa', type: 'foundation' }, ['public-body']),
    (say) => say.coordinatorType('broken', { name: 'Alfa', type: 'foundation' }, ['public-body']),
  ],
  coordinatorAge: [(say) => say.coordinatorAge(1), (say) => say.coordinatorAge(2)],
  partnerCountries: [
    (say) => say.partnerCountries('met', [], true, 0),
    (say) => say.partnerCountries('unclear', [], true, 1),
    (say) => say.partnerCountries('unclear', [], true, 2),
    (say) => say.partnerCountries('broken', ONE, true, 0),
    (say) => say.partnerCountries('broken', ONE, false, 0),
    (say) => say.partnerCountries('broken', TWO, true, 0),
  ],
  associatedPartners: [
    (say) => say.associatedPartners(0, true),
    (say) => say.associatedPartners(1, true),
    (say) => say.associatedPartners(2, true),
    (say) => say.associatedPartners(2, false),
  ],
  associations: [
    ...(['full', 'partial', 'pending'] as const).map(
      (status) => (say: Messages) => say.associations([{ country: 'DE', status }]),
    ),
    (say) =>
      say.associations([
        { country: 'DE', status: 'partial' },
        { country: 'NL', status: 'pending' },
      ]),
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
    (say) => say.prioritiesOfField('met', [], 'HED'),
    (say) => say.prioritiesOfField('broken', ['sch-key-competences'], 'HED'),
    (say) => say.prioritiesOfField('unclear', ['sch-key-competences'], undefined),
    (say) => say.prioritiesOfField('broken', ['sch-key-competences', 'vet-innovation'], undefined),
  ],
  unknownCountries: [(say) => say.unknownCountries(['Alfa', 'Beta'])],
  goneFromDirectory: [(say) => say.goneFromDirectory(1), (say) => say.goneFromDirectory(2)],
  maxPerCountry: [
    (say) => say.maxPerCountry('met', [], 1, 0),
    (say) => say.maxPerCountry('met', [], 2, 0),
    (say) => say.maxPerCountry('unclear', [], 2, 1),
    (say) => say.maxPerCountry('broken', [{ country: 'DE', count: 3 }], 2, 0),
  ],
  excludedCountries: [
    (say) => say.excludedCountries('met', [], 0),
    (say) => say.excludedCountries('unclear', [], 1),
    (say) => say.excludedCountries('broken', TWO, 0),
  ],
  excludedOrganisations: [(say) => say.excludedOrganisations([]), (say) => say.excludedOrganisations(TWO)],
  requiredTypes: [
    (say) => say.requiredTypes('met', [], 0),
    (say) => say.requiredTypes('unclear', [{ type: 'foundation', count: 2 }], 2),
    (say) => say.requiredTypes('broken', [{ type: 'foundation', count: 2 }], 0),
  ],
  newcomerSeats: [
    (say) => say.newcomerSeats('met', 1, 1, 0),
    (say) => say.newcomerSeats('unclear', 1, 2, 1),
    (say) => say.newcomerSeats('broken', 1, 3, 0),
    (say) => say.newcomerSeats('broken', 1, 4, 2),
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
    expect(say.excludedCountries('broken', ONE, 0)).toContain(`Alfa (${expected})`);
    const field = {
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      fr: 'Enseignement supérieur',
      de: 'Hochschulbildung',
    }[language];
    expect(say.field('HED', 'agency')).toContain(field);
    const type = { en: 'Foundation', nl: 'Stichting', fr: 'Fondation', de: 'Stiftung' }[language];
    expect(say.requiredTypes('broken', [{ type: 'foundation', count: 2 }], 0)).toContain(`2 × ${type}`);
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
    const one = LANGUAGES.map((language) => messagesIn(language).maxPerCountry('met', [], 1, 0));
    const two = LANGUAGES.map((language) => messagesIn(language).maxPerCountry('met', [], 2, 0));
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
    expect(messagesIn('fr').newcomerSeats('met', 0, 0, 0)).toContain('0 organisation novice\u00a0;');
    expect(messagesIn('en').newcomerSeats('met', 0, 0, 0)).toContain('0 newcomers');
  });
});
