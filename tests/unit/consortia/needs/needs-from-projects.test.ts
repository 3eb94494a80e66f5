import { describe, expect, it } from '@jest/globals';
import { needsFromProjects } from '../../../../src/consortia/needs-from-projects.js';

const common = (code: string, projects = 9) => ({ code, projects, of: 20 });
const IN_COMMON = {
  terms: ['music', 'archives', 'libraries', 'biology', 'physics', 'chemistry'].map((code) => common(code)),
  kinds: ['local-public-body', 'ngo', 'school-primary'].map((code) => common(code)),
};
const NOTHING = { terms: new Set<string>(), types: [], weight: 4 };

describe('what similar projects had and a draft lacks', () => {
  it('is four terms at most, in their order', () => {
    const { because } = needsFromProjects(IN_COMMON, NOTHING, 'en');
    expect(because.map(({ need }) => need.expertise)).toEqual(['music', 'archives', 'libraries', 'biology']);
  });

  it('is no term that the idea names or a member holds', () => {
    const present = { ...NOTHING, terms: new Set(['music', 'libraries']) };
    const { because } = needsFromProjects(IN_COMMON, present, 'en');
    expect(because.map(({ need }) => need.expertise)).toEqual([
      'archives',
      'biology',
      'physics',
      'chemistry',
    ]);
  });

  it('is no kind of organisation that a member is, a narrower or a broader one included', () => {
    const present = { ...NOTHING, types: ['public-body', 'school-secondary'] };
    expect(needsFromProjects(IN_COMMON, present, 'en').requiredTypes.map(({ type }) => type)).toEqual([
      'ngo',
    ]);
  });

  it.each([
    ['half of what one named need weighs', 6, 0.5],
    ['half of what all of them weigh, together', 2, 0.25],
    ['the same when the idea names nothing', 0, 0.5],
  ])('weighs %s', (_, weight, expected) => {
    const { because } = needsFromProjects(IN_COMMON, { ...NOTHING, weight }, 'en');
    expect(because.map(({ need }) => need.weight)).toEqual(Array(4).fill(expected));
  });

  it.each([
    [
      'en',
      '9 of the 20 most similar projects were about this: Music',
      '9 of the 20 most similar projects with known partners had such an organisation: Local Public body',
    ],
    [
      'nl',
      '9 van de 20 meest vergelijkbare projecten gingen hierover: Muziek',
      '9 van de 20 meest vergelijkbare projecten met bekende partners hadden zo’n organisatie: Lokale overheidsinstantie',
    ],
    [
      'de',
      'In 9 der 20 ähnlichsten Projekte ging es auch darum: Musik',
      '9 der 20 ähnlichsten Projekte mit bekannten Partnern hatten eine solche Organisation: Lokale öffentliche Stelle',
    ],
    [
      'fr',
      '9 des 20 projets les plus proches portaient aussi sur ce thème\u00a0: Musique',
      '9 des 20 projets les plus proches aux partenaires connus comptaient une organisation de ce type\u00a0: Organisme public local',
    ],
  ] as const)('is told in %s, with the counts beside it', (language, term, kind) => {
    const { because, requiredTypes } = needsFromProjects(IN_COMMON, NOTHING, language);
    expect(because[0]).toMatchObject({ text: term, projects: 9, of: 20 });
    expect(requiredTypes[0]).toEqual({ type: 'local-public-body', text: kind, projects: 9, of: 20 });
  });
});
