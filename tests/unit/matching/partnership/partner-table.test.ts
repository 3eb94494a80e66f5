import { describe, expect, it } from '@jest/globals';
import { partnerTable } from '../../../../src/matching/partnership/partner-table.js';
import { LANGUAGES } from '../../../../src/vocabularies/index.js';

const partners = [
  { ...{ role: 'associated', name: '=HYPERLINK("x")', city: '+31', needs: [] }, website: '@here' },
  {
    ...{ role: 'coordinator', name: 'Honey House', country: 'Nederland', pic: '900000001' },
    oid: 'E10000001',
  },
].map((one) => ({ ...{ sectors: ['a', 'b'], expertise: [], needs: [], projects: 0, actions: [] }, ...one }));

describe('the table of partners', () => {
  it('has the coordinator first, in the words of the language', () => {
    const [header, first] = partnerTable(partners as never, 'nl');
    expect(header!.slice(0, 7)).toEqual(['Rol', 'Naam', 'Land', 'Plaats', 'Soort', 'PIC', 'OID']);
    expect(first!.slice(0, 8)).toEqual([
      ...['Coördinator', 'Honey House', 'Nederland', '', '', '900000001', 'E10000001', 'a; b'],
    ]);
  });

  it('has no cell that a spreadsheet runs', () => {
    const cells = partnerTable(partners as never, 'en').flat();
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("x")`);
  });

  it.each(LANGUAGES)('is as wide in every row: %s', (language) => {
    const rows = partnerTable(partners as never, language);
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12]);
    expect(rows[0]!.every(Boolean)).toBe(true);
  });
});
