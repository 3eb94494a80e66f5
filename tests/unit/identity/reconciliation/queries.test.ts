import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { properties, propertyOf } from '../../../../src/identity/reconciliation/properties.js';
import { readReconciliationQuery } from '../../../../src/identity/reconciliation/read-query.js';
import {
  type ReconciliationQuery,
  requestBody,
  requestParameters,
} from '../../../../src/identity/reconciliation/schema.js';
import { suggested } from '../../../../src/identity/reconciliation/suggestible.js';
import { codesOfTypes, suggestibleTypes } from '../../../../src/identity/reconciliation/types.js';
import { Problem } from '../../../../src/platform/problem.js';

const read = (query: Partial<ReconciliationQuery>) => readReconciliationQuery({ limit: undefined, ...query });
const evidence = (pid: string, v: NonNullable<ReconciliationQuery['properties']>[number]['v']) => {
  const { most: _, ...said } = read({ properties: [{ pid, v }] });
  return said;
};

describe('a query', () => {
  it('is a name, or a line of text when it is longer than names are', () => {
    expect(read({ query: ' Ghent University ' })).toMatchObject({ name: 'Ghent University', keys: [] });
    expect(read({ query: 'x'.repeat(501) })).toMatchObject({ text: 'x'.repeat(501) });
  });

  it('may be an id or an identifier', () => {
    expect(read({ query: 'abcdefghij234567abcd' }).keys).toEqual(['abcdefghij234567abcd']);
    expect(read({ query: 'PIC 948 821 603' }).keys).toContain('pic:948821603');
  });

  it('that has neither a letter nor a digit names nothing', () => {
    for (const query of ['', '  ', '–', '???']) expect(read({ query })).toEqual({ most: undefined });
  });

  it.each([
    ['country', 'Deutschland', { country: 'DE' }],
    ['Country', { id: 'Q31', name: 'Belgium' }, { country: 'BE' }],
    ['country', { id: 'BE' }, { country: 'BE' }],
    ['country', ['', 'nowhere', 'NO', 'SE'], { country: 'NO' }],
    ['city', { id: 'Q1296', name: 'Ghent' }, { city: 'Ghent' }],
    ['website', 'www.example.org', { website: 'https://www.example.org/' }],
    ['website', 'none', {}],
    ['pic', 948821603, { identifiers: { pic: '948821603' } }],
    ['pic', ['1', '948821603', '948821604'], { identifiers: { pic: '948821603' } }],
    ['erasmuscodes', ['A BADEN01', 'B GENT01'], { identifiers: { erasmusCodes: ['A BADEN01', 'B GENT01'] } }],
    ['isil', 'DE-9', { identifiers: { others: [{ scheme: 'ISIL', id: 'DE-9' }] } }],
    ['no-brc', '998 433 290', { identifiers: { others: [{ scheme: 'NO-BRC', id: '998433290' }] } }],
    [
      'otherIdentifiers',
      ['NO-BRC:1', 'wikidata:Q5', 'Q5'],
      {
        identifiers: {
          others: [
            { scheme: 'NO-BRC', id: '1' },
            { scheme: 'WIKIDATA', id: 'Q5' },
          ],
        },
      },
    ],
    ['country', true, {}],
    ['sectors', 'HED', {}],
    ['contact', 'somebody', {}],
    ['', 'x', {}],
  ])('reads %s %j', (pid, v, said) => {
    expect(evidence(pid, v)).toEqual(said);
  });

  it('joins identifiers of several properties', () => {
    const properties = [
      { pid: 'pic', v: '948821603' },
      { pid: 'wikidata', v: 'Q5' },
      { pid: 'grid', v: 'grid.5342.0' },
      { pid: 'country', v: 'BE' },
    ];
    expect(read({ properties })).toMatchObject({
      country: 'BE',
      identifiers: { pic: '948821603', others: [{ id: 'Q5' }, { id: 'grid.5342.0' }] },
    });
  });

  it('is read whatever stands in its cells', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.record({ id: fc.string() }),
    );
    const pid = fc.oneof(
      fc.constantFrom(...properties.map(({ id }) => id), 'NO-BRC', 'source:x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), pid, fc.array(value), (query, id, v) => {
        const { name, text } = read({ query, properties: [{ pid: id, v }] });
        expect(name === undefined || text === undefined).toBe(true);
      }),
    );
  });
});

describe('types', () => {
  it('restrict to themselves and what is below them', () => {
    expect(codesOfTypes(['ngo'])).toEqual(['ngo']);
    expect(codesOfTypes(['company'])).toEqual(expect.arrayContaining(['sme', 'large-enterprise', 'company']));
    expect(codesOfTypes(['ngo', 'Q5'])).toEqual(['ngo']);
  });

  it('leave out none when the general one is among them, or none is known', () => {
    for (const types of [['organisation'], ['ngo', 'organisation'], ['Q5'], []])
      expect(codesOfTypes(types)).toBeUndefined();
  });
});

describe('suggestions', () => {
  const types = suggestibleTypes('en');
  const ids = (prefix: string) => suggested(types, prefix).map(({ id }) => id);

  it('begin a word of a name in any language, and come in order of how well they begin', () => {
    expect(ids('NGO')[0]).toBe('ngo');
    expect(ids('hochschul')).toContain('higher-education-institution');
    expect(ids('Organis')[0]).toBe('organisation');
    expect(ids('chulbildung')).toEqual([]);
    expect(ids('')).toHaveLength(types.length);
  });

  it('know every id', () => {
    for (const { id } of types) expect(ids(id)).toContain(id);
    for (const { id } of properties) expect(propertyOf(id.toUpperCase())?.id).toBe(id);
  });
});

describe('a request', () => {
  const body = (value: unknown) => requestBody.safeParse(value);

  it('may be JSON or a text of it', () => {
    const queries = { q0: { query: 'x', limit: 1_000 } };
    expect(body({ queries }).data).toEqual({ queries: { q0: { query: 'x', limit: 50 } } });
    expect(body({ queries: JSON.stringify(queries) }).data).toEqual(body({ queries }).data);
    expect(requestParameters.parse({ queries: JSON.stringify(queries) }).queries).toEqual(
      body({ queries }).data!.queries,
    );
    expect(requestParameters.parse({})).toEqual({});
  });

  it.each([
    { q0: {} },
    { q0: { properties: [] } },
    { q0: { query: 'x', limit: -1 } },
    { q0: { query: 'x', limit: 1.5 } },
    { q0: { query: 'x', lang: 'en' } },
    { q0: { query: 'x', properties: [{ pid: 'city' }] } },
    { q0: { query: 'x', properties: [{ pid: 'city', v: { name: 'Ghent' } }] } },
    { q0: { query: 'x', properties: [{ pid: 'city', v: [['Ghent']] }] } },
    { q0: { query: 5 } },
    [{ query: 'x' }],
    'x',
    '[',
    null,
  ])('refuses %j', (queries) => {
    expect(body({ queries }).success).toBe(false);
  });

  it('refuses a batch that is too large before it looks at its queries', () => {
    const queries = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [n, null]));
    expect(() => body({ queries })).toThrow(Problem);
  });
});
