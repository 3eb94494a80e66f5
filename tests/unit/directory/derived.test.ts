import { describe, expect, it } from '@jest/globals';
import { derive, known, type Profile } from '../../../src/directory/index.js';

const profile = (stated: Partial<Profile>): Profile => ({ name: 'Voorbeeld', ...stated });

describe('what follows from a profile', () => {
  it.each([
    [0, 'newcomer', 'no known project'],
    [1, 'less-experienced', '1 known project'],
    [2, 'less-experienced', '2 known projects'],
    [3, 'experienced', '3 known projects'],
  ])('is its experience from %d projects', (projectCount, value, basis) => {
    expect(derive(profile({ projectCount })).experience).toEqual({ value, basis });
  });

  it.each([
    ['local-public-body', 'local'],
    ['regional-public-body', 'regional'],
    ['national-public-body', 'national'],
    ['public-body', undefined],
  ])('is the level of a %s', (organisationType, level) => {
    expect(derive(profile({ organisationType })).levelOfActivity?.value).toBe(level);
  });

  it('is the sector that goes with its type, with its basis', () => {
    const { sectors } = derive(profile({ organisationType: 'higher-education-institution' }));
    expect(sectors).toEqual([{ value: 'HED', basis: expect.stringMatching(/^its type: /) }]);
  });

  it.each([
    ['school-primary', 'school-education'],
    ['school-secondary', 'school-education'],
    ['school-vocational-secondary', 'vocational-training'],
    ['school-adult', 'adult-learning'],
    ['youth-organisation', 'youth-work'],
    ['company', undefined],
  ])('is what a %s does by being one', (organisationType, term) => {
    expect(derive(profile({ organisationType })).expertise?.map(({ value }) => value)).toEqual(
      term && [term],
    );
  });

  it('is what it does by the kind that its name tells, after what its name says', () => {
    const { expertise } = derive(profile({ name: 'Szkoła Podstawowa nr 3 Sportów Wodnych', country: 'PL' }));
    expect(expertise?.at(-1)).toEqual({
      value: 'school-education',
      basis: expect.stringMatching(/^its type: /),
    });
  });

  it('is nothing where a source states it', () => {
    const stated = profile({
      organisationType: 'local-public-body',
      sectors: ['culture'],
      levelOfActivity: { value: 'national', basis: 'declared' },
      experience: { value: 'newcomer', basis: 'declared' },
      projectCount: 9,
    });
    expect(derive(stated)).toEqual({});
    expect(known(stated, derive(stated))).toMatchObject({
      sectors: ['culture'],
      levelOfActivity: 'national',
      experience: 'newcomer',
    });
  });

  it('is the expertise that its names and then its description name, beside what it states', () => {
    const stated = profile({
      name: 'Academy of Media Literacy',
      otherNames: [{ name: 'Volunteering Centre' }],
      description: 'Educational robotics for children; educational robotics for all; volunteering.',
      expertise: ['media-literacy'],
    });
    const { expertise = [] } = derive(stated);
    expect(expertise).toEqual([
      { value: 'volunteering', basis: 'another name: "Volunteering"' },
      { value: 'educational-robotics', basis: 'its description: "Educational robotics"' },
    ]);
    expect(known(stated, derive(stated)).expertise).toEqual([
      'media-literacy',
      ...expertise.map(({ value }) => value),
    ]);
  });
});
