import fc from 'fast-check';
import type { Fragment } from '../../../src/directory/index.js';

/** Few values of each kind, so that rows of different sources meet, agree and contradict each other all the time. */
const optional = <T>(values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const identifiers = fc.record({
  pic: optional(['900000001', '900000002', '900000003']),
  oid: optional(['E10000001', 'E10000002', 'E10000003']),
  ror: optional(['00cv9y106', '027bh9e22']),
  vat: optional(['BE0123456789']),
  erasmusCodes: fc.uniqueArray(fc.constantFrom('B GENT01', 'B GENT25', 'B GENT39'), { maxLength: 2 }),
  others: fc.uniqueArray(
    fc.constantFrom(
      { scheme: 'ISIL', id: 'BE-GENT1' },
      { scheme: 'ISIL', id: 'BE-GENT2' },
      { scheme: 'BE-BCE_KBO', id: '0123456789' },
      { scheme: 'WIKIDATA', id: 'Q1137665' },
      { scheme: 'source:register', id: '7' },
    ),
    { maxLength: 2, selector: ({ scheme }) => scheme },
  ),
});

const places = {
  Gent: { lat: 51.05, lon: 3.72 },
  Lommel: { lat: 51.23, lon: 5.31 },
};

/** What an import might say of an organisation. */
export const someFragment: fc.Arbitrary<Fragment> = fc
  .record({
    name: fc.constantFrom('Atelier', 'Bureau', 'Collège'),
    country: optional(['BE', 'NL']),
    city: optional(['Gent', 'Lommel']),
    location: optional(Object.values(places)),
    website: optional(['https://a.example/', 'https://b.example/']),
    sectors: fc.uniqueArray(fc.constantFrom('HED', 'VET', 'ADU'), { maxLength: 2 }),
    otherNames: fc.uniqueArray(
      fc.constantFrom('Ghent', 'Gand').map((name) => ({ name })),
      { maxLength: 2 },
    ),
    identifiers: fc.option(identifiers, { nil: undefined }),
    relations: optional([
      [{ kind: 'parent' as const, key: 'ror:00cv9y106', name: 'Ghent | University' }],
      [{ kind: 'child' as const, key: 'source:list:1' }],
    ]),
  })
  .map((profile) => ({ profile }));

/** A row with a number that its source has given, or without. */
const someRow = fc
  .record({
    fragment: someFragment,
    number: optional(['1', '2', '3']),
    address: optional(['Kaai 1', 'Kaai 2']),
  })
  .map(({ fragment: { profile }, number, address }): Fragment => {
    const { identifiers } = profile;
    const others = number && [...(identifiers?.others ?? []), { scheme: 'source', id: number }];
    return {
      profile: others ? { ...profile, identifiers: { ...identifiers, others } } : profile,
      ...(address && { address }),
    };
  });

export const someBatch = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  rows: fc.array(someRow, { minLength: 1, maxLength: 12 }),
});
