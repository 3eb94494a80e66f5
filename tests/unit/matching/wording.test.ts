import { describe, expect, it } from '@jest/globals';
import { DIMENSIONS, type Rule, type Term } from '../../../src/matching/core/index.js';
import { needLabel, wordingIn } from '../../../src/matching/wording/index.js';
import { reasonsOf } from '../../../src/matching/wording/reasons.js';
import { LANGUAGES, type Language } from '../../../src/vocabularies/index.js';

const VALUES = { type: 'school', country: 'PT', sector: 'VET', experience: 'newcomer', level: 3 } as const;

const need = (value: string, members: number): Term => ({ term: 'need', value, members, gain: 0.1 });
const terms: Term[] = [
  ...['expertise:project-management', 'keyword:beekeeping', 'activity:promotion'].flatMap((key) =>
    [0, 1, 2].map((members) => need(key, members)),
  ),
  ...DIMENSIONS.flatMap((term): Term[] => [
    { term, members: 1, distinctBefore: 0, distinctAfter: 0, gain: 0.1 },
    { term, value: VALUES[term], members: 0, distinctBefore: 0, distinctAfter: 1, gain: 0.1 },
    { term, value: VALUES[term], members: 0, distinctBefore: 3, distinctAfter: 4, gain: 0.1 },
    { term, value: VALUES[term], members: 1, distinctBefore: 1, distinctAfter: 1, gain: 0.1 },
    { term, value: VALUES[term], members: 2, distinctBefore: 1, distinctAfter: 1, gain: 0.1 },
  ]),
  ...[1, 2].map((members): Term => {
    const value = { value: VALUES.country, distinctBefore: 1, distinctAfter: 1, gain: 0.1 };
    return { term: 'country', ...value, members, helpsNewcomer: true };
  }),
  { term: 'acquaintance', value: 2 / 3, gain: 0.1 },
  { term: 'fit', value: 0.5, gain: 0.1 },
  ...[0, 1, 2].map((more): Term => {
    const first = { title: 'Offshore skills', ...(more > 0 && { year: 2021 }) };
    return { term: 'fit', value: 0.5, projects: { first, more }, gain: 0.1 };
  }),
];

const textsIn = (language: Language) => reasonsOf(terms, language).map(({ text }) => text);

const COMPLETION_RULES: readonly Rule[] = [
  ...(['seats', 'max-per-country', 'excluded-countries', 'partner-countries'] as const),
  ...(['minimum-countries', 'minimum-organisations', 'required-types', 'newcomer-seats'] as const),
];

/** Every sentence that is no reason. */
function sentencesIn(language: Language): string[] {
  const { gaps, departure, replacement, whyNot, completion } = wordingIn(language);
  const { rules, bringsIn } = whyNot;
  return [
    departure.nothing,
    departure.broken(['X.']),
    departure.unclear(['X.']),
    departure.uncovered(['X', 'Y']),
    departure.lessCovered(['X']),
    departure.newcomerSeat,
    replacement.nothing,
    replacement.rules(['X.']),
    replacement.needs(['X']),
    replacement.newcomerSeat,
    bringsIn.expertise(['X']),
    bringsIn.expertise(['X', 'Y']),
    ...(['levelOfActivity', 'experience', 'sectors', 'organisationType', 'country'] as const).map((field) =>
      bringsIn[field]('X'),
    ),
    bringsIn.nothing,
    gaps.need('X'),
    gaps.activity('X'),
    whyNot.behind(0.1234, 0.2, 50),
    whyNot.behind(0.1234, 0.2, 1),
    whyNot.tied(0.1234, 50),
    whyNot.suggested(3),
    whyNot.pending,
    whyNot.difference(undefined, 'X'),
    whyNot.difference('X', undefined),
    rules.notInDirectory,
    rules.member,
    rules.associated,
    rules.closed,
    rules.excludedOrganisation,
    rules.duplicateOfMember,
    rules.duplicateOfExcluded,
    rules.duplicateOfSuggestion('X', 3),
    rules.excludedCountry('X'),
    rules.fullCountry('X', 1),
    rules.fullCountry('X', 2),
    rules.partnerCountry('X'),
    ...COMPLETION_RULES.map((rule) => completion.infeasible([rule], [])),
    completion.infeasible(['max-per-country', 'minimum-countries'], []),
    completion.infeasible(['max-per-country'], ['X', 'Y']),
  ];
}

describe.each(LANGUAGES)('the wording in %s', (language) => {
  const all = [...textsIn(language), ...sentencesIn(language)];

  it('has words for every term and sentence, with nothing left unfilled', () => {
    for (const text of all) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|^\s|\s$|\s{2}/);
      expect(text.length).toBeGreaterThan(5);
    }
  });

  it('says something different for each', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  it('calls codes by their labels', () => {
    const texts = textsIn(language).join('\n');
    expect(texts).toContain(needLabel('expertise:project-management', language));
    expect(texts).not.toMatch(/project-management|:promotion|\bPT\b|\bVET\b|newcomer\b/);
  });

  it('ends sentences with a full stop and reasons without one', () => {
    for (const text of sentencesIn(language)) expect(text).toMatch(/\.$/);
    for (const text of textsIn(language)) expect(text).not.toMatch(/\.$/);
  });
});

describe('the other languages', () => {
  it.each(['nl', 'fr', 'de'] as const)('keep no English: %s', (language) => {
    const english = [...textsIn('en'), ...sentencesIn('en')];
    const texts = [...textsIn(language), ...sentencesIn(language)];
    for (const [position, text] of texts.entries()) {
      expect(text).not.toBe(english[position]);
      expect(text).not.toMatch(
        /\b(the|has|have|another|adds|which|already|unknown|with|country|members?)\b/i,
      );
    }
  });
});

describe('a count', () => {
  const country = (members: number): Term => ({
    ...{ term: 'country', value: 'PT', distinctBefore: 1, distinctAfter: 1, gain: 0.1 },
    members,
  });
  const text = (language: Language, members: number) => reasonsOf([country(members)], language)[0]!.text;

  it.each([
    [
      'en',
      'another partner from Portugal, alongside 1 member',
      'another partner from Portugal, alongside 2 members',
    ],
    [
      'nl',
      'nog een partner uit dit land: Portugal, naast 1 lid',
      'nog een partner uit dit land: Portugal, naast 2 leden',
    ],
    [
      'fr',
      'encore un partenaire de ce pays\u00a0: Portugal, comme 1 membre',
      'encore un partenaire de ce pays\u00a0: Portugal, comme 2 membres',
    ],
    [
      'de',
      'noch ein Partner aus diesem Land: Portugal, neben 1 Mitglied',
      'noch ein Partner aus diesem Land: Portugal, neben 2 Mitgliedern',
    ],
  ] as const)('is singular or plural in %s', (language, one, two) => {
    expect([text(language, 1), text(language, 2)]).toEqual([one, two]);
  });

  it.each([
    ['en', 'took part in “Offshore skills” (2021) and 2 more like this idea'],
    ['nl', 'deed mee aan ‘Offshore skills’ (2021) en nog 2 projecten zoals dit idee'],
    [
      'fr',
      'a participé à «\u00a0Offshore skills\u00a0» (2021) et à 2 autres projets semblables à cette idée',
    ],
    ['de', 'war an „Offshore skills“ (2021) und 2 weiteren Projekten wie dieser Idee beteiligt'],
  ] as const)('of earlier projects follow the one that is most like the idea in %s', (language, text) => {
    const first = { title: 'Offshore skills', year: 2021 };
    expect(wordingIn(language).fitting({ first, more: 2 })).toBe(text);
  });

  it.each([
    ['en', 'worked with Sea School in 3 projects, and with 1 more member'],
    ['nl', 'werkte met Sea School samen in 3 projecten, en met nog 1 lid'],
    ['fr', 'a travaillé avec Sea School dans 3 projets, et avec 1 autre membre'],
    ['de', 'hat mit Sea School in 3 Projekten zusammengearbeitet und mit 1 weiteren Mitglied'],
  ] as const)('of earlier work together name the member in %s', (language, text) => {
    const company = { name: 'Sea School', projects: 3, more: 1 };
    expect(wordingIn(language).acquainted(0.5, company)).toBe(text);
  });

  it('and a share are written as the language writes numbers', () => {
    const share = (language: Language) => wordingIn(language).acquainted(0.5, undefined);
    expect(share('en')).toContain('50%');
    expect(share('de')).toContain('50\u00a0%');
    expect(wordingIn('en').whyNot.behind(0.1, 0.25, 50)).toContain('0.250');
    expect(wordingIn('fr').whyNot.behind(0.1, 0.25, 50)).toContain('0,250');
  });

  it('of countries names those that the language puts an article before', () => {
    const { first } = wordingIn('en');
    expect(first('country', 'Netherlands', 1)).toBe('first partner from the Netherlands');
    expect(first('country', 'Portugal', 5)).toBe('first partner from Portugal; that makes 5 countries');
  });
});
