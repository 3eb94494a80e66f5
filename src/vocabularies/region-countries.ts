import { iso31662 } from 'iso-3166';
import { fold } from './fold.js';
import { recogniseCountry } from './recognise-country.js';

/** What regions are called in English, where ISO 3166-2 has the local name. */
const ENGLISH: Readonly<Record<string, string>> = {
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
  'AT-2': 'Carinthia',
  'AT-3': 'Lower Austria',
  'AT-4': 'Upper Austria',
  'AT-6': 'Styria',
  'AT-7': 'Tyrol',
  'AT-9': 'Vienna',
  'BE-VLG': 'Flanders',
  'BE-WAL': 'Wallonia',
  'ES-AN': 'Andalusia',
  'ES-CT': 'Catalonia',
  'ES-PV': 'Basque Country',
  'FR-BRE': 'Brittany',
  'FR-NOR': 'Normandy',
  'IT-25': 'Lombardy',
  'IT-21': 'Piedmont',
  'IT-52': 'Tuscany',
  'IT-82': 'Sicily',
  'IT-88': 'Sardinia',
};

/** Words for a kind of region, which lists leave out or write in another case. */
const KIND =
  /\b(kraj|kraja|lan|county|region|regione|province|provincia|provincie|wojewodztwo|zupanija|judetul|megye|maakond|apskritis|oblast|comunidad|principado|foral|land|freistaat|freie|hansestadt|stadt|hlavni|mesto|de|of|del|della|the)\b/g;

/**
 * Countries whose regions prove them: those of the programme and their neighbours. Further away many regions have names
 * that say no more than a direction (`Nord-Est` of Haiti).
 */
const PROVEN = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GB TR RS MK ME AL BA XK MD UA GE AM'.split(
    ' ',
  ),
);

let countries: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The country (alpha-2) of a federal state, county, province or other subdivision of ISO 3166-2 given by its name.
 * Undefined when regions of several countries are called so, or a country is.
 */
export function countryOfRegion(name: string): string | undefined {
  countries ??= namesToCountries();
  const folded = fold(name);
  const country = countries.get(folded) ?? countries.get(bare(folded));
  return country !== undefined && PROVEN.has(country) ? country : undefined;
}

function bare(folded: string): string {
  return folded.replace(KIND, ' ').replace(/\s+/g, ' ').trim();
}

function namesToCountries(): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { code, name } of iso31662) {
    const country = code.slice(0, 2);
    for (const variant of [name, ...name.split(/[,/]/), ENGLISH[code] ?? name])
      for (const key of new Set([fold(variant), bare(fold(variant))]))
        if (key.length > 2)
          found.set(key, found.has(key) && found.get(key) !== country ? undefined : country);
  }
  for (const key of found.keys()) if (recogniseCountry(key)) found.set(key, undefined);
  return found;
}
