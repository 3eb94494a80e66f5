import { fold, recogniseCountry } from '../../../vocabularies/index.js';

export interface Location {
  lat: number;
  lon: number;
}

/** Characters: the expression below tries long white space in many ways. */
const LONGEST_COORDINATES = 60;
const LONGEST_ADDRESS = 500;

/** `51.05, 3.72` (latitude first, degrees, also in brackets); undefined when it is no place on Earth. */
export function parseCoordinates(text: string): Location | undefined {
  if (text.length > LONGEST_COORDINATES) return undefined;
  const [, lat, lon] =
    /^[([]?\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*[)\]]?$/.exec(text) ?? [];
  return lat === undefined || lon === undefined ? undefined : onEarth(Number(lat), Number(lon));
}

/** Degrees with a point or a comma; undefined for a number that has lost it. */
export function parseDegrees(text: string): number | undefined {
  return /^[+-]?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/**
 * A place that can be in the country: as given, or the other way round where only that is. Undefined outside the globe,
 * for 0, 0, which lists write for "not known", and for a place in another country.
 */
export function placeIn(country: string | undefined, lat: number, lon: number): Location | undefined {
  const given = onEarth(lat, lon);
  if (country === undefined) return given;
  if (given && isInCountry(country, given)) return given;
  const swapped = onEarth(lon, lat);
  return swapped && isInCountry(country, swapped) ? swapped : undefined;
}

function onEarth(lat: number, lon: number): Location | undefined {
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isOnEarth && (lat !== 0 || lon !== 0) ? { lat, lon } : undefined;
}

/** The town without what lists write around it: `Roncade (TV)`, `Bucureşti | Bucharest`, `20095 Hamburg`. */
export function townOf(text: string): string {
  const [first = ''] = text.split('|');
  const town = first
    .trim()
    .replace(/\([^()]{1,40}\)$/, '')
    .trim();
  return withoutPostcode(town) || town;
}

/**
 * The town, and the country if it stands last, of an address in one text: what follows the last comma that has letters,
 * without its postal code. Only the country where no part can be told apart from a street.
 */
export function placeOfAddress(text: string): { city?: string; country?: string } {
  if (text.length > LONGEST_ADDRESS) return {};
  const parts = text
    .split(/[,\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = parts.length > 1 ? recogniseCountry(parts.at(-1)!) : undefined;
  if (country) parts.pop();
  // In Britain and Ireland the code, and often the county, stand behind the town.
  while (parts.length > 1 && BEHIND_TOWN.test(parts.at(-1)!)) parts.pop();
  // Behind a postal code stands the town, wherever that is: in Hungary in front of the street.
  const last = parts.findLast((part) => !['', part].includes(withoutPostcode(part))) ?? parts.at(-1);
  const found = country ? { country } : {};
  if (last === undefined || (parts.length === 1 && /\d/.test(last) && withoutPostcode(last) === ''))
    return found;
  const city = withoutPostcode(last);
  const isTown =
    city !== '' &&
    !/\d{2,}/.test(city) &&
    /\p{L}{2}/u.test(city) &&
    (parts.length > 1 || !/\d/.test(city)) &&
    !STREET.test(fold(city.replace(/[\s\d./]+$/, '')));
  return isTown ? { ...found, city: townOf(city) } : found;
}

/** A street without its number, folded: by the word that it begins or ends with. */
const STREET =
  /^(?:ul|ulica|ulice|rue|place|pl|quai|cale|allee|avenue|av|avda|bd|boulevard|bulevardul|chemin|impasse|cours|route|via|viale|vicolo|piazza|piazzale|corso|largo|calle|c|plaza|avenida|paseo|carrer|placa|rua|praca|travessa|str|strada|aleea|calea|trg|cesta|triq|namesti|namestie|al|οδος|ул|бул|пл)\s|(?:strasse|str|gasse|platz|weg|straat|laan|gade|vej|gata|gatan|vagen|veien|katu)$|\s(?:allee|plein|vegur|stigur|vei|tie|utca|utja|ut|ter|iela|gatve|tanav|puiestee|pst|street|road|lane|avenue|close|terrace|drive|sokak|caddesi|ulica|ulice)$/;

/** A postal code of Britain, Ireland or Latvia, or a county of Ireland. */
const BEHIND_TOWN =
  /^(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[\dW]\s*[A-Z\d]{4}|[A-Z]{2}-\d{4,5}|(?:Co\.?|County)\s\p{Lu}\p{L}+)$/u;

/** `14467 Potsdam`, `120 00 Praha 2`, `1011 AB Amsterdam`, `SE-111 22 Stockholm`; empty when it is nothing but a code. */
function withoutPostcode(text: string): string {
  return text
    .replace(/^(?:[A-Z]{1,2}[- ])?\d{2,3}[ -]?\d{2,3}\s*(?:[A-Z]{2}\s+)?(?=\p{L}|$)/u, '')
    .replace(/^(?:[A-Z]{1,2}[- ])?\d{4,5}\s*(?:[A-Z]{2}\s+)?(?=\p{L}|$)/u, '')
    .trim();
}

/** Degrees around a box that still count: lists round, and coasts have islands. */
const MARGIN = 0.5;

/**
 * South, west, north and east of a country in whole or half degrees, several boxes where it has parts overseas. Countries
 * that are not here hold every place.
 */
const BOXES: Readonly<Record<string, string>> = {
  AL: '39.5 19 43 21.5',
  AM: '38.5 43 41.5 47',
  AT: '46 9.5 49.5 17.5',
  BA: '42.5 15.5 45.5 20',
  BE: '49.5 2.5 51.5 6.5',
  BG: '41 22 44.5 29',
  CH: '45.5 5.5 48 10.5',
  CY: '34.5 32 36 35',
  CZ: '48.5 12 51.5 19',
  DE: '47 5.5 55.5 15.5',
  DK: '54.5 8 58 15.5|61 -8 62.5 -6|59 -74 84 -11',
  EE: '57.5 21.5 60 28.5',
  ES: '35.5 -9.5 44 4.5|27.5 -18.5 29.5 -13',
  FI: '59.5 19 70.5 32',
  FR: '41 -5.5 51.5 10|-21.5 55 -20.5 56|2 -55 6 -51|14 -62 18.5 -60.5|-13.5 44.5 -12.5 45.5|46.5 -57 47.5 -56|-23 163 -19 169|-28 -155 -7 -134',
  GB: '49.5 -9 61 2',
  GE: '41 40 44 47',
  GR: '34.5 19 42 30',
  HR: '42 13 46.5 19.5',
  HU: '45.5 16 49 23',
  IE: '51 -11 55.5 -5.5',
  IS: '63 -25 67 -13',
  IT: '35 6.5 47.5 19',
  LI: '47 9.4 47.3 9.7',
  LT: '53.5 20.5 56.5 27',
  LU: '49 5.5 50.5 6.6',
  LV: '55.5 20.5 58.5 28.5',
  MD: '45 26.5 48.5 30.5',
  ME: '41.5 18 43.6 20.5',
  MK: '40.5 20.4 42.5 23.1',
  MT: '35.7 14 36.2 14.7',
  NL: '50.7 3 53.8 7.3|11.5 -71 18.5 -62.5',
  NO: '57.5 4 71.5 31.5|74 10 81 34|70.5 -10 71.5 -7.5',
  PL: '49 14 55 24.5',
  PT: '36.5 -10 42.5 -6|36.5 -31.5 40 -24.5|32 -17.5 33.5 -16',
  RO: '43.5 20 48.5 30',
  RS: '42 18.5 46.5 23.1',
  SE: '55 10.5 69.5 24.5',
  SI: '45 13 47 16.7',
  SK: '47.5 16.5 49.7 22.7',
  TR: '35.5 25.5 42.5 45',
  UA: '44 22 52.5 40.5',
  XK: '41.5 20 43.5 22',
};

const boxes = new Map(
  Object.entries(BOXES).map(([country, list]) => [
    country,
    list.split('|').map((box) => box.split(' ').map(Number)),
  ]),
);

/** Whether a place can lie in a country (alpha-2), as far as boxes tell. */
function isInCountry(country: string, { lat, lon }: Location): boolean {
  const parts = boxes.get(country);
  return (
    parts === undefined ||
    parts.some(
      ([south, west, north, east]) =>
        lat >= south! - MARGIN && lat <= north! + MARGIN && lon >= west! - MARGIN && lon <= east! + MARGIN,
    )
  );
}
