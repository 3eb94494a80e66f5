import { codeAliases, isoCountries, nameAliases, territoryOf } from '../../seed/vocabularies/countries.js';
import type { Country, Labels } from './item.js';
import { LANGUAGES } from './language.js';

/** All countries, with the names that the runtime's locale data gives them. */
export const countries: readonly Country[] = isoCountries.map(([code]) => {
  const state = territoryOf[code];
  const aliases = nameAliases[code];
  return {
    code,
    labels: namesOf(code),
    ...(aliases && { aliases }),
    ...(state && { countsAs: state }),
  };
});

const canonicalCodes = new Map(Object.entries(codeAliases));

const states = new Map([
  ...canonicalCodes,
  ...countries.flatMap(({ code, countsAs: state }): [string, string][] => (state ? [[code, state]] : [])),
]);

/** The code that stands for what the Commission's systems write (EL, UK); any other code as it is. */
export function canonicalCountry(code: string): string {
  return canonicalCodes.get(code) ?? code;
}

/** The country that a code counts as: an overseas territory its state, every other country itself. */
export function countsAs(country: string): string {
  return states.get(country) ?? country;
}

function namesOf(code: string): Labels {
  const names = LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: 'region' }).of(code),
  ]);
  return Object.fromEntries(names) as Labels;
}
