import { describe, expect, it } from '@jest/globals';
import {
  type CompletionSpec,
  complete,
  InfeasibleCompletion,
  Scorer,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { draftSpec, organisation, tableOf, termNeed } from './builders.js';

const listed = (spec: Parameters<typeof draftSpec>[0], limit: number, ...all: ScoringOrganisation[]) =>
  new Scorer().suggest(tableOf(...all), draftSpec(spec), limit).map(({ id }) => id);

/** Organisations of one country each, so that all add as much, that hold a need or not. */
const holder = (id: string, duplicates: string[] = []) =>
  organisation(id, { country: id, expertise: ['music'], duplicates });
const other = (id: string, duplicates: string[] = []) => organisation(id, { country: id, duplicates });
const needs = [termNeed('music')];

describe('the suggestions of a draft', () => {
  it('have no duplicate of a member or of an excluded organisation, whichever of the two says so', () => {
    const all = [holder('a', ['m']), holder('m'), holder('b'), other('x', ['b']), holder('c')];
    expect(listed({ needs, members: ['m'] }, 9, ...all)).not.toContain('a');
    expect(listed({ needs, members: ['a'] }, 9, ...all)).not.toContain('m');
    expect(listed({ needs, excludedIds: ['b'] }, 9, ...all)).not.toContain('x');
    expect(listed({ needs, excludedIds: ['gone'] }, 9, holder('a', ['gone']))).toEqual([]);
  });

  it('have the better one of two, and somebody else in the place of the other', () => {
    const all = [other('a', ['b']), holder('b', ['a']), other('c')];
    expect(listed({ needs }, 2, ...all)).toEqual(['b', 'c']);
    expect(listed({ needs }, 1, ...all)).toEqual(['b']);
  });

  it('have two that are no duplicates of each other but of a third that comes between them', () => {
    const first = organisation('first', { country: 'BE', expertise: ['music'], duplicates: ['second'] });
    const second = organisation('second', { country: 'BE', duplicates: ['first', 'third'] });
    const third = organisation('third', { duplicates: ['second'] });
    expect(listed({ needs }, 3, third, second, first)).toEqual(['first', 'third']);
  });

  it('have either again when they are two', () => {
    const table = tableOf(holder('a', ['b']), holder('b', ['a']));
    const ids = () => new Scorer().suggest(table, draftSpec({ needs }), 9).map(({ id }) => id);
    expect(ids()).toHaveLength(1);
    table.upsert(holder('a'));
    expect(ids()).toHaveLength(1);
    table.upsert(holder('b'));
    expect(ids().sort()).toEqual(['a', 'b']);
    table.upsert(holder('b', ['a']));
    table.remove('b');
    expect(ids()).toEqual(['a']);
  });
});

describe('a completion', () => {
  const completed = (spec: Partial<CompletionSpec>, ...all: ScoringOrganisation[]) =>
    complete(tableOf(...all), { ...draftSpec({ needs }), seats: 2, ...spec }, { shouldStop: () => false });
  const picks = (...args: Parameters<typeof completed>) => completed(...args).picks.map(({ id }) => id);

  it('takes one of two, and proves that nothing is better', () => {
    const all = [holder('a', ['b']), holder('b', ['a']), holder('c'), other('d')];
    const found = completed({}, ...all);
    expect(found.picks.filter(({ id }) => id === 'a' || id === 'b')).toHaveLength(1);
    expect(found.picks.map(({ id }) => id)).toContain('c');
    expect(found).toMatchObject({ proven: true, gap: 0, pool: 'idea' });
  });

  it('looks beyond the idea when those connected to it are one', () => {
    const all = [holder('a', ['b']), holder('b', ['a']), other('d')];
    expect(completed({}, ...all)).toMatchObject({ pool: 'all', proven: true });
    expect(picks({}, ...all)).toContain('d');
  });

  it('goes back where its first picks leave only their duplicates, and keeps what is best of them', () => {
    const all = [
      holder('p', ['x']),
      other('x'),
      other('q', ['r', 's']),
      organisation('r'),
      organisation('s'),
    ];
    const found = completed({ seats: 3 }, ...all);
    expect(found.picks.map(({ id }) => id).sort()).toEqual(['p', 'r', 's']);
    expect(found.proven).toBe(true);
  });

  it('says that there is none only when there is none that counts each once', () => {
    const names = Array.from({ length: 14 }, (_, n) => `o${n}`);
    const one = names.map((name) => holder(name, names));
    expect(() => completed({}, ...one)).toThrow(InfeasibleCompletion);
    expect(picks({ seats: 1 }, ...one)).toHaveLength(1);
    expect(picks({}, ...one, other('d'))).toContain('d');
    const of = (id: string, type: string, duplicates: string[]) => ({ ...other(id, duplicates), type });
    const pair = [of('a', 'school', ['b']), of('b', 'company', ['a']), of('c', 'company', [])];
    const requiredTypes = ['school', 'company'];
    expect(picks({ requiredTypes }, ...pair).sort()).toEqual(['a', 'c']);
    expect(() => completed({ requiredTypes }, ...pair.slice(0, 2), other('d'))).toThrow(
      expect.objectContaining({ rules: ['required-types'] }),
    );
  });
});
