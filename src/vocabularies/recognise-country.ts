import { codeAliases, isoCountries, nameAliases } from '../../seed/vocabularies/countries.js';
import { fold } from './fold.js';

// Files name countries in the language of whoever made them: all languages of the programme.
const NAME_LANGUAGES =
  'en nl fr de bg cs da el es et fi ga hr hu is it lt lv mk mt no pl pt ro sk sl sr sv tr'.split(' ');

let known: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The ISO 3166-1 alpha-2 code (XK for Kosovo) of a country given by its alpha-2 or alpha-3 code, by EL or UK, or by
 * its name in any language of the programme, whatever its case and accents. Undefined when it is not a country, or
 * could be two.
 */
export function recogniseCountry(text: string): string | undefined {
  known ??= namesToCodes();
  return known.get(fold(text));
}

function namesToCodes(): ReadonlyMap<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const key = fold(name);
    codes.set(key, codes.has(key) && codes.get(key) !== code ? undefined : code);
  };
  for (const [alias, code] of Object.entries(codeAliases)) add(alias, code);
  for (const [code, alpha3] of isoCountries) {
    add(code, code);
    add(alpha3, code);
  }
  for (const [code, aliases] of Object.entries(nameAliases))
    for (const name of Object.values(aliases).flat()) add(name, code);
  for (const language of NAME_LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const [code] of isoCountries) add(names.of(code) ?? code, code);
  }
  return codes;
}
