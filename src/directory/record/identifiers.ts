/** Canonical forms of what identifies or locates an organisation. Every function answers undefined for what is none. */

/** Characters of the longest of them, a web address. */
export const LONGEST_IDENTIFIER = 2_000;

/** A name in the DNS has 253 characters; to read longer ones takes the square of their length. */
const LONG_HOST = /^[a-z][a-z0-9+.-]*:[/\\]*[^/\\?#]{254}/i;

/** Participant Identification Code: nine digits. */
export function parsePic(text: string): string | undefined {
  const pic = compact(text);
  return /^[1-9]\d{8}$/.test(pic) ? pic : undefined;
}

/** Organisation ID of the Erasmus+ and European Solidarity Corps system: E and 8 or 9 digits. */
export function parseOid(text: string): string | undefined {
  const oid = compact(text).toUpperCase();
  return /^E\d{8,9}$/.test(oid) ? oid : undefined;
}

/** Research Organization Registry: the nine characters, with or without `https://ror.org/` before them. */
export function parseRor(text: string): string | undefined {
  const ror = compact(text)
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '');
  return /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(ror) && hasRorChecksum(ror) ? ror : undefined;
}

/**
 * Erasmus code of a higher education institution: country prefix, one space, code (`A BADEN01`). Lists pad the
 * prefix to three characters, so that `IRLDUBLIN01` stands there without a space.
 */
export function parseErasmusCode(text: string): string | undefined {
  const code = text.replace(/\s+/g, ' ').trim().toUpperCase();
  const [, prefix, rest] = /^([A-Z]{1,3}) (.+)$/.exec(code) ?? CODE_WITHOUT_SPACE.exec(code) ?? [];
  const place = rest?.replaceAll(' ', '');
  return place && /^[A-Z][A-Z-]*\d{1,3}$/.test(place) ? `${prefix} ${place}` : undefined;
}

const CODE_WITHOUT_SPACE =
  /^(IRL|LUX|AL|BA|BG|CY|CZ|DK|EE|HR|HU|IS|LI|LT|LV|ME|MK|MT|NL|PL|RO|RS|SF|SI|SK|TR|UK|XK)([A-Z].+)$/;

/** VAT number with its country prefix, without spaces, dots and hyphens (`NL001234567B01`). */
export function parseVat(text: string): string | undefined {
  const vat = text.replace(/[\s.-]/g, '').toUpperCase();
  return /^[A-Z]{2}(?=.*\d)[0-9A-Z+*]{2,15}$/.test(vat) ? vat : undefined;
}

/** Web address; a bare `www.ph-noe.ac.at` becomes `https://www.ph-noe.ac.at/`. */
export function parseWebsite(text: string): string | undefined {
  const address = text.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const isLong = address.length > LONGEST_IDENTIFIER || LONG_HOST.test(withScheme);
  const url = isLong || /\s/.test(address) ? undefined : urlOf(withScheme);
  if (!url) return undefined;
  const { protocol, hostname, username, href } = url;
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && username === '' && /[^.]\.[^.]/.test(hostname) ? href : undefined;
}

/** The parts of a URL. Not by URL.canParse: that of Node.js 20 refuses letters such as é once it is compiled. */
export function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** ISO 639-1: two letters. */
export function parseLanguage(text: string): string | undefined {
  const code = text.trim().toLowerCase();
  return /^[a-z]{2}$/.test(code) && languageNames.of(code) !== undefined ? code : undefined;
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

// Crockford's alphabet leaves out i, l, o and u; the last two digits are ISO 7064 MOD 97-10 of the number before.
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

function hasRorChecksum(ror: string): boolean {
  let number = 0;
  for (const character of ror.slice(0, 7)) number = number * 32 + CROCKFORD.indexOf(character);
  return 98 - ((number * 100) % 97) === Number(ror.slice(7));
}
