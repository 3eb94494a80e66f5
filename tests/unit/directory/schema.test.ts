import { describe, expect, it } from '@jest/globals';
import { profileBody } from '../../../src/directory/record/schema.js';

const minimal = { name: 'Academy', country: 'BE' };

describe('the body of a profile', () => {
  it('becomes a fragment in canonical form', () => {
    const { profile } = profileBody.parse({
      ...minimal,
      name: '  Academy ',
      identifiers: { oid: 'e10054064', ror: 'https://ror.org/00cv9y106' },
      sectors: ['HED', 'VET', 'HED'],
      levelOfActivity: 'local',
      experience: { value: 'newcomer' },
      languages: ['NL'],
    });
    expect(profile).toEqual({
      ...minimal,
      identifiers: { oid: 'E10054064', ror: '00cv9y106' },
      sectors: ['HED', 'VET'],
      levelOfActivity: { value: 'local', basis: 'declared' },
      experience: { value: 'newcomer', basis: 'declared' },
      languages: ['nl'],
    });
  });

  it('takes null for everything but name and country', () => {
    expect(profileBody.parse({ ...minimal, website: null, identifiers: null }).profile).toEqual({
      ...minimal,
      website: null,
      identifiers: null,
    });
    expect(profileBody.safeParse({ ...minimal, name: null }).success).toBe(false);
    expect(profileBody.safeParse({ ...minimal, country: null }).success).toBe(false);
  });

  it('takes relations with keys in any spelling, and leaves out what answers add', () => {
    const relations = [
      { kind: 'parent', key: ' ROR:https://ror.org/00cv9y106 ', name: ' Duinstad ', organisationId: 'a' },
      { kind: 'child', key: 'source:list:7' },
    ];
    expect(profileBody.parse({ ...minimal, relations }).profile.relations).toEqual([
      { kind: 'parent', key: 'ror:00cv9y106', name: 'Duinstad' },
      { kind: 'child', key: 'source:list:7' },
    ]);
  });

  it.each([
    { kind: 'cousin', key: 'ror:00cv9y106' },
    { kind: 'parent', key: 'ror:00cv9y107' },
    { kind: 'parent', key: '00cv9y106' },
    { kind: 'parent', key: 'name:duinstad' },
    { kind: 'parent', key: 'source:list:jo@example.org' },
    { kind: 'parent', key: 'ror:00cv9y106', name: 'jo@example.org' },
    { key: 'ror:00cv9y106' },
  ])('does not take the relation %j', (one) => {
    expect(profileBody.safeParse({ ...minimal, relations: [one] }).success).toBe(false);
  });

  it('takes at most 100 relations', () => {
    const relations = Array.from({ length: 101 }, () => ({ kind: 'child', key: 'ror:00cv9y106' }));
    expect(profileBody.safeParse({ ...minimal, relations }).success).toBe(false);
  });

  it('takes nothing that it does not know', () => {
    expect(profileBody.safeParse({ ...minimal, version: 1 }).success).toBe(false);
    expect(profileBody.safeParse({ ...minimal, identifiers: { duns: '1' } }).success).toBe(false);
  });

  it('takes no e-mail address into a field that everybody can read', () => {
    const text = 'Write to jo@example.org';
    const { error } = profileBody.safeParse({
      ...minimal,
      name: text,
      shortName: text,
      otherNames: [{ name: text }],
      description: text,
      region: text,
      city: text,
      levelOfActivity: 'local',
      contact: { name: text, email: 'jo@example.org' },
    });
    expect(error!.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      'city',
      'description',
      'name',
      'otherNames.0.name',
      'region',
      'shortName',
    ]);
    for (const { message } of error!.issues)
      expect(message).toBe('is public: put the e-mail address into contact.email');
    expect(profileBody.safeParse({ ...minimal, description: 'Follow us: @academy' }).success).toBe(true);
  });

  it.each([
    ['levelOfActivity', 'galactic', 'local, regional, national'],
    ['levelOfActivity', { value: 'galactic' }, 'local, regional, national'],
    ['experience', 'plenty', 'newcomer, less-experienced, experienced'],
  ])('says which values %s has when it is given %j', (field, value, values) => {
    const { error } = profileBody.safeParse({ ...minimal, [field]: value });
    expect(error!.issues[0]).toMatchObject({ path: [field], message: expect.stringContaining(values) });
  });

  it('says what a value should be', () => {
    const { error } = profileBody.safeParse({ ...minimal, identifiers: { pic: '12' } });
    expect(error!.issues[0]!.message).toBe('"12" is not a PIC (nine digits)');
  });
});
