import { recogniseCountry } from '../../../vocabularies/index.js';
import { isInCountry } from './country-boxes.js';

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
  const town = first.replace(/\s*\([^()]{1,40}\)\s*$/, '').trim();
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
  const last = parts.at(-1);
  const found = country ? { country } : {};
  if (last === undefined || (parts.length === 1 && /\d/.test(last) && withoutPostcode(last) === ''))
    return found;
  const city = withoutPostcode(last);
  const isTown =
    city !== '' && !/\d{2,}/.test(city) && /\p{L}{2}/u.test(city) && (parts.length > 1 || !/\d/.test(city));
  return isTown ? { ...found, city: townOf(city) } : found;
}

/** `14467 Potsdam`, `120 00 Praha 2`, `1011 AB Amsterdam`, `SE-111 22 Stockholm`; empty when it is nothing but a code. */
function withoutPostcode(text: string): string {
  return text
    .replace(/^(?:[A-Z]{1,2}[- ])?\d{2,3}[ -]?\d{2,3}\s*(?:[A-Z]{2}\s+)?(?=\p{L}|$)/u, '')
    .replace(/^(?:[A-Z]{1,2}[- ])?\d{4,5}\s*(?:[A-Z]{2}\s+)?(?=\p{L}|$)/u, '')
    .trim();
}
