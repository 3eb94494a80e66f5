import { describe, expect, it } from '@jest/globals';
import { kindsInCommon, tellingTypes } from '../../../src/projects/in-common/kinds.js';
import { moreThanUsual } from '../../../src/projects/in-common/more-than-usual.js';

/** So many projects, each with these things of so many draws. */
const projects = (n: number, has: string[], draws = has.length) =>
  Array.from({ length: n }, () => ({ has: new Set(has), draws }));
const usually = (share: number) => () => share;

describe('what projects have in common', () => {
  const having = (n: number, others: number, draws = 2) => [
    ...projects(n, ['sailing', 'other'], draws),
    ...projects(others, ['other'], draws),
  ];
  it.each([
    ['9 of 20 and rarely elsewhere', having(9, 11), 0.02, { projects: 9, of: 20 }],
    ['9 of 20 and as often elsewhere', having(9, 11), 0.26, undefined],
    ['all of 20, as nearly all projects', having(20, 0), 0.9, undefined],
    ['too few for a share', having(5, 15), 0.001, undefined],
    ['2 of 5, which is too few to tell', having(2, 3), 0.001, undefined],
    ['3 of 5', having(3, 2), 0.01, { projects: 3, of: 5 }],
    ['all of 4 projects: of so few nothing is said', having(4, 0), 0.001, undefined],
    ['9 of 20 long texts, which name anything now and then', having(9, 11, 40), 0.02, undefined],
  ])('%s', (_, some, share, expected) => {
    const found = moreThanUsual(some, (code) => (code === 'sailing' ? share : 1), 0.4);
    expect(found).toEqual(expected ? [{ code: 'sailing', ...expected }] : []);
  });

  it('comes with the most telling first, and says nothing of what is usual', () => {
    const some = [...projects(6, ['rare', 'usual', 'rarer']), ...projects(4, ['rare', 'usual'])];
    const shares: Record<string, number> = { rare: 0.05, rarer: 0.001, usual: 0.5 };
    const found = moreThanUsual(some, (code) => shares[code]!, 0.5);
    expect(found.map(({ code }) => code)).toEqual(['rarer', 'rare']);
  });

  it('is nothing among projects that have nothing', () => {
    expect(moreThanUsual(projects(9, [], 1), usually(0), 0.5)).toEqual([]);
  });
});

describe('kinds of organisations that partnerships have in common', () => {
  const usual = [
    ...Array(40).fill('ngo'),
    ...Array(40).fill('higher-education-institution'),
    ...Array(4).fill('local-public-body'),
    ...Array(4).fill('school-primary'),
  ];
  const some = (n: number, types: string[]) => Array.from({ length: n }, () => types);
  const kinds = (...partnerships: string[][][]) =>
    kindsInCommon(partnerships.flat(), usual).map(({ code, projects, of }) => `${code} ${projects}/${of}`);

  it('are types that can be required', () => {
    expect(kinds(some(9, ['ngo', 'school-primary']), some(11, ['ngo', 'ngo']))).toEqual([
      'school-primary 9/20',
    ]);
  });

  it('are the broad type where the group is in more of them than any narrow one', () => {
    const towns = some(5, ['ngo', 'local-public-body']);
    const regions = some(4, ['ngo', 'regional-public-body']);
    expect(kinds(towns, regions, some(3, ['ngo', 'ngo']))).toEqual(['public-body 9/12']);
    expect(kinds(towns, some(3, ['ngo', 'ngo']))).toEqual(['local-public-body 5/8']);
  });

  it('are one of each group: of schools that which most had', () => {
    const secondary = some(8, ['ngo', 'school-secondary']);
    const both = some(2, ['school-primary', 'school-secondary']);
    expect(kinds(secondary, both)).toEqual(['school-secondary 10/10']);
  });

  it('are none that any partnership has', () => {
    expect(kinds(some(20, ['ngo', 'higher-education-institution']))).toEqual([]);
  });

  it('are not told by what is unknown, or of no known kind', () => {
    expect(tellingTypes(['ngo', undefined, 'other', 'no-such-type'])).toEqual(['ngo']);
  });
});
