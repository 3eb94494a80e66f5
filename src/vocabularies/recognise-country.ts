import { iso31662 } from 'iso-3166';
import { codeAliases, isoCountries, nameAliases } from '../../seed/vocabularies/countries.js';
import { fold } from './fold.js';

// Files name countries in the language of whoever made them: all languages of the programme and of its neighbours.
const NAME_LANGUAGES =
  'en nl fr de be bg bs ca cs cy da el es et eu fi ga gl hr hu hy is it ka lb lt lv mk mt no pl pt ro ru sk sl sq sr sr-Latn sv tr uk'.split(
    ' ',
  );

/** Longer ones name no country. */
const LONGEST = 100;

/** Words that only say what kind of state it is; without them every state's name is still its own. */
const FORM =
  /\b(the|kingdom|republic|republik|republika|republique|republica|repubblica|republiek|federal|federation|former|yugoslav|state|islamic|plurinational|grand duchy|principality|of)\b/g;

/** `la Réunion`, `die Schweiz`. */
const ARTICLE = /^(la|le|les|die|der|el|de|das|il) (?=.{3})/;

let known: ReadonlyMap<string, string | undefined> | undefined;
const countryOfSubdivision = new Map(iso31662.map(({ code }) => [code, code.slice(0, 2)]));

/**
 * The ISO 3166-1 alpha-2 code (XK for Kosovo) of a country given by its alpha-2 or alpha-3 code, by EL or UK, by the
 * code of one of its regions (`GB-SCT`), or by its name as people and offices write it: in any language of the
 * programme, whatever its case and accents, with its form of state, in several languages beside each other, or together
 * with its code. Undefined when it is not a country, or could be two.
 */
export function recogniseCountry(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  known ??= namesToCodes();
  return countryOfSubdivision.get(text.trim().toUpperCase()) ?? named(text) ?? namedInParts(text);
}

/** One name, as it is or without what belongs to its form. */
function named(text: string): string | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  if (folded.startsWith('kosov') && /^kosov[aeo]\b/.test(folded)) return 'XK'; // under several resolutions
  const compact = /^(\p{L} )+\p{L}$/u.test(folded) ? folded.replaceAll(' ', '') : folded; // U.K.
  return known!.get(compact) ?? known!.get(folded.replace(ARTICLE, '')) ?? known!.get(core(folded));
}

/**
 * `Moldova (the Republic of)` turned round, else parts that all mean the same country: `Éire/Ireland`,
 * `NL - Netherlands`, `Germany (DE)`.
 */
function namedInParts(text: string): string | undefined {
  const [, name, form] = /^([^(),]+)[(,]\s*([^()]*)\)?\s*$/.exec(text) ?? [];
  const turned = name !== undefined && form !== undefined ? named(`${form} ${name}`) : undefined;
  if (turned !== undefined) return turned;
  const parts = text.split(/[/|,()[\]–—]|\s-\s|:\s/).filter((part) => fold(part) !== '');
  if (parts.length < 2) return undefined;
  const codes = new Set(parts.map(named));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function core(folded: string): string {
  return folded.replace(FORM, ' ').replace(/\s+/g, ' ').trim();
}

function namesToCodes(): ReadonlyMap<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  const cores = new Map<string, string | undefined>();
  const put = (map: Map<string, string | undefined>, key: string, code: string) =>
    map.set(key, map.has(key) && map.get(key) !== code ? undefined : code);
  const add = (name: string, code: string) => {
    const key = fold(name);
    put(codes, key, code);
    put(cores, core(key), code);
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
  for (const [key, code] of cores) if (key !== '' && !codes.has(key)) codes.set(key, code);
  return codes;
}
