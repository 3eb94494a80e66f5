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
});

/** What an import might say of an organisation. */
export const someFragment: fc.Arbitrary<Fragment> = fc
  .record({
    name: fc.constantFrom('Atelier', 'Bureau', 'Collège'),
    country: optional(['BE', 'NL']),
    city: optional(['Gent']),
    website: optional(['https://a.example/', 'https://b.example/']),
    sectors: fc.uniqueArray(fc.constantFrom('HED', 'VET', 'ADU'), { maxLength: 2 }),
    otherNames: fc.uniqueArray(
      fc.constantFrom('Ghent', 'Gand').map((name) => ({ name })),
      { maxLength: 2 },
    ),
    identifiers: fc.option(identifiers, { nil: undefined }),
  })
  .map((profile) => ({ profile }));

export const someBatch = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  rows: fc.array(someFragment, { minLength: 1, maxLength: 12 }),
});
