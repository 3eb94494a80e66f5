/** Terms of the public lists of docs/data.md, by the name under which that file has them imported. */
const LICENCES: readonly (readonly [name: string, licence: string])[] = [
  ['eche', 'European Commission: may be reused when the source is named (Decision 2011/833/EU)'],
  ['cordis', 'European Commission: may be reused when the source is named (Decision 2011/833/EU)'],
  ['erasmus-results', 'European Commission: may be reused when the source is named (Decision 2011/833/EU)'],
  ['ror', 'CC0 1.0'],
  ['keep', 'keep.eu: may be reused with credit to keep.eu'],
  ['brreg', 'NLOD, the Norwegian licence for open government data'],
];

/** The terms of a list by the name of its source (`cordis-horizon` is one of `cordis`); undefined where none are known. */
export function licenceOf(source: string): string | undefined {
  return LICENCES.find(([name]) => source === name || source.startsWith(`${name}-`))?.[1];
}
