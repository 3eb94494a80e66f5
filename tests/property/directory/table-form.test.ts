import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromCells, tableHeader, toCells } from '../../../src/directory/export/table-form.js';

/** Texts without white space at their ends, as profiles have them, with what lists and formulas are made of. */
const awkward = fc
  .array(
    fc.constantFrom('a', 'é', ';', ' ', '\\', '[nl]', '=', '+', '-', '@', "'", ':', '|', ',', '"', '1', '\n'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const profile = fc.record(
  {
    name: awkward,
    otherNames: fc.array(
      fc.record({ name: awkward, lang: fc.constantFrom('nl', 'en') }, { requiredKeys: ['name'] }),
      { minLength: 1, maxLength: 4 },
    ),
    identifiers: fc.record(
      {
        pic: fc.constant('948821603'),
        erasmusCodes: fc.constant(['B GENT01', 'B GENT25']),
        others: fc.array(
          fc.record({
            scheme: fc.constantFrom('NO-BRC', 'ISIL', 'source:list', 'source:list/id'),
            id: awkward,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      },
      { requiredKeys: ['pic'] },
    ),
    location: fc.record({ lat: fc.constantFrom(-3.7, 51.05), lon: fc.constantFrom(-0.001, 3) }),
    sectors: fc.constant(['HED', 'VET']),
    relations: fc.array(
      fc.record(
        { kind: fc.constantFrom('parent', 'child'), key: awkward, name: awkward },
        { requiredKeys: ['kind', 'key'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    levelOfActivity: fc.record({ value: fc.constant('local'), basis: awkward }),
    projectCount: fc.nat(1000),
    description: awkward,
    contact: fc.record({ name: awkward, phone: fc.constant('+32 9 264 31 11') }),
    status: fc.constantFrom('active', 'closed'),
    id: fc.constant('aaaaaaaaaaaaaaaaaaaa'),
    version: fc.nat(9),
  },
  { requiredKeys: ['name'] },
);

describe('a profile as cells', () => {
  it('is the same profile when the cells are read', () => {
    const header = tableHeader({ contacts: true });
    fc.assert(
      fc.property(profile, (given) => {
        expect(fromCells(header, toCells(given, header))).toEqual(given);
      }),
    );
  });

  it('has no cell that a spreadsheet runs as a formula', () => {
    fc.assert(
      fc.property(awkward, maybe(awkward), (name, description) => {
        const cells = toCells({ name, description }, ['name', 'description']);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
      }),
    );
  });
});
