import { describe, expect, it } from '@jest/globals';
import { assess, complete, objective, Scorer } from '../../../src/matching/core/index.js';
import { draftSpec, only, organisation, tableOf } from './builders.js';

const member = (id: string, country?: string) => organisation(id, { country, experience: 'experienced' });
const newcomer = (id: string, country?: string) => organisation(id, { country, experience: 'newcomer' });

const members = [member('m1', 'ES'), member('m2', 'ES'), member('m3', 'PT')];
const newcomers = ['ES', 'PT', 'NL', undefined].map((country) => newcomer(`new-${country}`, country));
const others = ['ES', 'NL'].map((country) => member(`other-${country}`, country));
const everybody = [...members, ...newcomers, ...others];

/** Four planned, three there; only countries count. */
const draft = draftSpec({ size: 4, members: ['m1', 'm2', 'm3'], weights: only('country') });
const forNewcomer = { ...draft, newcomerSeats: 1 };
const suggest = (spec: typeof draft) => new Scorer().suggest(tableOf(...everybody), spec, 10);

describe('where every seat left is for a newcomer', () => {
  it('those from the countries of most members come first', () => {
    expect(suggest(forNewcomer).map(({ id }) => id)).toEqual(['new-ES', 'new-PT', 'new-NL', 'new-undefined']);
  });

  it('members from a country count for it as much as they count against it elsewhere', () => {
    const step = (id: string, spec: typeof draft) => suggest(spec).find((one) => one.id === id)!.score * 16;
    const each = ['new-ES', 'new-PT', 'new-NL', 'new-undefined'];
    expect(each.map((id) => step(id, draft))).toEqual([3, 5, 7, 1.75]);
    expect(each.map((id) => step(id, forNewcomer))).toEqual([11, 9, 7, 1.75]);
  });

  it('the reason names the members from that country', () => {
    const [first, , third] = suggest(forNewcomer).map(({ terms }) => terms);
    expect(first).toEqual([expect.objectContaining({ term: 'country', members: 2, helpsNewcomer: true })]);
    expect(third![0]).not.toHaveProperty('helpsNewcomer');
  });

  it('a country with one member comes before new ones for one newcomer, is level with them for the next, then behind', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => newcomer(name, 'ES'));
    const seats = { size: 5, members: ['m1'], newcomerSeats: 4, seats: 4 };
    const pickedFrom = (...table: typeof many) =>
      complete(tableOf(members[0]!, ...table), { ...draft, ...seats }, { shouldStop: () => false }).picks;
    const scores = (picks: ReturnType<typeof pickedFrom>) => picks.map(({ score }) => Math.round(score * 25));
    expect(scores(pickedFrom(...many))).toEqual([11, 9, 7, 5]);
    const others = ['NL', 'BE', 'PT'].map((country) => newcomer(`new-${country}`, country));
    expect(scores(pickedFrom(...many, ...others))).toEqual([11, 9, 9, 9]);
  });

  it('a team that is settled is worth what it is worth without the seats', () => {
    expect(objective(forNewcomer, members)).toEqual(objective(draft, members));
    const settled = [...members, newcomers[0]!];
    const members4 = settled.map(({ id }) => id);
    expect(objective({ ...forNewcomer, members: members4 }, settled)).toEqual(objective(draft, settled));
  });

  it('trying a newcomer out gains what its suggestion says, and its share has it', () => {
    const { id, score } = suggest(forNewcomer)[0]!;
    const joined = [...members, everybody.find((one) => one.id === id)!];
    const { objective: today } = assess(forNewcomer, members);
    const { objective: tried, shares } = assess(forNewcomer, joined);
    expect(tried.total - today.total).toBeCloseTo(score, 12);
    expect(shares.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(tried.total, 12);
    expect(shares.at(-1)!.lossIfLeaves).toBeCloseTo(score, 12);
  });
});

describe('nothing of it counts', () => {
  it.each([
    ['a seat is left for anybody', { ...forNewcomer, size: 5 }],
    ['no seat is for a newcomer', draft],
    ['no seat is left', { ...forNewcomer, size: 3 }],
    ['more newcomers are asked for than there are seats', { ...draft, newcomerSeats: 2 }],
  ])('where %s', (_, spec) => {
    const plain = suggest({ ...spec, newcomerSeats: 0 }).filter(({ id }) => id.startsWith('new'));
    expect(suggest(spec).filter(({ id }) => id.startsWith('new'))).toEqual(plain);
  });

  it('where there are no members', () => {
    const spec = { ...draftSpec({ size: 1, weights: only('country') }), newcomerSeats: 1 };
    const scores = suggest(spec).map(({ score }) => score);
    expect(scores).toEqual([1, 1, 1, 0.25]);
  });
});
