import { describe, expect, it } from '@jest/globals';
import { Scorer } from '../../../src/matching/core/index.js';
import { BALANCED } from '../../support/weights.js';
import { draftSpec, only, organisation, tableOf, termNeed } from './builders.js';

const suggest: Scorer['suggest'] = (table, spec, limit) => new Scorer().suggest(table, spec, limit);
const ids = (suggestions: readonly { id: string }[]) => suggestions.map(({ id }) => id);

describe('suggestions', () => {
  it('say what each term is about', () => {
    const table = tableOf(
      organisation('member', { country: 'BE', sector: 'VET', level: 1, expertise: ['welding'] }),
      organisation('candidate', { country: 'PT', sector: 'VET', level: 4, expertise: ['drones', 'welding'] }),
    );
    const spec = draftSpec({
      needs: [termNeed('drones', 3), termNeed('welding')],
      members: ['member'],
      weights: { ...BALANCED, coverage: 0.5, acquaintance: 0.1 },
      acquaintance: new Map([['candidate', 2 / 75]]),
    });
    const [{ terms }] = suggest(table, spec, 1) as [ReturnType<typeof suggest>[number]];
    const facts = terms.map(({ gain: _, ...fact }) => fact);
    expect(facts).toEqual([
      { term: 'need', value: 'drones', members: 0 },
      { term: 'country', value: 'PT', members: 0, distinctBefore: 1, distinctAfter: 2 },
      { term: 'need', value: 'welding', members: 1 },
      { term: 'sector', value: 'VET', members: 1, distinctBefore: 1, distinctAfter: 1 },
      { term: 'acquaintance', value: 2 / 75 },
      { term: 'level', value: 4, members: 0, distinctBefore: 1, distinctAfter: 2 },
      { term: 'type', members: 1, distinctBefore: 0, distinctAfter: 0 },
      { term: 'experience', members: 1, distinctBefore: 0, distinctAfter: 0 },
    ]);
  });

  it('leave out members, excluded organisations and excluded countries', () => {
    const table = tableOf(
      organisation('member'),
      organisation('associated'),
      organisation('abroad', { country: 'XX' }),
      organisation('left'),
    );
    const spec = draftSpec({ members: ['member'], excludedIds: ['associated'], excludedCountries: ['XX'] });
    expect(ids(suggest(table, spec, 9))).toEqual(['left']);
  });

  it('leave out what is closed, and count it where it is a member', () => {
    const closed = organisation('closed', { country: 'BE', isClosed: true });
    const table = tableOf(closed, organisation('open', { country: 'BE' }));
    const suggested = (members: string[]) => new Scorer().suggest(table, draftSpec({ members }), 10);
    expect(suggested([]).map(({ id }) => id)).toEqual(['open']);
    expect(suggested(['closed'])[0]!.score).toBeLessThan(suggested([])[0]!.score);
    table.upsert({ ...closed, isClosed: false });
    expect(suggested([])).toHaveLength(2);
  });

  it('leave out a country that is full, and never one that is unknown', () => {
    const table = tableOf(
      organisation('m1', { country: 'BE' }),
      organisation('m2'),
      organisation('belgian', { country: 'BE' }),
      organisation('unknown'),
    );
    const spec = draftSpec({ members: ['m1', 'm2'], maxPerCountry: 1 });
    expect(ids(suggest(table, spec, 9))).toEqual(['unknown']);
  });

  it('leave out a full country also for those who have worked with a member', () => {
    const table = tableOf(organisation('m', { country: 'BE' }), organisation('friend', { country: 'BE' }));
    const acquaintance = new Map([['friend', 1]]);
    const spec = draftSpec({ members: ['m'], maxPerCountry: 1, weights: only('acquaintance'), acquaintance });
    expect(suggest(table, spec, 9)).toEqual([]);
  });

  it('count a member once however often it is named, and one outside the directory not at all', () => {
    const table = tableOf(organisation('m', { country: 'BE' }), organisation('c', { country: 'BE' }));
    const once = suggest(table, draftSpec({ members: ['m'] }), 1);
    expect(suggest(table, draftSpec({ members: ['m', 'erased', 'm'] }), 1)).toEqual(once);
  });

  it('come in an order of the draft’s own when the scores are equal', () => {
    const all = Array.from({ length: 40 }, (_, n) => `o${n}`);
    const table = tableOf(...all.map((id) => organisation(id)));
    const first = (id: string) => ids(suggest(table, draftSpec({ id }), 1))[0];
    expect(first('draft-1')).toBe(first('draft-1'));
    expect(new Set(all.map((_, n) => first(`draft-${n}`))).size).toBeGreaterThan(15);
  });

  it('put those connected to the idea first, then those of the field, then the rest, each by score', () => {
    const table = tableOf(
      organisation('far', { country: 'PT', level: 3, typeGroup: 'company', expertise: ['meetings'] }),
      organisation('in the field', { country: 'BE', fields: ['SCH'] }),
      organisation('on the idea', { country: 'BE', expertise: ['bees'] }),
      organisation('on it as well', { country: 'PT', expertise: ['bees'] }),
      organisation('m', { country: 'BE' }),
    );
    const family = { key: 'management', weight: 5, holders: { family: ['meetings'] } };
    const spec = draftSpec({ needs: [termNeed('bees', 0.1), family], field: 'SCH', members: ['m'] });
    const listed = suggest(table, spec, 9);
    expect(listed.map(({ id, connection }) => [id, connection])).toEqual([
      ['on it as well', 'idea'],
      ['on the idea', 'idea'],
      ['in the field', 'field'],
      ['far', 'none'],
    ]);
    expect(listed.at(-1)!.score).toBeGreaterThan(listed[0]!.score);
    expect(ids(suggest(table, { ...spec, needs: [family] }, 1))).toEqual(['far']);
  });

  it('take whoever has done projects like the idea as connected to it, wherever something else connects too', () => {
    const table = tableOf(
      organisation('far', { country: 'PT', level: 3, typeGroup: 'company' }),
      organisation('did it', { country: 'BE' }),
      organisation('on the idea', { country: 'BE', expertise: ['bees'] }),
      organisation('m', { country: 'BE', expertise: ['bees'] }),
    );
    const weights = { ...BALANCED, coverage: 0.48, fit: 0.12 };
    const fit = new Map([['did it', 1 / 100]]);
    const spec = draftSpec({ needs: [termNeed('bees', 1)], members: ['m'], weights, fit });
    const listed = suggest(table, spec, 9);
    expect(listed.map(({ id, connection }) => [id, connection])).toEqual([
      ['on the idea', 'idea'],
      ['did it', 'idea'],
      ['far', 'none'],
    ]);
    expect(listed[1]!.terms).toContainEqual({
      term: 'fit',
      value: 1 / 100,
      gain: expect.closeTo((0.12 * 11) / 36 / 5, 12),
    });
    expect(ids(suggest(table, { ...spec, needs: [] }, 1))).toEqual(['far']);
    expect(suggest(table, { ...spec, weights: BALANCED }, 9)).toEqual(
      suggest(table, { ...spec, weights: BALANCED, fit: undefined }, 9),
    );
  });

  it('bar whoever makes the draft impossible, by country, experience or type', () => {
    const table = tableOf(
      organisation('m1', { country: 'NL' }),
      organisation('m2', { country: 'BE' }),
      organisation('dutch', { country: 'NL', experience: 'newcomer', type: 'sme' }),
      organisation('finnish', { country: 'FI', type: 'ngo' }),
      organisation('swiss', { country: 'CH', experience: 'newcomer' }),
      organisation('somewhere', { experience: 'newcomer', type: 'company' }),
    );
    const spec = draftSpec({ size: 3, members: ['m1', 'm2'] });
    const listed = (rules: Parameters<typeof draftSpec>[0]) =>
      ids(suggest(table, { ...spec, ...rules }, 9)).sort();
    const counted = new Set(['NL', 'BE', 'FI']);
    expect(listed({ minimumCountries: 3, countedCountries: counted })).toEqual(['finnish']);
    expect(listed({ minimumOrganisations: 3, countedCountries: counted })).toEqual(['dutch', 'finnish']);
    expect(listed({ newcomerSeats: 1 })).toEqual(['dutch', 'somewhere', 'swiss']);
    const broadTypes = new Map([['company', ['sme']]]);
    expect(listed({ requiredTypes: ['company'], broadTypes })).toEqual(['dutch', 'somewhere']);
    // Two seats: nothing is urgent. Or nothing can help any more: then nobody is barred.
    expect(listed({ minimumCountries: 3, size: 4 })).toHaveLength(4);
    expect(listed({ minimumCountries: 4 })).toHaveLength(4);
    expect(listed({ minimumCountries: 3, size: 2 })).toHaveLength(4);
  });

  it('include those that add nothing, last', () => {
    const table = tableOf(organisation('a'), organisation('b', { expertise: ['drones'] }));
    const spec = draftSpec({ needs: [termNeed('drones')], weights: only('coverage') });
    expect(suggest(table, spec, 9).map(({ id, terms }) => [id, terms.length])).toEqual([
      ['b', 1],
      ['a', 0],
    ]);
  });

  it('weigh all 32 needs', () => {
    const terms = Array.from({ length: 32 }, (_, i) => `term-${i}`);
    const table = tableOf(...terms.map((term) => organisation(`holds ${term}`, { expertise: [term] })));
    const spec = draftSpec({
      needs: terms.map((term, i) => termNeed(term, i + 1)),
      weights: only('coverage'),
    });
    expect(ids(suggest(table, spec, 32))).toEqual(terms.toReversed().map((term) => `holds ${term}`));
  });

  it('of an empty directory, or when none are asked for, are none', () => {
    expect(suggest(tableOf(), draftSpec({ needs: [termNeed('drones')] }), 5)).toEqual([]);
    expect(suggest(tableOf(organisation('a')), draftSpec(), 0)).toEqual([]);
  });

  it('do not remember the draft scored before', () => {
    const table = tableOf(organisation('a', { expertise: ['drones'] }), organisation('b'));
    const scorer = new Scorer();
    const needs = Array.from({ length: 20 }, (_, i) => ({ ...termNeed('drones'), key: `${i}` }));
    scorer.suggest(table, draftSpec({ needs, members: ['b'], excludedIds: ['a'] }), 5);
    expect(scorer.suggest(table, draftSpec(), 5)).toEqual(suggest(table, draftSpec(), 5));
  });
});
