import { describe, expect, it } from '@jest/globals';
import type { Partner } from '../../../../src/matching/partnership/partner.js';
import { FORM_LIMIT, partnershipText } from '../../../../src/matching/partnership/partnership-text.js';
import { LANGUAGES } from '../../../../src/vocabularies/index.js';

const nothing: Omit<Partner, 'name'> = {
  ...{ role: 'partner', sectors: [], expertise: [], needs: [], projects: 0, actions: [] },
};
const partner = (name: string, facts: Partial<Partner> = {}): Partner => ({ ...nothing, name, ...facts });

/** Sentences as people see them: what ends with a full stop, without the paragraphs. */
const sentencesOf = (text: string) => text.split(/(?<=\.)\s+/).filter(Boolean);

const bees = partner('Honey House', {
  role: 'coordinator',
  ...{ city: 'Delft', country: 'Netherlands', type: 'NGO', level: 'national' },
  needs: ['beekeeping', 'volunteering'],
  expertise: ['beekeeping', 'gardens'],
  projects: 4,
  actions: [{ action: 'KA220', projects: 2, coordinated: true }],
});

describe('the text about a partnership', () => {
  it('says who they are, what they cover and what they have done, the coordinator first', () => {
    const school = partner('School', { city: 'Cork', country: 'Ireland', experience: 'newcomer' });
    expect(partnershipText([school, bees], 'en')).toBe(
      [
        'The partnership has 2 organisations from 2 countries: Netherlands and Ireland.',
        'Honey House (Delft, Netherlands; NGO; level of activity: national) coordinates the project. It covers beekeeping and volunteering. It has taken part in 4 earlier projects (KA220: 2, also as coordinator). It has expertise in gardens.',
        'School (Cork, Ireland) takes part as a partner. Experience with European projects: newcomer.',
      ].join('\n\n'),
    );
  });

  it.each([
    ['en', 'has 1 organisation from 1 country: NL', '1 earlier project.', 'a, b, and c'],
    ['nl', 'telt 1 organisatie uit 1 land: NL', '1 eerder project.', 'a, b en c'],
    ['fr', 'compte 1 organisation de 1 pays\u00a0: NL', '1 projet antérieur.', 'a, b et c'],
    ['de', 'gehören 1 Organisation aus 1 Land: NL', '1 früheres Projekt.', 'a, b und c'],
  ] as const)('counts and lists as the language does: %s', (language, team, project, list) => {
    const text = partnershipText(
      [partner('One', { country: 'NL', projects: 1, needs: ['a', 'b', 'c'] })],
      language,
    );
    for (const part of [team, project, list]) expect(text).toContain(part);
  });

  it.each([
    ['en', '2 organisations from 2 countries', '5 earlier projects'],
    ['nl', '2 organisaties uit 2 landen', '5 eerdere projecten'],
    ['fr', '2 organisations de 2 pays', '5 projets antérieurs'],
    ['de', '2 Organisationen aus 2 Ländern', '5 frühere Projekte'],
  ] as const)('has the forms for several: %s', (language, team, projects) => {
    const text = partnershipText(
      [partner('One', { country: 'NL', projects: 5 }), partner('Two', { country: 'BE' })],
      language,
    );
    for (const part of [team, projects]) expect(text).toContain(part);
  });

  it.each(LANGUAGES)('never says one sentence twice, however alike the partners are: %s', (language) => {
    const alike = { needs: ['honey'], expertise: ['wax'], projects: 3, country: 'NL' };
    const same = Array.from({ length: 6 }, (_, n) =>
      partner('Twin', { ...alike, pic: String(900_000_000 + n) }),
    );
    const others = Array.from({ length: 6 }, (_, n) => partner(`Other ${n}`, alike));
    const said = sentencesOf(partnershipText([...same, ...others], language));
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThan(20);
  });

  it.each(LANGUAGES)('stays below the limit of the form whatever the team: %s', (language) => {
    const long = (n: number): Partner => ({
      ...partner(`${n} ${'🐝 Very long name '.repeat(30)}`, { city: 'x'.repeat(200), country: `Land ${n}` }),
      needs: Array.from({ length: 32 }, (_, need) => `${'need '.repeat(40)}${need}`),
      expertise: Array.from({ length: 40 }, (_, term) => `${'term '.repeat(40)}${term}`),
      projects: 12_345,
    });
    for (const size of [1, 2, 5, 12, 40, 100]) {
      const text = partnershipText(
        Array.from({ length: size }, (_, n) => long(n)),
        language,
      );
      expect(text.length).toBeLessThan(FORM_LIMIT);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('names all before it says more of any, and says how many it had no room for', () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      partner(`Partner number ${n}`, { city: 'Delft', country: 'NL', needs: [`need ${n}`], projects: n + 1 }),
    );
    const text = partnershipText(many, 'en');
    for (const { name } of many) expect(text).toContain(`${name} (`);
    const crowd = Array.from({ length: 100 }, (_, n) => partner(`Partner number ${n}`, { city: 'Delft' }));
    const named = crowd.filter(({ name }) => partnershipText(crowd, 'en').includes(`${name} (`)).length;
    expect(partnershipText(crowd, 'en')).toContain(
      `The table of partners lists ${100 - named} organisations more.`,
    );
  });

  it('invents nothing: without facts there is a name and a role', () => {
    expect(partnershipText([partner('Only a name')], 'en')).toBe(
      'The partnership has 1 organisation.\n\nOnly a name is a partner.',
    );
    expect(partnershipText([], 'en')).toBe('');
  });

  it('keeps names as they are, whatever is in them', () => {
    const text = partnershipText([partner('A $& {name} {organisations}\nB', { needs: ['$1 {name}'] })], 'en');
    expect(text).toContain('A $& {name} {organisations} B is a partner.');
    expect(text).toContain('$1 {name}.');
  });
});
