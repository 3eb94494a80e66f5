import { describe, expect, it } from '@jest/globals';
import { type Filters, filterExpressions } from '../../../src/directory/search/facets.js';
import { searchQueries } from '../../../src/directory/search/pages.js';

const none: Filters = {
  ...{ country: [], sector: [], organisationType: [], expertise: [], levelOfActivity: [], experience: [] },
};

const queriesFor = (filters: Filters, more: object = {}) =>
  searchQueries({ text: 'gent', filters, sort: 'relevance', page: 2, limit: 20, ...more });

describe('the filters of a search', () => {
  it('are "or" within a facet and "and" between facets', () => {
    expect(filterExpressions({ ...none, country: ['NL', 'BE'], sector: ['HED'] })).toEqual([
      'country IN ["NL","BE"]',
      'sectors IN ["HED"]',
    ]);
  });

  it('can leave one facet out', () => {
    expect(filterExpressions({ ...none, country: ['NL'], sector: ['HED'] }, 'country')).toEqual([
      'sectors IN ["HED"]',
    ]);
  });
});

describe('the queries of a search', () => {
  it('are one when nothing filters, and it counts every facet', () => {
    const queries = queriesFor(none);
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatchObject({
      q: 'gent',
      matchingStrategy: 'all',
      page: 2,
      hitsPerPage: 20,
      facets: ['country', 'sectors', 'organisationType', 'expertise', 'levelOfActivity', 'experience'],
    });
  });

  it('ask only for the facets that are to be counted', () => {
    const filters = { ...none, country: ['NL'], sector: ['HED'] };
    const [hits, byCountry, ...more] = queriesFor(filters, { facets: ['country', 'experience'] });
    expect(hits).toMatchObject({
      filter: ['country IN ["NL"]', 'sectors IN ["HED"]'],
      facets: ['experience'],
    });
    expect(byCountry).toMatchObject({ filter: ['sectors IN ["HED"]'], facets: ['country'] });
    expect(more).toEqual([]);
    expect(queriesFor(filters, { facets: [] }).map(({ facets }) => facets)).toEqual([[]]);
  });

  it('are one more for each facet that filters, which ignores its own filter', () => {
    const [hits, byCountry, byExperience, ...more] = queriesFor({
      ...none,
      country: ['NL'],
      experience: ['unknown'],
    });
    expect(more).toEqual([]);
    expect(hits?.facets).toEqual(['sectors', 'organisationType', 'expertise', 'levelOfActivity']);
    expect(hits?.filter).toEqual(['country IN ["NL"]', 'experience IN ["unknown"]']);
    expect(byCountry).toMatchObject({
      filter: ['experience IN ["unknown"]'],
      facets: ['country'],
      hitsPerPage: 0,
    });
    expect(byExperience).toMatchObject({
      filter: ['country IN ["NL"]'],
      facets: ['experience'],
      hitsPerPage: 0,
    });
  });

  it('keep to what must be true besides', () => {
    for (const { filter } of queriesFor({ ...none, country: ['NL'] }, { only: 'id IN ["abc"]' }))
      expect(filter).toContain('id IN ["abc"]');
  });
});
